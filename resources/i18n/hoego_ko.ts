<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
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
</TS>
