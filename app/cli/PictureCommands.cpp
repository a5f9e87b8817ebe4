#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/cli/Files.h"
#include "app/cli/Json.h"
#include "core/calendar/YearBefore.h"
#include "core/color/Patterns.h"
#include "ui/render/ColorPicture.h"
#include "ui/render/ColorSheet.h"
#include "ui/render/LiveContent.h"
#include "ui/render/OwnDaysOff.h"
#include "ui/render/PatternText.h"
#include "ui/render/PeriodLabel.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace hoego::cli {

namespace {

constexpr double pictureWidth = 720;
constexpr double pictureScale = 2;
constexpr int wordsInPicture = 15;

struct PatternOptions {
    std::string period;
};

struct Found {
    Pattern pattern;
    QString category;
    QString after; ///< The category that it follows; may be empty.
    QString sentence;
};

QString kindWord(Pattern::Kind kind)
{
    switch (kind) {
    case Pattern::Kind::Weekday: return u"weekday"_s;
    case Pattern::Kind::Weekend: return u"weekend"_s;
    case Pattern::Kind::Month: return u"month"_s;
    case Pattern::Kind::Quarter: return u"quarter"_s;
    case Pattern::Kind::Earlier: return u"earlier"_s;
    case Pattern::Kind::BeforeDayOff: return u"before-day-off"_s;
    case Pattern::Kind::OnDayOff: return u"on-day-off"_s;
    case Pattern::Kind::AfterDayOff: return u"after-day-off"_s;
    case Pattern::Kind::AroundDayOff: return u"around-day-off"_s;
    case Pattern::Kind::Follows: return u"follows"_s;
    case Pattern::Kind::Run: return u"run"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(const std::vector<Category>& categories, const std::optional<CategoryId>& id)
{
    const auto* category = findCategory(categories, id);
    return category ? category->name : QString{};
}

QJsonObject patternJson(const Found& found)
{
    const Pattern& pattern = found.pattern;
    QJsonObject json{{u"kind"_s, kindWord(pattern.kind)}, {u"category"_s, found.category},
                     {u"sentence"_s, found.sentence},     {u"observed"_s, pattern.observed},
                     {u"expected"_s, pattern.expected},   {u"p"_s, pattern.p}};
    if (pattern.kind == Pattern::Kind::Weekday)
        json.insert(u"weekday"_s, pattern.weekday);
    if (pattern.part)
        json.insert(u"part"_s, pattern.part->key());
    if (!found.after.isEmpty())
        json.insert(u"after"_s, found.after);
    if (pattern.run) {
        json.insert(u"from"_s, toIso(pattern.run->first));
        json.insert(u"to"_s, toIso(pattern.run->last));
    }
    return json;
}

Outcome findPatterns(Session& session, const PatternOptions& options)
{
    const auto colors = need(session.journal().colors(periodOf(options.period)));
    const auto before = yearBefore(colors.period);
    const auto earlier
        = before ? need(session.journal().dayColors(before->range())) : std::vector<DayColor>{};
    const auto daysOff
        = ui::holidaysOf(ui::systemCountry(), session.journal()).daysOff(withItsNeighbors(colors.period));
    std::vector<Found> all;
    for (const Pattern& pattern : patterns(colors.period, colors.colors, before, earlier, daysOff)) {
        if (const auto* category = findCategory(colors.categories, std::optional{pattern.category}))
            all.push_back({.pattern = pattern,
                           .category = category->name,
                           .after = nameOf(colors.categories, pattern.after),
                           .sentence = ui::sentence(pattern, colors.categories)});
    }
    return {.json = [all] { return toArray(all, patternJson); },
            .text =
                [all] {
                    QString text;
                    for (const Found& found : all)
                        text += found.sentence + u'\n';
                    return text.isEmpty() ? Words::tr("Nothing stands out beyond chance.") + u'\n' : text;
                },
            .trouble = {}};
}

struct PictureOptions {
    std::string period;
    std::string file;
    std::string layout = "months";
    bool dark = false;
};

ui::YearLayout::Kind layoutNamed(const std::string& name)
{
    using Kind = ui::YearLayout::Kind;
    if (name == "months")
        return Kind::Months;
    if (name == "weeks")
        return Kind::Weeks;
    if (name != "calendar")
        wrongUsage(Words::tr("'%1' is none of: months, weeks, calendar.").arg(QString::fromStdString(name)));
    return Kind::Calendar;
}

Outcome drawColors(Session& session, const PictureOptions& options)
{
    const QString path = QString::fromStdString(options.file);
    const ui::YearLayout::Kind layout = layoutNamed(options.layout);
    const bool isSvg = path.endsWith(u".svg"_s, Qt::CaseInsensitive);
    if (!isSvg && !path.endsWith(u".png"_s, Qt::CaseInsensitive))
        wrongUsage(Words::tr("'%1' is neither an .svg nor a .png.").arg(path));
    const ui::LiveContext context{.journal = session.journal(),
                                  .today = session.today(),
                                  .own = periodOf(options.period),
                                  .entry = {},
                                  .country = ui::systemCountry()};
    const auto content = ui::liveContent(u"colors"_s, context);
    if (!content)
        couldNot(content.error());
    const auto* shown = std::get_if<ui::live::Picture>(&*content);
    if (shown == nullptr)
        couldNot(std::get<ui::live::Nothing>(*content).sentence);
    QFont font;
    font.setPixelSize(wordsInPicture);
    const ui::ColorPicture picture{.colors = shown->colors,
                                   .theme = options.dark ? ui::Theme::night() : ui::Theme::light(),
                                   .font = font,
                                   .width = pictureWidth,
                                   .title = shown->title,
                                   .layout = layout,
                                   .onPaper = true};
    writeNew(path, isSvg ? ui::toSvg(picture, shown->words) : ui::toPng(picture, pictureScale));
    return {.json = [path] { return QJsonObject{{u"file"_s, path}}; },
            .text = [words = shown->words] { return words + u'\n'; },
            .trouble = {}};
}

struct SheetOptions {
    std::string year;
    std::string file;
    bool empty = false;
    bool letter = false;
};

Outcome writeSheet(Session& session, const SheetOptions& options)
{
    const QString path = QString::fromStdString(options.file);
    if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        wrongUsage(Words::tr("'%1' is no .pdf.").arg(path));
    const Period year = periodOf(options.year);
    if (year.kind() != Period::Kind::Year)
        wrongUsage(Words::tr("A sheet is of a year, like 2024."));
    QFont font;
    font.setPixelSize(wordsInPicture);
    const ui::ColorSheet sheet{.colors = need(session.journal().colors(year)),
                               .isFilled = !options.empty,
                               .daysOff
                               = ui::holidaysOf(ui::systemCountry(), session.journal()).daysOff(year.range()),
                               .title = Words::tr("Colors of %1").arg(ui::label(year)),
                               .font = font};
    writeNew(path, toPdf(sheet, options.letter ? QPageSize::Letter : QPageSize::A4));
    return {.json = [path] { return QJsonObject{{u"file"_s, path}}; },
            .text = [path] { return Words::tr("%1 is ready to be printed.").arg(path) + u'\n'; },
            .trouble = {}};
}

} // namespace

void addPictureCommands(CommandLine& line, CLI::App& color)
{
    const QString periods = Words::tr("2024-11-22, 2024-W47, 2024-11, 2024-Q4, 2024-H2, 2024");
    addCommand<PatternOptions>(
        line, color, "patterns", Words::tr("Say what stands out in the colors of a period beyond chance"),
        [&](CLI::App& command, PatternOptions& options) {
            option(command, "PERIOD", options.period, periods)->required();
        },
        findPatterns);
    addCommand<PictureOptions>(
        line, color, "picture", Words::tr("Draw the colors of a period"),
        [&](CLI::App& command, PictureOptions& options) {
            option(command, "PERIOD", options.period, periods)->required();
            option(command, "FILE", options.file, Words::tr("An .svg or .png that is not there yet"))
                ->required();
            option(command, "--layout", options.layout, Words::tr("months, weeks or calendar; of a year"));
            flag(command, "--dark", options.dark, Words::tr("On dark paper"));
        },
        drawColors);
    addCommand<SheetOptions>(
        line, color, "sheet", Words::tr("Make a year's tracker to print"),
        [](CLI::App& command, SheetOptions& options) {
            option(command, "YEAR", options.year, Words::tr("2024"))->required();
            option(command, "FILE", options.file, Words::tr("A .pdf that is not there yet"))->required();
            flag(command, "--empty", options.empty, Words::tr("Without colors, to be painted by hand"));
            flag(command, "--letter", options.letter, Words::tr("On US Letter instead of A4"));
        },
        writeSheet);
}

} // namespace hoego::cli
