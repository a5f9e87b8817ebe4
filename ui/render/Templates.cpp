#include "ui/render/Templates.h"

#include "core/entry/Series.h"
#include "core/journal/Journal.h"
#include "ui/render/BuiltInTemplates.h"
#include "ui/render/PeriodLabel.h"
#include "ui/render/Placeholders.h"

#include <QRegularExpression>

#include <algorithm>

namespace hoego::ui {

namespace {

QString settingOf(const Journal& journal, const QString& key)
{
    return journal.setting(key).value_or(std::nullopt).value_or(QString{});
}

} // namespace

std::vector<Form> forms(const Journal& journal)
{
    std::vector<Form> forms;
    for (const Template& own : journal.templates().value_or(std::vector<Template>{}))
        forms.push_back(
            {.key = own.id.toString(), .title = own.name, .kind = own.kind, .body = own.body, .own = own.id});
    for (const BuiltInTemplate& one : builtInTemplates())
        forms.push_back({.key = one.name, .title = one.title, .kind = one.kind, .body = one.body, .own = {}});
    return forms;
}

std::optional<Form> startingForm(const Journal& journal, Period::Kind kind)
{
    const auto known = forms(journal);
    if (const QString chosen = settingOf(journal, templateKey(kind)); !chosen.isEmpty()) {
        // One that was deleted since is no choice any more.
        if (const auto found = std::ranges::find(known, chosen, &Form::key); found != known.end())
            return *found;
    }
    if (kind == Period::Kind::Day)
        return std::nullopt;
    const auto found
        = std::ranges::find_if(known, [&](const Form& form) { return !form.own && form.kind == kind; });
    return found == known.end() ? std::nullopt : std::optional{*found};
}

std::optional<Form> formNamed(const Journal& journal, const QString& name)
{
    const auto known = forms(journal);
    const auto found = std::ranges::find_if(known, [&](const Form& form) {
        return form.title.compare(name, Qt::CaseInsensitive) == 0
            || (!form.own && form.key.compare(name, Qt::CaseInsensitive) == 0);
    });
    return found == known.end() ? std::nullopt : std::optional{*found};
}

QString seriesTitle(const Journal& journal, const Period& period, Day today)
{
    const QString pattern = settingOf(journal, titleKey(period.kind()));
    if (pattern.isEmpty())
        return {};
    Entry entry;
    entry.period = period;
    entry.date = period.first();
    const QString title = filledTitle(pattern, fillingFor(entry, journal, today));
    return title == retrospectiveTitle(period) ? QString{} : title;
}

QString asTemplate(const QString& text, const Period& period)
{
    static const QRegularExpression fence{QStringLiteral(R"(^[ ]{0,3}(?:`{3,}|~{3,})[ ]*hoego[ ].*$)"),
                                          QRegularExpression::MultilineOption};
    const QRegularExpression key{
        QStringLiteral(R"((?<=[ ])%1(?=[ ]|$))").arg(QRegularExpression::escape(period.key()))};
    const QString source = withoutPlaceholders(text);
    QString body;
    qsizetype end = 0;
    for (auto it = fence.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        body += QStringView{source}.sliced(end, match.capturedStart() - end);
        body += match.captured().replace(key, QStringLiteral("{{period}}"));
        end = match.capturedEnd();
    }
    return body + QStringView{source}.sliced(end);
}

} // namespace hoego::ui
