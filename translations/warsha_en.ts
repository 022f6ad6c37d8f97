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
        <source>The name or the password is not right. You can try again in %n second(s).</source>
        <translation>
            <numerusform>The name or the password is not right. You can try again in %Ln second.</numerusform>
            <numerusform>The name or the password is not right. You can try again in %Ln seconds.</numerusform>
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
    <name>BackupTask</name>
    <message numerus="yes">
        <source>Last backup: %n day(s) ago</source>
        <translation>
            <numerusform>Last backup: %Ln day ago</numerusform>
            <numerusform>Last backup: %Ln days ago</numerusform>
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
    <name>DraftFields</name>
    <message numerus="yes">
        <source>%n title(s) fit: %1…</source>
        <translation>
            <numerusform>%Ln title fits: %1…</numerusform>
            <numerusform>%Ln titles fit: %1…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>accept %n place(s)</source>
        <translation>
            <numerusform>accept a place</numerusform>
            <numerusform>accept %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>apply for a group: %n trainee(s)</source>
        <translation>
            <numerusform>apply for a group</numerusform>
            <numerusform>apply for a group: %Ln trainees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>begin training: %n trainee(s)</source>
        <translation>
            <numerusform>begin training</numerusform>
            <numerusform>begin training: %Ln trainees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>complete training: %n trainee(s)</source>
        <translation>
            <numerusform>complete training</numerusform>
            <numerusform>complete training: %Ln trainees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enrol %n trainee(s)</source>
        <translation>
            <numerusform>enrol a trainee</numerusform>
            <numerusform>enrol %Ln trainees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>close %n place(s) not taken up</source>
        <translation>
            <numerusform>close a place not taken up</numerusform>
            <numerusform>close %Ln places not taken up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offer %n place(s)</source>
        <translation>
            <numerusform>offer a place</numerusform>
            <numerusform>offer %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>transfer %n trainee(s)</source>
        <translation>
            <numerusform>transfer a trainee</numerusform>
            <numerusform>transfer %Ln trainees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>withdraw %n trainee(s)</source>
        <translation>
            <numerusform>withdraw a trainee</numerusform>
            <numerusform>withdraw %Ln trainees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n trainee(s)</source>
        <translation>
            <numerusform>change a trainee</numerusform>
            <numerusform>change %Ln trainees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n session(s)</source>
        <translation>
            <numerusform>change %Ln session</numerusform>
            <numerusform>change %Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>correct %n locked mark(s)</source>
        <translation>
            <numerusform>correct %Ln locked mark</numerusform>
            <numerusform>correct %Ln locked marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n session(s)</source>
        <translation>
            <numerusform>remove %Ln session</numerusform>
            <numerusform>remove %Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm %n day(s) on the job</source>
        <translation>
            <numerusform>confirm %Ln day on the job</numerusform>
            <numerusform>confirm %Ln days on the job</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record %n day(s) on the job</source>
        <translation>
            <numerusform>record %Ln day on the job</numerusform>
            <numerusform>record %Ln days on the job</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyNotPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::AddPeopleForm</name>
    <message numerus="yes">
        <source>Enrol %n trainee(s)</source>
        <translation>
            <numerusform>Enrol %Ln trainee</numerusform>
            <numerusform>Enrol %Ln trainees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) chosen out of the list.</source>
        <translation>
            <numerusform>%Ln trainee chosen out of the list.</numerusform>
            <numerusform>%Ln trainees chosen out of the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::AgendaModel</name>
    <message numerus="yes">
        <source>%n blank</source>
        <comment>people without a mark</comment>
        <translation>
            <numerusform>%Ln blank</numerusform>
            <numerusform>%Ln blank</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::AssessCommands</name>
    <message numerus="yes">
        <source>%n outcome(s) locked.</source>
        <translation>
            <numerusform>%Ln outcome locked.</numerusform>
            <numerusform>%Ln outcomes locked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::AssessmentImport</name>
    <message numerus="yes">
        <source>%n row(s) have no outcome and were skipped.</source>
        <translation>
            <numerusform>%Ln row has no outcome and was skipped.</numerusform>
            <numerusform>%Ln rows have no outcome and were skipped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::AssessmentPage</name>
    <message numerus="yes">
        <source>%n result(s) still open</source>
        <translation>
            <numerusform>%Ln result still open</numerusform>
            <numerusform>%Ln results still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are not locked. Only locked results count for a certificate.</source>
        <translation>
            <numerusform>%Ln result is not locked. Only locked results count for a certificate.</numerusform>
            <numerusform>%Ln results are not locked. Only locked results count for a certificate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n result(s)</source>
        <translation>
            <numerusform>Lock %Ln result</numerusform>
            <numerusform>Lock %Ln results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not locked</source>
        <comment>results</comment>
        <translation>
            <numerusform>%Ln not locked</numerusform>
            <numerusform>%Ln not locked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::Award</name>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spoilt</source>
        <translation>
            <numerusform>%Ln spoilt</numerusform>
            <numerusform>%Ln spoilt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::BalancePane</name>
    <message numerus="yes">
        <source>%n in training</source>
        <translation>
            <numerusform>%Ln in training</numerusform>
            <numerusform>%Ln in training</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n entries</source>
        <translation>
            <numerusform>Lock %Ln entry</numerusform>
            <numerusform>Lock %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries locked.</source>
        <translation>
            <numerusform>%Ln entry locked.</numerusform>
            <numerusform>%Ln entries locked.</numerusform>
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
    <message numerus="yes">
        <source>%n of them have their name in one script only: their paper is printed with that name alone. The other can be added to their records first.</source>
        <translation>
            <numerusform>%Ln of them has the name in one script only: the paper is printed with that name alone. The other can be added to the record first.</numerusform>
            <numerusform>%Ln of them have their name in one script only: their paper is printed with that name alone. The other can be added to their records first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::CertificateVerbs</name>
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
    <message numerus="yes">
        <source>and %n more; the column “Kept until” of the register has the day of each</source>
        <translation>
            <numerusform>and %Ln more; the column “Kept until” of the register has the day of each</numerusform>
            <numerusform>and %Ln more; the column “Kept until” of the register has the day of each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are past the day they are kept until, the first since %1.</source>
        <translation>
            <numerusform>%Ln paper is past the day it is kept until, since %1.</numerusform>
            <numerusform>%Ln papers are past the day they are kept until, the first since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the retention of %n paper(s)?</source>
        <translation>
            <numerusform>End the retention of %Ln paper?</numerusform>
            <numerusform>End the retention of %Ln papers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the retention of %n paper(s)</source>
        <translation>
            <numerusform>End the retention of %Ln paper</numerusform>
            <numerusform>End the retention of %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The retention of %n paper(s) has ended. Their numbers stay in the register.</source>
        <translation>
            <numerusform>The retention of %Ln paper has ended. Its number stays in the register.</numerusform>
            <numerusform>The retention of %Ln papers has ended. Their numbers stay in the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n statement(s)</source>
        <translation>
            <numerusform>Issue %Ln statement</numerusform>
            <numerusform>Issue %Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%Ln certificate</numerusform>
            <numerusform>%Ln certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was printed on them, the reasons, and the PDFs (%n printing(s)) are destroyed for ever, in later backups too. Number, dates, kind and state stay in the register.</source>
        <translation>
            <numerusform>What was printed on them, the reasons, and the PDFs (%Ln printing) are destroyed for ever, in later backups too. Number, dates, kind and state stay in the register.</numerusform>
            <numerusform>What was printed on them, the reasons, and the PDFs (%Ln printings) are destroyed for ever, in later backups too. Number, dates, kind and state stay in the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of attainment, for those who achieved a part</source>
        <translation>
            <numerusform>%Ln statement of attainment, for those who achieved a part</numerusform>
            <numerusform>%Ln statements of attainment, for those who achieved a part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::CertificatesCommands</name>
    <message numerus="yes">
        <source>This was done before: the same %n page(s) are in %1.</source>
        <translation>
            <numerusform>This was done before: the same page is in %1.</numerusform>
            <numerusform>This was done before: the same %Ln pages are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) issued, in %1.</source>
        <translation>
            <numerusform>%Ln page issued, in %1.</numerusform>
            <numerusform>%Ln pages issued, in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed out.</source>
        <translation>
            <numerusform>%Ln handed out.</numerusform>
            <numerusform>%Ln handed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destroyed what was printed for %n award(s); number, dates and state stay.</source>
        <translation>
            <numerusform>Destroyed what was printed for %Ln award; number, dates and state stay.</numerusform>
            <numerusform>Destroyed what was printed for %Ln awards; number, dates and state stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The retention of %n award(s) has ended. Nothing was destroyed; check the dates, then say --yes.</source>
        <translation>
            <numerusform>The retention of %Ln award has ended. Nothing was destroyed; check the dates, then say --yes.</numerusform>
            <numerusform>The retention of %Ln awards has ended. Nothing was destroyed; check the dates, then say --yes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::CertificatesPage</name>
    <message numerus="yes">
        <source>Nobody in this group can be issued anything now; %n are blocked.</source>
        <translation>
            <numerusform>Nobody in this group can be issued anything now; %Ln is blocked.</numerusform>
            <numerusform>Nobody in this group can be issued anything now; %Ln are blocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 get no certificate now; the list says why.</source>
        <translation>
            <numerusform>%Ln of %1 gets no certificate now; the list says why.</numerusform>
            <numerusform>%Ln of %1 get no certificate now; the list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::DeskApplication</name>
    <message numerus="yes">
        <source>%n value(s) that you typed in tables are not saved yet: red, or in a row that is not complete. They are lost if you go on.</source>
        <translation>
            <numerusform>%Ln value that you typed in a table is not saved yet: it is red, or in a row that is not complete. It is lost if you go on.</numerusform>
            <numerusform>%Ln values that you typed in tables are not saved yet: they are red, or in a row that is not complete. They are lost if you go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::DeskCard</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %Ln minute</numerusform>
            <numerusform>After %Ln minutes</numerusform>
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
    <message numerus="yes">
        <source>%n typed value(s) that were not saved went with the row or session they were typed in.</source>
        <translation>
            <numerusform>%Ln typed value that was not saved went with the row or session it was typed in.</numerusform>
            <numerusform>%Ln typed values that were not saved went with the row or session they were typed in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::DirectorStep</name>
    <message numerus="yes">
        <source>Password, at least %n characters</source>
        <translation>
            <numerusform>Password, at least %Ln character</numerusform>
            <numerusform>Password, at least %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::DocumentText</name>
    <message numerus="yes">
        <source>%n row(s) do not fit into the table of the template.</source>
        <translation>
            <numerusform>%Ln row does not fit into the table of the template.</numerusform>
            <numerusform>%Ln rows do not fit into the table of the template.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::EnrolLine</name>
    <message numerus="yes">
        <source>Enrol %n trainee(s)</source>
        <translation>
            <numerusform>Enrol %Ln trainee</numerusform>
            <numerusform>Enrol %Ln trainees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::FieldEditor</name>
    <message numerus="yes">
        <source>Set for %n trainee(s)</source>
        <translation>
            <numerusform>Set for %Ln trainee</numerusform>
            <numerusform>Set for %Ln trainees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::Frame</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %Ln minute</numerusform>
            <numerusform>After %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not saved</source>
        <translation>
            <numerusform>%Ln value not saved</numerusform>
            <numerusform>%Ln values not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that were not saved went when the window was locked: %1.</source>
        <translation>
            <numerusform>1 value that was not saved went when the window was locked: %1.</numerusform>
            <numerusform>%Ln values that were not saved went when the window was locked: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::GridModel</name>
    <message numerus="yes">
        <source>%n cell(s) of this page are red and not saved: what was recorded before would be locked. Correct them, or give them up with Esc.</source>
        <translation>
            <numerusform>%Ln cell of this page is red and not saved: what was recorded before would be locked. Correct it, or give it up with Esc.</numerusform>
            <numerusform>%Ln cells of this page are red and not saved: what was recorded before would be locked. Correct them, or give them up with Esc.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::GridStatusLine</name>
    <message numerus="yes">
        <source>%n cell(s) need attention</source>
        <translation>
            <numerusform>%Ln cell needs attention</numerusform>
            <numerusform>%Ln cells need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::GroupsPage</name>
    <message numerus="yes">
        <source>%n group(s) are running now: %1</source>
        <translation>
            <numerusform>%Ln group is running now: %1</numerusform>
            <numerusform>%Ln groups are running now: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::HistoryPage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To undo this, %n later step(s) of yours are undone first.</source>
        <translation>
            <numerusform>To undo this, %Ln later step of yours is undone first.</numerusform>
            <numerusform>To undo this, %Ln later steps of yours are undone first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last %n steps are undone, one after another, newest first. Redo brings them back, one by one.</source>
        <translation>
            <numerusform>Your last step is undone. Redo brings it back.</numerusform>
            <numerusform>Your last %Ln steps are undone, one after another, newest first. Redo brings them back, one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <translation>
            <numerusform>Undo %Ln step</numerusform>
            <numerusform>Undo %Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::HistoryTableModel</name>
    <message numerus="yes">
        <source>%1, %2, %3, %n change(s) %4</source>
        <translation>
            <numerusform>%1, %2, %3, %Ln change %4</numerusform>
            <numerusform>%1, %2, %3, %Ln changes %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::HoursCommands</name>
    <message numerus="yes">
        <source>%n entry(s) locked; from now on they count.</source>
        <translation>
            <numerusform>%Ln entry locked; from now on it counts.</numerusform>
            <numerusform>%Ln entries locked; from now on they count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::HoursService</name>
    <message numerus="yes">
        <source>%n people are recorded in the session %1: it is removed with its register, or stays.</source>
        <translation>
            <numerusform>%Ln person is recorded in the session %1: it is removed with its register, or stays.</numerusform>
            <numerusform>%Ln people are recorded in the session %1: it is removed with its register, or stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A meeting report has %1 in this session for %n minute(s). Who may lock hours can correct that, with a reason; if the name in the report is somebody else’s, say whose it is.</source>
        <translation>
            <numerusform>A meeting report has %1 in this session for %Ln minute. Who may lock hours can correct that, with a reason; if the name in the report is somebody else’s, say whose it is.</numerusform>
            <numerusform>A meeting report has %1 in this session for %Ln minutes. Who may lock hours can correct that, with a reason; if the name in the report is somebody else’s, say whose it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::ImportCheckStep</name>
    <message numerus="yes">
        <source>%n row(s) can be imported</source>
        <translation>
            <numerusform>%Ln row can be imported</numerusform>
            <numerusform>%Ln rows can be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are there already</source>
        <translation>
            <numerusform>%Ln row is there already</numerusform>
            <numerusform>%Ln rows are there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported: correct them here, or they are left out</source>
        <translation>
            <numerusform>%Ln row cannot be imported: correct it here, or it is left out</numerusform>
            <numerusform>%Ln rows cannot be imported: correct them here, or they are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::ImportDoneStep</name>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%Ln row imported</numerusform>
            <numerusform>%Ln rows imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were there already.</source>
        <translation>
            <numerusform>%Ln row was there already.</numerusform>
            <numerusform>%Ln rows were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out. Save them as a table with the reasons, correct them there, and import that table.</source>
        <translation>
            <numerusform>%Ln row was left out. Save it as a table with the reason, correct it there, and import that table.</numerusform>
            <numerusform>%Ln rows were left out. Save them as a table with the reasons, correct them there, and import that table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::ImportWizard</name>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close without importing? %n correction(s) would be lost.</source>
        <translation>
            <numerusform>Close without importing? %Ln correction would be lost.</numerusform>
            <numerusform>Close without importing? %Ln corrections would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::LaterForm</name>
    <message numerus="yes">
        <source>%1 and what comes after it, %n session(s):</source>
        <translation>
            <numerusform>%1 and what comes after it, %Ln session:</numerusform>
            <numerusform>%1 and what comes after it, %Ln sessions:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::MarkCounts</name>
    <message numerus="yes">
        <source>%n blank</source>
        <comment>people without a mark</comment>
        <translation>
            <numerusform>%Ln blank</numerusform>
            <numerusform>%Ln blank</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::MatrixGridModel</name>
    <message numerus="yes">
        <source>%1, %n min</source>
        <translation>
            <numerusform>%1, %Ln min</numerusform>
            <numerusform>%1, %Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::MatrixPane</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n cannot reach their hours</source>
        <translation>
            <numerusform>%1, %Ln cannot reach their hours</numerusform>
            <numerusform>%1, %Ln cannot reach their hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::MeetingImportSubject</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minutes planned.</source>
        <translation>
            <numerusform>%1: %Ln minute planned.</numerusform>
            <numerusform>%1: %Ln minutes planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not matched yet; match them under Hours, Names.</source>
        <translation>
            <numerusform>%Ln name is not matched yet; match it under Hours, Names.</numerusform>
            <numerusform>%Ln names are not matched yet; match them under Hours, Names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the report are absent or excused in the register; say there which is right.</source>
        <translation>
            <numerusform>%Ln person of the report is absent or excused in the register; say there which is right.</numerusform>
            <numerusform>%Ln people of the report are absent or excused in the register; say there which is right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::MoveForm</name>
    <message numerus="yes">
        <source>%1: %n trainee(s)</source>
        <translation>
            <numerusform>%1: %Ln trainee</numerusform>
            <numerusform>%1: %Ln trainees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::NamesGridModel</name>
    <message numerus="yes">
        <source>%n in the group are called like that: type the number.</source>
        <translation>
            <numerusform>%Ln in the group is called like that: type the number.</numerusform>
            <numerusform>%Ln in the group are called like that: type the number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::NamesPane</name>
    <message numerus="yes">
        <source>%n name(s) not matched yet</source>
        <translation>
            <numerusform>%Ln name not matched yet</numerusform>
            <numerusform>%Ln names not matched yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::PapersSince</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>numbers of papers</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::PlacementsCommands</name>
    <message numerus="yes">
        <source>%n day(s) added.</source>
        <translation>
            <numerusform>%Ln day added.</numerusform>
            <numerusform>%Ln days added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) confirmed.</source>
        <translation>
            <numerusform>%Ln day confirmed.</numerusform>
            <numerusform>%Ln days confirmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::PrintPreview</name>
    <message numerus="yes">
        <source>Print %Ln page(s)…</source>
        <translation>
            <numerusform>Print %Ln page…</numerusform>
            <numerusform>Print %Ln pages…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::PrintVerbs</name>
    <message numerus="yes">
        <source>Printing %Ln page(s)</source>
        <translation>
            <numerusform>Printing %Ln page</numerusform>
            <numerusform>Printing %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::ProgrammesStep</name>
    <message numerus="yes">
        <source>%1, %n unit(s), %2</source>
        <comment>code, units, hours</comment>
        <translation>
            <numerusform>%1, %Ln unit, %2</numerusform>
            <numerusform>%1, %Ln units, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::RegisterGridModel</name>
    <message numerus="yes">
        <source>%1, %n min</source>
        <translation>
            <numerusform>%1, %Ln min</numerusform>
            <numerusform>%1, %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n mark(s)</source>
        <translation>
            <numerusform>Correct %Ln mark</numerusform>
            <numerusform>Correct %Ln marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more mark(s).</source>
        <translation>
            <numerusform>And %Ln more mark.</numerusform>
            <numerusform>And %Ln more marks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::RegisterPane</name>
    <message numerus="yes">
        <source>%n sessions added.</source>
        <translation>
            <numerusform>%Ln session added.</numerusform>
            <numerusform>%Ln sessions added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n blank</source>
        <comment>a session: people without a mark</comment>
        <translation>
            <numerusform>%1 · %Ln blank</numerusform>
            <numerusform>%1 · %Ln blank</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::ReportCommand</name>
    <message numerus="yes">
        <source>%1: %Ln row(s), in %2.</source>
        <translation>
            <numerusform>%1: %Ln row, in %2.</numerusform>
            <numerusform>%1: %Ln rows, in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::ReportEntries</name>
    <message numerus="yes">
        <source>%1 was there for %n minutes, less than the %2 that count.</source>
        <translation>
            <numerusform>%1 was there for %Ln minute, less than the %2 that count.</numerusform>
            <numerusform>%1 was there for %Ln minutes, less than the %2 that count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::ReportsPage</name>
    <message numerus="yes">
        <source>%Ln row(s) are on the clipboard.</source>
        <translation>
            <numerusform>%Ln row is on the clipboard.</numerusform>
            <numerusform>%Ln rows are on the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::RestoreCard</name>
    <message numerus="yes">
        <source>%n step(s) were saved since, and would be lost.</source>
        <translation>
            <numerusform>%Ln step was saved since, and would be lost.</numerusform>
            <numerusform>%Ln steps were saved since, and would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::ResultGridModel</name>
    <message numerus="yes">
        <source>%1, after %n attempt(s)</source>
        <translation>
            <numerusform>%1, after %Ln attempt</numerusform>
            <numerusform>%1, after %Ln attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::ReturnTableModel</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %Ln row</numerusform>
            <numerusform>%1, %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::SendPage</name>
    <message numerus="yes">
        <source>The ministry&apos;s rules find %n error(s) in what is sent.</source>
        <translation>
            <numerusform>The ministry&apos;s rules find %Ln error in what is sent.</numerusform>
            <numerusform>The ministry&apos;s rules find %Ln errors in what is sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not complete at %1: tried %n time(s).</source>
        <translation>
            <numerusform>Not complete at %1: tried once.</numerusform>
            <numerusform>Not complete at %1: tried %Ln times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::SendTask</name>
    <message numerus="yes">
        <source>%n snapshot(s) to copy</source>
        <translation>
            <numerusform>%Ln snapshot to copy</numerusform>
            <numerusform>%Ln snapshots to copy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%Ln change to send</numerusform>
            <numerusform>%Ln changes to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::SendVerbs</name>
    <message numerus="yes">
        <source>The rules find %n error(s). The ministry may send the snapshot back: correct them first where you can.</source>
        <translation>
            <numerusform>The rules find %Ln error. The ministry may send the snapshot back: correct it first if you can.</numerusform>
            <numerusform>The rules find %Ln errors. The ministry may send the snapshot back: correct them first where you can.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied to %1: %n snapshot(s), checked after writing. The USB stick can be taken out.</source>
        <translation>
            <numerusform>Copied to %1: %Ln snapshot, checked after writing. The USB stick can be taken out.</numerusform>
            <numerusform>Copied to %1: %Ln snapshots, checked after writing. The USB stick can be taken out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::SeveralTrainees</name>
    <message numerus="yes">
        <source>%n trainee(s) chosen</source>
        <translation>
            <numerusform>%Ln trainee chosen</numerusform>
            <numerusform>%Ln trainees chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::SignForm</name>
    <message numerus="yes">
        <source>Sign %n day(s)</source>
        <translation>
            <numerusform>Sign %Ln day</numerusform>
            <numerusform>Sign %Ln days</numerusform>
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
<context>
    <name>warsha::SnapshotVerifyCommand</name>
    <message numerus="yes">
        <source>Not good: %n fault(s), see above.</source>
        <translation>
            <numerusform>Not good: %Ln fault, see above.</numerusform>
            <numerusform>Not good: %Ln faults, see above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::SpoiltSheets</name>
    <message numerus="yes">
        <source>Print %Ln page(s) again</source>
        <translation>
            <numerusform>Print %Ln page again</numerusform>
            <numerusform>Print %Ln pages again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::TeamsReport</name>
    <message numerus="yes">
        <source>%n people have no line for leaving: they are taken to have stayed until the last line of the report.</source>
        <translation>
            <numerusform>%Ln person has no line for leaving, and is taken to have stayed until the last line of the report.</numerusform>
            <numerusform>%Ln people have no line for leaving: they are taken to have stayed until the last line of the report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::TimetableFollower</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Timetable: %n session(s), %1 to %2.</source>
        <translation>
            <numerusform>Timetable: %Ln session, %1 to %2.</numerusform>
            <numerusform>Timetable: %Ln sessions, %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::TimetableGridModel</name>
    <message numerus="yes">
        <source>locked, %n recorded</source>
        <comment>people in a session</comment>
        <translation>
            <numerusform>locked, %Ln recorded</numerusform>
            <numerusform>locked, %Ln recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded</source>
        <comment>people in a session</comment>
        <translation>
            <numerusform>%Ln recorded</numerusform>
            <numerusform>%Ln recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank</source>
        <comment>people without a mark</comment>
        <translation>
            <numerusform>%Ln blank</numerusform>
            <numerusform>%Ln blank</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::TimetablePane</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added.</source>
        <translation>
            <numerusform>%Ln session added.</numerusform>
            <numerusform>%Ln sessions added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of these are recorded already: their marks and hours would go too.</source>
        <translation>
            <numerusform>%Ln of these sessions is recorded already: its marks and hours would go too.</numerusform>
            <numerusform>%Ln of these sessions are recorded already: their marks and hours would go too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) removed.</source>
        <translation>
            <numerusform>%Ln session removed.</numerusform>
            <numerusform>%Ln sessions removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) moved.</source>
        <translation>
            <numerusform>%Ln session moved.</numerusform>
            <numerusform>%Ln sessions moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::TodayPage</name>
    <message numerus="yes">
        <source>No session was recorded in the last %n week(s).</source>
        <translation>
            <numerusform>No session was recorded in the last week.</numerusform>
            <numerusform>No session was recorded in the last %Ln weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No hours were recorded in the last %n week(s).</source>
        <translation>
            <numerusform>No hours were recorded in the last week.</numerusform>
            <numerusform>No hours were recorded in the last %Ln weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below their share</source>
        <translation>
            <numerusform>%Ln below their share</numerusform>
            <numerusform>%Ln below their share</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%Ln blocked</numerusform>
            <numerusform>%Ln blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not stated</source>
        <comment>60 % women, and whose sex is unknown</comment>
        <translation>
            <numerusform>%1, %Ln not stated</numerusform>
            <numerusform>%1, %Ln not stated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::TraineeHistory</name>
    <message numerus="yes">
        <source>%n later step(s) of yours are undone first, also in other records.</source>
        <translation>
            <numerusform>A later step of yours is undone first, also in another record.</numerusform>
            <numerusform>%Ln later steps of yours are undone first, also in other records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last %n steps are undone, one after another, newest first. Redo brings them back, one by one.</source>
        <translation>
            <numerusform>Your last step is undone. Redo brings it back.</numerusform>
            <numerusform>Your last %Ln steps are undone, one after another, newest first. Redo brings them back, one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <translation>
            <numerusform>Undo %Ln step</numerusform>
            <numerusform>Undo %Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::TrainersFollower</name>
    <message numerus="yes">
        <source>%n trainer(s) of the group.</source>
        <translation>
            <numerusform>%Ln trainer of the group.</numerusform>
            <numerusform>%Ln trainers of the group.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::UsersPage</name>
    <message numerus="yes">
        <source>The roles have new keys; %n keys of people, papers and imports were renewed with them.</source>
        <translation>
            <numerusform>The roles have new keys; %Ln key of people, papers and imports was renewed with them.</numerusform>
            <numerusform>The roles have new keys; %Ln keys of people, papers and imports were renewed with them.</numerusform>
        </translation>
    </message>
</context>
</TS>
