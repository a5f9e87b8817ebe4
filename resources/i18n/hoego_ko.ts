<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>PromiseKeeping</name>
    <message>
        <source>Keep the promise “%1” as a goal</source>
        <translation>‘%1’ 약속을 목표로 삼기</translation>
    </message>
    <message>
        <source>“%1” is now a goal of %2.</source>
        <translation>‘%1’ - 이제 %2의 목표입니다.</translation>
    </message>
    <message>
        <source>Not a promise</source>
        <translation>약속이 아님</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>&apos;%1&apos; cannot be read. Is it a file, and still there?</source>
        <translation>‘%1’ - 읽을 수 없습니다. 파일이 맞는지, 아직 그 자리에 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no picture that can be shown here. PNG, JPEG, GIF and WebP can.</source>
        <translation>‘%1’ - 여기서 보여 줄 수 있는 그림이 아닙니다. PNG, JPEG, GIF, WebP를 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is larger than %2. Save it smaller and put it in again.</source>
        <translation>‘%1’ - %2보다 큽니다. 작게 저장한 뒤 다시 넣으세요.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more pixels than can be shown here: %2 million in a JPEG, %3 million in others. Save it smaller and put it in again.</source>
        <translation>‘%1’ - 여기서 보여 줄 수 있는 것보다 화소가 많습니다. JPEG는 %2메가픽셀, 나머지는 %3메가픽셀까지 넣을 수 있습니다. 작게 저장한 뒤 다시 넣으세요.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is damaged or was cut off, and was not put in. Nothing else was changed.</source>
        <translation>‘%1’ - 깨졌거나 중간에서 잘린 파일이라 넣지 않았습니다. 다른 것은 그대로입니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a WebP picture, which this computer cannot read: the package qt6-image-formats-plugins would. Or save it as PNG or JPEG.</source>
        <translation>‘%1’ - WebP 그림인데 이 컴퓨터에서는 읽을 수 없습니다. qt6-image-formats-plugins 꾸러미를 설치하거나 PNG나 JPEG로 저장해서 넣으세요.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a HEIC or AVIF picture, which cannot be shown here. Save it as JPEG and put it in again. An iPhone takes JPEG when Settings, Camera, Formats says &apos;Most Compatible&apos;.</source>
        <translation>‘%1’ - HEIC나 AVIF 그림은 여기서 보여 줄 수 없습니다. JPEG로 저장한 뒤 다시 넣으세요. 아이폰은 설정, 카메라, 포맷에서 ‘높은 호환성’을 고르면 JPEG로 찍습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is an SVG drawing, which may hold scripts and links, and is not put in. Save it as PNG and put that in.</source>
        <translation>‘%1’ - SVG 그림에는 스크립트와 링크가 들어 있을 수 있어 넣지 않습니다. PNG로 저장해서 넣으세요.</translation>
    </message>
    <message>
        <source>What &apos;%1&apos; tells besides its picture cannot be read, so that the place could not be taken out, and it was not put in. Save it anew with a picture program, or keep locations in the settings.</source>
        <translation>‘%1’ - 사진에 딸린 정보를 읽을 수 없어 위치를 지우지 못했고, 그래서 넣지 않았습니다. 그림 프로그램으로 다시 저장하거나, 설정에서 위치를 남기도록 바꾸세요.</translation>
    </message>
    <message>
        <source>The part of Hoego that takes the place out of photos is not installed, so that &apos;%1&apos; was not put in. Install Hoego again, or keep locations in the settings.</source>
        <translation>‘%1’ - 사진에서 위치를 지우는 회고의 부품이 설치되어 있지 않아 넣지 않았습니다. 회고를 다시 설치하거나, 설정에서 위치를 남기도록 바꾸세요.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>&apos;%1&apos; is none of: months, weeks, calendar.</source>
        <translation>‘%1’은(는) months, weeks, calendar 가운데 하나가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>hoego</name>
    <message>
        <source>A journal for looking back.</source>
        <translation>돌아보기 위한 기록장.</translation>
    </message>
    <message>
        <source>The journal to open.</source>
        <translation>열 기록장.</translation>
    </message>
    <message>
        <source>ko or en, for this run.</source>
        <translation>ko 또는 en, 이번 실행에만.</translation>
    </message>
    <message>
        <source>light or dark, for this run.</source>
        <translation>light 또는 dark, 이번 실행에만.</translation>
    </message>
    <message>
        <source>Where to begin: &quot;write 2024-11&quot;, &quot;colors 2024&quot;, &quot;goals 2024&quot;, &quot;lookback 2024&quot;, &quot;find WORDS&quot;.</source>
        <translation>시작할 곳: &quot;write 2024-11&quot;, &quot;colors 2024&quot;, &quot;goals 2024&quot;, &quot;lookback 2024&quot;, &quot;find 낱말&quot;.</translation>
    </message>
    <message>
        <source>Open an example year that is never stored.</source>
        <translation>저장되지 않는 예시 기록장을 엽니다.</translation>
    </message>
