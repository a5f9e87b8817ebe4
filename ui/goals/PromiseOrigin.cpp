#include "ui/goals/PromiseOrigin.h"

#include "core/journal/Journal.h"
#include "ui/common/Navigator.h"
#include "ui/render/PeriodLabel.h"

namespace hoego::ui {

PromiseOrigin::PromiseOrigin(const RoomContext& context, QWidget* parent)
    : QLabel(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("promiseOrigin"));
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setForegroundRole(QPalette::PlaceholderText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this, [this] {
        if (m_entry)
            m_context.navigator.go({.room = RoomName::Write,
                                    .year = {},
                                    .period = {},
                                    .entry = m_entry,
                                    .day = {},
                                    .goal = {},
                                    .query = {}});
    });
}

void PromiseOrigin::show(const Goal& goal)
{
    m_entry = goal.promise ? goal.promise->entry : std::nullopt;
    setVisible(goal.promise.has_value());
    if (!goal.promise)
        return;
    const QString said = goal.promise->sentence.toHtmlEscaped();
    const auto entry
        = m_entry ? m_context.journal.entry(*m_entry) : Result<std::optional<Entry>>{std::nullopt};
    if (!entry || !*entry) {
        m_entry.reset();
        setText(tr("Promised in an entry that is gone: “%1”").arg(said));
        return;
    }
    setText(tr("Promised in %1: “%2”")
                .arg(QStringLiteral("<a href=\"entry\">%1</a>").arg(titleOf(**entry).toHtmlEscaped()), said));
}

} // namespace hoego::ui
