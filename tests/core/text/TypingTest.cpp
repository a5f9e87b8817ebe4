#include "core/text/Typing.h"
#include "tests/support/Printers.h"

#include <QString>

#include <gtest/gtest.h>

namespace hoego::text {
namespace {

qsizetype found(const char16_t* text, const char16_t* typed)
{
    return indexWhileTyping(QString::fromUtf16(text), QString::fromUtf16(typed));
}

TEST(Typing, FindsAWordAtEachKeyOnTheWayToIt)
{
    for (const char16_t* typed : {u"ㅅ", u"서", u"성", u"성ㄱ", u"성고", u"성공"})
        EXPECT_EQ(found(u"성공", typed), 0) << QString::fromUtf16(typed).toStdString();
    for (const char16_t* typed : {u"ㄷ", u"다", u"달", u"다리", u"다릭", u"다리기"})
        EXPECT_EQ(found(u"다리기", typed), 0) << QString::fromUtf16(typed).toStdString();
    for (const char16_t* typed : {u"ㄱ", u"고", u"과", u"과ㅇ", u"과이", u"과일"})
        EXPECT_EQ(found(u"과일", typed), 0) << QString::fromUtf16(typed).toStdString();
    for (const char16_t* typed : {u"다", u"달", u"닭", u"닭ㄱ", u"닭가"})
        EXPECT_EQ(found(u"닭갈비", typed), 0) << QString::fromUtf16(typed).toStdString();
    for (const char16_t* typed : {u"일", u"읽", u"일그"})
        EXPECT_EQ(found(u"일그러진", typed), 0) << QString::fromUtf16(typed).toStdString();
}

TEST(Typing, FindsInTheMiddle)
{
    EXPECT_EQ(found(u"11월 회고", u"회ㄱ"), 4);
    EXPECT_EQ(found(u"가 가나", u"간"), 2);
    EXPECT_EQ(found(u"running", u"nin"), 3);
    EXPECT_EQ(found(u"가나", u""), 0);
}

TEST(Typing, DoesNotFindWhatNoKeyLeadsTo)
{
    EXPECT_EQ(found(u"성공", u"선"), -1);
    EXPECT_EQ(found(u"성공", u"성ㄴ"), -1);
    EXPECT_EQ(found(u"다시", u"달"), -1);
    EXPECT_EQ(found(u"성공", u"서고"), -1) << "only the last sign is unfinished";
    EXPECT_EQ(found(u"run", u"rug"), -1);
    EXPECT_EQ(found(u"", u"ㄱ"), -1);
}

} // namespace
} // namespace hoego::text