</context>
<context>
    <name>hoego::cli::Words</name>
    <message>
        <source>&apos;%1&apos; ends before it begins.</source>
        <translation>&apos;%1&apos;: 끝이 시작보다 앞섭니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an id like 01932f4e-8a10-7c3b-9d52-0f6a1b2c3d4e.</source>
        <translation>&apos;%1&apos;: 01932f4e-8a10-7c3b-9d52-0f6a1b2c3d4e 같은 식별자가 아닙니다.</translation>
    </message>
    <message>
        <source>There is no color category &apos;%1&apos;; &apos;category list&apos; shows them.</source>
        <translation>&apos;%1&apos; - 그런 색 분류가 없습니다. &apos;category list&apos;로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>A quotation mark is left open.</source>
        <translation>따옴표가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>What follows &lt;&lt;&lt; is not a JSON string.</source>
        <translation>&lt;&lt;&lt; 다음이 JSON 문자열이 아닙니다.</translation>
    </message>
    <message>
        <source>The line is not UTF-8.</source>
        <translation>이 줄은 UTF-8이 아닙니다.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>표준 입력을 읽을 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n commands failed.</source>
        <translation>
            <numerusform>명령 %n개를 해내지 못했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>archived</source>
        <translation>보관됨</translation>
    </message>
    <message>
        <source>There is already a color category &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; - 같은 이름의 색 분류가 이미 있습니다.</translation>
    </message>
    <message>
        <source>Key %1 belongs to &apos;%2&apos;.</source>
        <translation>%1번 키는 &apos;%2&apos;에서 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>A color category cannot be merged into itself.</source>
        <translation>색 분류를 자기 자신과 합칠 수 없습니다.</translation>
    </message>
    <message>
        <source>The category&apos;s name</source>
        <translation>색 분류의 이름</translation>
    </message>
    <message>
        <source>The key that paints with it, 1 to 9</source>
        <translation>칠할 때 누르는 키, 1에서 9</translation>
    </message>
    <message>
        <source>The palette of day colors</source>
        <translation>하루의 색을 고르는 색 분류</translation>
    </message>
    <message>
        <source>List the palette</source>
        <translation>색 분류 보기</translation>
    </message>
    <message>
        <source>Add a color category</source>
        <translation>색 분류 더하기</translation>
    </message>
    <message>
        <source>Like &quot;#FFD54A&quot;</source>
        <translation>&quot;#FFD54A&quot;처럼</translation>
    </message>
    <message>
        <source>Change a color category</source>
        <translation>색 분류 고치기</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>새 이름</translation>
    </message>
    <message>
        <source>Take its key away</source>
        <translation>키를 없앰</translation>
    </message>
    <message>
        <source>Its place in the palette, from 1</source>
        <translation>놓을 자리, 1부터</translation>
    </message>
    <message>
        <source>Offer it no longer; painted days stay</source>
        <translation>더는 쓰지 않음. 칠한 날은 그대로</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>다시 쓰기</translation>
    </message>
    <message>
        <source>Give one category&apos;s days to another and remove it</source>
        <translation>한 분류의 날을 다른 분류로 옮기고 없애기</translation>
    </message>
    <message>
        <source>The category that gets its days</source>
        <translation>날을 넘겨받을 분류</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than a hundred years.</source>
        <translation>&apos;%1&apos;: 백 년이 넘습니다.</translation>
    </message>
    <message>
        <source>A date, or DATE..DATE</source>
        <translation>날짜, 또는 날짜..날짜</translation>
    </message>
    <message>
        <source>2024-11-22, 2024-W47, 2024-11, 2024-Q4, 2024-H2, 2024</source>
        <translation>2024-11-22, 2024-W47, 2024-11, 2024-Q4, 2024-H2, 2024</translation>
    </message>
    <message>
        <source>Color days and count them</source>
        <translation>하루를 칠하고 결산하기</translation>
    </message>
    <message>
        <source>Paint days with a color category</source>
        <translation>날을 색 분류로 칠하기</translation>
    </message>
    <message>
        <source>A line about each of these days</source>
        <translation>이 날들에 붙일 한 줄</translation>
    </message>
    <message>
        <source>Make days blank; their notes stay</source>
        <translation>색 지우기. 한 줄 메모는 그대로</translation>
    </message>
    <message>
        <source>Remove their notes too</source>
        <translation>메모도 지움</translation>
    </message>
    <message>
        <source>List the colored days of a period</source>
        <translation>기간의 칠한 날 보기</translation>
    </message>
    <message>
        <source>Count the colors of a period</source>
        <translation>기간의 색 결산</translation>
    </message>
    <message>
        <source>Compare with this period</source>
        <translation>견줄 기간</translation>
    </message>
    <message>
        <source>%1: %2 of %3 days are colored.</source>
        <translation>%1: %3일 가운데 %2일을 칠했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n in a row</source>
        <translation>
            <numerusform>연속 %n일</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer in JSON</source>
        <translation>JSON으로 답함</translation>
    </message>
    <message>
        <source>Run the commands on standard input, one a line, and answer each with a line of JSON</source>
        <translation>표준 입력의 명령을 한 줄씩 하고 JSON 한 줄씩으로 답하기</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood here; --help tells what is.</source>
        <translation>&apos;%1&apos;: 알 수 없습니다. --help에 쓰는 법이 있습니다.</translation>
    </message>
    <message>
        <source>Hoego&apos;s journal without a window</source>
        <translation>창 없이 쓰는 회고 기록장</translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation>%1 - 그런 글이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is written for %1.</source>
        <translation>%1에 쓴 글이 없습니다.</translation>
    </message>
    <message>
        <source>day, week, month, quarter, half, year or free</source>
        <translation>day, week, month, quarter, half, year, free 가운데 하나</translation>
    </message>
    <message>
        <source>Those dated within this period</source>
        <translation>이 기간의 글</translation>
    </message>
    <message>
        <source>Those with this tag</source>
        <translation>이 태그가 있는 글</translation>
    </message>
    <message>
        <source>draft, finished or published</source>
        <translation>draft, finished, published 가운데 하나</translation>
    </message>
    <message>
        <source>Those in the trash</source>
        <translation>휴지통에 있는 글</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n자</numerusform>
        </translation>
    </message>
    <message>
        <source>The entry&apos;s id</source>
        <translation>글의 식별자</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the trash already.</source>
        <translation>&apos;%1&apos; - 이미 휴지통에 있습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the trash. &apos;entry restore %2&apos; brings it back.</source>
        <translation>&apos;%1&apos; - 휴지통으로 옮겼습니다. &apos;entry restore %2&apos;로 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Give it this earlier text</source>
        <translation>이 판의 글로 되돌림</translation>
    </message>
    <message>
        <source>The entry has no revision %1.</source>
        <translation>이 글에는 %1 판이 없습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the trash.</source>
        <translation>&apos;%1&apos; - 휴지통에 없습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is back.</source>
        <translation>&apos;%1&apos; - 되살렸습니다.</translation>
    </message>
    <message>
        <source>Write and read entries</source>
        <translation>글 쓰고 읽기</translation>
    </message>
    <message>
        <source>Write an entry: the period&apos;s first one, or a free one by title and date</source>
        <translation>글 쓰기: 기간의 첫 글, 또는 제목과 날짜로 자유 글</translation>
    </message>
    <message>
        <source>List entries by date</source>
        <translation>글을 날짜순으로 보기</translation>
    </message>
    <message>
        <source>Show an entry&apos;s text</source>
        <translation>글 보기</translation>
    </message>
    <message>
        <source>An id or a period</source>
        <translation>식별자 또는 기간</translation>
    </message>
    <message>
        <source>As HTML</source>
        <translation>HTML로</translation>
    </message>
    <message>
        <source>Move an entry to the trash</source>
        <translation>글을 휴지통으로 옮기기</translation>
    </message>
    <message>
        <source>Bring an entry back from the trash, or an earlier text of it</source>
        <translation>휴지통의 글이나 이전 판 되살리기</translation>
    </message>
    <message>
        <source>List an entry&apos;s earlier texts, newest first</source>
        <translation>글의 이전 판을 새것부터 보기</translation>
    </message>
    <message>
        <source>There is no template &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; - 그런 틀이 없습니다.</translation>
    </message>
    <message>
        <source>Say which entry: a period, or --title and --date.</source>
        <translation>어느 글인지 알려 주십시오: 기간, 또는 --title과 --date.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is stored; the earlier text is kept as a revision.</source>
        <translation>&apos;%1&apos; - 저장했습니다. 이전 글은 판으로 남겼습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is stored.</source>
        <translation>&apos;%1&apos; - 저장했습니다.</translation>
    </message>
    <message>
        <source>The title; a free entry must have one</source>
        <translation>제목. 자유 글에는 꼭 있어야 함</translation>
    </message>
    <message>
        <source>The date of a free entry</source>
        <translation>자유 글의 날짜</translation>
    </message>
    <message>
        <source>A tag; may be repeated</source>
        <translation>태그. 여러 번 쓸 수 있음</translation>
    </message>
    <message>
        <source>Where the text is; else standard input</source>
        <translation>글이 있는 파일. 없으면 표준 입력</translation>
    </message>
    <message>
        <source>Start from this template instead of a text</source>
        <translation>글 대신 이 틀로 시작</translation>
    </message>
    <message>
        <source>Where it is published</source>
        <translation>발행한 주소</translation>
    </message>
    <message>
        <source>Beside what is there, not in its place</source>
        <translation>있는 글을 바꾸지 않고 따로 씀</translation>
    </message>
    <message>
        <source>There is no goal %1.</source>
        <translation>%1 - 그런 목표가 없습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a goal of %2, not of %3.</source>
        <translation>&apos;%1&apos; - %3의 목표가 아니라 %2의 목표입니다.</translation>
    </message>
    <message>
        <source>A goal cannot be carried into its own period.</source>
        <translation>목표를 같은 기간으로 이어갈 수 없습니다.</translation>
    </message>
    <message>
        <source>The goal&apos;s id</source>
        <translation>목표의 식별자</translation>
    </message>
    <message>
        <source>Set, log, review and carry goals</source>
        <translation>목표를 세우고, 적고, 점검하고, 이어가기</translation>
    </message>
    <message>
        <source>Add a goal to a period</source>
        <translation>기간에 목표 더하기</translation>
    </message>
    <message>
        <source>Show how one line is understood, without storing it</source>
        <translation>한 줄을 어떻게 읽는지 보기. 저장하지 않음</translation>
    </message>
    <message>
        <source>List a period&apos;s goals and where they stand</source>
        <translation>기간의 목표와 진행 보기</translation>
    </message>
    <message>
        <source>Mostly a year: 2024</source>
        <translation>대개 한 해: 2024</translation>
    </message>
    <message>
        <source>Those of the periods within it too</source>
        <translation>그 안의 더 짧은 기간의 목표도</translation>
    </message>
    <message>
        <source>Log progress: an amount, or a reading of a value</source>
        <translation>진행 적기: 양, 또는 잰 값</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>수</translation>
    </message>
    <message>
        <source>The day it belongs to; else today</source>
        <translation>해당하는 날. 없으면 오늘</translation>
    </message>
    <message>
        <source>A line about it</source>
        <translation>덧붙일 한 줄</translation>
    </message>
    <message>
        <source>Say what became of a goal</source>
        <translation>목표를 점검하고 판정하기</translation>
    </message>
    <message>
        <source>open, achieved, partly, missed or dropped</source>
        <translation>open, achieved, partly, missed, dropped 가운데 하나</translation>
    </message>
    <message>
        <source>The words about it</source>
        <translation>점검하며 쓰는 말</translation>
    </message>
    <message>
        <source>The day it was said; else today</source>
        <translation>점검한 날. 없으면 오늘</translation>
    </message>
    <message>
        <source>Make goals of another period from these, keeping the lineage</source>
        <translation>다른 기간의 목표로 이어가기. 내력은 남음</translation>
    </message>
    <message>
        <source>The period they are from</source>
        <translation>이어 올 기간</translation>
    </message>
    <message>
        <source>The period they go to</source>
        <translation>이어 갈 기간</translation>
    </message>
    <message>
        <source>Only these; else all that were not dropped</source>
        <translation>이 목표만. 없으면 그만두지 않은 모두</translation>
    </message>
    <message>
        <source>Follow a goal through the periods, oldest first</source>
        <translation>목표의 내력을 오래된 것부터 보기</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a source like entries:month, entries:#tag or color:NAME.</source>
        <translation>&apos;%1&apos;: entries:month, entries:#태그, color:이름 같은 출처가 아닙니다.</translation>
    </message>
    <message>
        <source>A count must be above zero.</source>
        <translation>개수는 0보다 커야 합니다.</translation>
    </message>
    <message>
        <source>Say the goal: in one line, or by --title.</source>
        <translation>목표를 알려 주십시오: 한 줄로, 또는 --title로.</translation>
    </message>
    <message>
        <source>A goal must have a title.</source>
        <translation>목표에는 제목이 있어야 합니다.</translation>
    </message>
    <message>
        <source>%1 is not within %2.</source>
        <translation>%1 - %2 안의 날이 아닙니다.</translation>
    </message>
    <message>
        <source>The goal in one line, as &apos;goal parse&apos; reads it</source>
        <translation>한 줄로 쓴 목표. &apos;goal parse&apos;가 읽는 대로</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation>이루려는 것</translation>
    </message>
    <message>
        <source>The heading it belongs to, like 📚책읽기</source>
        <translation>묶음, 📚책읽기처럼</translation>
    </message>
    <message>
        <source>Amounts add up to this</source>
        <translation>더해서 채울 개수</translation>
    </message>
    <message>
        <source>The latest reading reaches this</source>
        <translation>마지막으로 잰 값이 이를 곳</translation>
    </message>
    <message>
        <source>Of the count or value, like 권</source>
        <translation>개수나 값의 단위, 권처럼</translation>
    </message>
    <message>
        <source>The value is to fall to it</source>
        <translation>값을 여기까지 낮춤</translation>
    </message>
    <message>
        <source>N/week, N/month or N/quarter</source>
        <translation>N/week, N/month, N/quarter 가운데 하나</translation>
    </message>
    <message>
        <source>entries:KIND, entries:#TAG or color:NAME count by themselves</source>
        <translation>entries:종류, entries:#태그, color:이름을 저절로 셈</translation>
    </message>
    <message>
        <source>A date before the period&apos;s end</source>
        <translation>기간이 끝나기 전의 기한</translation>
    </message>
    <message>
        <source>Like &quot;책 12권 @📚책읽기&quot; or &quot;run 3 times a week&quot;</source>
        <translation>&quot;책 12권 @📚책읽기&quot;나 &quot;운동 주 3회&quot;처럼</translation>
    </message>
    <message>
        <source>The period of the goal; else this year</source>
        <translation>목표의 기간. 없으면 올해</translation>
    </message>
    <message>
        <source>The journal is %1.</source>
        <translation>기록장: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>%1 폴더를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>A copy, checked, is at %1.</source>
        <translation>확인한 사본을 두었습니다: %1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>%1 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The journal is put back at %1.</source>
        <translation>기록장을 되돌려 놓았습니다: %1</translation>
    </message>
    <message>
        <source>The journal is put back at %1; what was there is kept at %2.</source>
        <translation>기록장을 되돌려 놓았습니다: %1 (있던 것은 %2에 남겼습니다)</translation>
    </message>
    <message>
        <source>The journal is sound.</source>
        <translation>기록장에 문제가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is not sound: %n problems.</source>
        <translation>
            <numerusform>기록장에 문제가 %n가지 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new journal</source>
        <translation>새 기록장 만들기</translation>
    </message>
    <message>
        <source>Make a checked copy with today&apos;s date in its name</source>
        <translation>오늘 날짜를 이름에 넣은, 확인한 사본 만들기</translation>
    </message>
    <message>
        <source>The folder; else backups beside the journal</source>
        <translation>폴더. 없으면 기록장 옆의 backups</translation>
    </message>
    <message>
        <source>Put a copy in the journal&apos;s place; the present one is kept beside it</source>
        <translation>사본을 기록장 자리에 놓기. 지금 것은 옆에 남김</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>Check the journal&apos;s file</source>
        <translation>기록장 파일 확인하기</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Find entries, notes and goals</source>
        <translation>글, 메모, 목표 찾기</translation>
    </message>
    <message>
        <source>Words; &quot;several in quotes&quot; stay together</source>
        <translation>낱말들. &quot;따옴표 안의 낱말들&quot;은 붙어 있는 대로</translation>
    </message>
    <message>
        <source>At most so many hits (50)</source>
        <translation>많아야 이만큼 (50)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 - 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>The text is not UTF-8; nothing was written.</source>
        <translation>글이 UTF-8이 아닙니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no journal at %1; &apos;hoego-cli init&apos; makes one.</source>
        <translation>%1에 기록장이 없습니다. &apos;hoego-cli init&apos;으로 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>There is already a file at %1; it was not touched.</source>
        <translation>%1에 이미 파일이 있습니다. 건드리지 않았습니다.</translation>
    </message>
    <message>
        <source>The text is missing: end the line with &lt;&lt;&lt; and a JSON string, or use --file.</source>
        <translation>글이 없습니다: 줄 끝에 &lt;&lt;&lt; 와 JSON 문자열을 쓰거나 --file을 쓰십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a date like 2024-11-22.</source>
        <translation>&apos;%1&apos;: 2024-11-22 같은 날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a period like 2024-11-22, 2024-W47, 2024-11, 2024-Q4, 2024-H2 or 2024.</source>
        <translation>&apos;%1&apos;: 2024-11-22, 2024-W47, 2024-11, 2024-Q4, 2024-H2, 2024 같은 기간이 아닙니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a kind: day, week, month, quarter, half, year or free.</source>
        <translation>&apos;%1&apos;: 종류는 day, week, month, quarter, half, year, free 가운데 하나입니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a state: draft, finished or published.</source>
        <translation>&apos;%1&apos;: 상태는 draft, finished, published 가운데 하나입니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a verdict: open, achieved, partly, missed or dropped.</source>
        <translation>&apos;%1&apos;: 판정은 open, achieved, partly, missed, dropped 가운데 하나입니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a color like #FFD54A.</source>
        <translation>&apos;%1&apos;: #FFD54A 같은 색이 아닙니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number like 12 or 4.5.</source>
        <translation>&apos;%1&apos;: 12나 4.5 같은 수가 아닙니다.</translation>
    </message>
    <message>
        <source>The name must not be empty.</source>
        <translation>이름이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The title must not be empty.</source>
        <translation>제목이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The area must not be empty.</source>
        <translation>묶음의 이름이 비어 있습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a rate like 3/week, 1/month or 2/quarter.</source>
        <translation>&apos;%1&apos;: 3/week, 1/month, 2/quarter 같은 빈도가 아닙니다.</translation>
    </message>
    <message>
        <source>Fill it with an example, the same for the same seed</source>
        <translation>예시로 채움. 씨앗이 같으면 같은 예시</translation>
    </message>
    <message>
        <source>How many years of it (1)</source>
        <translation>몇 해치인지 (1)</translation>
    </message>
    <message>
        <source>Which example (1)</source>
        <translation>어느 예시인지 (1)</translation>
    </message>
    <message>
        <source>Its last day; else today</source>
        <translation>마지막 날. 없으면 오늘</translation>
    </message>
    <message>
        <source>ko or en; else the session&apos;s</source>
        <translation>ko 또는 en. 없으면 지금 쓰는 말</translation>
    </message>
    <message numerus="yes">
        <source>There are no %n years before that day.</source>
        <translation>
            <numerusform>그날까지 %n년이 되지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A window of Hoego has the journal open. Nothing was changed; close it first.</source>
        <translation>회고 창에서 이 기록장을 열고 있습니다. 아무것도 바꾸지 않았습니다. 창을 먼저 닫으십시오.</translation>
    </message>
    <message>
        <source>The journal; else $HOEGO_JOURNAL, else the one in the usual place</source>
        <translation>기록장. 없으면 $HOEGO_JOURNAL, 그것도 없으면 늘 두는 곳의 기록장</translation>
    </message>
    <message>
        <source>Sentences that promise something</source>
        <translation>무언가를 약속하는 문장</translation>
    </message>
    <message>
        <source>List what the period&apos;s entries promise for later</source>
        <translation>그 기간의 글이 나중 일로 약속한 것을 보여 줍니다</translation>
    </message>
    <message>
        <source>The period the entries are about</source>
        <translation>글이 속한 기간</translation>
    </message>
    <message>
        <source>With its live blocks as plain Markdown</source>
        <translation>살아 있는 블록을 보통 마크다운으로 굳혀서</translation>
    </message>
    <message>
        <source>Nothing stands out beyond chance.</source>
        <translation>우연을 넘어 눈에 띄는 것이 없어요.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be written: %2</source>
        <translation>‘%1’에 쓸 수 없어요: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither an .svg nor a .png.</source>
        <translation>‘%1’은(는) .svg도 .png도 아니에요.</translation>
    </message>
    <message>
        <source>Say what stands out in the colors of a period beyond chance</source>
        <translation>기간의 색에서 우연을 넘어 눈에 띄는 것 말하기</translation>
    </message>
    <message>
        <source>Draw the colors of a period</source>
        <translation>기간의 색 그리기</translation>
    </message>
    <message>
        <source>An .svg or .png that is not there yet</source>
        <translation>아직 없는 .svg 또는 .png 파일</translation>
    </message>
    <message>
        <source>On dark paper</source>
        <translation>어두운 종이에</translation>
    </message>
    <message numerus="yes">
        <source>%n days written.</source>
        <translation>
            <numerusform>%n일을 적었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the days of a period as a table (CSV)</source>
        <translation>기간의 날들을 표(CSV)로 적기</translation>
    </message>
    <message>
        <source>A .csv that is not there yet</source>
        <translation>아직 없는 .csv 파일</translation>
    </message>
    <message>
        <source>Paint the days that a table (CSV) has</source>
        <translation>표(CSV)에 있는 날을 칠하기</translation>
    </message>
    <message>
        <source>Columns: date, category, color, note</source>
        <translation>열: date, category, color, note (날짜, 분류, 색, 메모)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be read: %2</source>
        <translation>‘%1’을(를) 읽지 못했습니다: %2</translation>
    </message>
    <message>
        <source>months, weeks or calendar; of a year</source>
        <translation>months, weeks, calendar 가운데 하나. 한 해일 때</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no .pdf.</source>
        <translation>‘%1’은(는) .pdf가 아니에요.</translation>
    </message>
    <message>
        <source>A sheet is of a year, like 2024.</source>
        <translation>인쇄할 장은 2024처럼 한 해의 것이에요.</translation>
    </message>
    <message>
        <source>Colors of %1</source>
        <translation>%1의 색</translation>
    </message>
    <message>
        <source>%1 is ready to be printed.</source>
        <translation>인쇄할 파일: %1</translation>
    </message>
    <message>
        <source>Make a year&apos;s tracker to print</source>
        <translation>한 해의 색을 인쇄할 장으로 만들기</translation>
    </message>
    <message>
        <source>2024</source>
        <translation>2024</translation>
    </message>
    <message>
        <source>A .pdf that is not there yet</source>
        <translation>아직 없는 .pdf 파일</translation>
    </message>
    <message>
        <source>Without colors, to be painted by hand</source>
        <translation>색 없이, 손으로 칠하게</translation>
    </message>
    <message>
        <source>On US Letter instead of A4</source>
        <translation>A4 대신 미국 레터 용지에</translation>
    </message>
</context>
<context>
    <name>hoego::ui::AddGoalBar</name>
    <message>
        <source>no color is called “%1”: logged by hand</source>
        <translation>“%1” 색이 없어 직접 적습니다</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>더하기(&amp;A)</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>새 목표</translation>
    </message>
    <message>
        <source>“12 books @📚 Reading”, “run 3 times a week”, “a post a month #tech”</source>
        <translation>“책 12권 @📚책읽기”, “운동 주 3회”, “매달 글 하나 #기술”</translation>
    </message>
    <message>
        <source>How it is counted is shown here as you type. Enter adds, Esc closes.</source>
        <translation>적는 동안 어떻게 셀지 여기에 보입니다. Enter로 더하고 Esc로 닫습니다.</translation>
    </message>
