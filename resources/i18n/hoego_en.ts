<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>hoego::cli::Words</name>
    <message numerus="yes">
        <source>%n commands failed.</source>
        <translation>
            <numerusform>%n command failed.</numerusform>
            <numerusform>%n commands failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a row</source>
        <translation>
            <numerusform>%n in a row</numerusform>
            <numerusform>%n in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal is not sound: %n problems.</source>
        <translation>
            <numerusform>The journal is not sound: %n problem.</numerusform>
            <numerusform>The journal is not sound: %n problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are no %n years before that day.</source>
        <translation>
            <numerusform>There is no %n year before that day.</numerusform>
            <numerusform>There are no %n years before that day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days written.</source>
        <translation>
            <numerusform>%n day written.</numerusform>
            <numerusform>%n days written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::Backlinks</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::ColorPicture</name>
    <message numerus="yes">
        <source>%1 %n day(s)</source>
        <comment>a category</comment>
        <translation>
            <numerusform>%1 %n day</numerusform>
            <numerusform>%1 %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::ColorsRoom</name>
    <message numerus="yes">
        <source>%n days painted</source>
        <translation>
            <numerusform>%n day painted</numerusform>
            <numerusform>%n days painted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank</source>
        <translation>
            <numerusform>%n blank</numerusform>
            <numerusform>%n blank</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::CountModel</name>
    <message numerus="yes">
        <source>%1, %2: %n days</source>
        <comment>category, weekday or month or year</comment>
        <translation>
            <numerusform>%1, %2: %n day</numerusform>
            <numerusform>%1, %2: %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::CsvText</name>
    <message numerus="yes">
        <source>%n days were painted.</source>
        <translation>
            <numerusform>%n day was painted.</numerusform>
            <numerusform>%n days were painted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colors are new.</source>
        <translation>
            <numerusform>%n color is new.</numerusform>
            <numerusform>%n colors are new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::Facts</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::FindBar</name>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln replaced</numerusform>
            <numerusform>%Ln replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::FindRoom</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::FindWords</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::GoalBars</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::GoalFace</name>
    <message numerus="yes">
        <source>%n day(s) of the half-year left</source>
        <translation>
            <numerusform>%n day of the half-year left</numerusform>
            <numerusform>%n days of the half-year left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the quarter left</source>
        <translation>
            <numerusform>%n day of the quarter left</numerusform>
            <numerusform>%n days of the quarter left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the month left</source>
        <translation>
            <numerusform>%n day of the month left</numerusform>
            <numerusform>%n days of the month left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the year left</source>
        <translation>
            <numerusform>%n day of the year left</numerusform>
            <numerusform>%n days of the year left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::GoalText</name>
    <message numerus="yes">
        <source>%1 / %n week(s)</source>
        <translation>
            <numerusform>%1 / %n week</numerusform>
            <numerusform>%1 / %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 / %n quarter(s)</source>
        <translation>
            <numerusform>%1 / %n quarter</numerusform>
            <numerusform>%1 / %n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 / %n month(s)</source>
        <translation>
            <numerusform>%1 / %n month</numerusform>
            <numerusform>%1 / %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate · %n time(s) a week</source>
        <translation>
            <numerusform>Rate · once a week</numerusform>
            <numerusform>Rate · %n times a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate · %n time(s) a quarter</source>
        <translation>
            <numerusform>Rate · once a quarter</numerusform>
            <numerusform>Rate · %n times a quarter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate · %n time(s) a month</source>
        <translation>
            <numerusform>Rate · once a month</numerusform>
            <numerusform>Rate · %n times a month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::GoalsRoom</name>
    <message numerus="yes">
        <source>%n goal(s) carried over from before</source>
        <translation>
            <numerusform>%n goal carried over from before</numerusform>
            <numerusform>%n goals carried over from before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::HistoryDialog</name>
    <message numerus="yes">
        <source>%1
+%2 / −%3 · %Ln characters</source>
        <translation>
            <numerusform>%1
