#pragma once

#include <QStringView>

#include <array>

// The words that promises are told by, as parts of regular expressions (case-insensitive, Unicode).
// A new word comes with new sentences in tests/data/promises.
namespace hoego::promisewords {

// clang-format off

/// Without one of these, in small letters at the beginning of a word or behind a syllable, no later time is named.
/// They are no patterns: going through all of a text for them costs next to nothing.
inline constexpr auto hints = std::to_array<QStringView>(
    {u"내년", u"후년", u"이듬해", u"20", u"다음", u"새해", u"내달", u"내주", u"반기", u"월에", u"월엔", u"월부터", u"월까지", u"월 ",
     u"남은", u"연말", u"올해", u"올 ", u"이번", u"앞으로", u"부터", u"이젠", u"이제", u"당분간", u"next", u"the coming", u"this coming",
     u"new year", u"second half", u"rest of", u"end of", u"year ends", u"going forward", u"moving forward", u"future", u"starting",
     u"from now", u"from today", u"from here", u"from tomorrow", u"from this", u"this winter", u"this spring", u"this summer",
     u"this fall", u"this autumn", u"january", u"february", u"march", u"april", u"may", u"june", u"july", u"august", u"september",
     u"october", u"november", u"december", u"i'll", u"i’ll", u"i will", u"i promise", u"i'm going", u"i’m going"});

/// Later times that name their period. What stands for which is in Promises.cpp.
inline constexpr auto koreanNamed =
    uR"((?<![가-힣])(?:(?<year>20\d\d)\s?년(?:도)?(?:\s?(?<yearMonth>1[0-2]|[1-9])\s?월|\s?(?<yearHalf>[상하])반기)?)"
    uR"(|(?<next>내년|다음\s?해|이듬해)(?:\s?(?<nextMonth>1[0-2]|[1-9])\s?월|\s?(?<nextHalf>[상하])반기)?|(?<newYear>새해)|(?<second>내후년))"
    uR"(|(?<month>다음\s?달|내달|다음\s?월)|(?<week>다음\s?주|다다음\s?주|내주(?=[에의부엔는]))|(?<quarter>다음\s?분기)|(?<nextTerm>다음\s?반기))"
    uR"(|(?<half>[상하])반기(?=에|엔|부터|까지|\s?(?:동안|목표))|(?<![\d/.])(?<plainMonth>1[0-2]|[1-9])\s?월(?=에는|엔|부터|까지|에\s)|(?<rest>남은\s?(?:한\s?해|올해|해|기간|\S{1,2}\s?달)|연말까지|올해\s?(?:안에|남은|말까지))))";

/// Later times that name none: the next period is meant.
inline constexpr auto koreanOpen =
    uR"((?<![가-힣])(?:앞으로(?!\s?나[아가])|이제부터|이젠|이제는|지금부터|오늘부터|내일부터|다음부터|다음번|다음에는|다음엔|다음\s?학기|이번\s?(?:겨울|여름|가을|봄)(?:에는|엔|부터)|올\s?(?:겨울|여름|가을|봄)(?:에는|엔|부터)|당분간))";

/// "집 앞으로", "한 걸음 앞으로": a place.
inline constexpr auto koreanPlaces = uR"((?:집|문|역|학교|회사|눈|건물|가게|창|차|걸음|우리|이름|발짝)\s?앞으로)";

/// Endings of intention at the end of a sentence.
inline constexpr auto koreanStrong =
    uR"((?:[어아해여]야\s?(?:겠다|겠습니다|겠어요?|겠네|겠음|지|죠|한다|합니다|해요?|할\s?것\s?같다)|야겠[가-힣]{0,3})"
    uR"(|기로\s?(?:했다|했습니다|했어요?|한다|합니다|하자|함|했음|마음먹었다|다짐했다|다짐한다|결심했다|정했다|약속했다|약속한다|하겠다|마음을?\s?먹었다)|하기로)"
    uR"(|려고\s?(?:한다|합니다|해요?|함|하고\s?있다|생각\s?중이다|마음먹었다)|려\s(?:한다|합니다|해요?|함)|[으하가보쓰내리키추기우두]려고요?)"
    uR"(|(?:볼까|할까)\s?(?:한다|합니다|해요?|싶다)|고\s?싶다|고\s?싶습니다|고\s?싶어요?|고\s?싶음)"
    uR"(|(?:[^\s는]|하는\s?것이|하는\s?게|쓰는\s?것이|기가|기를)\s?목표(?:다|이다|입니다|로\s?(?:한다|삼는다|삼았다|잡았다|하자))|겠다고\s?(?:다짐한다|약속한다|다짐해\s?본다|결심한다|마음먹는다|다짐해요)|기를?\s?(?:다짐한다|약속한다))"
    uR"(|야겠다고\s?(?:생각했다|생각한다|생각했습니다|마음먹었다|마음을?\s?먹었다|다짐했다|다짐했습니다|결심했다))"
    uR"(|목표는\s(?!아직|무엇|뭐|미정|비밀).*(?:기다|기이다|기입니다|기|것이다|것입니다|것|[^\s]이다|[^\s]입니다))"
    uR"(|고자\s?한다|(?:[할볼갈쓸줄릴킬길울둘낼올을]게요?|[할볼갈쓸줄릴킬길울둘낼올을]래요?)))";

/// "…겠다", "…리라": an intention, unless the verb is none of will.
inline constexpr auto koreanWill =
    uR"((?<verb>[가-힣]+\s?[가-힣]*?)(?:겠(?:다|습니다|어요?|음|지만)|으?리라(?:고\s?(?:다짐한다|다짐했다|마음먹었다|결심했다))?))";
inline constexpr auto koreanUnwilled =
    uR"((?:좋|재미있|재밌|재미없|바쁘|힘들|어렵|쉽|있|없|같|모르|알|춥|덥|많|적|싶|크|작|길|짧|늦|비싸|싸|그립|예쁘|멋지|이|되|오르|내리|걸리|달라지|나아지|늘어나|어지|아지|리|나오|열리|끝나|생기|부럽|지루하|행복하|심심하|편하|필요하)$)";

/// Endings that people also expect things with: only where nobody else is spoken of.
inline constexpr auto koreanWeak =
    uR"((?<verb>[가-힣]*[가-힣])\s?(?:것이다|거다|것입니다|겁니다|거예요|거야|것|예정이다|예정입니다|예정|계획이다|계획입니다|계획|생각이다|생각입니다|생각|작정이다|작정|참이다|터이다|셈이다|예정이에요|생각이에요|계획이에요))"
    uR"(|(?<firm>(?:꼭|반드시|기필코|무조건|매일|매주|매달|날마다|절대|더는|더\s?이상)\s.*[한간쓴읽본난닌린킨든운춘낸준둔진는]다))"
    uR"(|(?<let>[가-힣]자)|(?<ing>(?:[가-힣]하|보|쓰|읽|걷|달리|마시|먹|가|만나|끝내|줄이|늘리|자|배우|모으|지키|만들|않|말|두|내|키우|찾|듣|뛰|살|놀|버리|정리하|주|타|오르|나가|그리|올리|챙기)기))";
/// What is expected, not meant: "바쁠 것이다", "비가 올 것이다", "열릴 예정이다".
inline constexpr auto koreanExpected =
    uR"((?:바쁠|힘들|어려울|쉬울|좋을|나쁠|추울|더울|많을|적을|있을|없을|될|올|내릴|오를|같을|일|나올|열릴|끝날|시작될|시작할|바뀔|달라질|커질|어질|아질|워질|해질|생길|진행될|출시될|개봉할|걸릴|필요할|길|클|남을|이사\s?올|늦을|쌓일|늘어날|줄어들|사라질|풀릴)$)";

/// Words ending in 자 and 기 that are things.
inline constexpr auto koreanThings =
    uR"((?:혼자|의자|숫자|글자|과자|모자|남자|여자|기자|작가|각자|이야기|얘기|경기|감기|시기|위기|분위기|여기|후기|전기|계기|용기|인기|동기|하반기|상반기|분기|학기|돌아보기)$)";

/// Somebody else, of whom expectations are.
inline constexpr auto koreanOthers =
    uR"((?<![가-힣])(?:그|그녀|친구|동생|엄마|아빠|어머니|아버지|부모님|언니|오빠|누나|형|팀장님?|부장님?|대표님?|사장님?|선생님|교수님|회사|정부|아이|아들|딸|아내|남편|동료|선배|후배|사람|학생|팀|가족|세상|날씨|비|눈|영화|행사|대회|시험|물가|금리|경기|이사님?|과장님?)(?:들)?(?:이|가|은|는|께서)(?=\s))";
/// Any subject that is not the writer.
inline constexpr auto koreanSubject = uR"([가-힣]{2,}(?<!내|제|우리|같|많|깊|높|없|일찍|틈틈|휴|작|곳곳|간간|가까|굳|반|헤매|나날|겹겹)(?:이|가)\s(?!아니))";

/// What only looks so: told of then, hearsay, conditions that must not happen, expectation.
inline constexpr auto koreanNot =
    uR"((?:지\s?않으면|지\s?못하면|지\s?않는다면|지\s?못한다면|안\s?(?:하면|되면|한다면)|아니라면|아니었다면)"
    uR"(|(?:을|ㄹ|[가-힣])\s?텐데|했어야|었어야|았어야|(?:라|다|자|냐)고\s?(?:한다|했다|하더라|하던데|말했다|합니다|했습니다|들었다|하셨다|적었다|썼다|쓰여|적혀)|려고\s?했|려\s?했|기로\s?했었|기로\s?하고|기로\s?했지만|기로\s?했는데|겠다던|겠다는\s?(?:말|약속|다짐|계획)(?:을|은|이|만)))";
/// With these before it "…기로 했다" tells what was decided then.
inline constexpr auto koreanThen = uR"((?<![가-힣])(?:작년|지난\s?[해달주]|지난해|그때|그날|당시|예전|옛날|올\s?초|연초|재작년|어릴\s?때|한때)(?:에|엔|의|는|부터|까지만|,|\s))";

/// English: the later time, and the intention of "I" or "we".
inline constexpr auto englishNamed =
    uR"((?<!\w)(?:(?:in|by|for|during|throughout|before|of|come|until|since)?\s?(?<year>20\d\d)(?!\w|[-/.:]\d)|next\s(?<next>year)|(?<newYear>(?:in\s)?(?:the|this)\s(?:new|coming)\syear|new\syear)|(?:next|the\scoming)\s(?<month>month)|(?:next|the\scoming)\s(?<week>week)(?!end)|next\s(?<quarter>quarter)|(?:the\s)?(?<half>second|next)\shalf)"
    uR"(|(?:in|by|from|starting|starting\sin|before|until|next)\s(?<plainMonth>january|february|march|april|may|june|july|august|september|october|november|december)(?!\s\d{4}|\w)|(?<rest>(?:for\s)?the\srest\sof\s(?:the|this)\syear|by\sthe\send\sof\s(?:the|this)\syear|before\sthe\syear\sends))(?!\w))";
inline constexpr auto englishOpen =
    uR"((?<!\w)(?:from\s(?:now|today|here|tomorrow|this\sday)(?:\son(?:wards?)?)?|going\sforward|moving\sforward|in\s(?:the\s)?future|starting\s(?:tomorrow|today|now|monday)|next\stime|this\s(?:coming\s)?(?:winter|spring|summer|fall|autumn)|next\s(?:winter|spring|summer|fall|autumn|semester|term|season|weekend))(?!\w))";
inline constexpr auto englishIntention =
    uR"((?<!\w)(?:(?:i|we)\s(?:really\s|also\s|still\s|definitely\s|just\s)?(?:will|shall|must|want\sto|plan\sto|intend\sto|aim\sto|hope\sto|need\sto|have\sto|resolve\sto|promise\sto|vow\sto|mean\sto|would\slike\sto|should|won['’]t|will\snot|promise\s(?:that\s)?(?:myself\s|i)|have\sdecided\sto|['’]ve\sdecided\sto|am\s(?:not\s)?going\sto|are\s(?:not\s)?going\sto|am\splanning\sto|commit\sto)|(?:i|we)['’](?:ll|d\slike\sto|m\s(?:not\s|also\s|really\s)?going\sto|re\s(?:not\s)?going\sto|m\splanning\sto|ve\sdecided\sto|m\sdetermined\sto|m\scommitted\sto)|let['’]s|my\s(?:\w+\s)?(?:goal|plan|resolution|aim)s?\s(?:\w+\s){0,4}(?:is|are)|the\s(?:goal|plan|aim)\sis\sto)(?!\w))";
/// A later time first, and then what to do: "Next year: read more."
inline constexpr auto englishOrder =
    uR"(^(?:next\s(?:year|month|week|quarter)|from\snow\son|in\s20\d\d|starting\s\w+|going\sforward)[:,]?\s(?:no\smore\s|(?:read|write|run|finish|learn|exercise|walk|save|sleep|call|cook|travel|visit|drink|stop|start|keep|spend|practice|practise|draw|swim|take|make|eat|quit|buy|say|try|get\sup|go\sto\sbed|leave|publish|meet)\s))";
inline constexpr auto englishDeed =
    uR"(^(?:and\s|so\s|then\s|but\s)?(?:i['’]ll|i\swill|i\spromise\sto|i['’]m\sgoing\sto)\s(?:definitely\s|really\s|finally\s)?(?:start|stop|keep|try|make\ssure|finish|learn|practi[cs]e|write|read|cut\sdown|quit|commit|call|sleep|exercise|run|walk|save|give\sup)(?!\w))";
inline constexpr auto englishNot =
    uR"((?<!\w)(?:(?:will|['’]ll)\s(?:probably|likely|surely)\s|(?:will|['’]ll)\s(?:never\sforget|always\sremember|admit|have\s\w+ed|turn\s|see\s(?:how|what|if)|miss\s|remember)|(?:will|['’]ll)\sbe\s(?:\d+|busy|away|old|happy|glad|surprised|tired|back|at\s|in\s|abroad|thirty|forty|fifty|hard|fine|ok|okay|over|gone|the\s|a\s(?:mother|father)|there)|was\sgoing\sto|were\sgoing\sto|wanted\sto|planned\sto|hoped\sto|had\sto|said|told|promised|swore|vowed\s(?!to)|thought|used\sto|would\shave|should\shave|could\shave|do\s?n['’]t\s(?:want|plan|need|have)|do\snot\s(?:want|plan|need)|might|they\ssay)(?!\w)|^(?:if|unless|had|when\si\swas|last|back\sin)\s)";
inline constexpr auto englishOthers = uR"((?<!\w)(?:he|she|they|it|mom|mum|dad|everyone|nobody)\s(?:said|says|told|thinks|wrote|wants|will)(?!\w))";

/// Headings under which items are promises even without an intention.
inline constexpr auto headingNames = uR"(목표|계획|할\s?것|할\s?일|하고\s?싶|해\s?볼|해볼|다짐|약속|바라는|위해|에는|엔(?!\p{L})|부터|bucket|goals?|plans?|to\s?do|to\stry|resolutions?|i\swant|things|try)";
inline constexpr auto headingNot = uR"(돌아보|회고|결산|지난|했던|한\s?것(?!\s?같)|읽은|review|looking\sback|done|retrospective|last)";

// clang-format on

} // namespace hoego::promisewords
