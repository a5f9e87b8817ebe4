#include "ui/write/TemplateMenu.h"

#include "core/journal/Journal.h"
#include "ui/render/BuiltInTemplates.h"

#include <utility>

namespace hoego::ui {

TemplateMenu::TemplateMenu(const Journal& journal, std::function<Entry()> entry, QWidget* parent)
    : QMenu(tr("Insert a template"), parent)
    , m_journal(journal)
    , m_entry(std::move(entry))
{
    setObjectName(QStringLiteral("templates"));
    connect(this, &QMenu::aboutToShow, this, &TemplateMenu::fill);
}

void TemplateMenu::fill()
{
    clear();
    const Entry entry = m_entry();
    const Period period = entry.period.value_or(Period::ofDay(entry.date));
    const auto kind = entry.period ? std::optional{period.kind()} : std::nullopt;
    const auto offer = [&](const QString& title, const QString& body) {
        addAction(title, this, [this, text = filledIn(body, period)] { Q_EMIT chosen(text); });
    };

    const auto builtIn = builtInTemplates();
    for (const bool isOfKind : {true, false}) {
        for (const BuiltInTemplate& form : builtIn) {
            const bool fits = isOfKind ? form.kind && form.kind == kind : !form.kind;
            if (fits && !form.body.isEmpty())
                offer(form.title, form.body);
        }
    }
    const auto own = m_journal.templates();
    if (!own || own->empty())
        return;
    addSeparator();
    for (const Template& form : *own) {
        if (!form.kind || form.kind == kind)
            offer(form.name, form.body);
    }
}

} // namespace hoego::ui
