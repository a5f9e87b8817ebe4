#include "tests/support/Printers.h"
#include "ui/render/MarkdownHtml.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace hoego::ui {
namespace {

struct Example {
    int number;
    QString markdown;
    QString html;
};

std::vector<Example> commonMarksExamples()
{
    QFile file{QStringLiteral(HOEGO_COMMONMARK_EXAMPLES)};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Example> examples;
    for (const auto& value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject example = value.toObject();
        examples.push_back({.number = example[QStringLiteral("example")].toInt(),
                            .markdown = example[QStringLiteral("markdown")].toString(),
                            .html = example[QStringLiteral("html")].toString()});
    }
    return examples;
}

/// What CommonMark's own test looks past: how a tag without an end is closed, and blanks that are not shown,
/// beside the tags of blocks and in runs, but for those within <pre>.
QString normalized(const QString& html)
{
    static const QRegularExpression selfClosing{QStringLiteral("\\s*/>")};
    static const QRegularExpression blanks{QStringLiteral("\\s+")};
    static const QRegularExpression besideBlocks{QStringLiteral(
        "\\s*(</?(?:blockquote|div|h[1-6]|hr|li|ol|p|pre|ul|table|thead|tbody|tr|th|td)(?:\\s[^>]*)?>)\\s*")};
    static const QRegularExpression pre{QStringLiteral("<pre.*?</pre>"),
                                        QRegularExpression::DotMatchesEverythingOption};
    const auto outside = [](QString text) {
        text.replace(selfClosing, QStringLiteral(">"));
        text.replace(blanks, QStringLiteral(" "));
        return text.replace(besideBlocks, QStringLiteral("\\1"));
    };
    QString result;
    qsizetype at = 0;
    for (auto match = pre.globalMatch(html); match.hasNext();) {
        const auto block = match.next();
        result += outside(html.sliced(at, block.capturedStart() - at)).trimmed() + block.captured();
        at = block.capturedEnd();
    }
    result += outside(html.sliced(at)).trimmed();
    return result.trimmed();
}

RenderOptions asWritten(RenderOptions::Emphasis emphasis)
{
    return {.html = RenderOptions::Html::AsWritten,
            .dialect = RenderOptions::Dialect::CommonMark,
            .emphasis = emphasis,
            .outsidePictures = RenderOptions::Outside::Named,
            .turnedFolds = {},
            .liveBlock = {},
            .code = {}};
}

class CommonMark : public testing::TestWithParam<RenderOptions::Emphasis> { };

TEST_P(CommonMark, HoldsInEveryExample)
{
    const auto examples = commonMarksExamples();
    ASSERT_GE(examples.size(), 652U);
    for (const Example& example : examples) {
        EXPECT_EQ(normalized(markdownToHtml(example.markdown, asWritten(GetParam()))),
                  normalized(example.html))
            << "example " << example.number << ":\n"
            << example.markdown.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(WithAndWithoutTheKoreanAmendment, CommonMark,
                         testing::Values(RenderOptions::Emphasis::CommonMark,
                                         RenderOptions::Emphasis::Korean),
                         [](const auto& with) {
                             return with.param == RenderOptions::Emphasis::Korean ? "With" : "Without";
                         });

/// What people publish is made of the safe form: whatever the examples hold, nothing in it runs or loads.
TEST(CommonMark, IsSafeInEveryExample)
{
    static const QRegularExpression harmful{
        QStringLiteral(
            "<(?!/?(?:p|h[1-6]|ul|ol|li|blockquote|pre|code|em|strong|del|hr|br|a|img|sup|table|thead|"
            "tbody|tr|th|td|span|input|center|details|summary|section)\\b)[a-zA-Z/!?]"
            "|<[^>]*\\son\\w+=|<img(?! src=\"[0-9a-f]{64})|href=\"(?!https?:|mailto:|hoego:|#)"),
        QRegularExpression::CaseInsensitiveOption};
    for (const Example& example : commonMarksExamples()) {
        const QString html = markdownToHtml(example.markdown);
        const auto match = harmful.match(html);
        EXPECT_FALSE(match.hasMatch()) << "example " << example.number << ": " << html.toStdString();
    }
}

} // namespace
} // namespace hoego::ui
