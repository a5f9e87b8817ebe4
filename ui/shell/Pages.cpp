#include "ui/shell/Pages.h"

#include "ui/common/Theme.h"

#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hoego::ui {

namespace {

QLabel* wrapped(const QString& words, QWidget* parent)
{
    auto* label = new QLabel{words, parent};
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ChoicePage::ChoicePage(QWidget* parent)
    : QWidget(parent)
    , m_title(wrapped({}, this))
    , m_words(wrapped({}, this))
{
    auto* middle = new QWidget{this};
    middle->setFixedWidth(fontMetrics().height() * 24);
    m_column = new QVBoxLayout{middle};
    m_column->setSpacing(4);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_column->addWidget(m_title);
    m_column->addSpacing(4);
    m_words->setObjectName(QStringLiteral("pageWords"));
    m_column->addWidget(m_words);
    m_column->addSpacing(18);

    auto* row = new QHBoxLayout; // An alignment would not let the words have the height they need.
    row->addStretch();
    row->addWidget(middle);
    row->addStretch();
    auto* outer = new QVBoxLayout{this};
    outer->addStretch(2);
    outer->addLayout(row);
    outer->addStretch(3);
    dress();
}

void ChoicePage::setWords(const QString& title, const QString& words)
{
    m_title->setText(title);
    m_words->setText(words);
}

QPushButton* ChoicePage::addChoice(const QString& label, const QString& hint)
{
    auto* button = new QPushButton{label, this};
    if (!focusProxy()) {
        button->setDefault(true);
        setFocusProxy(button);
    }
    button->setAccessibleDescription(hint);
    m_column->addWidget(button);
    if (!hint.isEmpty()) {
        m_quiet << wrapped(hint, this);
        m_column->addWidget(m_quiet.back());
    }
    m_column->addSpacing(10);
    dress();
    return button;
}

void ChoicePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void ChoicePage::dress()
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.9);
    large.setWeight(QFont::Bold);
    m_title->setFont(large);
    QPalette faint = palette();
    faint.setColor(QPalette::WindowText, Theme::of(palette()).faint);
    for (QWidget* label : std::as_const(m_quiet))
        label->setPalette(faint);
}

WelcomePage::WelcomePage(const QString& path, QWidget* parent)
    : ChoicePage(parent)
{
    setWords(
        tr("Welcome to Hoego"),
        tr("A journal for looking back: write the month's and the year's retrospectives, give each day a color, "
           "set goals and see what became of them. All of it stays in one file on this computer."));
    setObjectName(QStringLiteral("welcomePage"));
    auto* empty = addChoice(tr("Start an empty journal"), tr("In %1").arg(QDir::toNativeSeparators(path)));
    empty->setObjectName(QStringLiteral("startEmpty"));
    connect(empty, &QPushButton::clicked, this, &WelcomePage::emptyWanted);
    auto* example = addChoice(tr("Look around in an example year…"),
                              tr("A made-up year in a file of its own, to try everything on."));
    example->setObjectName(QStringLiteral("startExample"));
    connect(example, &QPushButton::clicked, this, &WelcomePage::exampleWanted);
    auto* open = addChoice(tr("Open a journal…"), tr("One that you already have somewhere."));
    open->setObjectName(QStringLiteral("openJournal"));
    connect(open, &QPushButton::clicked, this, &WelcomePage::openWanted);
}

TroublePage::TroublePage(const QString& path, const QString& sentence, QWidget* parent)
    : ChoicePage(parent)
{
    setWords(tr("This journal can't be opened"), sentence);
    setObjectName(QStringLiteral("troublePage"));
    auto* retry = addChoice(tr("Try again"), QDir::toNativeSeparators(path));
    retry->setObjectName(QStringLiteral("tryAgain"));
    connect(retry, &QPushButton::clicked, this, &TroublePage::retryWanted);
    connect(addChoice(tr("Open another journal…"), {}), &QPushButton::clicked, this,
            &TroublePage::openWanted);
    connect(addChoice(tr("Start a new journal…"), {}), &QPushButton::clicked, this, &TroublePage::newWanted);
    connect(addChoice(tr("Quit"), {}), &QPushButton::clicked, this, &TroublePage::quitWanted);
}

} // namespace hoego::ui