</context>
<context>
    <name>hoego::ui::BacklinkRow</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>hoego::ui::Backlinks</name>
    <message>
        <source>Entries that link here</source>
        <translation>이 글을 가리키는 글</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n개 더</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::BlogCopy</name>
    <message>
        <source>Copy for the blog</source>
        <translation>블로그용으로 복사</translation>
    </message>
    <message>
        <source>The text is on the clipboard, without what is private.</source>
        <translation>글을 클립보드에 담았습니다. 나만 보는 부분은 뺐습니다.</translation>
    </message>
</context>
<context>
    <name>hoego::ui::BuiltInTemplates</name>
    <message>
        <source>Yearly retrospective in three parts</source>
        <translation>연간 회고: 세 부분으로</translation>
    </message>
    <message>
        <source>Half-year retrospective</source>
        <translation>반기 회고</translation>
    </message>
    <message>
        <source>Quarterly retrospective</source>
        <translation>분기 회고</translation>
    </message>
    <message>
        <source>Monthly retrospective</source>
        <translation>월간 회고</translation>
    </message>
    <message>
        <source>Weekly retrospective</source>
        <translation>주간 회고</translation>
    </message>
    <message>
        <source>Day&apos;s note</source>
        <translation>하루 기록</translation>
    </message>
    <message>
        <source>Retrospective in keywords</source>
        <translation>낱말로 쓰는 회고</translation>
    </message>
    <message>
        <source>KPT: keep, problem, try</source>
        <translation>KPT: 이어 갈 것, 걸리는 것, 해 볼 것</translation>
    </message>
    <message>
        <source>4Ls: liked, learned, lacked, longed for</source>
        <translation>4Ls: 좋았던·배운·모자란·바란 것</translation>
    </message>
    <message>
        <source>TL;DR: one line, three lines, the rest</source>
        <translation>TL;DR: 한 줄, 세 줄, 그리고 나머지</translation>
    </message>
    <message>
        <source>5F: fact, feeling, finding, future, feedback</source>
        <translation>5F: 있었던 일, 느낀 것, 알게 된 것, 앞으로 할 것, 들은 말</translation>
    </message>
</context>
<context>
    <name>hoego::ui::CategoryPicker</name>
    <message>
        <source>Color by its name</source>
        <translation>이름으로 색 고르기</translation>
    </message>
    <message>
        <source>A color&apos;s name</source>
        <translation>색의 이름</translation>
    </message>
    <message>
        <source>Colors of this name</source>
        <translation>이 이름의 색</translation>
    </message>
    <message>
        <source>No color is called so.</source>
        <translation>그런 이름의 색이 없어요.</translation>
    </message>
