#include "ui/render/BuiltInTemplates.h"

#include "ui/render/PeriodLabel.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace hoego::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hoego::ui::BuiltInTemplates)
};

QString bodyOf(const QString& name)
{
    const bool isKorean = QLocale{}.language() == QLocale::Korean;
    const QString language = isKorean ? QStringLiteral("ko") : QStringLiteral("en");
    QFile file{QStringLiteral(":/templates/%1/%2.md").arg(language, name)};
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "builtInTemplates", "a template is not among the resources");
    return opened ? QString::fromUtf8(file.readAll()) : QString{};
}

/// The period after `period`; nothing follows the last year.
QString nextLabel(const Period& period)
{
    const auto next = period.next();
    if (!next)
        return {};
    return next->year() == period.year() ? shortLabel(*next) : label(*next);
}

} // namespace

std::vector<BuiltInTemplate> builtInTemplates()
{
    using Kind = Period::Kind;
    std::vector<BuiltInTemplate> templates{
        {QStringLiteral("year"), Words::tr("Yearly retrospective in three parts"), Kind::Year, {}},
        {QStringLiteral("half"), Words::tr("Half-year retrospective"), Kind::Half, {}},
        {QStringLiteral("quarter"), Words::tr("Quarterly retrospective"), Kind::Quarter, {}},
        {QStringLiteral("month"), Words::tr("Monthly retrospective"), Kind::Month, {}},
        {QStringLiteral("week"), Words::tr("Weekly retrospective"), Kind::Week, {}},
        {QStringLiteral("day"), Words::tr("Day's note"), Kind::Day, {}},
        {QStringLiteral("keyword"), Words::tr("Retrospective in keywords"), std::nullopt, {}},
        {QStringLiteral("kpt"), Words::tr("KPT: keep, problem, try"), std::nullopt, {}},
        {QStringLiteral("4ls"), Words::tr("4Ls: liked, learned, lacked, longed for"), std::nullopt, {}},
        {QStringLiteral("tldr"), Words::tr("TL;DR: one line, three lines, the rest"), std::nullopt, {}},
    };
    for (BuiltInTemplate& one : templates)
        one.body = bodyOf(one.name);
    return templates;
}

QString startingText(const Period& period)
{
    if (period.kind() == Period::Kind::Day)
        return {};
    const auto templates = builtInTemplates();
    const auto fitting = std::ranges::find(templates, std::optional{period.kind()}, &BuiltInTemplate::kind);
    return filledIn(fitting->body, period);
}

QString filledIn(const QString& body, const Period& period)
{
    const auto enclosing = [&](Period::Kind kind) {
        // A larger period has many of the smaller: its first stands for them.
        return shortLabel(kind >= period.kind() ? period.enclosing(kind)
                                                : Period::containing(kind, period.first()));
    };
    QString text = body;
    text.replace(QStringLiteral("{{title}}"), retrospectiveTitle(period));
    text.replace(QStringLiteral("{{year}}"), enclosing(Period::Kind::Year));
    text.replace(QStringLiteral("{{half}}"), enclosing(Period::Kind::Half));
    text.replace(QStringLiteral("{{quarter}}"), enclosing(Period::Kind::Quarter));
    text.replace(QStringLiteral("{{month}}"), enclosing(Period::Kind::Month));
    text.replace(QStringLiteral("{{week}}"), enclosing(Period::Kind::Week));
    text.replace(QStringLiteral("{{period}}"), period.key());
    text.replace(QStringLiteral("{{next}}"), nextLabel(period));
    return text;
}

} // namespace hoego::ui
