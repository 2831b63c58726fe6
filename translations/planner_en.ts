<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>adil::planner::TodayScreen</name>
        <message numerus="yes">
            <source>overdue by %n day(s)</source>
            <translation>
                <numerusform>overdue by %n day</numerusform>
                <numerusform>overdue by %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, in %n day(s)</source>
            <translation>
                <numerusform>%1, in %n day</numerusform>
                <numerusform>%1, in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hearing(s)</source>
            <translation>
                <numerusform>%n hearing</numerusform>
                <numerusform>%n hearings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n term(s) to keep</source>
            <translation>
                <numerusform>%n term to keep</numerusform>
                <numerusform>%n terms to keep</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n draft</numerusform>
                <numerusform>%n drafts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>adil::planner::PracticeScreen</name>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n decision</numerusform>
                <numerusform>%n decisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n decision(s)</source>
            <translation>
                <numerusform>%1 of %n decision</numerusform>
                <numerusform>%1 of %n decisions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>adil::planner::TermLook</name>
        <message numerus="yes">
            <source>overdue: %n working day(s)</source>
            <translation>
                <numerusform>overdue: %n working day</numerusform>
                <numerusform>overdue: %n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>soon: %n working day(s)</source>
            <translation>
                <numerusform>soon: %n working day</numerusform>
                <numerusform>soon: %n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in time: %n working day(s)</source>
            <translation>
                <numerusform>in time: %n working day</numerusform>
                <numerusform>in time: %n working days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>adil::planner::DeadlinesScreen</name>
        <message numerus="yes">
            <source>%n term(s)</source>
            <translation>
                <numerusform>%n term</numerusform>
                <numerusform>%n terms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n term(s)</source>
            <translation>
                <numerusform>%1 of %n term</numerusform>
                <numerusform>%1 of %n terms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running term(s) would end on another day by the calendar and the rules of today.</source>
            <translation>
                <numerusform>%n running term would end on another day by the calendar and the rules of today.</numerusform>
                <numerusform>%n running terms would end on another day by the calendar and the rules of today.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>adil::planner::RulesView</name>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n rule</numerusform>
                <numerusform>%n rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n rule(s)</source>
            <translation>
                <numerusform>%1 of %n rule</numerusform>
                <numerusform>%1 of %n rules</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>adil::planner::CalendarScreen</name>
        <message numerus="yes">
            <source>%n hearing(s)</source>
            <translation>
                <numerusform>%n hearing</numerusform>
                <numerusform>%n hearings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cases heard in closed sessions are never exported: %n entry(s) left out.</source>
            <translation>
                <numerusform>Cases heard in closed sessions are never exported: %n entry was left out.</numerusform>
                <numerusform>Cases heard in closed sessions are never exported: %n entries were left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>adil::planner::WorkloadScreen</name>
        <message numerus="yes">
            <source>%1: %n hearing(s), %2 of %3 working hours</source>
            <translation>
                <numerusform>%1: %n hearing, %2 of %3 working hours</numerusform>
                <numerusform>%1: %n hearings, %2 of %3 working hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n hearing(s); the working days are not known</source>
            <translation>
                <numerusform>%1: %n hearing; the working days are not known</numerusform>
                <numerusform>%1: %n hearings; the working days are not known</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n term(s)</source>
            <translation>
                <numerusform>%1: %n term</numerusform>
                <numerusform>%1: %n terms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n term(s), missed %2</source>
            <translation>
                <numerusform>%1: %n term, missed %2</numerusform>
                <numerusform>%1: %n terms, missed %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n act(s)</source>
            <translation>
                <numerusform>%1: %n act</numerusform>
                <numerusform>%1: %n acts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n case(s)</source>
            <translation>
                <numerusform>%1: %n case</numerusform>
                <numerusform>%1: %n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s)</source>
            <translation>
                <numerusform>%n open case</numerusform>
                <numerusform>%n open cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hearing(s) left this week</source>
            <translation>
                <numerusform>%n hearing left this week</numerusform>
                <numerusform>%n hearings left this week</numerusform>
            </translation>
        </message>
    </context>
</TS>