</context>
<context>
    <name>hoego::ui::ColorPicture</name>
    <message numerus="yes">
        <source>%1 %n day(s)</source>
        <comment>a category</comment>
        <translation>
            <numerusform>%1 %n일</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::ColorsRoom</name>
    <message>
        <source>&amp;Letters in the cells</source>
        <translation>칸에 글자 표시(&amp;L)</translation>
    </message>
    <message>
        <source>One color that stands for the day: digits paint, pulling paints a run of days</source>
        <translation>그 날을 대표하는 색 하나 — 숫자 키로 칠하고, 끌어서 여러 날을 칠합니다</translation>
    </message>
    <message>
        <source>Shows what a color stands for by letters too</source>
        <translation>색이 뜻하는 것을 글자로도 보여 줍니다</translation>
    </message>
    <message>
        <source>Colors of %1</source>
        <translation>%1년의 색</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>day, color, note</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>no color</source>
        <translation>색 없음</translation>
    </message>
    <message>
        <source>%1 · %2 · Enter for a note</source>
        <comment>day, color</comment>
        <translation>%1 · %2 · Enter로 메모</translation>
    </message>
    <message>
        <source>%1 · no color · digits paint</source>
        <comment>day</comment>
        <translation>%1 · 색 없음 · 숫자 키로 칠하기</translation>
    </message>
    <message numerus="yes">
        <source>%n days painted</source>
        <translation>
            <numerusform>%n일 칠함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank</source>
        <translation>
            <numerusform>빈 날 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>undo %1</source>
        <translation>실행 취소 %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>status</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1 메모</translation>
    </message>
    <message>
        <source>&amp;Clear	0</source>
        <translation>지우기(&amp;C)	0</translation>
    </message>
    <message>
        <source>&amp;Note…	Enter</source>
        <translation>메모(&amp;N)…	Enter</translation>
    </message>
    <message>
        <source>&amp;Open the day&apos;s entry</source>
        <translation>이 날의 글 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Take the usual colors</source>
        <translation>기본 색 넣기</translation>
    </message>
    <message>
        <source>Edit colors</source>
        <translation>색 편집</translation>
    </message>
    <message>
        <source>Go to &amp;today</source>
        <translation>오늘로 가기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Note on the day…</source>
        <translation>이 날의 메모(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit colors…</source>
        <translation>색 편집(&amp;E)…</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>월 × 일</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>How the days lie</source>
        <translation>날을 놓는 방법</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, holiday</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Next &amp;blank day</source>
        <translation>다음 빈 날(&amp;B)</translation>
    </message>
    <message>
        <source>Previous blank day</source>
        <translation>앞의 빈 날</translation>
    </message>
    <message>
        <source>Choose last &amp;week</source>
        <translation>지난주 고르기(&amp;W)</translation>
    </message>
    <message>
        <source>My &amp;days off…</source>
        <translation>나의 쉬는 날(&amp;D)…</translation>
    </message>
    <message>
        <source>My days off</source>
        <translation>나의 쉬는 날</translation>
    </message>
    <message>
        <source>Into the yearly &amp;retrospective</source>
        <translation>연간 회고에 넣기(&amp;R)</translation>
    </message>
    <message>
        <source>Save as a p&amp;icture…</source>
        <translation>그림으로 저장(&amp;I)…</translation>
    </message>
    <message>
        <source>Nothing is painted in %1 yet.</source>
        <translation>%1년에는 아직 칠한 날이 없습니다.</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>그림으로 저장</translation>
    </message>
    <message>
        <source>Save the days as a &amp;table…</source>
        <translation>날들을 표로 저장(&amp;T)…</translation>
    </message>
    <message>
        <source>Take days from a table…</source>
        <translation>표에서 날 가져오기…</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>저장하지 못했습니다: %1 — %2</translation>
    </message>
    <message>
        <source>Save the days as a table</source>
        <translation>날들을 표로 저장</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Take days from a table</source>
        <translation>표에서 날 가져오기</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>읽지 못했습니다: %1 — %2</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>여러 해</translation>
    </message>
    <message>
        <source>Paint b&amp;y a color&apos;s name…	/</source>
        <translation>색 이름으로 칠하기(&amp;Y)…	/</translation>
    </message>
    <message>
        <source>&amp;Print the year…</source>
        <translation>한 해 인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message>
        <source>The printer did not take the sheet.</source>
        <translation>프린터가 받지 않았어요. 연결과 용지를 살펴봐 주세요.</translation>
    </message>
    <message>
        <source>Years side by side, and each color through all of them</source>
        <translation>여러 해를 나란히, 색마다 모든 해에 걸쳐</translation>
    </message>
</context>
<context>
    <name>hoego::ui::CommandPalette</name>
    <message>
        <source>Go to or do</source>
        <translation>이동하거나 실행</translation>
    </message>
    <message>
        <source>A period, a room, an entry, a command: 2024-11, last month, goals…</source>
        <translation>기간, 방, 글, 명령: 2024-11, 11월, 지난달, ㅎㄱ…</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>찾은 것</translation>
    </message>
    <message>
        <source>Nothing is called so. Try a period, a room or a part of a title.</source>
        <translation>그런 이름은 없습니다. 기간이나 방, 제목의 일부를 적어 보세요.</translation>
    </message>
</context>
<context>
    <name>hoego::ui::CountModel</name>
    <message numerus="yes">
        <source>%1, %2: %n days</source>
        <comment>category, weekday or month or year</comment>
        <translation>
            <numerusform>%1, %2: %n일</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::CsvText</name>
    <message>
        <source>The table has no column called date; nothing was taken in.</source>
        <translation>표에 date(날짜)라는 열이 없어 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>Line %1 has no date like 2024-11-03 and was left out.</source>
        <translation>%1번째 줄에는 2024-11-03 같은 날짜가 없어 건너뛰었습니다.</translation>
    </message>
    <message>
        <source>Line %1 is a second one of its day and was left out.</source>
        <translation>%1번째 줄은 앞에 나온 날과 같은 날이라 건너뛰었습니다.</translation>
    </message>
    <message>
        <source>From line %1 on a quotation mark stays open; that part was left out.</source>
        <translation>%1번째 줄부터 따옴표가 닫히지 않아 그 뒤는 건너뛰었습니다.</translation>
    </message>
    <message>
        <source>All of these days were as the table has them.</source>
        <translation>모든 날이 이미 표와 같습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n days were painted.</source>
        <translation>
            <numerusform>%n일을 칠했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n colors are new.</source>
        <translation>
            <numerusform>새 색은 %n개입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::DaysOffDialog</name>
    <message>
        <source>My days off</source>
        <translation>나의 쉬는 날</translation>
    </message>
    <message>
        <source>A line each: 2026-08-12 Summer holiday. Without a year it is every year&apos;s: 10-05 Founding day. Public holidays are there by themselves.</source>
        <translation>한 줄에 하나씩 적습니다: 2026-08-12 여름휴가. 해를 빼면 해마다입니다: 10-05 창립기념일. 공휴일은 적지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>2026-08-12 Summer holiday</source>
        <translation>2026-08-12 여름휴가</translation>
    </message>
    <message>
        <source>Line %1 is no day with a name.</source>
        <translation>%1번째 줄에는 날짜와 이름이 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>hoego::ui::DefaultPalette</name>
    <message>
        <source>Hobby</source>
        <translation>취미</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>운동</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>공부</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>약속</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>여행</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>노랑</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>분홍</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>주황</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>보라</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>민트</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>갈색</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>회색</translation>
    </message>
</context>
<context>
    <name>hoego::ui::Editor</name>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
</context>
<context>
    <name>hoego::ui::EmptyGoals</name>
    <message>
        <source>No goals here yet</source>
        <translation>아직 목표가 없습니다</translation>
    </message>
    <message>
        <source>Write one in a line. How it is to be counted is read from the words:</source>
        <translation>한 줄로 적으면 됩니다. 어떻게 셀지는 적은 말에서 읽어 냅니다.</translation>
    </message>
    <message>
        <source>12 books @📚 Reading</source>
        <translation>책 12권 @📚책읽기</translation>
    </message>
    <message>
        <source>a number of things, under a heading</source>
        <translation>몇 개를 채우는 목표, 묶음 아래에</translation>
    </message>
    <message>
        <source>Run 3 times a week</source>
        <translation>운동 주 3회</translation>
    </message>
    <message>
        <source>so often in each week</source>
        <translation>주마다 몇 번</translation>
    </message>
    <message>
        <source>Grade average 4.0</source>
        <translation>평점 4.0</translation>
    </message>
    <message>
        <source>a value to reach</source>
        <translation>이르고 싶은 값</translation>
    </message>
    <message>
        <source>A post a month #tech</source>
        <translation>매달 글 하나 #기술</translation>
    </message>
    <message>
        <source>counted by itself from entries with the tag</source>
        <translation>태그가 붙은 글로 스스로 셉니다</translation>
    </message>
    <message>
        <source>Find my place in the team</source>
        <translation>팀에 자리 잡기</translation>
    </message>
    <message>
        <source>done or not: words and a verdict</source>
        <translation>했는지 못 했는지, 말과 판정으로</translation>
    </message>
</context>
<context>
    <name>hoego::ui::EntryHeader</name>
    <message>
        <source>Write</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>#tags</source>
        <translation>#태그</translation>
    </message>
    <message>
        <source>How the text is seen</source>
        <translation>보는 방식</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>상태: %1</translation>
    </message>
</context>
<context>
    <name>hoego::ui::Facts</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest in a row: %1, %2 (%3)</source>
        <comment>category, &apos;6 days&apos;, &apos;12–17 May&apos;</comment>
        <translation>가장 길게 이어진 색: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Fullest month: %1, %2</source>
        <comment>month, &apos;30 days&apos;</comment>
        <translation>가장 많이 칠한 달: %1 %2</translation>
    </message>
    <message>
        <source>Days without a color: %1</source>
        <translation>색 없는 날: %1</translation>
    </message>
    <message>
        <source>Not a day without a color</source>
        <translation>색 없는 날이 하루도 없다</translation>
    </message>
    <message>
        <source>Going on: %1, %2 in a row</source>
        <comment>category, &apos;4 days&apos;</comment>
        <translation>이어지는 중: %1 %2째</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>작년</translation>
    </message>
    <message>
        <source>As many days of each color as %1</source>
        <comment>a period, or &apos;last year&apos;</comment>
        <translation>%1에 견주어 색마다 날수가 같다</translation>
    </message>
    <message>
        <source>%1: %2 more than %5 (%3 → %4)</source>
        <comment>category, &apos;31 days&apos;, number before, &apos;79 days&apos;, a period or &apos;last year&apos;</comment>
        <translation>%1: %5보다 %2 늘었다 (%3 → %4)</translation>
    </message>
    <message>
        <source>%1: %2 fewer than %5 (%3 → %4)</source>
        <comment>category, &apos;31 days&apos;, number before, &apos;79 days&apos;, a period or &apos;last year&apos;</comment>
        <translation>%1: %5보다 %2 줄었다 (%3 → %4)</translation>
    </message>
    <message>
        <source>First on %1, last on %2</source>
        <comment>days</comment>
        <translation>처음 %1, 마지막 %2</translation>
    </message>
    <message>
        <source>longest in a row %1, %2</source>
        <comment>&apos;6 days&apos;, &apos;12–17 May&apos;</comment>
        <translation>가장 길게 %1 (%2)</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>&apos;2 days&apos; in a row</comment>
        <translation>지금 %1째</translation>
    </message>
</context>
<context>
    <name>hoego::ui::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>찾아 바꾸기</translation>
    </message>
    <message>
        <source>Find in this entry</source>
        <translation>이 글에서 찾기</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>이전 것</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 것</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>대소문자 구분</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>short, on a button: whole words only</comment>
        <translation>단어</translation>
    </message>
    <message>
        <source>Whole words only: a word with a particle is another word</source>
        <translation>단어 전체만: 조사가 붙으면 다른 단어로 봅니다</translation>
    </message>
    <message>
        <source>Regular expression: \1 or $1 puts a capture into the replacement</source>
        <translation>정규식: 묶음은 바꿀 말에서 \1이나 $1로 씁니다</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>찾기 줄 닫기(Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>바꿀 말</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>모두 바꾸기</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>찾기…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>찾아 바꾸기…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>이전 찾기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln개를 바꿈</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::FindRoom</name>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Words in entries, notes and goals</source>
        <translation>글, 하루 메모, 목표에 있는 말</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 것</translation>
    </message>
    <message>
        <source>Everything you wrote, as soon as you type</source>
        <translation>적어 둔 모든 것에서, 입력하는 대로 찾습니다</translation>
    </message>
    <message>
        <source>&lt;p&gt;For example:&lt;/p&gt;&lt;p&gt;&lt;b&gt;book&lt;/b&gt; &amp;nbsp; finds “books” and “notebook” too&lt;/p&gt;&lt;p&gt;&lt;b&gt;cafe&lt;/b&gt; &amp;nbsp; finds “Café”&lt;/p&gt;&lt;p&gt;&lt;b&gt;book autumn&lt;/b&gt; &amp;nbsp; finds what holds both words&lt;/p&gt;&lt;p&gt;&lt;b&gt;“one more page”&lt;/b&gt; &amp;nbsp; finds just these words in a row&lt;/p&gt;</source>
        <translation>&lt;p&gt;이렇게 찾습니다.&lt;/p&gt;&lt;p&gt;&lt;b&gt;회고&lt;/b&gt; &amp;nbsp; ‘회고록’, ‘월간회고’도 찾습니다&lt;/p&gt;&lt;p&gt;&lt;b&gt;cafe&lt;/b&gt; &amp;nbsp; ‘Café’도 찾습니다&lt;/p&gt;&lt;p&gt;&lt;b&gt;책 가을&lt;/b&gt; &amp;nbsp; 두 낱말이 함께 있는 것을 찾습니다&lt;/p&gt;&lt;p&gt;&lt;b&gt;“한 쪽만 더”&lt;/b&gt; &amp;nbsp; 이 말이 그대로 이어진 것만 찾습니다&lt;/p&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n개 찾음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the newest %2 are shown</source>
        <translation>%1, 최근 %2개를 보여 줍니다</translation>
    </message>
    <message>
        <source>&lt;p&gt;Nothing holds “%1”.&lt;/p&gt;&lt;p&gt;Fewer or shorter words find more.&lt;/p&gt;</source>
        <translation>&lt;p&gt;‘%1’ - 찾은 것이 없습니다.&lt;/p&gt;&lt;p&gt;낱말을 줄이거나 짧게 하면 더 찾을 수 있습니다.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>hoego::ui::FindWords</name>
    <message>
        <source>a parenthesis is not closed</source>
        <translation>괄호가 닫히지 않았습니다</translation>
    </message>
    <message>
        <source>a parenthesis is closed that was not opened</source>
        <translation>열지 않은 괄호를 닫았습니다</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>대괄호가 닫히지 않았습니다</translation>
    </message>
    <message>
        <source>there is nothing here that could be repeated</source>
        <translation>되풀이할 것이 앞에 없습니다</translation>
    </message>
    <message>
        <source>something must follow the backslash</source>
        <translation>역슬래시 뒤에 글자가 있어야 합니다</translation>
    </message>
    <message>
        <source>the range runs backwards</source>
        <translation>범위의 앞뒤가 바뀌었습니다</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln개 찾음</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 / %L2</source>
        <comment>this hit of so many</comment>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>Not a regular expression yet, at character %L1: %2</source>
        <translation>정규식이 아직 맞지 않습니다. %L1번째 글자: %2</translation>
    </message>
    <message>
        <source>This expression takes too long on this text. What was found until then is marked; a narrower expression finds all.</source>
        <translation>이 정규식은 이 글에서 너무 오래 걸립니다. 그때까지 찾은 것만 표시했습니다. 식을 더 좁히면 모두 찾습니다.</translation>
    </message>
</context>
<context>
    <name>hoego::ui::FocusMode</name>
    <message>
        <source>Only the text</source>
        <translation>글만 보기</translation>
    </message>
    <message>
        <source>Keep the caret&apos;s line in the middle</source>
        <translation>쓰는 줄을 가운데에 두기</translation>
    </message>
</context>
<context>
    <name>hoego::ui::Folds</name>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>hoego::ui::FormatMenu</name>
    <message>
        <source>Format</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>굵게</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>기울임</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>취소선</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>제목 %1</translation>
    </message>
    <message>
        <source>Tick the task</source>
        <translation>할 일 표시</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>줄 위로 옮기기</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>줄 아래로 옮기기</translation>
    </message>
</context>
<context>
    <name>hoego::ui::GoalBar</name>
    <message>
        <source>Log one more, today</source>
        <translation>오늘 하나 더 했음</translation>
    </message>
    <message>
        <source>Log one more for %1</source>
        <translation>%1: 하나 더 했음</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>hoego::ui::GoalBars</name>
    <message>
        <source>Goals of %1</source>
        <translation>%1 목표</translation>
    </message>
    <message>
        <source>%1 of %2 ✅</source>
        <translation>%2개 중 %1 ✅</translation>
    </message>
    <message>
        <source>%1 of %2 achieved</source>
        <translation>%2개 가운데 %1개 달성</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>목표 세우기</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>Log progress of &apos;%1&apos;</source>
        <translation>‘%1’ 진행 기록</translation>
    </message>
</context>
<context>
    <name>hoego::ui::GoalDialog</name>
    <message>
        <source>&amp;Goal:</source>
        <translation>목표(&amp;G):</translation>
    </message>
    <message>
        <source>None, or a new name such as “📚 Reading”</source>
        <translation>없음, 또는 “📚 책읽기” 같은 새 이름</translation>
    </message>
    <message>
        <source>&amp;Area:</source>
        <translation>묶음(&amp;A):</translation>
    </message>
    <message>
        <source>Done or not</source>
        <translation>했는지 여부</translation>
    </message>
    <message>
        <source>A number of things</source>
        <translation>개수</translation>
    </message>
    <message>
        <source>A value to reach</source>
        <translation>이르고 싶은 값</translation>
    </message>
    <message>
        <source>So often in each week or month</source>
        <translation>주마다, 달마다 몇 번</translation>
    </message>
    <message>
        <source>&amp;Measured as:</source>
        <translation>재는 법(&amp;M):</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>이상</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>이하</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>목표치(&amp;T):</translation>
    </message>
    <message>
        <source>In each</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>times a week</source>
        <translation>번, 주마다</translation>
    </message>
    <message>
        <source>times a month</source>
        <translation>번, 달마다</translation>
    </message>
    <message>
        <source>times a quarter</source>
        <translation>번, 분기마다</translation>
    </message>
    <message>
        <source>&amp;How often:</source>
        <translation>얼마나 자주(&amp;H):</translation>
    </message>
    <message>
        <source>What I log by hand</source>
        <translation>직접 적은 것</translation>
    </message>
    <message>
        <source>automatic (entries with a tag)</source>
        <translation>자동(태그가 붙은 글)</translation>
    </message>
    <message>
        <source>&amp;Counts:</source>
        <translation>세는 것(&amp;C):</translation>
    </message>
    <message>
        <source>Ta&amp;g:</source>
        <translation>태그(&amp;G):</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>해</translation>
    </message>
    <message>
        <source>Part of the year</source>
        <translation>그해의 기간</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>기간(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>기한(&amp;U)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Count&amp;ed from</source>
        <translation>세기 시작(&amp;E)</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>세기 시작</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The whole year</source>
        <translation>한 해</translation>
    </message>
</context>
<context>
    <name>hoego::ui::GoalFace</name>
    <message>
        <source>Missed: %1</source>
        <translation>빠짐: %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>Counted by itself from what you write</source>
        <translation>글을 쓰면 자동으로 셉니다</translation>
    </message>
    <message>
        <source>Counted by itself from what you write with #%1</source>
        <translation>#%1 글을 쓰면 자동으로 셉니다</translation>
    </message>
    <message>
        <source>Counted by itself from the colors of the days</source>
        <translation>하루의 색으로 자동으로 셉니다</translation>
    </message>
    <message>
        <source>Last on %1</source>
        <translation>마지막 기록 %1</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>순조로움</translation>
    </message>
    <message>
        <source>behind the calendar</source>
        <translation>뒤처짐</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the half-year left</source>
        <translation>
            <numerusform>반기가 %n일 남았습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the quarter left</source>
        <translation>
            <numerusform>분기가 %n일 남았습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the month left</source>
        <translation>
            <numerusform>이달이 %n일 남았습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the year left</source>
        <translation>
            <numerusform>한 해가 %n일 남았습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>진행 중 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Other goals</source>
        <translation>그 밖의 목표</translation>
    </message>
</context>
<context>
    <name>hoego::ui::GoalText</name>
    <message>
        <source>%1 / %2</source>
        <comment>current, target</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %n week(s)</source>
        <translation>
            <numerusform>%1 / %n주</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 / %n quarter(s)</source>
        <translation>
            <numerusform>%1 / %n분기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 / %n month(s)</source>
        <translation>
            <numerusform>%1 / %n개월</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic (day entries)</source>
        <translation>자동(하루 글)</translation>
    </message>
    <message>
        <source>automatic (weekly retrospectives)</source>
        <translation>자동(주간 회고)</translation>
    </message>
    <message>
        <source>automatic (monthly retrospectives)</source>
        <translation>자동(월간 회고)</translation>
    </message>
    <message>
        <source>automatic (quarterly retrospectives)</source>
        <translation>자동(분기 회고)</translation>
    </message>
    <message>
        <source>automatic (half-year retrospectives)</source>
        <translation>자동(반기 회고)</translation>
    </message>
    <message>
        <source>automatic (yearly retrospectives)</source>
        <translation>자동(연간 회고)</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>달성</translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation>부분 달성</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>미달성</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>그만둠</translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation>기록 없음</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>해냄</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>아직 못 함</translation>
    </message>
    <message>
        <source>Done or not</source>
        <translation>했는지 여부</translation>
    </message>
    <message>
        <source>Count · %1</source>
        <translation>개수 · %1</translation>
    </message>
    <message>
        <source>Value · at least %1</source>
        <translation>값 · %1 이상</translation>
    </message>
    <message>
        <source>Value · at most %1</source>
        <translation>값 · %1 이하</translation>
    </message>
    <message numerus="yes">
        <source>Rate · %n time(s) a week</source>
        <translation>
            <numerusform>비율 · 주 %n회</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate · %n time(s) a quarter</source>
        <translation>
            <numerusform>비율 · 분기 %n회</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate · %n time(s) a month</source>
        <translation>
            <numerusform>비율 · 월 %n회</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic (free entries)</source>
        <translation>자동(자유 글)</translation>
    </message>
    <message>
        <source>automatic (entries tagged #%1)</source>
        <translation>자동(#%1 글)</translation>
    </message>
    <message>
        <source>automatic (days of %1)</source>
        <translation>자동(%1의 날)</translation>
    </message>
</context>
<context>
    <name>hoego::ui::GoalsRoom</name>
    <message>
        <source>Goals</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>한 해</translation>
    </message>
    <message>
        <source>Half-Year</source>
        <translation>반기</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>달</translation>
    </message>
    <message>
        <source>Goals of a</source>
        <translation>어느 기간의 목표</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>앞 기간</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>뒤 기간</translation>
    </message>
    <message>
        <source>+ Goal</source>
        <translation>＋ 목표</translation>
    </message>
    <message>
        <source>&amp;New Goal</source>
        <translation>새 목표(&amp;N)</translation>
    </message>
    <message>
        <source>Review &amp;All Goals</source>
        <translation>모두 점검(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;One More</source>
        <translation>하나 더(&amp;O)</translation>
    </message>
    <message>
        <source>+1</source>
        <translation>+1</translation>
    </message>
    <message>
        <source>&amp;Log Progress…</source>
        <translation>진행 적기(&amp;L)…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>적기</translation>
    </message>
    <message>
        <source>Logged &amp;Progress…</source>
        <translation>적은 진행 보기(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>점검(&amp;R)…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>%1 %2…</source>
        <translation>%1 %2…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>고치기(&amp;E)…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>위로(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>아래로(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Carry Over…</source>
        <translation>다음으로 이어가기(&amp;C)…</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>휴지통으로(&amp;T)</translation>
    </message>
    <message>
        <source>Review the Year</source>
        <translation>연말 점검 시작</translation>
    </message>
    <message>
        <source>Start the Review</source>
        <translation>점검 시작</translation>
    </message>
    <message>
        <source>Goals of %1</source>
        <translation>%1 목표</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) carried over from before</source>
        <translation>
            <numerusform>앞에서 이어온 목표 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Space logs progress, 1 to 5 is the verdict, Enter reviews</source>
        <translation>Space 진행 적기 · 1–5 판정 · Enter 점검</translation>
    </message>
    <message>
        <source>Add goal “%1”</source>
        <translation>목표 더하기 “%1”</translation>
    </message>
    <message>
        <source>Log progress on “%1”</source>
        <translation>진행 적기 “%1”</translation>
    </message>
    <message>
        <source>Correct progress on “%1”</source>
        <translation>진행 고치기 “%1”</translation>
    </message>
    <message>
        <source>Remove progress on “%1”</source>
        <translation>진행 지우기 “%1”</translation>
    </message>
    <message>
        <source>Edit Goal</source>
        <translation>목표 고치기</translation>
    </message>
    <message>
        <source>Edit goal “%1”</source>
        <translation>목표 고치기 “%1”</translation>
    </message>
    <message>
        <source>Carry over “%1”</source>
        <translation>이어가기 “%1”</translation>
    </message>
    <message>
        <source>Move goal “%1”</source>
        <translation>목표 옮기기 “%1”</translation>
    </message>
    <message>
        <source>Move goal “%1” to the trash</source>
        <translation>휴지통으로 “%1”</translation>
    </message>
    <message>
        <source>“%1” is in the trash. Undo brings it back.</source>
        <translation>“%1” 목표를 휴지통에 넣었습니다. 되돌리기로 다시 꺼냅니다.</translation>
    </message>
    <message>
        <source>“%1” was carried over already: this is it.</source>
        <translation>“%1” 목표는 이미 이어 두었습니다. 여기 있습니다.</translation>
    </message>
    <message>
        <source>Carry Over to %1</source>
        <translation>%1 목표로 이어가기</translation>
    </message>
</context>
<context>
    <name>hoego::ui::Guide</name>
    <message>
        <source>Guide</source>
        <translation>안내서</translation>
    </message>
</context>
<context>
    <name>hoego::ui::HistoryDialog</name>
    <message>
        <source>Earlier versions of &apos;%1&apos;</source>
        <translation>‘%1’의 지난 판</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>지난 판</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>이 판으로 되돌리기</translation>
    </message>
    <message>
        <source>There is no earlier version yet. One is kept for each sitting.</source>
        <translation>아직 지난 판이 없습니다. 한 번 앉아 쓸 때마다 하나씩 남습니다.</translation>
    </message>
    <message>
        <source>What is written now stays as a version when an earlier one is restored.</source>
        <translation>되돌려도 지금 글은 지난 판으로 남습니다.</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>이전 바뀐 곳</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>다음 바뀐 곳</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>견줄 글</translation>
    </message>
    <message>
        <source>Compared &amp;with</source>
        <translation>견줄 글(&amp;W)</translation>
    </message>
    <message>
        <source>the text now</source>
        <translation>지금 글</translation>
    </message>
    <message numerus="yes">
        <source>%1
+%2 / −%3 · %Ln characters</source>
        <translation>
            <numerusform>%1
+%2 / −%3 · %Ln자</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 characters added, %3 removed</source>
        <translation>%1: %2자 늘고 %3자 빠짐</translation>
    </message>
    <message>
        <source>The text now</source>
        <translation>지금 글</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>다른 곳이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>바뀐 곳 %n군데</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n changes</source>
        <translation>
            <numerusform>바뀐 곳 %n군데 중 %1번째</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::HitModel</name>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Day&apos;s note · %1</source>
        <translation>하루 메모 · %1년</translation>
    </message>
    <message>
        <source>Goal · %1</source>
        <translation>목표 · %1</translation>
    </message>
    <message>
        <source>Review of a goal · %1</source>
        <translation>목표 점검 · %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>title, time, text</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>hoego::ui::InlayWords</name>
    <message>
        <source>… all of it in the preview (%1)</source>
        <translation>… 전체는 미리보기에 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s) in the preview (%1)</source>
        <translation>
            <numerusform>… 미리보기에 %n줄 더 (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::KindWords</name>
    <message>
        <source>Any entry</source>
        <translation>아무 글이나</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>하루</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>달</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>반기</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>해</translation>
    </message>
</context>
<context>
    <name>hoego::ui::LinkCompletion</name>
    <message>
        <source>What the link may lead to</source>
        <translation>링크할 수 있는 곳</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>hoego::ui::LinkFollower</name>
    <message>
        <source>Follow the link</source>
        <translation>링크 따라가기</translation>
    </message>
    <message>
        <source>There is no link at the caret. &apos;[[&apos; and a title or a month make one.</source>
        <translation>커서가 있는 곳에 링크가 없습니다. ‘[[’ 다음에 제목이나 달을 쓰면 링크가 됩니다.</translation>
    </message>
    <message>
        <source>Go to &apos;%1&apos;</source>
        <translation>‘%1’ 글로 가기</translation>
    </message>
</context>
<context>
    <name>hoego::ui::LinkMender</name>
    <message>
        <source>Rename &apos;%1&apos;</source>
        <translation>‘%1’ 제목 바꾸기</translation>
    </message>
    <message>
        <source>Take back the renaming</source>
        <translation>제목 바꾼 것 되돌리기</translation>
    </message>
    <message numerus="yes">
        <source>The links to &apos;%1&apos; in %n entries follow its new title. &apos;Take back the renaming&apos; in the Entry menu undoes both.</source>
        <translation>
            <numerusform>글 %n개에 있던 ‘%1’ 링크를 새 제목으로 바꾸었습니다. ‘기록’ 메뉴의 ‘제목 바꾼 것 되돌리기’를 고르면 제목과 링크가 함께 돌아옵니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::LiveTools</name>
    <message>
        <source>Insert a live block</source>
        <translation>살아 있는 블록 넣기</translation>
    </message>
    <message>
        <source>Insert a live block…</source>
        <translation>살아 있는 블록 넣기…</translation>
    </message>
    <message>
        <source>Freeze the live block at the caret</source>
        <translation>커서에 있는 살아 있는 블록 굳히기</translation>
    </message>
    <message>
        <source>Freeze all live blocks</source>
        <translation>살아 있는 블록 모두 굳히기</translation>
    </message>
    <message>
        <source>Freeze this live block</source>
        <translation>이 살아 있는 블록 굳히기</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>목표(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>색(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tally of colors</source>
        <translation>색 결산(&amp;T)</translation>
    </message>
    <message>
        <source>What &amp;stands out in the colors</source>
        <translation>색에서 눈에 띄는 것(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Other retrospectives</source>
        <translation>같은 해의 다른 회고(&amp;O)</translation>
    </message>
    <message>
        <source>A &amp;year ago</source>
        <translation>작년 이맘때(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Promises</source>
        <translation>다짐(&amp;P)</translation>
    </message>
    <message>
        <source>Standing &amp;quotation</source>
        <translation>늘 두는 글귀(&amp;Q)</translation>
    </message>
    <message>
        <source>There is no live block at the caret.</source>
        <translation>커서가 있는 곳에 살아 있는 블록이 없어요.</translation>
    </message>
    <message>
        <source>There is no live block in this entry.</source>
        <translation>이 글에는 살아 있는 블록이 없어요.</translation>
    </message>
    <message>
        <source>&amp;Earlier ones of this kind</source>
        <translation>과거 회고 모음(&amp;E)</translation>
    </message>
</context>
<context>
    <name>hoego::ui::LiveWords</name>
    <message>
        <source>Color</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>날수</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>The block &apos;hoego %1&apos; cannot be frozen. %2</source>
        <translation>‘hoego %1’ 블록을 굳힐 수 없어요. %2</translation>
    </message>
    <message>
        <source>There are no goals for %1.</source>
        <translation>%1에는 목표가 없어요.</translation>
    </message>
    <message>
        <source>No day of %1 has a color yet.</source>
        <translation>%1에는 아직 색칠한 날이 없어요.</translation>
    </message>
    <message>
        <source>Colors of %1</source>
        <translation>%1의 색</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) are colored.</source>
        <translation>
            <numerusform>%n일 가운데 %1일을 색칠했어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change is against %1.</source>
        <translation>변화는 %1과 견준 것이에요.</translation>
    </message>
    <message>
        <source>Nothing in the colors of %1 stands out beyond chance.</source>
        <translation>%1의 색에는 우연을 넘어 눈에 띄는 것이 없어요.</translation>
    </message>
    <message>
        <source>There are no such entries in %1.</source>
        <translation>%1에는 그런 글이 없어요.</translation>
    </message>
    <message>
        <source>There is no year before %1.</source>
        <translation>%1보다 앞선 해가 없어요.</translation>
    </message>
    <message>
        <source>Nothing was written for %1.</source>
        <translation>%1에는 쓴 글이 없어요.</translation>
    </message>
    <message>
        <source>This journal has no standing quotation yet.</source>
        <translation>이 기록장에는 아직 늘 두는 글귀가 없어요.</translation>
    </message>
    <message>
        <source>This entry belongs to no period: say which one, as in &apos;%1&apos;.</source>
        <translation>이 글은 기간이 없는 글이에요. ‘%1’처럼 기간을 적어 주세요.</translation>
    </message>
    <message>
        <source>Say what is to be shown here: %1.</source>
        <translation>여기에 무엇을 보여 줄지 적어 주세요: %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known here. What can be shown: %2.</source>
        <translation>‘%1’: 모르는 말이에요. 보여 줄 수 있는 것: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no period. Periods look like 2024, 2024-H2, 2024-Q4, 2024-11, 2024-W47 or 2024-11-22.</source>
        <translation>‘%1’: 기간이 아니에요. 기간은 2024, 2024-H2, 2024-Q4, 2024-11, 2024-W47, 2024-11-22처럼 적어요.</translation>
    </message>
    <message>
        <source>After &apos;against&apos; a period is needed, as in &apos;tally 2024 against 2023&apos;.</source>
        <translation>‘against’ 뒤에는 기간이 있어야 해요. ‘tally 2024 against 2023’처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; means nothing here. Entries can be chosen by kind:, tag:, state: and order:.</source>
        <translation>‘%1’: 여기서는 쓸 수 없는 말이에요. 글은 kind:, tag:, state:, order:로 고를 수 있어요.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be. Kinds: day, week, month, quarter, half, year, free; states: draft, finished, published; orders: oldest, newest.</source>
        <translation>‘%1’: 그런 값은 없어요. 종류(kind)는 day, week, month, quarter, half, year, free, 상태(state)는 draft, finished, published, 순서(order)는 oldest, newest예요.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Nothing was promised for %1.</source>
        <translation>%1에 지키기로 한 다짐이 없어요.</translation>
    </message>
    <message>
        <source>There are no such entries before %1.</source>
        <translation>%1보다 앞서 쓴 글 가운데 그런 글은 없어요.</translation>
    </message>
</context>
<context>
    <name>hoego::ui::LookBackRoom</name>
    <message>
        <source>Nothing was written at this time in the years before.</source>
        <translation>지난 해들의 이맘때에는 적은 글이 없습니다.</translation>
    </message>
    <message>
        <source>The months of the year</source>
        <translation>한 해의 달</translation>
    </message>
    <message>
        <source>Write the Year’s Retrospective</source>
        <translation>연간 회고 쓰기</translation>
    </message>
    <message>
        <source>At this time in the years before</source>
        <translation>지난 해들의 이맘때</translation>
    </message>
    <message>
        <source>Looking back on %1</source>
        <translation>%1 한 해 돌아보기</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>글 %n편</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colored day(s)</source>
        <translation>
            <numerusform>색칠한 날 %n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n goal(s) achieved</source>
        <translation>
            <numerusform>목표 %n개 중 %1개 달성</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) not yet written</source>
        <translation>
            <numerusform>아직 쓰지 않은 달 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>At this time of the year: %1</source>
        <translation>이맘때 · %1</translation>
    </message>
</context>
<context>
    <name>hoego::ui::MainWindow</name>
    <message>
        <source>Hoego</source>
        <translation>회고(Hoego)</translation>
    </message>
    <message>
        <source>It is already open in another window of Hoego. Nothing was changed. Go on there, or close that window and try again.</source>
        <translation>이미 다른 회고 창에 열려 있습니다. 아무것도 바뀌지 않았습니다. 그 창에서 계속하거나, 그 창을 닫고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 — Hoego</source>
        <translation>%1 — 회고(Hoego)</translation>
    </message>
    <message>
        <source>New journal</source>
        <translation>새 기록장</translation>
    </message>
    <message>
        <source>Hoego journals (*.hoego)</source>
        <translation>회고 기록장 (*.hoego)</translation>
    </message>
    <message>
        <source>Example year</source>
        <translation>예시 기록장</translation>
    </message>
    <message>
        <source>Open journal</source>
        <translation>기록장 열기</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>A verified copy is in %1.</source>
        <translation>확인을 마친 사본을 만들었습니다: %1</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>새 글</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Close Hoego</source>
        <translation>회고 닫기</translation>
    </message>
    <message>
        <source>Your journal cannot be saved. Close anyway?</source>
        <translation>기록을 저장할 수 없습니다. 그래도 닫겠습니까?</translation>
    </message>
    <message>
        <source>What is not saved yet would be lost.</source>
        <translation>닫으면 아직 저장하지 못한 내용이 사라집니다.</translation>
    </message>
    <message>
        <source>The text of the entry is kept in %1. Anything else that is not saved yet would be lost.</source>
        <translation>글의 본문은 다음 파일에 남겨 두었습니다: %1
그 밖에 아직 저장하지 못한 내용은 사라집니다.</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>그래도 닫기</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>닫지 않기</translation>
    </message>
    <message>
        <source>About Hoego</source>
        <translation>회고(Hoego) 정보</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Hoego %1&lt;/h3&gt;&lt;p&gt;A journal for looking back. Your words stay in one file on this computer; nothing is sent anywhere.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;회고(Hoego) %1&lt;/h3&gt;&lt;p&gt;돌아보기 위한 기록장. 쓴 글은 이 컴퓨터의 파일 하나에 남고, 어디로도 보내지 않습니다.&lt;/p&gt;&lt;p&gt;GNU 일반 공중 사용 허가서 3판 또는 그 이후 판을 따르는 자유 소프트웨어입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>It was open last and is no longer in its place: moved, renamed, or on a drive that is not connected. Nothing was changed. Bring it back and try again, or open it where it is now.</source>
        <translation>지난번에 열었던 기록장이 제자리에 없습니다. 옮겼거나 이름을 바꿨거나, 연결되지 않은 드라이브에 있을 수 있습니다. 바뀐 것은 없습니다. 제자리에 돌려놓고 다시 시도하거나, 지금 있는 곳에서 여세요.</translation>
    </message>
    <message>
        <source>Log progress of &apos;%1&apos;</source>
        <translation>‘%1’ 진행 적기</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a goal, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hoego::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New journal…</source>
        <translation>새 기록장(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open journal…</source>
        <translation>기록장 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open an &amp;example year…</source>
        <translation>예시 기록장 열기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>지금 백업(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>Show or hide the &amp;sidebar</source>
        <translation>사이드바 보이기/숨기기(&amp;S)</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>모양(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템 설정대로(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>기록(&amp;N)</translation>
    </message>
    <message>
        <source>Write of to&amp;day</source>
        <translation>오늘의 글(&amp;D)</translation>
    </message>
    <message>
        <source>Write of this &amp;week</source>
        <translation>이번 주 돌아보기(&amp;W)</translation>
    </message>
    <message>
        <source>Write of this &amp;month</source>
        <translation>이번 달 돌아보기(&amp;M)</translation>
    </message>
    <message>
        <source>Write of this &amp;quarter</source>
        <translation>이번 분기 돌아보기(&amp;Q)</translation>
    </message>
    <message>
        <source>Write of this &amp;half-year</source>
        <translation>이번 반기 돌아보기(&amp;H)</translation>
    </message>
    <message>
        <source>Write of this &amp;year</source>
        <translation>올해 회고(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;New entry with a title…</source>
        <translation>제목 있는 새 글(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>Go to or &amp;do…</source>
        <translation>이동하거나 실행(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>앞으로(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Previous period</source>
        <translation>이전 기간(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next period</source>
        <translation>다음 기간(&amp;N)</translation>
    </message>
    <message>
        <source>Previous &amp;year</source>
        <translation>이전 해(&amp;Y)</translation>
    </message>
    <message>
        <source>Ne&amp;xt year</source>
        <translation>다음 해(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>안내서(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;About Hoego</source>
        <translation>회고(Hoego) 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo typing</source>
        <translation>입력 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation>입력 다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>실행 취소(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>다시 실행(&amp;R): %1</translation>
    </message>
</context>
<context>
    <name>hoego::ui::MomentLabel</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>hoego::ui::MonthCardDelegate</name>
    <message>
        <source>(only begun)</source>
        <translation>(쓰기 시작함)</translation>
    </message>
    <message>
        <source>(not yet written)</source>
        <translation>(아직 쓰지 않음)</translation>
    </message>
</context>
<context>
    <name>hoego::ui::MonthCardModel</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln자</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colored day(s)</source>
        <translation>
            <numerusform>색칠한 날 %n일</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet written</source>
        <translation>아직 쓰지 않음</translation>
    </message>
</context>
<context>
    <name>hoego::ui::MonthColors</name>
    <message>
        <source>Colors of %1</source>
        <translation>%1의 색</translation>
    </message>
    <message>
        <source>%1/%2 days</source>
        <translation>%1/%2일</translation>
    </message>
    <message>
        <source>Color %1</source>
        <translation>%1 칠하기</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 지우기</translation>
    </message>
    <message>
        <source>No color</source>
        <translation>색 없음</translation>
    </message>
    <message>
        <source>Show in Colors</source>
        <translation>색에서 보기</translation>
    </message>
</context>
<context>
    <name>hoego::ui::MonthModel</name>
    <message>
        <source>no color</source>
        <translation>색 없음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
</context>
<context>
    <name>hoego::ui::NoteEdit</name>
    <message>
        <source>Note on %1</source>
        <translation>%1 메모</translation>
    </message>
</context>
<context>
    <name>hoego::ui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>hoego::ui::Offers</name>
    <message>
        <source>Goal of %1</source>
        <translation>%1 목표</translation>
    </message>
    <message>
        <source>Color of %1</source>
        <translation>%1의 색</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a goal, a reading</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>a goal, an amount</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Log progress · so far %1</source>
        <translation>진행 적기 · 지금 %1</translation>
    </message>
</context>
<context>
    <name>hoego::ui::OtherYearsModel</name>
    <message>
        <source>%1 — “%2”</source>
        <translation>%1 — “%2”</translation>
    </message>
</context>
<context>
    <name>hoego::ui::Outline</name>
    <message>
        <source>Outline</source>
        <translation>개요</translation>
    </message>
</context>
<context>
    <name>hoego::ui::OutlineModel</name>
    <message>
        <source>%1, level %2</source>
        <translation>%1, %2단계</translation>
    </message>
    <message>
        <source>%1, here</source>
        <translation>%1, 지금 여기</translation>
    </message>
</context>
<context>
    <name>hoego::ui::PaletteBar</name>
    <message>
        <source>Highlighters</source>
        <translation>형광펜</translation>
    </message>
    <message>
        <source>Take the usual seven colors</source>
        <translation>기본 색 일곱 가지 넣기</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>&amp;Edit colors…</source>
        <translation>색 편집(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>hoego::ui::PaletteChip</name>
    <message>
        <source>%1, key %2</source>
        <comment>category, digit</comment>
        <translation>%1, %2 키</translation>
    </message>
</context>
<context>
    <name>hoego::ui::PaletteDialog</name>
    <message>
        <source>Edit colors</source>
        <translation>색 편집</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>색</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>위로(&amp;U)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>아래로(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>색</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>키(&amp;K)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>날수</translation>
    </message>
    <message>
        <source>Own color</source>
        <translation>직접 고른 색</translation>
    </message>
    <message>
        <source>&amp;Other color…</source>
        <translation>다른 색(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>합치기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Only a color without days and goals can be deleted; others can be archived</source>
        <translation>칠한 날도 세는 목표도 없는 색만 삭제할 수 있습니다. 다른 색은 보관할 수 있습니다</translation>
    </message>
    <message>
        <source>An archived color is no longer offered; its days keep it</source>
        <translation>보관한 색은 더는 나오지 않지만, 칠한 날은 그대로 남습니다</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (보관됨)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>category, key</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Own color %1</source>
        <translation>직접 고른 색 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days in all years</source>
        <translation>
            <numerusform>모든 해를 통틀어 %n일</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>다시 꺼내기(&amp;B)</translation>
    </message>
    <message>
        <source>A&amp;rchive</source>
        <translation>보관(&amp;R)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <comment>key, its category</comment>
        <translation>%1 (지금은 %2)</translation>
    </message>
    <message>
        <source>New color</source>
        <translation>새 색</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>&apos;New color&apos;, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A color has no name yet.</source>
        <translation>이름이 없는 색이 있습니다.</translation>
    </message>
    <message>
        <source>Two colors are called “%1”. Give each a name of its own.</source>
        <translation>‘%1’ 이름의 색이 둘입니다. 서로 다른 이름을 붙여 주세요.</translation>
    </message>
    <message>
        <source>Hard to tell from: %1.</source>
        <translation>다음 색과 구별하기 어렵습니다: %1.</translation>
    </message>
    <message>
        <source>Some color-blind people take it for: %1. Letters in the cells help them.</source>
        <translation>색각에 따라 다음 색과 비슷하게 보입니다: %1. 칸에 글자를 표시하면 도움이 됩니다.</translation>
    </message>
</context>
<context>
    <name>hoego::ui::PatternText</name>
    <message>
        <source>weekends</source>
        <translation>주말</translation>
    </message>
    <message numerus="yes">
        <source>%1 comes often on %2: %n day(s), where chance alone would give %3.</source>
        <comment>a category, a weekday, a number</comment>
        <translation>
            <numerusform>%1 %2에 많아요: %n일. 우연이라면 %3일쯤이에요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 comes seldom on %2: %n day(s), where chance alone would give %3.</source>
        <comment>a category, a weekday, a number</comment>
        <translation>
            <numerusform>%1 %2에 드물어요: %n일. 우연이라면 %3일쯤이에요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 came often in %2: %n day(s), where chance alone would give %3.</source>
        <comment>a category, a month, a number</comment>
        <translation>
            <numerusform>%1 %2에 많았어요: %n일. 우연이라면 %3일쯤이에요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 came seldom in %2: %n day(s), where chance alone would give %3.</source>
        <comment>a category, a month, a number</comment>
        <translation>
            <numerusform>%1 %2에 드물었어요: %n일. 우연이라면 %3일쯤이에요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 became more than in %2: %n day(s), where an even spread over both would give %3.</source>
        <comment>a category, a period, a number</comment>
        <translation>
            <numerusform>%1 %2보다 늘었어요: %n일. 두 기간에 고르게 나뉘었다면 %3일쯤이에요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 became less than in %2: %n day(s), where an even spread over both would give %3.</source>
        <comment>a category, a period, a number</comment>
        <translation>
            <numerusform>%1 %2보다 줄었어요: %n일. 두 기간에 고르게 나뉘었다면 %3일쯤이에요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 day(s), and never on the others</source>
        <comment>a number</comment>
        <translation>
            <numerusform>%1일 가운데 %n일이고 다른 날에는 없었어요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 day(s), %2 times as often as on the others</source>
        <comment>a number, 2.4</comment>
        <translation>
            <numerusform>%1일 가운데 %n일로 다른 날의 %2배예요</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came often before days off: %2.</source>
        <comment>a category, how often</comment>
        <translation>%1 쉬는 날 전날에 많았어요: %2.</translation>
    </message>
    <message>
        <source>%1 came seldom before days off: %2.</source>
        <comment>a category, how often</comment>
        <translation>%1 쉬는 날 전날에 드물었어요: %2.</translation>
    </message>
    <message>
        <source>%1 came often after days off: %2.</source>
        <comment>a category, how often</comment>
        <translation>%1 쉬는 날 다음 날에 많았어요: %2.</translation>
    </message>
    <message>
        <source>%1 came seldom after days off: %2.</source>
        <comment>a category, how often</comment>
        <translation>%1 쉬는 날 다음 날에 드물었어요: %2.</translation>
    </message>
    <message>
        <source>%1 came often around days off: %2.</source>
        <comment>a category, how often</comment>
        <translation>%1 쉬는 날 앞뒤에 많았어요: %2.</translation>
    </message>
    <message>
        <source>%1 came seldom around days off: %2.</source>
        <comment>a category, how often</comment>
        <translation>%1 쉬는 날 앞뒤에 드물었어요: %2.</translation>
    </message>
    <message>
        <source>%1 came often on days off: %2.</source>
        <comment>a category, how often</comment>
        <translation>%1 쉬는 날에 많았어요: %2.</translation>
    </message>
    <message>
        <source>%1 came seldom on days off: %2.</source>
        <comment>a category, how often</comment>
        <translation>%1 쉬는 날에 드물었어요: %2.</translation>
    </message>
    <message>
        <source>%1 often came two days running: %2.</source>
        <comment>a category, how often</comment>
        <translation>%1 이틀 이어질 때가 많았어요: %2.</translation>
    </message>
    <message>
        <source>%1 seldom came two days running: %2.</source>
        <comment>a category, how often</comment>
        <translation>%1 이틀 이어질 때가 드물었어요: %2.</translation>
    </message>
    <message>
        <source>%1 often came the day after %2: %3.</source>
        <comment>a category, another, how often</comment>
        <translation>%1 %2 다음 날에 많았어요: %3.</translation>
    </message>
    <message>
        <source>%1 seldom came the day after %2: %3.</source>
        <comment>a category, another, how often</comment>
        <translation>%1 %2 다음 날에 드물었어요: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 came on %n day(s) in a row (%2), where chance alone would give %3.</source>
        <comment>a category, its days, a number</comment>
        <translation>
            <numerusform>%1 %n일 잇달아 나왔어요(%2). 우연이라면 %3일쯤이에요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::PeriodChoice</name>
    <message>
        <source>Count</source>
        <translation>결산</translation>
    </message>
    <message>
        <source>against</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>결산할 기간</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>비교할 기간</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>안 함</translation>
    </message>
</context>
<context>
    <name>hoego::ui::PeriodLabel</name>
    <message>
        <source>first half</source>
        <translation>상반기</translation>
    </message>
    <message>
        <source>second half</source>
        <translation>하반기</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month, year</comment>
        <translation>%3년 %2 %1일</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <comment>number, year</comment>
        <translation>%2년 %1주</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%2년 %1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>%2년 %1분기</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>%1년 상반기</translation>
    </message>
    <message>
        <source>Second half of %1</source>
        <translation>%1년 하반기</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year</comment>
        <translation>%1년</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, month</comment>
        <translation>%2 %1일</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>%1주</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter</comment>
        <translation>%1분기</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>상반기</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>하반기</translation>
    </message>
    <message>
        <source>Looking back on week %1</source>
        <translation>%1주 돌아보기</translation>
    </message>
    <message>
        <source>Looking back on the %1</source>
        <comment>half</comment>
        <translation>%1 돌아보기</translation>
    </message>
    <message>
        <source>Looking back on %1</source>
        <translation>%1 돌아보기</translation>
    </message>
    <message>
        <source>%1 in review</source>
        <translation>%1년 회고</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two full days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4 %5</source>
        <comment>day, month, day, month, year</comment>
        <translation>%5년 %2 %1일 – %4 %3일</translation>
    </message>
    <message>
        <source>%1 – %2 %3 %4</source>
        <comment>day, day, month, year</comment>
        <translation>%4년 %3 %1일 – %2일</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>weekday, day, month</comment>
        <translation>%3 %2일 %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>완성</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>발행</translation>
    </message>
</context>
<context>
    <name>hoego::ui::PictureBar</name>
    <message>
        <source>What does the &amp;picture show?</source>
        <translation>무슨 그림인가요?(&amp;P)</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>그림 설명</translation>
    </message>
    <message>
        <source>For who cannot see it, and for you in ten years</source>
        <translation>보지 못하는 사람과 십 년 뒤의 나를 위해</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그냥 두기</translation>
    </message>
</context>
<context>
    <name>hoego::ui::PictureDialog</name>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>그림으로 저장</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>그림의 종류</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>종이</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>월 × 일</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>날</translation>
    </message>
</context>
<context>
    <name>hoego::ui::PictureObject</name>
    <message>
        <source>This picture is not in the journal.</source>
        <translation>이 그림은 기록장에 없습니다.</translation>
    </message>
    <message>
        <source>This picture is not in the journal: %1</source>
        <translation>이 그림은 기록장에 없습니다: %1</translation>
    </message>
</context>
<context>
    <name>hoego::ui::Pictures</name>
    <message>
        <source>Insert picture…</source>
        <translation>그림 넣기…</translation>
    </message>
    <message>
        <source>Describe picture</source>
        <translation>그림 설명 쓰기</translation>
    </message>
    <message>
        <source>There is no picture in the line of the caret.</source>
        <translation>커서가 있는 줄에 그림이 없습니다.</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>그림…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Insert picture</source>
        <translation>그림 넣기</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp);;All files (*)</source>
        <translation>그림 (*.png *.jpg *.jpeg *.gif *.webp);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be stored.</source>
        <translation>‘%1’ - 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>The place it was taken at was removed from the picture. The settings can keep it.</source>
        <translation>사진에 든 위치 정보는 지웠습니다. 남기려면 설정에서 바꾸세요.</translation>
    </message>
    <message>
        <source>Remove lost pictures</source>
        <translation>사라진 그림 자리 지우기</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in this entry had not come in when the program ended. Insert them again; &quot;Remove lost pictures&quot; takes out the words that stand for them.</source>
        <translation>
            <numerusform>프로그램이 끝날 때 이 글에 다 들어오지 못한 그림이 %n개 있어요. 다시 넣어 주세요. 남은 자리는 ‘사라진 그림 자리 지우기’로 지울 수 있어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture is lost in this entry.</source>
        <translation>이 글에는 사라진 그림이 없어요.</translation>
    </message>
</context>
<context>
    <name>hoego::ui::PicturesDialog</name>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>쓰이지 않는 것</translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation>보여 줄 그림</translation>
    </message>
    <message>
        <source>&amp;Go to the text</source>
        <translation>글로 가기(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>지우기(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), %1.</source>
        <translation>
            <numerusform>그림 %n개, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unused, %1.</source>
        <translation>
            <numerusform>쓰이지 않는 것 %n개, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking where they are used…</source>
        <translation>어디에 쓰였는지 찾고 있습니다…</translation>
    </message>
    <message>
        <source>There are no pictures in this journal yet. Paste one or drop it into a text.</source>
        <translation>아직 그림이 없습니다. 글에 붙여 넣거나 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>Every picture is used.</source>
        <translation>쓰이지 않는 그림이 없습니다.</translation>
    </message>
    <message>
        <source>Only what no text uses can be removed.</source>
        <translation>어느 글에도 쓰이지 않는 그림만 지울 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n picture(s)</source>
        <translation>
            <numerusform>그림 %n개 지우기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) removed, %1. Undo brings back what was removed.</source>
        <translation>
            <numerusform>그림 %n개(%1)를 지웠습니다. 실행 취소로 되돌릴 수 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::PicturesModel</name>
    <message>
        <source>Without a name</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>%1
%2 · added %3
%4</source>
        <translation>%1
%2 · %3에 넣음
%4</translation>
    </message>
    <message>
        <source>Looking where it is used…</source>
        <translation>어디에 쓰였는지 찾고 있습니다…</translation>
    </message>
    <message>
        <source>Used nowhere</source>
        <translation>쓰이지 않음</translation>
    </message>
    <message>
        <source>%1, in the trash</source>
        <translation>휴지통의 %1</translation>
    </message>
    <message>
        <source>%1, an earlier version</source>
        <translation>%1의 지난 판</translation>
    </message>
    <message>
        <source>%1, a template</source>
        <translation>틀 %1</translation>
    </message>
    <message>
        <source>Used in %1</source>
        <translation>쓰인 곳: %1</translation>
    </message>
    <message numerus="yes">
        <source>Used in %1 and %n more</source>
        <translation>
            <numerusform>쓰인 곳: %1 외 %n곳</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::Placeholders</name>
    <message>
        <source>- %1 %2 · %3</source>
        <comment>a goal: mark, title, standing</comment>
        <translation>- %1 %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days</source>
        <comment>of a color</comment>
        <translation>
            <numerusform>%1 %n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>blank: %n days</source>
        <translation>
            <numerusform>빈 날 %n일</numerusform>
        </translation>
    </message>
    <message>
        <source>the time after</source>
        <translation>그다음</translation>
    </message>
    <message>
        <source>the time before</source>
        <translation>그 이전</translation>
    </message>
    <message>
        <source>what the entry is called</source>
        <translation>글의 이름</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>해</translation>
    </message>
    <message>
        <source>the half-year</source>
        <translation>반기</translation>
    </message>
    <message>
        <source>the quarter</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>달</translation>
    </message>
    <message>
        <source>the week</source>
        <translation>주</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>날</translation>
    </message>
    <message>
        <source>the month as a bare number; so with year, half, quarter, week, day</source>
        <translation>달의 숫자만. year, half, quarter, week, day도 같음</translation>
    </message>
    <message>
        <source>the days it is about</source>
        <translation>글이 다루는 날들</translation>
    </message>
    <message>
        <source>the day it is begun on</source>
        <translation>쓰기 시작한 날</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>앞 기간</translation>
    </message>
    <message>
        <source>the period after</source>
        <translation>다음 기간</translation>
    </message>
    <message>
        <source>the period&apos;s key, as live blocks have it</source>
        <translation>살아 있는 블록에 쓰는 기간</translation>
    </message>
    <message>
        <source>the period&apos;s goals as a list</source>
        <translation>그 기간의 목표 목록</translation>
    </message>
    <message>
        <source>the period&apos;s colors, counted</source>
        <translation>그 기간의 색을 센 것</translation>
    </message>
    <message>
        <source>your closing words</source>
        <translation>맺음말</translation>
    </message>
    <message>
        <source>where writing begins</source>
        <translation>쓰기 시작할 자리</translation>
    </message>
    <message>
        <source>the key of the period before</source>
        <translation>앞 기간, 살아 있는 블록에 쓰는 꼴로</translation>
    </message>
    <message>
        <source>the key of the period after</source>
        <translation>다음 기간, 살아 있는 블록에 쓰는 꼴로</translation>
    </message>
</context>
<context>
    <name>hoego::ui::Preview</name>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>There is nothing in this journal at &apos;%1&apos;.</source>
        <translation>이 기록장에는 ‘%1’에 해당하는 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>hoego::ui::ProgressDialog</name>
    <message>
        <source>Log Progress</source>
        <translation>진행 적기</translation>
    </message>
    <message>
        <source>&amp;Reading:</source>
        <translation>값(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Amount:</source>
        <translation>양(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>날(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>메모(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>적기(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>hoego::ui::ProgressHistory</name>
    <message>
        <source>Nothing has been logged yet. Space on a goal logs progress.</source>
        <translation>아직 적은 진행이 없습니다. 목표에서 Space를 누르면 적습니다.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>고치기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>지우기(&amp;R)</translation>
    </message>
    <message>
        <source>Logged Progress</source>
        <translation>적은 진행</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>적기(&amp;L)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>hoego::ui::ProgressModel</name>
    <message>
        <source>Day</source>
        <translation>날</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>양</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>hoego::ui::PromiseMarks</name>
    <message>
        <source>Keep the promise as a goal</source>
        <translation>약속을 목표로 삼기</translation>
    </message>
    <message>
        <source>Not a promise</source>
        <translation>약속이 아님</translation>
    </message>
    <message>
        <source>Take the promise&apos;s goal back</source>
        <translation>약속으로 만든 목표 거두기</translation>
    </message>
    <message>
        <source>Go to the goal of the promise</source>
        <translation>약속한 목표로 가기</translation>
    </message>
    <message>
        <source>The sentence at the caret promises nothing for later.</source>
        <translation>커서가 있는 문장에는 나중 일을 다짐한 말이 없습니다.</translation>
    </message>
    <message>
        <source>Go to the goal</source>
        <translation>목표로 가기</translation>
    </message>
    <message>
        <source>Take the goal back</source>
        <translation>목표 거두기</translation>
    </message>
    <message>
        <source>Keep as a goal for %1</source>
        <translation>%1 목표로 삼기</translation>
    </message>
    <message>
        <source>A promise after all</source>
        <translation>다시 약속으로</translation>
    </message>
    <message>
        <source>This promise is not kept as a goal yet.</source>
        <translation>이 약속은 아직 목표가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>hoego::ui::PromiseOrigin</name>
    <message>
        <source>Promised in an entry that is gone: “%1”</source>
        <translation>이제는 없는 글에서: “%1”</translation>
    </message>
    <message>
        <source>Promised in %1: “%2”</source>
        <translation>%1에서: “%2”</translation>
    </message>
</context>
<context>
    <name>hoego::ui::PromiseStrip</name>
    <message>
        <source>Promised in earlier entries</source>
        <translation>지난 글에서 한 약속</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n개 더 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the entry</source>
        <translation>글로 가기</translation>
    </message>
    <message>
        <source>Keep as a goal</source>
        <translation>목표로 삼기</translation>
    </message>
    <message>
        <source>Not a promise</source>
        <translation>약속이 아님</translation>
    </message>
</context>
<context>
    <name>hoego::ui::ReviewPage</name>
    <message numerus="yes">
        <source>… and %n earlier</source>
        <translation>
            <numerusform>… 그 앞에 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>앞 목표(&amp;P)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Words about the verdict</source>
        <translation>판정에 덧붙이는 말</translation>
    </message>
    <message>
        <source>What became of it, and what will you do differently?</source>
        <translation>어떻게 되었나요? 다음에는 무엇을 달리할까요?</translation>
    </message>
    <message>
        <source>‹ Goals</source>
        <translation>‹ 목표</translation>
    </message>
    <message>
        <source>Review “%1”</source>
        <translation>점검 “%1”</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save and &amp;Next</source>
        <translation>저장하고 다음(&amp;N)</translation>
    </message>
    <message>
        <source>This goal is no longer there.</source>
        <translation>이 목표는 이제 없습니다.</translation>
    </message>
    <message>
        <source>The numbers do not decide it.</source>
        <translation>숫자만으로는 판정할 수 없습니다.</translation>
    </message>
    <message>
        <source>The numbers say: %1 %2</source>
        <translation>숫자로 보면 %1 %2</translation>
    </message>
</context>
<context>
    <name>hoego::ui::RoomMenu</name>
    <message>
        <source>Find in the text</source>
        <translation>글에서 찾기</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Live blocks</source>
        <translation>살아 있는 블록</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>약속</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>틀</translation>
    </message>
    <message>
        <source>View of the text</source>
        <translation>글 보기</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>이 글</translation>
    </message>
    <message>
        <source>Versions and trash</source>
        <translation>지난 판과 휴지통</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>링크</translation>
    </message>
</context>
<context>
    <name>hoego::ui::Sentences</name>
    <message>
        <source>The journal could not be opened. Nothing was changed. Check that the file is there and that you may read it.</source>
        <translation>기록장을 열지 못했습니다. 바뀐 것은 없습니다. 파일이 그 자리에 있는지, 읽을 권한이 있는지 확인해 주세요.</translation>
    </message>
    <message>
        <source>This file is not a Hoego journal. It was not touched. Choose another file.</source>
        <translation>이 파일은 Hoego 기록장이 아닙니다. 파일은 그대로 두었습니다. 다른 파일을 골라 주세요.</translation>
    </message>
    <message>
        <source>This journal was written by a newer version of Hoego. It was not touched. Open it with that version, or update Hoego.</source>
        <translation>더 새로운 Hoego에서 쓴 기록장입니다. 파일은 그대로 두었습니다. 그 버전으로 열거나 Hoego를 새 버전으로 올려 주세요.</translation>
    </message>
    <message>
        <source>The journal file is damaged. It was left as it is. Restore a backup, or keep a copy of the file before trying anything else.</source>
        <translation>기록장 파일이 손상되었습니다. 파일은 그대로 두었습니다. 백업에서 되돌리거나, 다른 시도를 하기 전에 파일의 사본을 남겨 두세요.</translation>
    </message>
    <message>
        <source>The journal cannot be written to, so nothing was stored. Check the permissions of the file and its folder.</source>
        <translation>기록장에 쓸 수 없어 저장하지 못했습니다. 파일과 폴더의 권한을 확인해 주세요.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not stored. What was stored before is safe. Free some space and try again.</source>
        <translation>디스크가 가득 차서 저장하지 못했습니다. 그 전에 저장한 것은 안전합니다. 공간을 비우고 다시 해 주세요.</translation>
    </message>
    <message>
        <source>Another program is using the journal, so this was not stored. Try again in a moment.</source>
        <translation>다른 프로그램이 기록장을 쓰고 있어 저장하지 못했습니다. 잠시 뒤에 다시 해 주세요.</translation>
    </message>
    <message>
        <source>This no longer fits what is in the journal, so nothing was changed. It may have been changed elsewhere: look at it again and repeat the change.</source>
        <translation>기록장의 지금 내용과 맞지 않아 아무것도 바꾸지 않았습니다. 다른 곳에서 먼저 바뀌었을 수 있으니 다시 확인하고 고쳐 주세요.</translation>
    </message>
    <message>
        <source>That is not in the journal. Nothing was changed.</source>
        <translation>기록장에 없는 것입니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is a file of this name already. It was not touched. Choose another name.</source>
        <translation>같은 이름의 파일이 이미 있습니다. 그 파일은 그대로 두었습니다. 다른 이름을 골라 주세요.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong, and nothing was changed. Try again; if it happens again, please report it.</source>
        <translation>예상하지 못한 문제가 생겨 아무것도 바꾸지 않았습니다. 다시 해 보고, 또 일어나면 알려 주세요.</translation>
    </message>
</context>
<context>
    <name>hoego::ui::SeriesDialog</name>
    <message>
        <source>Titles and closing words</source>
        <translation>제목과 맺음말</translation>
    </message>
    <message>
        <source>By its period</source>
        <translation>기간 이름대로</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>맺음말</translation>
    </message>
    <message>
        <source>How new entries are called, so that a series is named alike. {{year}}, {{month}} and the other placeholders of templates may stand in a title.</source>
        <translation>새 글의 이름을 정해 두면 한 시리즈의 이름이 나란해집니다. {{year}}, {{month}}처럼 틀에 쓰는 자리를 제목에도 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>Templates end with them as a quotation. Without any, they end without.</source>
        <translation>틀 끝에 인용으로 들어갑니다. 비워 두면 아무것도 붙지 않습니다.</translation>
    </message>
</context>
<context>
    <name>hoego::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>월요일</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>일요일</translation>
    </message>
    <message>
        <source>Weeks start on</source>
        <translation>한 주의 시작</translation>
    </message>
    <message>
        <source> pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>&amp;Text size in the editor</source>
        <translation>편집기 글자 크기(&amp;T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Keep the &amp;place a photo was taken at</source>
        <translation>사진을 찍은 위치를 남기기(&amp;P)</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>&amp;Holidays of</source>
        <translation>공휴일(&amp;H)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>hoego::ui::SheetDialog</name>
    <message>
        <source>Letter</source>
        <translation>레터</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>칠한 대로</translation>
    </message>
    <message>
        <source>Empty, for highlighters</source>
        <translation>빈 칸 (형광펜으로 칠하기)</translation>
    </message>
    <message>
        <source>Print the year</source>
        <translation>한 해 인쇄</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>날</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
</context>
<context>
    <name>hoego::ui::SidePanel</name>
    <message>
        <source>Beside the text</source>
        <translation>곁에 두는 것</translation>
    </message>
</context>
<context>
    <name>hoego::ui::Sidebar</name>
    <message>
        <source>Write</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>돌아보기</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1년</translation>
    </message>
    <message>
        <source>Choose a year</source>
        <translation>해 고르기</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>이전 해</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>다음 해</translation>
    </message>
</context>
<context>
    <name>hoego::ui::Spelling</name>
    <message>
        <source>Check spelling</source>
        <translation>맞춤법 검사</translation>
    </message>
    <message>
        <source>Take ‘%1’ out of my words</source>
        <translation>‘%1’ - 내 낱말에서 빼기</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>제안을 찾는 중…</translation>
    </message>
    <message>
        <source>Add ‘%1’ to my words</source>
        <translation>‘%1’ - 내 낱말에 더하기</translation>
    </message>
    <message>
        <source>Ignore in this entry</source>
        <translation>이 글에서는 넘어가기</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>제안이 없습니다</translation>
    </message>
    <message>
        <source>Check spelling (Korean only: no English dictionary is installed)</source>
        <translation>맞춤법 검사(한국어만: 영어 사전이 설치되어 있지 않음)</translation>
    </message>
    <message>
        <source>Check spelling (English only: no Korean dictionary is installed)</source>
        <translation>맞춤법 검사(영어만: 한국어 사전이 설치되어 있지 않음)</translation>
    </message>
    <message>
        <source>Check spelling (no dictionary is installed)</source>
        <translation>맞춤법 검사(설치된 사전이 없음)</translation>
    </message>
</context>
<context>
    <name>hoego::ui::StartBar</name>
    <message>
        <source>Other templates</source>
        <translation>다른 틀</translation>
    </message>
    <message>
        <source>With the headings of last time, and nothing below them</source>
        <translation>지난번 글의 제목만 옮겨 옵니다</translation>
    </message>
    <message>
        <source>Start from &apos;%1&apos;</source>
        <translation>&apos;%1&apos; 틀로 시작</translation>
    </message>
    <message>
        <source>Also not written yet: %1</source>
        <translation>아직 쓰지 않은 글: %1</translation>
    </message>
</context>
<context>
    <name>hoego::ui::Starter</name>
    <message>
        <source>Insert a template</source>
        <translation>틀 넣기</translation>
    </message>
    <message>
        <source>Change the method</source>
        <translation>방법 바꾸기</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>아직 쓰지 않은 글</translation>
    </message>
    <message>
        <source>Start from the template</source>
        <translation>틀로 시작</translation>
    </message>
    <message>
        <source>Start as last time</source>
        <translation>지난번처럼 시작</translation>
    </message>
    <message>
        <source>Change the method…</source>
        <translation>방법 바꾸기…</translation>
    </message>
    <message>
        <source>Insert an outline of the headings</source>
        <translation>제목의 목차 넣기</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>틀로 남기기</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>틀 편집…</translation>
    </message>
    <message>
        <source>Titles and closing words…</source>
        <translation>제목과 맺음말…</translation>
    </message>
    <message>
        <source>Not written yet…</source>
        <translation>아직 쓰지 않은 글…</translation>
    </message>
    <message>
        <source>Just begin to write.</source>
        <translation>바로 쓰기 시작하세요.</translation>
    </message>
    <message>
        <source>Nothing is written for %1 yet.</source>
        <translation>%1 글은 아직 없습니다.</translation>
    </message>
    <message>
        <source>An empty page.</source>
        <translation>빈 글입니다.</translation>
    </message>
    <message>
        <source>Nothing is written under &apos;%1&apos; yet.</source>
        <translation>‘%1’ 제목으로 아직 쓴 글이 없습니다.</translation>
    </message>
    <message>
        <source>As in %1</source>
        <comment>start as in an earlier period</comment>
        <translation>%1처럼 시작</translation>
    </message>
    <message>
        <source>There is no earlier entry of this kind to start from.</source>
        <translation>따라 시작할 지난 글이 없습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no headings.</source>
        <translation>&apos;%1&apos;에는 제목이 없습니다.</translation>
    </message>
    <message>
        <source>This is &apos;%1&apos; now. Everything you wrote is still here; Undo brings the earlier order back.</source>
        <translation>이제 &apos;%1&apos; 틀을 따릅니다. 쓴 글은 모두 그대로 있고, 실행 취소로 먼저 차례로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Every month of %1 that is over is written.</source>
        <translation>%1년의 지난 달은 모두 썼습니다.</translation>
    </message>
    <message>
        <source>outline</source>
        <comment>the mark of an outline in a text: one word</comment>
        <translation>목차</translation>
    </message>
    <message>
        <source>This text has an outline already.</source>
        <translation>이 글에는 목차가 이미 있습니다.</translation>
    </message>
    <message>
        <source>Keep &apos;%1&apos; as a template</source>
        <translation>&apos;%1&apos; 글을 틀로 남기기</translation>
    </message>
    <message>
        <source>Titles and closing words</source>
        <translation>제목과 맺음말</translation>
    </message>
</context>
<context>
    <name>hoego::ui::StatusWords</name>
    <message>
        <source>Not written yet</source>
        <translation>아직 쓰지 않음</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>Could not save – trying again</source>
        <translation>저장하지 못함 · 다시 시도하는 중</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Saved · just now</source>
        <translation>저장됨 · 방금</translation>
    </message>
    <message numerus="yes">
        <source>Saved · %n min ago</source>
        <translation>
            <numerusform>저장됨 · %n분 전</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved · %1</source>
        <translation>저장됨 · %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln자</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln단어</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min read</source>
        <translation>
            <numerusform>%Ln분 읽기</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%L2 with spaces) · %3</source>
        <comment>characters, characters, words</comment>
        <translation>%1(공백 포함 %L2자) · %3</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>선택 %1</translation>
    </message>
</context>
<context>
    <name>hoego::ui::Stroke</name>
    <message>
        <source>%2 %1</source>
        <comment>one day: month, day</comment>
        <translation>%1 %2일</translation>
    </message>
    <message>
        <source>%2–%3 %1</source>
        <comment>days of one month: month, first and last day</comment>
        <translation>%1 %2–%3일</translation>
    </message>
    <message>
        <source>%2 %1 – %4 %3</source>
        <comment>days of two months: month and day, month and day</comment>
        <translation>%1 %2일 – %3 %4일</translation>
    </message>
    <message>
        <source>Paint %1 as %2</source>
        <translation>%1을 %2 색으로</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 지우기</translation>
    </message>
</context>
<context>
    <name>hoego::ui::SummaryView</name>
    <message>
        <source>By weekday</source>
        <translation>요일별</translation>
    </message>
    <message>
        <source>There are no colors yet. Take the usual seven above, or make your own.</source>
        <translation>아직 색이 없습니다. 위에서 기본 색 일곱 가지를 넣거나, 직접 만들어 보세요.</translation>
    </message>
    <message>
        <source>Nothing is painted in %1 yet. Take a color above and click a day, or pull over several; the counting then appears here by itself.</source>
        <translation>%1년에는 아직 칠한 날이 없습니다. 위에서 색을 고르고 하루를 누르거나 여러 날을 끌어 보세요. 결산은 여기에 저절로 나타납니다.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>눈에 띄는 것</translation>
    </message>
    <message>
        <source>Into the yearly retrospective</source>
        <translation>연간 회고에 넣기</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>그림으로 저장…</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>월별</translation>
    </message>
    <message>
        <source>Days of each color</source>
        <translation>색마다의 날수</translation>
    </message>
    <message>
        <source>Days of each color by month</source>
        <translation>달마다 색별 날수</translation>
    </message>
    <message>
        <source>Days of each color by weekday</source>
        <translation>요일마다 색별 날수</translation>
    </message>
</context>
<context>
    <name>hoego::ui::TallyBars</name>
    <message numerus="yes">
        <source>%n days · %1%</source>
        <extracomment>&quot;78 days · 23%&quot; of the painted days</extracomment>
        <translation>
            <numerusform>%n일 · %1%</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>&quot;78 days · 23% · +12&quot;, against another period</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>hoego::ui::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>틀</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>틀의 글</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>틀의 이름</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>어디에 쓰는 틀인지</translation>
    </message>
    <message>
        <source>Starts new entries</source>
        <translation>새 글의 시작</translation>
    </message>
    <message>
        <source>For which periods new entries start from this template</source>
        <translation>어느 기간의 새 글을 이 틀로 시작할지 고릅니다</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>자리 넣기</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>새 틀</translation>
    </message>
    <message>
        <source>Make a copy of my own</source>
        <translation>내 틀로 베끼기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>%1 · built in</source>
        <translation>%1 · 기본</translation>
    </message>
    <message>
        <source>Add template &apos;%1&apos;</source>
        <translation>&apos;%1&apos; 틀 더하기</translation>
    </message>
    <message>
        <source>%1 (mine)</source>
        <comment>the copy of a template</comment>
        <translation>나의 %1</translation>
    </message>
    <message>
        <source>Delete template &apos;%1&apos;</source>
        <translation>&apos;%1&apos; 틀 지우기</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is deleted.</source>
        <translation>&apos;%1&apos; 틀을 지웠습니다.</translation>
    </message>
    <message>
        <source>Bring back template &apos;%1&apos;</source>
        <translation>&apos;%1&apos; 틀 되살리기</translation>
    </message>
    <message>
        <source>Start from &apos;%1&apos;</source>
        <translation>&apos;%1&apos; 틀로 시작</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>meaning, example</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hoego::ui::TextComparison</name>
    <message>
        <source>Text of %1</source>
        <translation>%1의 글</translation>
    </message>
</context>
<context>
    <name>hoego::ui::TrashDialog</name>
    <message>
        <source>The trash is empty.</source>
        <translation>휴지통이 비었습니다.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Entries in the trash</source>
        <translation>휴지통의 글</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>완전히 지우기…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>완전히 지우기</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>휴지통 비우기…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Restore (Enter)</source>
        <translation>되살리기(Enter)</translation>
    </message>
    <message>
        <source>Delete for good (Delete)</source>
        <translation>아주 지우기(Delete)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2
%Ln characters · in the trash since: %3</source>
        <translation>
            <numerusform>%1 · %2
%Ln자 · 버린 때: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete &apos;%1&apos; and all its earlier versions for good? This cannot be undone.</source>
        <translation>‘%1’ 글과 지난 판을 모두 아주 지울까요? 되돌릴 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n entries in the trash and their earlier versions for good? This cannot be undone.</source>
        <translation>
            <numerusform>휴지통에 있는 글 %n개와 지난 판을 모두 아주 지울까요? 되돌릴 수 없습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::TroublePage</name>
    <message>
        <source>This journal can&apos;t be opened</source>
        <translation>이 기록장을 열 수 없습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Open another journal…</source>
        <translation>다른 기록장 열기…</translation>
    </message>
    <message>
        <source>Start a new journal…</source>
        <translation>새 기록장 만들기…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
</context>
<context>
    <name>hoego::ui::WelcomePage</name>
    <message>
        <source>Welcome to Hoego</source>
        <translation>회고(Hoego)에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>A journal for looking back: write the month&apos;s and the year&apos;s retrospectives, give each day a color, set goals and see what became of them. All of it stays in one file on this computer.</source>
        <translation>돌아보기 위한 기록장입니다. 달과 해의 회고를 쓰고, 하루마다 색을 칠하고, 목표를 세워 어떻게 되었는지 살핍니다. 모든 것은 이 컴퓨터의 파일 하나에 남습니다.</translation>
    </message>
    <message>
        <source>Start an empty journal</source>
        <translation>빈 기록장으로 시작</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>저장 위치: %1</translation>
    </message>
    <message>
        <source>Look around in an example year…</source>
        <translation>예시로 둘러보기…</translation>
    </message>
    <message>
        <source>A made-up year in a file of its own, to try everything on.</source>
        <translation>지어낸 한 해를 별도의 파일에 만들어, 무엇이든 눌러 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Open a journal…</source>
        <translation>기록장 열기…</translation>
    </message>
    <message>
        <source>One that you already have somewhere.</source>
        <translation>이미 가지고 있는 기록장을 엽니다.</translation>
    </message>
</context>
<context>
    <name>hoego::ui::Workspace</name>
    <message>
        <source>%1 %2</source>
        <comment>room, year: Colors 2024</comment>
        <translation>%2년 %1</translation>
    </message>
    <message>
        <source>What is written here could not be saved yet, so it stays in view. Nothing of it is lost.</source>
        <translation>여기에 쓴 것이 아직 저장되지 않아 그대로 보여 드립니다. 잃은 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>hoego::ui::WriteRoom</name>
    <message>
        <source>Next view</source>
        <translation>다음 보기</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>옆 칸</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>글자 크기 처음대로</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>태그 고치기</translation>
    </message>
    <message>
        <source>Edit title</source>
        <translation>제목 고치기</translation>
    </message>
    <message>
        <source>New entry beside this one</source>
        <translation>같은 기간에 새 글</translation>
    </message>
    <message>
        <source>New free entry</source>
        <translation>새 자유 글</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>지난 판…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>휴지통으로</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>휴지통…</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the trash. &apos;Trash…&apos; in the Entry menu brings it back.</source>
        <translation>‘%1’ 글을 휴지통으로 옮겼습니다. ‘기록’ 메뉴의 ‘휴지통…’에서 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The journal could be written again. Everything is saved.</source>
        <translation>다시 저장할 수 있게 되어 모두 저장했습니다.</translation>
    </message>
    <message>
        <source>This entry was changed elsewhere, too. What you are typing is kept; the other text is among the earlier versions.</source>
        <translation>이 글이 다른 곳에서도 바뀌었습니다. 지금 쓰는 글을 남기고, 다른 글은 지난 판에 넣어 두었습니다.</translation>
    </message>
    <message>
        <source>That entry is no longer there.</source>
        <translation>그 글은 이제 없습니다.</translation>
    </message>
    <message>
        <source>The text stays here and saving is tried again every few seconds.</source>
        <translation>글은 여기 그대로 있고, 몇 초마다 다시 저장해 봅니다.</translation>
    </message>
    <message>
        <source>The text stays here, a copy is in %1, and saving is tried again every few seconds.</source>
        <translation>글은 여기 그대로 있고, 사본을 %1에 두었으며, 몇 초마다 다시 저장해 봅니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is back. Another entry was written for %2 meanwhile; both are kept.</source>
        <translation>‘%1’ 글을 되살렸습니다. 그 사이에 %2에 쓴 다른 글이 있어 둘 다 두었습니다.</translation>
    </message>
</context>
<context>
    <name>hoego::ui::YearAgo</name>
    <message>
        <source>A year ago</source>
        <translation>작년 이맘때</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hoego::ui::YearGridModel</name>
    <message>
        <source>%1, today</source>
        <translation>%1, 오늘</translation>
    </message>
    <message>
        <source>no color</source>
        <translation>색 없음</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, color</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, note: %3</source>
        <comment>day, color, note</comment>
        <translation>%1, %2, 메모: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, color</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>color, holiday</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>hoego::ui::YearGridView</name>
    <message>
        <source>Colors of the year</source>
        <translation>한 해의 색</translation>
    </message>
</context>
<context>
    <name>hoego::ui::YearModel</name>
    <message>
        <source>%1, nothing written</source>
        <translation>%1, 쓰지 않음</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1, 초안</translation>
    </message>
    <message>
        <source>%1, finished</source>
        <translation>%1, 완성</translation>
    </message>
</context>
<context>
    <name>hoego::ui::YearView</name>
    <message>
        <source>Entries of the year</source>
        <translation>한 해의 글</translation>
    </message>
</context>
<context>
    <name>hoego::ui::YearWordsView</name>
    <message>
        <source>Words of the year</source>
        <translation>한 해의 낱말</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a word, how often</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <comment>a word</comment>
        <translation>
            <numerusform>%1, %n번</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::YearsView</name>
    <message>
        <source>2 years</source>
        <translation>2년</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3년</translation>
    </message>
    <message>
        <source>4 years</source>
        <translation>4년</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5년</translation>
    </message>
    <message>
        <source>Through the years</source>
        <translation>해마다</translation>
    </message>
    <message>
        <source>How many years stand side by side</source>
        <translation>몇 해를 나란히 놓을지</translation>
    </message>
    <message>
        <source>No year has a color yet.</source>
        <translation>아직 색이 있는 해가 없어요.</translation>
    </message>
    <message>
        <source>Days of each color by year</source>
        <translation>해마다 색별 날수</translation>
    </message>
</context>
</TS>
