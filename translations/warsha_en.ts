<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Access</name>
    <message numerus="yes">
        <source>The password is too short: it needs at least %n characters.</source>
        <translation>
            <numerusform>The password is too short: it needs at least one character.</numerusform>
            <numerusform>The password is too short: it needs at least %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name or the password is not right. The next try is heard in %n second(s).</source>
        <translation>
            <numerusform>The name or the password is not right. The next try is heard in %Ln second.</numerusform>
            <numerusform>The name or the password is not right. The next try is heard in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords: please wait %n second(s) and try again.</source>
        <translation>
            <numerusform>Too many wrong passwords: please wait %Ln second and try again.</numerusform>
            <numerusform>Too many wrong passwords: please wait %Ln seconds and try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskLineBar</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::CandidateTableModel</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %Ln more)</numerusform>
            <numerusform>%1 (and %Ln more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::CertificateVerbs</name>
    <message numerus="yes">
        <source>%n certificate(s) get their numbers and are printed into one PDF.</source>
        <translation>
            <numerusform>One certificate gets its number and is printed into a PDF.</numerusform>
            <numerusform>%Ln certificates get their numbers and are printed into one PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n statement(s) of attainment.</source>
        <translation>
            <numerusform>Besides, one statement of attainment.</numerusform>
            <numerusform>Besides, %Ln statements of attainment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificate(s)</source>
        <translation>
            <numerusform>Issue %Ln certificate</numerusform>
            <numerusform>Issue %Ln certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were issued.</source>
        <translation>
            <numerusform>One paper was issued.</numerusform>
            <numerusform>%Ln papers were issued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::CertificatesPage</name>
    <message numerus="yes">
        <source>Issue %n certificate(s)</source>
        <translation>
            <numerusform>Issue %Ln certificate</numerusform>
            <numerusform>Issue %Ln certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n statement(s)</source>
        <translation>
            <numerusform>Issue %Ln statement</numerusform>
            <numerusform>Issue %Ln statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::DeskGrid</name>
    <message numerus="yes">
        <source>%n cell(s) cannot be changed here and were left.</source>
        <translation>
            <numerusform>%Ln cell cannot be changed here and was left.</numerusform>
            <numerusform>%Ln cells cannot be changed here and were left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not fit and were left out.</source>
        <translation>
            <numerusform>%Ln row did not fit and was left out.</numerusform>
            <numerusform>%Ln rows did not fit and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::GridStatusLine</name>
    <message numerus="yes">
        <source>%n cell(s) not saved</source>
        <translation>
            <numerusform>%Ln cell not saved</numerusform>
            <numerusform>%Ln cells not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::HoursPage</name>
    <message numerus="yes">
        <source>%n in training</source>
        <translation>
            <numerusform>%Ln in training</numerusform>
            <numerusform>%Ln in training</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::SignInPage</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %Ln second.</numerusform>
            <numerusform>You can try again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
