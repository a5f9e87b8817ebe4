#include "ui/write/SeriesDialog.h"

#include "core/entry/Series.h"
#include "core/journal/Journal.h"
#include "core/text/Hangul.h"
#include "ui/common/TextArea.h"
#include "ui/common/TextLine.h"
#include "ui/common/Theme.h"
#include "ui/render/PeriodLabel.h"
#include "ui/render/Placeholders.h"
#include "ui/write/KindWords.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hoego::ui {

namespace {

QString storedValue(const Journal& journal, const QString& key)
{
    return journal.setting(key).value_or(std::nullopt).value_or(QString{});
}

QLabel* faintLabel(const QString& words, QWidget* parent)
{
    auto* label = new QLabel{words, parent};
    label->setWordWrap(true);
    QPalette faint = label->palette();
    faint.setColor(QPalette::WindowText, Theme::of(faint).faint);
    label->setPalette(faint);
    return label;
}

} // namespace

SeriesDialog::SeriesDialog(const Journal& journal, Day today, QWidget* parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_today(today)
    , m_quote(new TextArea{this})
{
    build();
    for (const Row& row : m_rows) {
        row.pattern->setText(storedValue(journal, titleKey(row.period.kind())));
        connect(row.pattern, &TextLine::wholeTextChanged, this, [this, row] { showExample(row); });
        showExample(row);
    }
    m_quote->setPlainText(storedValue(journal, quoteKey()));
}

void SeriesDialog::build()
{
    setObjectName(QStringLiteral("series"));
    setWindowTitle(tr("Titles and closing words"));
    resize(720, 560);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    using Kind = Period::Kind;
    for (const Kind kind : {Kind::Year, Kind::Half, Kind::Quarter, Kind::Month, Kind::Week, Kind::Day}) {
        const Row row{.period = Period::containing(kind, m_today),
                      .pattern = new TextLine{this},
                      .example = faintLabel({}, this)};
        row.pattern->setObjectName(titleKey(kind));
        row.pattern->setPlaceholderText(tr("By its period"));
        row.example->setObjectName(QStringLiteral("example.") + titleKey(kind));
        row.example->setTextFormat(Qt::PlainText);
        auto* name = new QLabel{kindWords(kind), this};
        name->setBuddy(row.pattern);
        const int line = grid->rowCount();
        grid->addWidget(name, line, 0);
        grid->addWidget(row.pattern, line, 1);
        grid->addWidget(row.example, line, 2);
        m_rows.push_back(row);
    }
    m_quote->setObjectName(QStringLiteral("quote"));
    m_quote->setAccessibleName(tr("Closing words"));
    m_quote->setFixedHeight(fontMetrics().lineSpacing() * 4);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    column->addWidget(
        faintLabel(tr("How new entries are called, so that a series is named alike. {{year}}, {{month}} and "
                      "the other placeholders of templates may stand in a title."),
                   this));
    column->addLayout(grid);
    column->addSpacing(10);
    column->addWidget(new QLabel{tr("Closing words"), this});
    column->addWidget(m_quote);
    column->addWidget(
        faintLabel(tr("Templates end with them as a quotation. Without any, they end without."), this));
    column->addStretch(1);
    column->addWidget(buttons);
}

void SeriesDialog::showExample(const Row& row) const
{
    Entry entry;
    entry.period = row.period;
    entry.date = row.period.first();
    const QString title = filledTitle(row.pattern->wholeText(), fillingFor(entry, m_journal, m_today));
    row.example->setText(title.isEmpty() ? retrospectiveTitle(row.period) : title);
}

std::vector<Edit> SeriesDialog::edits() const
{
    std::vector<Edit> edits;
    const auto change = [&](const QString& key, const QString& value) {
        const QString before = storedValue(m_journal, key);
        if (before == value)
            return;
        Change<JournalSetting> edit;
        if (!before.isEmpty())
            edit.before = JournalSetting{.key = key, .value = before};
        if (!value.isEmpty())
            edit.after = JournalSetting{.key = key, .value = value};
        edits.emplace_back(edit);
    };
    for (const Row& row : m_rows)
        change(titleKey(row.period.kind()), text::normalized(row.pattern->wholeText()).simplified());
    m_quote->finishComposition();
    change(quoteKey(), text::normalized(m_quote->toPlainText()).trimmed());
    return edits;
}

} // namespace hoego::ui
