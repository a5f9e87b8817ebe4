#include "ui/render/Autolinks.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace hoego::ui {
namespace {

QStringList addresses(QStringView text)
{
    QStringList found;
    for (const Autolink& link : autolinks(text))
        found += link.address;
    return found;
}

TEST(Autolinks, LeaveKoreanParticlesOut)
{
    EXPECT_EQ(addresses(u"https://example.kr에서 www.example.kr은 http://a.kr/b1를"),
              (QStringList{QStringLiteral("https://example.kr"), QStringLiteral("http://www.example.kr"),
                           QStringLiteral("http://a.kr/b1")}));
}

TEST(Autolinks, LeaveAParticleBehindALastSlashOut)
{
    EXPECT_EQ(addresses(u"https://a.kr/에서 https://a.kr/b/으로는, https://a.kr/회고"),
              (QStringList{QStringLiteral("https://a.kr/"), QStringLiteral("https://a.kr/b/"),
                           QStringLiteral("https://a.kr/회고")}));
}

TEST(Autolinks, TakeKoreanPathsIn)
{
    EXPECT_EQ(addresses(u"https://example.kr/경로/회고?q=한글 과"),
              QStringList{QStringLiteral("https://example.kr/경로/회고?q=한글")});
}

TEST(Autolinks, LeaveTheSentencesPunctuationOut)
{
    EXPECT_EQ(addresses(u"(https://a.kr/b_(c)), https://a.kr/. ‘https://a.kr’"),
              (QStringList{QStringLiteral("https://a.kr/b_(c)"), QStringLiteral("https://a.kr/"),
                           QStringLiteral("https://a.kr")}));
}

TEST(Autolinks, KnowMailAddresses)
{
    EXPECT_EQ(addresses(u"me.too+x@example.kr로, @me, a@b, a@b.c_"),
              QStringList{QStringLiteral("mailto:me.too+x@example.kr")});
}

TEST(Autolinks, NeedARealDomain)
{
    EXPECT_TRUE(
        addresses(u"http:// http://localhost https://회고 www. xhttp://a.kr ftp://a.kr http://a_b.c_d")
            .empty());
}

} // namespace
} // namespace hoego::ui
