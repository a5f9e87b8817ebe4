#include "ui/write/TextComparison.h"

#include "ui/common/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace hoego::ui {

namespace {

constexpr Rgb removedColor{.red = 0xff, .green = 0x9e, .blue = 0xb5};
constexpr Rgb addedColor{.red = 0x8f, .green = 0xd6, .blue = 0x92};
constexpr Rgb currentColor{.red = 0xff, .green = 0xd9, .blue = 0x4a};
constexpr std::size_t mostMarks = 2000; ///< Each costs at every paint.

QPlainTextEdit* pane(QWidget* parent, const QString& objectName)
{
    auto* text = new QPlainTextEdit{parent};
    text->setObjectName(objectName);
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text->setTabChangesFocus(true);
    constexpr int margin = 12;
    text->document()->setDocumentMargin(margin);
    return text;
}

QLabel* heading(QWidget* parent)
{
    auto* label = new QLabel{parent};
    label->setWordWrap(true);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

QTextEdit::ExtraSelection mark(QTextDocument& document, qsizetype from, qsizetype to)
{
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor{&document};
    mark.cursor.setPosition(static_cast<int>(from));
    mark.cursor.setPosition(static_cast<int>(to), QTextCursor::KeepAnchor);
    return mark;
}

} // namespace

TextComparison::TextComparison(QWidget* parent)
    : QWidget(parent)
    , m_beforeTitle(heading(this))
    , m_afterTitle(heading(this))
    , m_before(pane(this, QStringLiteral("revisionText")))
    , m_after(pane(this, QStringLiteral("comparedText")))
{
    auto* grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->addWidget(m_beforeTitle, 0, 0);
    grid->addWidget(m_afterTitle, 0, 1);
    grid->addWidget(m_before, 1, 0);
    grid->addWidget(m_after, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    connect(m_before->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { follow(*m_before, *m_after); });
    connect(m_after->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { follow(*m_after, *m_before); });
}

void TextComparison::compare(const Side& before, const Side& after)
{
    {
        const QScopedValueRollback quiet{m_isFollowing, true};
        m_before->setPlainText(before.text);
        m_after->setPlainText(after.text);
    }
    m_beforeTitle->setText(before.title);
    m_afterTitle->setText(after.title);
    m_before->setAccessibleName(tr("Text of %1").arg(before.title));
    m_after->setAccessibleName(tr("Text of %1").arg(after.title));
    m_parts = text::diff(before.text, after.text);
    m_current = -1;
    collect();
    mark();
    Q_EMIT currentChanged();
}

void TextComparison::collect()
{
    using Kind = text::DiffPart::Kind;
    m_changes.clear();
    bool isNew = true;
    for (const text::DiffPart& part : m_parts) {
        if (part.kind == Kind::Same) {
            isNew = true;
            continue;
        }
        if (isNew) {
            text::DiffPart none = part;
            none.beforeTo = none.beforeFrom;
            none.afterTo = none.afterFrom;
            m_changes.push_back({.removed = none, .added = none});
        }
        (part.kind == Kind::Removed ? m_changes.back().removed : m_changes.back().added) = part;
        isNew = false;
    }
}

void TextComparison::mark()
{
    const Theme& theme = Theme::of(palette());
    QList<QTextEdit::ExtraSelection> removed;
    QList<QTextEdit::ExtraSelection> added;
    const std::size_t shown = std::min(m_changes.size(), mostMarks);
    for (std::size_t i = 0; i < shown; ++i) {
        const Change& change = m_changes[i];
        const bool isCurrent = static_cast<int>(i) == m_current;
        auto old = hoego::ui::mark(*m_before->document(), change.removed.beforeFrom, change.removed.beforeTo);
        old.format.setBackground(theme.highlighter(isCurrent ? currentColor : removedColor));
        old.format.setForeground(theme.inkOn(isCurrent ? currentColor : removedColor));
        old.format.setFontStrikeOut(true);
        removed.push_back(old);
        auto fresh = hoego::ui::mark(*m_after->document(), change.added.afterFrom, change.added.afterTo);
        fresh.format.setBackground(theme.highlighter(isCurrent ? currentColor : addedColor));
        fresh.format.setForeground(theme.inkOn(isCurrent ? currentColor : addedColor));
        fresh.format.setFontUnderline(true);
        added.push_back(fresh);
    }
    m_before->setExtraSelections(removed);
    m_after->setExtraSelections(added);
}

void TextComparison::goToNext()
{
    if (!m_changes.empty())
        goTo((m_current + 1) % changes());
}

void TextComparison::goToPrevious()
{
    if (!m_changes.empty())
        goTo((std::max(m_current, 0) + changes() - 1) % changes());
}

void TextComparison::goTo(int change)
{
    m_current = change;
    const Change& wanted = m_changes[static_cast<std::size_t>(change)];
    mark();
    {
        const QScopedValueRollback both{m_isFollowing, true};
        const auto show = [](QPlainTextEdit& pane, qsizetype position) {
            QTextCursor cursor{pane.document()};
            cursor.setPosition(static_cast<int>(position));
            pane.setTextCursor(cursor);
            pane.centerCursor();
        };
        show(*m_before, wanted.removed.beforeFrom);
        show(*m_after, wanted.added.afterFrom);
    }
    Q_EMIT currentChanged();
}

/// Where the other text is at that place.
qsizetype TextComparison::opposite(qsizetype position, bool isBefore) const
{
    for (const text::DiffPart& part : m_parts) {
        const qsizetype from = isBefore ? part.beforeFrom : part.afterFrom;
        const qsizetype to = isBefore ? part.beforeTo : part.afterTo;
        if (position >= to)
            continue;
        const qsizetype otherFrom = isBefore ? part.afterFrom : part.beforeFrom;
        return part.kind == text::DiffPart::Kind::Same ? otherFrom + position - from : otherFrom;
    }
    return m_parts.empty() ? 0 : (isBefore ? m_parts.back().afterTo : m_parts.back().beforeTo);
}

void TextComparison::follow(QPlainTextEdit& leader, QPlainTextEdit& follower)
{
    if (m_isFollowing)
        return;
    const QScopedValueRollback following{m_isFollowing, true};
    const QScrollBar& bar = *leader.verticalScrollBar();
    QScrollBar& other = *follower.verticalScrollBar();
    if (bar.value() == bar.minimum() || bar.value() == bar.maximum()) {
        other.setValue(bar.value() == bar.minimum() ? other.minimum() : other.maximum());
        return;
    }
    const int top = leader.cursorForPosition({0, 0}).position();
    const QTextBlock block
        = follower.document()->findBlock(static_cast<int>(opposite(top, &leader == m_before)));
    other.setValue(block.firstLineNumber());
}

void TextComparison::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

} // namespace hoego::ui