+%2 / −%3 · %Ln character</numerusform>
            <numerusform>%1
+%2 / −%3 · %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n changes</source>
        <translation>
            <numerusform>%1 of %n change</numerusform>
            <numerusform>%1 of %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::InlayWords</name>
    <message numerus="yes">
        <source>… %n more line(s) in the preview (%1)</source>
        <translation>
            <numerusform>… %n more line in the preview (%1)</numerusform>
            <numerusform>… %n more lines in the preview (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::LinkMender</name>
    <message numerus="yes">
        <source>The links to &apos;%1&apos; in %n entries follow its new title. &apos;Take back the renaming&apos; in the Entry menu undoes both.</source>
        <translation>
            <numerusform>The links to &apos;%1&apos; in %n entry follow its new title. &apos;Take back the renaming&apos; in the Entry menu undoes both.</numerusform>
            <numerusform>The links to &apos;%1&apos; in %n entries follow its new title. &apos;Take back the renaming&apos; in the Entry menu undoes both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::LiveWords</name>
    <message numerus="yes">
        <source>%1 of %n day(s) are colored.</source>
        <translation>
            <numerusform>%1 of %n day is colored.</numerusform>
            <numerusform>%1 of %n days are colored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::LookBackRoom</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colored day(s)</source>
        <translation>
            <numerusform>%n colored day</numerusform>
            <numerusform>%n colored days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n goal(s) achieved</source>
        <translation>
            <numerusform>%1 of %n goal achieved</numerusform>
            <numerusform>%1 of %n goals achieved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) not yet written</source>
        <translation>
            <numerusform>%n month not yet written</numerusform>
            <numerusform>%n months not yet written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::MonthCardModel</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colored day(s)</source>
        <translation>
            <numerusform>%n colored day</numerusform>
            <numerusform>%n colored days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::PaletteDialog</name>
    <message numerus="yes">
        <source>%n days in all years</source>
        <translation>
            <numerusform>%n day in all years</numerusform>
            <numerusform>%n days in all years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::PatternText</name>
    <message numerus="yes">
        <source>%1 comes often on %2: %n day(s), where chance alone would give %3.</source>
        <comment>a category, a weekday, a number</comment>
        <translation>
            <numerusform>%1 comes often on %2: %n day, where chance alone would give %3.</numerusform>
            <numerusform>%1 comes often on %2: %n days, where chance alone would give %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 comes seldom on %2: %n day(s), where chance alone would give %3.</source>
        <comment>a category, a weekday, a number</comment>
        <translation>
            <numerusform>%1 comes seldom on %2: %n day, where chance alone would give %3.</numerusform>
            <numerusform>%1 comes seldom on %2: %n days, where chance alone would give %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 came often in %2: %n day(s), where chance alone would give %3.</source>
        <comment>a category, a month, a number</comment>
        <translation>
            <numerusform>%1 came often in %2: %n day, where chance alone would give %3.</numerusform>
            <numerusform>%1 came often in %2: %n days, where chance alone would give %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 came seldom in %2: %n day(s), where chance alone would give %3.</source>
        <comment>a category, a month, a number</comment>
        <translation>
            <numerusform>%1 came seldom in %2: %n day, where chance alone would give %3.</numerusform>
            <numerusform>%1 came seldom in %2: %n days, where chance alone would give %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 became more than in %2: %n day(s), where an even spread over both would give %3.</source>
        <comment>a category, a period, a number</comment>
        <translation>
            <numerusform>%1 became more than in %2: %n day, where an even spread over both would give %3.</numerusform>
            <numerusform>%1 became more than in %2: %n days, where an even spread over both would give %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 became less than in %2: %n day(s), where an even spread over both would give %3.</source>
        <comment>a category, a period, a number</comment>
        <translation>
            <numerusform>%1 became less than in %2: %n day, where an even spread over both would give %3.</numerusform>
            <numerusform>%1 became less than in %2: %n days, where an even spread over both would give %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 day(s), and never on the others</source>
        <comment>a number</comment>
        <translation>
            <numerusform>%n of %1 days, and never on the others</numerusform>
            <numerusform>%n of %1 days, and never on the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 day(s), %2 times as often as on the others</source>
        <comment>a number, 2.4</comment>
        <translation>
            <numerusform>%n of %1 days, %2 times as often as on the others</numerusform>
            <numerusform>%n of %1 days, %2 times as often as on the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 came on %n day(s) in a row (%2), where chance alone would give %3.</source>
        <comment>a category, its days, a number</comment>
        <translation>
            <numerusform>%1 came on %n day in a row (%2), where chance alone would give %3.</numerusform>
            <numerusform>%1 came on %n days in a row (%2), where chance alone would give %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::Pictures</name>
    <message numerus="yes">
        <source>%n picture(s) in this entry had not come in when the program ended. Insert them again; &quot;Remove lost pictures&quot; takes out the words that stand for them.</source>
        <translation>
            <numerusform>One picture in this entry had not come in when the program ended. Insert it again; &quot;Remove lost pictures&quot; takes out the words that stand for it.</numerusform>
            <numerusform>%n pictures in this entry had not come in when the program ended. Insert them again; &quot;Remove lost pictures&quot; takes out the words that stand for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::PicturesDialog</name>
    <message numerus="yes">
        <source>%n picture(s), %1.</source>
        <translation>
            <numerusform>%n picture, %1.</numerusform>
            <numerusform>%n pictures, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unused, %1.</source>
        <translation>
            <numerusform>%n unused, %1.</numerusform>
            <numerusform>%n unused, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n picture(s)</source>
        <translation>
            <numerusform>Remove a picture</numerusform>
            <numerusform>Remove %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) removed, %1. Undo brings back what was removed.</source>
        <translation>
            <numerusform>%n picture removed, %1. Undo brings it back.</numerusform>
            <numerusform>%n pictures removed, %1. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::PicturesModel</name>
    <message numerus="yes">
        <source>Used in %1 and %n more</source>
        <translation>
            <numerusform>Used in %1 and %n more</numerusform>
            <numerusform>Used in %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::Placeholders</name>
    <message numerus="yes">
        <source>%1: %n days</source>
        <comment>of a color</comment>
        <translation>
            <numerusform>%1: %n day</numerusform>
            <numerusform>%1: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>blank: %n days</source>
        <translation>
            <numerusform>blank: %n day</numerusform>
            <numerusform>blank: %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::PromiseStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::ReviewPage</name>
    <message numerus="yes">
        <source>… and %n earlier</source>
        <translation>
            <numerusform>… and %n earlier</numerusform>
            <numerusform>… and %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::StatusWords</name>
    <message numerus="yes">
        <source>Saved · %n min ago</source>
        <translation>
            <numerusform>Saved · %n min ago</numerusform>
            <numerusform>Saved · %n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min read</source>
        <translation>
            <numerusform>%Ln min read</numerusform>
            <numerusform>%Ln min read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::TallyBars</name>
    <message numerus="yes">
        <source>%n days · %1%</source>
        <extracomment>&quot;78 days · 23%&quot; of the painted days</extracomment>
        <translation>
            <numerusform>%n day · %1%</numerusform>
            <numerusform>%n days · %1%</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::TrashDialog</name>
    <message numerus="yes">
        <source>%1 · %2
%Ln characters · in the trash since: %3</source>
        <translation>
            <numerusform>%1 · %2
%Ln character · in the trash since: %3</numerusform>
            <numerusform>%1 · %2
%Ln characters · in the trash since: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n entries in the trash and their earlier versions for good? This cannot be undone.</source>
        <translation>
            <numerusform>Delete the %n entry in the trash and its earlier versions for good? This cannot be undone.</numerusform>
            <numerusform>Delete all %n entries in the trash and their earlier versions for good? This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoego::ui::YearWordsView</name>
    <message numerus="yes">
        <source>%1, %n times</source>
        <comment>a word</comment>
        <translation>
            <numerusform>%1, once</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
</TS>
