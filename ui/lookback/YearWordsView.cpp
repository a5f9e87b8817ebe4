#include "ui/lookback/YearWordsView.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Navigator.h"
#include "ui/common/ReadAside.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace hoego::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto afterTheCards = 150ms;
constexpr std::size_t most = 14;

} // namespace

YearWordsView::YearWordsView(const RoomContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_flow(new FlowLayout)
{
    setObjectName(QStringLiteral("yearWords"));
    auto* heading = new QLabel{tr("Words of the year"), this};
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, fontMetrics().height() / 2);
    column->addWidget(heading);
    m_flow->setSpacing(0); // The buttons keep their own distance.
    column->addLayout(m_flow);
    hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterTheCards);
    connect(&m_soon, &QTimer::timeout, this, &YearWordsView::load);
}

void YearWordsView::show(int year)
{
    if (year != m_year)
        hide();
    m_year = year;
    m_soon.start();
}

YearWordsView::~YearWordsView()
{
    m_reading.request_stop();
}

void YearWordsView::load()
{
    m_reading.request_stop();
    m_reading = std::stop_source{};
    readAside(m_context.journal, [year = m_year, stop = m_reading.get_token()](const Journal& journal) {
        return journal.yearWords(year, most, stop);
    }).then(this, [this, stop = m_reading.get_token()](const Result<std::vector<YearWord>>& words) {
        if (!stop.stop_requested())
            take(words);
    });
}

void YearWordsView::take(const Result<std::vector<YearWord>>& words)
{
    if (!words) {
        Q_EMIT failed(words.error());
        return;
    }
    while (const std::unique_ptr<QLayoutItem> item{m_flow->takeAt(0)})
        delete item->widget();
    for (const YearWord& word : *words) {
        auto* button = new QPushButton{this};
        button->setObjectName(QStringLiteral("yearWord"));
        button->setFlat(true);
        button->setAutoDefault(false);
        button->setText(tr("%1 %2", "a word, how often").arg(word.word, QLocale{}.toString(word.times)));
        button->setAccessibleName(tr("%1, %n times", "a word", word.times).arg(word.word));
        connect(button, &QAbstractButton::clicked, this, [this, word = word.word] {
            m_context.navigator.go({.room = RoomName::Find, .query = word});
        });
        m_flow->addWidget(button);
    }
    setVisible(!words->empty());
}

} // namespace hoego::ui
