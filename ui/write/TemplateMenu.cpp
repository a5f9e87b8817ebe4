#include "ui/write/TemplateMenu.h"

#include <utility>

namespace hoego::ui {

TemplateMenu::TemplateMenu(const QString& title, const Journal& journal, std::function<Entry()> entry,
                           QWidget* parent)
    : QMenu(title, parent)
    , m_journal(journal)
    , m_entry(std::move(entry))
{
    connect(this, &QMenu::aboutToShow, this, &TemplateMenu::fill);
}

void TemplateMenu::fill()
{
    clear();
    const Entry entry = m_entry();
    const auto kind = entry.period ? std::optional{entry.period->kind()} : std::nullopt;
    const auto known = forms(m_journal);
    const auto offer = [&](const auto& fits) {
        bool isFirst = !isEmpty();
        for (const Form& form : known) {
            if (!fits(form) || form.body.isEmpty())
                continue;
            if (std::exchange(isFirst, false))
                addSeparator();
            QString title = form.title;
            addAction(title.replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                      [this, form] { Q_EMIT chosen(form); });
        }
    };
    offer([&](const Form& form) { return form.own && (!form.kind || form.kind == kind); });
    offer([&](const Form& form) { return !form.own && form.kind && form.kind == kind; });
    offer([&](const Form& form) { return !form.own && !form.kind; });
    if (m_last) {
        addSeparator();
        addAction(m_last);
    }
}

} // namespace hoego::ui
