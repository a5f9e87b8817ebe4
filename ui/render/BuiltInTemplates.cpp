#include "ui/render/BuiltInTemplates.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

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
        {QStringLiteral("5f"), Words::tr("5F: fact, feeling, finding, future, feedback"), std::nullopt, {}},
        {QStringLiteral("tldr"), Words::tr("TL;DR: one line, three lines, the rest"), std::nullopt, {}},
    };
    for (BuiltInTemplate& one : templates)
        one.body = bodyOf(one.name);
    return templates;
}

} // namespace hoego::ui
