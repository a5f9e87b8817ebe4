#include "ui/render/KoreanMarkdown.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

#include <md4c-html.h>

#include <random>

namespace hoego::ui {
namespace {

QString parsed(const QString& markdown)
{
    QByteArray html;
    const auto append = [](const MD_CHAR* text, MD_SIZE size, void* to) {
        static_cast<QByteArray*>(to)->append(text, static_cast<qsizetype>(size));
    };
    const QByteArray utf8 = markdown.toUtf8();
    md_html(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), append, &html, 0, 0);
    return QString::fromUtf8(html).trimmed();
}

QString html(const QString& markdown)
{
    const KoreanMarkdown korean{markdown};
    return korean.restored(parsed(korean.text()));
}

struct Line {
    const char16_t* markdown;
    const char16_t* html;
};

class Emphasis : public testing::TestWithParam<Line> { };

TEST_P(Emphasis, IsAsAKoreanReaderExpects)
{
    EXPECT_EQ(html(QString::fromUtf16(GetParam().markdown)), QString::fromUtf16(GetParam().html));
}

INSTANTIATE_TEST_SUITE_P(
    NextToParticles, Emphasis,
    testing::Values(Line{u"**머신러닝(ML)**은", u"<p><strong>머신러닝(ML)</strong>은</p>"},
                    Line{u"**\"강조\"**는", u"<p><strong>&quot;강조&quot;</strong>는</p>"},
                    Line{u"이것은 **'걱정'**이다", u"<p>이것은 <strong>'걱정'</strong>이다</p>"},
                    Line{u"*100%*로", u"<p><em>100%</em>로</p>"},
                    Line{u"**스크립트(script)**라고", u"<p><strong>스크립트(script)</strong>라고</p>"},
                    Line{u"**`npm`**을", u"<p><strong><code>npm</code></strong>을</p>"},
                    Line{u"나는**(정말)**이다", u"<p>나는<strong>(정말)</strong>이다</p>"},
                    Line{u"API**「규약」**test", u"<p>API<strong>「규약」</strong>test</p>"},
                    Line{u"***\"둘\"***은", u"<p><em><strong>&quot;둘&quot;</strong></em>은</p>"},
                    Line{u"**끝났다.**그리고", u"<p><strong>끝났다.</strong>그리고</p>"},
                    Line{u"가*_\"x\"_*는", u"<p>가<em><em>&quot;x&quot;</em></em>는</p>"},
                    Line{u"**[글](a(b))**을", u"<p><strong><a href=\"a(b)\">글</a></strong>을</p>"}));

INSTANTIATE_TEST_SUITE_P(
    StaysLiteral, Emphasis,
    testing::Values(Line{u"a**\"b\"**c", u"<p>a**&quot;b&quot;**c</p>"},
                    Line{u"_밑줄_은", u"<p>_밑줄_은</p>"},
                    Line{u"가_\"밑줄\"_은", u"<p>가_&quot;밑줄&quot;_은</p>"},
                    Line{u"3 * 4 * 5", u"<p>3 * 4 * 5</p>"},
                    Line{u"가** \"나\" **다", u"<p>가** &quot;나&quot; **다</p>"},
                    Line{u"\\**\"가\"*는", u"<p>*<em>&quot;가&quot;</em>는</p>"},
                    Line{u"\\*\"가\"\\*는", u"<p>*&quot;가&quot;*는</p>"},
                    Line{u"**\"📚\"**a", u"<p>**&quot;📚&quot;**a</p>"},
                    Line{u"`가**\"나\"**다`", u"<p><code>가**&quot;나&quot;**다</code></p>"},
                    Line{u"```\n가**\"나\"**다\n```", u"<pre><code>가**&quot;나&quot;**다\n</code></pre>"}));

TEST(KoreanMarkdown, LeavesBareAddressesWhole)
{
    EXPECT_EQ(html(QStringLiteral("https://a.kr/__init__/b*c*d 와 *https://a.kr/x_y*")),
              QStringLiteral("<p>https://a.kr/__init__/b*c*d 와 <em>https://a.kr/x_y</em></p>"));
}

TEST(KoreanMarkdown, LeavesNoTraceOfItself)
{
    const QStringList pieces{QStringLiteral("*"),  QStringLiteral("**"),         QStringLiteral("_"),
                             QStringLiteral("\""), QStringLiteral("("),          QStringLiteral(")"),
                             QStringLiteral("가"), QStringLiteral("a"),          QStringLiteral(" "),
                             QStringLiteral("\n"), QStringLiteral("`"),          QStringLiteral("~~"),
                             QStringLiteral("「"), QStringLiteral("\\"),         QStringLiteral("["),
                             QStringLiteral("]"),  QStringLiteral("http://a.b/")};
    std::mt19937 random{7};
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (int i = 0; i < 12; ++i)
            text += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
        const KoreanMarkdown korean{text};
        ASSERT_EQ(korean.restored(korean.text()), text);
    }
}

/// The amendment is about characters that plain English text has none of.
TEST(KoreanMarkdown, ChangesNothingInEnglish)
{
    const QStringList pieces{QStringLiteral("*"),  QStringLiteral("**"), QStringLiteral("_"),
                             QStringLiteral("\""), QStringLiteral("("),  QStringLiteral("."),
                             QStringLiteral("é"),  QStringLiteral("a"),  QStringLiteral(" "),
                             QStringLiteral("\n"), QStringLiteral("`"),  QStringLiteral("\u00a0"),
                             QStringLiteral("["),  QStringLiteral("]"),  QStringLiteral("\\"),
                             QStringLiteral("£"),  QStringLiteral("🙂")};
    std::mt19937 random{11};
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (int i = 0; i < 12; ++i)
            text += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
        ASSERT_EQ(html(text), parsed(text)) << text.toStdString();
    }
}

TEST(IsCjk, KnowsScriptsAndNotEmoji)
{
    for (const char32_t c : U"가ㅎ漢あ（。「〜￦ﾊ")
        EXPECT_TRUE(c == 0 || isCjk(c)) << static_cast<unsigned>(c);
    for (const char32_t c : U"aé…“”—🙂📚🈁1(я")
        EXPECT_FALSE(isCjk(c)) << static_cast<unsigned>(c);
}

} // namespace
} // namespace hoego::ui
