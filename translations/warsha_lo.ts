<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo_LA">
<context>
    <name>Access</name>
    <message>
        <source>This centre has users already: please sign in.</source>
        <translation>ສູນນີ້ມີຜູ້ໃຊ້ແລ້ວ: ກະລຸນາເຂົ້າສູ່ລະບົບ.</translation>
    </message>
    <message>
        <source>This centre is not set up yet.</source>
        <translation>ສູນນີ້ຍັງບໍ່ທັນໄດ້ຕັ້ງຄ່າ.</translation>
    </message>
    <message>
        <source>This recovery code does not belong to this centre, or was replaced by a newer one.</source>
        <translation>ລະຫັດກູ້ຄືນນີ້ບໍ່ແມ່ນຂອງສູນນີ້ ຫຼື ຖືກປ່ຽນເປັນລະຫັດໃໝ່ແລ້ວ.</translation>
    </message>
    <message>
        <source>This is not the case notes code of this centre, or it was replaced by a newer one.</source>
        <translation>ນີ້ບໍ່ແມ່ນລະຫັດບັນທຶກກໍລະນີຂອງສູນນີ້ ຫຼື ຖືກປ່ຽນເປັນລະຫັດໃໝ່ແລ້ວ.</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>ບໍ່ມີຜູ້ໃຊ້ “%1”.</translation>
    </message>
    <message>
        <source>This user does not exist.</source>
        <translation>ບໍ່ມີຜູ້ໃຊ້ນີ້.</translation>
    </message>
    <message numerus="yes">
        <source>The password is too short: it needs at least %n characters.</source>
        <translation>
            <numerusform>ລະຫັດຜ່ານສັ້ນເກີນໄປ: ຕ້ອງມີຢ່າງໜ້ອຍ %Ln ຕົວອັກສອນ.</numerusform>
            <numerusform>ລະຫັດຜ່ານສັ້ນເກີນໄປ: ຕ້ອງມີຢ່າງໜ້ອຍ %Ln ຕົວອັກສອນ.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sign-in name has 1 to %1 characters and no blanks.</source>
        <translation>ຊື່ເຂົ້າສູ່ລະບົບມີ 1 ຫາ %1 ຕົວອັກສອນ ແລະ ບໍ່ມີຍະຫວ່າງ.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>ຊື່ຍາວເກີນໄປ.</translation>
    </message>
    <message>
        <source>A user needs at least one role.</source>
        <translation>ຜູ້ໃຊ້ຕ້ອງມີຢ່າງໜ້ອຍໜຶ່ງບົດບາດ.</translation>
    </message>
    <message>
        <source>There is a user “%1” already.</source>
        <translation>ມີຜູ້ໃຊ້ “%1” ແລ້ວ.</translation>
    </message>
    <message>
        <source>At least one user must manage the others. Make another user a director first.</source>
        <translation>ຕ້ອງມີຄົນຄຸ້ມຄອງຜູ້ໃຊ້ເຫຼືອຢູ່. ກະລຸນາຕັ້ງຜູ້ອຳນວຍການຄົນອື່ນກ່ອນ.</translation>
    </message>
    <message>
        <source>This user cannot sign in any more.</source>
        <translation>ຜູ້ໃຊ້ນີ້ບໍ່ສາມາດເຂົ້າສູ່ລະບົບໄດ້ອີກ.</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>ຊື່ ຫຼື ລະຫັດຜ່ານບໍ່ຖືກຕ້ອງ.</translation>
    </message>
    <message numerus="yes">
        <source>The name or the password is not right. You can try again in %n second(s).</source>
        <translation>
            <numerusform>ຊື່ ຫຼື ລະຫັດຜ່ານບໍ່ຖືກຕ້ອງ. ລອງໃໝ່ໄດ້ໃນ %Ln ວິນາທີ.</numerusform>
            <numerusform>ຊື່ ຫຼື ລະຫັດຜ່ານບໍ່ຖືກຕ້ອງ. ລອງໃໝ່ໄດ້ໃນ %Ln ວິນາທີ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords: please wait %n second(s) and try again.</source>
        <translation>
            <numerusform>ລະຫັດຜ່ານຜິດຫຼາຍເທື່ອເກີນໄປ: ກະລຸນາລໍຖ້າ %Ln ວິນາທີ ແລ້ວລອງໃໝ່.</numerusform>
            <numerusform>ລະຫັດຜ່ານຜິດຫຼາຍເທື່ອເກີນໄປ: ກະລຸນາລໍຖ້າ %Ln ວິນາທີ ແລ້ວລອງໃໝ່.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please sign in first.</source>
        <translation>ກະລຸນາເຂົ້າສູ່ລະບົບກ່ອນ.</translation>
    </message>
    <message>
        <source>No director made this user a counsellor.</source>
        <translation>ຜູ້ໃຊ້ນີ້ບໍ່ໄດ້ຖືກຜູ້ອຳນວຍການແຕ່ງຕັ້ງເປັນທີ່ປຶກສາ.</translation>
    </message>
    <message>
        <source>The keys of this centre were altered; please restore a backup.</source>
        <translation>ກະແຈຂອງສູນນີ້ຖືກດັດແປງ: ກະລຸນາກູ້ຄືນຈາກຂໍ້ມູນສຳຮອງ.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be written: %2</source>
        <translation>ຂຽນໄຟລ໌ກະແຈ %1 ບໍ່ໄດ້: %2</translation>
    </message>
    <message>
        <source>The key file of this backup (its name ends in %1) is not in the folder %2. Put it beside the backup.</source>
        <translation>ໄຟລ໌ກະແຈຂອງຂໍ້ມູນສຳຮອງນີ້ (ຊື່ລົງທ້າຍດ້ວຍ %1) ບໍ່ຢູ່ໃນໂຟນເດີ %2. ວາງໄວ້ຄຽງຂ້າງຂໍ້ມູນສຳຮອງ.</translation>
    </message>
    <message>
        <source>This recovery code does not open this backup: it is another centre&apos;s, or was renewed before or after.</source>
        <translation>ລະຫັດກູ້ຄືນນີ້ເປີດຂໍ້ມູນສຳຮອງນີ້ບໍ່ໄດ້: ເປັນຂອງສູນອື່ນ ຫຼື ຖືກປ່ຽນໃໝ່ກ່ອນ ຫຼື ຫຼັງຈາກນັ້ນ.</translation>
    </message>
    <message>
        <source>This centre has no users yet, so its backups could not be protected. Add the first user.</source>
        <translation>ສູນນີ້ຍັງບໍ່ມີຜູ້ໃຊ້ ຈຶ່ງປົກປ້ອງຂໍ້ມູນສຳຮອງບໍ່ໄດ້. ກະລຸນາເພີ່ມຜູ້ໃຊ້ຄົນທຳອິດ.</translation>
    </message>
    <message>
        <source>The key of this backup is not in this centre: the backup is older than 90 days, or of another centre. With the key file beside it, the printed recovery code opens it.</source>
        <translation>ກະແຈຂອງຂໍ້ມູນສຳຮອງນີ້ບໍ່ຢູ່ໃນສູນນີ້: ຂໍ້ມູນສຳຮອງເກົ່າກວ່າ 90 ວັນ ຫຼື ເປັນຂອງສູນອື່ນ. ຖ້າມີໄຟລ໌ກະແຈຢູ່ຄຽງຂ້າງ ລະຫັດກູ້ຄືນທີ່ພິມໄວ້ຈະເປີດໄດ້.</translation>
    </message>
    <message>
        <source>The keys of this centre were renewed since you signed in. Sign in again.</source>
        <translation>ກະແຈຂອງສູນນີ້ຖືກປ່ຽນໃໝ່ຫຼັງຈາກທ່ານເຂົ້າສູ່ລະບົບ. ກະລຸນາເຂົ້າສູ່ລະບົບໃໝ່.</translation>
    </message>
    <message>
        <source>After this backup the keys were renewed, and every password and code that opened the old ones was changed. Only the printed code of that time opens it, in a new file.</source>
        <translation>ຫຼັງຈາກຂໍ້ມູນສຳຮອງນີ້ ກະແຈຖືກປ່ຽນໃໝ່ ແລະ ລະຫັດຜ່ານກັບລະຫັດທຸກອັນທີ່ເປີດກະແຈເກົ່າກໍຖືກປ່ຽນ. ມີແຕ່ລະຫັດທີ່ພິມໄວ້ໃນເວລານັ້ນຈຶ່ງເປີດໄດ້ ໃນໄຟລ໌ໃໝ່.</translation>
    </message>
    <message>
        <source>The first user must be a director, who gives access to the others.</source>
        <translation>ຜູ້ໃຊ້ຄົນທຳອິດຕ້ອງເປັນຜູ້ອຳນວຍການ ເພື່ອໃຫ້ສິດຜູ້ອື່ນເຂົ້າໃຊ້.</translation>
    </message>
    <message>
        <source>This password was set by somebody else. Choose one of your own to go on.</source>
        <translation>ລະຫັດຜ່ານນີ້ຄົນອື່ນເປັນຜູ້ຕັ້ງໃຫ້. ເລືອກລະຫັດຂອງທ່ານເອງ ເພື່ອໄປຕໍ່.</translation>
    </message>
    <message>
        <source>The new password is the same as the one you have. Choose another one.</source>
        <translation>ລະຫັດຜ່ານໃໝ່ຄືກັນກັບອັນທີ່ມີຢູ່. ເລືອກອັນອື່ນ.</translation>
    </message>
</context>
<context>
    <name>AssessmentRules</name>
    <message>
        <source>The unit is not part of the group&apos;s programme.</source>
        <translation>ໜ່ວຍຮຽນນີ້ບໍ່ຢູ່ໃນຫຼັກສູດຂອງກຸ່ມ.</translation>
    </message>
    <message>
        <source>The outcome is locked; reopen it first, with a reason.</source>
        <translation>ຜົນຖືກລັອກແລ້ວ; ກະລຸນາເປີດຄືນກ່ອນ ພ້ອມບອກເຫດຜົນ.</translation>
    </message>
    <message>
        <source>“Not started” is where nothing was recorded; it is not recorded itself.</source>
        <translation>“ຍັງບໍ່ເລີ່ມ” ໝາຍເຖິງບໍ່ມີຫຍັງຖືກບັນທຶກ; ຈຶ່ງບໍ່ຕ້ອງບັນທຶກ.</translation>
    </message>
    <message>
        <source>The comment is longer than %1 characters.</source>
        <translation>ຄຳເຫັນຍາວກວ່າ %1 ຕົວອັກສອນ.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>ຂາດວັນທີ.</translation>
    </message>
    <message>
        <source>The date %1 is in the future.</source>
        <translation>ວັນທີ %1 ຢູ່ໃນອະນາຄົດ.</translation>
    </message>
    <message>
        <source>The date %1 is before the group&apos;s first day, %2.</source>
        <translation>ວັນທີ %1 ຢູ່ກ່ອນມື້ທຳອິດຂອງກຸ່ມ, %2.</translation>
    </message>
    <message>
        <source>The date %1 is before the date of the last recorded attempt, %2.</source>
        <translation>ວັນທີ %1 ຢູ່ກ່ອນວັນທີຂອງການປະເມີນຄັ້ງຫຼ້າສຸດ, %2.</translation>
    </message>
    <message>
        <source>The trainee is not in training in this group (%1).</source>
        <translation>ຜູ້ຮຽນບໍ່ໄດ້ກຳລັງຮຽນຢູ່ໃນກຸ່ມນີ້ (%1).</translation>
    </message>
    <message>
        <source>The trainee left the group on %1, before the date %2.</source>
        <translation>ຜູ້ຮຽນອອກຈາກກຸ່ມໃນວັນທີ %1 ກ່ອນວັນທີ %2.</translation>
    </message>
    <message>
        <source>The programme needs an assessor who is not the group&apos;s only trainer: choose the assessor.</source>
        <translation>ຫຼັກສູດຕ້ອງການຜູ້ປະເມີນທີ່ບໍ່ແມ່ນຄູຝຶກຄົນດຽວຂອງກຸ່ມ: ກະລຸນາລະບຸຜູ້ປະເມີນ.</translation>
    </message>
    <message>
        <source>The assessor is the group&apos;s only trainer, and the programme needs another assessor.</source>
        <translation>ຜູ້ປະເມີນແມ່ນຄູຝຶກຄົນດຽວຂອງກຸ່ມ ແຕ່ຫຼັກສູດຕ້ອງການຜູ້ປະເມີນຄົນອື່ນ.</translation>
    </message>
    <message>
        <source>The unit was achieved on %1 already. A mark given by mistake is undone, or struck out with a reason.</source>
        <translation>ໜ່ວຍຮຽນນີ້ຜ່ານແລ້ວໃນວັນທີ %1. ເຄື່ອງໝາຍທີ່ໃສ່ຜິດໃຫ້ຍ້ອນກັບ ຫຼື ຂີດຂ້າພ້ອມເຫດຜົນ.</translation>
    </message>
</context>
<context>
    <name>AssessmentSection</name>
    <message>
        <source>Assessment</source>
        <translation>ການປະເມີນ</translation>
    </message>
</context>
<context>
    <name>AssessmentTexts</name>
    <message>
        <source>First choose the day of the assessment above the table.</source>
        <translation>ກະລຸນາເລືອກວັນປະເມີນຢູ່ເທິງຕາຕະລາງກ່ອນ.</translation>
    </message>
    <message>
        <source>First choose the assessor above the table.</source>
        <translation>ກະລຸນາເລືອກຜູ້ປະເມີນຢູ່ເທິງຕາຕະລາງກ່ອນ.</translation>
    </message>
    <message>
        <source>First choose above the table how it was assessed.</source>
        <translation>ກະລຸນາເລືອກຢູ່ເທິງຕາຕະລາງກ່ອນວ່າ ປະເມີນດ້ວຍວິທີໃດ.</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter of: achieved, competent</comment>
        <translation>ຜ</translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter of: not yet achieved</comment>
        <translation>ບ</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter of: withdrawn</comment>
        <translation>ອ</translation>
    </message>
    <message>
        <source>PL</source>
        <comment>letters of: prior learning granted</comment>
        <translation>ຮຜ</translation>
    </message>
    <message>
        <source>PN</source>
        <comment>letters of: prior learning not granted</comment>
        <translation>ຮບ</translation>
    </message>
    <message>
        <source>CT</source>
        <comment>letters of: credit transfer</comment>
        <translation>ໂອ</translation>
    </message>
    <message>
        <source>…</source>
        <comment>sign of: continuing</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>ຂີດອອກແລ້ວ</translation>
    </message>
</context>
<context>
    <name>AttemptKind</name>
    <message>
        <source>First attempt</source>
        <translation>ຄັ້ງທຳອິດ</translation>
    </message>
    <message>
        <source>Resit</source>
        <translation>ເສັງແກ້ຕົວ</translation>
    </message>
    <message>
        <source>Retake after new training</source>
        <translation>ປະເມີນຄືນຫຼັງຝຶກເພີ່ມ</translation>
    </message>
    <message>
        <source>“%1” is not a kind of attempt; these are: first, resit, retake.</source>
        <translation>“%1” ບໍ່ແມ່ນປະເພດຂອງຄັ້ງປະເມີນ; ມີຄື: first, resit, retake.</translation>
    </message>
</context>
<context>
    <name>AttemptPlanner</name>
    <message>
        <source>The group is not here any more.</source>
        <translation>ກຸ່ມນີ້ບໍ່ມີແລ້ວ.</translation>
    </message>
    <message>
        <source>The programme version of group %1 is not here any more.</source>
        <translation>ສະບັບຫຼັກສູດຂອງກຸ່ມ %1 ບໍ່ມີແລ້ວ.</translation>
    </message>
    <message>
        <source>The enrolment is not here any more.</source>
        <translation>ການລົງທະບຽນນີ້ບໍ່ມີແລ້ວ.</translation>
    </message>
</context>
<context>
    <name>AttendanceTexts</name>
    <message>
        <source>P</source>
        <comment>letter of: present</comment>
        <translation>ມ</translation>
    </message>
    <message>
        <source>A</source>
        <comment>letter of: absent</comment>
        <translation>ຂ</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter of: late</comment>
        <translation>ຊ</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter of: excused</comment>
        <translation>ລ</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a day in a list, in Qt&apos;s letters; short, without the year</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>form of a day above a narrow column, in Qt&apos;s letters</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>day, from, to</comment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>letter to type, mark</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is not a mark here. Type %2.</source>
        <translation>“%1” ບໍ່ແມ່ນເຄື່ອງໝາຍຢູ່ບ່ອນນີ້. ໃຫ້ພິມ %2.</translation>
    </message>
</context>
<context>
    <name>BackupTask</name>
    <message>
        <source>There is no backup yet</source>
        <translation>ຍັງບໍ່ມີຂໍ້ມູນສຳຮອງ</translation>
    </message>
    <message numerus="yes">
        <source>Last backup: %n day(s) ago</source>
        <translation>
            <numerusform>ສຳຮອງຫຼ້າສຸດ: %Ln ມື້ກ່ອນ</numerusform>
            <numerusform>ສຳຮອງຫຼ້າສຸດ: %Ln ມື້ກ່ອນ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BelowShareList</name>
    <message>
        <source>Below the share</source>
        <translation>ຕ່ຳກວ່າກຳນົດ</translation>
    </message>
</context>
<context>
    <name>BelowShareTask</name>
    <message>
        <source>Below their share of hours</source>
        <translation>ຊົ່ວໂມງຕ່ຳກວ່າກຳນົດ</translation>
    </message>
    <message>
        <source>Who has less of what their group was taught so far than the programme asks of the whole, locked or not: whom to speak to. Red under Hours is who can no longer reach the hours they need.</source>
        <translation>ຜູ້ທີ່ໄດ້ຮຽນໜ້ອຍກວ່າສ່ວນທີ່ຫຼັກສູດກຳນົດ ຂອງຊົ່ວໂມງທີ່ກຸ່ມໄດ້ສອນມາຮອດປັດຈຸບັນ, ລັອກແລ້ວຫຼືບໍ່ກໍຕາມ: ຄວນໂອ້ລົມນຳໃຜ. ສີແດງໃນຊົ່ວໂມງ ແມ່ນຜູ້ທີ່ບໍ່ສາມາດຮອດຊົ່ວໂມງທີ່ຕ້ອງການອີກ.</translation>
    </message>
</context>
<context>
    <name>CellValues</name>
    <message>
        <source>%1 was shortened by a spreadsheet program, and its last digits are lost. Format the column as text there, and type the number again.</source>
        <translation>%1 ຖືກໂປຣແກຣມຕາຕະລາງຕັດໃຫ້ສັ້ນ ແລະ ຕົວເລກທ້າຍເສຍໄປ. ຕັ້ງຖັນເປັນຂໍ້ຄວາມຢູ່ທີ່ນັ້ນ ແລ້ວພິມເລກໃໝ່.</translation>
    </message>
    <message>
        <source>%1 is not a phone number: it contains something other than digits.</source>
        <translation>%1 ບໍ່ແມ່ນເບີໂທ: ມີສິ່ງອື່ນນອກຈາກຕົວເລກ.</translation>
    </message>
    <message>
        <source>%1 has %2 digits; a phone number has 5 to 20.</source>
        <translation>%1 ມີ %2 ຕົວເລກ; ເບີໂທມີ 5 ຫາ 20 ຕົວເລກ.</translation>
    </message>
    <message>
        <source>%1 was made a number by a spreadsheet program, so zeros in front may be lost. Format the column as text there, and type it again.</source>
        <translation>%1 ຖືກໂປຣແກຣມຕາຕະລາງປ່ຽນເປັນຈຳນວນ ຈຶ່ງອາດເສຍເລກສູນທາງໜ້າ. ຕັ້ງຖັນເປັນຂໍ້ຄວາມຢູ່ທີ່ນັ້ນ ແລ້ວພິມໃໝ່.</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>ຊ່ອງວ່າງເປົ່າ.</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 ບໍ່ແມ່ນ ແມ່ນ ຫຼື ບໍ່.</translation>
    </message>
    <message>
        <source>%1 is not a length of time. Write hours as 7.5, or 7:30.</source>
        <translation>%1 ບໍ່ແມ່ນໄລຍະເວລາ. ຂຽນຊົ່ວໂມງແບບ 7.5 ຫຼື 7:30.</translation>
    </message>
    <message>
        <source>%1 is not a length of time. Write minutes as 90, or 1:30.</source>
        <translation>%1 ບໍ່ແມ່ນໄລຍະເວລາ. ຂຽນນາທີແບບ 90 ຫຼື 1:30.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 ບໍ່ແມ່ນຈຳນວນຖ້ວນ.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what stands in a table</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>CentreBackups</name>
    <message>
        <source>asked for</source>
        <translation>ສັ່ງເອງ</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>ກ່ອນການກູ້ຄືນ</translation>
    </message>
</context>
<context>
    <name>CentreCharts</name>
    <message>
        <source>Enrolled by programme</source>
        <translation>ລົງທະບຽນຕາມຫຼັກສູດ</translation>
    </message>
    <message>
        <source>Trainees in training now</source>
        <translation>ຜູ້ຮຽນທີ່ກຳລັງຮຽນ</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>ຫຼັກສູດ</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>ຍິງ</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>ຊາຍ</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>ບໍ່ລະບຸ</translation>
    </message>
    <message>
        <source>Attendance by week</source>
        <translation>ການເຂົ້າຮຽນຕໍ່ອາທິດ</translation>
    </message>
    <message>
        <source>Per cent of the hours taught</source>
        <translation>ເປີເຊັນຂອງຊົ່ວໂມງທີ່ສອນ</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>ອາທິດຂອງ</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <comment>a per cent</comment>
        <translation>ຕ້ອງການ %1</translation>
    </message>
    <message>
        <source>Hours by week and mode</source>
        <translation>ຊົ່ວໂມງຕໍ່ອາທິດ ແລະ ຮູບແບບ</translation>
    </message>
    <message>
        <source>Hours recorded, of everybody together</source>
        <translation>ຊົ່ວໂມງທີ່ບັນທຶກ ຂອງທຸກຄົນລວມກັນ</translation>
    </message>
    <message>
        <source>Results by programme</source>
        <translation>ຜົນຕາມຫຼັກສູດ</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>ຜ່ານ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ຍັງ</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>ບໍ່ໄດ້ປະເມີນ</translation>
    </message>
    <message>
        <source>Progress of a group</source>
        <translation>ຄວາມກ້າວໜ້າຂອງກຸ່ມ</translation>
    </message>
    <message>
        <source>Hours of one person, on average</source>
        <translation>ຊົ່ວໂມງຂອງຄົນໜຶ່ງ ໂດຍສະເລ່ຍ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>ຮູບແບບ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>ວາງແຜນ</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>ບັນທຶກແລ້ວ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>ນັບແລ້ວ</translation>
    </message>
    <message>
        <source>Units of everybody in groups that are not over, one for each person and unit</source>
        <translation>ໜ່ວຍຮຽນຂອງທຸກຄົນໃນກຸ່ມທີ່ຍັງບໍ່ສິ້ນສຸດ, ໜຶ່ງຕໍ່ຄົນ ແລະ ໜ່ວຍຮຽນ</translation>
    </message>
</context>
<context>
    <name>CentreReturn</name>
    <message>
        <source>The data for the ministry cannot be prepared: the names of the centre are not open. Sign in as somebody who may see them.</source>
        <translation>ກຽມຂໍ້ມູນໃຫ້ກະຊວງບໍ່ໄດ້: ຊື່ຂອງສູນບໍ່ໄດ້ເປີດ. ກະລຸນາເຂົ້າສູ່ລະບົບດ້ວຍຜູ້ທີ່ມີສິດເບິ່ງ.</translation>
    </message>
    <message>
        <source>There is no centre in this database yet.</source>
        <translation>ຍັງບໍ່ມີສູນໃນຖານຂໍ້ມູນນີ້.</translation>
    </message>
</context>
<context>
    <name>CentreRules</name>
    <message>
        <source>The week starts on a day from 1 (Monday) to 7 (Sunday).</source>
        <translation>ອາທິດເລີ່ມແຕ່ມື້ 1 (ວັນຈັນ) ຫາ 7 (ວັນອາທິດ).</translation>
    </message>
    <message>
        <source>The weekend is none to six different days from 1 (Monday) to 7 (Sunday).</source>
        <translation>ວັນພັກທ້າຍອາທິດມີສູນຫາຫົກມື້ທີ່ຕ່າງກັນ ແຕ່ 1 (ວັນຈັນ) ຫາ 7 (ວັນອາທິດ).</translation>
    </message>
    <message>
        <source>The centre needs a name in at least one language.</source>
        <translation>ສູນຕ້ອງມີຊື່ຢ່າງໜ້ອຍໃນໜຶ່ງພາສາ.</translation>
    </message>
    <message>
        <source>A name or an address has at most %1 characters.</source>
        <translation>ຊື່ ຫຼື ທີ່ຢູ່ມີຫຼາຍສຸດ %1 ຕົວອັກສອນ.</translation>
    </message>
    <message>
        <source>“%1” cannot be the centre&apos;s code: 2 to 12 of A to Z, 0 to 9 and hyphen, as BEY or AMM-2.</source>
        <translation>“%1” ເປັນລະຫັດສູນບໍ່ໄດ້: ຕ້ອງມີ 2 ຫາ 12 ຕົວ ຈາກ A ຫາ Z, 0 ຫາ 9 ແລະ ຂີດຕໍ່ ເຊັ່ນ BEY ຫຼື AMM-2.</translation>
    </message>
    <message>
        <source>“%1” is not a country: two capital letters are needed, such as LB or LA.</source>
        <translation>“%1” ບໍ່ແມ່ນປະເທດ: ຕ້ອງເປັນຕົວພິມໃຫຍ່ສອງຕົວ ເຊັ່ນ LB ຫຼື LA.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone: write it as Asia/Beirut.</source>
        <translation>“%1” ບໍ່ແມ່ນເຂດເວລາ: ຂຽນແບບ Asia/Beirut.</translation>
    </message>
    <message>
        <source>A holiday needs a first and a last day, in this order.</source>
        <translation>ວັນພັກຕ້ອງມີມື້ທຳອິດ ແລະ ມື້ສຸດທ້າຍ ຕາມລຳດັບນີ້.</translation>
    </message>
    <message>
        <source>A holiday has at most %1 days.</source>
        <translation>ວັນພັກມີຫຼາຍສຸດ %1 ມື້.</translation>
    </message>
    <message>
        <source>A holiday needs a name of at most %1 characters.</source>
        <translation>ວັນພັກຕ້ອງມີຊື່ ຫຼາຍສຸດ %1 ຕົວອັກສອນ.</translation>
    </message>
    <message>
        <source>A signatory needs a name and a position, each in at least one script or language.</source>
        <translation>ຜູ້ລົງນາມຕ້ອງມີຊື່ ແລະ ຕຳແໜ່ງ ຢ່າງໜ້ອຍໃນໜຶ່ງຕົວໜັງສື ຫຼື ພາສາ.</translation>
    </message>
    <message>
        <source>A name or a position has at most %1 characters.</source>
        <translation>ຊື່ ຫຼື ຕຳແໜ່ງມີຫຼາຍສຸດ %1 ຕົວອັກສອນ.</translation>
    </message>
    <message>
        <source>A signatory needs a first day, and no last day before it.</source>
        <translation>ຜູ້ລົງນາມຕ້ອງມີມື້ທຳອິດ ແລະ ມື້ສຸດທ້າຍຕ້ອງບໍ່ຢູ່ກ່ອນ.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of room. The kinds are: %2.</source>
        <translation>“%1” ບໍ່ແມ່ນປະເພດຫ້ອງ. ປະເພດມີຄື: %2.</translation>
    </message>
    <message>
        <source>Numbers of rooms go from 0 to %1.</source>
        <translation>ຈຳນວນຫ້ອງແຕ່ 0 ຫາ %1.</translation>
    </message>
    <message>
        <source>There cannot be more usable or accessible rooms than rooms.</source>
        <translation>ຫ້ອງທີ່ໃຊ້ໄດ້ ຫຼື ເຂົ້າເຖິງໄດ້ ຈະຫຼາຍກວ່າຈຳນວນຫ້ອງບໍ່ໄດ້.</translation>
    </message>
</context>
<context>
    <name>CentreService</name>
    <message>
        <source>This is already a centre: %1.</source>
        <translation>ນີ້ເປັນສູນແລ້ວ: %1.</translation>
    </message>
    <message>
        <source>This database is not a centre yet.</source>
        <translation>ຖານຂໍ້ມູນນີ້ຍັງບໍ່ແມ່ນສູນ.</translation>
    </message>
    <message>
        <source>This is another centre&apos;s profile.</source>
        <translation>ນີ້ແມ່ນຂໍ້ມູນຂອງສູນອື່ນ.</translation>
    </message>
    <message>
        <source>This holiday is not there any more.</source>
        <translation>ວັນພັກນີ້ບໍ່ມີແລ້ວ.</translation>
    </message>
    <message>
        <source>This signatory is not there any more.</source>
        <translation>ບໍ່ມີຜູ້ລົງນາມນີ້ແລ້ວ.</translation>
    </message>
    <message>
        <source>This row of the premises is not there any more.</source>
        <translation>ແຖວນີ້ຂອງອາຄານສະຖານທີ່ບໍ່ມີແລ້ວ.</translation>
    </message>
</context>
<context>
    <name>CertificatesSection</name>
    <message>
        <source>Certificates</source>
        <translation>ໃບປະກາດ</translation>
    </message>
    <message>
        <source>Verify a certificate…</source>
        <translation>ກວດໃບປະກາດ…</translation>
    </message>
    <message>
        <source>Ready to certify</source>
        <translation>ພ້ອມອອກໃບ</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ຕິດຂັດ</translation>
    </message>
    <message>
        <source>Issue certificates…</source>
        <translation>ອອກໃບປະກາດ…</translation>
    </message>
    <message>
        <source>Certificates: register</source>
        <translation>ໃບປະກາດ: ທະບຽນ</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>ISCO-08</source>
        <translation>ISCO-08</translation>
    </message>
    <message>
        <source>ISCED-F 2013</source>
        <translation>ISCED-F 2013</translation>
    </message>
    <message>
        <source>“%1” is not a code of %2, which has at most four digits.</source>
        <translation>“%1” ບໍ່ແມ່ນລະຫັດຂອງ %2 ເຊິ່ງມີຫຼາຍສຸດສີ່ຕົວເລກ.</translation>
    </message>
    <message>
        <source>The %1 code “%2” had lost its leading zero; it is read as %3 (%4).</source>
        <translation>ລະຫັດ %1 “%2” ເສຍເລກສູນທາງໜ້າ; ຖືກອ່ານເປັນ %3 (%4).</translation>
    </message>
    <message>
        <source>The %1 code “%2” lost leading zeros and may be any of these: %3.</source>
        <translation>ລະຫັດ %1 “%2” ເສຍເລກສູນທາງໜ້າ ແລະ ອາດແມ່ນອັນໃດອັນໜຶ່ງໃນນີ້: %3.</translation>
    </message>
    <message>
        <source>“%1” is a larger group of %2 (%3); a programme names a unit group, which has four digits.</source>
        <translation>“%1” ແມ່ນກຸ່ມໃຫຍ່ຂອງ %2 (%3); ຫຼັກສູດຕ້ອງລະບຸກຸ່ມຍ່ອຍ ເຊິ່ງມີສີ່ຕົວເລກ.</translation>
    </message>
    <message>
        <source>“%1” is not in %2.</source>
        <translation>“%1” ບໍ່ຢູ່ໃນ %2.</translation>
    </message>
    <message>
        <source>This service uses the ESCO classification of the European Commission.</source>
        <translation>ບໍລິການນີ້ໃຊ້ການຈັດປະເພດ ESCO ຂອງຄະນະກຳມະການເອີຣົບ.</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>“%1” could be several columns: %2. Name it by its number, as #%3.</source>
        <translation>“%1” ອາດແມ່ນຫຼາຍຖັນ: %2. ໃຫ້ລະບຸດ້ວຍເລກ ເຊັ່ນ #%3.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Its columns are: %2.</source>
        <translation>ຕາຕະລາງບໍ່ມີຖັນ “%1”. ຖັນມີຄື: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a mapping: write &quot;Heading=field&quot;.</source>
        <translation>“%1” ບໍ່ແມ່ນການຈັບຄູ່: ຂຽນແບບ &quot;ຫົວຖັນ=ຊ່ອງຂໍ້ມູນ&quot;.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are: %2.</source>
        <translation>ບໍ່ມີຊ່ອງຂໍ້ມູນ “%1”. ຊ່ອງຂໍ້ມູນມີຄື: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is mapped twice.</source>
        <translation>ຖັນ “%1” ຖືກຈັບຄູ່ສອງເທື່ອ.</translation>
    </message>
    <message>
        <source>The field “%1” is mapped twice: to “%2” and to “%3”.</source>
        <translation>ຊ່ອງຂໍ້ມູນ “%1” ຖືກຈັບຄູ່ສອງເທື່ອ: ກັບ “%2” ແລະ “%3”.</translation>
    </message>
    <message>
        <source>“%1” has no column for %2. Its columns, in row %3, are: %4.</source>
        <translation>“%1” ບໍ່ມີຖັນສຳລັບ %2. ຖັນໃນແຖວ %3 ມີຄື: %4.</translation>
    </message>
</context>
<context>
    <name>Compression</name>
    <message>
        <source>The packed data cannot be read: it is damaged or not of this kind.</source>
        <translation>ອ່ານຂໍ້ມູນທີ່ບີບອັດບໍ່ໄດ້: ເສຍຫາຍ ຫຼື ບໍ່ແມ່ນປະເພດນີ້.</translation>
    </message>
    <message>
        <source>The packed data is larger than allowed.</source>
        <translation>ຂໍ້ມູນທີ່ບີບອັດໃຫຍ່ກວ່າທີ່ອະນຸຍາດ.</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Andorra</source>
        <translation>ອັນດໍຣາ</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>ສະຫະລັດອາຣັບເອມິເຣດ</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>ອາຟການິດສະຖານ</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>ແອນທິກົວ ແລະ ບາບູດາ</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>ແອນກຸຍລາ</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>ແອວເບເນຍ</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>ອາເມເນຍ</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>ແອງໂກລາ</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>ແອນຕາດຕິກາ</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>ອາເຈນທິນາ</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>ອາເມຣິກາ ຊາມົວ</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>ອອສເທຣຍ</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>ອອສເຕຣເລຍ</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>ອາຣູບາ</translation>
    </message>
    <message>
        <source>Aland Islands</source>
        <translation>ໝູ່ເກາະໂອລັນ</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>ອາເຊີໄບຈານ</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>ບອດສະເນຍ ແລະ ແຮສໂກວີນາ</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>ບາບາໂດສ</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>ບັງກະລາເທດ</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>ເບວຢຽມ</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>ເບີກິນາ ຟາໂຊ</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>ບັງກາເຣຍ</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>ບາເຣນ</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>ບູຣຸນດິ</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>ເບນິນ</translation>
    </message>
    <message>
        <source>Saint Barthelemy</source>
        <translation>ເຊນ ບາເທເລມີ</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>ເບີມິວດາ</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>ບຣູໄນ</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>ໂບລິເວຍ</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>ຄາຣິບບຽນ ເນເທີແລນ</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>ບຣາຊິວ</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>ບາຮາມາສ</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>ພູຖານ</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>ເກາະບູເວດ</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>ບອດສະວານາ</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>ເບລາຣຸສ</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>ເບລີຊ</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>ແຄນາດາ</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>ໝູ່ເກາະໂກໂກສ</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>ຄອງໂກ (ຄິນຊາຊາ)</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>ສາທາລະນະລັດອາຟຣິກາກາງ</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>ຄອງໂກ (ບຣາຊາວິວ)</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>ສະວິດເຊີແລນ</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>ໂຄຕີ ວົວ</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>ໝູ່ເກາະຄຸກ</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>ຊິລີ</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>ຄາເມຣູນ</translation>
    </message>
    <message>
        <source>China</source>
        <translation>ຈີນ</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>ໂຄລົມເບຍ</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>ໂຄສຕາ ຣິກາ</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>ຄິວບາ</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>ເຄບ ເວີດ</translation>
    </message>
    <message>
        <source>Curacao</source>
        <translation>ຄູຣາຊາວ</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>ເກາະຄຣິສມາດ</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>ໄຊປຣັສ</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>ເຊັກເຊຍ</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ເຢຍລະມັນ</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>ຈິບູຕິ</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>ເດນມາກ</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>ໂດມີນິຄາ</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>ສາທາລະນະລັດ ໂດມິນິກັນ</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>ອັລຈິເຣຍ</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>ເອກວາດໍ</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>ເອສໂຕເນຍ</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>ອີຢິບ</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>ຊາຮາຣາຕາເວັນຕົກ</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>ເອຣິເທຣຍ</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>ສະເປນ</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>ອີທິໂອເປຍ</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>ຟິນແລນ</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>ຟິຈິ</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>ໝູ່ເກາະຟອກແລນ</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>ໄມໂຄຣນີເຊຍ</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>ໝູ່ເກາະແຟໂຣ</translation>
    </message>
    <message>
        <source>France</source>
        <translation>ຝຣັ່ງ</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>ກາບອນ</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>ສະຫະລາດຊະອະນາຈັກ</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>ເກຣເນດາ</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>ຈໍເຈຍ</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>ເຟຣນຊ໌ ກຸຍອານາ</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>ເກີນຊີ</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>ການາ</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>ຈິບບຣອນທາ</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>ກຣີນແລນ</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>ແກມເບຍ</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>ກິນີ</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>ກົວດາລູບ</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>ເອຄົວໂທຣຽວ ກີນີ</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>ກຣີຊ</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <translation>ໝູ່ເກາະຈໍເຈຍຕອນໃຕ້ ແລະ ແຊນວິດຕອນໃຕ້</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>ກົວເທມາລາ</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>ກວາມ</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>ກິນີ-ບິສເຊົາ</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>ກາຍຢານາ</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>ຮົງກົງ</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation>ໝູ່ເກາະເຮີດ ແລະ ແມັກໂດນອລ</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>ຮອນດູຣັສ</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>ໂຄຣເອເທຍ</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>ໄຮຕິ</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>ຮັງກາຣີ</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>ອິນໂດເນເຊຍ</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>ໄອແລນ</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>ອິສຣາເອວ</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>ເອວ ອອບ ແມນ</translation>
    </message>
    <message>
        <source>India</source>
        <translation>ອິນເດຍ</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>ເຂດແດນອັງກິດໃນມະຫາສະໝຸດອິນເດຍ</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>ອີຣັກ</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>ອີຣານ</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>ໄອສແລນ</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>ອິຕາລີ</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>ເຈີຊີ</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>ຈາໄມຄາ</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>ຈໍແດນ</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>ຍີ່ປຸ່ນ</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>ເຄນຢາ</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>ຄຽກກິດສະຖານ</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>ກຳປູເຈຍ</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>ຄິຣິບາທິ</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>ໂຄໂມໂຣສ</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>ເຊນ ຄິດ ແລະ ເນວິສ</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>ເກົາຫຼີເໜືອ</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>ເກົາຫຼີໃຕ້</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>ກູເວດ</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>ໝູ່ເກາະເຄແມນ</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>ຄາຊັກສະຖານ</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>ລາວ</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>ເລບານອນ</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>ເຊນ ລູເຊຍ</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>ລິດເທນສະຕາຍ</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>ສີລັງກາ</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>ລິເບີເຣຍ</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>ເລໂຊໂທ</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>ລິທົວເນຍ</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>ລຸກແຊມເບີກ</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>ລັດເວຍ</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>ລິເບຍ</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>ໂມຣັອກໂຄ</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>ໂມນາໂຄ</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>ໂມນໂດວາ</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>ມອນເຕເນໂກຣ</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>ເຊນ ມາທິນ</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>ມາດາກາສະກາ</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>ໝູ່ເກາະມາແຊວ</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>ແມຊິໂດເນຍເໜືອ</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>ມາລີ</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>ມຽນມາ</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>ມອງໂກເລຍ</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>ມາກາວ</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>ໝູ່ເກາະມາເຣຍນາຕອນເໜືອ</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>ມາຕິນີກ</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>ມົວຣິເທເນຍ</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>ມອນເຊີຣາດ</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>ມອນທາ</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>ມົວຣິຊຽສ</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>ມັນດິຟ</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>ມາລາວີ</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>ເມັກຊິໂກ</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>ມາເລເຊຍ</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>ໂມແຊມບິກ</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>ນາມີເບຍ</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>ນິວ ຄາເລໂດເນຍ</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>ນິເຈີ</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>ເກາະນໍໂຟກ</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>ໄນຈີເຣຍ</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>ນິກຄາຣາກົວ</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>ເນເທີແລນ</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>ນໍເວ</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>ເນປານ</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>ນາອູຣູ</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>ນີອູເອ</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>ນິວຊີແລນ</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>ໂອມານ</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>ພານາມາ</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>ເປຣູ</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>ເຟຣນຊ໌ ໂພລິນີເຊຍ</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>ປາປົວນິວກີນີ</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>ຟິລິບປິນ</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>ປາກິດສະຖານ</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>ໂປແລນ</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>ເຊນ ປີແອ ມິເກວລອນ</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>ໝູ່ເກາະພິດແຄນ</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>ເພືອໂຕ ຣິໂກ</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>ປາເລດສະຕິນ</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>ພອລທູໂກ</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>ປາລາວ</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>ພາຣາກວຍ</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>ກາຕາ</translation>
    </message>
    <message>
        <source>Reunion</source>
        <translation>ເຣອູນິຍົງ</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>ໂຣແມເນຍ</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>ເຊີເບຍ</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>ຣັດເຊຍ</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>ຣວັນດາ</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>ຊາອຸດິ ອາຣາເບຍ</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>ໝູ່ເກາະໂຊໂລມອນ</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>ເຊເຊວເລສ</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>ຊູດານ</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>ສະວີເດັນ</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>ສິງກະໂປ</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>ເຊນ ເຮເລນາ</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>ສະໂລເວເນຍ</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>ສະວາບາ ແລະ ແຢນ ມາເຢນ</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>ສະໂລວາເກຍ</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>ເຊຍຣາ ລີໂອນ</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>ແຊນ ມາຣິໂນ</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>ເຊນີໂກລ</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>ໂຊມາເລຍ</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>ຊູຣິນາມ</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>ຊູດານໃຕ້</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>ເຊົາທູເມ ແລະ ພຣິນຊິບ</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>ເອວ ຊໍວາດໍ</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>ຊິນ ມາເທັນ</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>ຊີເຣຍ</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>ເອສະວາຕິນີ</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>ໝູ່ເກາະເທີກ ແລະ ໄຄໂຄສ</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>ຊາດ</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>ເຂດແດນທາງໃຕ້ຂອງຝຮັ່ງ</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>ໂຕໂກ</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>ໄທ</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>ທາຈິກິດສະຖານ</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>ໂຕເກເລົາ</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>ທິມໍ-ເລສເຕ</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>ເທີກເມນິສະຖານ</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>ຕູນິເຊຍ</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>ທອງກາ</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>ເທີຄີ</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>ທຣິນິແດດ ແລະ ໂທແບໂກ</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>ຕູວາລູ</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>ໄຕ້ຫວັນ</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>ທານຊາເນຍ</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>ຢູເຄຣນ</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>ອູການດາ</translation>
    </message>
    <message>
        <source>US Outlying Islands</source>
        <translation>ໝູ່ເກາະຮອບນອກຂອງສະຫະລັດ</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>ສະຫະລັດ</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>ອູຣຸກວຍ</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>ອຸສເບກິສະຖານ</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>ນະຄອນ ວາຕິກັນ</translation>
    </message>
    <message>
        <source>Saint Vincent and Grenadines</source>
        <translation>ເຊນ ວິນເຊນ ແລະ ເກຣເນດິນ</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>ເວເນຊູເອລາ</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>ໝູ່ເກາະເວີຈິນຂອງອັງກິດ</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation>ໝູ່ເກາະເວີຈິນ ຂອງສະຫະລັດ</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>ຫວຽດນາມ</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>ວານົວຕູ</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>ວາລລິສ ແລະ ຟູຕູນາ</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>ຊາມົວ</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>ໂຄໂຊໂວ</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>ເຢເມນ</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>ມາຢັອດ</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>ອາຟຣິກາໃຕ້</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>ແຊມເບຍ</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>ຊິມບັບເວ</translation>
    </message>
</context>
<context>
    <name>CsvParser</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 ແຖວ</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 ຊ່ອງ</translation>
    </message>
    <message>
        <source>Row %1 has a quotation mark inside a cell that is not doubled; it was kept as it stands. Please check that row.</source>
        <translation>ແຖວ %1 ມີເຄື່ອງໝາຍຄຳເວົ້າໃນຊ່ອງທີ່ບໍ່ໄດ້ຂຽນຊ້ຳສອງ; ຮັກສາໄວ້ຕາມເດີມ. ກະລຸນາກວດແຖວນັ້ນ.</translation>
    </message>
    <message>
        <source>The quotation mark that opens in row %1, column %2 of “%3” is never closed: a closing quotation mark is missing there, or the file was cut off.</source>
        <translation>ເຄື່ອງໝາຍຄຳເວົ້າທີ່ເປີດໃນແຖວ %1 ຖັນ %2 ຂອງ “%3” ບໍ່ຖືກປິດ: ຂາດເຄື່ອງໝາຍປິດ ຫຼື ໄຟລ໌ຖືກຕັດ.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 (row %3): that is more than can be read at once. Divide it into several files.</source>
        <translation>“%1” ມີຫຼາຍກວ່າ %2 (ແຖວ %3): ຫຼາຍກວ່າທີ່ອ່ານໄດ້ໃນເທື່ອດຽວ. ແບ່ງເປັນຫຼາຍໄຟລ໌.</translation>
    </message>
    <message>
        <source>The row has %1 cells, more than the %2 that can be read.</source>
        <translation>ແຖວມີ %1 ຊ່ອງ ຫຼາຍກວ່າ %2 ທີ່ອ່ານໄດ້.</translation>
    </message>
    <message>
        <source>It runs over %1 lines: is a closing quotation mark missing?</source>
        <translation>ມັນຍາວ %1 ແຖວ: ຂາດເຄື່ອງໝາຍຄຳເວົ້າປິດບໍ?</translation>
    </message>
</context>
<context>
    <name>DatabaseCheck</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>ໄຟລ໌ເສຍຫາຍ: %1</translation>
    </message>
    <message>
        <source>A row of %1 points to a row of %2 that is not there.</source>
        <translation>ແຖວໜຶ່ງຂອງ %1 ອ້າງເຖິງແຖວຂອງ %2 ທີ່ບໍ່ມີ.</translation>
    </message>
    <message>
        <source>The table %1 cannot be read through.</source>
        <translation>ອ່ານຕາຕະລາງ %1 ບໍ່ໄດ້ໝົດ.</translation>
    </message>
</context>
<context>
    <name>DateColumn</name>
    <message>
        <source>%1 looks like a year of the Buddhist calendar: it would be %2. Write the date in the common calendar.</source>
        <translation>%1 ຄືກັບປີພຸດທະສັກກະຣາດ: ຈະແມ່ນ %2. ຂຽນວັນທີເປັນຄຣິສຕະສັກກະຣາດ.</translation>
    </message>
    <message>
        <source>%1 has the year %2, which cannot be.</source>
        <translation>%1 ມີປີ %2 ເຊິ່ງເປັນໄປບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>%1 is not a day of the calendar.</source>
        <translation>%1 ບໍ່ແມ່ນມື້ໃນປະຕິທິນ.</translation>
    </message>
    <message>
        <source>“%1” has dates with the day first and dates with the month first. Those that can be read both ways are refused; say which order it is to read them all so.</source>
        <translation>“%1” ມີວັນທີທີ່ຂຶ້ນຕົ້ນດ້ວຍມື້ ແລະ ທີ່ຂຶ້ນຕົ້ນດ້ວຍເດືອນ. ອັນທີ່ອ່ານໄດ້ສອງແບບຖືກປະຕິເສດ; ບອກລຳດັບເພື່ອອ່ານທຸກອັນແບບນັ້ນ.</translation>
    </message>
    <message>
        <source>No date in “%1” tells whether day or month comes first; they are read with the day first.</source>
        <translation>ບໍ່ມີວັນທີໃດໃນ “%1” ບອກວ່າມື້ ຫຼື ເດືອນມາກ່ອນ; ຈຶ່ງອ່ານໂດຍມື້ມາກ່ອນ.</translation>
    </message>
    <message>
        <source>No date in “%1” tells whether day or month comes first; they are read with the month first.</source>
        <translation>ບໍ່ມີວັນທີໃດໃນ “%1” ບອກວ່າມື້ ຫຼື ເດືອນມາກ່ອນ; ຈຶ່ງອ່ານໂດຍເດືອນມາກ່ອນ.</translation>
    </message>
    <message>
        <source>%1 could be %2 or %3, and the column has both orders.</source>
        <translation>%1 ອາດແມ່ນ %2 ຫຼື %3 ແລະ ຖັນມີທັງສອງລຳດັບ.</translation>
    </message>
    <message>
        <source>%1 is a number, and not a date as spreadsheets count them.</source>
        <translation>%1 ແມ່ນຈຳນວນ ບໍ່ແມ່ນວັນທີແບບທີ່ໂປຣແກຣມຕາຕະລາງນັບ.</translation>
    </message>
    <message>
        <source>%1 has a year of two digits: write all four.</source>
        <translation>%1 ມີປີສອງຕົວເລກ: ຂຽນໃຫ້ຄົບສີ່ຕົວ.</translation>
    </message>
    <message>
        <source>%1 is not a whole date: the day is missing.</source>
        <translation>%1 ບໍ່ແມ່ນວັນທີຄົບຖ້ວນ: ຂາດມື້.</translation>
    </message>
    <message>
        <source>%1 is not a date that can be read. Write it as 2026-03-01 or 1/3/2026.</source>
        <translation>%1 ບໍ່ແມ່ນວັນທີທີ່ອ່ານໄດ້. ຂຽນແບບ 2026-03-01 ຫຼື 1/3/2026.</translation>
    </message>
    <message>
        <source>%1 has no such month.</source>
        <translation>%1 ບໍ່ມີເດືອນແບບນັ້ນ.</translation>
    </message>
</context>
<context>
    <name>DeskCentre</name>
    <message>
        <source>This centre is open for reading only; nothing can be changed.</source>
        <translation>ສູນນີ້ເປີດເພື່ອອ່ານເທົ່ານັ້ນ; ປ່ຽນຫຍັງບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role: name</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DeskLineBar</name>
    <message>
        <source>today %1</source>
        <translation>ມື້ນີ້ %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ມື້ວານ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln ມື້ກ່ອນ</numerusform>
            <numerusform>%Ln ມື້ກ່ອນ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialogQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>ຍົກເລີກ</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>ເລືອກເຫດຜົນ</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>ເຫດຜົນອື່ນ…</translation>
    </message>
</context>
<context>
    <name>DirectoryFacet</name>
    <message>
        <source>Sex</source>
        <translation>ເພດ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>ອາຍຸ</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>ສັນຊາດ</translation>
    </message>
    <message>
        <source>Missing in the record</source>
        <translation>ຂາດໃນແຟ້ມ</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>ບໍ່ໄດ້ບອກ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ອື່ນໆ</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>ຕ່ຳກວ່າ 18</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation>18 ຫາ 24</translation>
    </message>
    <message>
        <source>25 to 35</source>
        <translation>25 ຫາ 35</translation>
    </message>
    <message>
        <source>Over 35</source>
        <translation>ຫຼາຍກວ່າ 35</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>ບໍ່ມີເບີໂທ</translation>
    </message>
    <message>
        <source>No birth date</source>
        <translation>ບໍ່ມີວັນເກີດ</translation>
    </message>
    <message>
        <source>Sex not stated</source>
        <translation>ບໍ່ໄດ້ບອກເພດ</translation>
    </message>
    <message>
        <source>No nationality</source>
        <translation>ບໍ່ມີສັນຊາດ</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>ບໍ່ມີເອກະສານ</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>ຍິງ</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>ຊາຍ</translation>
    </message>
</context>
<context>
    <name>DraftFields</name>
    <message numerus="yes">
        <source>%n title(s) fit: %1…</source>
        <translation>
            <numerusform>%Ln ຊື່ກົງກັນ: %1…</numerusform>
            <numerusform>%Ln ຊື່ກົງກັນ: %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number of hours. Write 100, 62.5 or 62:30.</source>
        <translation>“%1” ບໍ່ແມ່ນຈຳນວນຊົ່ວໂມງ. ຂຽນ 100, 62.5 ຫຼື 62:30.</translation>
    </message>
    <message>
        <source>Write a number from %1 to %2.</source>
        <translation>ຂຽນຈຳນວນແຕ່ %1 ຫາ %2.</translation>
    </message>
    <message>
        <source>Title (%1)</source>
        <comment>language</comment>
        <translation>ຊື່ (%1)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>ລະຫັດ</translation>
    </message>
    <message>
        <source>ISCED level</source>
        <translation>ລະດັບ ISCED</translation>
    </message>
    <message>
        <source>National level</source>
        <translation>ລະດັບແຫ່ງຊາດ</translation>
    </message>
    <message>
        <source>Occupation (ISCO-08)</source>
        <translation>ອາຊີບ (ISCO-08)</translation>
    </message>
    <message>
        <source>Field (ISCED-F 2013)</source>
        <translation>ສາຂາ (ISCED-F 2013)</translation>
    </message>
    <message>
        <source>Minutes in an hour</source>
        <translation>ນາທີຂອງໜຶ່ງຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>Lowest attendance, of all hours</source>
        <translation>ເຂົ້າຮຽນຂັ້ນຕ່ຳ ຂອງທຸກຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>Lowest, %1</source>
        <comment>mode of hours</comment>
        <translation>ຂັ້ນຕ່ຳ, %1</translation>
    </message>
    <message>
        <source>Elective units to be achieved</source>
        <translation>ໜ່ວຍເລືອກທີ່ຕ້ອງຜ່ານ</translation>
    </message>
</context>
<context>
    <name>DraftTables</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title, language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ແມ່ນ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ບໍ່</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>ນີ້ບໍ່ແມ່ນ ແມ່ນ ຫຼື ບໍ່.</translation>
    </message>
    <message>
        <source>This is none of: %1.</source>
        <translation>ບໍ່ແມ່ນອັນໃດໃນນີ້: %1.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>ລະຫັດ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ປະເພດ</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>ຕ້ອງມີ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ໜ່ວຍຮຽນ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>ສ່ວນ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ຂໍ້ຄວາມ</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>ອົງປະກອບ</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>ເກນ</translation>
    </message>
    <message>
        <source>This unit is no longer here.</source>
        <translation>ໜ່ວຍຮຽນນີ້ບໍ່ຢູ່ນີ້ແລ້ວ.</translation>
    </message>
    <message>
        <source>A criterion comes under an element; the first line is an element.</source>
        <translation>ເກນຢູ່ພາຍໃຕ້ອົງປະກອບ; ແຖວທຳອິດແມ່ນອົງປະກອບ.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>ຮູບແບບ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>ນາທີ</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>ໂມດູນ</translation>
    </message>
    <message>
        <source>Write minutes, or a length of time like 1:30.</source>
        <translation>ຂຽນນາທີ ຫຼື ໄລຍະເວລາແບບ 1:30.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same document number and name</source>
        <translation>ເລກເອກະສານ ແລະ ຊື່ດຽວກັນ</translation>
    </message>
    <message>
        <source>same phone and name</source>
        <translation>ເບີໂທ ແລະ ຊື່ດຽວກັນ</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>ຊື່ ແລະ ວັນເກີດດຽວກັນ</translation>
    </message>
    <message>
        <source>same document number</source>
        <translation>ເລກເອກະສານດຽວກັນ</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>ຊື່ດຽວກັນ</translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>Applied</source>
        <translation>ສະໝັກແລ້ວ</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>ບັນຊີລໍຖ້າ</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>ສະເໜີບ່ອນແລ້ວ</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>ລົງທະບຽນແລ້ວ</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>ກຳລັງຮຽນ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>ຮຽນຈົບ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>ອອກກາງຄັນ</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>ຍ້າຍແລ້ວ</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>ບໍ່ມາຮັບບ່ອນ</translation>
    </message>
    <message>
        <source>Found work</source>
        <translation>ໄດ້ວຽກເຮັດ</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>ຍ້າຍບ້ານ</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>ສຸຂະພາບ</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ຄອບຄົວ</translation>
    </message>
    <message>
        <source>Travel to the centre</source>
        <translation>ທາງມາສູນ</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>ເງິນ</translation>
    </message>
    <message>
        <source>Papers or permits</source>
        <translation>ເອກະສານ ຫຼື ໃບອະນຸຍາດ</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>ຖືກໃຫ້ອອກ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ອື່ນໆ</translation>
    </message>
    <message>
        <source>“%1” is not a status of an enrolment.</source>
        <translation>“%1” ບໍ່ແມ່ນສະຖານະຂອງການລົງທະບຽນ.</translation>
    </message>
    <message>
        <source>“%1” is not a reason for leaving: %2.</source>
        <translation>“%1” ບໍ່ແມ່ນເຫດຜົນຂອງການອອກ: %2.</translation>
    </message>
</context>
<context>
    <name>EnrolmentFacets</name>
    <message>
        <source>Group</source>
        <translation>ກຸ່ມ</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>ຫຼັກສູດ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ສະຖານະ</translation>
    </message>
</context>
<context>
    <name>EnrolmentTexts</name>
    <message>
        <source>%1 of %2</source>
        <comment>places taken</comment>
        <translation>%1 ໃນ %2</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>ຂາດມື້.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2.3.2026 or 2026-03-02.</source>
        <translation>“%1” ບໍ່ແມ່ນມື້. ຂຽນແບບ 2.3.2026 ຫຼື 2026-03-02.</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>a picture (PNG)</source>
        <translation>ຮູບ (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>ຮູບ (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>ຮູບ (GIF)</translation>
    </message>
    <message>
        <source>a picture (TIFF)</source>
        <translation>ຮູບ (TIFF)</translation>
    </message>
    <message>
        <source>a picture, a sound or a film</source>
        <translation>ຮູບ, ສຽງ ຫຼື ວິດີໂອ</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ເອກະສານ PDF</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>ເອກະສານຂໍ້ຄວາມ (RTF)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>ຖານຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>ໄຟລ໌ບີບອັດ (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (7z)</source>
        <translation>ໄຟລ໌ບີບອັດ (7z)</translation>
    </message>
    <message>
        <source>a compressed file (RAR)</source>
        <translation>ໄຟລ໌ບີບອັດ (RAR)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ໂປຣແກຣມ</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>ວິດີໂອ</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Open it in a spreadsheet program, save it without a password, and import that file.</source>
        <translation>“%1” ຖືກປ້ອງກັນດ້ວຍລະຫັດຜ່ານ. ເປີດໃນໂປຣແກຣມຕາຕະລາງ, ບັນທຶກໂດຍບໍ່ມີລະຫັດຜ່ານ ແລ້ວນຳເຂົ້າໄຟລ໌ນັ້ນ.</translation>
    </message>
    <message>
        <source>“%1” is an Excel workbook of the old kind (.xls). Open it in a spreadsheet program, save it as .xlsx, and import that file.</source>
        <translation>“%1” ແມ່ນໄຟລ໌ Excel ແບບເກົ່າ (.xls). ເປີດໃນໂປຣແກຣມຕາຕະລາງ, ບັນທຶກເປັນ .xlsx ແລ້ວນຳເຂົ້າໄຟລ໌ນັ້ນ.</translation>
    </message>
    <message>
        <source>“%1” is an Office document of the old kind, not a table. Save the table as .xlsx or .csv, and import that file.</source>
        <translation>“%1” ແມ່ນເອກະສານ Office ແບບເກົ່າ ບໍ່ແມ່ນຕາຕະລາງ. ບັນທຶກຕາຕະລາງເປັນ .xlsx ຫຼື .csv ແລ້ວນຳເຂົ້າໄຟລ໌ນັ້ນ.</translation>
    </message>
    <message>
        <source>a web page under the name of a table</source>
        <translation>ໜ້າເວັບທີ່ໃສ່ຊື່ເປັນຕາຕະລາງ</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>ເອກະສານ XML</translation>
    </message>
    <message>
        <source>a JSON document</source>
        <translation>ເອກະສານ JSON</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds 0 bytes.</source>
        <translation>“%1” ວ່າງເປົ່າ: ມີ 0 ໄບ.</translation>
    </message>
    <message>
        <source>“%1” is %2, not a table. Save the table as .xlsx or .csv, and import that file.</source>
        <translation>“%1” ແມ່ນ %2 ບໍ່ແມ່ນຕາຕະລາງ. ບັນທຶກຕາຕະລາງເປັນ .xlsx ຫຼື .csv ແລ້ວນຳເຂົ້າໄຟລ໌ນັ້ນ.</translation>
    </message>
    <message>
        <source>“%1” is not a text table: byte %2 is not a character. Save the table as .xlsx or .csv, and import that file.</source>
        <translation>“%1” ບໍ່ແມ່ນຕາຕະລາງຂໍ້ຄວາມ: ໄບທີ %2 ບໍ່ແມ່ນຕົວອັກສອນ. ບັນທຶກຕາຕະລາງເປັນ .xlsx ຫຼື .csv ແລ້ວນຳເຂົ້າໄຟລ໌ນັ້ນ.</translation>
    </message>
</context>
<context>
    <name>FolderTransport</name>
    <message>
        <source>File %1 is not there.</source>
        <translation>ບໍ່ມີໄຟລ໌ %1.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Was the USB stick pulled out? Plug it in and start again.</source>
        <translation>ບໍ່ມີໂຟນເດີ %1. ດຶງ USB ອອກແລ້ວບໍ? ສຽບເຂົ້າ ແລ້ວເລີ່ມໃໝ່.</translation>
    </message>
    <message>
        <source>The folder %1 can only be read. Unlock the USB stick, or take another one.</source>
        <translation>ໂຟນເດີ %1 ອ່ານໄດ້ເທົ່ານັ້ນ. ເລື່ອນປຸ່ມລັອກຂອງ USB ຄືນ ຫຼື ໃຊ້ອັນອື່ນ.</translation>
    </message>
    <message>
        <source>The folder %1 is full: there is no room for the snapshot. Free some room, or take another USB stick.</source>
        <translation>ໂຟນເດີ %1 ເຕັມ: ບໍ່ມີບ່ອນຫວ່າງສຳລັບຊຸດຂໍ້ມູນ. ເຮັດບ່ອນຫວ່າງ ຫຼື ໃຊ້ USB ອື່ນ.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Is the USB stick plugged in, and may you write there?</source>
        <translation>ຂຽນໃສ່ໂຟນເດີ %1 ບໍ່ໄດ້. ສຽບ USB ແລ້ວບໍ ແລະ ທ່ານມີສິດຂຽນບໍ?</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Planned</source>
        <translation>ວາງແຜນ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>ກຳລັງດຳເນີນ</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>ສິ້ນສຸດ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ຍົກເລີກແລ້ວ</translation>
    </message>
    <message>
        <source>“%1” is not a state of a group: planned, running, finished, cancelled.</source>
        <translation>“%1” ບໍ່ແມ່ນສະຖານະຂອງກຸ່ມ: planned, running, finished, cancelled.</translation>
    </message>
</context>
<context>
    <name>GroupPersonColumn</name>
    <message>
        <source>Group</source>
        <translation>ກຸ່ມ</translation>
    </message>
</context>
<context>
    <name>GroupPlaceColumn</name>
    <message>
        <source>Chosen</source>
        <translation>ທີ່ເລືອກ</translation>
    </message>
    <message>
        <source>In this group</source>
        <translation>ຢູ່ໃນກຸ່ມນີ້</translation>
    </message>
</context>
<context>
    <name>GroupTrainersPanel</name>
    <message>
        <source>Choose trainers</source>
        <translation>ເລືອກຄູຝຶກ</translation>
    </message>
    <message>
        <source>There is no trainer yet. A director adds one under Settings, Staff.</source>
        <translation>ຍັງບໍ່ມີຄູຝຶກ. ຜູ້ອຳນວຍການເພີ່ມໃນ ການຕັ້ງຄ່າ, ພະນັກງານ.</translation>
    </message>
    <message>
        <source>Open the staff</source>
        <translation>ເປີດພະນັກງານ</translation>
    </message>
    <message>
        <source>No trainer is named yet.</source>
        <translation>ຍັງບໍ່ໄດ້ກຳນົດຄູຝຶກ.</translation>
    </message>
    <message>
        <source>Trainers: %1</source>
        <translation>ຄູຝຶກ: %1</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>ຄູຝຶກ</translation>
    </message>
    <message>
        <source>Choose trainers of the group</source>
        <translation>ເລືອກຄູຝຶກຂອງກຸ່ມ</translation>
    </message>
</context>
<context>
    <name>GroupsDueTask</name>
    <message>
        <source>Planned past their first day: begin these groups</source>
        <translation>ກຸ່ມທີ່ກາຍມື້ທຳອິດແຕ່ຍັງເປັນແຜນ: ໃຫ້ເລີ່ມ</translation>
    </message>
</context>
<context>
    <name>GroupsSection</name>
    <message>
        <source>Groups</source>
        <translation>ກຸ່ມ</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>ກຸ່ມໃໝ່</translation>
    </message>
    <message>
        <source>Begin groups past their first day</source>
        <translation>ເລີ່ມກຸ່ມທີ່ຮອດມື້ທຳອິດແລ້ວ</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History</source>
        <translation>ປະຫວັດ</translation>
    </message>
</context>
<context>
    <name>HourTexts</name>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 ຊມ</translation>
    </message>
    <message>
        <source>cannot reach %1 %2</source>
        <comment>hours, mode</comment>
        <translation>ບໍ່ສາມາດຮອດ %1 %2</translation>
    </message>
    <message>
        <source>cannot reach %1 in all</source>
        <comment>hours</comment>
        <translation>ບໍ່ສາມາດຮອດ %1 ທັງໝົດ</translation>
    </message>
    <message>
        <source>out of reach after %1</source>
        <comment>a day</comment>
        <translation>ຮອດບໍ່ໄດ້ຫຼັງ %1</translation>
    </message>
    <message>
        <source>Counted: %1 of %2</source>
        <comment>hours</comment>
        <translation>ນັບແລ້ວ: %1 ໃນ %2</translation>
    </message>
    <message>
        <source>Not locked yet: %1</source>
        <comment>hours</comment>
        <translation>ຍັງບໍ່ລັອກ: %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>share of the hours</comment>
        <translation>ນັບແລ້ວ</translation>
    </message>
    <message>
        <source>Of all planned hours, those that count for a certificate: the locked ones. The pale part of the bar is recorded and not locked yet. Red: the hours needed can no longer be reached.</source>
        <translation>ໃນຊົ່ວໂມງທັງໝົດຕາມແຜນ, ຊົ່ວໂມງທີ່ນັບເຂົ້າໃບປະກາດ: ທີ່ລັອກແລ້ວ. ສ່ວນຈາງຂອງແຖບ ບັນທຶກແລ້ວແຕ່ຍັງບໍ່ລັອກ. ສີແດງ: ບໍ່ສາມາດຮອດຊົ່ວໂມງທີ່ຕ້ອງການອີກ.</translation>
    </message>
    <message>
        <source>%1: %2 not entered</source>
        <comment>mode, hours</comment>
        <translation>%1: ຍັງບໍ່ໄດ້ປ້ອນ %2</translation>
    </message>
    <message>
        <source>%1 not entered</source>
        <comment>hours</comment>
        <translation>ຍັງບໍ່ໄດ້ປ້ອນ %1</translation>
    </message>
    <message>
        <source>no placement yet, %1</source>
        <comment>hours</comment>
        <translation>ຍັງບໍ່ມີການຝຶກງານ, %1</translation>
    </message>
    <message>
        <source>Days that are past are not entered yet. With them the hours needed can still be reached; once the group is finished, what was not entered is lost.</source>
        <translation>ມື້ທີ່ຜ່ານມາຍັງບໍ່ໄດ້ປ້ອນ. ຖ້ານັບມື້ເຫຼົ່ານັ້ນ ຍັງຮຽນຄົບຊົ່ວໂມງທີ່ຕ້ອງການໄດ້; ເມື່ອກຸ່ມສຳເລັດແລ້ວ ສິ່ງທີ່ບໍ່ໄດ້ປ້ອນກໍເສຍໄປ.</translation>
    </message>
</context>
<context>
    <name>HoursSection</name>
    <message>
        <source>Hours</source>
        <translation>ຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>Hours: register</source>
        <translation>ຊົ່ວໂມງ: ໃບກວດລາຍຊື່</translation>
    </message>
    <message>
        <source>Hours: balance</source>
        <translation>ຊົ່ວໂມງ: ຍອດ</translation>
    </message>
    <message>
        <source>Hours: timetable</source>
        <translation>ຊົ່ວໂມງ: ຕາຕະລາງຮຽນ</translation>
    </message>
    <message>
        <source>Hours: names in meeting reports</source>
        <translation>ຊົ່ວໂມງ: ຊື່ໃນລາຍງານກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>Hours: all sessions</source>
        <translation>ຊົ່ວໂມງ: ທຸກຄາບຮຽນ</translation>
    </message>
</context>
<context>
    <name>IdentityCells</name>
    <message>
        <source>This is not read as female or male.</source>
        <translation>ອ່ານບໍ່ອອກວ່າເປັນຍິງ ຫຼື ຊາຍ.</translation>
    </message>
    <message>
        <source>This country is not known; write its name, or its code, such as SYR.</source>
        <translation>ບໍ່ຮູ້ຈັກປະເທດນີ້; ຂຽນຊື່ ຫຼື ລະຫັດ ເຊັ່ນ SYR.</translation>
    </message>
</context>
<context>
    <name>IdentityCodec</name>
    <message>
        <source>The stored data of a person cannot be read.</source>
        <translation>ອ່ານຂໍ້ມູນທີ່ເກັບໄວ້ກ່ຽວກັບບຸກຄົນບໍ່ໄດ້.</translation>
    </message>
</context>
<context>
    <name>IdentityRules</name>
    <message>
        <source>A trainee needs a name; one word is enough.</source>
        <translation>ຜູ້ຮຽນຕ້ອງມີຊື່; ຄຳດຽວກໍພໍ.</translation>
    </message>
    <message>
        <source>There are more than %1 names, phones or documents.</source>
        <translation>ມີຊື່, ເບີໂທ ຫຼື ເອກະສານ ຫຼາຍກວ່າ %1.</translation>
    </message>
    <message>
        <source>The birth date %1 cannot be right.</source>
        <translation>ວັນເກີດ %1 ບໍ່ໜ້າຈະຖືກຕ້ອງ.</translation>
    </message>
    <message>
        <source>The birth date %1 cannot be right: it is more than %2 years ago.</source>
        <translation>ວັນເກີດ %1 ບໍ່ຖືກຕ້ອງ: ເກີນ %2 ປີກ່ອນ.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address; one looks like name@example.org.</source>
        <translation>“%1” ບໍ່ແມ່ນທີ່ຢູ່ອີເມວ; ຂຽນແບບ name@example.org.</translation>
    </message>
    <message>
        <source>What the trainee is known as is longer than %1 characters.</source>
        <translation>ຊື່ທີ່ເອີ້ນກັນຂອງຜູ້ຮຽນຍາວກວ່າ %1 ຕົວອັກສອນ.</translation>
    </message>
    <message>
        <source>The nationality is longer than %1 characters.</source>
        <translation>ສັນຊາດຍາວກວ່າ %1 ຕົວອັກສອນ.</translation>
    </message>
    <message>
        <source>The e-mail address is longer than %1 characters.</source>
        <translation>ທີ່ຢູ່ອີເມລຍາວກວ່າ %1 ຕົວອັກສອນ.</translation>
    </message>
    <message>
        <source>The address is longer than %1 characters.</source>
        <translation>ທີ່ຢູ່ຍາວກວ່າ %1 ຕົວອັກສອນ.</translation>
    </message>
    <message>
        <source>A phone number is longer than %1 characters.</source>
        <translation>ເບີໂທຍາວກວ່າ %1 ຕົວອັກສອນ.</translation>
    </message>
    <message>
        <source>A document is longer than %1 characters.</source>
        <translation>ຂໍ້ມູນເອກະສານຍາວກວ່າ %1 ຕົວອັກສອນ.</translation>
    </message>
    <message>
        <source>The learner number is longer than %1 characters.</source>
        <translation>ເລກປະຈຳຕົວຜູ້ຮຽນຍາວກວ່າ %1 ຕົວອັກສອນ.</translation>
    </message>
    <message>
        <source>A name is longer than %1 characters.</source>
        <translation>ຊື່ຍາວກວ່າ %1 ຕົວອັກສອນ.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Rows imported: %1</source>
        <translation>ແຖວທີ່ນຳເຂົ້າ: %1</translation>
    </message>
    <message>
        <source>already there: %1</source>
        <translation>ມີຢູ່ແລ້ວ: %1</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>ຖືກປະຕິເສດ: %1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>ແຖວ %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>ແຖວ %1, %2: %3</translation>
    </message>
    <message>
        <source>Rows to correct</source>
        <translation>ແຖວທີ່ຕ້ອງແກ້</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ແຖວ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ຍ້ອນຫຍັງ</translation>
    </message>
</context>
<context>
    <name>Instrument</name>
    <message>
        <source>Online test</source>
        <translation>ເສັງອອນລາຍ</translation>
    </message>
    <message>
        <source>Written test</source>
        <translation>ເສັງຂຽນ</translation>
    </message>
    <message>
        <source>Practical task</source>
        <translation>ວຽກພາກປະຕິບັດ</translation>
    </message>
    <message>
        <source>Observation at work</source>
        <translation>ສັງເກດຢູ່ບ່ອນເຮັດວຽກ</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>ສຳພາດ</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>ແຟ້ມຜົນງານ</translation>
    </message>
    <message>
        <source>Workplace project</source>
        <translation>ໂຄງການຢູ່ບ່ອນເຮັດວຽກ</translation>
    </message>
    <message>
        <source>“%1” is not a way of assessing; these are: %2.</source>
        <translation>“%1” ບໍ່ແມ່ນວິທີປະເມີນ; ມີຄື: %2.</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>... and %1 more.</source>
        <translation>... ແລະ ອີກ %1.</translation>
    </message>
    <message>
        <source>must be an object, in braces.</source>
        <translation>ຕ້ອງແມ່ນວັດຖຸ ໃນວົງປີກກາ.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>ຂາດໄປ.</translation>
    </message>
    <message>
        <source>must be a text, in quotes.</source>
        <translation>ຕ້ອງແມ່ນຂໍ້ຄວາມ ໃນເຄື່ອງໝາຍຄຳເວົ້າ.</translation>
    </message>
    <message>
        <source>is %1 characters long; at most %2 are kept.</source>
        <translation>ຍາວ %1 ຕົວອັກສອນ; ເກັບໄດ້ຫຼາຍສຸດ %2.</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>ວ່າງເປົ່າ.</translation>
    </message>
    <message>
        <source>must be a whole number.</source>
        <translation>ຕ້ອງແມ່ນຈຳນວນຖ້ວນ.</translation>
    </message>
    <message>
        <source>must lie between %1 and %2.</source>
        <translation>ຕ້ອງຢູ່ລະຫວ່າງ %1 ແລະ %2.</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>ຕ້ອງແມ່ນ true ຫຼື false.</translation>
    </message>
    <message>
        <source>must be a list, in square brackets.</source>
        <translation>ຕ້ອງແມ່ນລາຍການ ໃນວົງຂໍ.</translation>
    </message>
    <message>
        <source>has %1 members; at most %2 are read.</source>
        <translation>ມີ %1 ລາຍການ; ອ່ານໄດ້ຫຼາຍສຸດ %2.</translation>
    </message>
    <message>
        <source>is not a field of this format.</source>
        <translation>ບໍ່ແມ່ນຊ່ອງຂໍ້ມູນຂອງຮູບແບບນີ້.</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>This record was erased: its key was destroyed.</source>
        <translation>ບັນທຶກນີ້ຖືກລຶບ: ກະແຈຖືກທຳລາຍແລ້ວ.</translation>
    </message>
    <message>
        <source>This is protected, and your role does not open it.</source>
        <translation>ສິ່ງນີ້ຖືກປົກປ້ອງ ແລະ ບົດບາດຂອງທ່ານເປີດບໍ່ໄດ້.</translation>
    </message>
</context>
<context>
    <name>ListsFacet</name>
    <message>
        <source>List</source>
        <translation>ລາຍຊື່</translation>
    </message>
</context>
<context>
    <name>MemberReadiness</name>
    <message>
        <source>Certificate</source>
        <translation>ໃບປະກາດ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>ພ້ອມ</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ຕິດຂັດ</translation>
    </message>
    <message>
        <source>Has a statement</source>
        <translation>ມີໃບຢັ້ງຢືນຜົນ</translation>
    </message>
    <message>
        <source>Needed units</source>
        <translation>ໜ່ວຍບັງຄັບ</translation>
    </message>
</context>
<context>
    <name>MemberVerbs</name>
    <message>
        <source>Offer a place</source>
        <translation>ສະເໜີບ່ອນ</translation>
    </message>
    <message>
        <source>Accept the place</source>
        <translation>ຮັບບ່ອນ</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>ລົງທະບຽນ</translation>
    </message>
    <message>
        <source>Begin training</source>
        <translation>ເລີ່ມຮຽນ</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>ໃຫ້ຈົບ</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>ຍ້າຍກຸ່ມ</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>ໃຫ້ອອກ</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>ບໍ່ມາຮັບບ່ອນ</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>%1: %2</source>
        <comment>menu: command in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>Online</source>
        <translation>ອອນລາຍ</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>ຫ້ອງຮຽນ</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ໂຮງຝຶກງານ</translation>
    </message>
    <message>
        <source>On the job</source>
        <translation>ບ່ອນເຮັດວຽກ</translation>
    </message>
    <message>
        <source>“%1” is not a mode of hours; these are: online, classroom, workshop, on-the-job.</source>
        <translation>“%1” ບໍ່ແມ່ນຮູບແບບຊົ່ວໂມງ; ມີຄື: online, classroom, workshop, on-the-job.</translation>
    </message>
</context>
<context>
    <name>NotEnrolledList</name>
    <message>
        <source>Not enrolled</source>
        <translation>ບໍ່ໄດ້ລົງທະບຽນ</translation>
    </message>
</context>
<context>
    <name>OdsContent</name>
    <message>
        <source>Sheet “%1” has hidden rows (%2); they were read too.</source>
        <translation>ແຜ່ນງານ “%1” ມີແຖວທີ່ຖືກເຊື່ອງ (%2); ອ່ານພ້ອມແລ້ວ.</translation>
    </message>
    <message>
        <source>Cells merged over several rows: only the first row of each holds the value.</source>
        <translation>ຊ່ອງທີ່ລວມກັນຫຼາຍແຖວ: ມີແຕ່ແຖວທຳອິດຂອງແຕ່ລະອັນທີ່ມີຄ່າ.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Open it in a spreadsheet program, save it without a password, and import that file.</source>
        <translation>“%1” ຖືກປ້ອງກັນດ້ວຍລະຫັດຜ່ານ. ເປີດໃນໂປຣແກຣມຕາຕະລາງ, ບັນທຶກໂດຍບໍ່ມີລະຫັດຜ່ານ ແລ້ວນຳເຂົ້າໄຟລ໌ນັ້ນ.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Achieved</source>
        <translation>ຜ່ານ</translation>
    </message>
    <message>
        <source>Not yet achieved</source>
        <translation>ຍັງບໍ່ຜ່ານ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>ອອກກາງຄັນ</translation>
    </message>
    <message>
        <source>Prior learning granted</source>
        <translation>ຮັບຮອງການຮຽນຮູ້ກ່ອນໜ້າ</translation>
    </message>
    <message>
        <source>Prior learning not granted</source>
        <translation>ບໍ່ຮັບຮອງການຮຽນຮູ້ກ່ອນໜ້າ</translation>
    </message>
    <message>
        <source>Credit transfer</source>
        <translation>ໂອນໜ່ວຍກິດ</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>ກຳລັງດຳເນີນ</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>ຍັງບໍ່ເລີ່ມ</translation>
    </message>
    <message>
        <source>“%1” is not an outcome; these are: %2.</source>
        <translation>“%1” ບໍ່ແມ່ນຜົນ; ມີຄື: %2.</translation>
    </message>
</context>
<context>
    <name>PersonFilterWords</name>
    <message>
        <source>, </source>
        <comment>between two values of a filter</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>PersonTexts</name>
    <message>
        <source>Erased</source>
        <translation>ຖືກລຶບ</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>ຍິງ</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>ຊາຍ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ອື່ນໆ</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ປະມານ %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ບຸກຄົນ</translation>
    </message>
    <message>
        <source>Trainee number</source>
        <translation>ເລກຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>Stateless</source>
        <translation>ບໍ່ມີສັນຊາດ</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>ບັດປະຈຳຕົວ</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>ໜັງສືຜ່ານແດນ</translation>
    </message>
    <message>
        <source>UNHCR card</source>
        <translation>ບັດ UNHCR</translation>
    </message>
    <message>
        <source>UNHCR case</source>
        <translation>ກໍລະນີ UNHCR</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>ໃບອະນຸຍາດພັກເຊົາ</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>ໃບຢັ້ງຢືນການເກີດ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ເອກະສານ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ການຝຶກອົບຮົມ</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>ໃບປະກາດ</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>ສະຖິຕິ</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>ຜູ້ຈ່າຍ</translation>
    </message>
    <message>
        <source>Contact after the training</source>
        <translation>ການຖາມພາຍຫຼັງ</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ຮູບຖ່າຍ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>ຊື່ອື່ນທີ່ຮູ້ຈັກ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>ວັນເດືອນປີເກີດ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ເພດ</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>ສັນຊາດ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ເບີໂທ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ອີເມວ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ທີ່ຢູ່</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ເອກະສານ</translation>
    </message>
    <message>
        <source>Learner number</source>
        <translation>ເລກຜູ້ຮຽນແຫ່ງຊາດ</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>ການຍິນຍອມ</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>ບໍ່ລະບຸ</translation>
    </message>
</context>
<context>
    <name>PlacementTexts</name>
    <message>
        <source>from %1</source>
        <translation>ແຕ່ %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it like 8:30.</source>
        <translation>“%1” ບໍ່ແມ່ນເວລາ. ຂຽນແບບ 8:30.</translation>
    </message>
</context>
<context>
    <name>PlacementsSection</name>
    <message>
        <source>New placement</source>
        <translation>ການຝຶກງານໃໝ່</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>ການຝຶກງານ</translation>
    </message>
    <message>
        <source>On the job now</source>
        <translation>ກຳລັງຝຶກງານ</translation>
    </message>
    <message>
        <source>Ended, not signed</source>
        <translation>ຈົບແລ້ວບໍ່ໄດ້ເຊັນ</translation>
    </message>
    <message>
        <source>No new days</source>
        <comment>a list of placements</comment>
        <translation>ບໍ່ມີມື້ໃໝ່</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>the day is missing.</source>
        <translation>ຂາດມື້.</translation>
    </message>
    <message>
        <source>%1 is after the group&apos;s last day, %2.</source>
        <translation>%1 ຢູ່ຫຼັງມື້ສຸດທ້າຍຂອງກຸ່ມ, %2.</translation>
    </message>
    <message>
        <source>%1 is before the group&apos;s first day, %2.</source>
        <translation>%1 ຢູ່ກ່ອນມື້ທຳອິດຂອງກຸ່ມ, %2.</translation>
    </message>
    <message>
        <source>%1 is before the day of joining, %2.</source>
        <translation>%1 ຢູ່ກ່ອນມື້ເຂົ້າກຸ່ມ, %2.</translation>
    </message>
    <message>
        <source>%1 is before the day of the offer, %2.</source>
        <translation>%1 ຢູ່ກ່ອນມື້ສະເໜີບ່ອນ, %2.</translation>
    </message>
</context>
<context>
    <name>ProgrammeReader</name>
    <message>
        <source>is not a language tag such as “en” or “ar-LB”.</source>
        <translation>ບໍ່ແມ່ນລະຫັດພາສາ ເຊັ່ນ “en” ຫຼື “ar-LB”.</translation>
    </message>
    <message>
        <source>is there twice, in other letters.</source>
        <translation>ມີສອງເທື່ອ ດ້ວຍຕົວອັກສອນຕ່າງກັນ.</translation>
    </message>
    <message>
        <source>This is not a programme but “%1”.</source>
        <translation>ນີ້ບໍ່ແມ່ນຫຼັກສູດ ແຕ່ແມ່ນ “%1”.</translation>
    </message>
    <message>
        <source>The programme is written in version %1 of the format, which this program does not know; a newer one does.</source>
        <translation>ຫຼັກສູດຂຽນໃນຮູບແບບສະບັບ %1 ທີ່ໂປຣແກຣມນີ້ບໍ່ຮູ້ຈັກ; ໂປຣແກຣມໃໝ່ກວ່າຈຶ່ງຮູ້ຈັກ.</translation>
    </message>
    <message>
        <source>The programme cannot be read:</source>
        <translation>ອ່ານຫຼັກສູດບໍ່ໄດ້:</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>ເປີດ %1 ບໍ່ໄດ້: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than the 20 MB that are read.</source>
        <translation>%1 ໃຫຍ່ກວ່າ 20 MB ທີ່ອ່ານໄດ້.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ProgrammeRules</name>
    <message>
        <source>%1 has no title in any language.</source>
        <translation>%1 ບໍ່ມີຊື່ໃນພາສາໃດ.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a language tag such as “en” or “ar-LB”.</source>
        <translation>%1: “%2” ບໍ່ແມ່ນລະຫັດພາສາ ເຊັ່ນ “en” ຫຼື “ar-LB”.</translation>
    </message>
    <message>
        <source>%1: the title in “%2” is blank.</source>
        <translation>%1: ຊື່ໃນພາສາ “%2” ວ່າງເປົ່າ.</translation>
    </message>
    <message>
        <source>%1: a code has 1 to 40 letters, digits, and “.”, “_” or “-” between them.</source>
        <translation>%1: ລະຫັດມີ 1 ຫາ 40 ຕົວອັກສອນ, ຕົວເລກ ແລະ “.”, “_” ຫຼື “-” ຢູ່ລະຫວ່າງ.</translation>
    </message>
    <message>
        <source>%1: the code is used twice.</source>
        <translation>%1: ລະຫັດຖືກໃຊ້ສອງເທື່ອ.</translation>
    </message>
    <message>
        <source>%1: the required minutes must lie between 0 and %2.</source>
        <translation>%1: ນາທີທີ່ກຳນົດຕ້ອງຢູ່ລະຫວ່າງ 0 ແລະ %2.</translation>
    </message>
    <message>
        <source>%1: the least attendance is a percentage, 0 to 100.</source>
        <translation>%1: ອັດຕາເຂົ້າຮຽນຂັ້ນຕ່ຳແມ່ນສ່ວນຮ້ອຍ 0 ຫາ 100.</translation>
    </message>
    <message>
        <source>%1: a least attendance is asked, but no minutes are required.</source>
        <translation>%1: ກຳນົດອັດຕາເຂົ້າຮຽນຂັ້ນຕ່ຳ ແຕ່ບໍ່ໄດ້ກຳນົດນາທີ.</translation>
    </message>
    <message>
        <source>No minutes are required in any mode.</source>
        <translation>ບໍ່ໄດ້ກຳນົດນາທີໃນຮູບແບບໃດ.</translation>
    </message>
    <message>
        <source>The hour has 60, 50 or 45 minutes, not %1.</source>
        <translation>ໜຶ່ງຊົ່ວໂມງມີ 60, 50 ຫຼື 45 ນາທີ ບໍ່ແມ່ນ %1.</translation>
    </message>
    <message>
        <source>The least attendance is a percentage, 0 to 100.</source>
        <translation>ອັດຕາເຂົ້າຮຽນຂັ້ນຕ່ຳແມ່ນສ່ວນຮ້ອຍ 0 ຫາ 100.</translation>
    </message>
    <message>
        <source>%1 is elective, so the certificate cannot need it.</source>
        <translation>%1 ແມ່ນໜ່ວຍເລືອກ ໃບປະກາດຈຶ່ງບັງຄັບບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>%1, element %2</source>
        <translation>%1, ອົງປະກອບ %2</translation>
    </message>
    <message>
        <source>%1, criterion %2</source>
        <translation>%1, ເກນ %2</translation>
    </message>
    <message>
        <source>There is no unit.</source>
        <translation>ບໍ່ມີໜ່ວຍຮຽນ.</translation>
    </message>
    <message>
        <source>Unit “%1”</source>
        <translation>ໜ່ວຍຮຽນ “%1”</translation>
    </message>
    <message>
        <source>The certificate asks for %1 elective units, but there are %2.</source>
        <translation>ໃບປະກາດຕ້ອງການ %1 ໜ່ວຍເລືອກ ແຕ່ມີ %2.</translation>
    </message>
    <message>
        <source>Cross-cutting module “%1”</source>
        <translation>ໂມດູນຮ່ວມ “%1”</translation>
    </message>
    <message>
        <source>%1 needs minutes, 1 to %2.</source>
        <translation>%1 ຕ້ອງມີນາທີ 1 ຫາ %2.</translation>
    </message>
    <message>
        <source>%1: the cross-cutting modules take %2 minutes, more than the %3 required.</source>
        <translation>%1: ໂມດູນຮ່ວມໃຊ້ %2 ນາທີ ຫຼາຍກວ່າ %3 ທີ່ກຳນົດ.</translation>
    </message>
    <message>
        <source>Programme “%1”</source>
        <translation>ຫຼັກສູດ “%1”</translation>
    </message>
    <message>
        <source>The ISCED level is between 0 and 8.</source>
        <translation>ລະດັບ ISCED ຢູ່ລະຫວ່າງ 0 ແລະ 8.</translation>
    </message>
    <message>
        <source>“%1” is not a unit group of ISCO-08 (four digits).</source>
        <translation>“%1” ບໍ່ແມ່ນກຸ່ມຍ່ອຍຂອງ ISCO-08 (ສີ່ຕົວເລກ).</translation>
    </message>
    <message>
        <source>“%1” is not a field of ISCED-F 2013.</source>
        <translation>“%1” ບໍ່ແມ່ນສາຂາຂອງ ISCED-F 2013.</translation>
    </message>
    <message>
        <source>A version has a number between 1 and 999.</source>
        <translation>ສະບັບມີເລກລະຫວ່າງ 1 ແລະ 999.</translation>
    </message>
    <message>
        <source>Version %1 of %2 is used by a group and cannot change. Make a new version from it instead.</source>
        <translation>ສະບັບ %1 ຂອງ %2 ຖືກກຸ່ມໃຊ້ແລ້ວ ຈຶ່ງປ່ຽນບໍ່ໄດ້. ໃຫ້ເຮັດສະບັບໃໝ່ຈາກມັນແທນ.</translation>
    </message>
    <message>
        <source>The occupation is not named: a unit group of ISCO-08 (four digits).</source>
        <translation>ບໍ່ໄດ້ລະບຸອາຊີບ: ກຸ່ມຍ່ອຍຂອງ ISCO-08 (ສີ່ຕົວເລກ).</translation>
    </message>
    <message>
        <source>The field is not named: one of ISCED-F 2013.</source>
        <translation>ບໍ່ໄດ້ລະບຸສາຂາ: ອັນໜຶ່ງຂອງ ISCED-F 2013.</translation>
    </message>
</context>
<context>
    <name>ProgrammeTexts</name>
    <message>
        <source>Version %1, draft</source>
        <translation>ສະບັບ %1, ສະບັບຮ່າງ</translation>
    </message>
    <message>
        <source>ISCED level %1</source>
        <translation>ລະດັບ ISCED %1</translation>
    </message>
    <message>
        <source>Needed units: %1</source>
        <translation>ໜ່ວຍບັງຄັບ: %1</translation>
    </message>
    <message>
        <source>Elective units: %1</source>
        <translation>ໜ່ວຍເລືອກ: %1</translation>
    </message>
    <message>
        <source>At least %1 % of all hours attended</source>
        <translation>ເຂົ້າຮຽນຢ່າງໜ້ອຍ %1&#xa0;% ຂອງຊົ່ວໂມງທັງໝົດ</translation>
    </message>
    <message>
        <source>At least %1 % of the hours “%2”</source>
        <translation>ຢ່າງໜ້ອຍ %1&#xa0;% ຂອງຊົ່ວໂມງ “%2”</translation>
    </message>
    <message>
        <source>The assessor is not the only trainer</source>
        <translation>ຜູ້ປະເມີນບໍ່ແມ່ນຄູຝຶກຄົນດຽວ</translation>
    </message>
    <message>
        <source>For a part achieved a statement of attainment is issued</source>
        <translation>ສ່ວນທີ່ຜ່ານແລ້ວໄດ້ໃບຢັ້ງຢືນຜົນການຮຽນ</translation>
    </message>
    <message>
        <source>For a part achieved nothing is issued</source>
        <translation>ສ່ວນທີ່ຜ່ານແລ້ວບໍ່ໄດ້ໃບຢັ້ງຢືນ</translation>
    </message>
    <message>
        <source>Version %1, published</source>
        <translation>ສະບັບ %1, ເຜີຍແຜ່ແລ້ວ</translation>
    </message>
</context>
<context>
    <name>ProgrammesSection</name>
    <message>
        <source>Programmes</source>
        <translation>ຫຼັກສູດ</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>ຫຼັກສູດໃໝ່</translation>
    </message>
    <message>
        <source>Programme from a document…</source>
        <translation>ຫຼັກສູດຈາກເອກະສານ…</translation>
    </message>
</context>
<context>
    <name>ReadyTask</name>
    <message>
        <source>Ready for a certificate</source>
        <translation>ພ້ອມຮັບໃບປະກາດ</translation>
    </message>
</context>
<context>
    <name>RegisterTask</name>
    <message>
        <source>Registers not recorded</source>
        <translation>ໃບກວດລາຍຊື່ທີ່ຍັງບໍ່ບັນທຶກ</translation>
    </message>
</context>
<context>
    <name>ReportsSection</name>
    <message>
        <source>Reports</source>
        <translation>ລາຍງານ</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>A part of the snapshot cannot be read.</source>
        <translation>ອ່ານສ່ວນໜຶ່ງຂອງຊຸດຂໍ້ມູນບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>The return cannot be built: table “%1”, row %2: %3</source>
        <translation>ສ້າງລາຍງານບໍ່ໄດ້: ຕາຕະລາງ “%1”, ແຖວ %2: %3</translation>
    </message>
    <message>
        <source>it has %1 values, not %2.</source>
        <translation>ມັນມີ %1 ຄ່າ ບໍ່ແມ່ນ %2.</translation>
    </message>
    <message>
        <source>the value of “%1” does not fit the schema.</source>
        <translation>ຄ່າຂອງ “%1” ບໍ່ກົງກັບໂຄງສ້າງ.</translation>
    </message>
    <message>
        <source>the same record is there twice.</source>
        <translation>ມີບັນທຶກດຽວກັນສອງເທື່ອ.</translation>
    </message>
    <message>
        <source>The return has no table “%1”.</source>
        <translation>ລາຍງານບໍ່ມີຕາຕະລາງ “%1”.</translation>
    </message>
    <message>
        <source>A part of table “%1” holds rows of another group or month.</source>
        <translation>ສ່ວນໜຶ່ງຂອງຕາຕະລາງ “%1” ມີແຖວຂອງກຸ່ມ ຫຼື ເດືອນອື່ນ.</translation>
    </message>
</context>
<context>
    <name>ReturnFile</name>
    <message>
        <source>The return file cannot be written.</source>
        <translation>ຂຽນໄຟລ໌ລາຍງານບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>This file is not a return that can be read: %1</source>
        <translation>ໄຟລ໌ນີ້ບໍ່ແມ່ນລາຍງານທີ່ອ່ານໄດ້: %1</translation>
    </message>
    <message>
        <source>a table or field of the schema is missing.</source>
        <translation>ຂາດຕາຕະລາງ ຫຼື ຊ່ອງຂໍ້ມູນຂອງໂຄງສ້າງ.</translation>
    </message>
    <message>
        <source>it has too many rows.</source>
        <translation>ມີແຖວຫຼາຍເກີນໄປ.</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>ມັນເສຍຫາຍ.</translation>
    </message>
    <message>
        <source>it is of another schema than %1.</source>
        <translation>ມັນເປັນໂຄງສ້າງອື່ນ ບໍ່ແມ່ນ %1.</translation>
    </message>
    <message>
        <source>it does not say whose it is, or of which day.</source>
        <translation>ມັນບໍ່ບອກວ່າເປັນຂອງໃຜ ຫຼື ຂອງມື້ໃດ.</translation>
    </message>
    <message>
        <source>The return file %1 cannot be written.</source>
        <translation>ຂຽນໄຟລ໌ລາຍງານ %1 ບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>ມັນໃຫຍ່ເກີນໄປ.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>ບໍ່ມີໄຟລ໌ນັ້ນ.</translation>
    </message>
    <message>
        <source>The return file cannot be opened.</source>
        <translation>ເປີດໄຟລ໌ລາຍງານບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>The return file cannot be read or written.</source>
        <translation>ອ່ານ ຫຼື ຂຽນໄຟລ໌ລາຍງານບໍ່ໄດ້.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Registrar</source>
        <translation>ນາຍທະບຽນ</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>ຄູຝຶກ</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>ຜູ້ປະເມີນ</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>ຜູ້ອຳນວຍການ</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>ທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>“%1” is not a role. The roles are: %2.</source>
        <translation>“%1” ບໍ່ແມ່ນບົດບາດ. ບົດບາດມີຄື: %2.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Please sign in first.</source>
        <translation>ກະລຸນາເຂົ້າສູ່ລະບົບກ່ອນ.</translation>
    </message>
    <message>
        <source>Your role does not allow this. It can be done by: %1.</source>
        <translation>ບົດບາດຂອງທ່ານບໍ່ອະນຸຍາດ. ຜູ້ທີ່ເຮັດໄດ້: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This is protected, and your role does not open it.</source>
        <translation>ສິ່ງນີ້ຖືກປົກປ້ອງ ແລະ ບົດບາດຂອງທ່ານເປີດບໍ່ໄດ້.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>“%1” is not a host: write it without https, as verify.example.org.</source>
        <translation>“%1” ບໍ່ແມ່ນຊື່ໂຮສ: ຂຽນໂດຍບໍ່ມີ https ເຊັ່ນ verify.example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a part of a number. The parts are: %2.</source>
        <translation>“%1” ບໍ່ແມ່ນສ່ວນຂອງເລກທີ. ສ່ວນມີຄື: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot number anything: it needs {serial}, at most 60 characters, and besides the parts only letters, digits, blank, point, slash, hyphen.</source>
        <translation>“%1” ໃຊ້ອອກເລກທີບໍ່ໄດ້: ຕ້ອງມີ {serial}, ຫຼາຍສຸດ 60 ຕົວອັກສອນ ແລະ ນອກຈາກສ່ວນຕ່າງໆ ມີໄດ້ແຕ່ຕົວອັກສອນ, ຕົວເລກ, ຍະຫວ່າງ, ຈຸດ, ຂີດສະຫຼຽງ, ຂີດຕໍ່.</translation>
    </message>
    <message>
        <source>“%1” is not an address to send to: it must begin with https:// and contain no password.</source>
        <translation>“%1” ບໍ່ແມ່ນທີ່ຢູ່ສຳລັບສົ່ງ: ຕ້ອງຂຶ້ນຕົ້ນດ້ວຍ https:// ແລະ ບໍ່ມີລະຫັດຜ່ານ.</translation>
    </message>
    <message>
        <source>This is not a key of the ministry: it has 32 bytes, written as Base64.</source>
        <translation>ນີ້ບໍ່ແມ່ນກະແຈຂອງກະຊວງ: ກະແຈມີ 32 ໄບ ຂຽນເປັນ Base64.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. The settings are: %2.</source>
        <translation>ບໍ່ມີການຕັ້ງຄ່າ “%1”. ການຕັ້ງຄ່າມີຄື: %2.</translation>
    </message>
    <message>
        <source>A setting has at most %1 characters.</source>
        <translation>ການຕັ້ງຄ່າມີຫຼາຍສຸດ %1 ຕົວອັກສອນ.</translation>
    </message>
    <message>
        <source>%1 is 1 (yes) or 0 (no).</source>
        <translation>%1 ແມ່ນ 1 (ແມ່ນ) ຫຼື 0 (ບໍ່).</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 ແມ່ນອັນໜຶ່ງໃນນີ້: %2.</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3.</source>
        <translation>%1 ແມ່ນຈຳນວນແຕ່ %2 ຫາ %3.</translation>
    </message>
    <message>
        <source>“%1” cannot number trainees: their serial starts again each year, so it needs {year}.</source>
        <translation>“%1” ໃຊ້ອອກເລກຜູ້ຮຽນບໍ່ໄດ້: ເລກລຳດັບເລີ່ມໃໝ່ທຸກປີ ຈຶ່ງຕ້ອງມີ {year}.</translation>
    </message>
</context>
<context>
    <name>SheetGrid</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 ແຖວ</translation>
    </message>
    <message>
        <source>“%1” is damaged: in sheet “%2” row %3 comes after row %4.</source>
        <translation>“%1” ເສຍຫາຍ: ໃນແຜ່ນງານ “%2” ແຖວ %3 ມາຫຼັງແຖວ %4.</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 ຊ່ອງ</translation>
    </message>
    <message>
        <source>Sheet “%1” of “%2” has more than %3 (row %4): that is more than can be read at once. Divide it into several files.</source>
        <translation>ແຜ່ນງານ “%1” ຂອງ “%2” ມີຫຼາຍກວ່າ %3 (ແຖວ %4): ຫຼາຍກວ່າທີ່ອ່ານໄດ້ໃນເທື່ອດຽວ. ແບ່ງເປັນຫຼາຍໄຟລ໌.</translation>
    </message>
    <message>
        <source>Cell %1 stands beyond the %2 columns that can be read.</source>
        <translation>ຊ່ອງ %1 ຢູ່ເກີນ %2 ຖັນທີ່ອ່ານໄດ້.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>%1: %2</source>
        <comment>a list and its count</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The manifest of the snapshot cannot be read.</source>
        <translation>ອ່ານລາຍການຂອງຊຸດຂໍ້ມູນບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>The manifest was signed with another key.</source>
        <translation>ລາຍການຖືກເຊັນດ້ວຍກະແຈອື່ນ.</translation>
    </message>
    <message>
        <source>Part %1 was altered.</source>
        <translation>ສ່ວນ %1 ຖືກດັດແປງ.</translation>
    </message>
    <message>
        <source>Part %1 does not hold what the manifest says.</source>
        <translation>ສ່ວນ %1 ບໍ່ມີສິ່ງທີ່ລາຍການບອກ.</translation>
    </message>
    <message>
        <source>The signature of the manifest is not valid: it was altered.</source>
        <translation>ລາຍເຊັນຂອງລາຍການບໍ່ຖືກຕ້ອງ: ຖືກດັດແປງ.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>make a key for backups</source>
        <translation>ສ້າງກະແຈສຳລັບຂໍ້ມູນສຳຮອງ</translation>
    </message>
    <message>
        <source>destroy keys of expired backups</source>
        <translation>ທຳລາຍກະແຈຂໍ້ມູນສຳຮອງທີ່ໝົດອາຍຸ</translation>
    </message>
    <message>
        <source>change a password</source>
        <translation>ປ່ຽນລະຫັດຜ່ານ</translation>
    </message>
    <message>
        <source>deactivate a user</source>
        <translation>ປິດສິດຜູ້ໃຊ້</translation>
    </message>
    <message>
        <source>sign in after wrong passwords</source>
        <translation>ເຂົ້າສູ່ລະບົບຫຼັງລະຫັດຜ່ານຜິດ</translation>
    </message>
    <message>
        <source>add the first user</source>
        <translation>ເພີ່ມຜູ້ໃຊ້ຄົນທຳອິດ</translation>
    </message>
    <message>
        <source>sign in a user by the recovery code</source>
        <translation>ໃຫ້ຜູ້ໃຊ້ເຂົ້າດ້ວຍລະຫັດກູ້ຄືນ</translation>
    </message>
    <message>
        <source>refuse a wrong password</source>
        <translation>ປະຕິເສດລະຫັດຜ່ານຜິດ</translation>
    </message>
    <message>
        <source>make a new recovery code</source>
        <translation>ສ້າງລະຫັດກູ້ຄືນໃໝ່</translation>
    </message>
    <message>
        <source>set a new password</source>
        <translation>ຕັ້ງລະຫັດຜ່ານໃໝ່</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>ກູ້ຄືນຂໍ້ມູນສຳຮອງ</translation>
    </message>
    <message>
        <source>change the roles of a user</source>
        <translation>ປ່ຽນບົດບາດຂອງຜູ້ໃຊ້</translation>
    </message>
    <message>
        <source>share case notes</source>
        <translation>ແບ່ງປັນບັນທຶກກໍລະນີ</translation>
    </message>
    <message>
        <source>change a programme version</source>
        <translation>ປ່ຽນສະບັບຫຼັກສູດ</translation>
    </message>
    <message>
        <source>make the centre</source>
        <translation>ສ້າງສູນ</translation>
    </message>
    <message>
        <source>make a key for signing certificates</source>
        <translation>ສ້າງກະແຈເຊັນໃບປະກາດ</translation>
    </message>
    <message>
        <source>replace a certificate</source>
        <translation>ປ່ຽນແທນໃບປະກາດ</translation>
    </message>
    <message>
        <source>print a certificate again</source>
        <translation>ພິມໃບປະກາດຄືນ</translation>
    </message>
    <message>
        <source>revoke a certificate</source>
        <translation>ຖອນໃບປະກາດ</translation>
    </message>
    <message>
        <source>void a certificate</source>
        <translation>ໃຫ້ໃບປະກາດເປັນໂມຄະ</translation>
    </message>
    <message>
        <source>erase a trainee</source>
        <translation>ລຶບຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>build a snapshot</source>
        <translation>ສ້າງຊຸດຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>make a key for signing snapshots</source>
        <translation>ສ້າງກະແຈເຊັນຊຸດຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>read the centre for a snapshot</source>
        <translation>ອ່ານສູນສຳລັບຊຸດຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>begin to send a snapshot</source>
        <translation>ເລີ່ມສົ່ງຊຸດຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>note that a snapshot was sent</source>
        <translation>ບັນທຶກວ່າສົ່ງຊຸດຂໍ້ມູນແລ້ວ</translation>
    </message>
    <message>
        <source>add a user</source>
        <translation>ເພີ່ມຜູ້ໃຊ້</translation>
    </message>
    <message>
        <source>lock results</source>
        <translation>ລັອກຜົນ</translation>
    </message>
    <message>
        <source>record results</source>
        <translation>ບັນທຶກຜົນ</translation>
    </message>
    <message>
        <source>reopen a result</source>
        <translation>ເປີດຜົນຄືນ</translation>
    </message>
    <message>
        <source>strike a result</source>
        <translation>ຂີດຜົນອອກ</translation>
    </message>
    <message>
        <source>name the trainers of a group</source>
        <translation>ລະບຸຄູຝຶກຂອງກຸ່ມ</translation>
    </message>
    <message>
        <source>change a programme</source>
        <translation>ປ່ຽນຫຼັກສູດ</translation>
    </message>
    <message>
        <source>import a programme</source>
        <translation>ນຳເຂົ້າຫຼັກສູດ</translation>
    </message>
    <message>
        <source>make a programme version</source>
        <translation>ສ້າງສະບັບຫຼັກສູດ</translation>
    </message>
    <message>
        <source>change the centre</source>
        <translation>ປ່ຽນຂໍ້ມູນສູນ</translation>
    </message>
    <message>
        <source>hand out certificates</source>
        <translation>ມອບໃບປະກາດ</translation>
    </message>
    <message>
        <source>issue certificates</source>
        <translation>ອອກໃບປະກາດ</translation>
    </message>
    <message>
        <source>accept places</source>
        <translation>ຮັບບ່ອນ</translation>
    </message>
    <message>
        <source>make a group</source>
        <translation>ສ້າງກຸ່ມ</translation>
    </message>
    <message>
        <source>apply for a group</source>
        <translation>ສະໝັກເຂົ້າກຸ່ມ</translation>
    </message>
    <message>
        <source>begin training</source>
        <translation>ເລີ່ມຮຽນ</translation>
    </message>
    <message>
        <source>change a group</source>
        <translation>ປ່ຽນກຸ່ມ</translation>
    </message>
    <message>
        <source>complete training</source>
        <translation>ໃຫ້ຮຽນຈົບ</translation>
    </message>
    <message>
        <source>enrol in a group</source>
        <translation>ລົງທະບຽນເຂົ້າກຸ່ມ</translation>
    </message>
    <message>
        <source>close places not taken up</source>
        <translation>ປິດບ່ອນທີ່ບໍ່ມີຄົນຮັບ</translation>
    </message>
    <message>
        <source>offer places</source>
        <translation>ສະເໜີບ່ອນ</translation>
    </message>
    <message>
        <source>transfer a trainee</source>
        <translation>ຍ້າຍຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>withdraw a trainee</source>
        <translation>ໃຫ້ຜູ້ຮຽນອອກ</translation>
    </message>
    <message>
        <source>mark the rest present</source>
        <translation>ໝາຍຄົນທີ່ເຫຼືອວ່າມາ</translation>
    </message>
    <message>
        <source>import a meeting report</source>
        <translation>ນຳເຂົ້າລາຍງານກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>lock hours</source>
        <translation>ລັອກຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>record hours</source>
        <translation>ບັນທຶກຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>mark a register</source>
        <translation>ໝາຍໃບກວດລາຍຊື່</translation>
    </message>
    <message>
        <source>remove hours</source>
        <translation>ລຶບຊົ່ວໂມງອອກ</translation>
    </message>
    <message>
        <source>reverse hours</source>
        <translation>ລົບລ້າງຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>add a session</source>
        <translation>ເພີ່ມຄາບຮຽນ</translation>
    </message>
    <message>
        <source>add a staff member</source>
        <translation>ເພີ່ມພະນັກງານ</translation>
    </message>
    <message>
        <source>change a trainee</source>
        <translation>ປ່ຽນຂໍ້ມູນຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>change a staff member</source>
        <translation>ປ່ຽນຂໍ້ມູນພະນັກງານ</translation>
    </message>
    <message>
        <source>import trainees</source>
        <translation>ນຳເຂົ້າຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>change a protection status</source>
        <translation>ປ່ຽນສະຖານະການປົກປ້ອງ</translation>
    </message>
    <message>
        <source>register a trainee</source>
        <translation>ຂຶ້ນທະບຽນຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>add a placement</source>
        <translation>ເພີ່ມການຝຶກງານ</translation>
    </message>
    <message>
        <source>change a placement</source>
        <translation>ປ່ຽນການຝຶກງານ</translation>
    </message>
    <message>
        <source>confirm days on the job</source>
        <translation>ຢືນຢັນມື້ຢູ່ບ່ອນເຮັດວຽກ</translation>
    </message>
    <message>
        <source>record days on the job</source>
        <translation>ບັນທຶກມື້ຢູ່ບ່ອນເຮັດວຽກ</translation>
    </message>
    <message>
        <source>add a holiday</source>
        <translation>ເພີ່ມວັນພັກ</translation>
    </message>
    <message>
        <source>add a signatory</source>
        <translation>ເພີ່ມຜູ້ລົງນາມ</translation>
    </message>
    <message>
        <source>change a signatory</source>
        <translation>ປ່ຽນຜູ້ລົງນາມ</translation>
    </message>
    <message>
        <source>remove a holiday</source>
        <translation>ລຶບວັນພັກ</translation>
    </message>
    <message>
        <source>remove premises</source>
        <translation>ລຶບອາຄານສະຖານທີ່</translation>
    </message>
    <message>
        <source>remove a signatory</source>
        <translation>ລຶບຜູ້ລົງນາມ</translation>
    </message>
    <message>
        <source>change premises</source>
        <translation>ປ່ຽນອາຄານສະຖານທີ່</translation>
    </message>
    <message>
        <source>change a setting</source>
        <translation>ປ່ຽນການຕັ້ງຄ່າ</translation>
    </message>
    <message>
        <source>enter the last number on paper</source>
        <translation>ບອກເລກທີສຸດທ້າຍເທິງເຈ້ຍ</translation>
    </message>
    <message>
        <source>destroy certificates past their retention</source>
        <translation>ທຳລາຍໃບປະກາດທີ່ໝົດກຳນົດເກັບຮັກສາ</translation>
    </message>
    <message>
        <source>renew the keys of the roles</source>
        <translation>ປ່ຽນກະແຈຂອງບົດບາດໃໝ່</translation>
    </message>
    <message>
        <source>add the sessions of a timetable</source>
        <translation>ເພີ່ມຄາບຮຽນຕາມຕາຕະລາງຮຽນ</translation>
    </message>
    <message>
        <source>match a name in a report</source>
        <translation>ບອກວ່າຊື່ໃນລາຍງານແມ່ນຂອງໃຜ</translation>
    </message>
    <message>
        <source>make a programme</source>
        <translation>ສ້າງຫຼັກສູດ</translation>
    </message>
    <message>
        <source>merge two trainees</source>
        <translation>ລວມຜູ້ຮຽນສອງຄົນ</translation>
    </message>
    <message numerus="yes">
        <source>accept %n place(s)</source>
        <translation>
            <numerusform>ຮັບບ່ອນ %Ln ບ່ອນ</numerusform>
            <numerusform>ຮັບບ່ອນ %Ln ບ່ອນ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>apply for a group: %n trainee(s)</source>
        <translation>
            <numerusform>ສະໝັກເຂົ້າກຸ່ມ: ຜູ້ຮຽນ %Ln ຄົນ</numerusform>
            <numerusform>ສະໝັກເຂົ້າກຸ່ມ: ຜູ້ຮຽນ %Ln ຄົນ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>begin training: %n trainee(s)</source>
        <translation>
            <numerusform>ເລີ່ມຮຽນ: ຜູ້ຮຽນ %Ln ຄົນ</numerusform>
            <numerusform>ເລີ່ມຮຽນ: ຜູ້ຮຽນ %Ln ຄົນ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>complete training: %n trainee(s)</source>
        <translation>
            <numerusform>ໃຫ້ຮຽນຈົບ: ຜູ້ຮຽນ %Ln ຄົນ</numerusform>
            <numerusform>ໃຫ້ຮຽນຈົບ: ຜູ້ຮຽນ %Ln ຄົນ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enrol %n trainee(s)</source>
        <translation>
            <numerusform>ລົງທະບຽນຜູ້ຮຽນ %Ln ຄົນ</numerusform>
            <numerusform>ລົງທະບຽນຜູ້ຮຽນ %Ln ຄົນ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>close %n place(s) not taken up</source>
        <translation>
            <numerusform>ປິດ %Ln ບ່ອນທີ່ບໍ່ມີຄົນຮັບ</numerusform>
            <numerusform>ປິດ %Ln ບ່ອນທີ່ບໍ່ມີຄົນຮັບ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offer %n place(s)</source>
        <translation>
            <numerusform>ສະເໜີ %Ln ບ່ອນ</numerusform>
            <numerusform>ສະເໜີ %Ln ບ່ອນ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>transfer %n trainee(s)</source>
        <translation>
            <numerusform>ຍ້າຍຜູ້ຮຽນ %Ln ຄົນ</numerusform>
            <numerusform>ຍ້າຍຜູ້ຮຽນ %Ln ຄົນ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>withdraw %n trainee(s)</source>
        <translation>
            <numerusform>ໃຫ້ຜູ້ຮຽນ %Ln ຄົນອອກ</numerusform>
            <numerusform>ໃຫ້ຜູ້ຮຽນ %Ln ຄົນອອກ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n trainee(s)</source>
        <translation>
            <numerusform>ປ່ຽນຂໍ້ມູນຜູ້ຮຽນ %Ln ຄົນ</numerusform>
            <numerusform>ປ່ຽນຂໍ້ມູນຜູ້ຮຽນ %Ln ຄົນ</numerusform>
        </translation>
    </message>
    <message>
        <source>mark several registers</source>
        <translation>ໝາຍໃບກວດລາຍຊື່ຫຼາຍໃບ</translation>
    </message>
    <message>
        <source>add holidays from a table</source>
        <translation>ເພີ່ມວັນພັກຈາກຕາຕະລາງ</translation>
    </message>
    <message>
        <source>make the next intake</source>
        <translation>ສ້າງຮອບຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>delete a list of trainees</source>
        <translation>ລຶບລາຍຊື່ຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>rename a list of trainees</source>
        <translation>ປ່ຽນຊື່ລາຍຊື່ຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>save a list of trainees</source>
        <translation>ບັນທຶກລາຍຊື່ຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>change a session</source>
        <translation>ແກ້ຄາບຮຽນ</translation>
    </message>
    <message>
        <source>correct a locked mark</source>
        <translation>ແກ້ເຄື່ອງໝາຍທີ່ລັອກແລ້ວ</translation>
    </message>
    <message>
        <source>remove a session</source>
        <translation>ເອົາຄາບຮຽນອອກ</translation>
    </message>
    <message numerus="yes">
        <source>change %n session(s)</source>
        <translation>
            <numerusform>ແກ້ %Ln ຄາບຮຽນ</numerusform>
            <numerusform>ແກ້ %Ln ຄາບຮຽນ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>correct %n locked mark(s)</source>
        <translation>
            <numerusform>ແກ້ເຄື່ອງໝາຍທີ່ລັອກແລ້ວ %Ln ອັນ</numerusform>
            <numerusform>ແກ້ເຄື່ອງໝາຍທີ່ລັອກແລ້ວ %Ln ອັນ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n session(s)</source>
        <translation>
            <numerusform>ເອົາ %Ln ຄາບຮຽນອອກ</numerusform>
            <numerusform>ເອົາ %Ln ຄາບຮຽນອອກ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, what it was about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>move the sessions from a day on</source>
        <translation>ຍ້າຍຄາບຮຽນນັບແຕ່ມື້ໜຶ່ງ</translation>
    </message>
    <message>
        <source>allow this database to send snapshots</source>
        <translation>ໃຫ້ຖານຂໍ້ມູນນີ້ສົ່ງຊຸດຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>accept a snapshot found in the folder</source>
        <translation>ຮັບເອົາຊຸດຂໍ້ມູນທີ່ພົບໃນໂຟນເດີ</translation>
    </message>
    <message>
        <source>remember how a table is read</source>
        <translation>ຈື່ວິທີອ່ານຕາຕະລາງ</translation>
    </message>
    <message>
        <source>record the printed sheets</source>
        <translation>ບັນທຶກສິ່ງທີ່ອອກຈາກເຄື່ອງພິມ</translation>
    </message>
    <message numerus="yes">
        <source>confirm %n day(s) on the job</source>
        <translation>
            <numerusform>ຢືນຢັນ %Ln ມື້ຢູ່ບ່ອນເຮັດວຽກ</numerusform>
            <numerusform>ຢືນຢັນ %Ln ມື້ຢູ່ບ່ອນເຮັດວຽກ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record %n day(s) on the job</source>
        <translation>
            <numerusform>ບັນທຶກ %Ln ມື້ຢູ່ບ່ອນເຮັດວຽກ</numerusform>
            <numerusform>ບັນທຶກ %Ln ມື້ຢູ່ບ່ອນເຮັດວຽກ</numerusform>
        </translation>
    </message>
    <message>
        <source>begin groups past their first day</source>
        <translation>ເລີ່ມກຸ່ມທີ່ຮອດມື້ທຳອິດແລ້ວ</translation>
    </message>
    <message>
        <source>publish a programme</source>
        <translation>ເຜີຍແຜ່ຫຼັກສູດ</translation>
    </message>
    <message>
        <source>record certificates saved as a PDF</source>
        <translation>ບັນທຶກໃບຢັ້ງຢືນທີ່ຈັດເກັບເປັນ PDF</translation>
    </message>
</context>
<context>
    <name>StrictJson</name>
    <message>
        <source>line %1, column %2</source>
        <translation>ແຖວ %1, ຖັນ %2</translation>
    </message>
    <message>
        <source>The JSON text has a bare control character at %1.</source>
        <translation>ຂໍ້ຄວາມ JSON ມີຕົວຄວບຄຸມທີ່ %1.</translation>
    </message>
    <message>
        <source>The JSON text has half a character (a lone surrogate) at %1.</source>
        <translation>ຂໍ້ຄວາມ JSON ມີເຄິ່ງຕົວອັກສອນທີ່ %1.</translation>
    </message>
    <message>
        <source>The JSON text has the field “%1” twice, the second time at %2.</source>
        <translation>ຂໍ້ຄວາມ JSON ມີຊ່ອງຂໍ້ມູນ “%1” ສອງເທື່ອ, ເທື່ອທີສອງທີ່ %2.</translation>
    </message>
    <message>
        <source>The JSON text is %1 bytes long; at most %2 are read.</source>
        <translation>ຂໍ້ຄວາມ JSON ຍາວ %1 ໄບ; ອ່ານໄດ້ຫຼາຍສຸດ %2.</translation>
    </message>
    <message>
        <source>The file is not JSON text in UTF-8.</source>
        <translation>ໄຟລ໌ບໍ່ແມ່ນຂໍ້ຄວາມ JSON ໃນ UTF-8.</translation>
    </message>
    <message>
        <source>The JSON text is nested %1 deep; at most %2 are read.</source>
        <translation>ຂໍ້ຄວາມ JSON ຊ້ອນກັນ %1 ຊັ້ນ; ອ່ານໄດ້ຫຼາຍສຸດ %2.</translation>
    </message>
    <message>
        <source>The JSON text cannot be read at %1: %2.</source>
        <translation>ອ່ານຂໍ້ຄວາມ JSON ບໍ່ໄດ້ທີ່ %1: %2.</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>a tab</source>
        <translation>ແທັບ</translation>
    </message>
    <message>
        <source>Taken as separated by %1; if the columns look wrong, choose another separator.</source>
        <translation>ອ່ານໂດຍຖືວ່າແຍກດ້ວຍ %1; ຖ້າຖັນບໍ່ຖືກ ໃຫ້ເລືອກຕົວແຍກອື່ນ.</translation>
    </message>
    <message>
        <source>“%1” is a text or a presentation, not a table. Copy the table into a spreadsheet, save it as .xlsx, and import that file.</source>
        <translation>“%1” ແມ່ນເອກະສານຂໍ້ຄວາມ ຫຼື ບົດນຳສະເໜີ ບໍ່ແມ່ນຕາຕະລາງ. ກັອບປີ້ຕາຕະລາງໃສ່ໂປຣແກຣມຕາຕະລາງ, ບັນທຶກເປັນ .xlsx ແລ້ວນຳເຂົ້າໄຟລ໌ນັ້ນ.</translation>
    </message>
    <message>
        <source>“%1” is a binary workbook (.xlsb). Save it as .xlsx, and import that file.</source>
        <translation>“%1” ແມ່ນໄຟລ໌ຕາຕະລາງແບບໄບນາຣີ (.xlsb). ບັນທຶກເປັນ .xlsx ແລ້ວນຳເຂົ້າໄຟລ໌ນັ້ນ.</translation>
    </message>
    <message>
        <source>“%1” is a compressed file without a table in it. Unpack it first, and import the table itself.</source>
        <translation>“%1” ແມ່ນໄຟລ໌ບີບອັດທີ່ບໍ່ມີຕາຕະລາງຢູ່ໃນ. ແຕກໄຟລ໌ກ່ອນ ແລ້ວນຳເຂົ້າຕາຕະລາງ.</translation>
    </message>
    <message>
        <source>“%1” has %2 MB, more than the %3 MB that can be read at once. Divide it into several files.</source>
        <translation>“%1” ມີ %2 MB ຫຼາຍກວ່າ %3 MB ທີ່ອ່ານໄດ້ໃນເທື່ອດຽວ. ແບ່ງເປັນຫຼາຍໄຟລ໌.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ບໍ່ມີໄຟລ໌ “%1”.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a table.</source>
        <translation>“%1” ແມ່ນໂຟນເດີ ບໍ່ແມ່ນຕາຕະລາງ.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>ເປີດ “%1” ບໍ່ໄດ້: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>ອ່ານ “%1” ບໍ່ໄດ້: %2.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>ຄລິບບອດ</translation>
    </message>
</context>
<context>
    <name>TableShape</name>
    <message>
        <source>Column %1</source>
        <translation>ຖັນ %1</translation>
    </message>
    <message>
        <source>The heading “%1” stands over several columns; the later ones are called “%1 (2)” and so on.</source>
        <translation>ຫົວຖັນ “%1” ຢູ່ເທິງຫຼາຍຖັນ; ຖັນຕໍ່ມາຊື່ວ່າ “%1 (2)” ແລະ ຕໍ່ໆໄປ.</translation>
    </message>
    <message>
        <source>The row has %1 cells, but there are %2 headings: its cells may be shifted.</source>
        <translation>ແຖວມີ %1 ຊ່ອງ ແຕ່ມີ %2 ຫົວຖັນ: ຊ່ອງອາດຍັບໄປ.</translation>
    </message>
    <message>
        <source>Rows that begin with “#” were taken as notes and left out: %1.</source>
        <translation>ແຖວທີ່ຂຶ້ນຕົ້ນດ້ວຍ “#” ຖືວ່າເປັນໝາຍເຫດ ແລະ ບໍ່ເອົາ: %1.</translation>
    </message>
    <message>
        <source>The file ends in this row, after %1 of %2 cells: it may have been cut off.</source>
        <translation>ໄຟລ໌ຈົບໃນແຖວນີ້ ຫຼັງຊ່ອງທີ %1 ໃນ %2: ອາດຖືກຕັດ.</translation>
    </message>
    <message>
        <source>“%1” holds no rows.</source>
        <translation>“%1” ບໍ່ມີແຖວ.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” is blank or not there, so it cannot hold the headings.</source>
        <translation>ແຖວ %1 ຂອງ “%2” ວ່າງເປົ່າ ຫຼື ບໍ່ມີ ຈຶ່ງເປັນຫົວຖັນບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>Row %1 was taken as the headings; what stands above it was left out.</source>
        <translation>ແຖວ %1 ຖືວ່າເປັນຫົວຖັນ; ສິ່ງທີ່ຢູ່ເທິງບໍ່ເອົາ.</translation>
    </message>
    <message>
        <source>“%1” has headings but no rows under them.</source>
        <translation>“%1” ມີຫົວຖັນ ແຕ່ບໍ່ມີແຖວຢູ່ລຸ່ມ.</translation>
    </message>
    <message>
        <source>Row %1 was taken as the headings, but looks like data.</source>
        <translation>ແຖວ %1 ຖືວ່າເປັນຫົວຖັນ ແຕ່ຄືກັບຂໍ້ມູນ.</translation>
    </message>
    <message>
        <source>Column %1:</source>
        <translation>ຖັນ %1:</translation>
    </message>
    <message>
        <source>Row %1 of “%2” cannot be read as the headings.%3 %4</source>
        <translation>ອ່ານແຖວ %1 ຂອງ “%2” ເປັນຫົວຖັນບໍ່ໄດ້.%3 %4</translation>
    </message>
    <message>
        <source>The cell holds %1 characters, more than the %2 that can be read. Shorten it, and import the row again.</source>
        <translation>ຊ່ອງມີ %1 ຕົວອັກສອນ ຫຼາຍກວ່າ %2 ທີ່ອ່ານໄດ້. ເຮັດໃຫ້ສັ້ນ ແລ້ວນຳເຂົ້າແຖວນີ້ໃໝ່.</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>ຂຽນ “%1” ບໍ່ໄດ້: %2.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ແຜ່ນງານ</translation>
    </message>
    <message>
        <source>“%1” must end in .xlsx, .csv or .tsv.</source>
        <translation>“%1” ຕ້ອງລົງທ້າຍດ້ວຍ .xlsx, .csv ຫຼື .tsv.</translation>
    </message>
    <message>
        <source>it has more rows than a sheet can hold</source>
        <translation>ມີແຖວຫຼາຍກວ່າທີ່ແຜ່ນງານຮັບໄດ້</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>Line %1 holds characters that cannot be shown; they were left out.</source>
        <translation>ແຖວ %1 ມີຕົວອັກສອນທີ່ສະແດງບໍ່ໄດ້; ຖືກຕັດອອກ.</translation>
    </message>
    <message>
        <source>Line %1 holds a character that is none in %2; it is shown as �. Is this the right encoding?</source>
        <translation>ແຖວ %1 ມີຕົວທີ່ບໍ່ແມ່ນຕົວອັກສອນໃນ %2; ສະແດງເປັນ �. ການເຂົ້າລະຫັດນີ້ຖືກບໍ?</translation>
    </message>
    <message>
        <source>The file ends in the middle of a character: it may have been cut off.</source>
        <translation>ໄຟລ໌ຈົບກາງຕົວອັກສອນ: ອາດຖືກຕັດ.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2: no such encoding is known here. Known are, among others, %3.</source>
        <translation>ອ່ານ “%1” ເປັນ %2 ບໍ່ໄດ້: ບໍ່ຮູ້ຈັກການເຂົ້າລະຫັດນີ້. ທີ່ຮູ້ຈັກມີ %3 ແລະ ອື່ນໆ.</translation>
    </message>
</context>
<context>
    <name>TodaySection</name>
    <message>
        <source>Today</source>
        <translation>ມື້ນີ້</translation>
    </message>
</context>
<context>
    <name>TraineeAwardsPanel</name>
    <message>
        <source>Certificates of this trainee</source>
        <translation>ໃບປະກາດຂອງຜູ້ຮຽນນີ້</translation>
    </message>
    <message>
        <source>Nothing was issued to this trainee yet.</source>
        <translation>ຍັງບໍ່ໄດ້ອອກຫຍັງໃຫ້ຜູ້ຮຽນນີ້.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>ໃບປະກາດ</translation>
    </message>
</context>
<context>
    <name>TraineeGroupsPanel</name>
    <message>
        <source>Enrol in a group</source>
        <translation>ລົງທະບຽນເຂົ້າກຸ່ມ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>ກຸ່ມ</translation>
    </message>
</context>
<context>
    <name>TraineeHoursPanel</name>
    <message>
        <source>Hours</source>
        <translation>ຊົ່ວໂມງ</translation>
    </message>
</context>
<context>
    <name>TraineePlacementsPanel</name>
    <message>
        <source>Placements of the trainee</source>
        <translation>ການຝຶກງານຂອງຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>Not placed with an employer yet.</source>
        <translation>ຍັງບໍ່ໄດ້ຝຶກງານກັບນາຍຈ້າງ.</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>ການຝຶກງານ</translation>
    </message>
</context>
<context>
    <name>TraineeResultsPanel</name>
    <message>
        <source>No results: this trainee was in no training here yet.</source>
        <translation>ບໍ່ມີຜົນ: ຜູ້ຮຽນນີ້ຍັງບໍ່ເຄີຍຮຽນຢູ່ນີ້.</translation>
    </message>
    <message>
        <source>%1 of %2 units achieved</source>
        <translation>ຜ່ານ %1 ໃນ %2 ໜ່ວຍຮຽນ</translation>
    </message>
    <message>
        <source>Results in %1</source>
        <translation>ຜົນໃນ %1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>ຜົນ</translation>
    </message>
</context>
<context>
    <name>TraineesSection</name>
    <message>
        <source>New trainee</source>
        <translation>ຜູ້ຮຽນໃໝ່</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>ຜູ້ຮຽນ</translation>
    </message>
</context>
<context>
    <name>UnitKind</name>
    <message>
        <source>Basic</source>
        <translation>ພື້ນຖານ</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>ຮ່ວມ</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>ຫຼັກ</translation>
    </message>
    <message>
        <source>Elective</source>
        <translation>ເລືອກ</translation>
    </message>
    <message>
        <source>“%1” is not a kind of unit; these are: basic, common, core, elective.</source>
        <translation>“%1” ບໍ່ແມ່ນປະເພດໜ່ວຍຮຽນ; ມີຄື: basic, common, core, elective.</translation>
    </message>
</context>
<context>
    <name>UsersSection</name>
    <message>
        <source>Users</source>
        <translation>ຜູ້ໃຊ້</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>This text is not a code of the expected letters and digits.</source>
        <translation>ຂໍ້ຄວາມນີ້ບໍ່ແມ່ນລະຫັດຂອງຕົວອັກສອນ ແລະ ຕົວເລກທີ່ຄາດໄວ້.</translation>
    </message>
    <message>
        <source>This is not a signed message of the expected form.</source>
        <translation>ນີ້ບໍ່ແມ່ນຂໍ້ຄວາມທີ່ເຊັນໃນຮູບແບບທີ່ຄາດໄວ້.</translation>
    </message>
    <message>
        <source>What is stored about this password is damaged.</source>
        <translation>ຂໍ້ມູນທີ່ເກັບໄວ້ກ່ຽວກັບລະຫັດຜ່ານນີ້ເສຍຫາຍ.</translation>
    </message>
    <message>
        <source>This password is too long.</source>
        <translation>ລະຫັດຜ່ານນີ້ຍາວເກີນໄປ.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the password.</source>
        <translation>ໜ່ວຍຄວາມຈຳບໍ່ພໍເພື່ອກວດລະຫັດຜ່ານ.</translation>
    </message>
    <message>
        <source>This recovery code is not right: please compare it with the paper, letter by letter. It has nine groups of four.</source>
        <translation>ລະຫັດກູ້ຄືນນີ້ບໍ່ຖືກຕ້ອງ: ທຽບກັບເຈ້ຍເທື່ອລະຕົວ. ມີເກົ້າກຸ່ມ ກຸ່ມລະສີ່ຕົວ.</translation>
    </message>
    <message>
        <source>A protected value cannot be opened: it was altered or moved, or this key does not belong to it.</source>
        <translation>ເປີດຄ່າທີ່ປົກປ້ອງໄວ້ບໍ່ໄດ້: ຖືກດັດແປງ ຫຼື ຍ້າຍ ຫຼື ກະແຈນີ້ບໍ່ແມ່ນຂອງມັນ.</translation>
    </message>
    <message>
        <source>A protected value cannot be opened: its key is missing.</source>
        <translation>ເປີດຄ່າທີ່ປົກປ້ອງໄວ້ບໍ່ໄດ້: ຂາດກະແຈ.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>ຂຽນໄຟລ໌ບໍ່ໄດ້: %1</translation>
    </message>
    <message>
        <source>This file cannot be opened: it is cut or altered, or the key does not belong to it.</source>
        <translation>ເປີດໄຟລ໌ນີ້ບໍ່ໄດ້: ຖືກຕັດ ຫຼື ດັດແປງ ຫຼື ກະແຈບໍ່ແມ່ນຂອງມັນ.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>ອ່ານໄຟລ໌ %1 ບໍ່ໄດ້: %2</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>ໄຟລ໌ %1 ໃຫຍ່ເກີນໄປ.</translation>
    </message>
    <message>
        <source>The beginning of this file is damaged.</source>
        <translation>ຕົ້ນໄຟລ໌ນີ້ເສຍຫາຍ.</translation>
    </message>
    <message>
        <source>This file is cut: its end is missing. Please copy it again or take another one.</source>
        <translation>ໄຟລ໌ນີ້ຖືກຕັດ: ຂາດຕອນທ້າຍ. ກະລຸນາກັອບປີ້ໃໝ່ ຫຼື ໃຊ້ໄຟລ໌ອື່ນ.</translation>
    </message>
    <message>
        <source>The description of this file is too long.</source>
        <translation>ຄຳອະທິບາຍຂອງໄຟລ໌ນີ້ຍາວເກີນໄປ.</translation>
    </message>
    <message>
        <source>This is not a file of this program.</source>
        <translation>ນີ້ບໍ່ແມ່ນໄຟລ໌ຂອງໂປຣແກຣມນີ້.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of the program.</source>
        <translation>ໄຟລ໌ນີ້ສ້າງໂດຍໂປຣແກຣມສະບັບໃໝ່ກວ່າ.</translation>
    </message>
</context>
<context>
    <name>VersionState</name>
    <message>
        <source>Draft</source>
        <translation>ສະບັບຮ່າງ</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>ເຜີຍແຜ່ແລ້ວ</translation>
    </message>
</context>
<context>
    <name>WhyNotPanel</name>
    <message>
        <source>Hours</source>
        <translation>ຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>ການປະເມີນ</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>ໃບປະກາດ</translation>
    </message>
    <message>
        <source>Every rule is met.</source>
        <translation>ຄົບທຸກກົດແລ້ວ.</translation>
    </message>
    <message>
        <source>%1: why not a certificate?</source>
        <translation>%1: ຍ້ອນຫຍັງບໍ່ໄດ້ໃບປະກາດ?</translation>
    </message>
    <message>
        <source>A statement of attainment can be issued for what was achieved.</source>
        <translation>ອອກໃບຢັ້ງຢືນຜົນການຮຽນສຳລັບສ່ວນທີ່ຜ່ານໄດ້.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ແລະອີກ %Ln ຂໍ້</numerusform>
            <numerusform>ແລະອີກ %Ln ຂໍ້</numerusform>
        </translation>
    </message>
    <message>
        <source>Why not a certificate?</source>
        <translation>ຍ້ອນຫຍັງບໍ່ໄດ້ໃບປະກາດ?</translation>
    </message>
    <message>
        <source>%1: missing for the certificate so far</source>
        <translation>%1: ສິ່ງທີ່ຍັງຂາດສຳລັບໃບປະກາດ</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>“%1” has no sheet “%2”. Its sheets are: %3.</source>
        <translation>“%1” ບໍ່ມີແຜ່ນງານ “%2”. ແຜ່ນງານມີຄື: %3.</translation>
    </message>
    <message>
        <source>The workbook has %1 sheets (%2); “%3” was read.</source>
        <translation>ໄຟລ໌ມີ %1 ແຜ່ນງານ (%2); ອ່ານ “%3” ແລ້ວ.</translation>
    </message>
</context>
<context>
    <name>XlsxSheet</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ແລະ ອີກ %2</translation>
    </message>
    <message>
        <source>Sheet “%1” has hidden rows (%2, the first is row %3); they were read too.</source>
        <translation>ແຜ່ນງານ “%1” ມີແຖວທີ່ຖືກເຊື່ອງ (%2, ອັນທຳອິດແມ່ນແຖວ %3); ອ່ານພ້ອມແລ້ວ.</translation>
    </message>
    <message>
        <source>Merged cells (%1): only the first row of each holds the value.</source>
        <translation>ຊ່ອງທີ່ລວມກັນ (%1): ມີແຕ່ແຖວທຳອິດຂອງແຕ່ລະອັນທີ່ມີຄ່າ.</translation>
    </message>
    <message>
        <source>Formulas without a stored result (%1) were read as empty. Open the workbook in a spreadsheet program and save it.</source>
        <translation>ສູດທີ່ບໍ່ມີຜົນເກັບໄວ້ (%1) ຖືກອ່ານເປັນວ່າງ. ເປີດໄຟລ໌ໃນໂປຣແກຣມຕາຕະລາງ ແລ້ວບັນທຶກ.</translation>
    </message>
    <message>
        <source>Cells with an error instead of a value: %1.</source>
        <translation>ຊ່ອງທີ່ມີຂໍ້ຜິດພາດແທນຄ່າ: %1.</translation>
    </message>
</context>
<context>
    <name>XlsxWorkbook</name>
    <message>
        <source>“%1” has no sheet with a table.</source>
        <translation>“%1” ບໍ່ມີແຜ່ນງານທີ່ມີຕາຕະລາງ.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 texts: that is more than can be read at once. Divide it into several files.</source>
        <translation>“%1” ມີຂໍ້ຄວາມຫຼາຍກວ່າ %2: ຫຼາຍກວ່າທີ່ອ່ານໄດ້ໃນເທື່ອດຽວ. ແບ່ງເປັນຫຼາຍໄຟລ໌.</translation>
    </message>
</context>
<context>
    <name>ZipPackage</name>
    <message>
        <source>“%1” is damaged, or was cut off while it was copied. Copy it again, or open it in a spreadsheet program and save it again.</source>
        <translation>“%1” ເສຍຫາຍ ຫຼື ຖືກຕັດຕອນກັອບປີ້. ກັອບປີ້ໃໝ່ ຫຼື ເປີດໃນໂປຣແກຣມຕາຕະລາງແລ້ວບັນທຶກໃໝ່.</translation>
    </message>
    <message>
        <source>“%1” is not a proper workbook: the name of a file inside it is unsafe or comes twice.</source>
        <translation>“%1” ບໍ່ແມ່ນໄຟລ໌ຕາຕະລາງທີ່ຖືກຕ້ອງ: ຊື່ໄຟລ໌ຂ້າງໃນບໍ່ປອດໄພ ຫຼື ມີສອງເທື່ອ.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Open it in a spreadsheet program, save it without a password, and import that file.</source>
        <translation>“%1” ຖືກປ້ອງກັນດ້ວຍລະຫັດຜ່ານ. ເປີດໃນໂປຣແກຣມຕາຕະລາງ, ບັນທຶກໂດຍບໍ່ມີລະຫັດຜ່ານ ແລ້ວນຳເຂົ້າໄຟລ໌ນັ້ນ.</translation>
    </message>
    <message>
        <source>“%1” packs %2 files, more than the %3 that a workbook may have. Save the table alone as .csv, and import that file.</source>
        <translation>“%1” ມີ %2 ໄຟລ໌ຢູ່ໃນ ຫຼາຍກວ່າ %3 ທີ່ອະນຸຍາດ. ບັນທຶກສະເພາະຕາຕະລາງເປັນ .csv ແລ້ວນຳເຂົ້າໄຟລ໌ນັ້ນ.</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than a workbook may hold (its part %2); it was not read further. If it is a real table, save it as .csv and import that file.</source>
        <translation>“%1” ແຕກອອກແລ້ວໃຫຍ່ກວ່າທີ່ໄຟລ໌ຕາຕະລາງຈະມີໄດ້ (ສ່ວນ %2); ຈຶ່ງຢຸດອ່ານ. ຖ້າເປັນຕາຕະລາງແທ້ ໃຫ້ບັນທຶກເປັນ .csv ແລ້ວນຳເຂົ້າໄຟລ໌ນັ້ນ.</translation>
    </message>
</context>
<context>
    <name>warsha::AboutDialog</name>
    <message>
        <source>About Warsha</source>
        <translation>ກ່ຽວກັບ Warsha</translation>
    </message>
    <message>
        <source>Warsha %1</source>
        <translation>Warsha %1</translation>
    </message>
    <message>
        <source>The day of a vocational training centre: who is enrolled, how many hours each trainee did, what they can do, and which certificate they earned.</source>
        <translation>ວຽກປະຈຳວັນຂອງສູນຝຶກອົບຮົມວິຊາຊີບ: ໃຜລົງທະບຽນ, ຜູ້ຮຽນແຕ່ລະຄົນຮຽນຈັກຊົ່ວໂມງ, ເຮັດຫຍັງໄດ້ ແລະ ໄດ້ໃບປະກາດໃດ.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>ຊອບແວເສລີ ພາຍໃຕ້ໃບອະນຸຍາດ GNU General Public License ສະບັບ 3 ຫຼື ຫຼັງຈາກນັ້ນ.</translation>
    </message>
    <message>
        <source>For help at a distance: versions and settings, no personal data</source>
        <translation>ສຳລັບຜູ້ຊ່ວຍຈາກໄກ: ສະບັບ ແລະ ການຕັ້ງຄ່າ ບໍ່ມີຂໍ້ມູນຂອງໃຜ</translation>
    </message>
    <message>
        <source>Built with these, under these licences</source>
        <translation>ສ້າງດ້ວຍຫຍັງ ແລະ ໃບອະນຸຍາດໃດ</translation>
    </message>
    <message>
        <source>Copy the diagnosis</source>
        <translation>ກັອບປີ້ຂໍ້ມູນກວດ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ປິດ</translation>
    </message>
</context>
<context>
    <name>warsha::AddPeopleForm</name>
    <message>
        <source>New trainee</source>
        <translation>ຜູ້ຮຽນໃໝ່</translation>
    </message>
    <message>
        <source>Name, number, phone; Enter chooses</source>
        <translation>ຊື່, ເລກທີ, ເບີໂທ; ກົດ Enter ເພື່ອເລືອກ</translation>
    </message>
    <message>
        <source>Search people for the group</source>
        <translation>ຄົ້ນຫາຄົນສຳລັບກຸ່ມ</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>ຄົນທີ່ພົບ</translation>
    </message>
    <message>
        <source>2.3.2026</source>
        <translation>2.3.2026</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>ລົງທະບຽນວັນທີ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ຍົກເລີກ</translation>
    </message>
    <message>
        <source>Add people to %1</source>
        <translation>ເພີ່ມຄົນເຂົ້າ %1</translation>
    </message>
    <message>
        <source>%1 is in this group already: %2.</source>
        <translation>%1 ຢູ່ໃນກຸ່ມນີ້ແລ້ວ: %2.</translation>
    </message>
    <message>
        <source>Nobody was found for “%1”.</source>
        <translation>ບໍ່ພົບໃຜສຳລັບ “%1”.</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>ລົງທະບຽນ</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n trainee(s)</source>
        <translation>
            <numerusform>ລົງທະບຽນຜູ້ຮຽນ %Ln ຄົນ</numerusform>
            <numerusform>ລົງທະບຽນຜູ້ຮຽນ %Ln ຄົນ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) chosen out of the list.</source>
        <translation>
            <numerusform>ເລືອກຜູ້ຮຽນ %Ln ຄົນຈາກບັນຊີແລ້ວ.</numerusform>
            <numerusform>ເລືອກຜູ້ຮຽນ %Ln ຄົນຈາກບັນຊີແລ້ວ.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a line, why nobody was found</comment>
        <translation>“%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ແລະອີກ %Ln ລາຍການ.</numerusform>
            <numerusform>ແລະອີກ %Ln ລາຍການ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import them…</source>
        <translation>ນຳເຂົ້າ…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ແລະອີກ %Ln ຄົນ</numerusform>
            <numerusform>ແລະອີກ %Ln ຄົນ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen yet. In the list, Space, Enter or a click chooses, Ctrl+A everybody shown; a pasted list of names chooses each of them. Enter in the empty search enrols.</source>
        <translation>ຍັງບໍ່ໄດ້ເລືອກໃຜ. ໃນບັນຊີ ກົດປຸ່ມຍະຫວ່າງ, Enter ຫຼື ຄລິກເພື່ອເລືອກ, Ctrl+A ເລືອກທຸກຄົນທີ່ສະແດງ; ວາງບັນຊີລາຍຊື່ ກໍເລືອກແຕ່ລະຄົນ. Enter ໃນບ່ອນຊອກຫາທີ່ຫວ່າງ ລົງທະບຽນພວກເຂົາ.</translation>
    </message>
</context>
<context>
    <name>warsha::AgendaModel</name>
    <message>
        <source>Recorded</source>
        <translation>ບັນທຶກແລ້ວ</translation>
    </message>
    <message numerus="yes">
        <source>%n blank</source>
        <comment>people without a mark</comment>
        <translation>
            <numerusform>%Ln ຄົນບໍ່ໄດ້ໝາຍ</numerusform>
            <numerusform>%Ln ຄົນບໍ່ໄດ້ໝາຍ</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts %1</source>
        <comment>a time</comment>
        <translation>ເລີ່ມ %1</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>ຍັງບໍ່ບັນທຶກ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ເວລາ</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>ມື້ ແລະ ເວລາ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>ກຸ່ມ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>ຮູບແບບ</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>ທະບຽນ</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from a time to a time</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>ຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>ຄູຝຶກ</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>a trainer, how many others</comment>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>warsha::AssessmentImport</name>
    <message>
        <source>Trainee number</source>
        <translation>ເລກຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ໜ່ວຍຮຽນ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ຜົນ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>ວັນທີ</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>ຜູ້ປະເມີນ</translation>
    </message>
    <message>
        <source>How it was assessed</source>
        <translation>ວິທີປະເມີນ</translation>
    </message>
    <message>
        <source>Resit or retake</source>
        <translation>ເສັງແກ້ຕົວ ຫຼື ປະເມີນຄືນ</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>ຄຳເຫັນ</translation>
    </message>
    <message>
        <source>No column of “%1” says who is meant (number or name). Its columns are: %2.</source>
        <translation>ບໍ່ມີຖັນໃດໃນ “%1” ບອກວ່າໝາຍເຖິງໃຜ (ເລກ ຫຼື ຊື່). ຖັນມີຄື: %2.</translation>
    </message>
    <message>
        <source>No column of “%1” holds outcomes, and none is headed by a unit. Its columns are: %2.</source>
        <translation>ບໍ່ມີຖັນໃດໃນ “%1” ມີຜົນ ແລະ ບໍ່ມີຖັນໃດມີໜ່ວຍຮຽນເປັນຫົວ. ຖັນມີຄື: %2.</translation>
    </message>
    <message>
        <source>“%1” is not among the staff.</source>
        <translation>“%1” ບໍ່ຢູ່ໃນພະນັກງານ.</translation>
    </message>
    <message>
        <source>“%1” is not a unit of the group&apos;s programme.</source>
        <translation>“%1” ບໍ່ແມ່ນໜ່ວຍຮຽນໃນຫຼັກສູດຂອງກຸ່ມ.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no outcome and were skipped.</source>
        <translation>
            <numerusform>%Ln ແຖວບໍ່ມີຜົນ ຈຶ່ງຂ້າມໄປ.</numerusform>
            <numerusform>%Ln ແຖວບໍ່ມີຜົນ ຈຶ່ງຂ້າມໄປ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named as trainer of group %1, so it could not be checked that the assessor is not the only trainer.</source>
        <translation>ກຸ່ມ %1 ບໍ່ມີຊື່ຄູຝຶກ ຈຶ່ງກວດບໍ່ໄດ້ວ່າຜູ້ປະເມີນບໍ່ແມ່ນຄູຝຶກຄົນດຽວ.</translation>
    </message>
</context>
<context>
    <name>warsha::AssessmentPage</name>
    <message>
        <source>Assessment</source>
        <translation>ການປະເມີນ</translation>
    </message>
    <message>
        <source>Lock results</source>
        <translation>ລັອກຜົນ</translation>
    </message>
    <message>
        <source>There is no group yet. Results belong to the people of a group and the units of its programme.</source>
        <translation>ຍັງບໍ່ມີກຸ່ມ. ຜົນເປັນຂອງຄົນໃນກຸ່ມ ແລະ ໜ່ວຍຮຽນຂອງຫຼັກສູດ.</translation>
    </message>
    <message>
        <source>Results of the group</source>
        <translation>ຜົນຂອງກຸ່ມ</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) still open</source>
        <translation>
            <numerusform>ຍັງຂາດ %Ln ຜົນ</numerusform>
            <numerusform>ຍັງຂາດ %Ln ຜົນ</numerusform>
        </translation>
    </message>
    <message>
        <source>Every unit has a result</source>
        <translation>ທຸກໜ່ວຍຮຽນມີຜົນແລ້ວ</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are not locked. Only locked results count for a certificate.</source>
        <translation>
            <numerusform>%Ln ຜົນຍັງບໍ່ໄດ້ລັອກ. ມີແຕ່ຜົນທີ່ລັອກແລ້ວຈຶ່ງນັບສຳລັບໃບປະກາດ.</numerusform>
            <numerusform>%Ln ຜົນຍັງບໍ່ໄດ້ລັອກ. ມີແຕ່ຜົນທີ່ລັອກແລ້ວຈຶ່ງນັບສຳລັບໃບປະກາດ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the unit of a trainee to see every attempt.</source>
        <translation>ເລືອກໜ່ວຍຮຽນຂອງຜູ້ຮຽນເພື່ອເບິ່ງທຸກຄັ້ງປະເມີນ.</translation>
    </message>
    <message>
        <source>Strike out the last attempt?</source>
        <translation>ຂີດຄັ້ງປະເມີນຫຼ້າສຸດອອກບໍ?</translation>
    </message>
    <message>
        <source>It stays visible, struck out, with your reason; the attempt before it gives the result again.</source>
        <translation>ມັນຍັງເຫັນໄດ້ ໂດຍຖືກຂີດອອກພ້ອມເຫດຜົນຂອງທ່ານ; ຄັ້ງປະເມີນກ່ອນໜ້າຈະໃຫ້ຜົນຄືນ.</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>ຂີດອອກ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ເຫດຜົນ</translation>
    </message>
    <message>
        <source>Reopen a locked result?</source>
        <translation>ເປີດຜົນທີ່ລັອກແລ້ວຄືນບໍ?</translation>
    </message>
    <message>
        <source>It does not count for a certificate until it is locked again. The program keeps who reopened it, and why.</source>
        <translation>ມັນບໍ່ນັບສຳລັບໃບປະກາດຈົນກວ່າຈະລັອກໃໝ່. ໃຜເປີດຄືນ ແລະ ຍ້ອນຫຍັງ ຈະຖືກບັນທຶກໄວ້.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>ເປີດຄືນ</translation>
    </message>
    <message>
        <source>Lock the results of %1?</source>
        <translation>ລັອກຜົນຂອງ %1 ບໍ?</translation>
    </message>
    <message>
        <source>Locked results count for certificates. This cannot be undone; a locked result can be reopened one by one, with a reason.</source>
        <translation>ຜົນທີ່ລັອກແລ້ວນັບສຳລັບໃບປະກາດ. ຍ້ອນກັບບໍ່ໄດ້; ເປີດຜົນທີ່ລັອກຄືນໄດ້ເທື່ອລະອັນ ພ້ອມເຫດຜົນ.</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n result(s)</source>
        <translation>
            <numerusform>ລັອກ %Ln ຜົນ</numerusform>
            <numerusform>ລັອກ %Ln ຜົນ</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no assessor yet. A director adds one under Settings, Staff.</source>
        <translation>ຍັງບໍ່ມີຜູ້ປະເມີນ. ຜູ້ອຳນວຍການເພີ່ມໃນ ການຕັ້ງຄ່າ, ພະນັກງານ.</translation>
    </message>
    <message>
        <source>Open the staff</source>
        <translation>ເປີດພະນັກງານ</translation>
    </message>
    <message>
        <source>This group has no results that can be locked now. Choose another group, or enter results first.</source>
        <translation>ກຸ່ມນີ້ບໍ່ມີຜົນທີ່ລັອກໄດ້ໃນຕອນນີ້. ເລືອກກຸ່ມອື່ນ ຫຼືປ້ອນຜົນກ່ອນ.</translation>
    </message>
    <message numerus="yes">
        <source>%n not locked</source>
        <comment>results</comment>
        <translation>
            <numerusform>ຍັງບໍ່ໄດ້ລັອກ %Ln</numerusform>
            <numerusform>ຍັງບໍ່ໄດ້ລັອກ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen the result…</source>
        <translation>ເປີດຜົນຄືນ…</translation>
    </message>
    <message>
        <source>Choose a locked result in the table first.</source>
        <translation>ເລືອກຜົນທີ່ລັອກແລ້ວໃນຕາຕະລາງກ່ອນ.</translation>
    </message>
</context>
<context>
    <name>warsha::AssessmentService</name>
    <message>
        <source>Striking out an attempt needs a reason of at most %1 characters.</source>
        <translation>ການຂີດຄັ້ງປະເມີນອອກຕ້ອງມີເຫດຜົນ ຫຼາຍສຸດ %1 ຕົວອັກສອນ.</translation>
    </message>
    <message>
        <source>The attempt is not here any more.</source>
        <translation>ຄັ້ງປະເມີນນີ້ບໍ່ມີແລ້ວ.</translation>
    </message>
    <message>
        <source>The attempt is struck out already.</source>
        <translation>ຄັ້ງປະເມີນນີ້ຖືກຂີດອອກແລ້ວ.</translation>
    </message>
    <message>
        <source>The outcome is locked; reopen it first, with a reason.</source>
        <translation>ຜົນຖືກລັອກແລ້ວ; ກະລຸນາເປີດຄືນກ່ອນ ພ້ອມບອກເຫດຜົນ.</translation>
    </message>
    <message>
        <source>Reopening an outcome needs a reason of at most %1 characters.</source>
        <translation>ການເປີດຜົນຄືນຕ້ອງມີເຫດຜົນ ຫຼາຍສຸດ %1 ຕົວອັກສອນ.</translation>
    </message>
    <message>
        <source>The outcome is not locked.</source>
        <translation>ຜົນບໍ່ໄດ້ຖືກລັອກ.</translation>
    </message>
    <message>
        <source>%1, unit %2: %3</source>
        <translation>%1, ໜ່ວຍຮຽນ %2: %3</translation>
    </message>
    <message>
        <source>The trainee was erased: nothing can be written about them any more.</source>
        <translation>ຜູ້ຮຽນຖືກລຶບແລ້ວ: ຂຽນຫຍັງກ່ຽວກັບຜູ້ນີ້ບໍ່ໄດ້ອີກ.</translation>
    </message>
    <message>
        <source>The group is not here any more.</source>
        <translation>ກຸ່ມນີ້ບໍ່ມີແລ້ວ.</translation>
    </message>
    <message>
        <source>The programme version of group %1 is not here any more.</source>
        <translation>ສະບັບຫຼັກສູດຂອງກຸ່ມ %1 ບໍ່ມີແລ້ວ.</translation>
    </message>
    <message>
        <source>Stopped; nothing was recorded.</source>
        <translation>ຖືກຢຸດ; ບໍ່ໄດ້ບັນທຶກຫຍັງ.</translation>
    </message>
</context>
<context>
    <name>warsha::AssessmentTermsLine</name>
    <message>
        <source>Day of the assessment</source>
        <translation>ວັນປະເມີນ</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>ຜູ້ປະເມີນ</translation>
    </message>
    <message>
        <source>Choose the assessor</source>
        <translation>ເລືອກຜູ້ປະເມີນ</translation>
    </message>
    <message>
        <source>How it was assessed</source>
        <translation>ວິທີປະເມີນ</translation>
    </message>
    <message>
        <source>How was it assessed?</source>
        <translation>ປະເມີນດ້ວຍວິທີໃດ?</translation>
    </message>
    <message>
        <source>Marks entered now:</source>
        <translation>ເຄື່ອງໝາຍທີ່ໃສ່ດຽວນີ້:</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>code, name of staff</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>warsha::AttemptCard</name>
    <message>
        <source>Reopen…</source>
        <translation>ເປີດຄືນ…</translation>
    </message>
    <message>
        <source>Open trainee</source>
        <translation>ເປີດຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>Another attempt: outcome</source>
        <translation>ຄັ້ງອື່ນ: ຜົນ</translation>
    </message>
    <message>
        <source>If it is not the first</source>
        <translation>ຖ້າບໍ່ແມ່ນຄັ້ງທຳອິດ</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>ຄຳເຫັນ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ບັນທຶກ</translation>
    </message>
    <message>
        <source>No attempt yet.</source>
        <translation>ຍັງບໍ່ໄດ້ປະເມີນ.</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>ຂີດອອກ…</translation>
    </message>
</context>
<context>
    <name>warsha::Attendance</name>
    <message>
        <source>present</source>
        <translation>ມາ</translation>
    </message>
    <message>
        <source>late</source>
        <translation>ມາຊ້າ</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>ລາ</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ຂາດ</translation>
    </message>
    <message>
        <source>“%1” is not a mark of a register: present, late, excused or absent.</source>
        <translation>“%1” ບໍ່ແມ່ນເຄື່ອງໝາຍຂອງໃບກວດລາຍຊື່: present, late, excused ຫຼື absent.</translation>
    </message>
</context>
<context>
    <name>warsha::Attention</name>
    <message>
        <source>%1, %2</source>
        <comment>person, group</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>ບາງຄົນ</translation>
    </message>
    <message>
        <source>Tell the person who looks after this program: the rule itself is wrong, not a record.</source>
        <translation>ບອກຜູ້ດູແລໂປຣແກຣມນີ້: ກົດເອງຜິດ ບໍ່ແມ່ນບັນທຶກ.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>ຂໍ້ຜິດພາດ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>ຄຳເຕືອນ</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>ບໍ່ໄດ້ກວດ</translation>
    </message>
</context>
<context>
    <name>warsha::AttentionTableModel</name>
    <message>
        <source>State</source>
        <translation>ສະຖານະ</translation>
    </message>
    <message>
        <source>What the rule finds</source>
        <translation>ສິ່ງທີ່ກົດພົບ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ບ່ອນໃດ</translation>
    </message>
</context>
<context>
    <name>warsha::Award</name>
    <message>
        <source>Certificate</source>
        <translation>ໃບປະກາດ</translation>
    </message>
    <message>
        <source>Statement of attainment</source>
        <translation>ໃບຢັ້ງຢືນຜົນການຮຽນ</translation>
    </message>
    <message>
        <source>Attendance record</source>
        <translation>ໃບຢັ້ງຢືນການເຂົ້າຮຽນ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ສະບັບຮ່າງ</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>ລໍຖ້າມອບ</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>ອອກແລ້ວ</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>ເປັນໂມຄະ</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>ຖືກປ່ຽນແທນ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ຖືກຖອນ</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>ພິມແລ້ວ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln ສຳເນົາ</numerusform>
            <numerusform>%Ln ສຳເນົາ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spoilt</source>
        <translation>
            <numerusform>ເສຍ %Ln</numerusform>
            <numerusform>ເສຍ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1 printed</source>
        <translation>ພິມສຳເນົາ %1 ແລ້ວ</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>ພິມແລ້ວ</translation>
    </message>
    <message>
        <source>A sheet was spoilt</source>
        <translation>ໃບໜຶ່ງເສຍ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Revoked (obtained by fraud)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>a statement or record</comment>
        <translation>ອອກແລ້ວ</translation>
    </message>
    <message>
        <source>Voided</source>
        <comment>a statement or record</comment>
        <translation>ເປັນໂມຄະ</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>a statement or record</comment>
        <translation>ຖືກປ່ຽນແທນ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>a statement or record</comment>
        <translation>ຖືກຖອນ</translation>
    </message>
    <message>
        <source>Saved as a PDF</source>
        <translation>ຈັດເກັບເປັນ PDF</translation>
    </message>
</context>
<context>
    <name>warsha::AwardHolder</name>
    <message>
        <source>%1 %2 stays readable, with the name on it, until %3.</source>
        <translation>%1 %2 ຍັງອ່ານໄດ້ ພ້ອມຊື່ ຮອດ %3.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>ໃບປະກາດ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ເລກທີ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ປະເພດ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ສະຖານະ</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>ອອກແລ້ວ</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>ເກັບຮອດ</translation>
    </message>
</context>
<context>
    <name>warsha::AwardReason</name>
    <message>
        <source>Lost</source>
        <translation>ເສຍ</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>ເສຍຫາຍ</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>ຖືກລັກ</translation>
    </message>
    <message>
        <source>Never arrived</source>
        <translation>ບໍ່ເຄີຍມາຮອດ</translation>
    </message>
    <message>
        <source>Asked for by an employer or an authority</source>
        <translation>ນາຍຈ້າງ ຫຼື ອົງການຂໍ</translation>
    </message>
    <message>
        <source>The name was wrong</source>
        <translation>ຊື່ຜິດ</translation>
    </message>
    <message>
        <source>Other data were wrong</source>
        <translation>ຂໍ້ມູນອື່ນຜິດ</translation>
    </message>
    <message>
        <source>A result was corrected</source>
        <translation>ແກ້ຜົນແລ້ວ</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>ບໍ່ມີຄົນມາຮັບ</translation>
    </message>
    <message>
        <source>Made by mistake</source>
        <translation>ເຮັດຜິດ</translation>
    </message>
    <message>
        <source>Obtained by fraud</source>
        <translation>ໄດ້ມາໂດຍສໍ້ໂກງ</translation>
    </message>
    <message>
        <source>A result was withdrawn</source>
        <translation>ຜົນຖືກຖອນ</translation>
    </message>
</context>
<context>
    <name>warsha::AwardTableModel</name>
    <message>
        <source>Number</source>
        <translation>ເລກທີ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ເອກະສານ</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>ອອກວັນທີ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ສະຖານະ</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>ໃບ</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>ເກັບຮອດ</translation>
    </message>
</context>
<context>
    <name>warsha::Backup</name>
    <message>
        <source>The folder %1 for backups is not there and cannot be made.</source>
        <translation>ໂຟນເດີ %1 ສຳລັບຂໍ້ມູນສຳຮອງບໍ່ມີ ແລະ ສ້າງບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>Nothing may be written into the folder %1.</source>
        <translation>ຂຽນໃສ່ໂຟນເດີ %1 ບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: %2</source>
        <translation>ຂຽນຂໍ້ມູນສຳຮອງ %1 ບໍ່ໄດ້: %2</translation>
    </message>
    <message>
        <source>The backup %1 does not read back as it was written. Try another folder or USB stick.</source>
        <translation>ອ່ານຂໍ້ມູນສຳຮອງ %1 ຄືນບໍ່ກົງກັບທີ່ຂຽນ. ລອງໂຟນເດີ ຫຼື USB ອື່ນ.</translation>
    </message>
    <message>
        <source>A backup cannot be made while something is being saved.</source>
        <translation>ສຳຮອງຂໍ້ມູນບໍ່ໄດ້ໃນຂະນະທີ່ກຳລັງບັນທຶກ.</translation>
    </message>
    <message>
        <source>There is no place for the copy that a backup is made of: %1</source>
        <translation>ບໍ່ມີບ່ອນສຳລັບສຳເນົາທີ່ໃຊ້ສ້າງຂໍ້ມູນສຳຮອງ: %1</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>ບໍ່ມີໂຟນເດີ %1.</translation>
    </message>
    <message>
        <source>The restored file %1 cannot be written: %2</source>
        <translation>ຂຽນໄຟລ໌ທີ່ກູ້ຄືນ %1 ບໍ່ໄດ້: %2</translation>
    </message>
    <message>
        <source>The copy of the database is not sound, so it was not kept as a backup. Restore the newest backup.</source>
        <translation>ສຳເນົາຖານຂໍ້ມູນບໍ່ສົມບູນ ຈຶ່ງບໍ່ໄດ້ເກັບເປັນຂໍ້ມູນສຳຮອງ. ກູ້ຄືນຂໍ້ມູນສຳຮອງໃໝ່ສຸດ.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>ອ່ານ %1 ບໍ່ໄດ້: %2</translation>
    </message>
    <message>
        <source>The description inside this backup cannot be read.</source>
        <translation>ອ່ານຄຳອະທິບາຍໃນຂໍ້ມູນສຳຮອງນີ້ບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>The backup was stopped; nothing was kept of it.</source>
        <translation>ການສຳຮອງຖືກຢຸດ; ບໍ່ໄດ້ເກັບຫຍັງໄວ້.</translation>
    </message>
    <message>
        <source>The copy for the backup cannot be read: %1</source>
        <translation>ອ່ານສຳເນົາສຳລັບຂໍ້ມູນສຳຮອງບໍ່ໄດ້: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for the backup.</source>
        <translation>ໜ່ວຍຄວາມຈຳບໍ່ພໍສຳລັບການສຳຮອງ.</translation>
    </message>
    <message>
        <source>This backup is damaged inside; please take another one.</source>
        <translation>ຂໍ້ມູນສຳຮອງນີ້ເສຍຫາຍຂ້າງໃນ; ກະລຸນາໃຊ້ອັນອື່ນ.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be read: %2</source>
        <translation>ອ່ານຂໍ້ມູນສຳຮອງ %1 ບໍ່ໄດ້: %2</translation>
    </message>
    <message>
        <source>%1 is not a backup of a centre, or was made by a newer version.</source>
        <translation>%1 ບໍ່ແມ່ນຂໍ້ມູນສຳຮອງຂອງສູນ ຫຼື ສ້າງໂດຍສະບັບໃໝ່ກວ່າ.</translation>
    </message>
    <message>
        <source>This key does not open the backup: it belongs to another centre or another month, or the file was altered.</source>
        <translation>ກະແຈນີ້ເປີດຂໍ້ມູນສຳຮອງບໍ່ໄດ້: ເປັນຂອງສູນ ຫຼື ເດືອນອື່ນ ຫຼື ໄຟລ໌ຖືກດັດແປງ.</translation>
    </message>
    <message>
        <source>This was stopped; nothing was changed.</source>
        <translation>ຖືກຢຸດ; ບໍ່ມີຫຍັງປ່ຽນ.</translation>
    </message>
    <message>
        <source>The restored file cannot be written: %1</source>
        <translation>ຂຽນໄຟລ໌ທີ່ກູ້ຄືນບໍ່ໄດ້: %1</translation>
    </message>
    <message>
        <source>Only a centre on a server is filled from a file.</source>
        <translation>ມີແຕ່ສູນທີ່ຢູ່ເຊີເວີຈຶ່ງຕື່ມຈາກໄຟລ໌ໄດ້.</translation>
    </message>
    <message>
        <source>%1 holds a centre already; it was not touched.</source>
        <translation>%1 ມີສູນຢູ່ແລ້ວ; ບໍ່ໄດ້ແຕະຕ້ອງ.</translation>
    </message>
    <message>
        <source>Another PC is saving something just now; nothing was changed. Try again.</source>
        <translation>PC ອື່ນກຳລັງບັນທຶກຢູ່; ບໍ່ມີຫຍັງປ່ຽນ. ລອງໃໝ່.</translation>
    </message>
    <message>
        <source>Another PC saved something meanwhile; nothing was changed. Try again.</source>
        <translation>PC ອື່ນໄດ້ບັນທຶກໃນລະຫວ່າງນັ້ນ; ບໍ່ມີຫຍັງປ່ຽນ. ລອງໃໝ່.</translation>
    </message>
    <message>
        <source>The disk is full: there is no room for the restored file %1. Free some room, or choose another place.</source>
        <translation>ດິສເຕັມ: ບໍ່ມີບ່ອນໃຫ້ໄຟລ໌ທີ່ກູ້ຄືນ %1. ເຮັດໃຫ້ມີບ່ອນຫວ່າງ ຫຼື ເລືອກບ່ອນອື່ນ.</translation>
    </message>
</context>
<context>
    <name>warsha::BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>ຂໍ້ມູນສຳຮອງ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>ສຳຮອງດຽວນີ້</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>ສຳຮອງຫຼ້າສຸດ</translation>
    </message>
    <message>
        <source>Kept on this PC in</source>
        <translation>ເກັບໃນ PC ນີ້ຢູ່</translation>
    </message>
    <message>
        <source>A key is destroyed after 90 days, and with it what old backups say about people who were erased meanwhile.</source>
        <translation>ກະແຈຖືກທຳລາຍຫຼັງ 90 ມື້ ພ້ອມກັບສິ່ງທີ່ຂໍ້ມູນສຳຮອງເກົ່າບອກກ່ຽວກັບຄົນທີ່ຖືກລຶບຫຼັງຈາກນັ້ນ.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>ເລືອກໂຟນເດີ…</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>ຢຸດໃຊ້</translation>
    </message>
    <message>
        <source>Also in this folder, when it is there</source>
        <translation>ແລະ ໃນໂຟນເດີນີ້ ເມື່ອມັນມີຢູ່</translation>
    </message>
    <message>
        <source>Usually a USB stick. Best are two in turn, one of them always in another place.</source>
        <translation>ປົກກະຕິແມ່ນ USB: ສອງອັນສັບປ່ຽນກັນ ອັນໜຶ່ງຢູ່ບ່ອນອື່ນສະເໝີ.</translation>
    </message>
    <message>
        <source>Where backups are kept besides this PC, usually on a USB stick</source>
        <translation>ບ່ອນເກັບຂໍ້ມູນສຳຮອງນອກຈາກ PC ນີ້: ປົກກະຕິແມ່ນ USB</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ຍັງບໍ່ມີ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ບໍ່ມີ</translation>
    </message>
    <message>
        <source>%1: kept until %2 at least</source>
        <comment>a month</comment>
        <translation>%1: ເກັບຢ່າງໜ້ອຍຮອດ %2</translation>
    </message>
    <message>
        <source>none yet: the first backup makes one</source>
        <translation>ຍັງບໍ່ມີ: ການສຳຮອງຄັ້ງທຳອິດຈະສ້າງ</translation>
    </message>
    <message>
        <source>Monthly keys</source>
        <translation>ກະແຈຂອງແຕ່ລະເດືອນ</translation>
    </message>
    <message>
        <source>One is made every hour in which something changed, and when you leave; each is checked, encrypted, and read back. The newest of each hour, day and week stays; of those you ask for, and of those made before a restore, the newest 20 in any case.</source>
        <translation>ເຮັດທຸກຊົ່ວໂມງທີ່ມີການປ່ຽນແປງ ແລະ ເມື່ອທ່ານອອກ; ທຸກອັນຖືກກວດ, ເຂົ້າລະຫັດ ແລະ ອ່ານຄືນ. ອັນໃໝ່ສຸດຂອງແຕ່ລະຊົ່ວໂມງ, ມື້ ແລະ ອາທິດຍັງຢູ່; ຂອງອັນທີ່ທ່ານສັ່ງ ແລະ ອັນທີ່ເຮັດກ່ອນການກູ້ຄືນ, 20 ອັນໃໝ່ສຸດຍັງຢູ່ສະເໝີ.</translation>
    </message>
</context>
<context>
    <name>warsha::BackupWords</name>
    <message>
        <source>people</source>
        <translation>ບຸກຄົນ</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>ພະນັກງານ</translation>
    </message>
    <message>
        <source>programmes</source>
        <translation>ຫຼັກສູດ</translation>
    </message>
    <message>
        <source>versions of programmes</source>
        <translation>ສະບັບຫຼັກສູດ</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>ກຸ່ມ</translation>
    </message>
    <message>
        <source>enrolments</source>
        <translation>ການລົງທະບຽນ</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>ຄາບຮຽນ</translation>
    </message>
    <message>
        <source>hour entries</source>
        <translation>ລາຍການຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>meeting reports</source>
        <translation>ລາຍງານກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>placements</source>
        <translation>ການຝຶກງານ</translation>
    </message>
    <message>
        <source>results</source>
        <translation>ຜົນ</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>ໃບປະກາດ</translation>
    </message>
    <message>
        <source>snapshots</source>
        <translation>ຊຸດຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>ວັນພັກ</translation>
    </message>
    <message>
        <source>premises</source>
        <translation>ອາຄານສະຖານທີ່</translation>
    </message>
    <message>
        <source>signatories</source>
        <translation>ຜູ້ລົງນາມ</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ການຕັ້ງຄ່າ</translation>
    </message>
    <message>
        <source>Users and passwords are those of the backup: whoever was deactivated or changed a password since then signs in as before.</source>
        <translation>ຜູ້ໃຊ້ ແລະ ລະຫັດຜ່ານເປັນຂອງຂໍ້ມູນສຳຮອງ: ຜູ້ທີ່ຖືກປິດ ຫຼື ປ່ຽນລະຫັດຜ່ານຫຼັງຈາກນັ້ນ ເຂົ້າສູ່ລະບົບຄືຕອນນັ້ນ.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
</context>
<context>
    <name>warsha::BalanceCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>hours counted, planned</comment>
        <translation>%1 ໃນ %2</translation>
    </message>
    <message>
        <source>%1 needed, out of reach</source>
        <translation>ຕ້ອງການ %1, ຮອດບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>%1 still possible</source>
        <translation>ຍັງເປັນໄປໄດ້ %1</translation>
    </message>
    <message>
        <source>%1 not locked</source>
        <translation>ບໍ່ໄດ້ລັອກ %1</translation>
    </message>
    <message>
        <source>out of reach after %1</source>
        <comment>a day</comment>
        <translation>ຮອດບໍ່ໄດ້ຫຼັງ %1</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>ທັງໝົດ</translation>
    </message>
    <message>
        <source>%1 needed</source>
        <translation>ຕ້ອງການ %1</translation>
    </message>
</context>
<context>
    <name>warsha::BalancePane</name>
    <message>
        <source>Lock hours</source>
        <translation>ລັອກຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>From then on the hours count for certificates</source>
        <translation>ຈາກນັ້ນຊົ່ວໂມງຈຶ່ງນັບສຳລັບໃບປະກາດ</translation>
    </message>
    <message>
        <source>Balance of hours</source>
        <translation>ຍອດຊົ່ວໂມງ</translation>
    </message>
    <message numerus="yes">
        <source>%n in training</source>
        <translation>
            <numerusform>ກຳລັງຮຽນ %Ln ຄົນ</numerusform>
            <numerusform>ກຳລັງຮຽນ %Ln ຄົນ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 can no longer reach the hours they need.</source>
        <translation>%1 ໃນ %2 ບໍ່ສາມາດຮອດຊົ່ວໂມງທີ່ຕ້ອງການອີກ.</translation>
    </message>
    <message>
        <source>%1 of %2 will soon be unable to reach the hours they need.</source>
        <translation>%1 ໃນ %2 ໃກ້ຈະບໍ່ສາມາດຮອດຊົ່ວໂມງທີ່ຕ້ອງການ.</translation>
    </message>
    <message>
        <source>Choose a trainee to see each mode.</source>
        <translation>ເລືອກຜູ້ຮຽນເພື່ອເບິ່ງແຕ່ລະຮູບແບບ.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, day</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ແລະ ອີກ %Ln</numerusform>
            <numerusform>%1 ແລະ ອີກ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not confirmed, and left open: %1.</source>
        <translation>ບໍ່ໄດ້ຢືນຢັນ ຈຶ່ງປະໄວ້: %1.</translation>
    </message>
    <message>
        <source>Every hour is locked already.</source>
        <translation>ທຸກຊົ່ວໂມງຖືກລັອກແລ້ວ.</translation>
    </message>
    <message>
        <source>Locked hours count for certificates. This cannot be undone; a locked entry can only be reversed.</source>
        <translation>ຊົ່ວໂມງທີ່ລັອກແລ້ວນັບສຳລັບໃບປະກາດ. ຍ້ອນກັບບໍ່ໄດ້; ລາຍການທີ່ລັອກແລ້ວລົບລ້າງໄດ້ເທົ່ານັ້ນ.</translation>
    </message>
    <message>
        <source>Lock the hours of this group?</source>
        <translation>ລັອກຊົ່ວໂມງຂອງກຸ່ມນີ້ບໍ?</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n entries</source>
        <translation>
            <numerusform>ລັອກ %Ln ລາຍການ</numerusform>
            <numerusform>ລັອກ %Ln ລາຍການ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries locked.</source>
        <translation>
            <numerusform>ລັອກແລ້ວ %Ln ລາຍການ.</numerusform>
            <numerusform>ລັອກແລ້ວ %Ln ລາຍການ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>ການຝຶກງານ</translation>
    </message>
    <message>
        <source>Where this trainee learns on the job, day by day</source>
        <translation>ບ່ອນທີ່ຜູ້ຮຽນນີ້ຝຶກວຽກ ເປັນມື້ໆ</translation>
    </message>
    <message>
        <source>Of %1 of %2, past days are not entered yet that they need for their hours.</source>
        <translation>ໃນ %2 ຄົນ ມີ %1 ຄົນ ທີ່ມື້ຜ່ານມາຍັງບໍ່ໄດ້ປ້ອນ ແຕ່ຕ້ອງມີເພື່ອໃຫ້ຄົບຊົ່ວໂມງ.</translation>
    </message>
</context>
<context>
    <name>warsha::BalanceTableModel</name>
    <message>
        <source>No.</source>
        <translation>ລ/ດ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>ຕາມແຜນ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>ນັບແລ້ວ</translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation>ຍັງເປັນໄປໄດ້</translation>
    </message>
    <message>
        <source>Of planned</source>
        <translation>ຂອງແຜນ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ໝາຍເຫດ</translation>
    </message>
</context>
<context>
    <name>warsha::BigBlueButtonReport</name>
    <message>
        <source>The connection has no time of joining.</source>
        <translation>ການເຊື່ອມຕໍ່ບໍ່ມີເວລາເຂົ້າ.</translation>
    </message>
    <message>
        <source>The meeting had not ended when the report was saved; %1 people were still in, and are counted to the last moment it tells of.</source>
        <translation>ກອງປະຊຸມຍັງບໍ່ຈົບຕອນບັນທຶກລາຍງານ; %1 ຄົນຍັງຢູ່ ແລະ ນັບຮອດເວລາສຸດທ້າຍທີ່ຮູ້.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB. No meeting report is: it cannot be read.</source>
        <translation>ໄຟລ໌ໃຫຍ່ກວ່າ 20 MB. ບໍ່ມີລາຍງານກອງປະຊຸມໃຫຍ່ປານນັ້ນ: ອ່ານບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>The file is nested too deep to be a meeting report.</source>
        <translation>ໄຟລ໌ຊ້ອນກັນຫຼາຍຊັ້ນເກີນໄປສຳລັບລາຍງານກອງປະຊຸມ.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged: its JSON cannot be read from character %1 on.</source>
        <translation>ໄຟລ໌ຖືກຕັດ ຫຼື ເສຍຫາຍ: ອ່ານ JSON ບໍ່ໄດ້ແຕ່ຕົວທີ %1.</translation>
    </message>
    <message>
        <source>The file is not a meeting report of BigBlueButton: it has no list of users.</source>
        <translation>ໄຟລ໌ບໍ່ແມ່ນລາຍງານກອງປະຊຸມຂອງ BigBlueButton: ບໍ່ມີລາຍຊື່ຜູ້ໃຊ້.</translation>
    </message>
    <message>
        <source>The user has no name.</source>
        <translation>ຜູ້ໃຊ້ບໍ່ມີຊື່.</translation>
    </message>
    <message>
        <source>The report names nobody.</source>
        <translation>ລາຍງານບໍ່ມີຊື່ໃຜ.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>ໄລຍະເວລາ</translation>
    </message>
    <message>
        <source>The row lacks its name or its length.</source>
        <translation>ແຖວຂາດຊື່ ຫຼື ໄລຍະເວລາ.</translation>
    </message>
</context>
<context>
    <name>warsha::CalendarCard</name>
    <message>
        <source>Week and holidays</source>
        <translation>ອາທິດ ແລະ ວັນພັກ</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>ມື້ທຳອິດຂອງອາທິດ</translation>
    </message>
    <message>
        <source>No sessions on %1</source>
        <translation>ບໍ່ມີຄາບຮຽນ%1</translation>
    </message>
    <message>
        <source>Weekend: days without sessions</source>
        <translation>ທ້າຍອາທິດ: ມື້ບໍ່ມີຄາບຮຽນ</translation>
    </message>
    <message>
        <source>As usual in the country</source>
        <translation>ຕາມປະເທດ</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>ວັນພັກ</translation>
    </message>
    <message>
        <source>Add a holiday, holidays from a table</source>
        <translation>ເພີ່ມວັນພັກ, ວັນພັກຈາກຕາຕະລາງ</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>ວັນພັກ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ແຕ່</translation>
    </message>
    <message>
        <source>Until, and with this day</source>
        <translation>ຮອດ ລວມມື້ນັ້ນ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ເພີ່ມ</translation>
    </message>
    <message>
        <source>From a table…</source>
        <translation>ຈາກຕາຕະລາງ…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>ເອົາ %1 ອອກ</translation>
    </message>
    <message>
        <source>No holidays yet. There are sessions on every day except the weekend.</source>
        <translation>ຍັງບໍ່ມີວັນພັກ. ມີຄາບຮຽນທຸກມື້ຍົກເວັ້ນທ້າຍອາທິດ.</translation>
    </message>
</context>
<context>
    <name>warsha::CandidateCard</name>
    <message>
        <source>Why not a certificate?</source>
        <translation>ຍ້ອນຫຍັງບໍ່ໄດ້ໃບປະກາດ?</translation>
    </message>
    <message>
        <source>Every rule is met.</source>
        <translation>ຄົບທຸກກົດແລ້ວ.</translation>
    </message>
    <message>
        <source>A statement of attainment can be issued for what was achieved.</source>
        <translation>ອອກໃບຢັ້ງຢືນຜົນການຮຽນສຳລັບສ່ວນທີ່ຜ່ານໄດ້.</translation>
    </message>
    <message>
        <source>Open trainee</source>
        <translation>ເປີດຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ເອກະສານ</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>ອອກວັນທີ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ສະຖານະ</translation>
    </message>
    <message>
        <source>Save the PDF…</source>
        <translation>ບັນທຶກ PDF…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>ໃຫ້ເປັນໂມຄະ…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>ຖອນ…</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>ໃບ</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>ຍັງບໍ່ໄດ້ພິມ</translation>
    </message>
    <message>
        <source>Show and print…</source>
        <translation>ສະແດງ ແລະ ພິມ…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>ສະແດງ…</translation>
    </message>
    <message>
        <source>Print a copy…</source>
        <translation>ພິມສຳເນົາ…</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>ມອບ…</translation>
    </message>
    <message>
        <source>Replace by a corrected one…</source>
        <translation>ປ່ຽນແທນດ້ວຍໃບທີ່ແກ້ແລ້ວ…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ສິ່ງທີ່ເກີດຂຶ້ນ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>ເກັບຮອດ</translation>
    </message>
    <message>
        <source>Missing for the certificate so far</source>
        <translation>ສິ່ງທີ່ຍັງຂາດສຳລັບໃບປະກາດ</translation>
    </message>
    <message>
        <source>%1: the paper is printed with the other name alone.</source>
        <comment>No name in Arabic letters</comment>
        <translation>%1: ໃບຈະພິມດ້ວຍຊື່ອີກອັນໜຶ່ງເທົ່ານັ້ນ.</translation>
    </message>
    <message>
        <source>Print the rest of this issue…</source>
        <translation>ພິມສ່ວນທີ່ເຫຼືອຂອງການອອກຄັ້ງນີ້…</translation>
    </message>
    <message>
        <source>Issue a new one…</source>
        <translation>ອອກໃບໃໝ່…</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>ແທນໃບ</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>ຖືກແທນດ້ວຍ</translation>
    </message>
</context>
<context>
    <name>warsha::CandidateTableModel</name>
    <message>
        <source>Status</source>
        <translation>ສະຖານະ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ເຫດຜົນ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>ພ້ອມ</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>ໃບຢັ້ງຢືນຜົນ</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>ອອກແລ້ວ</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ຕິດຂັດ</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (ແລະ ອີກ %Ln)</numerusform>
            <numerusform>%1 (ແລະ ອີກ %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>units</comment>
        <translation>%1 ໃນ %2</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>ອອກແລ້ວ: %1</translation>
    </message>
    <message>
        <source>Has a statement: %1</source>
        <translation>ມີໃບຢັ້ງຢືນຜົນ: %1</translation>
    </message>
    <message>
        <source>Has an attendance record: %1</source>
        <translation>ມີໃບຢັ້ງຢືນການເຂົ້າຮຽນ: %1</translation>
    </message>
    <message>
        <source>%1. Certificate: %2</source>
        <comment>Has a statement: BEY-1. Certificate: unit 2 is not achieved</comment>
        <translation>%1. ໃບປະກາດ: %2</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>ກຳລັງຝຶກ</translation>
    </message>
    <message>
        <source>Not in training</source>
        <translation>ບໍ່ໄດ້ຝຶກ</translation>
    </message>
    <message>
        <source>Of the units that a certificate needs, those that are achieved and locked.</source>
        <translation>ໃນໜ່ວຍບັງຄັບຂອງໃບປະກາດ, ທີ່ຜ່ານ ແລະ ລັອກແລ້ວ.</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>share of the hours</comment>
        <translation>ນັບແລ້ວ</translation>
    </message>
    <message>
        <source>Of all planned hours, those that are locked.</source>
        <translation>ໃນຊົ່ວໂມງທັງໝົດຕາມແຜນ, ທີ່ລັອກແລ້ວ.</translation>
    </message>
    <message>
        <source>Needed units</source>
        <translation>ໜ່ວຍບັງຄັບ</translation>
    </message>
    <message>
        <source>No name in Arabic letters</source>
        <translation>ບໍ່ມີຊື່ເປັນຕົວອັກສອນອາຣັບ</translation>
    </message>
    <message>
        <source>No name in Lao letters</source>
        <translation>ບໍ່ມີຊື່ເປັນຕົວອັກສອນລາວ</translation>
    </message>
    <message>
        <source>No name in Latin letters</source>
        <translation>ບໍ່ມີຊື່ເປັນຕົວອັກສອນລາຕິນ</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have their name in one script only: their paper is printed with that name alone. The other can be added to their records first.</source>
        <translation>
            <numerusform>%Ln ຄົນໃນນັ້ນມີຊື່ເປັນຕົວອັກສອນດຽວ: ໃບຂອງເຂົາຈະພິມດ້ວຍຊື່ນັ້ນເທົ່ານັ້ນ. ສາມາດເພີ່ມຊື່ອີກອັນໃສ່ຂໍ້ມູນກ່ອນໄດ້.</numerusform>
            <numerusform>%Ln ຄົນໃນນັ້ນມີຊື່ເປັນຕົວອັກສອນດຽວ: ໃບຂອງເຂົາຈະພິມດ້ວຍຊື່ນັ້ນເທົ່ານັ້ນ. ສາມາດເພີ່ມຊື່ອີກອັນໃສ່ຂໍ້ມູນກ່ອນໄດ້.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ຖືກຖອນ</translation>
    </message>
</context>
<context>
    <name>warsha::CatalogueService</name>
    <message>
        <source>The programme is not here any more.</source>
        <translation>ຫຼັກສູດນີ້ບໍ່ມີແລ້ວ.</translation>
    </message>
    <message>
        <source>There is no programme “%1”; none was imported yet.</source>
        <translation>ບໍ່ມີຫຼັກສູດ “%1”; ຍັງບໍ່ໄດ້ນຳເຂົ້າຫຼັກສູດໃດ.</translation>
    </message>
    <message>
        <source>There is no programme “%1”; there are: %2.</source>
        <translation>ບໍ່ມີຫຼັກສູດ “%1”; ມີຄື: %2.</translation>
    </message>
    <message>
        <source>The programme version is not here any more.</source>
        <translation>ສະບັບຫຼັກສູດນີ້ບໍ່ມີແລ້ວ.</translation>
    </message>
    <message>
        <source>Programme %1 has no version “%2”.</source>
        <translation>ຫຼັກສູດ %1 ບໍ່ມີສະບັບ “%2”.</translation>
    </message>
    <message>
        <source>Programme %1 is used by a group: its code, level, occupation and field cannot change any more. Titles can.</source>
        <translation>ຫຼັກສູດ %1 ຖືກກຸ່ມໃຊ້ແລ້ວ: ລະຫັດ, ລະດັບ, ອາຊີບ ແລະ ສາຂາ ປ່ຽນບໍ່ໄດ້ອີກ. ຊື່ປ່ຽນໄດ້.</translation>
    </message>
    <message>
        <source>There is a programme %1 already.</source>
        <translation>ມີຫຼັກສູດ %1 ແລ້ວ.</translation>
    </message>
    <message>
        <source>Version %1 of %2 is not complete, so no group can follow it yet:
%3</source>
        <translation>ສະບັບ %1 ຂອງ %2 ບໍ່ຄົບ ຈຶ່ງຍັງບໍ່ມີກຸ່ມໃຊ້ໄດ້:
%3</translation>
    </message>
</context>
<context>
    <name>warsha::CentreRestore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>ອ່ານ %1 ບໍ່ໄດ້: %2</translation>
    </message>
    <message>
        <source>%1 exists already; it was not touched. Choose a new name.</source>
        <translation>%1 ມີຢູ່ແລ້ວ; ບໍ່ໄດ້ແຕະຕ້ອງ. ເລືອກຊື່ໃໝ່.</translation>
    </message>
    <message>
        <source>There is no place for the restored copy: %1</source>
        <translation>ບໍ່ມີບ່ອນສຳລັບສຳເນົາທີ່ກູ້ຄືນ: %1</translation>
    </message>
    <message>
        <source>%1 is open in another program; close it there, then restore again.</source>
        <translation>%1 ເປີດຢູ່ໃນໂປຣແກຣມອື່ນ; ປິດທີ່ນັ້ນ ແລ້ວກູ້ຄືນໃໝ່.</translation>
    </message>
    <message>
        <source>The old file cannot be kept aside; nothing was changed.</source>
        <translation>ເກັບໄຟລ໌ເກົ່າໄວ້ບໍ່ໄດ້; ບໍ່ມີຫຍັງປ່ຽນ.</translation>
    </message>
    <message>
        <source>The journal of the old file cannot be taken away; nothing was changed.</source>
        <translation>ເອົາບັນທຶກຂອງໄຟລ໌ເກົ່າອອກບໍ່ໄດ້; ບໍ່ມີຫຍັງປ່ຽນ.</translation>
    </message>
    <message>
        <source>This centre is not on a server.</source>
        <translation>ສູນນີ້ບໍ່ໄດ້ຢູ່ໃນເຊີເວີ.</translation>
    </message>
    <message>
        <source>A centre on a server has no file of its own that could be replaced.</source>
        <translation>ສູນໃນເຊີເວີບໍ່ມີໄຟລ໌ຂອງຕົນທີ່ຈະປ່ຽນແທນໄດ້.</translation>
    </message>
</context>
<context>
    <name>warsha::CentreRowNames</name>
    <message>
        <source>trainee %1</source>
        <translation>ຜູ້ຮຽນ %1</translation>
    </message>
    <message>
        <source>staff member %1</source>
        <translation>ພະນັກງານ %1</translation>
    </message>
    <message>
        <source>programme %1</source>
        <translation>ຫຼັກສູດ %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>ກຸ່ມ %1</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>ໃບປະກາດ %1</translation>
    </message>
    <message>
        <source>version %1 of programme %2</source>
        <translation>ສະບັບ %1 ຂອງຫຼັກສູດ %2</translation>
    </message>
    <message>
        <source>the place of trainee %1 in group %2</source>
        <translation>ບ່ອນຂອງຜູ້ຮຽນ %1 ໃນກຸ່ມ %2</translation>
    </message>
    <message>
        <source>the session of group %1 on %2</source>
        <translation>ຄາບຮຽນຂອງກຸ່ມ %1 ວັນທີ %2</translation>
    </message>
    <message>
        <source>an entry of hours on %1 under the place of trainee %2 in group %3</source>
        <translation>ລາຍການຊົ່ວໂມງວັນທີ %1 ຂອງຜູ້ຮຽນ %2 ໃນກຸ່ມ %3</translation>
    </message>
    <message>
        <source>the placement at %1 under the place of trainee %2 in group %3</source>
        <translation>ການຝຶກງານຢູ່ %1 ຂອງຜູ້ຮຽນ %2 ໃນກຸ່ມ %3</translation>
    </message>
    <message>
        <source>a result under the place of trainee %1 in group %2</source>
        <translation>ຜົນຂອງຜູ້ຮຽນ %1 ໃນກຸ່ມ %2</translation>
    </message>
</context>
<context>
    <name>warsha::CentreSetup</name>
    <message>
        <source>%1 is being made by another program just now.</source>
        <translation>ໂປຣແກຣມອື່ນກຳລັງສ້າງ %1 ຢູ່.</translation>
    </message>
    <message>
        <source>%1 exists already; it was not touched.</source>
        <translation>%1 ມີຢູ່ແລ້ວ; ບໍ່ໄດ້ແຕະຕ້ອງ.</translation>
    </message>
</context>
<context>
    <name>warsha::CentreStep</name>
    <message>
        <source>Name of the centre</source>
        <translation>ຊື່ສູນ</translation>
    </message>
    <message>
        <source>Name in Arabic, if it has one</source>
        <translation>ຊື່ເປັນພາສາອາຣັບ ຖ້າມີ</translation>
    </message>
    <message>
        <source>Name in English, if it has one</source>
        <translation>ຊື່ເປັນພາສາອັງກິດ ຖ້າມີ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ປະເທດ</translation>
    </message>
    <message>
        <source>Short code, used in numbers</source>
        <translation>ລະຫັດຫຍໍ້ ໃຊ້ໃນເລກທີ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ເຂດເວລາ</translation>
    </message>
    <message>
        <source>Address, if you like</source>
        <translation>ທີ່ຢູ່ ຖ້າຕ້ອງການ</translation>
    </message>
    <message>
        <source>Who signs certificates, if you already know</source>
        <translation>ໃຜເຊັນໃບປະກາດ ຖ້າຮູ້ແລ້ວ</translation>
    </message>
    <message>
        <source>Name, as on certificates</source>
        <translation>ຊື່ ຕາມໃບປະກາດ</translation>
    </message>
    <message>
        <source>Position, as “Director”</source>
        <translation>ຕຳແໜ່ງ ເຊັ່ນ “ຜູ້ອຳນວຍການ”</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>ສູນ</translation>
    </message>
    <message>
        <source>As it appears on certificates. You can change all of it later in Settings.</source>
        <translation>ຕາມທີ່ຢູ່ໃນໃບປະກາດ. ທຸກຢ່າງປ່ຽນພາຍຫຼັງໄດ້ໃນການຕັ້ງຄ່າ.</translation>
    </message>
    <message>
        <source>In which country is the centre? Its weekend and time zone depend on it.</source>
        <translation>ສູນຢູ່ປະເທດໃດ? ທ້າຍອາທິດ ແລະ ເຂດເວລາຂຶ້ນກັບປະເທດ.</translation>
    </message>
</context>
<context>
    <name>warsha::CertificateCode</name>
    <message>
        <source>There is no certificate in the code.</source>
        <translation>ລະຫັດບໍ່ມີໃບປະກາດ.</translation>
    </message>
    <message>
        <source>“%1” is not a host for the address of a certificate: letters, digits, points and hyphens, at most %2.</source>
        <translation>“%1” ບໍ່ແມ່ນໂຮສສຳລັບທີ່ຢູ່ຂອງໃບປະກາດ: ຕົວອັກສອນ, ຕົວເລກ, ຈຸດ ແລະ ຂີດຕໍ່ ຫຼາຍສຸດ %2.</translation>
    </message>
</context>
<context>
    <name>warsha::CertificateNumber</name>
    <message>
        <source>The number pattern has the unknown token %1.</source>
        <translation>ຮູບແບບເລກທີມີສ່ວນທີ່ບໍ່ຮູ້ຈັກ %1.</translation>
    </message>
    <message>
        <source>The number pattern needs {serial:5} exactly once.</source>
        <translation>ຮູບແບບເລກທີຕ້ອງມີ {serial:5} ເທື່ອດຽວເທົ່ານັ້ນ.</translation>
    </message>
    <message>
        <source>The number pattern “%1” has characters beside A-Z, 0-9, blank / . _ and -.</source>
        <translation>ຮູບແບບເລກທີ “%1” ມີຕົວອື່ນນອກຈາກ A-Z, 0-9, ຍະຫວ່າງ / . _ ແລະ -.</translation>
    </message>
    <message>
        <source>The number %1 is longer than %2 characters: shorten the pattern.</source>
        <translation>ເລກທີ %1 ຍາວກວ່າ %2 ຕົວອັກສອນ: ເຮັດຮູບແບບໃຫ້ສັ້ນ.</translation>
    </message>
</context>
<context>
    <name>warsha::CertificatePrinting</name>
    <message>
        <source>Certificates</source>
        <translation>ໃບປະກາດ</translation>
    </message>
    <message>
        <source>Copy of a certificate</source>
        <translation>ສຳເນົາໃບປະກາດ</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>ໃບປະກາດ</translation>
    </message>
</context>
<context>
    <name>warsha::CertificateVerbs</name>
    <message>
        <source>The PDF could not be written to %1: %2</source>
        <translation>ຂຽນ PDF ໃສ່ %1 ບໍ່ໄດ້: %2</translation>
    </message>
    <message>
        <source>Issue for %1?</source>
        <translation>ອອກໃຫ້ %1 ບໍ?</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificate(s)</source>
        <translation>
            <numerusform>ອອກໃບປະກາດ %Ln ໃບ</numerusform>
            <numerusform>ອອກໃບປະກາດ %Ln ໃບ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were issued.</source>
        <translation>
            <numerusform>ອອກເອກະສານແລ້ວ %Ln ໃບ.</numerusform>
            <numerusform>ອອກເອກະສານແລ້ວ %Ln ໃບ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the certificates</source>
        <translation>ບັນທຶກໃບປະກາດ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF is kept in the register.</source>
        <translation>PDF ເກັບໄວ້ໃນທະບຽນ.</translation>
    </message>
    <message>
        <source>The PDF is saved as %1.</source>
        <translation>ບັນທຶກ PDF ເປັນ %1.</translation>
    </message>
    <message>
        <source>Void %1?</source>
        <translation>ໃຫ້ %1 ເປັນໂມຄະບໍ?</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>ໃຫ້ເປັນໂມຄະ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ເຫດຜົນ</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>ຖອນ %1 ບໍ?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>ຖອນ</translation>
    </message>
    <message>
        <source>This centre was restored from a backup. It may not know papers with later numbers, and no number may be given twice. Look through the papers, then type the last number as it is printed, or 0 if there is no later one.</source>
        <translation>ສູນນີ້ຖືກກູ້ຄືນຈາກຂໍ້ມູນສຳຮອງ. ອາດມີເອກະສານທີ່ມີເລກສູງກວ່າທີ່ມັນບໍ່ຮູ້ ແລະ ເລກດຽວກັນອອກສອງເທື່ອບໍ່ໄດ້. ກວດເບິ່ງເອກະສານ ແລ້ວພິມເລກສຸດທ້າຍຕາມທີ່ພິມໄວ້ ຫຼື 0 ຖ້າບໍ່ມີເລກສູງກວ່າ.</translation>
    </message>
    <message>
        <source>The register has no number of this series yet.</source>
        <translation>ທະບຽນຍັງບໍ່ມີເລກທີຂອງຊຸດນີ້.</translation>
    </message>
    <message>
        <source>The last one in the register is %1.</source>
        <translation>ອັນສຸດທ້າຍໃນທະບຽນແມ່ນ %1.</translation>
    </message>
    <message>
        <source>What is the last number of %1 on any paper?</source>
        <translation>ເລກທີສຸດທ້າຍຂອງ %1 ເທິງເອກະສານແມ່ນຫຍັງ?</translation>
    </message>
    <message>
        <source>Continue after it</source>
        <translation>ສືບຕໍ່ຫຼັງເລກນີ້</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>ເລກທີສຸດທ້າຍ</translation>
    </message>
    <message>
        <source>Certificates of %1</source>
        <translation>ໃບປະກາດຂອງ %1</translation>
    </message>
    <message>
        <source>Print a copy of %1?</source>
        <translation>ພິມສຳເນົາຂອງ %1 ບໍ?</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>ພິມສຳເນົາ</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>ປ່ຽນແທນ %1 ບໍ?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>ປ່ຽນແທນ</translation>
    </message>
    <message>
        <source>%1 takes its place.</source>
        <translation>%1 ແທນທີ່ມັນ.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>ໃບປະກາດ</translation>
    </message>
    <message>
        <source>Hand out %1?</source>
        <translation>ມອບ %1 ບໍ?</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>ມອບ</translation>
    </message>
    <message>
        <source>%1: kept until %2</source>
        <translation>%1: ເກັບຮອດ %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; the column “Kept until” of the register has the day of each</source>
        <translation>
            <numerusform>ແລະອີກ %Ln ໃບ; ຖັນ “ເກັບຮອດ” ຂອງທະບຽນມີວັນຂອງແຕ່ລະໃບ</numerusform>
            <numerusform>ແລະອີກ %Ln ໃບ; ຖັນ “ເກັບຮອດ” ຂອງທະບຽນມີວັນຂອງແຕ່ລະໃບ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are past the day they are kept until, the first since %1.</source>
        <translation>
            <numerusform>%Ln ໃບໝົດກຳນົດເກັບຮັກສາແລ້ວ, ໃບທຳອິດຕັ້ງແຕ່ %1.</numerusform>
            <numerusform>%Ln ໃບໝົດກຳນົດເກັບຮັກສາແລ້ວ, ໃບທຳອິດຕັ້ງແຕ່ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the days are right: a PC with a wrong clock would show them too early. This cannot be undone.</source>
        <translation>ກວດເບິ່ງວ່າວັນຖືກຕ້ອງ: PC ທີ່ໂມງຜິດອາດຮອດກຳນົດໄວເກີນໄປ. ຍ້ອນກັບບໍ່ໄດ້.</translation>
    </message>
    <message numerus="yes">
        <source>End the retention of %n paper(s)?</source>
        <translation>
            <numerusform>ສິ້ນສຸດການເກັບຮັກສາ %Ln ໃບບໍ?</numerusform>
            <numerusform>ສິ້ນສຸດການເກັບຮັກສາ %Ln ໃບບໍ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the retention of %n paper(s)</source>
        <translation>
            <numerusform>ສິ້ນສຸດການເກັບຮັກສາ %Ln ໃບ</numerusform>
            <numerusform>ສິ້ນສຸດການເກັບຮັກສາ %Ln ໃບ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The retention of %n paper(s) has ended. Their numbers stay in the register.</source>
        <translation>
            <numerusform>ສິ້ນສຸດການເກັບຮັກສາ %Ln ໃບແລ້ວ. ເລກທີຍັງຢູ່ໃນທະບຽນ.</numerusform>
            <numerusform>ສິ້ນສຸດການເກັບຮັກສາ %Ln ໃບແລ້ວ. ເລກທີຍັງຢູ່ໃນທະບຽນ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>Issue 24 certificates, 1 statement</comment>
        <translation>%1 ແລະ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>ໃບຢັ້ງຢືນຜົນ %Ln ໃບ</numerusform>
            <numerusform>ໃບຢັ້ງຢືນຜົນ %Ln ໃບ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n statement(s)</source>
        <translation>
            <numerusform>ອອກໃບຢັ້ງຢືນຜົນ %Ln ໃບ</numerusform>
            <numerusform>ອອກໃບຢັ້ງຢືນຜົນ %Ln ໃບ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>ໃບປະກາດ %Ln ໃບ</numerusform>
            <numerusform>ໃບປະກາດ %Ln ໃບ</numerusform>
        </translation>
    </message>
    <message>
        <source>Print at once</source>
        <translation>ພິມທັນທີ</translation>
    </message>
    <message>
        <source>A revoked certificate was valid and is not any more. Whoever checks its code here is told so. This cannot be undone.</source>
        <translation>ໃບປະກາດທີ່ຖືກຖອນເຄີຍໃຊ້ໄດ້ ແຕ່ບໍ່ໄດ້ອີກ. ໃຜກວດລະຫັດຢູ່ນີ້ກໍຈະຮູ້. ຍ້ອນກັບບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>It was printed for a ceremony and kept. From now on it is issued, and can only be voided, replaced or revoked.</source>
        <translation>ມັນພິມສຳລັບພິທີ ແລະ ເກັບໄວ້. ຈາກນີ້ຖືວ່າອອກແລ້ວ ແລະ ໃຫ້ເປັນໂມຄະ, ປ່ຽນແທນ ຫຼື ຖອນໄດ້ເທົ່ານັ້ນ.</translation>
    </message>
    <message>
        <source>A voided certificate was never valid: not collected, or made by mistake. Its number stays in the register and cannot be used again.</source>
        <translation>ໃບປະກາດທີ່ເປັນໂມຄະບໍ່ເຄີຍໃຊ້ໄດ້: ບໍ່ມີຄົນມາຮັບ ຫຼື ເຮັດຜິດ. ເລກທີຍັງຢູ່ໃນທະບຽນ ແລະ ໃຊ້ຄືນບໍ່ໄດ້.</translation>
    </message>
    <message numerus="yes">
        <source>What was printed on them, the reasons, and the PDFs (%n printing(s)) are destroyed for ever, in later backups too. Number, dates, kind and state stay in the register.</source>
        <translation>
            <numerusform>ສິ່ງທີ່ພິມ, ເຫດຜົນ ແລະ PDF (ພິມ %Ln ຄັ້ງ) ຖືກທຳລາຍຕະຫຼອດໄປ, ໃນຂໍ້ມູນສຳຮອງຕໍ່ໄປນຳ. ເລກທີ, ວັນ, ປະເພດ ແລະສະຖານະຍັງຢູ່ໃນທະບຽນ.</numerusform>
            <numerusform>ສິ່ງທີ່ພິມ, ເຫດຜົນ ແລະ PDF (ພິມ %Ln ຄັ້ງ) ຖືກທຳລາຍຕະຫຼອດໄປ, ໃນຂໍ້ມູນສຳຮອງຕໍ່ໄປນຳ. ເລກທີ, ວັນ, ປະເພດ ແລະສະຖານະຍັງຢູ່ໃນທະບຽນ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The papers get their numbers and are ready to be printed. This cannot be undone: a number that was given stays in the register. A mistake can be corrected later: replace, void or revoke the paper.</source>
        <translation>ເອກະສານຈະໄດ້ເລກທີ ແລະ ພ້ອມພິມ. ຍ້ອນກັບບໍ່ໄດ້: ເລກທີ່ອອກແລ້ວຢູ່ໃນທະບຽນຕະຫຼອດ. ຖ້າຜິດ ພາຍຫຼັງປ່ຽນແທນ, ໃຫ້ເປັນໂມຄະ ຫຼື ຖອນໄດ້.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of attainment, for those who achieved a part</source>
        <translation>
            <numerusform>ໃບຢັ້ງຢືນຜົນການຮຽນ %Ln ໃບ ໃຫ້ຜູ້ທີ່ຜ່ານບາງສ່ວນ</numerusform>
            <numerusform>ໃບຢັ້ງຢືນຜົນການຮຽນ %Ln ໃບ ໃຫ້ຜູ້ທີ່ຜ່ານບາງສ່ວນ</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is marked on the paper with its number and the date. When it is printed well, or saved as a PDF, it goes into the register with its reason. What is printed wrong is replaced, not copied.</source>
        <translation>ສຳເນົາມີໝາຍເລກ ແລະ ວັນທີເທິງເຈ້ຍ. ເມື່ອພິມອອກດີ ຫຼື ບັນທຶກເປັນ PDF ແລ້ວ ຈຶ່ງຢູ່ໃນທະບຽນພ້ອມເຫດຜົນ. ສິ່ງທີ່ພິມຜິດຕ້ອງປ່ຽນແທນ ບໍ່ແມ່ນເຮັດສຳເນົາ.</translation>
    </message>
    <message>
        <source>What changes on the paper:</source>
        <translation>ສິ່ງທີ່ປ່ຽນໃນເອກະສານ:</translation>
    </message>
    <message>
        <source>The new paper has a number of its own; the old number is no longer valid. This cannot be undone.</source>
        <translation>ເອກະສານໃໝ່ມີເລກທີຂອງຕົນເອງ; ເລກທີເກົ່າໃຊ້ບໍ່ໄດ້ອີກ. ຍ້ອນກັບບໍ່ໄດ້.</translation>
    </message>
</context>
<context>
    <name>warsha::CertificateVerifier</name>
    <message>
        <source>This is not a certificate code, or part of it is missing.</source>
        <translation>ນີ້ບໍ່ແມ່ນລະຫັດໃບປະກາດ ຫຼື ຂາດບາງສ່ວນ.</translation>
    </message>
    <message>
        <source>Valid: %1, %2.</source>
        <translation>ໃຊ້ໄດ້: %1, %2.</translation>
    </message>
    <message>
        <source>Valid: %1, %2, not yet handed out.</source>
        <translation>ໃຊ້ໄດ້: %1, %2, ຍັງບໍ່ໄດ້ມອບ.</translation>
    </message>
    <message>
        <source>Altered: what the code says is not what was signed.</source>
        <translation>ຖືກດັດແປງ: ສິ່ງທີ່ລະຫັດບອກບໍ່ກົງກັບທີ່ເຊັນໄວ້.</translation>
    </message>
    <message>
        <source>Signed with a key that is not known here: it may be another centre&apos;s, or false.</source>
        <translation>ເຊັນດ້ວຍກະແຈທີ່ບໍ່ຮູ້ຈັກຢູ່ນີ້: ອາດເປັນຂອງສູນອື່ນ ຫຼື ບໍ່ແມ່ນຂອງໃຜ.</translation>
    </message>
    <message>
        <source>The signature is valid; the number %1 is not in this register.</source>
        <translation>ລາຍເຊັນຖືກຕ້ອງ; ເລກທີ %1 ບໍ່ຢູ່ໃນທະບຽນນີ້.</translation>
    </message>
    <message>
        <source>No longer valid: %1 is %2.</source>
        <translation>ໃຊ້ບໍ່ໄດ້ແລ້ວ: %1 %2.</translation>
    </message>
</context>
<context>
    <name>warsha::CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>ໃບປະກາດ</translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>ອອກໃບປະກາດ</translation>
    </message>
    <message>
        <source>To issue</source>
        <translation>ທີ່ຈະອອກ</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>ທະບຽນ</translation>
    </message>
    <message>
        <source>Who is ready for a certificate</source>
        <translation>ໃຜພ້ອມຮັບໃບປະກາດ</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>ທະບຽນໃບປະກາດ</translation>
    </message>
    <message>
        <source>No certificate was issued yet. Every number that is given stays here for ever.</source>
        <translation>ຍັງບໍ່ໄດ້ອອກໃບປະກາດ. ທຸກເລກທີທີ່ເຄີຍອອກຈະຢູ່ນີ້ຕະຫຼອດໄປ.</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>ເປີດ PDF</translation>
    </message>
    <message>
        <source>Numbers are given on issue</source>
        <translation>ເລກທີຈະໄດ້ຕອນອອກ</translation>
    </message>
    <message>
        <source>Show blocked</source>
        <translation>ສະແດງຜູ້ຕິດຂັດ</translation>
    </message>
    <message>
        <source>Choose a number to see its details.</source>
        <translation>ເລືອກເລກທີເພື່ອເບິ່ງລາຍລະອຽດ.</translation>
    </message>
    <message>
        <source>%1 number %2</source>
        <translation>%1 ເລກທີ %2</translation>
    </message>
    <message>
        <source>%1 numbers %2 to %3</source>
        <translation>%1 ເລກທີ %2 ຫາ %3</translation>
    </message>
    <message>
        <source>Given before a restore, on papers only: %1.</source>
        <translation>ອອກກ່ອນການກູ້ຄືນ ມີແຕ່ເທິງເຈ້ຍ: %1.</translation>
    </message>
    <message>
        <source>To issue, the register, or verify</source>
        <translation>ທີ່ຈະອອກ, ທະບຽນ ຫຼື ກວດ</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>ກວດ</translation>
    </message>
    <message>
        <source>Show and print…</source>
        <translation>ສະແດງ ແລະ ພິມ…</translation>
    </message>
    <message>
        <source>Print a copy…</source>
        <translation>ພິມສຳເນົາ…</translation>
    </message>
    <message>
        <source>End their retention…</source>
        <translation>ສິ້ນສຸດການເກັບຮັກສາ…</translation>
    </message>
    <message>
        <source>End the retention of certificates…</source>
        <translation>ສິ້ນສຸດການເກັບຮັກສາໃບປະກາດ…</translation>
    </message>
    <message numerus="yes">
        <source>Nobody in this group can be issued anything now; %n are blocked.</source>
        <translation>
            <numerusform>ດຽວນີ້ອອກຫຍັງໃຫ້ໃຜໃນກຸ່ມນີ້ບໍ່ໄດ້; %Ln ຄົນຕິດຂັດ.</numerusform>
            <numerusform>ດຽວນີ້ອອກຫຍັງໃຫ້ໃຜໃນກຸ່ມນີ້ບໍ່ໄດ້; %Ln ຄົນຕິດຂັດ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the PDF of a certificate…</source>
        <translation>ບັນທຶກ PDF ຂອງໃບປະກາດ…</translation>
    </message>
    <message>
        <source>Hand out a certificate…</source>
        <translation>ມອບໃບປະກາດ…</translation>
    </message>
    <message>
        <source>Replace a certificate by a corrected one…</source>
        <translation>ປ່ຽນແທນໃບປະກາດດ້ວຍໃບທີ່ແກ້ແລ້ວ…</translation>
    </message>
    <message>
        <source>Void a certificate…</source>
        <translation>ໃຫ້ໃບປະກາດເປັນໂມຄະ…</translation>
    </message>
    <message>
        <source>Revoke a certificate…</source>
        <translation>ຖອນໃບປະກາດ…</translation>
    </message>
    <message>
        <source>Verify a picture or PDF…</source>
        <translation>ກວດຮູບ ຫຼື PDF…</translation>
    </message>
    <message>
        <source>The group is being read…</source>
        <translation>ກຳລັງອ່ານກຸ່ມ…</translation>
    </message>
    <message>
        <source>Choose a trainee to see which rules are met.</source>
        <translation>ເລືອກຄົນເພື່ອເບິ່ງວ່າຄົບກົດໃດແລ້ວ.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 get no certificate now; the list says why.</source>
        <translation>
            <numerusform>%Ln ໃນ %1 ຄົນ ຍັງບໍ່ໄດ້ໃບປະກາດ; ລາຍຊື່ບອກເຫດຜົນ.</numerusform>
            <numerusform>%Ln ໃນ %1 ຄົນ ຍັງບໍ່ໄດ້ໃບປະກາດ; ລາຍຊື່ບອກເຫດຜົນ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the typed code</source>
        <translation>ກວດລະຫັດທີ່ພິມ</translation>
    </message>
    <message>
        <source>Choose a certificate in the register first for which this can be done.</source>
        <translation>ເລືອກໃບປະກາດໃນທະບຽນທີ່ເຮັດສິ່ງນີ້ໄດ້ກ່ອນ.</translation>
    </message>
    <message>
        <source>Nobody in this group can be issued anything now. Choose another group; the list says what is missing.</source>
        <translation>ຕອນນີ້ຍັງອອກໃບໃດໃຫ້ໃຜໃນກຸ່ມນີ້ບໍ່ໄດ້. ເລືອກກຸ່ມອື່ນ; ລາຍການບອກວ່າຂາດຫຍັງ.</translation>
    </message>
</context>
<context>
    <name>warsha::CertificationReader</name>
    <message>
        <source>There is no centre in this database yet.</source>
        <translation>ຍັງບໍ່ມີສູນໃນຖານຂໍ້ມູນນີ້.</translation>
    </message>
    <message>
        <source>There is no such group.</source>
        <translation>ບໍ່ມີກຸ່ມນີ້.</translation>
    </message>
    <message>
        <source>The programme of the group is not in the catalogue.</source>
        <translation>ຫຼັກສູດຂອງກຸ່ມບໍ່ຢູ່ໃນລາຍການຫຼັກສູດ.</translation>
    </message>
</context>
<context>
    <name>warsha::CertificationService</name>
    <message>
        <source>Certificates of group %1</source>
        <translation>ໃບປະກາດຂອງກຸ່ມ %1</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>ຕ້ອງມີເຫດຜົນ.</translation>
    </message>
    <message>
        <source>%1 cannot be replaced: %2</source>
        <translation>ປ່ຽນແທນ %1 ບໍ່ໄດ້: %2</translation>
    </message>
    <message>
        <source>The enrolment of %1 is gone.</source>
        <translation>ການລົງທະບຽນຂອງ %1 ບໍ່ມີແລ້ວ.</translation>
    </message>
    <message>
        <source>There is no such certificate.</source>
        <translation>ບໍ່ມີໃບປະກາດນີ້.</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot become %3.</source>
        <translation>%1 %2 ແລະ ປ່ຽນເປັນ %3 ບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>The reason is longer than %1 characters.</source>
        <translation>ເຫດຜົນຍາວກວ່າ %1 ຕົວອັກສອນ.</translation>
    </message>
    <message>
        <source>%1 is %2: it is not printed again.</source>
        <translation>%1 %2: ບໍ່ພິມຄືນ.</translation>
    </message>
    <message>
        <source>The number %1 is not in the register.</source>
        <translation>ເລກທີ %1 ບໍ່ຢູ່ໃນທະບຽນ.</translation>
    </message>
    <message>
        <source>There is no such printed paper.</source>
        <translation>ບໍ່ມີການພິມນີ້.</translation>
    </message>
    <message>
        <source>This centre was restored from a backup, so it may not know all papers of the series %1. Enter the last number that was seen on a paper, or that none was seen, before new numbers are given.</source>
        <translation>ສູນນີ້ຖືກກູ້ຄືນຈາກຂໍ້ມູນສຳຮອງ ຈຶ່ງອາດມີເອກະສານຂອງຊຸດ %1 ທີ່ມັນບໍ່ຮູ້. ບອກເລກທີສຸດທ້າຍທີ່ເຫັນເທິງເອກະສານ ຫຼື ບອກວ່າບໍ່ເຫັນ ກ່ອນອອກເລກໃໝ່.</translation>
    </message>
    <message>
        <source>%1 is mistyped: its last two digits do not fit the rest. Type the number as it is printed.</source>
        <translation>%1 ພິມຜິດ: ສອງຕົວເລກທ້າຍບໍ່ກົງກັບສ່ວນອື່ນ. ພິມເລກທີຕາມທີ່ພິມໄວ້.</translation>
    </message>
    <message>
        <source>%1 is not a number of the series %2.</source>
        <translation>%1 ບໍ່ແມ່ນເລກທີຂອງຊຸດ %2.</translation>
    </message>
    <message>
        <source>This centre was not restored from a backup: its register knows every number.</source>
        <translation>ສູນນີ້ບໍ່ໄດ້ຖືກກູ້ຄືນຈາກຂໍ້ມູນສຳຮອງ: ທະບຽນຮູ້ທຸກເລກທີ.</translation>
    </message>
    <message>
        <source>The number %1 was given before this centre was restored from a backup: its record is not in the register.</source>
        <translation>ເລກທີ %1 ອອກກ່ອນສູນນີ້ຖືກກູ້ຄືນຈາກຂໍ້ມູນສຳຮອງ: ບັນທຶກຂອງມັນບໍ່ຢູ່ໃນທະບຽນ.</translation>
    </message>
    <message>
        <source>%1 is in the register. A number proves nothing by itself: compare what is printed, or read the code.</source>
        <translation>%1 ຢູ່ໃນທະບຽນ. ເລກທີຢ່າງດຽວພິສູດບໍ່ໄດ້: ທຽບສິ່ງທີ່ພິມ ຫຼື ອ່ານລະຫັດ.</translation>
    </message>
    <message>
        <source>There is nothing to issue in group %1 now.</source>
        <translation>ດຽວນີ້ບໍ່ມີໃຜໃນກຸ່ມ %1 ທີ່ຈະອອກໃຫ້ໄດ້.</translation>
    </message>
    <message>
        <source>What was issued at that time cannot be found.</source>
        <translation>ບໍ່ພົບສິ່ງທີ່ອອກໃນເວລານັ້ນ.</translation>
    </message>
    <message>
        <source>The signature is valid.</source>
        <translation>ລາຍເຊັນຖືກຕ້ອງ.</translation>
    </message>
    <message>
        <source>No longer valid: %1 is %2.</source>
        <translation>ໃຊ້ບໍ່ໄດ້ແລ້ວ: %1 %2.</translation>
    </message>
    <message>
        <source>Another copy of %1 has the number %2: this one does not count. Print a new copy.</source>
        <translation>ສຳເນົາອື່ນຂອງ %1 ມີເລກ %2 ແລ້ວ: ໃບນີ້ບໍ່ນັບ. ພິມສຳເນົາໃໝ່.</translation>
    </message>
    <message>
        <source>The design of the paper</source>
        <translation>ຮູບແບບເອກະສານ</translation>
    </message>
    <message>
        <source>A paper in the place of %1 would say the same. Correct the record first; of a paper that is lost or damaged, print a copy.</source>
        <translation>ເອກະສານແທນ %1 ຈະມີເນື້ອໃນຄືເກົ່າ. ໃຫ້ແກ້ຂໍ້ມູນກ່ອນ; ຖ້າເອກະສານເສຍ ຫຼື ເປ່ເພ ໃຫ້ພິມສໍາເນົາ.</translation>
    </message>
    <message>
        <source>%1 lacks the two digits at its end. Type the number as it is printed.</source>
        <translation>%1 ຂາດສອງຕົວເລກສຸດທ້າຍ. ພິມເລກທີຕາມທີ່ພິມໄວ້.</translation>
    </message>
</context>
<context>
    <name>warsha::ChartCard</name>
    <message>
        <source>The figures are being read…</source>
        <translation>ກຳລັງອ່ານຕົວເລກ…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>ບັນທຶກຮູບ</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>ຮູບ SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>ຮູບ PNG (*.png)</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;ກັອບປີ້ຮູບ</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>ບັນທຶກເປັນ &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>ບັນທຶກເປັນ &amp;SVG…</translation>
    </message>
    <message>
        <source>The &amp;table behind…</source>
        <translation>&amp;ຕາຕະລາງເບື້ອງຫຼັງ…</translation>
    </message>
    <message>
        <source>The picture is copied: paste it into a letter or a report.</source>
        <translation>ສຳເນົາຮູບແລ້ວ: ວາງມັນໃສ່ໃນຈົດໝາຍ ຫຼື ລາຍງານ.</translation>
    </message>
    <message>
        <source>The picture is saved in %1.</source>
        <translation>ບັນທຶກຮູບໄວ້ໃນ %1 ແລ້ວ.</translation>
    </message>
</context>
<context>
    <name>warsha::ChartFigure</name>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 ຊມ</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>ບໍ່ມີຄ່າ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>category, series: value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>ຍັງບໍ່ມີຫຍັງໃຫ້ສະແດງ.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>series: its values</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>warsha::ChartPicture</name>
    <message>
        <source>The picture could not be saved as %1: %2</source>
        <translation>ບັນທຶກຮູບເປັນ %1 ບໍ່ໄດ້: %2</translation>
    </message>
</context>
<context>
    <name>warsha::ChartTable</name>
    <message>
        <source>Copy the table</source>
        <translation>ກັອບປີ້ຕາຕະລາງ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ປິດ</translation>
    </message>
</context>
<context>
    <name>warsha::CodePaper</name>
    <message>
        <source>When nobody can sign in any more: on the sign-in page choose “Nobody knows the password”, and type this code. On a new PC it also opens a backup.</source>
        <translation>ເມື່ອບໍ່ມີໃຜເຂົ້າສູ່ລະບົບໄດ້: ໃນໜ້າເຂົ້າສູ່ລະບົບ ເລືອກ “ບໍ່ມີໃຜຮູ້ລະຫັດຜ່ານ” ແລ້ວພິມລະຫັດນີ້. ໃນ PC ໃໝ່ມັນຍັງເປີດຂໍ້ມູນສຳຮອງ.</translation>
    </message>
    <message>
        <source>When a new counsellor is appointed and no other can share the key: type this code where the role is given.</source>
        <translation>ເມື່ອແຕ່ງຕັ້ງທີ່ປຶກສາໃໝ່ ແລະ ບໍ່ມີຜູ້ອື່ນແບ່ງປັນກະແຈໄດ້: ພິມລະຫັດນີ້ບ່ອນທີ່ໃຫ້ບົດບາດ.</translation>
    </message>
    <message>
        <source>Letters A to Z and digits 2 to 7 only; there is no zero and no one. The last four letters are a check: a code that was mistyped is refused, and nothing happens.</source>
        <translation>ມີແຕ່ຕົວອັກສອນ A ຫາ Z ແລະ ຕົວເລກ 2 ຫາ 7; ບໍ່ມີສູນ ແລະ ໜຶ່ງ. ສີ່ຕົວທ້າຍໃຊ້ກວດ: ລະຫັດທີ່ພິມຜິດຖືກປະຕິເສດ ແລະ ບໍ່ມີຫຍັງເກີດຂຶ້ນ.</translation>
    </message>
    <message>
        <source>Lock this sheet away in a closed envelope, where only the director finds it, and not beside the PC. The program does not keep the code: if the sheet is lost, make a new one while somebody can still sign in.</source>
        <translation>ເກັບໃບນີ້ໃສ່ຊອງປິດ ລັອກໄວ້ບ່ອນທີ່ມີແຕ່ຜູ້ອຳນວຍການຮູ້ ແລະ ບໍ່ໃຫ້ຢູ່ຂ້າງ PC. ບໍ່ມີເກັບໄວ້ໃນໂປຣແກຣມ: ຖ້າເຮັດເສຍ ໃຫ້ຂໍໃໝ່ໃນຂະນະທີ່ຍັງມີຄົນເຂົ້າສູ່ລະບົບໄດ້.</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>ສ້າງວັນທີ %1</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>ລະຫັດກູ້ຄືນ</translation>
    </message>
    <message>
        <source>Code of the case notes</source>
        <translation>ລະຫັດບັນທຶກກໍລະນີ</translation>
    </message>
    <message>
        <source>Opens only the case notes. Keep it in the counsellors&apos; envelope, apart from the recovery code.</source>
        <translation>ເປີດແຕ່ບັນທຶກກໍລະນີ. ຄວນຢູ່ໃນຊອງຂອງທີ່ປຶກສາ ແຍກຈາກລະຫັດກູ້ຄືນ.</translation>
    </message>
    <message>
        <source>Sheets to lock away</source>
        <translation>ໃບທີ່ຕ້ອງລັອກໄວ້</translation>
    </message>
    <message>
        <source>sheets to lock away</source>
        <comment>name of a file</comment>
        <translation>ໃບທີ່ຕ້ອງລັອກໄວ້</translation>
    </message>
    <message>
        <source>Read each line from left to right.</source>
        <translation>ອ່ານແຕ່ລະແຖວຈາກຊ້າຍຫາຂວາ.</translation>
    </message>
    <message>
        <source>Gives access when nobody knows a password any more, and opens backups. It opens everything except case notes.</source>
        <translation>ໃຫ້ຄົນເຂົ້າໄດ້ເມື່ອບໍ່ມີໃຜຮູ້ລະຫັດຜ່ານ ແລະ ເປີດຂໍ້ມູນສຳຮອງ. ເປີດທຸກຢ່າງຍົກເວັ້ນບັນທຶກກໍລະນີ.</translation>
    </message>
</context>
<context>
    <name>warsha::CodeSheet</name>
    <message>
        <source>Print…</source>
        <translation>ພິມ…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>ບັນທຶກເປັນ PDF…</translation>
    </message>
    <message>
        <source>Sent to the printer. Check that the sheets came out, and lock them away.</source>
        <translation>ສົ່ງໄປເຄື່ອງພິມແລ້ວ. ເບິ່ງວ່າໃບອອກມາແລ້ວ ແລະ ລັອກໄວ້.</translation>
    </message>
    <message>
        <source>Saved. Print the sheets, lock them away, and delete the file.</source>
        <translation>ຂຽນແລ້ວ. ພິມໃບ, ລັອກໄວ້ ແລະ ລຶບໄຟລ໌.</translation>
    </message>
</context>
<context>
    <name>warsha::CodesStep</name>
    <message>
        <source>Two sheets to lock away</source>
        <translation>ສອງໃບທີ່ຕ້ອງລັອກໄວ້</translation>
    </message>
    <message>
        <source>Print the sheets or save them first.</source>
        <translation>ພິມ ຫຼື ບັນທຶກໃບກ່ອນ.</translation>
    </message>
    <message>
        <source>These codes are shown once, and kept nowhere in the program. Have them on paper before you go on: without them, a forgotten password means that the data is lost.</source>
        <translation>ລະຫັດເຫຼົ່ານີ້ສະແດງເທື່ອດຽວ ແລະ ບໍ່ເກັບໄວ້ໃນໂປຣແກຣມ. ໃຫ້ມີເທິງເຈ້ຍກ່ອນສືບຕໍ່: ຖ້າບໍ່ມີ ການລືມລະຫັດຜ່ານແມ່ນຈຸດຈົບຂອງຂໍ້ມູນ.</translation>
    </message>
</context>
<context>
    <name>warsha::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>ທ່ານຕ້ອງການເຮັດຫຍັງ?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>ຄຳສັ່ງ</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>ຄຳສັ່ງ</translation>
    </message>
    <message>
        <source>No command is called “%1”</source>
        <translation>ບໍ່ມີຄຳສັ່ງຊື່ “%1”</translation>
    </message>
</context>
<context>
    <name>warsha::CommandWords</name>
    <message>
        <source>start, home, dashboard, overview</source>
        <extracomment>Other words somebody may type for a command, parted by commas. Not shown: as many everyday words as people use, not a translation of each.</extracomment>
        <translation>ໜ້າຫຼັກ, ເລີ່ມຕົ້ນ, ພາບລວມ</translation>
    </message>
    <message>
        <source>class, course, cohort, intake</source>
        <translation>ຫ້ອງ, ລຸ້ນ, ຫຼັກສູດ</translation>
    </message>
    <message>
        <source>curriculum, qualification, course</source>
        <translation>ຫຼັກສູດ, ວຸດທິ, ວິຊາ</translation>
    </message>
    <message>
        <source>attendance, presence, absences</source>
        <translation>ການມາຮຽນ, ຂາດຮຽນ</translation>
    </message>
    <message>
        <source>attendance, presence, roll call, absent</source>
        <translation>ການມາຮຽນ, ກວດລາຍຊື່, ຂາດຮຽນ</translation>
    </message>
    <message>
        <source>internship, apprenticeship, employer, company</source>
        <translation>ຝຶກງານ, ນາຍຈ້າງ, ບໍລິສັດ</translation>
    </message>
    <message>
        <source>results, marks, grades, exam, test</source>
        <translation>ຜົນ, ຄະແນນ, ສອບເສັງ</translation>
    </message>
    <message>
        <source>diploma, award, paper</source>
        <translation>ໃບປະກາດ, ໃບຢັ້ງຢືນ</translation>
    </message>
    <message>
        <source>statistics, figures, charts, tables</source>
        <translation>ສະຖິຕິ, ຕົວເລກ, ແຜນພາບ, ຕາຕະລາງ</translation>
    </message>
    <message>
        <source>ministry, upload, snapshot, transfer</source>
        <translation>ກະຊວງ, ສົ່ງ, ຊຸດຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>log, audit, changes, who did it</source>
        <translation>ບັນທຶກ, ກວດສອບ, ການປ່ຽນແປງ, ໃຜເຮັດ</translation>
    </message>
    <message>
        <source>accounts, password, rights, login</source>
        <translation>ບັນຊີ, ລະຫັດຜ່ານ, ສິດ</translation>
    </message>
    <message>
        <source>options, preferences, configuration</source>
        <translation>ຕົວເລືອກ, ການຕັ້ງຄ່າ</translation>
    </message>
    <message>
        <source>name of the centre, address, premises, rename</source>
        <translation>ຊື່ສູນ, ທີ່ຢູ່, ອາຄານ, ປ່ຽນຊື່</translation>
    </message>
    <message>
        <source>signature, who signs</source>
        <translation>ລາຍເຊັນ, ໃຜເຊັນ</translation>
    </message>
    <message>
        <source>holidays, weekend, days off</source>
        <translation>ວັນພັກ, ທ້າຍອາທິດ</translation>
    </message>
    <message>
        <source>numbers, numbering, counter</source>
        <translation>ເລກທີ, ລຳດັບ</translation>
    </message>
    <message>
        <source>rules, limits, minutes</source>
        <translation>ລະບຽບ, ຂອບເຂດ, ນາທີ</translation>
    </message>
    <message>
        <source>backup, restore, copy, recovery</source>
        <translation>ສຳຮອງ, ກູ້ຄືນ, ສຳເນົາ</translation>
    </message>
    <message>
        <source>authority, government, registration</source>
        <translation>ລັດຖະບານ, ການຂຶ້ນທະບຽນ</translation>
    </message>
    <message>
        <source>size of letters, font, computer, screen</source>
        <translation>ຂະໜາດຕົວອັກສອນ, ຄອມພິວເຕີ, ໜ້າຈໍ</translation>
    </message>
    <message>
        <source>backup, copy, save, USB, security</source>
        <translation>ສຳຮອງ, ສຳເນົາ, ບັນທຶກ, USB</translation>
    </message>
    <message>
        <source>sample, example, demo, test data, remove</source>
        <translation>ຕົວຢ່າງ, ທົດລອງ, ລຶບ</translation>
    </message>
    <message>
        <source>switch, load, other file</source>
        <translation>ປ່ຽນ, ໄຟລ໌ອື່ນ</translation>
    </message>
    <message>
        <source>create, begin</source>
        <translation>ສ້າງ, ເລີ່ມ</translation>
    </message>
    <message>
        <source>log out, leave, change user</source>
        <translation>ອອກ, ປ່ຽນຜູ້ໃຊ້</translation>
    </message>
    <message>
        <source>log out, leave, pause, screen</source>
        <translation>ອອກ, ພັກ, ໜ້າຈໍ</translation>
    </message>
    <message>
        <source>exit, close, end</source>
        <translation>ອອກ, ປິດ</translation>
    </message>
    <message>
        <source>theme, colours, night</source>
        <translation>ສີ, ກາງຄືນ</translation>
    </message>
    <message>
        <source>numbers, figures, numerals</source>
        <translation>ຕົວເລກ</translation>
    </message>
    <message>
        <source>reload, update</source>
        <translation>ໂຫຼດຄືນ, ອັບເດດ</translation>
    </message>
    <message>
        <source>back, mistake, cancel</source>
        <translation>ກັບຄືນ, ຜິດ, ຍົກເລີກ</translation>
    </message>
    <message>
        <source>import, load, file, Excel, CSV, spreadsheet</source>
        <translation>ນຳເຂົ້າ, ໄຟລ໌, Excel, CSV</translation>
    </message>
    <message>
        <source>add, register, create, student</source>
        <translation>ເພີ່ມ, ຂຶ້ນທະບຽນ, ສ້າງ, ນັກຮຽນ</translation>
    </message>
    <message>
        <source>edit, rename, correct, name, phone</source>
        <translation>ແກ້ໄຂ, ປ່ຽນຊື່, ຊື່, ໂທລະສັບ</translation>
    </message>
    <message>
        <source>duplicate, double, twice, same person</source>
        <translation>ຊ້ຳ, ສອງຄັ້ງ, ຄົນດຽວກັນ</translation>
    </message>
    <message>
        <source>delete, remove, forget</source>
        <translation>ລຶບ, ເອົາອອກ</translation>
    </message>
    <message>
        <source>export, Excel, CSV, spreadsheet</source>
        <translation>ສົ່ງອອກ, Excel, CSV</translation>
    </message>
    <message>
        <source>search, select, narrow</source>
        <translation>ຄົ້ນຫາ, ເລືອກ</translation>
    </message>
    <message>
        <source>add, create, class, intake</source>
        <translation>ເພີ່ມ, ສ້າງ, ຫ້ອງ, ລຸ້ນ</translation>
    </message>
    <message>
        <source>edit, rename, dates, name</source>
        <translation>ແກ້ໄຂ, ປ່ຽນຊື່, ວັນທີ</translation>
    </message>
    <message>
        <source>repeat, again, copy, following</source>
        <translation>ອີກຄັ້ງ, ສຳເນົາ, ຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>enrol, students, members, register</source>
        <translation>ລົງທະບຽນ, ນັກຮຽນ, ສະມາຊິກ</translation>
    </message>
    <message>
        <source>add, create, curriculum</source>
        <translation>ເພີ່ມ, ສ້າງ, ຫຼັກສູດ</translation>
    </message>
    <message>
        <source>add, internship, employer</source>
        <translation>ເພີ່ມ, ຝຶກງານ, ນາຍຈ້າງ</translation>
    </message>
    <message>
        <source>lesson, class, add, schedule</source>
        <translation>ບົດຮຽນ, ເພີ່ມ, ຕາຕະລາງ</translation>
    </message>
    <message>
        <source>schedule, lessons, calendar, plan</source>
        <translation>ຕາຕະລາງ, ບົດຮຽນ, ປະຕິທິນ</translation>
    </message>
    <message>
        <source>close, confirm, final, finish</source>
        <translation>ປິດ, ຢືນຢັນ, ສຸດທ້າຍ</translation>
    </message>
    <message>
        <source>check, genuine, QR, scan, code</source>
        <translation>ກວດ, ຂອງແທ້, QR, ສະແກນ, ລະຫັດ</translation>
    </message>
    <message>
        <source>export, ministry, upload, report</source>
        <translation>ສົ່ງອອກ, ກະຊວງ, ລາຍງານ</translation>
    </message>
    <message>
        <source>memory, stick, carry, export</source>
        <translation>ໜ່ວຍຄວາມຈຳ, ສົ່ງອອກ</translation>
    </message>
    <message>
        <source>add, account, colleague, password</source>
        <translation>ເພີ່ມ, ບັນຊີ, ເພື່ອນຮ່ວມງານ, ລະຫັດຜ່ານ</translation>
    </message>
    <message>
        <source>password, forgotten, recovery</source>
        <translation>ລະຫັດຜ່ານ, ລືມ, ກູ້ຄືນ</translation>
    </message>
    <message>
        <source>restore, take back, revert</source>
        <translation>ກູ້ຄືນ, ກັບຄືນ</translation>
    </message>
    <message>
        <source>manual, guide, how</source>
        <translation>ຄູ່ມື, ວິທີ</translation>
    </message>
    <message>
        <source>shortcuts, keyboard</source>
        <translation>ທາງລັດ, ແປ້ນພິມ</translation>
    </message>
    <message>
        <source>version, licence, support</source>
        <translation>ລຸ້ນ, ໃບອະນຸຍາດ, ຊ່ວຍເຫຼືອ</translation>
    </message>
    <message>
        <source>start, open, state, due</source>
        <translation>ເລີ່ມ, ເປີດ, ສະຖານະ</translation>
    </message>
    <message>
        <source>teacher, instructor, name, assign</source>
        <translation>ອາຈານ, ຄູ, ແຕ່ງຕັ້ງ</translation>
    </message>
    <message>
        <source>people, students, learners, participants, open, find, look up</source>
        <translation>ຄົນ, ນັກຮຽນ, ນັກສຶກສາ, ຜູ້ເຂົ້າຮ່ວມ, ເປີດຜູ້ຮຽນ, ຊອກຫາຜູ້ຮຽນ, ເປີດ, ຊອກຫາ</translation>
    </message>
    <message>
        <source>new, add, trainers, teachers, employees, colleagues</source>
        <translation>ພະນັກງານໃໝ່, ເພີ່ມພະນັກງານ, ຄູຝຶກ, ຄູ, ພະນັກງານ</translation>
    </message>
    <message>
        <source>return, bring back, earlier, recovery</source>
        <translation>ກັບຄືນ, ກູ້ຄືນ, ເອົາຄືນ, ກ່ອນໜ້ານີ້</translation>
    </message>
    <message>
        <source>issue, certificates, print, diploma, award, graduate</source>
        <translation>ອອກໃບປະກາດ, ອອກໃບຢັ້ງຢືນ, ພິມ, ໃບປະກາດ, ຈົບ</translation>
    </message>
    <message>
        <source>all certificates, numbers, list, find</source>
        <translation>ທະບຽນໃບປະກາດ, ໃບປະກາດທັງໝົດ, ເລກທີ, ລາຍຊື່</translation>
    </message>
    <message>
        <source>sent, waiting, snapshots, ministry</source>
        <translation>ສົ່ງແລ້ວ, ລໍຖ້າ, ຊຸດຂໍ້ມູນ, ກະຊວງ</translation>
    </message>
    <message>
        <source>a, an, the, to, of, for, my, all</source>
        <extracomment>Small words around the one that says what is wanted (&quot;open a trainee&quot;, &quot;to issue&quot;), parted by commas; as many as the language has.</extracomment>
        <translation>ຂອງ, ໃຫ້, ທີ່</translation>
    </message>
</context>
<context>
    <name>warsha::ConsentCard</name>
    <message>
        <source>Agrees to the use of the data for</source>
        <translation>ຍິນຍອມໃຫ້ໃຊ້ຂໍ້ມູນເພື່ອ</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>ຕັ້ງແຕ່ %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>ຖອນວັນທີ %1</translation>
    </message>
</context>
<context>
    <name>warsha::CountryBox</name>
    <message>
        <source>Country</source>
        <translation>ປະເທດ</translation>
    </message>
</context>
<context>
    <name>warsha::CountryField</name>
    <message>
        <source>Choose the country in a list</source>
        <translation>ເລືອກປະເທດໃນລາຍການ</translation>
    </message>
</context>
<context>
    <name>warsha::Database</name>
    <message>
        <source>%1 holds a centre already; it was not touched.</source>
        <translation>%1 ມີສູນຢູ່ແລ້ວ; ບໍ່ໄດ້ແຕະຕ້ອງ.</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>ບັນທຶກສິ່ງນີ້ບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>This centre is open for reading only: nothing was saved.</source>
        <translation>ສູນນີ້ເປີດເພື່ອອ່ານເທົ່ານັ້ນ: ບໍ່ໄດ້ບັນທຶກຫຍັງ.</translation>
    </message>
    <message>
        <source>There is no centre at %1.</source>
        <translation>ບໍ່ມີສູນຢູ່ %1.</translation>
    </message>
    <message>
        <source>%1 exists already; it was not touched.</source>
        <translation>%1 ມີຢູ່ແລ້ວ; ບໍ່ໄດ້ແຕະຕ້ອງ.</translation>
    </message>
    <message>
        <source>This file may only be read, so nothing can be saved.</source>
        <translation>ໄຟລ໌ນີ້ອ່ານໄດ້ເທົ່ານັ້ນ ຈຶ່ງບັນທຶກຫຍັງບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>%1 is open in another program already (%2, process %3 on %4). Close it there first.</source>
        <translation>%1 ເປີດຢູ່ໃນໂປຣແກຣມອື່ນແລ້ວ (%2, ໂປຣເຊສ %3 ໃນ %4). ປິດທີ່ນັ້ນກ່ອນ.</translation>
    </message>
    <message>
        <source>The folder %1 does not let a file be made in it, so the centre cannot be locked for writing.</source>
        <translation>ໂຟນເດີ %1 ບໍ່ໃຫ້ສ້າງໄຟລ໌ ຈຶ່ງລັອກສູນເພື່ອຂຽນບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>ອ່ານ %1 ບໍ່ໄດ້: %2</translation>
    </message>
    <message>
        <source>%1 is not a Warsha centre; it was not touched.</source>
        <translation>%1 ບໍ່ແມ່ນສູນ Warsha; ບໍ່ໄດ້ແຕະຕ້ອງ.</translation>
    </message>
    <message>
        <source>The database refused a setting that keeps data safe (%1).</source>
        <translation>ຖານຂໍ້ມູນປະຕິເສດການຕັ້ງຄ່າທີ່ຮັກສາຂໍ້ມູນໃຫ້ປອດໄພ (%1).</translation>
    </message>
    <message>
        <source>This file is damaged: it can be read, but nothing is written to it. Restore the newest backup.</source>
        <translation>ໄຟລ໌ນີ້ເສຍຫາຍ: ອ່ານໄດ້ ແຕ່ບໍ່ຂຽນຫຍັງໃສ່. ກູ້ຄືນຂໍ້ມູນສຳຮອງໃໝ່ສຸດ.</translation>
    </message>
    <message>
        <source>The centre at %1 cannot be reached.</source>
        <translation>ຕິດຕໍ່ສູນຢູ່ %1 ບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for a new database: use small letters, digits, - and _.</source>
        <translation>&quot;%1&quot; ບໍ່ແມ່ນຊື່ສຳລັບຖານຂໍ້ມູນໃໝ່: ໃຊ້ຕົວພິມນ້ອຍ, ຕົວເລກ, - ແລະ _.</translation>
    </message>
    <message>
        <source>The database %1 was not made for Warsha: it needs the encoding UTF8 and the collation C (CREATE DATABASE ... TEMPLATE template0 ENCODING &apos;UTF8&apos; LC_COLLATE &apos;C&apos; LC_CTYPE &apos;C&apos;).</source>
        <translation>ຖານຂໍ້ມູນ %1 ບໍ່ໄດ້ສ້າງສຳລັບ Warsha: ຕ້ອງໃຊ້ການເຂົ້າລະຫັດ UTF8 ແລະ collation C (CREATE DATABASE ... TEMPLATE template0 ENCODING &apos;UTF8&apos; LC_COLLATE &apos;C&apos; LC_CTYPE &apos;C&apos;).</translation>
    </message>
    <message>
        <source>The database %1 holds something else; it was not touched.</source>
        <translation>ຖານຂໍ້ມູນ %1 ມີສິ່ງອື່ນຢູ່; ບໍ່ໄດ້ແຕະຕ້ອງ.</translation>
    </message>
    <message>
        <source>The centre&apos;s file was closed.</source>
        <translation>ໄຟລ໌ຂອງສູນຖືກປິດແລ້ວ.</translation>
    </message>
    <message>
        <source>This exists already, so nothing was saved.</source>
        <translation>ສິ່ງນີ້ມີຢູ່ແລ້ວ ຈຶ່ງບໍ່ໄດ້ບັນທຶກ.</translation>
    </message>
    <message>
        <source>Something else still refers to this record, or it is gone: nothing was saved.</source>
        <translation>ຍັງມີສິ່ງອື່ນອ້າງເຖິງບັນທຶກນີ້ ຫຼື ມັນບໍ່ມີແລ້ວ: ບໍ່ໄດ້ບັນທຶກຫຍັງ.</translation>
    </message>
    <message>
        <source>Another PC changed the same records at this moment. Please try again.</source>
        <translation>PC ອື່ນປ່ຽນບັນທຶກດຽວກັນໃນເວລານີ້. ກະລຸນາລອງໃໝ່.</translation>
    </message>
    <message>
        <source>The database server does not answer. Nothing of this step was saved.</source>
        <translation>ເຊີເວີຖານຂໍ້ມູນບໍ່ຕອບ. ບໍ່ໄດ້ບັນທຶກຫຍັງຂອງຂັ້ນຕອນນີ້.</translation>
    </message>
    <message>
        <source>The disk is full: nothing of this step was saved. Free some space and try again.</source>
        <translation>ດິສເຕັມ: ບໍ່ໄດ້ບັນທຶກຫຍັງຂອງຂັ້ນຕອນນີ້. ເຮັດບ່ອນຫວ່າງ ແລ້ວລອງໃໝ່.</translation>
    </message>
    <message>
        <source>Another program has this centre open. Close it there, then try again.</source>
        <translation>ໂປຣແກຣມອື່ນເປີດສູນນີ້ຢູ່. ປິດທີ່ນັ້ນ ແລ້ວລອງໃໝ່.</translation>
    </message>
    <message>
        <source>The centre&apos;s data is damaged. Nothing more is written to it; restore the newest backup.</source>
        <translation>ຂໍ້ມູນຂອງສູນເສຍຫາຍ. ບໍ່ຂຽນຫຍັງໃສ່ອີກ; ກູ້ຄືນຂໍ້ມູນສຳຮອງໃໝ່ສຸດ.</translation>
    </message>
    <message>
        <source>The database could not do this; nothing of this step was saved.</source>
        <translation>ຖານຂໍ້ມູນເຮັດບໍ່ໄດ້; ບໍ່ໄດ້ບັນທຶກຫຍັງຂອງຂັ້ນຕອນນີ້.</translation>
    </message>
    <message>
        <source>This cannot be undone: one of its records was changed later.</source>
        <translation>ຍ້ອນກັບບໍ່ໄດ້: ມີບັນທຶກຂອງມັນປ່ຽນໄປຫຼັງຈາກນັ້ນ.</translation>
    </message>
    <message>
        <source>This cannot be undone: %1 was changed later.</source>
        <translation>ຍ້ອນກັບບໍ່ໄດ້: %1 ປ່ຽນໄປຫຼັງຈາກນັ້ນ.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>ບໍ່ມີຫຍັງໃຫ້ຍ້ອນກັບ.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>ບໍ່ມີຫຍັງໃຫ້ເຮັດຄືນ.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Warsha (%2 %3). Install that version; the file was not touched.</source>
        <translation>%1 ຂຽນໂດຍ Warsha ສະບັບໃໝ່ກວ່າ (%2 %3). ຕິດຕັ້ງສະບັບນັ້ນ; ໄຟລ໌ບໍ່ໄດ້ແຕະຕ້ອງ.</translation>
    </message>
    <message>
        <source>There is no centre at %1 yet.</source>
        <translation>ຍັງບໍ່ມີສູນຢູ່ %1.</translation>
    </message>
    <message>
        <source>%1 is from an older Warsha and may only be read; open it for writing once to bring it up to date.</source>
        <translation>%1 ມາຈາກ Warsha ສະບັບເກົ່າ ແລະ ອ່ານໄດ້ເທົ່ານັ້ນ; ເປີດເພື່ອຂຽນເທື່ອໜຶ່ງເພື່ອອັບເດດ.</translation>
    </message>
    <message>
        <source>The disk with %1 is full, so the centre cannot be opened. Free some space and try again.</source>
        <translation>ດິສທີ່ມີ %1 ເຕັມ ຈຶ່ງເປີດສູນບໍ່ໄດ້. ເຮັດບ່ອນຫວ່າງ ແລ້ວລອງໃໝ່.</translation>
    </message>
    <message>
        <source>Somebody else changed this record meanwhile; nothing was saved. Look at both values and choose.</source>
        <translation>ມີຄົນອື່ນປ່ຽນບັນທຶກນີ້ໃນລະຫວ່າງນັ້ນ; ບໍ່ໄດ້ບັນທຶກ. ເບິ່ງທັງສອງຄ່າ ແລ້ວເລືອກ.</translation>
    </message>
    <message>
        <source>%1 is empty: it holds 0 bytes, and no centre.</source>
        <translation>%1 ວ່າງເປົ່າ: ມີ 0 ໄບ ແລະ ບໍ່ມີສູນ.</translation>
    </message>
    <message>
        <source>The copy made before the upgrade is damaged, so nothing was changed.</source>
        <translation>ສຳເນົາທີ່ເຮັດກ່ອນອັບເກຣດບໍ່ສົມບູນ ຈຶ່ງບໍ່ມີຫຍັງປ່ຽນ.</translation>
    </message>
</context>
<context>
    <name>warsha::DayGridModel</name>
    <message>
        <source>Date</source>
        <translation>ວັນທີ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ແຕ່</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ຫາ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>ເຊັນໂດຍ</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>ເຊັນວັນທີ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ສະຖານະ</translation>
    </message>
    <message>
        <source>needs a date</source>
        <comment>a row that is no day yet</comment>
        <translation>ຕ້ອງມີວັນທີ</translation>
    </message>
    <message>
        <source>needs hours</source>
        <comment>a row that is no day yet</comment>
        <translation>ຕ້ອງມີຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>to sign</source>
        <comment>a day on the job</comment>
        <translation>ຕ້ອງເຊັນ</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>a day on the job</comment>
        <translation>ເຊັນແລ້ວ</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>a day on the job</comment>
        <translation>ລັອກແລ້ວ</translation>
    </message>
    <message>
        <source>reversed</source>
        <comment>a day on the job</comment>
        <translation>ລົບລ້າງແລ້ວ</translation>
    </message>
    <message>
        <source>A day has hours, or from and to. Clear its date to remove the day.</source>
        <translation>ມື້ມີຊົ່ວໂມງ ຫຼື ແຕ່ ແລະ ຫາ. ລ້າງວັນທີເພື່ອເອົາມື້ອອກ.</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell</comment>
        <translation>ວ່າງ</translation>
    </message>
    <message>
        <source>taken out</source>
        <comment>a day</comment>
        <translation>ເອົາອອກແລ້ວ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>ວຽກ</translation>
    </message>
    <message>
        <source>not saved</source>
        <comment>a row that is no day yet: one of its cells is red</comment>
        <translation>ຍັງບໍ່ບັນທຶກ</translation>
    </message>
    <message>
        <source>This day is locked: its hours count, and it stays as it is.</source>
        <translation>ມື້ນີ້ລັອກແລ້ວ: ຊົ່ວໂມງຂອງມັນນັບແລ້ວ ແລະ ຄົງຢູ່ຄືເກົ່າ.</translation>
    </message>
    <message>
        <source>This day was taken back; it is only kept to be seen.</source>
        <translation>ມື້ນີ້ຖືກລົບລ້າງແລ້ວ; ເກັບໄວ້ໃຫ້ເບິ່ງເທົ່ານັ້ນ.</translation>
    </message>
</context>
<context>
    <name>warsha::DayPicker</name>
    <message>
        <source>Choose the day in a calendar</source>
        <translation>ເລືອກວັນໃນປະຕິທິນ</translation>
    </message>
</context>
<context>
    <name>warsha::DeskApplication</name>
    <message>
        <source>Open a centre</source>
        <translation>ເປີດສູນ</translation>
    </message>
    <message>
        <source>Centres (*.warsha)</source>
        <translation>ສູນ (*.warsha)</translation>
    </message>
    <message>
        <source>Warsha</source>
        <translation>Warsha</translation>
    </message>
    <message>
        <source>%1 – Warsha</source>
        <comment>centre</comment>
        <translation>%1 – Warsha</translation>
    </message>
    <message>
        <source>Locked. Sign in to go on where you were.</source>
        <translation>ລັອກແລ້ວ. ເຂົ້າສູ່ລະບົບເພື່ອສືບຕໍ່ຈາກບ່ອນເກົ່າ.</translation>
    </message>
    <message>
        <source>%1 (sample centre)</source>
        <translation>%1 (ສູນຕົວຢ່າງ)</translation>
    </message>
    <message>
        <source>The centre is being made…</source>
        <translation>ກຳລັງສ້າງສູນ…</translation>
    </message>
    <message>
        <source>The sample centre is being made: it takes some seconds…</source>
        <translation>ກຳລັງສ້າງສູນຕົວຢ່າງ: ໃຊ້ເວລາບໍ່ຈັກວິນາທີ…</translation>
    </message>
    <message>
        <source>The new password is set: sign in with it.</source>
        <translation>ຕັ້ງລະຫັດຜ່ານໃໝ່ແລ້ວ: ໃຊ້ມັນເຂົ້າສູ່ລະບົບ.</translation>
    </message>
    <message>
        <source>Restored. To the ministry it is a new copy, which must be accepted before it sends.</source>
        <translation>ກູ້ຄືນແລ້ວ. ສຳລັບກະຊວງມັນເປັນສຳເນົາໃໝ່ ທີ່ຕ້ອງຮັບເອົາກ່ອນຈຶ່ງສົ່ງ.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that you typed in tables are not saved yet: red, or in a row that is not complete. They are lost if you go on.</source>
        <translation>
            <numerusform>%Ln ຄ່າທີ່ພິມໃນຕາຕະລາງຍັງບໍ່ໄດ້ບັນທຶກ: ເປັນສີແດງ ຫຼື ຢູ່ໃນແຖວທີ່ຍັງບໍ່ຄົບ. ມັນຈະເສຍໄປຖ້າສືບຕໍ່.</numerusform>
            <numerusform>%Ln ຄ່າທີ່ພິມໃນຕາຕະລາງຍັງບໍ່ໄດ້ບັນທຶກ: ເປັນສີແດງ ຫຼື ຢູ່ໃນແຖວທີ່ຍັງບໍ່ຄົບ. ມັນຈະເສຍໄປຖ້າສືບຕໍ່.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>ປະໄວ້</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>ປະສິ່ງທີ່ຍັງບໍ່ໄດ້ບັນທຶກບໍ?</translation>
    </message>
    <message>
        <source>%1 is the centre that is open.</source>
        <translation>%1 ແມ່ນສູນທີ່ເປີດຢູ່.</translation>
    </message>
    <message>
        <source>%1 The centre that was open stays open.</source>
        <translation>%1 ສູນທີ່ເປີດຢູ່ ຍັງເປີດຢູ່ຄືເກົ່າ.</translation>
    </message>
    <message>
        <source>They are in: %1.</source>
        <translation>ຢູ່ໃນ: %1.</translation>
    </message>
    <message>
        <source>Restored: the backup of %1.</source>
        <translation>ກູ້ຄືນແລ້ວ: ຂໍ້ມູນສຳຮອງຂອງ %1.</translation>
    </message>
    <message>
        <source>Restored: the backup of %1. What was there before is in %2.</source>
        <translation>ກູ້ຄືນແລ້ວ: ຂໍ້ມູນສຳຮອງຂອງ %1. ສິ່ງທີ່ມີຢູ່ກ່ອນແມ່ນຢູ່ໃນ %2.</translation>
    </message>
</context>
<context>
    <name>warsha::DeskBackups</name>
    <message>
        <source>Backups cannot be kept in the folder %1.</source>
        <translation>%1 ບໍ່ແມ່ນໂຟນເດີທີ່ເກັບຂໍ້ມູນສຳຮອງໄດ້.</translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation>ບໍ່ໄດ້ສຳຮອງຂໍ້ມູນ: %1</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>ບໍ່ມີໂຟນເດີນັ້ນ.</translation>
    </message>
</context>
<context>
    <name>warsha::DeskCard</name>
    <message>
        <source>This PC</source>
        <translation>PC ນີ້</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ບໍ່ລັອກ</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>ຫຼັງ %Ln ນາທີ</numerusform>
            <numerusform>ຫຼັງ %Ln ນາທີ</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ພາສາ</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>ຕົວເລກ</translation>
    </message>
    <message>
        <source>Certificate and telephone numbers stay in Western digits.</source>
        <translation>ເລກໃບປະກາດ ແລະ ເບີໂທຍັງເປັນຕົວເລກສາກົນ.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ສີ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ແຈ້ງ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ມືດ</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>ຂະໜາດຕົວໜັງສື</translation>
    </message>
    <message>
        <source>Takes effect when the program starts next time.</source>
        <translation>ມີຜົນແຕ່ການເປີດໂປຣແກຣມຄັ້ງຕໍ່ໄປ.</translation>
    </message>
    <message>
        <source>Lock when nobody is at the desk</source>
        <translation>ລັອກເມື່ອບໍ່ມີໃຜຢູ່ໜ້າ PC</translation>
    </message>
</context>
<context>
    <name>warsha::DeskGrid</name>
    <message>
        <source>Keep mine</source>
        <translation>ໃຊ້ຂອງຂ້ອຍ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ລອງໃໝ່</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>ໃຊ້ຂອງເຂົາ</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>ກັບໄປທີ່ບັນທຶກໄວ້</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>ຕັດ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ກັອບປີ້</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>ກັອບປີ້ພ້ອມຫົວຖັນ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ວາງ</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>ຕື່ມລົງລຸ່ມ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ລ້າງ</translation>
    </message>
    <message>
        <source>History of this cell</source>
        <translation>ປະຫວັດຂອງຊ່ອງນີ້</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be changed here and were left.</source>
        <translation>
            <numerusform>%Ln ຊ່ອງປ່ຽນຢູ່ນີ້ບໍ່ໄດ້ ຈຶ່ງປະໄວ້.</numerusform>
            <numerusform>%Ln ຊ່ອງປ່ຽນຢູ່ນີ້ບໍ່ໄດ້ ຈຶ່ງປະໄວ້.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not fit and were left out.</source>
        <translation>
            <numerusform>%Ln ແຖວໃສ່ບໍ່ໄດ້ ຈຶ່ງປະໄວ້.</numerusform>
            <numerusform>%Ln ແຖວໃສ່ບໍ່ໄດ້ ຈຶ່ງປະໄວ້.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed here yet.</source>
        <translation>ຍັງບໍ່ມີຫຍັງປ່ຽນຢູ່ນີ້.</translation>
    </message>
    <message>
        <source>Row %1: type a mark, or Enter to go there.</source>
        <translation>ແຖວ %1: ພິມເຄື່ອງໝາຍ ຫຼື Enter ເພື່ອໄປຫາ.</translation>
    </message>
    <message>
        <source>There is no row %1.</source>
        <translation>ບໍ່ມີແຖວ %1.</translation>
    </message>
    <message>
        <source>“%1” is not a mark here.</source>
        <translation>“%1” ບໍ່ແມ່ນເຄື່ອງໝາຍຢູ່ນີ້.</translation>
    </message>
    <message>
        <source>This cell cannot be changed.</source>
        <translation>ຊ່ອງນີ້ປ່ຽນບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>First choose the cells to mark.</source>
        <translation>ໃຫ້ເລືອກຊ່ອງທີ່ຈະໝາຍກ່ອນ.</translation>
    </message>
    <message numerus="yes">
        <source>%n typed value(s) that were not saved went with the row or session they were typed in.</source>
        <translation>
            <numerusform>%Ln ຄ່າທີ່ພິມແຕ່ຍັງບໍ່ໄດ້ບັນທຶກ ໄດ້ຫາຍໄປພ້ອມແຖວ ຫຼື ຄາບຮຽນທີ່ພິມໄວ້.</numerusform>
            <numerusform>%Ln ຄ່າທີ່ພິມແຕ່ຍັງບໍ່ໄດ້ບັນທຶກ ໄດ້ຫາຍໄປພ້ອມແຖວ ຫຼື ຄາບຮຽນທີ່ພິມໄວ້.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::DeskLineBar</name>
    <message>
        <source>Language: %1</source>
        <translation>ພາສາ: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>ບັນທຶກ %1</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>ສຳຮອງ %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>ຍັງບໍ່ໄດ້ສຳຮອງ</translation>
    </message>
    <message>
        <source>Back up to a folder…</source>
        <translation>ສຳຮອງໃສ່ໂຟນເດີ…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>ລັອກດຽວນີ້</translation>
    </message>
    <message>
        <source>Sign out, switch user</source>
        <translation>ອອກຈາກລະບົບ, ປ່ຽນຜູ້ໃຊ້</translation>
    </message>
    <message>
        <source>Digits: %1</source>
        <translation>ຕົວເລກ: %1</translation>
    </message>
    <message>
        <source>Sample centre – delete it</source>
        <translation>ສູນຕົວຢ່າງ – ລຶບອອກ</translation>
    </message>
    <message>
        <source>Deletes the sample centre and starts a centre of your own.</source>
        <translation>ເອົາສູນຕົວຢ່າງອອກ ແລະ ເລີ່ມສູນຂອງທ່ານເອງ.</translation>
    </message>
</context>
<context>
    <name>warsha::DeskSetup</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>ສ້າງໂຟນເດີ %1 ບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>The sample centre could not be deleted: %1</source>
        <translation>ລຶບສູນຕົວຢ່າງບໍ່ໄດ້: %1</translation>
    </message>
</context>
<context>
    <name>warsha::DeskTable</name>
    <message>
        <source>Open</source>
        <translation>ເປີດ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ຖັນ</translation>
    </message>
</context>
<context>
    <name>warsha::DirectorStep</name>
    <message>
        <source>Your name, as colleagues see it</source>
        <translation>ຊື່ຂອງທ່ານ ທີ່ເພື່ອນຮ່ວມງານເຫັນ</translation>
    </message>
    <message numerus="yes">
        <source>Password, at least %n characters</source>
        <translation>
            <numerusform>ລະຫັດຜ່ານ ຢ່າງໜ້ອຍ %Ln ຕົວອັກສອນ</numerusform>
            <numerusform>ລະຫັດຜ່ານ ຢ່າງໜ້ອຍ %Ln ຕົວອັກສອນ</numerusform>
        </translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>ລະຫັດຜ່ານ ອີກເທື່ອ</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other are easy to keep in mind and hard to guess. Nobody can send you a new password: that is what the sheet on the next page is for.</source>
        <translation>ສີ່ ຫຼື ຫ້າຄຳທີ່ບໍ່ກ່ຽວກັນ ຈື່ງ່າຍ ແລະ ເດົາຍາກ. ບໍ່ມີໃຜສົ່ງລະຫັດຜ່ານໃໝ່ໃຫ້ທ່ານໄດ້: ໃບໃນໜ້າຕໍ່ໄປມີໄວ້ສຳລັບເລື່ອງນັ້ນ.</translation>
    </message>
    <message>
        <source>The director</source>
        <translation>ຜູ້ອຳນວຍການ</translation>
    </message>
    <message>
        <source>The first user: manages the others, the settings and the backups.</source>
        <translation>ຜູ້ໃຊ້ຄົນທຳອິດ: ຄຸ້ມຄອງຜູ້ອື່ນ, ການຕັ້ງຄ່າ ແລະ ຂໍ້ມູນສຳຮອງ.</translation>
    </message>
    <message>
        <source>The history says who did what, so it needs a name.</source>
        <translation>ປະຫວັດບອກວ່າໃຜເຮັດຫຍັງ: ຕ້ອງມີຊື່.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>ລະຫັດຜ່ານສອງອັນບໍ່ຄືກັນ.</translation>
    </message>
    <message>
        <source>No password yet</source>
        <translation>ຍັງບໍ່ມີລະຫັດຜ່ານ</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>ສັ້ນເກີນໄປ</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>ພໍໃຊ້</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>ແຂງແຮງ</translation>
    </message>
    <message>
        <source>Sign-in name: a post, not a person, because everybody at the PC can read it</source>
        <translation>ຊື່ເຂົ້າສູ່ລະບົບ: ຊື່ຕຳແໜ່ງ ບໍ່ແມ່ນຊື່ຄົນ ເພາະທຸກຄົນຢູ່ PC ອ່ານໄດ້</translation>
    </message>
    <message>
        <source>Weak: somebody who has the file can guess it within days</source>
        <translation>ອ່ອນ: ຜູ້ທີ່ມີໄຟລ໌ເດົາໄດ້ພາຍໃນບໍ່ຈັກມື້</translation>
    </message>
</context>
<context>
    <name>warsha::DocumentText</name>
    <message>
        <source>The font %1 cannot be loaded.</source>
        <translation>ໂຫຼດຕົວພິມ %1 ບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>The QR code needs a box of %1 mm; the template gives it %2 mm.</source>
        <translation>QR ຕ້ອງການກອບ %1 ມມ; ແມ່ແບບໃຫ້ %2 ມມ.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not fit into the table of the template.</source>
        <translation>
            <numerusform>%Ln ແຖວໃສ່ຕາຕະລາງຂອງແມ່ແບບບໍ່ໄດ້.</numerusform>
            <numerusform>%Ln ແຖວໃສ່ຕາຕະລາງຂອງແມ່ແບບບໍ່ໄດ້.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory for the preview.</source>
        <translation>ໜ່ວຍຄວາມຈຳບໍ່ພໍສຳລັບການເບິ່ງກ່ອນ.</translation>
    </message>
    <message>
        <source>There is no page to print.</source>
        <translation>ບໍ່ມີໜ້າໃຫ້ພິມ.</translation>
    </message>
    <message>
        <source>There is no document template named %1.</source>
        <translation>ບໍ່ມີແມ່ແບບເອກະສານຊື່ %1.</translation>
    </message>
    <message>
        <source>The PDF cannot be written.</source>
        <translation>ຂຽນ PDF ບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>The template has no name or version.</source>
        <translation>ແມ່ແບບບໍ່ມີຊື່ ຫຼື ສະບັບ.</translation>
    </message>
    <message>
        <source>The template&apos;s paper must be between 20 and 1200 mm.</source>
        <translation>ເຈ້ຍຂອງແມ່ແບບຕ້ອງຢູ່ລະຫວ່າງ 20 ແລະ 1200 ມມ.</translation>
    </message>
    <message>
        <source>The template names no fonts.</source>
        <translation>ແມ່ແບບບໍ່ໄດ້ລະບຸຕົວພິມ.</translation>
    </message>
    <message>
        <source>The template is larger than 1 MB.</source>
        <translation>ແມ່ແບບໃຫຍ່ກວ່າ 1 MB.</translation>
    </message>
    <message>
        <source>This is not a document template.</source>
        <translation>ນີ້ບໍ່ແມ່ນແມ່ແບບເອກະສານ.</translation>
    </message>
    <message>
        <source>The template has more than %1 fields.</source>
        <translation>ແມ່ແບບມີຫຼາຍກວ່າ %1 ຊ່ອງຂໍ້ມູນ.</translation>
    </message>
    <message>
        <source>Field %1 of the template: %2</source>
        <translation>ຊ່ອງຂໍ້ມູນ %1 ຂອງແມ່ແບບ: %2</translation>
    </message>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>ຂໍ້ຄວາມຍາວເກີນໄປສຳລັບ QR.</translation>
    </message>
    <message>
        <source>“%1” is not a value of “%2”.</source>
        <translation>“%1” ບໍ່ແມ່ນຄ່າຂອງ “%2”.</translation>
    </message>
    <message>
        <source>“%1” is not a colour.</source>
        <translation>“%1” ບໍ່ແມ່ນສີ.</translation>
    </message>
    <message>
        <source>“at” and “size” need two lengths each.</source>
        <translation>“at” ແລະ “size” ຕ້ອງມີສອງຄວາມຍາວ.</translation>
    </message>
    <message>
        <source>“from” and “to” need two lengths each.</source>
        <translation>“from” ແລະ “to” ຕ້ອງມີສອງຄວາມຍາວ.</translation>
    </message>
    <message>
        <source>there is no font list “%1”.</source>
        <translation>ບໍ່ມີລາຍການຕົວພິມ “%1”.</translation>
    </message>
    <message>
        <source>“points” must be 3 to 200, “lines” 1 to 50.</source>
        <translation>“points” ຕ້ອງແມ່ນ 3 ຫາ 200, “lines” 1 ຫາ 50.</translation>
    </message>
    <message>
        <source>a column needs a width.</source>
        <translation>ຖັນຕ້ອງມີຄວາມກວ້າງ.</translation>
    </message>
    <message>
        <source>a table has 1 to 20 columns.</source>
        <translation>ຕາຕະລາງມີ 1 ຫາ 20 ຖັນ.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>ຖືກຢຸດ.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ໜ້າ %1 ໃນ %2</translation>
    </message>
</context>
<context>
    <name>warsha::DraftFieldsCard</name>
    <message>
        <source>%1: %2</source>
        <comment>a field, why it is refused</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>warsha::DraftGrid</name>
    <message>
        <source>Move up</source>
        <translation>ເລື່ອນຂຶ້ນ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>ເລື່ອນລົງ</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>ເອົາແຖວອອກ</translation>
    </message>
</context>
<context>
    <name>warsha::Eligibility</name>
    <message>
        <source>%1 are recorded and not locked yet.</source>
        <translation>%1 ບັນທຶກແລ້ວ ແຕ່ຍັງບໍ່ໄດ້ລັອກ.</translation>
    </message>
    <message>
        <source>Not in training: the enrolment is “%1”.</source>
        <translation>ບໍ່ໄດ້ກຳລັງຮຽນ: ການລົງທະບຽນແມ່ນ “%1”.</translation>
    </message>
    <message>
        <source>Left the group: the enrolment is “%1”.</source>
        <translation>ອອກຈາກກຸ່ມແລ້ວ: ການລົງທະບຽນແມ່ນ “%1”.</translation>
    </message>
    <message>
        <source>There is no name to print.</source>
        <translation>ບໍ່ມີຊື່ໃຫ້ພິມ.</translation>
    </message>
    <message>
        <source>Attended %1 % of %2; %3 % are needed, %4 are missing.</source>
        <translation>ເຂົ້າຮຽນ %1&#xa0;% ຂອງ %2; ຕ້ອງການ %3&#xa0;%, ຂາດ %4.</translation>
    </message>
    <message>
        <source>%1: %2 of at least %3.</source>
        <translation>%1: %2 ຈາກຢ່າງໜ້ອຍ %3.</translation>
    </message>
    <message>
        <source>Unit %1 is not achieved: %2.</source>
        <translation>ໜ່ວຍຮຽນ %1 ຍັງບໍ່ຜ່ານ: %2.</translation>
    </message>
    <message>
        <source>Unit %1 is achieved, but the outcome is not locked.</source>
        <translation>ໜ່ວຍຮຽນ %1 ຜ່ານແລ້ວ ແຕ່ຜົນບໍ່ໄດ້ລັອກ.</translation>
    </message>
    <message>
        <source>%1 of %2 elective units are achieved and locked.</source>
        <translation>ໜ່ວຍເລືອກຜ່ານ ແລະ ລັອກແລ້ວ %1 ໃນ %2.</translation>
    </message>
    <message>
        <source>No locked hours and no locked outcome yet.</source>
        <translation>ຍັງບໍ່ມີຊົ່ວໂມງ ແລະ ຜົນທີ່ລັອກແລ້ວ.</translation>
    </message>
    <message>
        <source>%1 %2 is issued already.</source>
        <translation>%1 %2 ອອກແລ້ວ.</translation>
    </message>
    <message>
        <source>Unit %1 is not yet achieved.</source>
        <translation>ໜ່ວຍຮຽນ %1 ຍັງບໍ່ຜ່ານ.</translation>
    </message>
    <message>
        <source>%1 was revoked. A new paper is issued to this person alone, not with the group.</source>
        <translation>%1 ຖືກຖອນແລ້ວ. ເອກະສານໃໝ່ອອກໃຫ້ບຸກຄົນນີ້ຜູ້ດຽວ, ບໍ່ອອກພ້ອມກຸ່ມ.</translation>
    </message>
</context>
<context>
    <name>warsha::EnrolLine</name>
    <message>
        <source>2.3.2026</source>
        <translation>2.3.2026</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>ກຸ່ມ</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>ລົງທະບຽນວັນທີ</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n trainee(s)</source>
        <translation>
            <numerusform>ລົງທະບຽນຜູ້ຮຽນ %Ln ຄົນ</numerusform>
            <numerusform>ລົງທະບຽນຜູ້ຮຽນ %Ln ຄົນ</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>ເລືອກກຸ່ມ</translation>
    </message>
    <message>
        <source>%1 enrolled, %2 on the waiting list.</source>
        <translation>ລົງທະບຽນ %1 ຄົນ, ລໍຖ້າ %2 ຄົນ.</translation>
    </message>
</context>
<context>
    <name>warsha::EnrolmentHolder</name>
    <message>
        <source>Both have a place in group %1. Withdraw one of them there first.</source>
        <translation>ທັງສອງມີບ່ອນໃນກຸ່ມ %1. ໃຫ້ຄົນໜຶ່ງອອກຈາກບ່ອນນັ້ນກ່ອນ.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>ກຸ່ມ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>ກຸ່ມ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ສະຖານະ</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>ສະໝັກແລ້ວ</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>ລົງທະບຽນແລ້ວ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>ຈົບແລ້ວ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ເຫດຜົນ</translation>
    </message>
</context>
<context>
    <name>warsha::EnrolmentService</name>
    <message>
        <source>(new)</source>
        <translation>(ໃໝ່)</translation>
    </message>
    <message>
        <source>This group is no longer here.</source>
        <translation>ກຸ່ມນີ້ບໍ່ຢູ່ນີ້ແລ້ວ.</translation>
    </message>
    <message>
        <source>Group %1 is %2; nobody can join it.</source>
        <translation>ກຸ່ມ %1 %2; ບໍ່ມີໃຜເຂົ້າໄດ້.</translation>
    </message>
    <message>
        <source>This enrolment is no longer here.</source>
        <translation>ການລົງທະບຽນນີ້ບໍ່ຢູ່ນີ້ແລ້ວ.</translation>
    </message>
    <message>
        <source>Trainee %1 in group %2 is “%3”; that cannot become “%4”.</source>
        <translation>ຜູ້ຮຽນ %1 ໃນກຸ່ມ %2 ແມ່ນ “%3”; ປ່ຽນເປັນ “%4” ບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>Trainee %1 in group %2: %3</source>
        <translation>ຜູ້ຮຽນ %1 ໃນກຸ່ມ %2: %3</translation>
    </message>
    <message>
        <source>Trainee %1 is in group %2 already: %3.</source>
        <translation>ຜູ້ຮຽນ %1 ຢູ່ໃນກຸ່ມ %2 ແລ້ວ: %3.</translation>
    </message>
    <message>
        <source>Trainee %1 is named twice.</source>
        <translation>ຜູ້ຮຽນ %1 ຖືກລະບຸສອງເທື່ອ.</translation>
    </message>
    <message>
        <source>Some of these enrolments are no longer here.</source>
        <translation>ການລົງທະບຽນບາງອັນບໍ່ຢູ່ນີ້ແລ້ວ.</translation>
    </message>
    <message>
        <source>Trainee %1 was not offered a place.</source>
        <translation>ຍັງບໍ່ໄດ້ສະເໜີບ່ອນໃຫ້ຜູ້ຮຽນ %1.</translation>
    </message>
    <message>
        <source>This trainee is no longer here.</source>
        <translation>ຜູ້ຮຽນນີ້ບໍ່ຢູ່ນີ້ແລ້ວ.</translation>
    </message>
    <message>
        <source>Withdrawing needs a reason.</source>
        <translation>ການອອກຕ້ອງມີເຫດຜົນ.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <translation>ໝາຍເຫດຍາວກວ່າ %1 ຕົວອັກສອນ.</translation>
    </message>
    <message>
        <source>Trainee %1 is in this group already.</source>
        <translation>ຜູ້ຮຽນ %1 ຢູ່ໃນກຸ່ມນີ້ແລ້ວ.</translation>
    </message>
    <message>
        <source>Trainee %1 is not in group %2.</source>
        <translation>ຜູ້ຮຽນ %1 ບໍ່ຢູ່ໃນກຸ່ມ %2.</translation>
    </message>
    <message>
        <source>Trainee %1 took the place up: %2 Choose “Withdraw” instead.</source>
        <translation>ຜູ້ຮຽນ %1 ໄດ້ເຂົ້າຮຽນແລ້ວ: %2 ໃຫ້ເລືອກ “ອອກກາງຄັນ” ແທນ.</translation>
    </message>
</context>
<context>
    <name>warsha::FieldEditor</name>
    <message>
        <source>One value for all of them</source>
        <translation>ຄ່າດຽວສຳລັບທຸກຄົນ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ຊ່ອງຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>Agrees: %1</source>
        <translation>ຍິນຍອມ: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ຄ່າ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ເພດ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ການຍິນຍອມ</translation>
    </message>
    <message>
        <source>Given today</source>
        <translation>ໃຫ້ມື້ນີ້</translation>
    </message>
    <message>
        <source>Withdrawn today</source>
        <translation>ຖອນມື້ນີ້</translation>
    </message>
    <message numerus="yes">
        <source>Set for %n trainee(s)</source>
        <translation>
            <numerusform>ຕັ້ງໃຫ້ຜູ້ຮຽນ %Ln ຄົນ</numerusform>
            <numerusform>ຕັ້ງໃຫ້ຜູ້ຮຽນ %Ln ຄົນ</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the value first.</source>
        <translation>ຂຽນຄ່າກ່ອນ.</translation>
    </message>
</context>
<context>
    <name>warsha::FileSync</name>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>ບັນທຶກ %1 ບໍ່ໄດ້: %2</translation>
    </message>
</context>
<context>
    <name>warsha::FilterLine</name>
    <message>
        <source>Save as a list…</source>
        <translation>ບັນທຶກເປັນລາຍຊື່…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>ປ່ຽນຊື່…</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>ລຶບລາຍຊື່</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ລ້າງ</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>ຊື່ຂອງລາຍຊື່</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ບັນທຶກ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ຍົກເລີກ</translation>
    </message>
</context>
<context>
    <name>warsha::Frame</name>
    <message>
        <source>Undo</source>
        <translation>ຍ້ອນກັບ</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>ຍ້ອນກັບ “%1”</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ເຮັດຄືນ</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>ເຮັດຄືນ “%1”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ປິດ</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ໄ&amp;ຟລ໌</translation>
    </message>
    <message>
        <source>&amp;Open another centre…</source>
        <translation>&amp;ເປີດສູນອື່ນ…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;ອອກຈາກໂປຣແກຣມ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ແ&amp;ກ້ໄຂ</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;ຄົ້ນຫາ…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;ມຸມມອງ</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ໄ&amp;ປທີ່</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;ຊ່ວຍເຫຼືອ</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;ປຸ່ມກົດ</translation>
    </message>
    <message>
        <source>&amp;About Warsha</source>
        <translation>&amp;ກ່ຽວກັບ Warsha</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;ໂຫຼດຄືນ</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ແ&amp;ຈ້ງ</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;ມືດ</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;ພາສາ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;ກັບຄືນ</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ໄ&amp;ປໜ້າ</translation>
    </message>
    <message>
        <source>&amp;Back up to a folder…</source>
        <translation>&amp;ສຳຮອງໃສ່ໂຟນເດີ…</translation>
    </message>
    <message>
        <source>Where backups are kept besides this PC, usually on a USB stick</source>
        <translation>ບ່ອນເກັບຂໍ້ມູນສຳຮອງນອກຈາກ PC ນີ້: ປົກກະຕິແມ່ນ USB</translation>
    </message>
    <message>
        <source>My lists</source>
        <translation>ລາຍການຂອງຂ້ອຍ</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;ບັນທຶກ</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>&amp;ລາຍງານ</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;ເຄື່ອງມື</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;ລັອກດຽວນີ້</translation>
    </message>
    <message>
        <source>Lock &amp;when nobody is at the desk</source>
        <translation>ລັອກເມື່ອ&amp;ບໍ່ມີໃຜຢູ່ໜ້າ PC</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;ບໍ່ລັອກ</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>ຫຼັງ %Ln ນາທີ</numerusform>
            <numerusform>ຫຼັງ %Ln ນາທີ</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sign out, switch user</source>
        <translation>ອອກຈາ&amp;ກລະບົບ, ປ່ຽນຜູ້ໃຊ້</translation>
    </message>
    <message>
        <source>&amp;Commands by name…</source>
        <translation>ຄຳສັ່ງ&amp;ຕາມຊື່…</translation>
    </message>
    <message>
        <source>&amp;Narrow sidebar</source>
        <translation>ແຖບຂ້າງແ&amp;ຄບ</translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation>&amp;ຕົວເລກ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a task and its count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ມື້ນີ້</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>ເຮັດຄືນແລ້ວ: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>ຍ້ອນກັບແລ້ວ: %1</translation>
    </message>
    <message>
        <source>&amp;New centre…</source>
        <translation>ສູນໃ&amp;ໝ່…</translation>
    </message>
    <message>
        <source>&amp;Delete the sample centre</source>
        <translation>ລຶບສູ&amp;ນຕົວຢ່າງ</translation>
    </message>
    <message>
        <source>The backup is made: it is in %1.</source>
        <translation>ເຮັດຂໍ້ມູນສຳຮອງແລ້ວ: ຢູ່ໃນ %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not saved</source>
        <translation>
            <numerusform>%Ln ຄ່າບໍ່ໄດ້ບັນທຶກ</numerusform>
            <numerusform>%Ln ຄ່າບໍ່ໄດ້ບັນທຶກ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to undo: “%1” stays, and so does what was done before it.</source>
        <translation>ບໍ່ມີຫຍັງຈະຍ້ອນກັບ: “%1” ຄົງຢູ່ ແລະສິ່ງທີ່ເຮັດກ່ອນໜ້ານັ້ນກໍຄົງຢູ່.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a section, where in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undone: %1. “%2” came later, is final and stays.</source>
        <translation>ຍ້ອນກັບແລ້ວ: %1. “%2” ເຮັດຫຼັງຈາກນັ້ນ ເປັນຂັ້ນຕອນທີ່ສຸດ ແລະ ຄົງຢູ່.</translation>
    </message>
    <message>
        <source>A folder for this one copy</source>
        <translation>ໂຟນເດີສຳລັບສຳເນົານີ້ອັນດຽວ</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that were not saved went when the window was locked: %1.</source>
        <translation>
            <numerusform>%Ln ຄ່າທີ່ບໍ່ໄດ້ບັນທຶກຫາຍໄປເມື່ອລັອກໜ້າຕ່າງ: %1.</numerusform>
            <numerusform>%Ln ຄ່າທີ່ບໍ່ໄດ້ບັນທຶກຫາຍໄປເມື່ອລັອກໜ້າຕ່າງ: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>ກູ້&amp;ຄືນຂໍ້ມູນສຳຮອງ…</translation>
    </message>
</context>
<context>
    <name>warsha::GridModel</name>
    <message>
        <source>Being saved</source>
        <translation>ກຳລັງບັນທຶກ</translation>
    </message>
    <message>
        <source>Somebody else emptied this cell meanwhile. What you typed is kept here, not saved.</source>
        <translation>ຄົນອື່ນລ້າງຊ່ອງນີ້ໃນລະຫວ່າງນັ້ນ. ສິ່ງທີ່ທ່ານພິມຍັງຢູ່ນີ້ ແຕ່ບໍ່ໄດ້ບັນທຶກ.</translation>
    </message>
    <message>
        <source>Somebody else wrote “%1” here meanwhile. What you typed is kept here, not saved.</source>
        <translation>ຄົນອື່ນຂຽນ “%1” ຢູ່ນີ້ໃນລະຫວ່າງນັ້ນ. ສິ່ງທີ່ທ່ານພິມຍັງຢູ່ນີ້ ແຕ່ບໍ່ໄດ້ບັນທຶກ.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of this page are red and not saved: what was recorded before would be locked. Correct them, or give them up with Esc.</source>
        <translation>
            <numerusform>ມີ %Ln ຊ່ອງໃນໜ້ານີ້ເປັນສີແດງ ແລະ ຍັງບໍ່ໄດ້ບັນທຶກ: ສິ່ງທີ່ບັນທຶກໄວ້ກ່ອນໜ້ານັ້ນຈະຖືກລັອກ. ແກ້ໄຂ ຫຼື ຍົກເລີກດ້ວຍ Esc.</numerusform>
            <numerusform>ມີ %Ln ຊ່ອງໃນໜ້ານີ້ເປັນສີແດງ ແລະ ຍັງບໍ່ໄດ້ບັນທຶກ: ສິ່ງທີ່ບັນທຶກໄວ້ກ່ອນໜ້ານັ້ນຈະຖືກລັອກ. ແກ້ໄຂ ຫຼື ຍົກເລີກດ້ວຍ Esc.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::GridStatusLine</name>
    <message>
        <source>Next one</source>
        <translation>ອັນຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ລອງໃໝ່</translation>
    </message>
    <message>
        <source>Previous one</source>
        <translation>ກ່ອນໜ້າ</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>number, title of the column, why the cell is not saved</comment>
        <translation>ແຖວ %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) need attention</source>
        <translation>
            <numerusform>%Ln ຊ່ອງຕ້ອງແກ້ໄຂ</numerusform>
            <numerusform>%Ln ຊ່ອງຕ້ອງແກ້ໄຂ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::GroupChoice</name>
    <message>
        <source>Group</source>
        <translation>ກຸ່ມ</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>ເລືອກກຸ່ມ</translation>
    </message>
</context>
<context>
    <name>warsha::GroupChooser</name>
    <message>
        <source>Group</source>
        <translation>ກຸ່ມ</translation>
    </message>
</context>
<context>
    <name>warsha::GroupDetail</name>
    <message>
        <source>Change</source>
        <translation>ປ່ຽນ</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>ເພີ່ມຄົນ</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>ບ່ອນທີ່ມີຄົນແລ້ວ</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>ກຳລັງຮຽນ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>ຮຽນຈົບ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ອອກແລ້ວ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ລໍຖ້າ</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>ສະມາຊິກຂອງກຸ່ມ</translation>
    </message>
    <message>
        <source>Programme %1, version %2</source>
        <translation>ຫຼັກສູດ %1, ສະບັບ %2</translation>
    </message>
    <message>
        <source>The group is full: %1 enrolled, %2 on the waiting list.</source>
        <translation>ກຸ່ມເຕັມແລ້ວ: ລົງທະບຽນ %1 ຄົນ, ລໍຖ້າ %2 ຄົນ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ປິດ</translation>
    </message>
    <message>
        <source>Next intake</source>
        <translation>ຮອບຕໍ່ໄປ</translation>
    </message>
</context>
<context>
    <name>warsha::GroupForm</name>
    <message>
        <source>2.3.2026</source>
        <translation>2.3.2026</translation>
    </message>
    <message>
        <source>30.6.2026</source>
        <translation>30.6.2026</translation>
    </message>
    <message>
        <source>FRM-26-A</source>
        <translation>FRM-26-A</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ບໍ່ຈຳກັດ</translation>
    </message>
    <message>
        <source>The code, when left empty</source>
        <translation>ໃຊ້ລະຫັດ ຖ້າປະຫວ່າງ</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>ຫຼັກສູດ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>ມື້ທຳອິດ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>ມື້ສຸດທ້າຍ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>ລະຫັດ</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>ບ່ອນ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>ຈ່າຍໂດຍ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ສະຖານະ</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>ກຸ່ມໃໝ່</translation>
    </message>
    <message>
        <source>Make the group</source>
        <translation>ສ້າງກຸ່ມ</translation>
    </message>
    <message>
        <source>Change group %1</source>
        <translation>ປ່ຽນກຸ່ມ %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ບັນທຶກ</translation>
    </message>
    <message>
        <source>%1  %2, version %3</source>
        <translation>%1  %2, ສະບັບ %3</translation>
    </message>
    <message>
        <source>“%1” is not a number of places.</source>
        <translation>“%1” ບໍ່ແມ່ນຈຳນວນບ່ອນ.</translation>
    </message>
    <message>
        <source>Next intake after %1</source>
        <translation>ຮອບຕໍ່ໄປຫຼັງ %1</translation>
    </message>
    <message>
        <source>Timetable and trainers go along</source>
        <translation>ຕາຕະລາງຮຽນ ແລະຄູຝຶກໄປນຳ</translation>
    </message>
    <message>
        <source>There is no programme yet. A group follows a programme, so make the programme first.</source>
        <translation>ຍັງບໍ່ມີຫຼັກສູດ. ກຸ່ມແມ່ນຮອບໜຶ່ງຂອງຫຼັກສູດ ຈຶ່ງຕ້ອງມີຫຼັກສູດກ່ອນ.</translation>
    </message>
    <message>
        <source>This version is still a draft. Making the group publishes it: from then on it stays as it is.</source>
        <translation>ສະບັບນີ້ຍັງເປັນສະບັບຮ່າງ. ການສ້າງກຸ່ມຈະເຜີຍແຜ່ມັນ: ຈາກນັ້ນຈະປ່ຽນບໍ່ໄດ້ອີກ.</translation>
    </message>
</context>
<context>
    <name>warsha::GroupListModel</name>
    <message>
        <source>Code</source>
        <translation>ລະຫັດ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>ກຸ່ມ</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>ບ່ອນ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ສະຖານະ</translation>
    </message>
</context>
<context>
    <name>warsha::GroupMembers</name>
    <message>
        <source>There is no such group.</source>
        <translation>ບໍ່ມີກຸ່ມນີ້.</translation>
    </message>
    <message>
        <source>There is no such enrolment.</source>
        <translation>ບໍ່ມີການລົງທະບຽນນີ້.</translation>
    </message>
    <message>
        <source>This trainee</source>
        <translation>ຜູ້ຮຽນນີ້</translation>
    </message>
</context>
<context>
    <name>warsha::GroupPlacing</name>
    <message>
        <source>%1: %2 enrolled, %3 on the waiting list.</source>
        <translation>%1: ລົງທະບຽນ %2 ຄົນ, ລໍຖ້າ %3 ຄົນ.</translation>
    </message>
    <message>
        <source>%1, enrolled on %2</source>
        <translation>%1, ລົງທະບຽນວັນທີ %2</translation>
    </message>
    <message>
        <source>Group %1 is %2; nobody can join it.</source>
        <translation>ກຸ່ມ %1 %2; ບໍ່ມີໃຜເຂົ້າໄດ້.</translation>
    </message>
</context>
<context>
    <name>warsha::GroupService</name>
    <message>
        <source>This group is no longer here.</source>
        <translation>ກຸ່ມນີ້ບໍ່ຢູ່ນີ້ແລ້ວ.</translation>
    </message>
    <message>
        <source>There is no group %1.</source>
        <translation>ບໍ່ມີກຸ່ມ %1.</translation>
    </message>
    <message>
        <source>A group needs a code, such as FRM-26-A.</source>
        <translation>ກຸ່ມຕ້ອງມີລະຫັດ ເຊັ່ນ FRM-26-A.</translation>
    </message>
    <message>
        <source>Group %1: the code has at most %2 characters, name and project %3.</source>
        <translation>ກຸ່ມ %1: ລະຫັດມີຫຼາຍສຸດ %2 ຕົວອັກສອນ, ຊື່ ແລະ ໂຄງການ %3.</translation>
    </message>
    <message>
        <source>Group %1 needs a first and a last day.</source>
        <translation>ກຸ່ມ %1 ຕ້ອງມີມື້ທຳອິດ ແລະ ມື້ສຸດທ້າຍ.</translation>
    </message>
    <message>
        <source>Group %1 would end on %2, before it starts on %3.</source>
        <translation>ກຸ່ມ %1 ຈະສິ້ນສຸດ %2 ກ່ອນເລີ່ມ %3.</translation>
    </message>
    <message>
        <source>Group %1: places are a number from 0 (no limit) to %2.</source>
        <translation>ກຸ່ມ %1: ຈຳນວນບ່ອນແຕ່ 0 (ບໍ່ຈຳກັດ) ຫາ %2.</translation>
    </message>
    <message>
        <source>There is a group %1 already.</source>
        <translation>ມີກຸ່ມ %1 ແລ້ວ.</translation>
    </message>
    <message>
        <source>Group %1 keeps the programme version it was made with.</source>
        <translation>ກຸ່ມ %1 ຮັກສາສະບັບຫຼັກສູດທີ່ໃຊ້ຕອນສ້າງ.</translation>
    </message>
    <message>
        <source>Group %1: %2 cannot be right. Its days lie between the years %3 and %4.</source>
        <translation>ກຸ່ມ %1: %2 ບໍ່ຖືກຕ້ອງ. ວັນຂອງກຸ່ມຕ້ອງຢູ່ລະຫວ່າງປີ %3 ແລະ %4.</translation>
    </message>
</context>
<context>
    <name>warsha::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>ກຸ່ມ</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>ກຸ່ມໃໝ່</translation>
    </message>
    <message>
        <source>Choose a group in the list to see its members.</source>
        <translation>ເລືອກກຸ່ມໃນລາຍການເພື່ອເບິ່ງສະມາຊິກ.</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>ປ່ຽນກຸ່ມ</translation>
    </message>
    <message>
        <source>Add people to the group</source>
        <translation>ເພີ່ມຄົນເຂົ້າກຸ່ມ</translation>
    </message>
    <message>
        <source>%1 (chosen members)</source>
        <translation>%1 (ສະມາຊິກທີ່ເລືອກ)</translation>
    </message>
    <message>
        <source>Next intake like this group</source>
        <translation>ຮອບຕໍ່ໄປຄືກຸ່ມນີ້</translation>
    </message>
    <message>
        <source>There is no group yet. A group follows a programme once, with its own dates and places.</source>
        <translation>ຍັງບໍ່ມີກຸ່ມ. ກຸ່ມແມ່ນຮອບໜຶ່ງຂອງຫຼັກສູດ ພ້ອມວັນທີ ແລະ ຈຳນວນບ່ອນ.</translation>
    </message>
    <message>
        <source>Choose a group in the list first.</source>
        <translation>ເລືອກກຸ່ມໃນລາຍການກ່ອນ.</translation>
    </message>
    <message>
        <source>Choose members of a group first for whom this can be done now.</source>
        <translation>ເລືອກສະມາຊິກຂອງກຸ່ມທີ່ເຮັດສິ່ງນີ້ໄດ້ໃນຕອນນີ້ກ່ອນ.</translation>
    </message>
    <message>
        <source>Planned groups</source>
        <translation>ກຸ່ມທີ່ວາງແຜນ</translation>
    </message>
    <message>
        <source>Running groups</source>
        <translation>ກຸ່ມທີ່ກຳລັງດຳເນີນ</translation>
    </message>
    <message>
        <source>Finished groups</source>
        <translation>ກຸ່ມທີ່ສິ້ນສຸດ</translation>
    </message>
    <message>
        <source>Cancelled groups</source>
        <translation>ກຸ່ມທີ່ຍົກເລີກ</translation>
    </message>
    <message>
        <source>No group with people in it is planned past its first day.</source>
        <translation>ບໍ່ມີກຸ່ມທີ່ມີຜູ້ຮຽນ ແລະ ກາຍມື້ທຳອິດແລ້ວ ແຕ່ຍັງເປັນແຜນຢູ່.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) are running now: %1</source>
        <translation>
            <numerusform>ຕອນນີ້ %Ln ກຸ່ມກຳລັງດຳເນີນຢູ່: %1</numerusform>
            <numerusform>ຕອນນີ້ %Ln ກຸ່ມກຳລັງດຳເນີນຢູ່: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What was chosen is kept: Add people goes on with it, and Cancel there gives it up.</source>
        <translation>ສິ່ງທີ່ເລືອກໄວ້ຖືກເກັບໄວ້: ເພີ່ມຄົນ ເຮັດຕໍ່ ແລະ ຍົກເລີກ ຢູ່ບ່ອນນັ້ນຈະຖິ້ມມັນ.</translation>
    </message>
</context>
<context>
    <name>warsha::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ຊ່ວຍເຫຼືອ</translation>
    </message>
    <message>
        <source>There is no help in this language yet: it is shown in English.</source>
        <translation>ຍັງບໍ່ມີຄູ່ມືໃນພາສານີ້: ສະແດງເປັນພາສາອັງກິດ.</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>ບົດ</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>ເນື້ອໃນຂອງບົດ</translation>
    </message>
</context>
<context>
    <name>warsha::HistoryNames</name>
    <message>
        <source>%1 (%2)</source>
        <comment>2026/0012, name</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>warsha::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>ປະຫວັດ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ສິ່ງທີ່ໄດ້ເຮັດ</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>ຄົ້ນຫາໃນປະຫວັດ</translation>
    </message>
    <message>
        <source>Steps of</source>
        <translation>ຂັ້ນຕອນຂອງໃຜ</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ທຸກຄົນ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ຍ້ອນກັບ</translation>
    </message>
    <message>
        <source>No step was found.</source>
        <translation>ບໍ່ມີຂັ້ນຕອນທີ່ກົງກັບການຄົ້ນຫາ.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%Ln ຂັ້ນຕອນ</numerusform>
            <numerusform>%Ln ຂັ້ນຕອນ</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo back to here…</source>
        <translation>ຍ້ອນກັບເຖິງບ່ອນນີ້…</translation>
    </message>
    <message>
        <source>Your last step.</source>
        <translation>ຂັ້ນຕອນຫຼ້າສຸດຂອງທ່ານ.</translation>
    </message>
    <message numerus="yes">
        <source>To undo this, %n later step(s) of yours are undone first.</source>
        <translation>
            <numerusform>ເພື່ອຍ້ອນກັບອັນນີ້ ຕ້ອງຍ້ອນກັບ %Ln ຂັ້ນຕອນຫຼັງຂອງທ່ານກ່ອນ.</numerusform>
            <numerusform>ເພື່ອຍ້ອນກັບອັນນີ້ ຕ້ອງຍ້ອນກັບ %Ln ຂັ້ນຕອນຫຼັງຂອງທ່ານກ່ອນ.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was undone.</source>
        <translation>ອັນນີ້ຖືກຍ້ອນກັບແລ້ວ.</translation>
    </message>
    <message>
        <source>This undid a step. Redo brings it back, as long as nothing new was done.</source>
        <translation>ອັນນີ້ໄດ້ຍ້ອນກັບຂັ້ນຕອນໜຶ່ງ. “ເຮັດຄືນ” ຈະເຮັດຂັ້ນຕອນນັ້ນອີກ ຖ້າຍັງບໍ່ໄດ້ເຮັດອັນໃໝ່.</translation>
    </message>
    <message>
        <source>The program did this by itself. It cannot be undone.</source>
        <translation>ໂປຣແກຣມເຮັດເອງ. ຍ້ອນກັບບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>This is final: it cannot be undone.</source>
        <translation>ອັນນີ້ເປັນທີ່ສຸດ: ຍ້ອນກັບບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>Only the person who did it can undo it: %1.</source>
        <translation>ມີແຕ່ຜູ້ເຮັດຈຶ່ງຍ້ອນກັບໄດ້: %1.</translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>ຍ້ອນກັບເຖິງບ່ອນນີ້</translation>
    </message>
    <message numerus="yes">
        <source>Your last %n steps are undone, one after another, newest first. Redo brings them back, one by one.</source>
        <translation>
            <numerusform>%Ln ຂັ້ນຕອນຫຼ້າສຸດຂອງທ່ານຈະຖືກຍ້ອນກັບເທື່ອລະອັນ ໂດຍອັນໃໝ່ສຸດກ່ອນ. “ເຮັດຄືນ” ຈະເຮັດຄືນເທື່ອລະອັນ.</numerusform>
            <numerusform>%Ln ຂັ້ນຕອນຫຼ້າສຸດຂອງທ່ານຈະຖືກຍ້ອນກັບເທື່ອລະອັນ ໂດຍອັນໃໝ່ສຸດກ່ອນ. “ເຮັດຄືນ” ຈະເຮັດຄືນເທື່ອລະອັນ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <translation>
            <numerusform>ຍ້ອນກັບ %Ln ຂັ້ນຕອນ</numerusform>
            <numerusform>ຍ້ອນກັບ %Ln ຂັ້ນຕອນ</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo back to the chosen step…</source>
        <translation>ຍ້ອນກັບເຖິງຂັ້ນຕອນທີ່ເລືອກ…</translation>
    </message>
    <message>
        <source>This was done on another PC, and can be undone there only.</source>
        <translation>ເຮັດຢູ່ PC ອື່ນ ແລະ ຍ້ອນກັບໄດ້ຢູ່ທີ່ນັ້ນເທົ່ານັ້ນ.</translation>
    </message>
    <message>
        <source>This was done too long ago to be undone.</source>
        <translation>ເຮັດດົນເກີນໄປແລ້ວ ຈຶ່ງຍ້ອນກັບບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>“%1” came later and is final: nothing before it can be undone.</source>
        <translation>“%1” ເຮັດຫຼັງຈາກນັ້ນ ແລະ ເປັນຂັ້ນຕອນທີ່ສຸດ: ສິ່ງທີ່ຢູ່ກ່ອນນັ້ນຍ້ອນກັບບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>Choose one of your last steps in the list first; what was sent, locked or issued stays.</source>
        <translation>ເລືອກຂັ້ນຕອນຫຼ້າສຸດຂອງທ່ານໃນລາຍການກ່ອນ; ສິ່ງທີ່ສົ່ງ ລັອກ ຫຼືອອກແລ້ວຍັງຄົງຢູ່.</translation>
    </message>
    <message>
        <source>%1 “%2” came later, is final and stays.</source>
        <comment>after a sentence</comment>
        <translation>%1 “%2” ເຮັດຫຼັງຈາກນັ້ນ ເປັນຂັ້ນຕອນທີ່ສຸດ ແລະ ຄົງຢູ່.</translation>
    </message>
</context>
<context>
    <name>warsha::HistoryTableModel</name>
    <message>
        <source>Undo “%1”</source>
        <translation>ຍ້ອນກັບ “%1”</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>ເຮັດຄືນ “%1”</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>ໂປຣແກຣມ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ເມື່ອໃດ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ໃຜ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ຫຍັງ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>ການປ່ຽນແປງ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ສະຖານະ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %n change(s) %4</source>
        <translation>
            <numerusform>%1, %2, %3, ປ່ຽນ %Ln ອັນ %4</numerusform>
            <numerusform>%1, %2, %3, ປ່ຽນ %Ln ອັນ %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>ຍ້ອນກັບແລ້ວ</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>ທີ່ສຸດ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>ເຮັດເອງ</translation>
    </message>
</context>
<context>
    <name>warsha::HitList</name>
    <message>
        <source>Found</source>
        <translation>ທີ່ພົບ</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>ບໍ່ພົບຫຍັງສຳລັບ “%1”</translation>
    </message>
</context>
<context>
    <name>warsha::HitModel</name>
    <message>
        <source>Found</source>
        <translation>ທີ່ພົບ</translation>
    </message>
</context>
<context>
    <name>warsha::HolidayImport</name>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>ມື້ທຳອິດ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>ມື້ສຸດທ້າຍ</translation>
    </message>
    <message>
        <source>Holidays from a table</source>
        <translation>ວັນພັກຈາກຕາຕະລາງ</translation>
    </message>
    <message>
        <source>Columns that are read: name, first day, last day; one day alone is enough.</source>
        <translation>ຖັນທີ່ອ່ານ: ຊື່, ມື້ທຳອິດ, ມື້ສຸດທ້າຍ; ມື້ດຽວກໍພໍ.</translation>
    </message>
</context>
<context>
    <name>warsha::HourEntry</name>
    <message>
        <source>register</source>
        <translation>ໃບກວດລາຍຊື່</translation>
    </message>
    <message>
        <source>meeting report</source>
        <translation>ລາຍງານກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>logbook</source>
        <translation>ປຶ້ມບັນທຶກ</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>ດ້ວຍມື</translation>
    </message>
    <message>
        <source>seen by the meeting program</source>
        <translation>ໂປຣແກຣມປະຊຸມເຫັນ</translation>
    </message>
    <message>
        <source>a sum only</source>
        <translation>ຍອດລວມເທົ່ານັ້ນ</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>ຄາດຄະເນ</translation>
    </message>
    <message>
        <source>“%1” is not a source of hours: register, import, logbook or manual.</source>
        <translation>“%1” ບໍ່ແມ່ນແຫຼ່ງຊົ່ວໂມງ: register, import, logbook ຫຼື manual.</translation>
    </message>
    <message>
        <source>“%1” is not a grade of evidence: instrument, signed-sheet, totals-only or estimate.</source>
        <translation>“%1” ບໍ່ແມ່ນລະດັບຫຼັກຖານ: instrument, signed-sheet, totals-only ຫຼື estimate.</translation>
    </message>
    <message>
        <source>register or signed sheet</source>
        <translation>ທະບຽນ ຫຼື ໃບເຊັນຊື່</translation>
    </message>
    <message>
        <source>signed logbook</source>
        <translation>ປຶ້ມບັນທຶກທີ່ລົງລາຍເຊັນແລ້ວ</translation>
    </message>
    <message>
        <source>logbook, not signed yet</source>
        <translation>ປຶ້ມບັນທຶກ, ຍັງບໍ່ໄດ້ລົງລາຍເຊັນ</translation>
    </message>
</context>
<context>
    <name>warsha::HourRules</name>
    <message>
        <source>%1: the entry has no day.</source>
        <translation>%1: ລາຍການບໍ່ມີມື້.</translation>
    </message>
    <message>
        <source>%1, %2: the entry ends before it begins.</source>
        <translation>%1, %2: ລາຍການຈົບກ່ອນເລີ່ມ.</translation>
    </message>
    <message>
        <source>%1, %2: more minutes than lie between start and end.</source>
        <translation>%1, %2: ນາທີຫຼາຍກວ່າເວລາລະຫວ່າງເລີ່ມ ແລະ ຈົບ.</translation>
    </message>
    <message>
        <source>%1 is not enrolled in %2, so has no hours there.</source>
        <translation>%1 ບໍ່ໄດ້ລົງທະບຽນໃນ %2 ຈຶ່ງບໍ່ມີຊົ່ວໂມງຢູ່ນັ້ນ.</translation>
    </message>
    <message>
        <source>%1 has no hours in %2 before %3, the day of enrolment: %4.</source>
        <translation>%1 ບໍ່ມີຊົ່ວໂມງໃນ %2 ກ່ອນ %3 ເຊິ່ງແມ່ນມື້ລົງທະບຽນ: %4.</translation>
    </message>
    <message>
        <source>%1 left %2 on %3 and has no hours after that: %4.</source>
        <translation>%1 ອອກຈາກ %2 ວັນທີ %3 ແລະ ບໍ່ມີຊົ່ວໂມງຫຼັງຈາກນັ້ນ: %4.</translation>
    </message>
    <message>
        <source>%1: %2 is outside the dates of %3 (%4 to %5).</source>
        <translation>%1: %2 ຢູ່ນອກວັນທີຂອງ %3 (%4 ຫາ %5).</translation>
    </message>
    <message>
        <source>%1, %2: hours on the job need a placement.</source>
        <translation>%1, %2: ຊົ່ວໂມງຢູ່ບ່ອນເຮັດວຽກຕ້ອງມີການຝຶກງານ.</translation>
    </message>
    <message>
        <source>%1, %2: the placement is not one of this trainee.</source>
        <translation>%1, %2: ການຝຶກງານນີ້ບໍ່ແມ່ນຂອງຜູ້ຮຽນນີ້.</translation>
    </message>
    <message>
        <source>%1, %2: the agreement with %3 was not signed yet.</source>
        <translation>%1, %2: ສັນຍາກັບ %3 ຍັງບໍ່ໄດ້ເຊັນ.</translation>
    </message>
    <message>
        <source>%1: %2 is outside the placement at %3.</source>
        <translation>%1: %2 ຢູ່ນອກການຝຶກງານຢູ່ %3.</translation>
    </message>
    <message>
        <source>%1 cannot be in two places at once: %2 overlaps %3.</source>
        <translation>%1 ຢູ່ສອງບ່ອນພ້ອມກັນບໍ່ໄດ້: %2 ຊ້ອນກັບ %3.</translation>
    </message>
    <message>
        <source>%1 has this day already: %2 and %3.</source>
        <translation>%1 ມີມື້ນີ້ແລ້ວ: %2 ແລະ %3.</translation>
    </message>
    <message>
        <source>%1 would have %2 minutes on %3; a day holds at most %4.</source>
        <translation>%1 ຈະມີ %2 ນາທີໃນວັນທີ %3; ມື້ໜຶ່ງມີໄດ້ຫຼາຍສຸດ %4.</translation>
    </message>
    <message>
        <source>%1 %2, %3 min (%4, %5)</source>
        <translation>%1 %2, %3 ນທ (%4, %5)</translation>
    </message>
    <message>
        <source>The entry is not locked: it is removed, not reversed.</source>
        <translation>ລາຍການບໍ່ໄດ້ລັອກ: ເອົາອອກໄດ້ ບໍ່ຕ້ອງລົບລ້າງ.</translation>
    </message>
    <message>
        <source>The entry is a reversal itself. Record the hours again instead.</source>
        <translation>ລາຍການນີ້ເປັນການລົບລ້າງເອງ. ບັນທຶກຊົ່ວໂມງໃໝ່ແທນ.</translation>
    </message>
    <message>
        <source>The entry is reversed already.</source>
        <translation>ລາຍການຖືກລົບລ້າງແລ້ວ.</translation>
    </message>
    <message>
        <source>%1, %2: the hours of a day are from 0:01 to 24:00, and not %3.</source>
        <translation>%1, %2: ຊົ່ວໂມງຂອງໜຶ່ງມື້ ແມ່ນແຕ່ 0:01 ຫາ 24:00, ບໍ່ແມ່ນ %3.</translation>
    </message>
</context>
<context>
    <name>warsha::HoursHolder</name>
    <message>
        <source>Hours</source>
        <translation>ຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>ກຸ່ມ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ມື້</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>ຮູບແບບ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>ນາທີ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ແຫຼ່ງ</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ລັອກ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ແມ່ນ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ບໍ່</translation>
    </message>
    <message>
        <source>Hours of this training are recorded.</source>
        <translation>ມີຊົ່ວໂມງຂອງການຝຶກນີ້ບັນທຶກໄວ້ແລ້ວ.</translation>
    </message>
</context>
<context>
    <name>warsha::HoursPage</name>
    <message>
        <source>Hours</source>
        <translation>ຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>There is no group yet. Hours are counted in groups, against what their programme plans.</source>
        <translation>ຍັງບໍ່ມີກຸ່ມ. ຊົ່ວໂມງນັບໃນກຸ່ມ ທຽບກັບທີ່ຫຼັກສູດວາງແຜນ.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>ກວດລາຍຊື່</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>ຍອດ</translation>
    </message>
    <message>
        <source>Lock hours</source>
        <translation>ລັອກຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>ຄາບຮຽນໃໝ່…</translation>
    </message>
    <message>
        <source>Rest present</source>
        <translation>ຊ່ອງຫວ່າງແມ່ນມາ</translation>
    </message>
    <message>
        <source>Done, next session</source>
        <translation>ແລ້ວ, ຄາບຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>ທຸກຄາບຮຽນ</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>ຕາຕະລາງຮຽນ</translation>
    </message>
    <message>
        <source>Remove sessions</source>
        <translation>ເອົາຄາບຮຽນອອກ</translation>
    </message>
    <message>
        <source>Change this session…</source>
        <translation>ແກ້ຄາບຮຽນນີ້…</translation>
    </message>
    <message>
        <source>Register, all sessions, balance, timetable, or names</source>
        <translation>ໃບກວດລາຍຊື່, ທຸກຄາບຮຽນ, ຍອດ, ຕາຕະລາງຮຽນ ຫຼື ຊື່</translation>
    </message>
    <message>
        <source>Move later…</source>
        <translation>ເລື່ອນ…</translation>
    </message>
    <message>
        <source>To the groups</source>
        <translation>ໄປທີ່ກຸ່ມ</translation>
    </message>
    <message>
        <source>Rest absent</source>
        <translation>ຊ່ອງຫວ່າງແມ່ນຂາດ</translation>
    </message>
</context>
<context>
    <name>warsha::HoursService</name>
    <message>
        <source>There is no such enrolment.</source>
        <translation>ບໍ່ມີການລົງທະບຽນນີ້.</translation>
    </message>
    <message>
        <source>Hours on the job are entered under a placement.</source>
        <translation>ຊົ່ວໂມງຢູ່ບ່ອນເຮັດວຽກໃສ່ພາຍໃຕ້ການຝຶກງານ.</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>ບໍ່ມີລາຍການນີ້.</translation>
    </message>
    <message>
        <source>The entry was removed meanwhile.</source>
        <translation>ລາຍການນີ້ຫາຍໄປໃນລະຫວ່າງນັ້ນ.</translation>
    </message>
    <message>
        <source>The programme of %1 is missing.</source>
        <translation>ຂາດຫຼັກສູດຂອງ %1.</translation>
    </message>
    <message>
        <source>There is no such group.</source>
        <translation>ບໍ່ມີກຸ່ມນີ້.</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>ບໍ່ມີຄາບຮຽນນີ້.</translation>
    </message>
    <message>
        <source>A session ends after it begins, within a day.</source>
        <translation>ຄາບຮຽນຈົບຫຼັງເລີ່ມ ພາຍໃນໜຶ່ງມື້.</translation>
    </message>
    <message>
        <source>Hours on the job are entered under a placement, not in a session.</source>
        <translation>ຊົ່ວໂມງຢູ່ບ່ອນເຮັດວຽກໃສ່ພາຍໃຕ້ການຝຶກງານ ບໍ່ແມ່ນໃນຄາບຮຽນ.</translation>
    </message>
    <message>
        <source>The session is %1 minutes long: it cannot be planned with %2.</source>
        <translation>ຄາບຮຽນຍາວ %1 ນາທີ: ວາງແຜນ %2 ບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>The session on %1 is outside the dates of %2 (%3 to %4).</source>
        <translation>ຄາບຮຽນວັນທີ %1 ຢູ່ນອກວັນທີຂອງ %2 (%3 ຫາ %4).</translation>
    </message>
    <message>
        <source>The register has a mark for somebody who is not in %1.</source>
        <translation>ໃບກວດລາຍຊື່ມີເຄື່ອງໝາຍຂອງຄົນທີ່ບໍ່ຢູ່ໃນ %1.</translation>
    </message>
    <message>
        <source>%1 is late by %2 minutes: the session has %3.</source>
        <translation>%1 ມາຊ້າ %2 ນາທີ: ຄາບຮຽນມີ %3.</translation>
    </message>
    <message>
        <source>The hours of this session are locked, and so is the mark of %1. It can only be corrected, with a reason.</source>
        <translation>ຊົ່ວໂມງຂອງຄາບຮຽນນີ້ລັອກແລ້ວ, ເຄື່ອງໝາຍຂອງ %1 ກໍຄືກັນ. ແກ້ໄດ້ພຽງແຕ່ພ້ອມເຫດຜົນ.</translation>
    </message>
    <message>
        <source>The mark of %1 is not locked: it is changed, not corrected.</source>
        <translation>ເຄື່ອງໝາຍຂອງ %1 ບໍ່ໄດ້ລັອກ: ໃຫ້ປ່ຽນ ບໍ່ແມ່ນແກ້ຄວາມຜິດ.</translation>
    </message>
    <message>
        <source>The hours of %1 in this session are locked.</source>
        <translation>ຊົ່ວໂມງຂອງ %1 ໃນຄາບຮຽນນີ້ລັອກແລ້ວ.</translation>
    </message>
    <message>
        <source>The hours of the session %1 are locked: it stays as it is.</source>
        <translation>ຊົ່ວໂມງຂອງຄາບຮຽນ %1 ລັອກແລ້ວ: ຄາບຮຽນຢູ່ຄືເກົ່າ.</translation>
    </message>
    <message>
        <source>The hours of the session %1 come from a meeting report: it stays as it is.</source>
        <translation>ຊົ່ວໂມງຂອງຄາບຮຽນ %1 ມາຈາກລາຍງານກອງປະຊຸມ: ຄາບຮຽນຢູ່ຄືເກົ່າ.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are recorded in the session %1: it is removed with its register, or stays.</source>
        <translation>
            <numerusform>ມີ %Ln ຄົນບັນທຶກໃນຄາບຮຽນ %1: ເອົາອອກພ້ອມໃບກວດລາຍຊື່ ຫຼື ປະໄວ້.</numerusform>
            <numerusform>ມີ %Ln ຄົນບັນທຶກໃນຄາບຮຽນ %1: ເອົາອອກພ້ອມໃບກວດລາຍຊື່ ຫຼື ປະໄວ້.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session %1 would fall on a day off.</source>
        <translation>ຄາບຮຽນ %1 ຈະຕົກໃສ່ມື້ພັກ.</translation>
    </message>
    <message>
        <source>The session was removed meanwhile.</source>
        <translation>ຄາບຮຽນນີ້ບໍ່ມີແລ້ວ.</translation>
    </message>
    <message>
        <source>The session of %1 has not begun: until then somebody can only be excused.</source>
        <translation>ການຮຽນຂອງ %1 ຍັງບໍ່ທັນເລີ່ມ: ກ່ອນນັ້ນໝາຍໄດ້ແຕ່ ລາພັກ.</translation>
    </message>
    <message numerus="yes">
        <source>A meeting report has %1 in this session for %n minute(s). Who may lock hours can correct that, with a reason; if the name in the report is somebody else’s, say whose it is.</source>
        <translation>
            <numerusform>ລາຍງານກອງປະຊຸມມີ %1 ໃນຄາບຮຽນນີ້ %Ln ນາທີ. ຜູ້ທີ່ມີສິດລັອກຊົ່ວໂມງແກ້ໄດ້ ໂດຍບອກເຫດຜົນ; ຖ້າຊື່ໃນລາຍງານແມ່ນຂອງຄົນອື່ນ ໃຫ້ບອກວ່າແມ່ນໃຜ.</numerusform>
            <numerusform>ລາຍງານກອງປະຊຸມມີ %1 ໃນຄາບຮຽນນີ້ %Ln ນາທີ. ຜູ້ທີ່ມີສິດລັອກຊົ່ວໂມງແກ້ໄດ້ ໂດຍບອກເຫດຜົນ; ຖ້າຊື່ໃນລາຍງານແມ່ນຂອງຄົນອື່ນ ໃຫ້ບອກວ່າແມ່ນໃຜ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks are corrected with a reason.</source>
        <translation>ແກ້ເຄື່ອງໝາຍຕ້ອງບອກເຫດຜົນ.</translation>
    </message>
</context>
<context>
    <name>warsha::HttpTransport</name>
    <message>
        <source>This is not an address to send to; it looks like https://ministry.example/folder.</source>
        <translation>ນີ້ບໍ່ແມ່ນທີ່ຢູ່ສຳລັບສົ່ງ; ຄວນຄື https://ministry.example/folder.</translation>
    </message>
    <message>
        <source>A password is only sent to an https address.</source>
        <translation>ລະຫັດຜ່ານສົ່ງໄປທີ່ຢູ່ https ເທົ່ານັ້ນ.</translation>
    </message>
    <message>
        <source>File %1 is not there.</source>
        <translation>ບໍ່ມີໄຟລ໌ %1.</translation>
    </message>
    <message>
        <source>%1 gives something else than what was sent. Is a sign-in page in between?</source>
        <translation>%1 ສົ່ງຄືນສິ່ງອື່ນບໍ່ກົງກັບທີ່ສົ່ງໄປ. ມີໜ້າເຂົ້າສູ່ລະບົບຂັ້ນກາງບໍ?</translation>
    </message>
    <message>
        <source>%1 sends us to another place. Is there a sign-in page of the network in between?</source>
        <translation>%1 ສົ່ງເຮົາໄປບ່ອນອື່ນ. ມີໜ້າເຂົ້າສູ່ລະບົບຂອງເຄືອຂ່າຍຂັ້ນກາງບໍ?</translation>
    </message>
    <message>
        <source>%1 does not let us in. Check the user and the password in the address.</source>
        <translation>%1 ບໍ່ໃຫ້ເຂົ້າ. ກວດຜູ້ໃຊ້ ແລະ ລະຫັດຜ່ານໃນທີ່ຢູ່.</translation>
    </message>
    <message>
        <source>%1 has no room for the snapshot.</source>
        <translation>%1 ບໍ່ມີບ່ອນຫວ່າງສຳລັບຊຸດຂໍ້ມູນ.</translation>
    </message>
    <message>
        <source>%1 cannot take the snapshot just now.</source>
        <translation>%1 ຮັບຊຸດຂໍ້ມູນດຽວນີ້ບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>%1 refuses the snapshot (answer %2). Check the address.</source>
        <translation>%1 ປະຕິເສດຊຸດຂໍ້ມູນ (ຄຳຕອບ %2). ກວດທີ່ຢູ່.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Is there an internet connection?</source>
        <translation>ບໍ່ພົບ %1. ມີອິນເຕີເນັດບໍ?</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the date of this computer; or send by USB stick.</source>
        <translation>ເຊື່ອມຕໍ່ແບບປອດໄພກັບ %1 ບໍ່ໄດ້. ກວດວັນທີຂອງຄອມພິວເຕີນີ້; ຫຼື ສົ່ງດ້ວຍ USB.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ບໍ່ຕອບ.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>ການເຊື່ອມຕໍ່ກັບ %1 ຂາດ.</translation>
    </message>
</context>
<context>
    <name>warsha::ImportCheckStep</name>
    <message>
        <source>Values that are not recognised</source>
        <translation>ຄ່າທີ່ບໍ່ຮູ້ຈັກ</translation>
    </message>
    <message>
        <source>Rows that cannot be imported</source>
        <translation>ແຖວທີ່ເອົາເຂົ້າບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Every row can be imported. Nothing has been written yet.</source>
        <translation>ທຸກແຖວເອົາເຂົ້າໄດ້. ຍັງບໍ່ໄດ້ຂຽນຫຍັງ.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can be imported</source>
        <translation>
            <numerusform>%Ln ແຖວເອົາເຂົ້າໄດ້</numerusform>
            <numerusform>%Ln ແຖວເອົາເຂົ້າໄດ້</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are there already</source>
        <translation>
            <numerusform>%Ln ແຖວມີຢູ່ແລ້ວ</numerusform>
            <numerusform>%Ln ແຖວມີຢູ່ແລ້ວ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported: correct them here, or they are left out</source>
        <translation>
            <numerusform>%Ln ແຖວເອົາເຂົ້າບໍ່ໄດ້: ແກ້ຢູ່ນີ້ ບໍ່ດັ່ງນັ້ນຈະຖືກປະໄວ້</numerusform>
            <numerusform>%Ln ແຖວເອົາເຂົ້າບໍ່ໄດ້: ແກ້ຢູ່ນີ້ ບໍ່ດັ່ງນັ້ນຈະຖືກປະໄວ້</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>ຜົນທີ່ໄດ້</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>ບັນຫາຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>The next red cell (F7)</source>
        <translation>ຊ່ອງສີແດງຕໍ່ໄປ (F7)</translation>
    </message>
    <message>
        <source>Takes it for the cell at hand (Alt+Down offers it too)</source>
        <translation>ໃສ່ໃນຊ່ອງທີ່ເລືອກ (Alt+Down ກໍສະເໜີໃຫ້)</translation>
    </message>
    <message>
        <source>This is about the whole row: correct what is wrong in its cells, or leave it out.</source>
        <translation>ນີ້ແມ່ນກ່ຽວກັບທັງແຖວ: ແກ້ສິ່ງທີ່ຜິດໃນຊ່ອງຂອງມັນ ຫຼື ປະໄວ້.</translation>
    </message>
</context>
<context>
    <name>warsha::ImportDoneStep</name>
    <message>
        <source>Undo import</source>
        <translation>ຍ້ອນກັບການນຳເຂົ້າ</translation>
    </message>
    <message>
        <source>Save the rows left out…</source>
        <translation>ບັນທຶກແຖວທີ່ປະໄວ້…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>ນຳເຂົ້າແລ້ວ %Ln ແຖວ</numerusform>
            <numerusform>ນຳເຂົ້າແລ້ວ %Ln ແຖວ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were there already.</source>
        <translation>
            <numerusform>%Ln ແຖວມີຢູ່ແລ້ວ.</numerusform>
            <numerusform>%Ln ແຖວມີຢູ່ແລ້ວ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out. Save them as a table with the reasons, correct them there, and import that table.</source>
        <translation>
            <numerusform>%Ln ແຖວຖືກປະໄວ້. ບັນທຶກເປັນຕາຕະລາງພ້ອມເຫດຜົນ, ແກ້ຢູ່ນັ້ນ ແລ້ວນຳເຂົ້າຕາຕະລາງນັ້ນ.</numerusform>
            <numerusform>%Ln ແຖວຖືກປະໄວ້. ບັນທຶກເປັນຕາຕະລາງພ້ອມເຫດຜົນ, ແກ້ຢູ່ນັ້ນ ແລ້ວນຳເຂົ້າຕາຕະລາງນັ້ນ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::ImportDraft</name>
    <message>
        <source>Column %1</source>
        <translation>ຖັນ %1</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>ຕາຕະລາງ (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Choose the column with: %1.</source>
        <translation>ບອກວ່າຖັນໃດມີ: %1.</translation>
    </message>
</context>
<context>
    <name>warsha::ImportMapStep</name>
    <message>
        <source>First rows of the table</source>
        <translation>ແຖວທຳອິດຂອງຕາຕະລາງ</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>ຖັນແມ່ນຫຍັງ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ບໍ່ມີ</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>ຈຸດ ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>ຈ້ຳຈຸດ ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>ແທັບ</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>ຂີດຕັ້ງ |</translation>
    </message>
    <message>
        <source>Colon :</source>
        <translation>ຈ້ຳສອງເມັດ :</translation>
    </message>
    <message>
        <source>As the column shows</source>
        <translation>ຕາມຖັນ</translation>
    </message>
    <message>
        <source>Day before month</source>
        <translation>ມື້ກ່ອນເດືອນ</translation>
    </message>
    <message>
        <source>Month before day</source>
        <translation>ເດືອນກ່ອນມື້</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>ການເຂົ້າລະຫັດ</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>ຕົວຂັ້ນ</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ແຜ່ນງານ</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>ແຖວຫົວຖັນ</translation>
    </message>
    <message>
        <source>Dates as 03/04</source>
        <translation>ວັນທີແບບ 03/04</translation>
    </message>
    <message>
        <source>A table with these headings was read before: the columns are as they were then.</source>
        <translation>ເຄີຍອ່ານຕາຕະລາງທີ່ມີຫົວຖັນນີ້ແລ້ວ: ຖັນຈຶ່ງຄືກັບຄັ້ງນັ້ນ.</translation>
    </message>
    <message>
        <source>Guessed from the headings; change what is not right.</source>
        <translation>ເດົາຕາມຫົວຖັນ; ປ່ຽນອັນທີ່ບໍ່ຖືກ.</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>“%1” ແມ່ນຫຍັງ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ບໍ່ເອົາ</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (ຈຳເປັນ)</translation>
    </message>
</context>
<context>
    <name>warsha::ImportProblems</name>
    <message>
        <source>Row</source>
        <translation>ແຖວ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ຍ້ອນຫຍັງ</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>ຖືກຕ້ອງແລ້ວ</translation>
    </message>
</context>
<context>
    <name>warsha::ImportSourceStep</name>
    <message>
        <source>Drop a table here</source>
        <translation>ລາກຕາຕະລາງມາວາງນີ້</translation>
    </message>
    <message>
        <source>CSV, Excel (.xlsx) or OpenDocument (.ods). Nothing is written before you have seen what would happen.</source>
        <translation>CSV, Excel (.xlsx) ຫຼື OpenDocument (.ods). ບໍ່ຂຽນຫຍັງກ່ອນທ່ານໄດ້ເຫັນວ່າຈະເກີດຫຍັງຂຶ້ນ.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ເລືອກໄຟລ໌…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>ວາງຈາກຄລິບບອດ</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>ເລືອກຕາຕະລາງ</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ໄຟລ໌ທັງໝົດ (*)</translation>
    </message>
</context>
<context>
    <name>warsha::ImportValues</name>
    <message>
        <source>Column</source>
        <translation>ຖັນ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ຄ່າ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ແຖວ</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>ອ່ານເປັນ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ຍ້ອນຫຍັງ</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>ຖືກຕ້ອງແລ້ວ</translation>
    </message>
</context>
<context>
    <name>warsha::ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>ກວດ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ຍົກເລີກ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ຕາຕະລາງ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ຖັນ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ແລ້ວ</translation>
    </message>
    <message>
        <source>Step %1 of 4: %2</source>
        <translation>ຂັ້ນ %1 ໃນ 4: %2</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>ນຳເຂົ້າ %Ln ແຖວ</numerusform>
            <numerusform>ນຳເຂົ້າ %Ln ແຖວ</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ປິດ</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the rows in the spreadsheet first.</source>
        <translation>ບໍ່ມີຂໍ້ຄວາມໃນຄລິບບອດ. ກັອບປີ້ແຖວໃນໂປຣແກຣມຕາຕະລາງກ່ອນ.</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>ກຳລັງອ່ານຕາຕະລາງ</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>ກຳລັງເບິ່ງຖັນ</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>ກຳລັງກວດແຖວ</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>ກຳລັງນຳເຂົ້າ</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>ແຖວທີ່ປະໄວ້</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ປະໄວ້</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>ບັນທຶກແຖວທີ່ປະໄວ້</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The rows left out are in “%1”.</source>
        <translation>ແຖວທີ່ປະໄວ້ຢູ່ໃນ “%1”.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>“%1” is still to be chosen.</source>
        <translation>ຍັງຕ້ອງເລືອກ “%1”.</translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation>ປິດໂດຍບໍ່ນຳເຂົ້າ</translation>
    </message>
    <message numerus="yes">
        <source>Close without importing? %n correction(s) would be lost.</source>
        <translation>
            <numerusform>ປິດໂດຍບໍ່ນຳເຂົ້າບໍ? ການແກ້ %Ln ບ່ອນຈະຫາຍໄປ.</numerusform>
            <numerusform>ປິດໂດຍບໍ່ນຳເຂົ້າບໍ? ການແກ້ %Ln ບ່ອນຈະຫາຍໄປ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without importing? What you said of the columns would be lost.</source>
        <translation>ປິດໂດຍບໍ່ນຳເຂົ້າບໍ? ສິ່ງທີ່ທ່ານກຳນົດໃຫ້ຖັນຈະຫາຍໄປ.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ຢູ່ຕໍ່</translation>
    </message>
</context>
<context>
    <name>warsha::JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>ຍົກເລີກ</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>ກຳລັງຢຸດ…</translation>
    </message>
</context>
<context>
    <name>warsha::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>ປຸ່ມກົດ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ປິດ</translation>
    </message>
    <message>
        <source>Lists and fields</source>
        <translation>ລາຍການ ແລະ ຊ່ອງຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>Move in a list</source>
        <translation>ເລື່ອນໃນລາຍການ</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>ເປີດອັນທີ່ເລືອກ</translation>
    </message>
    <message>
        <source>Edit the field</source>
        <translation>ແກ້ຊ່ອງຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>Search, from anywhere</source>
        <translation>ຄົ້ນຫາ ຈາກທຸກບ່ອນ</translation>
    </message>
    <message>
        <source>Clear, close, leave the field as it was</source>
        <translation>ລ້າງ, ປິດ, ປະຊ່ອງຂໍ້ມູນໄວ້ຄືເກົ່າ</translation>
    </message>
    <message>
        <source>Next red cell of a table</source>
        <translation>ຊ່ອງສີແດງຕໍ່ໄປຂອງຕາຕະລາງ</translation>
    </message>
    <message>
        <source>Choices of a cell</source>
        <translation>ທາງເລືອກຂອງຊ່ອງ</translation>
    </message>
</context>
<context>
    <name>warsha::KeysCards</name>
    <message>
        <source>Parts: %1. The digit after the colon says how many places.</source>
        <translation>ສ່ວນ: %1. ຕົວເລກຫຼັງຈ້ຳສອງເມັດບອກຈຳນວນຫຼັກ.</translation>
    </message>
    <message>
        <source>Numbers and paper</source>
        <translation>ເລກທີ ແລະ ເຈ້ຍ</translation>
    </message>
    <message>
        <source>Number of a certificate</source>
        <translation>ເລກທີໃບປະກາດ</translation>
    </message>
    <message>
        <source>Number of a statement of attainment</source>
        <translation>ເລກທີໃບຢັ້ງຢືນຜົນການຮຽນ</translation>
    </message>
    <message>
        <source>Number of an attendance record</source>
        <translation>ເລກທີໃບຢັ້ງຢືນການເຂົ້າຮຽນ</translation>
    </message>
    <message>
        <source>Number of a trainee</source>
        <translation>ເລກຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>Parts: %1. The serial starts again each year.</source>
        <translation>ສ່ວນ: %1. ເລກລຳດັບເລີ່ມໃໝ່ທຸກປີ.</translation>
    </message>
    <message>
        <source>Languages on paper</source>
        <translation>ພາສາເທິງເຈ້ຍ</translation>
    </message>
    <message>
        <source>English and Arabic</source>
        <translation>ອັງກິດ ແລະ ອາຣັບ</translation>
    </message>
    <message>
        <source>French and Arabic</source>
        <translation>ຝຣັ່ງ ແລະ ອາຣັບ</translation>
    </message>
    <message>
        <source>Lao and English</source>
        <translation>ລາວ ແລະ ອັງກິດ</translation>
    </message>
    <message>
        <source>Digits on paper</source>
        <translation>ຕົວເລກເທິງເຈ້ຍ</translation>
    </message>
    <message>
        <source>Web address in the QR code</source>
        <translation>ທີ່ຢູ່ເວັບໃນ QR</translation>
    </message>
    <message>
        <source>Where a certificate is checked on the web, as verify.example.org; empty: the code is checked without it.</source>
        <translation>ບ່ອນກວດໃບປະກາດໃນເວັບ ເຊັ່ນ verify.example.org; ວ່າງ: ກວດລະຫັດໂດຍບໍ່ຕ້ອງມີ.</translation>
    </message>
    <message>
        <source>Certificates are kept, years</source>
        <translation>ເກັບໃບປະກາດ, ປີ</translation>
    </message>
    <message>
        <source>After that the director may destroy them; the program never does so by itself.</source>
        <translation>ຫຼັງຈາກນັ້ນ ຜູ້ອຳນວຍການທຳລາຍໄດ້; ໂປຣແກຣມບໍ່ເຮັດເອງ.</translation>
    </message>
    <message>
        <source>Assessments are kept, years</source>
        <translation>ເກັບການປະເມີນ, ປີ</translation>
    </message>
    <message>
        <source>Hours and tables</source>
        <translation>ຊົ່ວໂມງ ແລະ ຕາຕະລາງ</translation>
    </message>
    <message>
        <source>More are refused. The attendance that a certificate needs is set in each programme.</source>
        <translation>ຫຼາຍກວ່ານີ້ຖືກປະຕິເສດ. ການເຂົ້າຮຽນທີ່ຕ້ອງມີສຳລັບໃບປະກາດຢູ່ໃນແຕ່ລະຫຼັກສູດ.</translation>
    </message>
    <message>
        <source>Dates in tables where the order is not clear</source>
        <translation>ວັນທີໃນຕາຕະລາງທີ່ລຳດັບບໍ່ຊັດ</translation>
    </message>
    <message>
        <source>day first: 12.3. is 12 March</source>
        <translation>ມື້ກ່ອນ: 12.3. ແມ່ນ 12 ມີນາ</translation>
    </message>
    <message>
        <source>month first: 3/12 is 12 March</source>
        <translation>ເດືອນກ່ອນ: 3/12 ແມ່ນ 12 ມີນາ</translation>
    </message>
    <message>
        <source>Sending to the ministry</source>
        <translation>ການສົ່ງໃຫ້ກະຊວງ</translation>
    </message>
    <message>
        <source>Address of the ministry</source>
        <translation>ທີ່ຢູ່ຂອງກະຊວງ</translation>
    </message>
    <message>
        <source>Begins with https. Empty: the data goes by a folder or a USB stick.</source>
        <translation>ຂຶ້ນຕົ້ນດ້ວຍ https. ວ່າງ: ຂໍ້ມູນສົ່ງຜ່ານໂຟນເດີ ຫຼື USB.</translation>
    </message>
    <message>
        <source>Key of the ministry</source>
        <translation>ກະແຈຂອງກະຊວງ</translation>
    </message>
    <message>
        <source>As the ministry gave it to you. What is sent is encrypted with it, so compare it by telephone.</source>
        <translation>ຕາມທີ່ກະຊວງໃຫ້; ສິ່ງທີ່ສົ່ງຖືກເຂົ້າລະຫັດດ້ວຍມັນ ຈຶ່ງຄວນທຽບທາງໂທລະສັບ.</translation>
    </message>
    <message>
        <source>Do not show counts below</source>
        <translation>ບໍ່ສະແດງຈຳນວນຕ່ຳກວ່າ</translation>
    </message>
    <message>
        <source>Small counts can show who somebody is: outside the centre they are left out.</source>
        <translation>ຈຳນວນນ້ອຍບອກວ່າແມ່ນໃຜ: ນອກສູນຈຶ່ງບໍ່ສະແດງ.</translation>
    </message>
    <message>
        <source>Maximum minutes per person and day</source>
        <translation>ນາທີຫຼາຍສຸດຂອງຄົນໜຶ່ງໃນມື້ໜຶ່ງ</translation>
    </message>
    <message>
        <source>Arabic and English</source>
        <translation>ອາຣັບ ແລະ ອັງກິດ</translation>
    </message>
</context>
<context>
    <name>warsha::LateRoom</name>
    <message>
        <source>A part of the program (%1) is missing or damaged. Install Warsha again.</source>
        <translation>ສ່ວນໜຶ່ງຂອງໂປຣແກຣມ (%1) ຂາດ ຫຼື ເສຍຫາຍ. ຕິດຕັ້ງ Warsha ໃໝ່.</translation>
    </message>
</context>
<context>
    <name>warsha::LaterForm</name>
    <message>
        <source>Days later</source>
        <translation>ຊ້າກວ່າຈັກມື້</translation>
    </message>
    <message>
        <source>Move sessions</source>
        <translation>ຍ້າຍຄາບຮຽນ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ປິດ</translation>
    </message>
    <message>
        <source>days later</source>
        <comment>than now: after a number</comment>
        <translation>ມື້ຕໍ່ມາ</translation>
    </message>
    <message numerus="yes">
        <source>%1 and what comes after it, %n session(s):</source>
        <translation>
            <numerusform>%1 ແລະ ທຸກຄາບຕໍ່ມາ, %Ln ຄາບຮຽນ:</numerusform>
            <numerusform>%1 ແລະ ທຸກຄາບຕໍ່ມາ, %Ln ຄາບຮຽນ:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::LogHistory</name>
    <message>
        <source>This step cannot be undone any more: something was done after it was chosen.</source>
        <translation>ຂັ້ນຕອນນີ້ຍ້ອນກັບບໍ່ໄດ້ແລ້ວ: ມີການເຮັດບາງຢ່າງຫຼັງຈາກເລືອກ.</translation>
    </message>
</context>
<context>
    <name>warsha::MarkButtons</name>
    <message>
        <source>Marks the chosen cells: %1</source>
        <comment>a mark</comment>
        <translation>ໝາຍຊ່ອງທີ່ເລືອກ: %1</translation>
    </message>
    <message>
        <source>Marks the chosen cells: %1 (key %2)</source>
        <comment>a mark, its key</comment>
        <translation>ໝາຍຊ່ອງທີ່ເລືອກ: %1 (ແປ້ນ %2)</translation>
    </message>
    <message>
        <source>Mark by key, by button or by a right-click.</source>
        <comment>a cell</comment>
        <translation>ໝາຍດ້ວຍແປ້ນ, ປຸ່ມ ຫຼື ຄລິກຂວາ.</translation>
    </message>
</context>
<context>
    <name>warsha::MarkCounts</name>
    <message>
        <source>%1: %2</source>
        <comment>mark, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n blank</source>
        <comment>people without a mark</comment>
        <translation>
            <numerusform>%Ln ຄົນບໍ່ໄດ້ໝາຍ</numerusform>
            <numerusform>%Ln ຄົນບໍ່ໄດ້ໝາຍ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::MatrixGridModel</name>
    <message>
        <source>#</source>
        <comment>number of the row</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>session, mode</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min</source>
        <translation>
            <numerusform>%1, %Ln ນທ</numerusform>
            <numerusform>%1, %Ln ນທ</numerusform>
        </translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>ບໍ່ໄດ້ໝາຍ</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>a mark</comment>
        <translation>ລັອກແລ້ວ</translation>
    </message>
    <message>
        <source>not in training then</source>
        <translation>ບໍ່ໄດ້ກຳລັງຮຽນໃນເວລານັ້ນ</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <comment>a session</comment>
        <translation>%1, ລັອກແລ້ວ</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>hours</comment>
        <translation>ບັນທຶກແລ້ວ</translation>
    </message>
    <message>
        <source>Hours recorded, locked or not</source>
        <translation>ຊົ່ວໂມງທີ່ບັນທຶກ, ລັອກແລ້ວຫຼືບໍ່</translation>
    </message>
    <message>
        <source>This session is still to come. Who will be away is excused in its register.</source>
        <translation>ຄາບຮຽນນີ້ຍັງບໍ່ມາຮອດ. ຜູ້ທີ່ຈະບໍ່ມາ ໝາຍວ່າລາໄດ້ໃນໃບກວດລາຍຊື່ຂອງມັນ.</translation>
    </message>
    <message>
        <source>%1 was not in training on that day.</source>
        <translation>%1 ບໍ່ໄດ້ກຳລັງຮຽນໃນມື້ນັ້ນ.</translation>
    </message>
    <message>
        <source>%1 by the meeting report</source>
        <comment>hours</comment>
        <translation>%1 ຕາມລາຍງານກອງປະຊຸມ</translation>
    </message>
</context>
<context>
    <name>warsha::MatrixPane</name>
    <message>
        <source>There is no session yet. Sessions are made under Register, one by one or for every week.</source>
        <translation>ຍັງບໍ່ມີຄາບຮຽນ. ຄາບຮຽນສ້າງຢູ່ “ກວດລາຍຊື່” ເທື່ອລະຄາບ ຫຼື ທຸກອາທິດ.</translation>
    </message>
    <message>
        <source>Attendance in all sessions</source>
        <translation>ການເຂົ້າຮຽນໃນທຸກຄາບຮຽນ</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%Ln ຄາບຮຽນ</numerusform>
            <numerusform>%Ln ຄາບຮຽນ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n cannot reach their hours</source>
        <translation>
            <numerusform>%1, %Ln ຄົນບໍ່ສາມາດຮອດຊົ່ວໂມງ</numerusform>
            <numerusform>%1, %Ln ຄົນບໍ່ສາມາດຮອດຊົ່ວໂມງ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::MeetingImport</name>
    <message>
        <source>The clocks of %1 were put forward in this meeting: %2 times of the report did not exist and were read as summer time would have them.</source>
        <translation>ໂມງຂອງ %1 ຖືກຕັ້ງໄປໜ້າໃນກອງປະຊຸມນີ້: %2 ເວລາໃນລາຍງານບໍ່ມີຈິງ ແລະ ອ່ານເປັນເວລາລະດູຮ້ອນ.</translation>
    </message>
    <message>
        <source>The clocks of %1 were put back in this meeting: %2 times of the report happened twice, and the first was taken unless it lies before the joining.</source>
        <translation>ໂມງຂອງ %1 ຖືກຕັ້ງກັບໃນກອງປະຊຸມນີ້: %2 ເວລາໃນລາຍງານເກີດສອງເທື່ອ ແລະ ເອົາເທື່ອທຳອິດ ຍົກເວັ້ນຖ້າຢູ່ກ່ອນການເຂົ້າ.</translation>
    </message>
    <message>
        <source>%1 connections have no end: they are taken to have lasted to the end of the meeting.</source>
        <translation>%1 ການເຊື່ອມຕໍ່ບໍ່ມີເວລາຈົບ: ຖືວ່າຢູ່ຮອດກອງປະຊຸມຈົບ.</translation>
    </message>
    <message>
        <source>%1 rows are of the waiting room and do not count.</source>
        <translation>%1 ແຖວແມ່ນຂອງຫ້ອງລໍຖ້າ ແລະ ບໍ່ນັບ.</translation>
    </message>
    <message>
        <source>leave time</source>
        <translation>ເວລາອອກ</translation>
    </message>
    <message>
        <source>The time of leaving is before the time of joining.</source>
        <translation>ເວລາອອກຢູ່ກ່ອນເວລາເຂົ້າ.</translation>
    </message>
    <message>
        <source>The report does not say when the meeting began and ended: first joining and last leaving were taken.</source>
        <translation>ລາຍງານບໍ່ບອກວ່າກອງປະຊຸມເລີ່ມ ແລະ ຈົບເວລາໃດ: ເອົາເວລາເຂົ້າທຳອິດ ແລະ ອອກສຸດທ້າຍ.</translation>
    </message>
    <message>
        <source>The centre&apos;s time zone is not known to this computer.</source>
        <translation>ຄອມພິວເຕີນີ້ບໍ່ຮູ້ຈັກເຂດເວລາຂອງສູນ.</translation>
    </message>
</context>
<context>
    <name>warsha::MeetingImportService</name>
    <message>
        <source>There is no such session in %1.</source>
        <translation>ບໍ່ມີຄາບຮຽນນີ້ໃນ %1.</translation>
    </message>
    <message>
        <source>The meeting of %1 is outside the dates of %2 (%3 to %4).</source>
        <translation>ກອງປະຊຸມວັນທີ %1 ຢູ່ນອກວັນທີຂອງ %2 (%3 ຫາ %4).</translation>
    </message>
    <message>
        <source>The report names nobody like that: %1 of the names to match are not in it.</source>
        <translation>ລາຍງານບໍ່ມີຊື່ແບບນັ້ນ: %1 ຊື່ທີ່ຈະຈັບຄູ່ບໍ່ຢູ່ໃນນັ້ນ.</translation>
    </message>
    <message>
        <source>Two lines of the report are %1; the time is counted once.</source>
        <translation>ສອງແຖວຂອງລາຍງານແມ່ນ %1; ນັບເວລາເທື່ອດຽວ.</translation>
    </message>
    <message>
        <source>Hours on the job are entered under a placement, not from a meeting report.</source>
        <translation>ຊົ່ວໂມງຢູ່ບ່ອນເຮັດວຽກໃສ່ພາຍໃຕ້ການຝຶກງານ ບໍ່ແມ່ນຈາກລາຍງານກອງປະຊຸມ.</translation>
    </message>
    <message>
        <source>A session lasts at least a minute and at most a day; the one from %1 to %2 has %3 s.</source>
        <translation>ຄາບຮຽນຍາວຢ່າງໜ້ອຍໜຶ່ງນາທີ ຫຼາຍສຸດໜຶ່ງມື້; ອັນນີ້ແຕ່ %1 ຫາ %2 ມີ %3 ວິ.</translation>
    </message>
    <message>
        <source>There is no such name in a report of this group.</source>
        <translation>ບໍ່ມີຊື່ນີ້ໃນລາຍງານຂອງກຸ່ມນີ້.</translation>
    </message>
    <message>
        <source>There is no such trainee in the group.</source>
        <translation>ບໍ່ມີຜູ້ຮຽນນີ້ໃນກຸ່ມ.</translation>
    </message>
    <message>
        <source>The session of this report is not there any more.</source>
        <translation>ຄາບຮຽນຂອງລາຍງານນີ້ບໍ່ມີແລ້ວ.</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>ຖືກຢຸດ; ບໍ່ໄດ້ນຳເຂົ້າຫຍັງ.</translation>
    </message>
    <message>
        <source>The report does not say when the meeting began and ended. Enter the start and the end of the session.</source>
        <translation>ລາຍງານບໍ່ບອກວ່າກອງປະຊຸມເລີ່ມ ແລະ ຈົບເວລາໃດ. ບອກເວລາເລີ່ມ ແລະ ຈົບຂອງຄາບຮຽນ.</translation>
    </message>
    <message>
        <source>Marked absent or excused before, and in the report all the same: %1. The minutes count until somebody says in the register which is right.</source>
        <comment>trainee numbers</comment>
        <translation>ໝາຍວ່າຂາດ ຫຼື ລາໄວ້ກ່ອນ ແຕ່ກໍຢູ່ໃນລາຍງານ: %1. ນາທີນັບໄປຈົນກວ່າຈະມີຜູ້ບອກໃນໃບກວດລາຍຊື່ວ່າອັນໃດຖືກ.</translation>
    </message>
    <message>
        <source>“%1” is neither a trainee number nor a name in %2.</source>
        <translation>“%1” ບໍ່ແມ່ນເລກທີນັກຝຶກ ຫຼື ຊື່ໃນ %2.</translation>
    </message>
    <message>
        <source>“%1” fits several people of %2: type more of the name, or the number.</source>
        <translation>“%1” ກົງກັບຫຼາຍຄົນໃນ %2: ພິມຊື່ຕື່ມ ຫຼື ພິມເລກທີ.</translation>
    </message>
    <message>
        <source>In the register of this session already, present or late: %1. The minutes of the report count from now on; the marks stay as they are.</source>
        <comment>trainee numbers</comment>
        <translation>ຢູ່ໃນໃບກວດລາຍຊື່ຂອງຄາບຮຽນນີ້ແລ້ວ ມາ ຫຼື ມາຊ້າ: %1. ຕັ້ງແຕ່ນີ້ນັບນາທີຂອງລາຍງານ; ເຄື່ອງໝາຍຄົງໄວ້ຄືເກົ່າ.</translation>
    </message>
</context>
<context>
    <name>warsha::MeetingImportSubject</name>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>ເປີດ “%1” ບໍ່ໄດ້: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large for a meeting report.</source>
        <translation>“%1” ໃຫຍ່ເກີນໄປສຳລັບລາຍງານກອງປະຊຸມ.</translation>
    </message>
    <message>
        <source>nobody of the group is like that</source>
        <translation>ບໍ່ມີໃຜໃນກຸ່ມຊື່ແບບນັ້ນ</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>ອາດແມ່ນ %1</translation>
    </message>
    <message>
        <source>, or </source>
        <translation> ຫຼື </translation>
    </message>
    <message>
        <source>there already</source>
        <translation>ມີຢູ່ແລ້ວ</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln ການເຊື່ອມຕໍ່</numerusform>
            <numerusform>%Ln ການເຊື່ອມຕໍ່</numerusform>
        </translation>
    </message>
    <message>
        <source>The report as it was downloaded from Zoom, Teams or BigBlueButton; who was there, and from when to when.</source>
        <translation>ລາຍງານຕາມທີ່ດາວໂຫຼດຈາກ Zoom, Teams ຫຼື BigBlueButton; ໃຜຢູ່ ແລະ ແຕ່ເວລາໃດຫາເວລາໃດ.</translation>
    </message>
    <message>
        <source>Name in the report</source>
        <translation>ຊື່ໃນລາຍງານ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ອີເມວ</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>ເວລາ</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>ຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>ຄາບຮຽນ</translation>
    </message>
    <message>
        <source>With the report&apos;s own times</source>
        <translation>ຕາມເວລາໃນລາຍງານ</translation>
    </message>
    <message>
        <source>Mode of a new session</source>
        <translation>ຮູບແບບຂອງຄາບຮຽນໃໝ່</translation>
    </message>
    <message>
        <source>Least minutes that count</source>
        <translation>ນາທີຂັ້ນຕ່ຳທີ່ນັບ</translation>
    </message>
    <message>
        <source>Row %1, %2 “%3”: %4</source>
        <translation>ແຖວ %1, %2 “%3”: %4</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>ນາທີ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ໝາຍເຫດ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>minutes</comment>
        <translation>%1 ໃນ %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minutes planned.</source>
        <translation>
            <numerusform>%1: ວາງແຜນ %Ln ນາທີ.</numerusform>
            <numerusform>%1: ວາງແຜນ %Ln ນາທີ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not matched yet; match them under Hours, Names.</source>
        <translation>
            <numerusform>%Ln ຊື່ຍັງບໍ່ໄດ້ຈັບຄູ່; ຈັບຄູ່ຢູ່ “ຊົ່ວໂມງ”, “ຊື່”.</numerusform>
            <numerusform>%Ln ຊື່ຍັງບໍ່ໄດ້ຈັບຄູ່; ຈັບຄູ່ຢູ່ “ຊົ່ວໂມງ”, “ຊື່”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours from a meeting report</source>
        <translation>ຊົ່ວໂມງຈາກລາຍງານກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>Meeting reports (*.csv *.xlsx *.ods *.json *.tsv *.txt)</source>
        <translation>ລາຍງານກອງປະຊຸມ (*.csv *.xlsx *.ods *.json *.tsv *.txt)</translation>
    </message>
    <message>
        <source>CSV, Excel (.xlsx), OpenDocument (.ods), or the .json of BigBlueButton. Nothing is written before you have seen what would happen.</source>
        <translation>CSV, Excel (.xlsx), OpenDocument (.ods) ຫຼື .json ຂອງ BigBlueButton. ບໍ່ຂຽນຫຍັງກ່ອນທ່ານໄດ້ເຫັນວ່າຈະເກີດຫຍັງຂຶ້ນ.</translation>
    </message>
    <message>
        <source>Least minutes that count: “%1” is not a whole number from 0 to %2.</source>
        <translation>ນາທີໜ້ອຍສຸດທີ່ນັບ: “%1” ບໍ່ແມ່ນຈຳນວນເຕັມ ແຕ່ 0 ຫາ %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the report are absent or excused in the register; say there which is right.</source>
        <translation>
            <numerusform>%Ln ຄົນໃນລາຍງານຖືກໝາຍວ່າຂາດ ຫຼື ລາ ໃນໃບກວດລາຍຊື່; ບອກຢູ່ບ່ອນນັ້ນວ່າອັນໃດຖືກ.</numerusform>
            <numerusform>%Ln ຄົນໃນລາຍງານຖືກໝາຍວ່າຂາດ ຫຼື ລາ ໃນໃບກວດລາຍຊື່; ບອກຢູ່ບ່ອນນັ້ນວ່າອັນໃດຖືກ.</numerusform>
        </translation>
    </message>
    <message>
        <source>marked “%1” before: the register asks</source>
        <comment>a mark</comment>
        <translation>ໝາຍວ່າ “%1” ໄວ້ກ່ອນ: ໃບກວດລາຍຊື່ຈະຖາມ</translation>
    </message>
</context>
<context>
    <name>warsha::MeetingReport</name>
    <message>
        <source>Zoom, connections</source>
        <translation>Zoom, ການເຊື່ອມຕໍ່</translation>
    </message>
    <message>
        <source>Zoom, totals</source>
        <translation>Zoom, ຍອດລວມ</translation>
    </message>
    <message>
        <source>Teams, connections</source>
        <translation>Teams, ການເຊື່ອມຕໍ່</translation>
    </message>
    <message>
        <source>Teams, totals</source>
        <translation>Teams, ຍອດລວມ</translation>
    </message>
    <message>
        <source>Teams, joined and left</source>
        <translation>Teams, ເຂົ້າ ແລະ ອອກ</translation>
    </message>
    <message>
        <source>BigBlueButton, connections</source>
        <translation>BigBlueButton, ການເຊື່ອມຕໍ່</translation>
    </message>
    <message>
        <source>BigBlueButton, totals</source>
        <translation>BigBlueButton, ຍອດລວມ</translation>
    </message>
    <message>
        <source>join time</source>
        <translation>ເວລາເຂົ້າ</translation>
    </message>
    <message>
        <source>leave time</source>
        <translation>ເວລາອອກ</translation>
    </message>
    <message>
        <source>This is not a date and time.</source>
        <translation>ນີ້ບໍ່ແມ່ນວັນທີ ແລະ ເວລາ.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>ລາຍງານ</translation>
    </message>
    <message>
        <source>The report names nobody.</source>
        <translation>ລາຍງານບໍ່ມີຊື່ໃຜ.</translation>
    </message>
    <message>
        <source>The file is not a meeting report that is known here: it is not one of Zoom, Microsoft Teams or BigBlueButton.</source>
        <translation>ໄຟລ໌ບໍ່ແມ່ນລາຍງານກອງປະຊຸມທີ່ຮູ້ຈັກ: ບໍ່ແມ່ນຂອງ Zoom, Microsoft Teams ຫຼື BigBlueButton.</translation>
    </message>
</context>
<context>
    <name>warsha::MemberTableModel</name>
    <message>
        <source>No.</source>
        <translation>ລ/ດ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ສະຖານະ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>ຕັ້ງແຕ່</translation>
    </message>
</context>
<context>
    <name>warsha::MergeForm</name>
    <message>
        <source>One person, registered twice</source>
        <translation>ຄົນດຽວ ຂຶ້ນທະບຽນສອງເທື່ອ</translation>
    </message>
    <message>
        <source>Hours, results and certificates of both are shown with the one who stays. Undo separates them again.</source>
        <translation>ຊົ່ວໂມງ, ຜົນ ແລະ ໃບປະກາດຂອງທັງສອງສະແດງຢູ່ກັບຜູ້ທີ່ເຫຼືອ. “ຍ້ອນກັບ” ແຍກອອກຄືນ.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>ເຫຼືອໄວ້</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>ທັງສອງ</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>ລວມເຂົ້າ %1</translation>
    </message>
</context>
<context>
    <name>warsha::MoveForm</name>
    <message>
        <source>2.3.2026</source>
        <translation>2.3.2026</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>ເລືອກເຫດຜົນ</translation>
    </message>
    <message>
        <source>Kept encrypted with the trainee</source>
        <translation>ເກັບເຂົ້າລະຫັດໄວ້ກັບຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ມື້</translation>
    </message>
    <message>
        <source>To group</source>
        <translation>ໄປກຸ່ມ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ເຫດຜົນ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ໝາຍເຫດ</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n trainee(s)</source>
        <translation>
            <numerusform>%1: ຜູ້ຮຽນ %Ln ຄົນ</numerusform>
            <numerusform>%1: ຜູ້ຮຽນ %Ln ຄົນ</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>ເລືອກກຸ່ມ</translation>
    </message>
    <message>
        <source>Choose the group they go to.</source>
        <translation>ເລືອກກຸ່ມທີ່ຈະໄປ.</translation>
    </message>
    <message>
        <source>Withdrawing needs a reason.</source>
        <translation>ການອອກຕ້ອງມີເຫດຜົນ.</translation>
    </message>
</context>
<context>
    <name>warsha::NameMatch</name>
    <message>
        <source>not matched</source>
        <translation>ບໍ່ຈັບຄູ່</translation>
    </message>
    <message>
        <source>matched by hand</source>
        <translation>ຈັບຄູ່ເອງ</translation>
    </message>
    <message>
        <source>remembered name</source>
        <translation>ຊື່ທີ່ຈື່ໄວ້</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>ອີເມວດຽວກັນ</translation>
    </message>
    <message>
        <source>trainee number</source>
        <translation>ເລກຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>ຊື່ດຽວກັນ</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>ຄຳດຽວກັນ</translation>
    </message>
</context>
<context>
    <name>warsha::NamesGridModel</name>
    <message>
        <source>Session</source>
        <translation>ຄາບຮຽນ</translation>
    </message>
    <message>
        <source>Name in the report</source>
        <translation>ຊື່ໃນລາຍງານ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>ນາທີ</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>ຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ໝາຍເຫດ</translation>
    </message>
    <message>
        <source>Nobody in the group has that number or name.</source>
        <translation>ບໍ່ມີໃຜໃນກຸ່ມມີເລກ ຫຼື ຊື່ນັ້ນ.</translation>
    </message>
    <message numerus="yes">
        <source>%n in the group are called like that: type the number.</source>
        <translation>
            <numerusform>%Ln ຄົນໃນກຸ່ມຊື່ແບບນັ້ນ: ພິມເລກ.</numerusform>
            <numerusform>%Ln ຄົນໃນກຸ່ມຊື່ແບບນັ້ນ: ພິມເລກ.</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <comment>the hours of a name</comment>
        <translation>ລັອກແລ້ວ</translation>
    </message>
    <message>
        <source>nobody of the group is like that</source>
        <translation>ບໍ່ມີໃຜໃນກຸ່ມຊື່ແບບນັ້ນ</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>ອາດແມ່ນ %1</translation>
    </message>
    <message>
        <source>, or </source>
        <translation> ຫຼື </translation>
    </message>
    <message>
        <source>not matched yet</source>
        <translation>ຍັງບໍ່ໄດ້ຈັບຄູ່</translation>
    </message>
</context>
<context>
    <name>warsha::NamesPane</name>
    <message>
        <source>No meeting report was imported into this group yet.</source>
        <translation>ຍັງບໍ່ໄດ້ນຳເຂົ້າລາຍງານກອງປະຊຸມໃນກຸ່ມນີ້.</translation>
    </message>
    <message>
        <source>Names in meeting reports</source>
        <translation>ຊື່ໃນລາຍງານກອງປະຊຸມ</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) not matched yet</source>
        <translation>
            <numerusform>%Ln ຊື່ຍັງບໍ່ໄດ້ຈັບຄູ່</numerusform>
            <numerusform>%Ln ຊື່ຍັງບໍ່ໄດ້ຈັບຄູ່</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::NewProgrammeForm</name>
    <message>
        <source>Make the programme</source>
        <translation>ສ້າງຫຼັກສູດ</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>ຫຼັກສູດໃໝ່</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>ເລີ່ມຈາກ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>ລະຫັດ</translation>
    </message>
    <message>
        <source>FRM</source>
        <translation>FRM</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>It is a draft until the first group uses it; then it stays as it is, and the next version is made from it.</source>
        <translation>ມັນເປັນສະບັບຮ່າງຈົນກວ່າກຸ່ມທຳອິດໃຊ້; ຈາກນັ້ນຄົງເດີມ ແລະ ສ້າງສະບັບຕໍ່ໄປຈາກມັນ.</translation>
    </message>
    <message>
        <source>Nothing: an empty programme</source>
        <translation>ບໍ່ມີ: ຫຼັກສູດວ່າງ</translation>
    </message>
    <message>
        <source>%1  %2, version %3</source>
        <translation>%1  %2, ສະບັບ %3</translation>
    </message>
    <message>
        <source>%1  %2, as it comes with Warsha</source>
        <translation>%1  %2, ຕາມທີ່ມາພ້ອມໂປຣແກຣມ</translation>
    </message>
</context>
<context>
    <name>warsha::NewTraineeForm</name>
    <message>
        <source>New trainee</source>
        <translation>ຜູ້ຮຽນໃໝ່</translation>
    </message>
    <message>
        <source>Name, as on papers</source>
        <translation>ຊື່ ຕາມເອກະສານ</translation>
    </message>
    <message>
        <source>Name in another script</source>
        <translation>ຊື່ໃນຕົວໜັງສືອື່ນ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>ວັນເດືອນປີເກີດ</translation>
    </message>
    <message>
        <source>12.3.2004, or the year alone</source>
        <translation>12.3.2004 ຫຼື ປີຢ່າງດຽວ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ເບີໂທ</translation>
    </message>
    <message>
        <source>Only a name is needed. Documents can be added later; none is asked for to begin.</source>
        <translation>ຕ້ອງການແຕ່ຊື່. ເອກະສານເພີ່ມພາຍຫຼັງໄດ້; ບໍ່ຕ້ອງມີເພື່ອເລີ່ມ.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ເພດ</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>ຂຶ້ນທະບຽນ</translation>
    </message>
    <message>
        <source>%1 (%2) is registered already: %3.</source>
        <translation>%1 (%2) ຂຶ້ນທະບຽນແລ້ວ: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 12.3.2004, 2004-03-12, or the year alone.</source>
        <translation>“%1” ບໍ່ແມ່ນວັນທີ. ຂຽນແບບ 12.3.2004, 2004-03-12 ຫຼື ປີຢ່າງດຽວ.</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>ສັນຊາດ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ເອກະສານ</translation>
    </message>
    <message>
        <source>Passport: N123456</source>
        <translation>ໜັງສືຜ່ານແດນ: N123456</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>ກຸ່ມ</translation>
    </message>
    <message>
        <source>Register, and the next</source>
        <translation>ຂຶ້ນທະບຽນ ແລະ ຄົນຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ສະແດງ</translation>
    </message>
    <message>
        <source>%1 is registered as %2.</source>
        <translation>%1 ຂຶ້ນທະບຽນເປັນ %2.</translation>
    </message>
    <message>
        <source>What you typed before is here again.</source>
        <translation>ສິ່ງທີ່ທ່ານພິມໄວ້ກ່ອນກັບມາຢູ່ນີ້ແລ້ວ.</translation>
    </message>
    <message>
        <source>Begin with an empty form</source>
        <translation>ເລີ່ມດ້ວຍແບບຟອມວ່າງ</translation>
    </message>
</context>
<context>
    <name>warsha::NewUserForm</name>
    <message>
        <source>New user</source>
        <translation>ຜູ້ໃຊ້ໃໝ່</translation>
    </message>
    <message>
        <source>Name, as colleagues see it</source>
        <translation>ຊື່ທີ່ເພື່ອນຮ່ວມງານເຫັນ</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>ຊື່ເຂົ້າສູ່ລະບົບ</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>ລະຫັດຜ່ານທຳອິດ</translation>
    </message>
    <message>
        <source>First password once more</source>
        <translation>ລະຫັດຜ່ານທຳອິດ ອີກເທື່ອ</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>ເພີ່ມຜູ້ໃຊ້</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>ລະຫັດຜ່ານສອງອັນບໍ່ຄືກັນ.</translation>
    </message>
    <message>
        <source>a post, not a person: office2</source>
        <translation>ຊື່ຕຳແໜ່ງ ບໍ່ແມ່ນຊື່ຄົນ: office2</translation>
    </message>
</context>
<context>
    <name>warsha::NextNumbersCard</name>
    <message>
        <source>Next numbers</source>
        <translation>ເລກທີຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>Next number of certificates, statements and attendance records</source>
        <translation>ເລກທີຕໍ່ໄປຂອງໃບປະກາດ, ໃບຢັ້ງຢືນຜົນການຮຽນ ແລະ ການເຂົ້າຮຽນ</translation>
    </message>
    <message>
        <source>%1: number %2 of the series %3</source>
        <comment>kind, number, series</comment>
        <translation>%1: ເລກທີ %2 ຂອງຊຸດ %3</translation>
    </message>
    <message>
        <source>There is no group yet, so no series has begun.</source>
        <translation>ຍັງບໍ່ມີກຸ່ມ ຈຶ່ງຍັງບໍ່ມີຊຸດໃດເລີ່ມ.</translation>
    </message>
    <message>
        <source>For the group %1:</source>
        <translation>ສຳລັບກຸ່ມ %1:</translation>
    </message>
</context>
<context>
    <name>warsha::OutboxTableModel</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ເລກທີ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>ສ້າງເມື່ອ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ຂະໜາດ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ສະຖານະ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>ກັອບປີ້ແລ້ວ</translation>
    </message>
    <message>
        <source>on this PC only</source>
        <translation>ຢູ່ PC ນີ້ເທົ່ານັ້ນ</translation>
    </message>
    <message>
        <source>Snapshot %1, %2, %3, %4</source>
        <translation>ຊຸດຂໍ້ມູນ %1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>warsha::PageView</name>
    <message>
        <source>Page %1 is being made ready…</source>
        <translation>ກຳລັງກຽມໜ້າ %1…</translation>
    </message>
</context>
<context>
    <name>warsha::PaletteModel</name>
    <message>
        <source>Command</source>
        <translation>ຄຳສັ່ງ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>ເມນູ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>ປຸ່ມ</translation>
    </message>
</context>
<context>
    <name>warsha::PaperChanges</name>
    <message>
        <source>%1: %2 becomes %3</source>
        <comment>Name: Rima Hadad becomes Rima Haddad</comment>
        <translation>%1: %2 ກາຍເປັນ %3</translation>
    </message>
    <message>
        <source>Another paper is earned now: %1</source>
        <translation>ດຽວນີ້ໄດ້ຮັບເອກະສານອື່ນ: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Name in the second script</source>
        <translation>ຊື່ໃນຕົວໜັງສືທີສອງ</translation>
    </message>
    <message>
        <source>Number of the trainee</source>
        <translation>ເລກທີນັກຝຶກ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>The hours</source>
        <translation>ຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>The units</source>
        <translation>ໜ່ວຍວິຊາ</translation>
    </message>
    <message>
        <source>The programme or the group</source>
        <translation>ຫຼັກສູດ ຫຼື ກຸ່ມ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>ໄລຍະ</translation>
    </message>
    <message>
        <source>The centre or the place</source>
        <translation>ສູນ ຫຼື ສະຖານທີ່</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>ຜູ້ລົງນາມ</translation>
    </message>
</context>
<context>
    <name>warsha::PaperPages</name>
    <message>
        <source>Stopped.</source>
        <translation>ຖືກຢຸດ.</translation>
    </message>
    <message>
        <source>Page %1 could not be printed.</source>
        <translation>ພິມໜ້າ %1 ບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>The PDF could not be written to %1: %2</source>
        <translation>ຂຽນ PDF ໃສ່ %1 ບໍ່ໄດ້: %2</translation>
    </message>
</context>
<context>
    <name>warsha::PaperRestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>ກູ້ຄືນຂໍ້ມູນສຳຮອງ</translation>
    </message>
    <message>
        <source>The whole centre comes back as it was when the backup was made. The key file of that month (.warsha-key) must be beside the backup, as it is on the USB stick.</source>
        <translation>ສູນທັງໝົດກັບຄືເກົ່າ ຕອນທີ່ສຳຮອງຂໍ້ມູນ. ໄຟລ໌ກະແຈຂອງເດືອນນັ້ນ (.warsha-key) ຕ້ອງຢູ່ຂ້າງຂໍ້ມູນສຳຮອງ ຄືກັບຢູ່ໃນ USB.</translation>
    </message>
    <message>
        <source>Backup: a file whose name ends in .warsha-backup</source>
        <translation>ຂໍ້ມູນສຳຮອງ: ໄຟລ໌ທີ່ຊື່ລົງທ້າຍດ້ວຍ .warsha-backup</translation>
    </message>
    <message>
        <source>Backup…</source>
        <translation>ຂໍ້ມູນສຳຮອງ…</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>ຂໍ້ມູນສຳຮອງ</translation>
    </message>
    <message>
        <source>Backups (*.warsha-backup)</source>
        <translation>ຂໍ້ມູນສຳຮອງ (*.warsha-backup)</translation>
    </message>
    <message>
        <source>Recovery code, as printed</source>
        <translation>ລະຫັດກູ້ຄືນ ຕາມທີ່ພິມໄວ້</translation>
    </message>
    <message>
        <source>File of the restored centre: a new one</source>
        <translation>ໄຟລ໌ຂອງສູນທີ່ກູ້ຄືນ: ໄຟລ໌ໃໝ່</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ໄຟລ໌…</translation>
    </message>
    <message>
        <source>Where the restored centre is kept</source>
        <translation>ບ່ອນເກັບສູນທີ່ກູ້ຄືນ</translation>
    </message>
    <message>
        <source>Centres (*.warsha)</source>
        <translation>ສູນ (*.warsha)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ມີຫຍັງຢູ່ໃນນັ້ນ</translation>
    </message>
    <message>
        <source>The backup is whole and can be restored.</source>
        <translation>ຂໍ້ມູນສຳຮອງຄົບຖ້ວນ ແລະ ກູ້ຄືນໄດ້.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>ກູ້ຄືນ</translation>
    </message>
    <message>
        <source>%1 is a centre itself, no backup of one. “Open a centre…” opens it.</source>
        <translation>%1 ແມ່ນສູນເອງ ບໍ່ແມ່ນຂໍ້ມູນສຳຮອງ. “ເປີດສູນ…” ຈະເປີດມັນ.</translation>
    </message>
    <message>
        <source>The centre is being restored…</source>
        <translation>ກຳລັງກູ້ຄືນສູນ…</translation>
    </message>
    <message>
        <source>The backup is being read…</source>
        <translation>ກຳລັງອ່ານຂໍ້ມູນສຳຮອງ…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what: how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Backup of the centre “%1”, made %2 by %3; something was saved last %4.</source>
        <comment>name, when, who, when</comment>
        <translation>ຂໍ້ມູນສຳຮອງຂອງສູນ “%1”, ສ້າງ %2 ໂດຍ %3; ບັນທຶກຫຼ້າສຸດ %4.</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>ໂປຣແກຣມ</translation>
    </message>
    <message>
        <source>Choose the backup, and type the code from the sheet.</source>
        <translation>ບອກວ່າຂໍ້ມູນສຳຮອງໃດ ແລະ ພິມລະຫັດຈາກໃບເຈ້ຍ.</translation>
    </message>
</context>
<context>
    <name>warsha::PapersSince</name>
    <message>
        <source>Made since, for a ceremony: %1</source>
        <comment>numbers of papers</comment>
        <translation>ເຮັດຂຶ້ນຫຼັງຈາກນັ້ນ ສຳລັບພິທີ: %1</translation>
    </message>
    <message>
        <source>Handed out since: %1</source>
        <comment>numbers of papers</comment>
        <translation>ມອບໃຫ້ຫຼັງຈາກນັ້ນ: %1</translation>
    </message>
    <message>
        <source>Issued since: %1</source>
        <comment>numbers of papers</comment>
        <translation>ອອກຫຼັງຈາກນັ້ນ: %1</translation>
    </message>
    <message>
        <source>Issued since, and not in the register afterwards, since the keys were renewed; the numbers are not given again: %1</source>
        <comment>numbers of papers</comment>
        <translation>ອອກຫຼັງຈາກນັ້ນ ແລະ ຈະບໍ່ຢູ່ໃນທະບຽນ ເພາະກະແຈຖືກປ່ຽນໃໝ່; ເລກທີຈະບໍ່ຖືກໃຫ້ອີກ: %1</translation>
    </message>
    <message>
        <source>Voided since: %1</source>
        <comment>numbers of papers</comment>
        <translation>ຍົກເລີກຫຼັງຈາກນັ້ນ: %1</translation>
    </message>
    <message>
        <source>Replaced since: %1</source>
        <comment>numbers of papers</comment>
        <translation>ປ່ຽນແທນຫຼັງຈາກນັ້ນ: %1</translation>
    </message>
    <message>
        <source>Revoked since: %1</source>
        <comment>numbers of papers</comment>
        <translation>ຖອນຄືນຫຼັງຈາກນັ້ນ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>numbers of papers</comment>
        <translation>
            <numerusform>%1 ແລະ ອີກ %Ln</numerusform>
            <numerusform>%1 ແລະ ອີກ %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::PdfPages</name>
    <message>
        <source>The PDF has no page %1.</source>
        <translation>PDF ບໍ່ມີໜ້າ %1.</translation>
    </message>
    <message>
        <source>The PDF is damaged.</source>
        <translation>PDF ເສຍຫາຍ.</translation>
    </message>
</context>
<context>
    <name>warsha::PdfPictures</name>
    <message>
        <source>Page %1 of the PDF cannot be drawn.</source>
        <translation>ແຕ້ມໜ້າ %1 ຂອງ PDF ບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>The PDF is damaged, or locked by a password.</source>
        <translation>PDF ເສຍຫາຍ ຫຼື ຖືກປ້ອງກັນດ້ວຍລະຫັດຜ່ານ.</translation>
    </message>
</context>
<context>
    <name>warsha::PeopleImport</name>
    <message>
        <source>No column of “%1” is read as a name. Its columns, in row %2, are: %3. Say which one holds it, for instance --map &quot;%4=name&quot;.</source>
        <translation>ບໍ່ມີຖັນໃດໃນ “%1” ຖືກອ່ານເປັນຊື່. ຖັນໃນແຖວ %2 ມີຄື: %3. ບອກວ່າອັນໃດມີຊື່ ເຊັ່ນ --map &quot;%4=name&quot;.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ແຖວ %1</translation>
    </message>
    <message>
        <source>%1 more rows have a name that is here already.</source>
        <translation>ອີກ %1 ແຖວມີຊື່ທີ່ມີຢູ່ແລ້ວ.</translation>
    </message>
    <message>
        <source>This is the same as %1. If it is another person, allow similar names.</source>
        <translation>ອັນນີ້ຄືກັບ %1. ຖ້າແມ່ນຄົນອື່ນ ໃຫ້ຍອມຮັບຊື່ທີ່ຄ້າຍກັນ.</translation>
    </message>
    <message>
        <source>This looks like %1 (%2). If it is another person, allow similar names.</source>
        <translation>ອັນນີ້ຄ້າຍ %1 (%2). ຖ້າແມ່ນຄົນອື່ນ ໃຫ້ຍອມຮັບຊື່ທີ່ຄ້າຍກັນ.</translation>
    </message>
    <message>
        <source>Row %1: %2 as %3; taken as another person.</source>
        <translation>ແຖວ %1: %2 ຄືກັບ %3; ຖືວ່າແມ່ນຄົນອື່ນ.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Name in Latin script</source>
        <translation>ຊື່ເປັນຕົວລາແຕັງ</translation>
    </message>
    <message>
        <source>Name in Arabic script</source>
        <translation>ຊື່ເປັນຕົວອາຣັບ</translation>
    </message>
    <message>
        <source>Name in Lao script</source>
        <translation>ຊື່ເປັນຕົວລາວ</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>ຊື່ແທ້</translation>
    </message>
    <message>
        <source>Father&apos;s name</source>
        <translation>ຊື່ພໍ່</translation>
    </message>
    <message>
        <source>Grandfather&apos;s name</source>
        <translation>ຊື່ປູ່</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>ນາມສະກຸນ</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>ຊື່ອື່ນທີ່ຮູ້ຈັກ</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>ວັນເດືອນປີເກີດ</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>ປີເກີດ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ເພດ</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>ສັນຊາດ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ເບີໂທ</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>ເບີໂທອື່ນ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ອີເມວ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ທີ່ຢູ່</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ເອກະສານ</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>ເລກເອກະສານ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>ອອກໂດຍ</translation>
    </message>
    <message>
        <source>National learner number</source>
        <translation>ເລກຜູ້ຮຽນແຫ່ງຊາດ</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>ຖືກຢຸດ; ບໍ່ໄດ້ນຳເຂົ້າຫຍັງ.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>ກຸ່ມ</translation>
    </message>
</context>
<context>
    <name>warsha::PeopleImportSubject</name>
    <message>
        <source>Columns that are read: names in any script, birth date, sex, nationality, phone, documents. A name is enough.</source>
        <translation>ຖັນທີ່ອ່ານ: ຊື່ໃນທຸກຕົວໜັງສື, ວັນເກີດ, ເພດ, ສັນຊາດ, ເບີໂທ, ເອກະສານ. ມີຊື່ກໍພໍ.</translation>
    </message>
    <message>
        <source>Import similar names as different people</source>
        <translation>ນຳເຂົ້າຊື່ທີ່ຄ້າຍກັນເປັນຄົນລະຄົນ</translation>
    </message>
    <message>
        <source>Trainees from a table</source>
        <translation>ຜູ້ຮຽນຈາກຕາຕະລາງ</translation>
    </message>
    <message>
        <source>Choose the column with the name.</source>
        <translation>ບອກວ່າຖັນໃດມີຊື່.</translation>
    </message>
    <message>
        <source>The column “%1” is left out: nobody is enrolled.</source>
        <translation>ຖັນ “%1” ຖືກປະໄວ້: ບໍ່ມີໃຜຖືກລົງທະບຽນ.</translation>
    </message>
    <message>
        <source>The column “%1” is left out: everybody goes into %2.</source>
        <translation>ຖັນ “%1” ຖືກປະໄວ້: ທຸກຄົນເຂົ້າ %2.</translation>
    </message>
    <message>
        <source>Enrol into</source>
        <translation>ລົງທະບຽນເຂົ້າ</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>ບໍ່ມີກຸ່ມ</translation>
    </message>
</context>
<context>
    <name>warsha::PeopleService</name>
    <message>
        <source>This trainee is no longer here.</source>
        <translation>ຜູ້ຮຽນນີ້ບໍ່ຢູ່ນີ້ແລ້ວ.</translation>
    </message>
    <message>
        <source>Trainee %1 was erased.</source>
        <translation>ຜູ້ຮຽນ %1 ຖືກລຶບແລ້ວ.</translation>
    </message>
    <message>
        <source>There is no trainee %1.</source>
        <translation>ບໍ່ມີຜູ້ຮຽນ %1.</translation>
    </message>
    <message>
        <source>Stopped; nobody was registered.</source>
        <translation>ຖືກຢຸດ; ບໍ່ໄດ້ຂຶ້ນທະບຽນໃຜ.</translation>
    </message>
    <message>
        <source>Somebody else changed the same field of trainee %1 meanwhile.</source>
        <translation>ຄົນອື່ນປ່ຽນຜູ້ຮຽນ %1 ຢູ່ນີ້ໃນລະຫວ່າງນັ້ນ.</translation>
    </message>
    <message>
        <source>To merge, choose two trainees.</source>
        <translation>ເພື່ອລວມ ໃຫ້ເລືອກຜູ້ຮຽນສອງຄົນ.</translation>
    </message>
    <message>
        <source>Somebody else changed trainee %1 meanwhile.</source>
        <translation>ຄົນອື່ນປ່ຽນຜູ້ຮຽນ %1 ໃນລະຫວ່າງນັ້ນ.</translation>
    </message>
</context>
<context>
    <name>warsha::PeopleTableModel</name>
    <message>
        <source>No.</source>
        <translation>ເລກທີ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
</context>
<context>
    <name>warsha::PersonCard</name>
    <message>
        <source>Person</source>
        <translation>ບຸກຄົນ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Name in another script</source>
        <translation>ຊື່ໃນຕົວໜັງສືອື່ນ</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>ຊື່ອື່ນທີ່ຮູ້ຈັກ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>ວັນເດືອນປີເກີດ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ເບີໂທ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ອີເມວ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ທີ່ຢູ່</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ເພດ</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 12.3.2004, 2004-03-12, or the year alone.</source>
        <translation>“%1” ບໍ່ແມ່ນວັນທີ. ຂຽນແບບ 12.3.2004, 2004-03-12 ຫຼື ປີຢ່າງດຽວ.</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>ສັນຊາດ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ເອກະສານ</translation>
    </message>
    <message>
        <source>Learner number</source>
        <translation>ເລກຜູ້ຮຽນແຫ່ງຊາດ</translation>
    </message>
    <message>
        <source>Passport: N123456; UNHCR card: …</source>
        <translation>ໜັງສືຜ່ານແດນ: N123456; ບັດ UNHCR: …</translation>
    </message>
    <message>
        <source>The value is “%1” now. Enter replaces it with yours, Escape keeps it.</source>
        <translation>ດຽວນີ້ແມ່ນ “%1”. Enter ຂຽນຂອງທ່ານທັບ, Escape ປະໄວ້.</translation>
    </message>
</context>
<context>
    <name>warsha::PersonFilter</name>
    <message>
        <source>A saved list of trainees cannot be read: what it asks for is damaged.</source>
        <translation>ອ່ານລາຍຊື່ຜູ້ຮຽນທີ່ບັນທຶກໄວ້ບໍ່ໄດ້: ສິ່ງທີ່ມັນຖາມເສຍຫາຍ.</translation>
    </message>
</context>
<context>
    <name>warsha::PersonFinder</name>
    <message>
        <source>Trainee number</source>
        <translation>ເລກຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>Several trainees have this name: %1.</source>
        <translation>ຜູ້ຮຽນຫຼາຍຄົນມີຊື່ນີ້: %1.</translation>
    </message>
    <message>
        <source>There is no trainee with this number.</source>
        <translation>ບໍ່ມີຜູ້ຮຽນທີ່ມີເລກນີ້.</translation>
    </message>
    <message>
        <source>There is no such trainee.</source>
        <translation>ບໍ່ມີຜູ້ຮຽນນີ້.</translation>
    </message>
</context>
<context>
    <name>warsha::PersonHistoryModel</name>
    <message>
        <source>%1: %2 became %3</source>
        <comment>field, values</comment>
        <translation>%1: %2 ກາຍເປັນ %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ເມື່ອໃດ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ໃຜ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ຫຍັງ</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>ໂປຣແກຣມ</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (ຍ້ອນກັບແລ້ວ)</translation>
    </message>
</context>
<context>
    <name>warsha::PersonLog</name>
    <message>
        <source>undo “%1”</source>
        <translation>ຍ້ອນກັບ “%1”</translation>
    </message>
    <message>
        <source>redo “%1”</source>
        <translation>ເຮັດຄືນ “%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was done, group or certificate number</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>warsha::Place</name>
    <message>
        <source>This is not a PostgreSQL address: %1. Write it as postgresql://user@host/database.</source>
        <translation>ນີ້ບໍ່ແມ່ນທີ່ຢູ່ PostgreSQL: %1. ຂຽນແບບ postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>No centre was named: give a .warsha file or a postgresql:// address.</source>
        <translation>ບໍ່ໄດ້ລະບຸສູນ: ໃຫ້ໄຟລ໌ .warsha ຫຼື ທີ່ຢູ່ postgresql://.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>ບໍ່ມີໂຟນເດີ %1.</translation>
    </message>
    <message>
        <source>%1 is on a network folder, where a power cut or a second PC can damage the centre&apos;s data. Keep the file on this PC&apos;s own disk, or use PostgreSQL for several PCs.</source>
        <translation>%1 ຢູ່ໃນໂຟນເດີເຄືອຂ່າຍ ບ່ອນທີ່ໄຟດັບ ຫຼື PC ອື່ນອາດເຮັດໃຫ້ຂໍ້ມູນສູນເສຍຫາຍ. ເກັບໄຟລ໌ໄວ້ໃນດິສຂອງ PC ນີ້ ຫຼື ໃຊ້ PostgreSQL ສຳລັບຫຼາຍ PC.</translation>
    </message>
    <message>
        <source>%1 is copied by a cloud service (%2) while it is being written, which damages it. Keep the file in another folder, or use PostgreSQL for several PCs.</source>
        <translation>%1 ຖືກບໍລິການຄລາວ (%2) ກັອບປີ້ໃນຂະນະທີ່ກຳລັງຂຽນ ເຊິ່ງເຮັດໃຫ້ເສຍຫາຍ. ເກັບໄຟລ໌ໄວ້ໃນໂຟນເດີອື່ນ ຫຼື ໃຊ້ PostgreSQL ສຳລັບຫຼາຍ PC.</translation>
    </message>
    <message>
        <source>%1 is not an address of a centre: give a .warsha file or a postgresql:// address.</source>
        <translation>%1 ບໍ່ແມ່ນທີ່ຢູ່ຂອງສູນ: ໃຫ້ໄຟລ໌ .warsha ຫຼື ທີ່ຢູ່ postgresql://.</translation>
    </message>
</context>
<context>
    <name>warsha::PlaceStep</name>
    <message>
        <source>File of the centre, or the address of a server&apos;s database: postgresql://user@server/centre</source>
        <translation>ໄຟລ໌ຂອງສູນ ຫຼື ທີ່ຢູ່ຖານຂໍ້ມູນໃນເຊີເວີ: postgresql://user@server/centre</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ໄຟລ໌…</translation>
    </message>
    <message>
        <source>Where the centre is kept</source>
        <translation>ບ່ອນເກັບສູນ</translation>
    </message>
    <message>
        <source>Centres (*.warsha)</source>
        <translation>ສູນ (*.warsha)</translation>
    </message>
    <message>
        <source>Backups are made every hour into a folder beside the file, checked and encrypted; old ones are removed.</source>
        <translation>ສຳຮອງທຸກຊົ່ວໂມງໃສ່ໂຟນເດີຂ້າງໄຟລ໌: ກວດ, ເຂົ້າລະຫັດ ແລະ ເອົາອັນເກົ່າອອກ.</translation>
    </message>
    <message>
        <source>Also into one more folder, when it is there: usually a USB stick</source>
        <translation>ແລະ ໃສ່ອີກໂຟນເດີໜຶ່ງ ເມື່ອມັນມີຢູ່: ປົກກະຕິແມ່ນ USB</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>ໂຟນເດີ…</translation>
    </message>
    <message>
        <source>Where backups are kept besides this PC, usually on a USB stick</source>
        <translation>ບ່ອນເກັບຂໍ້ມູນສຳຮອງນອກຈາກ PC ນີ້: ປົກກະຕິແມ່ນ USB</translation>
    </message>
    <message>
        <source>A disk can break, and a PC can be stolen with its backups. Use two USB sticks in turn, and keep one of them in another place.</source>
        <translation>ດິສເພໄດ້ ແລະ PC ຖືກລັກພ້ອມຂໍ້ມູນສຳຮອງໄດ້: USB ສອງອັນສັບປ່ຽນກັນ ອັນໜຶ່ງຢູ່ບ່ອນອື່ນສະເໝີ ແມ່ນທາງແກ້.</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>ບ່ອນເກັບ</translation>
    </message>
    <message>
        <source>On this PC or on a server. Network and cloud folders can lose data, so they are refused.</source>
        <translation>ໃນ PC ນີ້ ຫຼື ໃນເຊີເວີ. ໂຟນເດີຂອງເຄືອຂ່າຍ ຫຼື ຄລາວເຮັດໃຫ້ຂໍ້ມູນເສຍ ຈຶ່ງຖືກປະຕິເສດ.</translation>
    </message>
    <message>
        <source>The file needs a whole path, and a server an address.</source>
        <translation>ໄຟລ໌ຕ້ອງມີທີ່ຢູ່ເຕັມ ແລະ ເຊີເວີຕ້ອງມີທີ່ຢູ່.</translation>
    </message>
    <message>
        <source>%1 is there already. It is not touched: choose another name.</source>
        <translation>%1 ມີຢູ່ແລ້ວ. ບໍ່ແຕະຕ້ອງ: ເລືອກຊື່ອື່ນ.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>%1 ບໍ່ແມ່ນໂຟນເດີທີ່ມີຢູ່.</translation>
    </message>
</context>
<context>
    <name>warsha::PlaceTableModel</name>
    <message>
        <source>Group</source>
        <translation>ກຸ່ມ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ສະຖານະ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>ຕັ້ງແຕ່</translation>
    </message>
</context>
<context>
    <name>warsha::Placement</name>
    <message>
        <source>A placement needs an employer.</source>
        <translation>ການຝຶກງານຕ້ອງມີນາຍຈ້າງ.</translation>
    </message>
    <message>
        <source>A placement needs a mentor at the workplace.</source>
        <translation>ການຝຶກງານຕ້ອງມີພີ່ລ້ຽງຢູ່ບ່ອນເຮັດວຽກ.</translation>
    </message>
    <message>
        <source>A placement needs a first day.</source>
        <translation>ການຝຶກງານຕ້ອງມີມື້ທຳອິດ.</translation>
    </message>
    <message>
        <source>A placement needs the day on which the agreement was signed.</source>
        <translation>ການຝຶກງານຕ້ອງມີວັນເຊັນສັນຍາ.</translation>
    </message>
    <message>
        <source>The agreement must be signed before the first hour: it was signed after the placement begins.</source>
        <translation>ສັນຍາຕ້ອງເຊັນກ່ອນຊົ່ວໂມງທຳອິດ: ເຊັນຫຼັງການຝຶກງານເລີ່ມ.</translation>
    </message>
    <message>
        <source>The placement ends before it begins.</source>
        <translation>ການຝຶກງານຈົບກ່ອນເລີ່ມ.</translation>
    </message>
    <message>
        <source>The planned minutes of a placement cannot be negative.</source>
        <translation>ນາທີທີ່ວາງແຜນຂອງການຝຶກງານຕິດລົບບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>a placement</comment>
        <translation>ວາງແຜນ</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a placement</comment>
        <translation>ກຳລັງດຳເນີນ</translation>
    </message>
    <message>
        <source>No new days</source>
        <comment>a placement</comment>
        <translation>ບໍ່ມີມື້ໃໝ່</translation>
    </message>
    <message>
        <source>Not signed</source>
        <comment>a placement</comment>
        <translation>ຍັງບໍ່ເຊັນ</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a placement</comment>
        <translation>ຈົບແລ້ວ</translation>
    </message>
    <message>
        <source>Ends today</source>
        <comment>a placement</comment>
        <translation>ຈົບມື້ນີ້</translation>
    </message>
    <message>
        <source>Placed with %1 already, %2. Days in both placements: %3.</source>
        <comment>employer, days, days</comment>
        <translation>ມີການຝຶກງານຢູ່ %1 ແລ້ວ, %2. ມື້ທີ່ຊ້ຳກັນໃນທັງສອງ: %3.</translation>
    </message>
</context>
<context>
    <name>warsha::PlacementDetail</name>
    <message>
        <source>End today</source>
        <translation>ຈົບມື້ນີ້</translation>
    </message>
    <message>
        <source>Sign days…</source>
        <translation>ເຊັນມື້…</translation>
    </message>
    <message>
        <source>The mentor&apos;s signature for the marked days, or for all that have none</source>
        <translation>ລາຍເຊັນຂອງພີ່ລ້ຽງສຳລັບມື້ທີ່ໝາຍ ຫຼື ທຸກມື້ທີ່ຍັງບໍ່ມີ</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>ນາຍຈ້າງ</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>ບ່ອນເຮັດວຽກ</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>ພີ່ລ້ຽງ</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>ເຊັນສັນຍາ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>ມື້ທຳອິດ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>ມື້ສຸດທ້າຍ</translation>
    </message>
    <message>
        <source>Hours agreed</source>
        <translation>ຊົ່ວໂມງທີ່ຕົກລົງ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ເຮັດແລ້ວ</translation>
    </message>
    <message>
        <source>Days signed</source>
        <translation>ມື້ທີ່ເຊັນ</translation>
    </message>
    <message>
        <source>Days on the job</source>
        <translation>ມື້ຢູ່ບ່ອນເຮັດວຽກ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hours</comment>
        <translation>%1 ໃນ %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>days</comment>
        <translation>%1 ໃນ %2</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>ຜູ້ແທນ</translation>
    </message>
</context>
<context>
    <name>warsha::PlacementForm</name>
    <message>
        <source>New placement</source>
        <translation>ການຝຶກງານໃໝ່</translation>
    </message>
    <message>
        <source>2.3.2026</source>
        <translation>2.3.2026</translation>
    </message>
    <message>
        <source>open, when left empty</source>
        <translation>ບໍ່ກຳນົດ ຖ້າປະຫວ່າງ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>ກຸ່ມ</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>ຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>ນາຍຈ້າງ</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>ບ່ອນເຮັດວຽກ</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>ພີ່ລ້ຽງ</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>ເຊັນສັນຍາ</translation>
    </message>
    <message>
        <source>Hours agreed</source>
        <translation>ຊົ່ວໂມງທີ່ຕົກລົງ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>ມື້ທຳອິດ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>ມື້ສຸດທ້າຍ</translation>
    </message>
    <message>
        <source>Make the placement</source>
        <translation>ສ້າງການຝຶກງານ</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>ຜູ້ແທນ</translation>
    </message>
    <message>
        <source>such as %L1</source>
        <translation>ເຊັ່ນ %L1</translation>
    </message>
</context>
<context>
    <name>warsha::PlacementImportSubject</name>
    <message>
        <source>Placements from a table</source>
        <translation>ການຝຶກງານຈາກຕາຕະລາງ</translation>
    </message>
    <message>
        <source>Days on the job from a table</source>
        <translation>ມື້ຢູ່ບ່ອນເຮັດວຽກຈາກຕາຕະລາງ</translation>
    </message>
    <message>
        <source>Columns that are read: trainee, employer, workplace, mentor, day of the agreement, first and last day, planned hours.</source>
        <translation>ຖັນທີ່ອ່ານ: ຜູ້ຮຽນ, ນາຍຈ້າງ, ບ່ອນເຮັດວຽກ, ພີ່ລ້ຽງ, ວັນເຊັນສັນຍາ, ມື້ທຳອິດ ແລະ ມື້ສຸດທ້າຍ, ຊົ່ວໂມງທີ່ວາງແຜນ.</translation>
    </message>
    <message>
        <source>Columns that are read: trainee, day, hours or minutes, or from and to, employer, who confirmed it.</source>
        <translation>ຖັນທີ່ອ່ານ: ຜູ້ຮຽນ, ມື້, ຊົ່ວໂມງ ຫຼື ນາທີ, ຫຼື ແຕ່ ແລະ ຫາ, ນາຍຈ້າງ, ຜູ້ຢືນຢັນ.</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>ຖືກຢຸດ; ບໍ່ໄດ້ນຳເຂົ້າຫຍັງ.</translation>
    </message>
</context>
<context>
    <name>warsha::PlacementListModel</name>
    <message>
        <source>Trainee</source>
        <translation>ຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>ນາຍຈ້າງ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ເຮັດແລ້ວ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ສະຖານະ</translation>
    </message>
</context>
<context>
    <name>warsha::PlacementService</name>
    <message>
        <source>%1, %2: a day is confirmed with a name and a date, or not at all.</source>
        <translation>%1, %2: ມື້ຕ້ອງຢືນຢັນດ້ວຍຊື່ ແລະ ວັນທີ ຫຼື ບໍ່ຢືນຢັນເລີຍ.</translation>
    </message>
    <message>
        <source>%1 cannot be confirmed before it was.</source>
        <translation>%1 ຢືນຢັນກ່ອນຮອດມື້ນັ້ນບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>There is no such placement.</source>
        <translation>ບໍ່ມີການຝຶກງານນີ້.</translation>
    </message>
    <message>
        <source>Days are confirmed with a name and a date.</source>
        <translation>ມື້ຕ້ອງຢືນຢັນດ້ວຍຊື່ ແລະ ວັນທີ.</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>ບໍ່ມີລາຍການນີ້.</translation>
    </message>
    <message>
        <source>The hours of %1 are locked already.</source>
        <translation>ຊົ່ວໂມງຂອງ %1 ຖືກລັອກແລ້ວ.</translation>
    </message>
    <message>
        <source>The trainee&apos;s record is not there.</source>
        <translation>ບໍ່ມີບັນທຶກຂອງຜູ້ຮຽນ.</translation>
    </message>
    <message>
        <source>%1 has hours on %2 under this placement: it cannot begin or be signed after that day, nor end before it.</source>
        <translation>%1 ມີຊົ່ວໂມງວັນທີ %2 ໃນການຝຶກງານນີ້: ເລີ່ມ ຫຼື ເຊັນຫຼັງມື້ນັ້ນບໍ່ໄດ້ ແລະ ຈົບກ່ອນກໍບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>Stopped; nothing was recorded.</source>
        <translation>ຖືກຢຸດ; ບໍ່ໄດ້ບັນທຶກຫຍັງ.</translation>
    </message>
</context>
<context>
    <name>warsha::PlacementTable</name>
    <message>
        <source>Trainee</source>
        <translation>ຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>ນາຍຈ້າງ</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>ບ່ອນເຮັດວຽກ</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>ພີ່ລ້ຽງ</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>ຜູ້ແທນ</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>ເຊັນສັນຍາ</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>ນາທີທີ່ວາງແຜນ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>ວັນທີ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>ນາທີ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ແຕ່</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ຫາ</translation>
    </message>
    <message>
        <source>The row names nobody.</source>
        <translation>ແຖວບໍ່ມີຊື່ໃຜ.</translation>
    </message>
    <message>
        <source>Nobody of that name or number is in %1.</source>
        <translation>ບໍ່ມີໃຜຊື່ ຫຼື ເລກນັ້ນໃນ %1.</translation>
    </message>
    <message>
        <source>Nobody of exactly that name is in %1; the nearest is %2.</source>
        <translation>ບໍ່ມີໃຜຊື່ນັ້ນແທ້ໃນ %1; ໃກ້ສຸດແມ່ນ %2.</translation>
    </message>
    <message>
        <source>A date is missing.</source>
        <translation>ຂາດວັນທີ.</translation>
    </message>
    <message>
        <source>This is not a time of day.</source>
        <translation>ນີ້ບໍ່ແມ່ນເວລາ.</translation>
    </message>
    <message>
        <source>The trainee has no placement on that day.</source>
        <translation>ຜູ້ຮຽນບໍ່ມີການຝຶກງານໃນມື້ນັ້ນ.</translation>
    </message>
    <message>
        <source>The trainee has two placements on that day: name the employer.</source>
        <translation>ຜູ້ຮຽນມີສອງການຝຶກງານໃນມື້ນັ້ນ: ລະບຸນາຍຈ້າງ.</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>ຖືກຢຸດ; ບໍ່ໄດ້ນຳເຂົ້າຫຍັງ.</translation>
    </message>
    <message>
        <source>Hours and minutes of the row say different lengths.</source>
        <translation>ຊົ່ວໂມງ ແລະ ນາທີຂອງແຖວບໍ່ກົງກັນ.</translation>
    </message>
    <message>
        <source>The row has neither hours nor minutes, nor start and end.</source>
        <translation>ແຖວບໍ່ມີຊົ່ວໂມງ, ນາທີ ຫຼື ເວລາເລີ່ມ ແລະ ຈົບ.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>ມື້ທຳອິດ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>ມື້ສຸດທ້າຍ</translation>
    </message>
    <message>
        <source>Hours agreed</source>
        <translation>ຊົ່ວໂມງທີ່ຕົກລົງ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>ວຽກ</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>ເຊັນໂດຍ</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>ເຊັນວັນທີ</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>row, trainee number, what is to be known</comment>
        <translation>ແຖວ %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>warsha::PlacementsPage</name>
    <message>
        <source>Placements</source>
        <translation>ການຝຶກງານ</translation>
    </message>
    <message>
        <source>New placement</source>
        <translation>ການຝຶກງານໃໝ່</translation>
    </message>
    <message>
        <source>Nobody is placed with an employer yet. A placement is where a trainee learns on the job.</source>
        <translation>ຍັງບໍ່ມີໃຜຝຶກງານກັບນາຍຈ້າງ. ການຝຶກງານແມ່ນບ່ອນທີ່ຜູ້ຮຽນຝຶກວຽກຈິງ.</translation>
    </message>
    <message>
        <source>No placement is in this list.</source>
        <translation>ບໍ່ມີການຝຶກງານໃນລາຍການນີ້.</translation>
    </message>
    <message>
        <source>Choose a placement in the list to see its days.</source>
        <translation>ເລືອກການຝຶກງານໃນລາຍການເພື່ອເບິ່ງມື້.</translation>
    </message>
    <message>
        <source>Sign days…</source>
        <translation>ເຊັນມື້…</translation>
    </message>
    <message>
        <source>End the placement today</source>
        <translation>ຈົບການຝຶກງານມື້ນີ້</translation>
    </message>
    <message>
        <source>Enter days</source>
        <translation>ໃສ່ມື້</translation>
    </message>
    <message>
        <source>Choose a placement in the list first that has days to be signed.</source>
        <translation>ເລືອກການຝຶກງານທີ່ມີວັນລໍຖ້າເຊັນໃນລາຍການກ່ອນ.</translation>
    </message>
    <message>
        <source>Choose a placement in the list first that goes on.</source>
        <translation>ເລືອກການຝຶກງານທີ່ຍັງດຳເນີນຢູ່ໃນລາຍການກ່ອນ.</translation>
    </message>
    <message>
        <source>Choose a placement in the list first.</source>
        <translation>ເລືອກການຝຶກງານໃນລາຍການກ່ອນ.</translation>
    </message>
</context>
<context>
    <name>warsha::PremisesCard</name>
    <message>
        <source>Classrooms</source>
        <translation>ຫ້ອງຮຽນ</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>ໂຮງຝຶກງານ</translation>
    </message>
    <message>
        <source>Laboratories</source>
        <translation>ຫ້ອງທົດລອງ</translation>
    </message>
    <message>
        <source>Computer rooms</source>
        <translation>ຫ້ອງຄອມພິວເຕີ</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ຫ້ອງສະໝຸດ</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>ຫ້ອງການ</translation>
    </message>
    <message>
        <source>Toilets</source>
        <translation>ຫ້ອງນ້ຳ</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>ຫ້ອງອື່ນໆ</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>ອາຄານສະຖານທີ່</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>ຫ້ອງ</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>ໃຊ້ໄດ້</translation>
    </message>
    <message>
        <source>Wheelchair access</source>
        <translation>ລົດເຂັນເຂົ້າໄດ້</translation>
    </message>
    <message>
        <source>Square metres</source>
        <translation>ຕາແມັດ</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” ບໍ່ແມ່ນຈຳນວນ.</translation>
    </message>
</context>
<context>
    <name>warsha::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>ເບິ່ງກ່ອນພິມ</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>ໜ້າທຳອິດ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>ໜ້າກ່ອນ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ໜ້າ</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>ເລກໜ້າ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>ໜ້າຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>ໜ້າສຸດທ້າຍ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>ນ້ອຍລົງ</translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation>ຂະໜາດໃນຈໍ</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>ເຕັມໜ້າ</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>ຄວາມກວ້າງໜ້າຕ່າງ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>ໃຫຍ່ຂຶ້ນ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ປິດ</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>ບັນທຶກເປັນ PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ພິມ…</translation>
    </message>
    <message>
        <source>The PDF is saved as %1.</source>
        <translation>ບັນທຶກ PDF ເປັນ %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ເປີດ</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>page 3 of 24</comment>
        <translation>ໃນ %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ໜ້າ %1 ໃນ %2</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln page(s)…</source>
        <translation>
            <numerusform>ພິມ %Ln ໜ້າ…</numerusform>
            <numerusform>ພິມ %Ln ໜ້າ…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::PrintVerbs</name>
    <message>
        <source>Save as PDF</source>
        <translation>ບັນທຶກເປັນ PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>ກຳລັງຂຽນ PDF</translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln page(s)</source>
        <translation>
            <numerusform>ກຳລັງພິມ %Ln ໜ້າ</numerusform>
            <numerusform>ກຳລັງພິມ %Ln ໜ້າ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::ProfileCard</name>
    <message>
        <source>The centre</source>
        <translation>ສູນ</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>ຊື່ເປັນພາສາອັງກິດ</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>ຊື່ເປັນພາສາອາຣັບ</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>ຊື່ເປັນພາສາຝຣັ່ງ</translation>
    </message>
    <message>
        <source>Name in Lao</source>
        <translation>ຊື່ເປັນພາສາລາວ</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>ລະຫັດຫຍໍ້</translation>
    </message>
    <message>
        <source>Stands in the numbers that are given from now on; those that were given stay.</source>
        <translation>ຢູ່ໃນເລກທີທີ່ອອກແຕ່ນີ້ໄປ; ອັນທີ່ອອກແລ້ວຄົງເດີມ.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ປະເທດ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ເຂດເວລາ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ທີ່ຢູ່</translation>
    </message>
    <message>
        <source>Number of the licence</source>
        <translation>ເລກທີໃບອະນຸຍາດ</translation>
    </message>
    <message>
        <source>Number with the ministry</source>
        <translation>ເລກທີກັບກະຊວງ</translation>
    </message>
</context>
<context>
    <name>warsha::ProgrammeDetail</name>
    <message>
        <source>Hours</source>
        <translation>ຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>ໃບປະກາດ</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>ໜ່ວຍຮຽນ</translation>
    </message>
    <message>
        <source>Cross-cutting modules</source>
        <translation>ໂມດູນຮ່ວມ</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>module, mode, hours</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Occupation %1   ·   Field %2</source>
        <comment>ISCO-08 and ISCED-F, code and title</comment>
        <translation>ອາຊີບ %1   ·   ສາຂາ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mode, hours</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 minutes</source>
        <translation>%1 ໃນ %2 ນາທີ</translation>
    </message>
    <message>
        <source>No elements are given.</source>
        <translation>ບໍ່ມີອົງປະກອບ.</translation>
    </message>
</context>
<context>
    <name>warsha::ProgrammeEditor</name>
    <message>
        <source>Parts of the programme</source>
        <translation>ສ່ວນຂອງຫຼັກສູດ</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>ຫຼັກສູດ</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>ໜ່ວຍຮຽນ</translation>
    </message>
    <message>
        <source>Cross-cutting modules</source>
        <translation>ໂມດູນຮ່ວມ</translation>
    </message>
    <message>
        <source>Missing before a group can use it</source>
        <translation>ຍັງຂາດກ່ອນກຸ່ມຈະໃຊ້ໄດ້</translation>
    </message>
    <message>
        <source>Required hours</source>
        <translation>ຊົ່ວໂມງທີ່ຕ້ອງການ</translation>
    </message>
    <message>
        <source>Attendance and elective units</source>
        <translation>ການເຂົ້າຮຽນ ແລະ ໜ່ວຍເລືອກ</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>ໃບປະກາດ</translation>
    </message>
    <message>
        <source>For a part achieved a statement of attainment is issued</source>
        <translation>ສ່ວນທີ່ຜ່ານແລ້ວໄດ້ໃບຢັ້ງຢືນຜົນການຮຽນ</translation>
    </message>
    <message>
        <source>The assessor is not the only trainer of the group</source>
        <translation>ຜູ້ປະເມີນບໍ່ແມ່ນຄູຝຶກຄົນດຽວຂອງກຸ່ມ</translation>
    </message>
    <message>
        <source>Elements and criteria of the unit</source>
        <translation>ອົງປະກອບ ແລະ ເກນຂອງໜ່ວຍຮຽນ</translation>
    </message>
    <message>
        <source>Social cohesion, safe migration, rights at work… Their minutes are part of the required hours, not added to them.</source>
        <translation>ຄວາມກົມກຽວທາງສັງຄົມ, ການເຄື່ອນຍ້າຍທີ່ປອດໄພ, ສິດໃນການເຮັດວຽກ… ນາທີຂອງມັນເປັນສ່ວນໜຶ່ງຂອງຊົ່ວໂມງທີ່ຕ້ອງການ ບໍ່ແມ່ນເພີ່ມ.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose a unit above to write its elements and criteria.</source>
        <translation>ເລືອກໜ່ວຍຮຽນຢູ່ເທິງເພື່ອຂຽນອົງປະກອບ ແລະ ເກນ.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>ເຜີຍແຜ່</translation>
    </message>
    <message>
        <source>It may be changed until it is published or a group uses it. From then on it stays as it is.</source>
        <translation>ແກ້ໄຂໄດ້ຈົນກວ່າຈະເຜີຍແຜ່ ຫຼື ມີກຸ່ມໃຊ້. ຈາກນັ້ນຈະປ່ຽນບໍ່ໄດ້ອີກ.</translation>
    </message>
</context>
<context>
    <name>warsha::ProgrammeTableModel</name>
    <message>
        <source>Code</source>
        <translation>ລະຫັດ</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>ຫຼັກສູດ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ສະບັບ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ສະຖານະ</translation>
    </message>
    <message>
        <source>%1, %2, version %3, %4</source>
        <translation>%1, %2, ສະບັບ %3, %4</translation>
    </message>
</context>
<context>
    <name>warsha::ProgrammesPage</name>
    <message>
        <source>Programmes</source>
        <translation>ຫຼັກສູດ</translation>
    </message>
    <message>
        <source>Choose a programme in the list to see its hours, its units and what its certificate asks.</source>
        <translation>ເລືອກຫຼັກສູດໃນລາຍການເພື່ອເບິ່ງຊົ່ວໂມງ, ໜ່ວຍຮຽນ ແລະ ສິ່ງທີ່ໃບປະກາດຕ້ອງການ.</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>ຫຼັກສູດໃໝ່</translation>
    </message>
    <message>
        <source>There is no programme yet. Start from one that comes with Warsha, from an empty one, or from a document.</source>
        <translation>ຍັງບໍ່ມີຫຼັກສູດຢູ່ນີ້. ເລີ່ມຈາກອັນທີ່ມາພ້ອມໂປຣແກຣມ, ອັນວ່າງ ຫຼື ເອກະສານ.</translation>
    </message>
    <message>
        <source>Make the next version</source>
        <translation>ສ້າງສະບັບຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>Programme from a document</source>
        <translation>ຫຼັກສູດຈາກເອກະສານ</translation>
    </message>
    <message>
        <source>Programmes (*.json)</source>
        <translation>ຫຼັກສູດ (*.json)</translation>
    </message>
    <message>
        <source>Programme as a document</source>
        <translation>ຫຼັກສູດເປັນເອກະສານ</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>ຂຽນ “%1” ບໍ່ໄດ້: %2</translation>
    </message>
    <message>
        <source>Make the next version from this</source>
        <translation>ສ້າງສະບັບຕໍ່ໄປຈາກອັນນີ້</translation>
    </message>
    <message>
        <source>New programme from this…</source>
        <translation>ຫຼັກສູດໃໝ່ຈາກອັນນີ້…</translation>
    </message>
    <message>
        <source>Save the programme as a document…</source>
        <translation>ບັນທຶກຫຼັກສູດເປັນເອກະສານ…</translation>
    </message>
    <message>
        <source>Choose a programme in the list first.</source>
        <translation>ເລືອກຫຼັກສູດໃນລາຍການກ່ອນ.</translation>
    </message>
    <message>
        <source>This version is published: it stays as it is.</source>
        <translation>ສະບັບນີ້ເຜີຍແຜ່ແລ້ວ: ປ່ຽນບໍ່ໄດ້ອີກ.</translation>
    </message>
    <message>
        <source>The version is published: groups can use it, and it stays as it is.</source>
        <translation>ສະບັບນີ້ເຜີຍແຜ່ແລ້ວ: ກຸ່ມຕ່າງໆໃຊ້ໄດ້ ແລະ ປ່ຽນບໍ່ໄດ້ອີກ.</translation>
    </message>
    <message>
        <source>Publish the version</source>
        <translation>ເຜີຍແຜ່ສະບັບ</translation>
    </message>
    <message>
        <source>Choose a draft of a programme in the list first.</source>
        <translation>ເລືອກສະບັບຮ່າງຂອງຫຼັກສູດໃນບັນຊີກ່ອນ.</translation>
    </message>
</context>
<context>
    <name>warsha::ProgrammesStep</name>
    <message>
        <source>First programmes</source>
        <translation>ຫຼັກສູດທຳອິດ</translation>
    </message>
    <message>
        <source>These come with the program, and can be changed until a group uses them. Others are made or imported later.</source>
        <translation>ເຫຼົ່ານີ້ມາພ້ອມໂປຣແກຣມ ແລະ ປ່ຽນໄດ້ຈົນກວ່າຈະມີກຸ່ມໃຊ້. ອັນອື່ນສ້າງ ຫຼື ນຳເຂົ້າພາຍຫຼັງ.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unit(s), %2</source>
        <comment>code, units, hours</comment>
        <translation>
            <numerusform>%1, %Ln ໜ່ວຍຮຽນ, %2</numerusform>
            <numerusform>%1, %Ln ໜ່ວຍຮຽນ, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::ProtectionTab</name>
    <message>
        <source>Protection status</source>
        <translation>ສະຖານະການປົກປ້ອງ</translation>
    </message>
    <message>
        <source>Only counsellors read this. It is on no list, no paper and no snapshot.</source>
        <translation>ມີແຕ່ທີ່ປຶກສາອ່ານ. ບໍ່ຢູ່ໃນລາຍການ, ເຈ້ຍ ຫຼື ຊຸດຂໍ້ມູນໃດ.</translation>
    </message>
</context>
<context>
    <name>warsha::PublicKeyPem</name>
    <message>
        <source>The key file contains something other than Ed25519 public keys.</source>
        <translation>ໄຟລ໌ກະແຈມີສິ່ງອື່ນນອກຈາກກະແຈສາທາລະນະ Ed25519.</translation>
    </message>
    <message>
        <source>There is no public key in the file.</source>
        <translation>ບໍ່ມີກະແຈສາທາລະນະໃນໄຟລ໌.</translation>
    </message>
</context>
<context>
    <name>warsha::RecoverPage</name>
    <message>
        <source>Nobody knows the password</source>
        <translation>ບໍ່ມີໃຜຮູ້ລະຫັດຜ່ານ</translation>
    </message>
    <message>
        <source>The printed recovery code sets a new password for a user, who gets the keys of their roles again.</source>
        <translation>ລະຫັດກູ້ຄືນທີ່ພິມໄວ້ຕັ້ງລະຫັດຜ່ານໃໝ່ໃຫ້ຜູ້ໃຊ້ ແລະ ຜູ້ໃຊ້ໄດ້ກະແຈຂອງບົດບາດຄືນ.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ຜູ້ໃຊ້</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>ລະຫັດກູ້ຄືນ</translation>
    </message>
    <message>
        <source>Code of the case notes, for a counsellor only</source>
        <translation>ລະຫັດບັນທຶກກໍລະນີ ສຳລັບທີ່ປຶກສາເທົ່ານັ້ນ</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>ລະຫັດຜ່ານໃໝ່</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>ລະຫັດຜ່ານໃໝ່ ອີກເທື່ອ</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>ຕັ້ງລະຫັດຜ່ານ</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>ລະຫັດຜ່ານສອງອັນບໍ່ຄືກັນ.</translation>
    </message>
</context>
<context>
    <name>warsha::RegisterGridModel</name>
    <message>
        <source>#</source>
        <comment>number of the row</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>ໝາຍ</translation>
    </message>
    <message>
        <source>Min. late</source>
        <translation>ນທ ຊ້າ</translation>
    </message>
    <message>
        <source>Can reach</source>
        <translation>ຮອດໄດ້</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ໝາຍເຫດ</translation>
    </message>
    <message>
        <source>A mark cannot be deleted: type the right one over it, or undo it.</source>
        <translation>ເຄື່ອງໝາຍເອົາອອກບໍ່ໄດ້: ພິມອັນທີ່ຖືກທັບ ຫຼື ຍ້ອນກັບ.</translation>
    </message>
    <message>
        <source>Minutes late are a number from 1 to %1.</source>
        <translation>ນາທີມາຊ້າແມ່ນຈຳນວນແຕ່ 1 ຫາ %1.</translation>
    </message>
    <message>
        <source>no mark yet</source>
        <translation>ຍັງບໍ່ໄດ້ໝາຍ</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <comment>a mark</comment>
        <translation>%1, ລັອກແລ້ວ</translation>
    </message>
    <message>
        <source>hours from the meeting report</source>
        <translation>ຊົ່ວໂມງຈາກລາຍງານກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>the hours</comment>
        <translation>ລັອກແລ້ວ</translation>
    </message>
    <message>
        <source>taken out</source>
        <comment>a mark</comment>
        <translation>ເອົາອອກແລ້ວ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min</source>
        <translation>
            <numerusform>%1, %Ln ນທ</numerusform>
            <numerusform>%1, %Ln ນທ</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct locked marks</source>
        <translation>ແກ້ເຄື່ອງໝາຍທີ່ລັອກແລ້ວ</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n mark(s)</source>
        <translation>
            <numerusform>ແກ້ເຄື່ອງໝາຍ %Ln ອັນ</numerusform>
            <numerusform>ແກ້ເຄື່ອງໝາຍ %Ln ອັນ</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ເຫດຜົນ</translation>
    </message>
    <message>
        <source>marked by mistake</source>
        <translation>ໝາຍຜິດ</translation>
    </message>
    <message>
        <source>the excuse came later</source>
        <translation>ໃບລາມາທີຫຼັງ</translation>
    </message>
    <message>
        <source>the sheet says otherwise</source>
        <translation>ໃບເຊັນຊື່ບອກຕ່າງກັນ</translation>
    </message>
    <message>
        <source>A late mark has its minutes. Type another mark for somebody who came on time.</source>
        <translation>ເຄື່ອງໝາຍມາຊ້າຕ້ອງມີນາທີ. ພິມເຄື່ອງໝາຍອື່ນສຳລັບຄົນທີ່ມາທັນເວລາ.</translation>
    </message>
    <message>
        <source>The hours of this register are locked: they count. What was counted is reversed, the new mark counts at once, and the reason stays with it. This cannot be undone.</source>
        <translation>ຊົ່ວໂມງຂອງໃບກວດລາຍຊື່ນີ້ລັອກແລ້ວ: ນັບແລ້ວ. ສິ່ງທີ່ນັບຈະຖືກລົບລ້າງ, ເຄື່ອງໝາຍໃໝ່ນັບທັນທີ ແລະ ເຫດຜົນຢູ່ນຳ. ຍ້ອນກັບບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>ບໍ່ໄດ້ໝາຍ</translation>
    </message>
    <message>
        <source>%1: %2, will be %3.</source>
        <comment>whose mark, as it is, as it will be</comment>
        <translation>%1: %2, ຈະເປັນ %3.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more mark(s).</source>
        <translation>
            <numerusform>ແລະອີກ %Ln ເຄື່ອງໝາຍ.</numerusform>
            <numerusform>ແລະອີກ %Ln ເຄື່ອງໝາຍ.</numerusform>
        </translation>
    </message>
    <message>
        <source>A meeting report says who was there. Its minutes are taken back by a reversal, the new mark counts at once, and the reason stays with it. This cannot be undone.</source>
        <translation>ລາຍງານກອງປະຊຸມບອກວ່າໃຜຢູ່. ນາທີຂອງມັນຈະຖືກລົບລ້າງ, ເຄື່ອງໝາຍໃໝ່ນັບທັນທີ ແລະ ເຫດຜົນຢູ່ນຳ. ຍ້ອນກັບບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>somebody else joined by this name</source>
        <translation>ຄົນອື່ນເຂົ້າຮ່ວມໂດຍໃຊ້ຊື່ນີ້</translation>
    </message>
    <message>
        <source>joined, but was not there</source>
        <translation>ເຂົ້າຮ່ວມແຕ່ບໍ່ໄດ້ຢູ່</translation>
    </message>
    <message>
        <source>Correct a meeting report</source>
        <translation>ແກ້ລາຍງານກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>Marked “%1”, and the meeting report, which came later, has %2. Type what is right: present or late keeps these hours; the same mark again takes them back, with a reason.</source>
        <comment>mark, hours</comment>
        <translation>ໝາຍວ່າ “%1” ແຕ່ລາຍງານກອງປະຊຸມທີ່ມາພາຍຫຼັງມີ %2. ພິມອັນທີ່ຖືກ: ມາ ຫຼື ມາຊ້າ ຮັກສາຊົ່ວໂມງນີ້ໄວ້; ເຄື່ອງໝາຍເກົ່າອີກເທື່ອໜຶ່ງຈະລົບລ້າງມັນ ພ້ອມເຫດຜົນ.</translation>
    </message>
    <message>
        <source>Marked “%1”, and the meeting report, which came later, has %2. Present or late keeps these hours; a registrar or a director can take them back.</source>
        <comment>mark, hours</comment>
        <translation>ໝາຍວ່າ “%1” ແຕ່ລາຍງານກອງປະຊຸມທີ່ມາພາຍຫຼັງມີ %2. ມາ ຫຼື ມາຊ້າ ຮັກສາຊົ່ວໂມງນີ້ໄວ້; ນາຍທະບຽນ ຫຼື ຜູ້ອຳນວຍການລົບລ້າງມັນໄດ້.</translation>
    </message>
    <message>
        <source>The hours of this register are locked: they count, and its marks stay. A registrar or a director corrects a mark by typing over it, with a reason.</source>
        <translation>ຊົ່ວໂມງຂອງໃບກວດລາຍຊື່ນີ້ລັອກແລ້ວ: ນັບແລ້ວ ແລະ ເຄື່ອງໝາຍຄົງຢູ່. ນາຍທະບຽນ ຫຼື ຜູ້ອຳນວຍການແກ້ເຄື່ອງໝາຍໂດຍພິມທັບ ພ້ອມເຫດຜົນ.</translation>
    </message>
    <message>
        <source>You can read this register. A registrar, a trainer or a director marks it.</source>
        <translation>ທ່ານອ່ານໃບກວດລາຍຊື່ນີ້ໄດ້. ນາຍທະບຽນ, ຄູຝຶກ ຫຼື ຜູ້ອຳນວຍການເປັນຜູ້ໝາຍ.</translation>
    </message>
    <message>
        <source>A meeting report says who was there: the rest is not marked present by one key. Shift+F8 marks the rest absent.</source>
        <translation>ລາຍງານກອງປະຊຸມບອກວ່າໃຜຢູ່: ກົດປຸ່ມດຽວບໍ່ໝາຍຄົນທີ່ເຫຼືອວ່າມາ. Shift+F8 ໝາຍຄົນທີ່ເຫຼືອວ່າຂາດ.</translation>
    </message>
</context>
<context>
    <name>warsha::RegisterPane</name>
    <message>
        <source>Session</source>
        <translation>ຄາບຮຽນ</translation>
    </message>
    <message>
        <source>Rest present</source>
        <translation>ຊ່ອງຫວ່າງແມ່ນມາ</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>ແລ້ວ, ຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>Goes to the next session that is not recorded (Ctrl+Enter)</source>
        <translation>ໄປຄາບຮຽນຕໍ່ໄປທີ່ຍັງບໍ່ບັນທຶກ (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>There is no session yet. Attendance is marked in a session of the group.</source>
        <translation>ຍັງບໍ່ມີຄາບຮຽນ. ຜູ້ທີ່ມາຖືກໝາຍໃນຄາບຮຽນຂອງກຸ່ມ.</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>ຄາບຮຽນໃໝ່…</translation>
    </message>
    <message>
        <source>Register of the session</source>
        <translation>ໃບກວດລາຍຊື່ຂອງຄາບຮຽນ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time of a session, mode</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · not recorded</source>
        <comment>a session</comment>
        <translation>%1 · ຍັງບໍ່ບັນທຶກ</translation>
    </message>
    <message>
        <source>Every other session that has begun is recorded.</source>
        <translation>ຄາບຮຽນອື່ນທີ່ເລີ່ມແລ້ວບັນທຶກໝົດແລ້ວ.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions added.</source>
        <translation>
            <numerusform>ເພີ່ມ %Ln ຄາບຮຽນແລ້ວ.</numerusform>
            <numerusform>ເພີ່ມ %Ln ຄາບຮຽນແລ້ວ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hours of this register are locked. Type over a mark to correct it, with a reason.</source>
        <translation>ຊົ່ວໂມງຂອງໃບກວດລາຍຊື່ນີ້ລັອກແລ້ວ. ພິມທັບເຄື່ອງໝາຍເພື່ອແກ້ ພ້ອມເຫດຜົນ.</translation>
    </message>
    <message>
        <source>Change this session…</source>
        <translation>ແກ້ຄາບຮຽນນີ້…</translation>
    </message>
    <message>
        <source>The hours of this register are locked. A person who may lock hours can correct a mark, with a reason.</source>
        <translation>ຊົ່ວໂມງຂອງໃບກວດລາຍຊື່ນີ້ລັອກແລ້ວ. ຜູ້ມີສິດລັອກຊົ່ວໂມງແກ້ເຄື່ອງໝາຍໄດ້ ພ້ອມເຫດຜົນ.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n blank</source>
        <comment>a session: people without a mark</comment>
        <translation>
            <numerusform>%1 · %Ln ຄົນບໍ່ໄດ້ໝາຍ</numerusform>
            <numerusform>%1 · %Ln ຄົນບໍ່ໄດ້ໝາຍ</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest absent</source>
        <translation>ຊ່ອງຫວ່າງແມ່ນຂາດ</translation>
    </message>
    <message>
        <source>A meeting report says who was there. Marks everybody else absent who has no mark yet (Shift+F8)</source>
        <translation>ລາຍງານກອງປະຊຸມບອກວ່າໃຜຢູ່. ໝາຍຄົນອື່ນທີ່ຍັງບໍ່ໄດ້ໝາຍວ່າຂາດ (Shift+F8)</translation>
    </message>
    <message>
        <source>Marks everybody present who has no mark yet (F8); absent with Shift+F8</source>
        <translation>ໝາຍທຸກຄົນທີ່ຍັງບໍ່ໄດ້ໝາຍວ່າມາ (F8); ວ່າຂາດດ້ວຍ Shift+F8</translation>
    </message>
    <message>
        <source>Marks everybody absent who has no mark yet (Shift+F8)</source>
        <translation>ໝາຍຂາດໃຫ້ທຸກຄົນທີ່ຍັງບໍ່ມີໝາຍ (Shift+F8)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ເພີ່ມເຕີມ</translation>
    </message>
</context>
<context>
    <name>warsha::RenewKeysForm</name>
    <message>
        <source>New keys for the roles</source>
        <translation>ກະແຈໃໝ່ຂອງບົດບາດ</translation>
    </message>
    <message>
        <source>Use this after somebody lost a role and may have copied its key. Whoever kept the old key opens nothing that is made from now on; what they could open before, they still can. Everybody at another PC signs in again. This cannot be undone.</source>
        <translation>ຫຼັງຈາກມີຄົນເສຍບົດບາດ ແລະ ອາດກັອບປີ້ກະແຈ. ຜູ້ທີ່ເກັບກະແຈເກົ່າເປີດສິ່ງທີ່ສ້າງແຕ່ນີ້ໄປບໍ່ໄດ້; ສິ່ງທີ່ເປີດໄດ້ກ່ອນຍັງເປີດໄດ້. ທຸກຄົນຢູ່ PC ອື່ນຕ້ອງເຂົ້າສູ່ລະບົບໃໝ່. ຍ້ອນກັບບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>Code from the counsellors&apos; envelope; empty: the key of the case notes stays as it is</source>
        <translation>ລະຫັດຈາກຊອງຂອງທີ່ປຶກສາ; ວ່າງ: ກະແຈບັນທຶກກໍລະນີຄົງເດີມ</translation>
    </message>
    <message>
        <source>Code of the case notes</source>
        <translation>ລະຫັດບັນທຶກກໍລະນີ</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>ປ່ຽນກະແຈໃໝ່</translation>
    </message>
</context>
<context>
    <name>warsha::Report</name>
    <message>
        <source>Group list</source>
        <translation>ລາຍຊື່ກຸ່ມ</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>ໃບເຊັນຊື່</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>ການເຂົ້າຮຽນ</translation>
    </message>
    <message>
        <source>Hours statement</source>
        <translation>ໃບລາຍງານຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>ຜົນ</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>ທະບຽນໃບປະກາດ</translation>
    </message>
    <message>
        <source>Who is missing what</source>
        <translation>ໃຜຂາດຫຍັງ</translation>
    </message>
    <message>
        <source>Who is in a group, and since when.</source>
        <translation>ໃຜຢູ່ໃນກຸ່ມ ແລະ ຕັ້ງແຕ່ເມື່ອໃດ.</translation>
    </message>
    <message>
        <source>The sessions of a period, to be signed by hand.</source>
        <translation>ຄາບຮຽນຂອງໄລຍະໜຶ່ງ ເພື່ອເຊັນດ້ວຍມື.</translation>
    </message>
    <message>
        <source>The hours of everybody by mode, against all planned hours.</source>
        <translation>ຊົ່ວໂມງຂອງທຸກຄົນຕາມຮູບແບບ ທຽບກັບຊົ່ວໂມງທີ່ວາງແຜນທັງໝົດ.</translation>
    </message>
    <message>
        <source>For each trainee the balance and every entry; on paper one page or more for each.</source>
        <translation>ຂອງແຕ່ລະຜູ້ຮຽນ: ຍອດ ແລະ ທຸກລາຍການ; ເທິງເຈ້ຍຄົນລະໜ້າ ຫຼື ຫຼາຍກວ່າ.</translation>
    </message>
    <message>
        <source>Every unit of every trainee, and its result.</source>
        <translation>ທຸກໜ່ວຍຮຽນຂອງຜູ້ຮຽນທຸກຄົນ ແລະ ຜົນ.</translation>
    </message>
    <message>
        <source>Every number ever given, by the day on the paper.</source>
        <translation>ທຸກເລກທີທີ່ເຄີຍອອກ ຕາມວັນທີເທິງໃບ.</translation>
    </message>
    <message>
        <source>What is still missing for a certificate, one line for each rule.</source>
        <translation>ສິ່ງທີ່ຍັງຂາດສຳລັບໃບປະກາດ ກົດລະແຖວ.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>warsha::ReportChoice</name>
    <message>
        <source>Report</source>
        <translation>ລາຍງານ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>ກຸ່ມ</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>ຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>ໄລຍະ</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>ທຸກເວລາ</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>ອາທິດນີ້</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>ເດືອນນີ້</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>ເດືອນແລ້ວ</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>ປີນີ້</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>ປີແລ້ວ</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>ແຕ່ … ຫາ …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>ມື້ທຳອິດ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>ມື້ສຸດທ້າຍ</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>ທຸກກຸ່ມ</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ທຸກຄົນ</translation>
    </message>
</context>
<context>
    <name>warsha::ReportEntries</name>
    <message>
        <source>The hours of %1 on %2 are locked: reverse them first, then say whose this name is.</source>
        <translation>ຊົ່ວໂມງຂອງ %1 ວັນທີ %2 ຖືກລັອກ: ລົບລ້າງກ່ອນ ແລ້ວບອກວ່າຊື່ນີ້ແມ່ນຂອງໃຜ.</translation>
    </message>
    <message>
        <source>%1 was there for less than a minute of the session.</source>
        <translation>%1 ຢູ່ບໍ່ຮອດໜຶ່ງນາທີຂອງຄາບຮຽນ.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was there for %n minutes, less than the %2 that count.</source>
        <translation>
            <numerusform>%1 ຢູ່ %Ln ນາທີ ໜ້ອຍກວ່າ %2 ທີ່ນັບ.</numerusform>
            <numerusform>%1 ຢູ່ %Ln ນາທີ ໜ້ອຍກວ່າ %2 ທີ່ນັບ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register of this session has %1 already, and its hours are locked: they stay as they are.</source>
        <translation>ໃບກວດລາຍຊື່ຂອງຄາບຮຽນນີ້ມີ %1 ແລ້ວ ແລະ ຊົ່ວໂມງຖືກລັອກ: ຄົງໄວ້ຄືເກົ່າ.</translation>
    </message>
</context>
<context>
    <name>warsha::ReportPaper</name>
    <message>
        <source>“%1” must end in .xlsx, .csv, .tsv or .pdf.</source>
        <translation>“%1” ຕ້ອງລົງທ້າຍດ້ວຍ .xlsx, .csv, .tsv ຫຼື .pdf.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>ຖືກຢຸດ.</translation>
    </message>
</context>
<context>
    <name>warsha::ReportService</name>
    <message>
        <source>Group</source>
        <translation>ກຸ່ມ</translation>
    </message>
    <message>
        <source>Trainee no.</source>
        <translation>ເລກຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ໜ່ວຍຮຽນ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ຜົນ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ມື້</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>ຄັ້ງປະເມີນ</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ລັອກ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ແມ່ນ</translation>
    </message>
    <message>
        <source>Of all planned</source>
        <translation>ຂອງແຜນທັງໝົດ</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ສິ່ງທີ່ຂາດ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ເລກທີ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ເອກະສານ</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>ຫຼັກສູດ</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>ອອກວັນທີ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ສະຖານະ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>ສຳເນົາ</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>ປ່ຽນແທນ</translation>
    </message>
    <message>
        <source>In the period</source>
        <translation>ໃນໄລຍະ</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>ບັນທຶກແລ້ວ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>ນັບແລ້ວ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>ວາງແຜນ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>ຮູບແບບ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ແຫຼ່ງ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>ນັບ</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>ຖືກຢຸດ.</translation>
    </message>
    <message>
        <source>Trainee %1</source>
        <translation>ຜູ້ຮຽນ %1</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>ຍອດ</translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation>ຍັງເປັນໄປໄດ້</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>ລວມກັນ</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>ລາຍການ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ຫຼັກຖານ</translation>
    </message>
    <message>
        <source>reversal</source>
        <translation>ລົບລ້າງ</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>ລົບລ້າງແລ້ວ</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ຍັງ</translation>
    </message>
    <message>
        <source>Choose a group: this report is of one group at a time.</source>
        <translation>ເລືອກກຸ່ມ: ລາຍງານນີ້ແມ່ນຂອງກຸ່ມດຽວ.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>ແຕ່ %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>ຮອດ %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a period</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>ກຸ່ມ %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ເບີໂທ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ສະຖານະ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>ຕັ້ງແຕ່</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ລາຍເຊັນ</translation>
    </message>
</context>
<context>
    <name>warsha::ReportTable</name>
    <message>
        <source>A cell of the report in line %1 is longer than 10,000 characters.</source>
        <translation>ຊ່ອງໜຶ່ງໃນແຖວ %1 ຂອງລາຍງານຍາວກວ່າ 10.000 ຕົວອັກສອນ.</translation>
    </message>
    <message>
        <source>The report has more than 100,000 rows. No meeting has: it cannot be read.</source>
        <translation>ລາຍງານມີຫຼາຍກວ່າ 100.000 ແຖວ. ບໍ່ມີກອງປະຊຸມໃດມີຫຼາຍປານນັ້ນ: ອ່ານບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB. No meeting report is: it cannot be read.</source>
        <translation>ໄຟລ໌ໃຫຍ່ກວ່າ 20 MB. ບໍ່ມີລາຍງານກອງປະຊຸມໃຫຍ່ປານນັ້ນ: ອ່ານບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ໄຟລ໌ວ່າງເປົ່າ.</translation>
    </message>
    <message>
        <source>The file is not text, so it is not a meeting report.</source>
        <translation>ໄຟລ໌ບໍ່ແມ່ນຂໍ້ຄວາມ ຈຶ່ງບໍ່ແມ່ນລາຍງານກອງປະຊຸມ.</translation>
    </message>
</context>
<context>
    <name>warsha::ReportTime</name>
    <message>
        <source>The dates could be day/month or month/day; they were read as day/month.</source>
        <translation>ວັນທີອາດແມ່ນ ມື້/ເດືອນ ຫຼື ເດືອນ/ມື້; ອ່ານເປັນ ມື້/ເດືອນ.</translation>
    </message>
    <message>
        <source>The dates could be day/month or month/day; they were read as month/day.</source>
        <translation>ວັນທີອາດແມ່ນ ມື້/ເດືອນ ຫຼື ເດືອນ/ມື້; ອ່ານເປັນ ເດືອນ/ມື້.</translation>
    </message>
</context>
<context>
    <name>warsha::ReportVerbs</name>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>ບັນທຶກລາຍງານ</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>ກຳລັງຂຽນລາຍງານ</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>ກຳລັງຈັດໜ້າ</translation>
    </message>
</context>
<context>
    <name>warsha::ReportsPage</name>
    <message numerus="yes">
        <source>%Ln row(s) are on the clipboard.</source>
        <translation>
            <numerusform>%Ln ແຖວຢູ່ໃນຄລິບບອດ.</numerusform>
            <numerusform>%Ln ແຖວຢູ່ໃນຄລິບບອດ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ກັອບປີ້</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>ກັອບປີ້ລາຍງານ</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Save the report for Excel…</source>
        <translation>ບັນທຶກລາຍງານເປັນ Excel…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save the report as CSV…</source>
        <translation>ບັນທຶກລາຍງານເປັນ CSV…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the report as PDF…</source>
        <translation>ບັນທຶກລາຍງານເປັນ PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ພິມ…</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>ພິມລາຍງານ…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>ລາຍງານ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>ລາຍງານ</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation>ກຳລັງອ່ານລາຍງານ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ແຖວ</numerusform>
            <numerusform>%Ln ແຖວ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 There is nothing to show for what is chosen.</source>
        <translation>%1 ບໍ່ມີຫຍັງໃຫ້ສະແດງສຳລັບສິ່ງທີ່ເລືອກ.</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>ບັນທຶກລາຍງານເປັນ %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ເປີດ</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>ຈັດຕາມ %1</translation>
    </message>
    <message>
        <source>The report is being read…</source>
        <translation>ກຳລັງອ່ານລາຍງານ…</translation>
    </message>
</context>
<context>
    <name>warsha::RestoreCard</name>
    <message>
        <source>Restore a backup</source>
        <translation>ກູ້ຄືນຂໍ້ມູນສຳຮອງ</translation>
    </message>
    <message>
        <source>Another backup…</source>
        <translation>ຂໍ້ມູນສຳຮອງອື່ນ…</translation>
    </message>
    <message>
        <source>Restore another backup</source>
        <translation>ກູ້ຄືນຂໍ້ມູນສຳຮອງອື່ນ</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>ຂໍ້ມູນສຳຮອງ</translation>
    </message>
    <message>
        <source>Backups (*.warsha-backup)</source>
        <translation>ຂໍ້ມູນສຳຮອງ (*.warsha-backup)</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>ກູ້ຄືນ…</translation>
    </message>
    <message>
        <source>Into a new file…</source>
        <translation>ໃສ່ໄຟລ໌ໃໝ່…</translation>
    </message>
    <message>
        <source>No backup was found here.</source>
        <translation>ບໍ່ມີຂໍ້ມູນສຳຮອງ.</translation>
    </message>
    <message>
        <source>What is in it…</source>
        <translation>ມີຫຍັງຢູ່ໃນນັ້ນ…</translation>
    </message>
    <message>
        <source>What is in the backup of %1</source>
        <translation>ສິ່ງທີ່ຢູ່ໃນຂໍ້ມູນສຳຮອງ %1</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>ກຳລັງອ່ານຂໍ້ມູນສຳຮອງ</translation>
    </message>
    <message>
        <source>Backup of %1, made by %2; something was saved last %3.</source>
        <comment>when, who, when</comment>
        <translation>ຂໍ້ມູນສຳຮອງ %1, ສ້າງໂດຍ %2; ບັນທຶກຫຼ້າສຸດ %3.</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>ໂປຣແກຣມ</translation>
    </message>
    <message>
        <source>%1: %2 in the backup, %3 now</source>
        <translation>%1: %2 ໃນຂໍ້ມູນສຳຮອງ, %3 ດຽວນີ້</translation>
    </message>
    <message>
        <source>Users, their passwords and roles stay as they are now.</source>
        <translation>ຜູ້ໃຊ້, ລະຫັດຜ່ານ ແລະ ບົດບາດຄົງເດີມ.</translation>
    </message>
    <message>
        <source>This centre did not continue from that backup: the two are different since then.</source>
        <translation>ສູນນີ້ບໍ່ໄດ້ສືບຕໍ່ຈາກຂໍ້ມູນສຳຮອງນັ້ນ: ສອງອັນແຍກທາງກັນ.</translation>
    </message>
    <message>
        <source>Nothing was saved since: nothing would be lost.</source>
        <translation>ບໍ່ໄດ້ບັນທຶກຫຍັງຫຼັງຈາກນັ້ນ: ບໍ່ມີຫຍັງເສຍ.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were saved since, and would be lost.</source>
        <translation>
            <numerusform>ບັນທຶກ %Ln ຂັ້ນຕອນຫຼັງຈາກນັ້ນ ແລະ ຈະເສຍໄປ.</numerusform>
            <numerusform>ບັນທຶກ %Ln ຂັ້ນຕອນຫຼັງຈາກນັ້ນ ແລະ ຈະເສຍໄປ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>ກູ້ຄືນຂໍ້ມູນສຳຮອງ %1 ບໍ?</translation>
    </message>
    <message>
        <source>A backup of the present state is made first. Then the centre is as it was, and everybody signs in again. To the ministry it is a new copy, which must be accepted before it sends.</source>
        <translation>ສຳຮອງສະພາບປັດຈຸບັນກ່ອນ. ຈາກນັ້ນສູນກັບຄືເກົ່າ ແລະ ທຸກຄົນເຂົ້າສູ່ລະບົບໃໝ່. ສຳລັບກະຊວງມັນເປັນສຳເນົາໃໝ່ ທີ່ຕ້ອງຮັບເອົາກ່ອນຈຶ່ງສົ່ງ.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>ກູ້ຄືນ</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>ກຳລັງກູ້ຄືນຂໍ້ມູນສຳຮອງ</translation>
    </message>
    <message>
        <source>Where the restored centre is kept</source>
        <translation>ບ່ອນເກັບສູນທີ່ກູ້ຄືນ</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>ກູ້ຄືນ</translation>
    </message>
    <message>
        <source>Centres (*.warsha)</source>
        <translation>ສູນ (*.warsha)</translation>
    </message>
    <message>
        <source>Restored into %1; this centre is as it was.</source>
        <translation>ກູ້ຄືນໃສ່ %1; ສູນນີ້ຄືເກົ່າ.</translation>
    </message>
    <message>
        <source>Return to a backup</source>
        <translation>ກັບໄປຂໍ້ມູນສຳຮອງ</translation>
    </message>
    <message>
        <source>Papers stay as they are now, too, since they are out of the house:</source>
        <translation>ເອກະສານກໍຍັງຄືດຽວກັບຕອນນີ້ ເພາະອອກຈາກສູນໄປແລ້ວ:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>results: 226</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As now – %1</source>
        <translation>ຄືດຽວກັບຕອນນີ້ – %1</translation>
    </message>
    <message>
        <source>Not so what was done with the papers named below.</source>
        <translation>ຍົກເວັ້ນສິ່ງທີ່ເຮັດກັບເອກະສານທີ່ລະບຸຂ້າງລຸ່ມ.</translation>
    </message>
</context>
<context>
    <name>warsha::ResultGridModel</name>
    <message>
        <source>No.</source>
        <translation>ເລກທີ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>ຜ່ານ</translation>
    </message>
    <message>
        <source>A result is not erased. Strike the attempt out, with a reason, beside the table.</source>
        <translation>ຜົນລຶບບໍ່ໄດ້. ຂີດຄັ້ງປະເມີນອອກ ພ້ອມເຫດຜົນ ຢູ່ຂ້າງຕາຕະລາງ.</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, ລັອກແລ້ວ</translation>
    </message>
    <message numerus="yes">
        <source>%1, after %n attempt(s)</source>
        <translation>
            <numerusform>%1, ຫຼັງ %Ln ຄັ້ງ</numerusform>
            <numerusform>%1, ຫຼັງ %Ln ຄັ້ງ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ໃນ %2</translation>
    </message>
    <message>
        <source>Of all units of the programme, locked or not</source>
        <translation>ໃນໜ່ວຍຮຽນທັງໝົດຂອງຫຼັກສູດ, ລັອກແລ້ວຫຼືບໍ່</translation>
    </message>
    <message>
        <source>You can read these results. An assessor or a director records them.</source>
        <translation>ທ່ານອ່ານຜົນເຫຼົ່ານີ້ໄດ້. ຜູ້ປະເມີນ ຫຼື ຜູ້ອຳນວຍການເປັນຜູ້ບັນທຶກ.</translation>
    </message>
    <message>
        <source>This result is locked: it counts for the certificate. “Reopen…”, beside the table or in the menu, opens it again, with a reason.</source>
        <translation>ຜົນນີ້ລັອກແລ້ວ: ນັບໃຫ້ໃບຢັ້ງຢືນແລ້ວ. “ເປີດຄືນ…” ຢູ່ຂ້າງຕາຕະລາງ ຫຼື ໃນເມນູ ເປີດມັນຄືນ ພ້ອມເຫດຜົນ.</translation>
    </message>
    <message>
        <source>This result is locked: it counts for the certificate. An assessor or a director can reopen it, with a reason.</source>
        <translation>ຜົນນີ້ລັອກແລ້ວ: ນັບໃຫ້ໃບຢັ້ງຢືນແລ້ວ. ຜູ້ປະເມີນ ຫຼື ຜູ້ອຳນວຍການເປີດມັນຄືນໄດ້ ພ້ອມເຫດຜົນ.</translation>
    </message>
</context>
<context>
    <name>warsha::ResultTable</name>
    <message>
        <source>There is no trainee %1 in group %2.</source>
        <translation>ບໍ່ມີຜູ້ຮຽນ %1 ໃນກຸ່ມ %2.</translation>
    </message>
    <message>
        <source>Neither trainee number nor name is given.</source>
        <translation>ບໍ່ໄດ້ໃຫ້ເລກຜູ້ຮຽນ ຫຼື ຊື່.</translation>
    </message>
    <message>
        <source>Nobody of this name is in group %1.</source>
        <translation>ບໍ່ມີໃຜຊື່ນີ້ໃນກຸ່ມ %1.</translation>
    </message>
    <message>
        <source>%1 trainees of this name are in group %2: give the trainee number.</source>
        <translation>ມີຜູ້ຮຽນຊື່ນີ້ %1 ຄົນໃນກຸ່ມ %2: ໃຫ້ເລກຜູ້ຮຽນ.</translation>
    </message>
    <message>
        <source>The unit is not given.</source>
        <translation>ບໍ່ໄດ້ໃຫ້ໜ່ວຍຮຽນ.</translation>
    </message>
    <message>
        <source>“%1” is not a unit of the group&apos;s programme.</source>
        <translation>“%1” ບໍ່ແມ່ນໜ່ວຍຮຽນໃນຫຼັກສູດຂອງກຸ່ມ.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>ຂາດວັນທີ.</translation>
    </message>
    <message>
        <source>“%1” is not among the staff.</source>
        <translation>“%1” ບໍ່ຢູ່ໃນພະນັກງານ.</translation>
    </message>
</context>
<context>
    <name>warsha::ResultsHolder</name>
    <message>
        <source>Results</source>
        <translation>ຜົນ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>ກຸ່ມ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ໜ່ວຍຮຽນ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ມື້</translation>
    </message>
    <message>
        <source>How it was assessed</source>
        <translation>ວິທີປະເມີນ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ຜົນ</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>ມີຜົນ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ແມ່ນ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ບໍ່</translation>
    </message>
</context>
<context>
    <name>warsha::ResultsImportSubject</name>
    <message>
        <source>Columns that are read: trainee by number or name, and either unit and outcome in each row, or one column for each unit.</source>
        <translation>ຖັນທີ່ອ່ານ: ຜູ້ຮຽນຕາມເລກ ຫຼື ຊື່ ແລະ ໜ່ວຍຮຽນກັບຜົນໃນແຕ່ລະແຖວ ຫຼື ໜຶ່ງຖັນສຳລັບແຕ່ລະໜ່ວຍຮຽນ.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ໜ່ວຍຮຽນ</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>ໃນຕາຕະລາງ</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>ຜູ້ປະເມີນ</translation>
    </message>
    <message>
        <source>How it was assessed</source>
        <translation>ວິທີປະເມີນ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ມື້</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>ຖືກຢຸດ; ບໍ່ໄດ້ນຳເຂົ້າຫຍັງ.</translation>
    </message>
    <message>
        <source>Results from a table</source>
        <translation>ຜົນຈາກຕາຕະລາງ</translation>
    </message>
</context>
<context>
    <name>warsha::ReturnTableModel</name>
    <message>
        <source>What is sent</source>
        <translation>ສິ່ງທີ່ສົ່ງ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ແຖວ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ໃໝ່</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>ປ່ຽນ</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>ຫາຍໄປ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %Ln ແຖວ</numerusform>
            <numerusform>%1, %Ln ແຖວ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, new %2, changed %3, gone %4</source>
        <translation>%1, ໃໝ່ %2, ປ່ຽນ %3, ຫາຍໄປ %4</translation>
    </message>
    <message>
        <source>%1, still being counted</source>
        <translation>%1, ກຳລັງນັບຢູ່</translation>
    </message>
</context>
<context>
    <name>warsha::ReturnWords</name>
    <message>
        <source>The centre</source>
        <translation>ສູນ</translation>
    </message>
    <message>
        <source>Its code, country and time zone.</source>
        <translation>ລະຫັດ, ປະເທດ ແລະ ເຂດເວລາ.</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>ອາຄານສະຖານທີ່</translation>
    </message>
    <message>
        <source>Rooms by kind: how many, how many can be used, how many can be reached with a wheelchair, square metres.</source>
        <translation>ຫ້ອງຕາມປະເພດ: ຈັກຫ້ອງ, ໃຊ້ໄດ້ຈັກຫ້ອງ, ລົດເຂັນເຂົ້າໄດ້ຈັກຫ້ອງ, ຕາແມັດ.</translation>
    </message>
    <message>
        <source>Staff, as counts</source>
        <translation>ພະນັກງານ ເປັນຈຳນວນ</translation>
    </message>
    <message>
        <source>How many train, how many assess, how many there are. A count under ten is not given.</source>
        <translation>ຈັກຄົນສອນ, ຈັກຄົນປະເມີນ, ທັງໝົດຈັກຄົນ. ຈຳນວນຕ່ຳກວ່າສິບບໍ່ໃຫ້.</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>ຫຼັກສູດ</translation>
    </message>
    <message>
        <source>Code, version, level, occupation and field, length of the hour, least share to attend, hours planned in each mode.</source>
        <translation>ລະຫັດ, ສະບັບ, ລະດັບ, ອາຊີບ ແລະ ສາຂາ, ຄວາມຍາວຂອງຊົ່ວໂມງ, ອັດຕາເຂົ້າຮຽນຂັ້ນຕ່ຳ, ຊົ່ວໂມງທີ່ວາງແຜນໃນແຕ່ລະຮູບແບບ.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>ໜ່ວຍຮຽນ</translation>
    </message>
    <message>
        <source>Code and kind of each unit of these programmes, and whether the certificate needs it.</source>
        <translation>ລະຫັດ ແລະ ປະເພດຂອງແຕ່ລະໜ່ວຍຮຽນໃນຫຼັກສູດເຫຼົ່ານີ້ ແລະ ໃບປະກາດຕ້ອງມີຫຼືບໍ່.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>ກຸ່ມ</translation>
    </message>
    <message>
        <source>Programme, state, first and last day, places.</source>
        <translation>ຫຼັກສູດ, ສະຖານະ, ມື້ທຳອິດ ແລະ ມື້ສຸດທ້າຍ, ບ່ອນ.</translation>
    </message>
    <message>
        <source>Enrolments, without names</source>
        <translation>ການລົງທະບຽນ ບໍ່ມີຊື່</translation>
    </message>
    <message>
        <source>A made-up number in place of the person, group, status, sex, birth year in steps of five, days of application, enrolment and end.</source>
        <translation>ເລກສົມມຸດແທນຄົນ, ກຸ່ມ, ສະຖານະ, ເພດ, ປີເກີດເປັນຊ່ວງຫ້າປີ, ມື້ສະໝັກ, ລົງທະບຽນ ແລະ ຈົບ.</translation>
    </message>
    <message>
        <source>Locked hours only: minutes and days by enrolment, month and mode.</source>
        <translation>ສະເພາະຊົ່ວໂມງທີ່ລັອກ: ນາທີ ແລະ ມື້ ຕາມການລົງທະບຽນ, ເດືອນ ແລະ ຮູບແບບ.</translation>
    </message>
    <message>
        <source>Locked results only: outcome by enrolment and unit, its day, how many attempts.</source>
        <translation>ສະເພາະຜົນທີ່ລັອກ: ຜົນຕາມການລົງທະບຽນ ແລະ ໜ່ວຍຮຽນ, ວັນທີ, ປະເມີນຈັກຄັ້ງ.</translation>
    </message>
    <message>
        <source>Certificates and statements</source>
        <translation>ໃບປະກາດ ແລະ ໃບຢັ້ງຢືນຜົນ</translation>
    </message>
    <message>
        <source>Number, kind, state, day, and a fingerprint that proves the paper without telling whose it is.</source>
        <translation>ເລກທີ, ປະເພດ, ສະຖານະ, ວັນທີ ແລະ ລາຍນິ້ວມືດິຈິຕອນທີ່ພິສູດເອກະສານໂດຍບໍ່ບອກວ່າເປັນຂອງໃຜ.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ຕົວເລກ</translation>
    </message>
    <message>
        <source>Enrolled, in training, completed, withdrawn, certified, by programme and sex. A count under ten is not given.</source>
        <translation>ລົງທະບຽນ, ກຳລັງຮຽນ, ຮຽນຈົບ, ອອກກາງຄັນ, ໄດ້ໃບປະກາດ ຕາມຫຼັກສູດ ແລະ ເພດ. ຈຳນວນຕ່ຳກວ່າສິບບໍ່ໃຫ້.</translation>
    </message>
    <message>
        <source>After training</source>
        <translation>ຫຼັງການຝຶກອົບຮົມ</translation>
    </message>
    <message>
        <source>Not recorded in this program yet: nothing is sent.</source>
        <translation>ຍັງບໍ່ໄດ້ບັນທຶກໃນໂປຣແກຣມນີ້: ບໍ່ສົ່ງຫຍັງ.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>ອຸປະກອນ</translation>
    </message>
    <message>
        <source>What is never sent: names, phones, addresses, photos, birth dates, document numbers, protection status, disability, reasons and notes.</source>
        <translation>ສິ່ງທີ່ບໍ່ສົ່ງເດັດຂາດ: ຊື່, ເບີໂທ, ທີ່ຢູ່, ຮູບ, ວັນເກີດ, ເລກເອກະສານ, ສະຖານະການປົກປ້ອງ, ຄວາມພິການ, ເຫດຜົນ ແລະ ໝາຍເຫດ.</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>ໂຟນເດີ %1</translation>
    </message>
    <message>
        <source>Locked hours</source>
        <translation>ຊົ່ວໂມງທີ່ລັອກແລ້ວ</translation>
    </message>
    <message>
        <source>Locked results</source>
        <translation>ຜົນທີ່ລັອກແລ້ວ</translation>
    </message>
</context>
<context>
    <name>warsha::RoleChecks</name>
    <message>
        <source>records hours</source>
        <translation>ບັນທຶກຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>records and locks results</source>
        <translation>ບັນທຶກ ແລະ ລັອກຜົນ</translation>
    </message>
    <message>
        <source>reads and writes case notes</source>
        <translation>ອ່ານ ແລະ ຂຽນບັນທຶກກໍລະນີ</translation>
    </message>
    <message>
        <source>Code from the counsellors&apos; envelope; empty: a counsellor opens the case notes later</source>
        <translation>ລະຫັດຈາກຊອງຂອງທີ່ປຶກສາ; ວ່າງ: ທີ່ປຶກສາເປີດບັນທຶກກໍລະນີພາຍຫຼັງ</translation>
    </message>
    <message>
        <source>Code of the case notes</source>
        <translation>ລະຫັດບັນທຶກກໍລະນີ</translation>
    </message>
    <message>
        <source>trainees, groups, hours, certificates, sending; opens backups</source>
        <translation>ຜູ້ຮຽນ, ກຸ່ມ, ຊົ່ວໂມງ, ໃບປະກາດ, ການສົ່ງ; ເປີດຂໍ້ມູນສຳຮອງ</translation>
    </message>
    <message>
        <source>everything except case notes; users, settings, backups, revoking, erasing</source>
        <translation>ທຸກຢ່າງນອກຈາກບັນທຶກກໍລະນີ; ຜູ້ໃຊ້, ການຕັ້ງຄ່າ, ສຳຮອງ, ຖອນ, ລຶບ</translation>
    </message>
</context>
<context>
    <name>warsha::RuleEngine</name>
    <message>
        <source>Rule %1 cannot be run: %2</source>
        <translation>ໃຊ້ກົດ %1 ບໍ່ໄດ້: %2</translation>
    </message>
    <message>
        <source>Rule %1 was stopped: it tried to do more than read the return (%2).</source>
        <translation>ກົດ %1 ຖືກຢຸດ: ມັນພະຍາຍາມເຮັດຫຼາຍກວ່າອ່ານລາຍງານ (%2).</translation>
    </message>
    <message>
        <source>Rule %1 finds more than %2 rows; the first %2 are listed.</source>
        <translation>ກົດ %1 ພົບຫຼາຍກວ່າ %2 ແຖວ; ສະແດງ %2 ແຖວທຳອິດ.</translation>
    </message>
    <message>
        <source>Rule %1 was stopped: it takes too long or too much memory.</source>
        <translation>ກົດ %1 ຖືກຢຸດ: ໃຊ້ເວລາ ຫຼື ໜ່ວຍຄວາມຈຳຫຼາຍເກີນໄປ.</translation>
    </message>
</context>
<context>
    <name>warsha::RulePack</name>
    <message>
        <source>it is one of: %1.</source>
        <translation>ແມ່ນອັນໜຶ່ງໃນນີ້: %1.</translation>
    </message>
    <message>
        <source>it is “error” or “warning”.</source>
        <translation>ແມ່ນ “error” ຫຼື “warning”.</translation>
    </message>
    <message>
        <source>it is a date, YYYY-MM-DD.</source>
        <translation>ແມ່ນວັນທີ YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>the return has no such table.</source>
        <translation>ລາຍງານບໍ່ມີຕາຕະລາງນີ້.</translation>
    </message>
    <message>
        <source>it may not ask for the time of the computer.</source>
        <translation>ຖາມເວລາຂອງຄອມພິວເຕີບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>this program knows %1 only.</source>
        <translation>ໂປຣແກຣມນີ້ຮູ້ຈັກແຕ່ %1.</translation>
    </message>
    <message>
        <source>rule %1 is there twice.</source>
        <translation>ມີກົດ %1 ສອງເທື່ອ.</translation>
    </message>
    <message>
        <source>The rule pack cannot be used:</source>
        <translation>ໃຊ້ຊຸດກົດບໍ່ໄດ້:</translation>
    </message>
    <message>
        <source>The rule pack that belongs to the program is missing.</source>
        <translation>ຂາດຊຸດກົດຂອງໂປຣແກຣມ.</translation>
    </message>
</context>
<context>
    <name>warsha::SampleCentre</name>
    <message>
        <source>A file of the sample centre is missing: %1.</source>
        <translation>ຂາດໄຟລ໌ຂອງສູນຕົວຢ່າງ: %1.</translation>
    </message>
</context>
<context>
    <name>warsha::SavedListService</name>
    <message>
        <source>The list needs a name.</source>
        <translation>ລາຍຊື່ຕ້ອງມີຊື່.</translation>
    </message>
    <message>
        <source>The name of a list has at most %L1 characters.</source>
        <translation>ຊື່ລາຍຊື່ມີໄດ້ບໍ່ເກີນ %L1 ຕົວອັກສອນ.</translation>
    </message>
    <message>
        <source>This list was deleted already.</source>
        <translation>ລາຍຊື່ນີ້ຖືກລຶບໄປແລ້ວ.</translation>
    </message>
    <message>
        <source>The list “%1” would hold everybody: choose in the filter whom it shows.</source>
        <translation>ລາຍຊື່ “%1” ຈະມີທຸກຄົນ: ກະລຸນາເລືອກໃນຕົວກອງວ່າຈະສະແດງໃຜ.</translation>
    </message>
    <message>
        <source>There is a list “%1” already.</source>
        <translation>ມີລາຍຊື່ “%1” ແລ້ວ.</translation>
    </message>
</context>
<context>
    <name>warsha::ScanText</name>
    <message>
        <source>The picture %1 is too large to be read.</source>
        <translation>ຮູບ %1 ໃຫຍ່ເກີນໄປທີ່ຈະອ່ານ.</translation>
    </message>
    <message>
        <source>%1 is neither a picture nor a PDF that can be read.</source>
        <translation>%1 ບໍ່ແມ່ນຮູບ ຫຼື PDF ທີ່ອ່ານໄດ້.</translation>
    </message>
    <message>
        <source>The PDF is larger than 20 MB.</source>
        <translation>PDF ໃຫຍ່ກວ່າ 20 MB.</translation>
    </message>
    <message>
        <source>The PDF is damaged, or locked by a password.</source>
        <translation>PDF ເສຍຫາຍ ຫຼື ຖືກປ້ອງກັນດ້ວຍລະຫັດຜ່ານ.</translation>
    </message>
    <message>
        <source>The PDF has more than %1 pages.</source>
        <translation>PDF ມີຫຼາຍກວ່າ %1 ໜ້າ.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>ອ່ານໄຟລ໌ %1 ບໍ່ໄດ້: %2</translation>
    </message>
    <message>
        <source>The file %1 is larger than 20 MB.</source>
        <translation>ໄຟລ໌ %1 ໃຫຍ່ກວ່າ 20 MB.</translation>
    </message>
</context>
<context>
    <name>warsha::SendPage</name>
    <message>
        <source>Send</source>
        <translation>ສົ່ງ</translation>
    </message>
    <message>
        <source>Make a snapshot</source>
        <translation>ສ້າງຊຸດຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>Copy to a USB stick…</source>
        <translation>ກັອບປີ້ໃສ່ USB…</translation>
    </message>
    <message>
        <source>What is sent, what needs attention, or the outbox</source>
        <translation>ສິ່ງທີ່ສົ່ງ, ສິ່ງທີ່ຕ້ອງແກ້ ຫຼື ກ່ອງອອກ</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ສິ່ງທີ່ສົ່ງ</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ຕ້ອງແກ້</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>ກ່ອງອອກ</translation>
    </message>
    <message>
        <source>Nothing needs attention: what is sent keeps every rule.</source>
        <translation>ບໍ່ມີຫຍັງຕ້ອງແກ້: ສິ່ງທີ່ສົ່ງຖືກຕາມທຸກກົດ.</translation>
    </message>
    <message>
        <source>These are the ministry&apos;s own rules. With an error the ministry may send the snapshot back; a warning asks you to check.</source>
        <translation>ນີ້ແມ່ນກົດຂອງກະຊວງເອງ. ຂໍ້ຜິດພາດອາດເຮັດໃຫ້ຊຸດຂໍ້ມູນຖືກສົ່ງຄືນ; ຄຳເຕືອນຖາມວ່າຕັ້ງໃຈບໍ.</translation>
    </message>
    <message>
        <source>No snapshot was made yet. The first one makes the keys that sign and encrypt it.</source>
        <translation>ຍັງບໍ່ໄດ້ສ້າງຊຸດຂໍ້ມູນ. ອັນທຳອິດສ້າງກະແຈທີ່ເຊັນ ແລະ ເຂົ້າລະຫັດມັນ.</translation>
    </message>
    <message>
        <source>No ministry is connected with this centre yet: a snapshot is encrypted with the centre&apos;s own key, and no receipt comes back. “Copied” means that it is there complete, checked after writing.</source>
        <translation>ຍັງບໍ່ມີກະຊວງເຊື່ອມກັບສູນນີ້: ຊຸດຂໍ້ມູນຖືກເຂົ້າລະຫັດດ້ວຍກະແຈຂອງສູນເອງ ແລະ ບໍ່ມີໃບຮັບກັບມາ. “ກັອບປີ້ແລ້ວ” ໝາຍວ່າມັນຢູ່ບ່ອນນັ້ນຄົບຖ້ວນ ກວດຫຼັງຂຽນແລ້ວ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ປິດ</translation>
    </message>
    <message>
        <source>Reading what is sent</source>
        <translation>ກຳລັງອ່ານສິ່ງທີ່ສົ່ງ</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>ຕ້ອງແກ້ (%1)</translation>
    </message>
    <message>
        <source>Outbox (%1)</source>
        <translation>ກ່ອງອອກ (%1)</translation>
    </message>
    <message>
        <source>Last: snapshot %1, %2</source>
        <translation>ຫຼ້າສຸດ: ຊຸດຂໍ້ມູນ %1, %2</translation>
    </message>
    <message>
        <source>This centre was restored, moved or copied since its last snapshot, and sends none for now.</source>
        <translation>ສູນນີ້ຖືກກູ້ຄືນ, ຍ້າຍ ຫຼື ກັອບປີ້ຫຼັງຊຸດຂໍ້ມູນຫຼ້າສຸດ ແລະ ບໍ່ສົ່ງໃນຕອນນີ້.</translation>
    </message>
    <message numerus="yes">
        <source>The ministry&apos;s rules find %n error(s) in what is sent.</source>
        <translation>
            <numerusform>ກົດຂອງກະຊວງພົບ %Ln ຂໍ້ຜິດພາດໃນສິ່ງທີ່ສົ່ງ.</numerusform>
            <numerusform>ກົດຂອງກະຊວງພົບ %Ln ຂໍ້ຜິດພາດໃນສິ່ງທີ່ສົ່ງ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ສະແດງ</translation>
    </message>
    <message>
        <source>Nothing was sent yet, so everything is new.</source>
        <translation>ຍັງບໍ່ໄດ້ສົ່ງຫຍັງ ທຸກຢ່າງຈຶ່ງໃໝ່.</translation>
    </message>
    <message>
        <source>What is new or changed is not known: the last snapshot is not in the folder of this PC.</source>
        <translation>ບໍ່ຮູ້ວ່າຫຍັງໃໝ່ ຫຼື ປ່ຽນ: ຊຸດຂໍ້ມູນຫຼ້າສຸດບໍ່ຢູ່ໃນໂຟນເດີຂອງ PC ນີ້.</translation>
    </message>
    <message>
        <source>New, changed and gone: since snapshot %1.</source>
        <translation>ໃໝ່, ປ່ຽນ ແລະ ຫາຍໄປ: ຕັ້ງແຕ່ຊຸດຂໍ້ມູນ %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln ແຖວ</numerusform>
            <numerusform>%Ln ແຖວ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, rule %2</source>
        <translation>%1, ກົດ %2</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>ເປີດບັນທຶກ</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%Ln ສ່ວນ</numerusform>
            <numerusform>%Ln ສ່ວນ</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to %1, %2.</source>
        <translation>ກັອບປີ້ໃສ່ %1 ແລ້ວ, %2.</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>ຊຸດຂໍ້ມູນ %1</translation>
    </message>
    <message>
        <source>Folder of the snapshots…</source>
        <translation>ໂຟນເດີຊຸດຂໍ້ມູນ…</translation>
    </message>
    <message>
        <source>Allow sending…</source>
        <translation>ໃຫ້ສົ່ງໄດ້…</translation>
    </message>
    <message numerus="yes">
        <source>Not complete at %1: tried %n time(s).</source>
        <translation>
            <numerusform>ບໍ່ຄົບຢູ່ %1: ລອງແລ້ວ %Ln ເທື່ອ.</numerusform>
            <numerusform>ບໍ່ຄົບຢູ່ %1: ລອງແລ້ວ %Ln ເທື່ອ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::SendSection</name>
    <message>
        <source>Send</source>
        <translation>ສົ່ງ</translation>
    </message>
    <message>
        <source>Send: outbox</source>
        <translation>ສົ່ງ: ກ່ອງອອກ</translation>
    </message>
</context>
<context>
    <name>warsha::SendTask</name>
    <message>
        <source>Nothing sent yet</source>
        <translation>ຍັງບໍ່ໄດ້ສົ່ງຫຍັງ</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) to copy</source>
        <translation>
            <numerusform>ຊຸດຂໍ້ມູນຕ້ອງກັອບປີ້ %Ln ຊຸດ</numerusform>
            <numerusform>ຊຸດຂໍ້ມູນຕ້ອງກັອບປີ້ %Ln ຊຸດ</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshots to copy</source>
        <translation>ຊຸດຂໍ້ມູນທີ່ຕ້ອງກັອບປີ້</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>ຕ້ອງສົ່ງ %Ln ການປ່ຽນແປງ</numerusform>
            <numerusform>ຕ້ອງສົ່ງ %Ln ການປ່ຽນແປງ</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes to send</source>
        <translation>ການປ່ຽນແປງທີ່ຕ້ອງສົ່ງ</translation>
    </message>
    <message>
        <source>Enrolments never sent</source>
        <translation>ການລົງທະບຽນທີ່ບໍ່ເຄີຍສົ່ງ</translation>
    </message>
</context>
<context>
    <name>warsha::SendVerbs</name>
    <message>
        <source>Nothing is new since snapshot %1: none was made.</source>
        <translation>ບໍ່ມີຫຍັງໃໝ່ຕັ້ງແຕ່ຊຸດຂໍ້ມູນ %1: ຈຶ່ງບໍ່ໄດ້ສ້າງ.</translation>
    </message>
    <message>
        <source>Snapshot %1 is made and waits in the outbox.</source>
        <translation>ຊຸດຂໍ້ມູນ %1 ສ້າງແລ້ວ ແລະ ລໍຖ້າໃນກ່ອງອອກ.</translation>
    </message>
    <message>
        <source>Making the snapshot</source>
        <translation>ກຳລັງສ້າງຊຸດຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>Where the snapshot goes, usually to a USB stick</source>
        <translation>ບ່ອນສົ່ງຊຸດຂໍ້ມູນ: ປົກກະຕິແມ່ນ USB</translation>
    </message>
    <message>
        <source>The centre&apos;s own snapshots are in %1. Choose a USB stick, or another folder.</source>
        <translation>ຊຸດຂໍ້ມູນຂອງສູນເອງຢູ່ໃນ %1. ເລືອກ USB ຫຼື ໂຟນເດີອື່ນ.</translation>
    </message>
    <message numerus="yes">
        <source>The rules find %n error(s). The ministry may send the snapshot back: correct them first where you can.</source>
        <translation>
            <numerusform>ກົດພົບ %Ln ຂໍ້ຜິດພາດ. ກະຊວງອາດສົ່ງຄືນ: ແກ້ກ່ອນຖ້າແກ້ໄດ້.</numerusform>
            <numerusform>ກົດພົບ %Ln ຂໍ້ຜິດພາດ. ກະຊວງອາດສົ່ງຄືນ: ແກ້ກ່ອນຖ້າແກ້ໄດ້.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to %1?</source>
        <translation>ກັອບປີ້ໃສ່ %1 ບໍ?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ກັອບປີ້</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>ກຳລັງກັອບປີ້</translation>
    </message>
    <message>
        <source>Nothing was missing: %1 has every snapshot of this centre.</source>
        <translation>ບໍ່ຂາດຫຍັງ: %1 ມີທຸກຊຸດຂໍ້ມູນຂອງສູນນີ້.</translation>
    </message>
    <message numerus="yes">
        <source>Copied to %1: %n snapshot(s), checked after writing. The USB stick can be taken out.</source>
        <translation>
            <numerusform>ກັອບປີ້ໃສ່ %1 ແລ້ວ: %Ln ຊຸດຂໍ້ມູນ ກວດຫຼັງຂຽນແລ້ວ. ດຶງ USB ອອກໄດ້.</numerusform>
            <numerusform>ກັອບປີ້ໃສ່ %1 ແລ້ວ: %Ln ຊຸດຂໍ້ມູນ ກວດຫຼັງຂຽນແລ້ວ. ດຶງ USB ອອກໄດ້.</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre was restored, moved or copied. Only one copy of it may send: make sure that the other one is not used any more. Snapshots begin at 1 again, and name the last one that is known here. This cannot be undone.</source>
        <translation>ສູນຖືກກູ້ຄືນ, ຍ້າຍ ຫຼື ກັອບປີ້. ມີແຕ່ກັອບປີ້ດຽວທີ່ສົ່ງໄດ້: ໃຫ້ແນ່ໃຈວ່າອັນອື່ນບໍ່ໃຊ້ແລ້ວ. ຊຸດຂໍ້ມູນເລີ່ມຈາກ 1 ໃໝ່ ແລະ ບອກອັນສຸດທ້າຍທີ່ຮູ້ຢູ່ນີ້. ຍ້ອນກັບບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>This copy of the centre sends snapshots from now on.</source>
        <translation>ກັອບປີ້ນີ້ຂອງສູນສົ່ງຊຸດຂໍ້ມູນແຕ່ນີ້ໄປ.</translation>
    </message>
    <message>
        <source>Where this PC keeps the centre&apos;s snapshots</source>
        <translation>ບ່ອນທີ່ PC ນີ້ເກັບຊຸດຂໍ້ມູນຂອງສູນ</translation>
    </message>
    <message>
        <source>Snapshots are kept in %1 from now on.</source>
        <translation>ຊຸດຂໍ້ມູນເກັບໃນ %1 ແຕ່ນີ້ໄປ.</translation>
    </message>
    <message>
        <source>The snapshot leaves this program: enrolments without names, locked hours and results, certificates by number. It is signed and encrypted; no ministry is connected with this centre yet, so only the centre itself can open it. What was copied cannot be taken back.</source>
        <translation>ຊຸດຂໍ້ມູນອອກຈາກໂປຣແກຣມນີ້: ການລົງທະບຽນບໍ່ມີຊື່, ຊົ່ວໂມງ ແລະ ຜົນທີ່ລັອກ, ໃບປະກາດຕາມເລກທີ. ມັນຖືກເຊັນ ແລະ ເຂົ້າລະຫັດ; ຍັງບໍ່ມີກະຊວງເຊື່ອມກັບສູນນີ້ ຈຶ່ງມີແຕ່ສູນເອງທີ່ເປີດໄດ້. ສິ່ງທີ່ກັອບປີ້ແລ້ວເອົາຄືນບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>Allow this copy of the centre to send snapshots?</source>
        <translation>ໃຫ້ກັອບປີ້ນີ້ຂອງສູນສົ່ງຊຸດຂໍ້ມູນບໍ?</translation>
    </message>
    <message>
        <source>Allow sending</source>
        <translation>ໃຫ້ສົ່ງ</translation>
    </message>
    <message>
        <source>Allowing this copy to send</source>
        <translation>ກຳລັງໃຫ້ກັອບປີ້ນີ້ສົ່ງ</translation>
    </message>
</context>
<context>
    <name>warsha::SessionForm</name>
    <message>
        <source>Add session</source>
        <translation>ເພີ່ມຄາບຮຽນ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ປິດ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ມື້</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ແຕ່</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ຫາ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>ຮູບແບບ</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>ທຸກອາທິດ</translation>
    </message>
    <message>
        <source>Add sessions</source>
        <translation>ເພີ່ມຄາບຮຽນ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ຈົນຮອດ</translation>
    </message>
    <message>
        <source>Weekends and holidays of the centre are left out.</source>
        <translation>ບໍ່ເອົາທ້າຍອາທິດ ແລະ ວັນພັກຂອງສູນ.</translation>
    </message>
</context>
<context>
    <name>warsha::SettingsGroups</name>
    <message>
        <source>Centre</source>
        <translation>ສູນ</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>ຜູ້ລົງນາມ</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>ປະຕິທິນ</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>ໃບປະກາດ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ຂໍ້ມູນສຳຮອງ</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>ກະຊວງ</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>PC ນີ້</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>ພະນັກງານ</translation>
    </message>
</context>
<context>
    <name>warsha::SettingsPage</name>
    <message>
        <source>No setting was found.</source>
        <translation>ບໍ່ພົບການຕັ້ງຄ່າ.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ການຕັ້ງຄ່າ</translation>
    </message>
    <message>
        <source>Search in settings</source>
        <translation>ຄົ້ນຫາໃນການຕັ້ງຄ່າ</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>ກຸ່ມການຕັ້ງຄ່າ</translation>
    </message>
</context>
<context>
    <name>warsha::SettingsSection</name>
    <message>
        <source>Settings</source>
        <translation>ການຕັ້ງຄ່າ</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>a tab of the settings</comment>
        <translation>ການຕັ້ງຄ່າ: %1</translation>
    </message>
</context>
<context>
    <name>warsha::SetupWizard</name>
    <message>
        <source>Back</source>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>ຂ້າມ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 ໃນ %2</translation>
    </message>
    <message>
        <source>Make the centre</source>
        <translation>ສ້າງສູນ</translation>
    </message>
</context>
<context>
    <name>warsha::SeveralTrainees</name>
    <message>
        <source>One person, registered twice?</source>
        <translation>ຄົນດຽວ ຂຶ້ນທະບຽນສອງເທື່ອບໍ?</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>ທຽບ ແລະ ລວມ…</translation>
    </message>
    <message>
        <source>As a table, in the columns of the list</source>
        <translation>ເປັນຕາຕະລາງ ຕາມຖັນຂອງລາຍການ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ກັອບປີ້</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>ບັນທຶກເປັນຕາຕະລາງ…</translation>
    </message>
    <message>
        <source>Everybody who has the file can read the names in it.</source>
        <translation>ທຸກຄົນທີ່ມີໄຟລ໌ອ່ານຊື່ໃນນັ້ນໄດ້.</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) chosen</source>
        <translation>
            <numerusform>ເລືອກຜູ້ຮຽນ %Ln ຄົນ</numerusform>
            <numerusform>ເລືອກຜູ້ຮຽນ %Ln ຄົນ</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have this value already.</source>
        <translation>ທຸກຄົນມີຄ່ານີ້ແລ້ວ.</translation>
    </message>
</context>
<context>
    <name>warsha::SideForm</name>
    <message>
        <source>Cancel</source>
        <translation>ຍົກເລີກ</translation>
    </message>
    <message>
        <source>What you typed in the form is kept: choose the same again to go on with it.</source>
        <translation>ສິ່ງທີ່ທ່ານພິມໃນແບບຟອມຖືກເກັບໄວ້: ເລືອກຄຳສັ່ງເກົ່າອີກເທື່ອເພື່ອເຮັດຕໍ່.</translation>
    </message>
    <message>
        <source>The form you began is still here. Cancel gives it up.</source>
        <translation>ແບບຟອມທີ່ທ່ານເລີ່ມໄວ້ຍັງຢູ່. ຍົກເລີກ ຈະຖິ້ມມັນ.</translation>
    </message>
</context>
<context>
    <name>warsha::SignForm</name>
    <message>
        <source>2.3.2026</source>
        <translation>2.3.2026</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>ເຊັນໂດຍ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>ວັນທີ</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>ເຊັນ</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n day(s)</source>
        <translation>
            <numerusform>ເຊັນ %Ln ມື້</numerusform>
            <numerusform>ເຊັນ %Ln ມື້</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter who signs.</source>
        <translation>ບອກວ່າໃຜເຊັນ.</translation>
    </message>
</context>
<context>
    <name>warsha::SignInPage</name>
    <message>
        <source>Warsha</source>
        <translation>Warsha</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ຜູ້ໃຊ້</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>ລະຫັດຜ່ານ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ເຂົ້າສູ່ລະບົບ</translation>
    </message>
    <message>
        <source>Open another centre…</source>
        <translation>ເປີດສູນອື່ນ…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>ກຳລັງເຂົ້າສູ່ລະບົບ…</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>ລອງໃໝ່ໄດ້ໃນ %Ln ວິນາທີ.</numerusform>
            <numerusform>ລອງໃໝ່ໄດ້ໃນ %Ln ວິນາທີ.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the sample centre, with invented people. Its password is “%1”.</source>
        <translation>ນີ້ແມ່ນສູນຕົວຢ່າງ ມີຄົນສົມມຸດ. ລະຫັດຜ່ານແມ່ນ “%1”.</translation>
    </message>
    <message>
        <source>Nobody knows the password…</source>
        <translation>ບໍ່ມີໃຜຮູ້ລະຫັດຜ່ານ…</translation>
    </message>
    <message>
        <source>New centre…</source>
        <translation>ສູນໃໝ່…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>ກູ້ຄືນຂໍ້ມູນສຳຮອງ…</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>ລະຫັດຜ່ານໃໝ່</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>ລະຫັດຜ່ານໃໝ່ ອີກເທື່ອ</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>ລະຫັດຜ່ານສອງອັນບໍ່ຄືກັນ.</translation>
    </message>
</context>
<context>
    <name>warsha::SignatoriesCard</name>
    <message>
        <source>Who signs certificates</source>
        <translation>ໃຜເຊັນໃບປະກາດ</translation>
    </message>
    <message>
        <source>Signatories, names and positions, from and until</source>
        <translation>ຜູ້ລົງນາມ, ຊື່ ແລະ ຕຳແໜ່ງ, ແຕ່ ແລະ ຫາ</translation>
    </message>
    <message>
        <source>Name, as on certificates</source>
        <translation>ຊື່ ຕາມໃບປະກາດ</translation>
    </message>
    <message>
        <source>Position, as “Director”</source>
        <translation>ຕຳແໜ່ງ ເຊັ່ນ “ຜູ້ອຳນວຍການ”</translation>
    </message>
    <message>
        <source>Add signatory</source>
        <translation>ເພີ່ມຜູ້ລົງນາມ</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>ຊື່ເປັນຕົວລາແຕັງ</translation>
    </message>
    <message>
        <source>Name in Arabic letters</source>
        <translation>ຊື່ເປັນຕົວອາຣັບ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ແຕ່</translation>
    </message>
    <message>
        <source>Position in English</source>
        <translation>ຕຳແໜ່ງເປັນພາສາອັງກິດ</translation>
    </message>
    <message>
        <source>Position in Arabic</source>
        <translation>ຕຳແໜ່ງເປັນພາສາອາຣັບ</translation>
    </message>
    <message>
        <source>Until, and with this day</source>
        <translation>ຮອດ ລວມມື້ນີ້</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ເອົາອອກ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>ເອົາ %1 ອອກ</translation>
    </message>
</context>
<context>
    <name>warsha::SnapshotFolder</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>ສ້າງໂຟນເດີ %1 ບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>This folder cannot be used: %1 Choose another folder.</source>
        <translation>ໃຊ້ໂຟນເດີນີ້ບໍ່ໄດ້: %1 ເລືອກໂຟນເດີອື່ນ.</translation>
    </message>
    <message>
        <source>File %1 is missing in the snapshot folder.</source>
        <translation>ຂາດໄຟລ໌ %1 ໃນໂຟນເດີຊຸດຂໍ້ມູນ.</translation>
    </message>
    <message>
        <source>File %1 is larger than it may be.</source>
        <translation>ໄຟລ໌ %1 ໃຫຍ່ກວ່າທີ່ອະນຸຍາດ.</translation>
    </message>
    <message>
        <source>The snapshot folder cannot be written: %1</source>
        <translation>ຂຽນໃສ່ໂຟນເດີຊຸດຂໍ້ມູນບໍ່ໄດ້: %1</translation>
    </message>
</context>
<context>
    <name>warsha::SnapshotPreview</name>
    <message>
        <source>Reading what is sent was stopped.</source>
        <translation>ການອ່ານສິ່ງທີ່ສົ່ງຖືກຢຸດ.</translation>
    </message>
</context>
<context>
    <name>warsha::SnapshotSender</name>
    <message>
        <source>Sending was stopped. What was sent stays there, and is not sent again.</source>
        <translation>ການສົ່ງຖືກຢຸດ. ສິ່ງທີ່ສົ່ງແລ້ວຍັງຢູ່ ແລະ ບໍ່ຕ້ອງສົ່ງອີກ.</translation>
    </message>
    <message>
        <source>A snapshot is missing in the folder %1.</source>
        <translation>ຂາດຊຸດຂໍ້ມູນໃນໂຟນເດີ %1.</translation>
    </message>
    <message>
        <source>Part %1 was altered in the folder. Build the snapshot again.</source>
        <translation>ສ່ວນ %1 ໃນໂຟນເດີຖືກດັດແປງ. ສ້າງຊຸດຂໍ້ມູນໃໝ່.</translation>
    </message>
    <message>
        <source>%1 took a part but does not have it. Is a sign-in page in between?</source>
        <translation>%1 ຮັບສ່ວນໜຶ່ງແຕ່ບໍ່ມີ. ມີໜ້າເຂົ້າສູ່ລະບົບຂັ້ນກາງບໍ?</translation>
    </message>
    <message>
        <source>%1 took the manifest but does not have it. Is a sign-in page in between?</source>
        <translation>%1 ຮັບລາຍການແຕ່ບໍ່ມີ. ມີໜ້າເຂົ້າສູ່ລະບົບຂັ້ນກາງບໍ?</translation>
    </message>
    <message>
        <source>Sending was stopped. Nothing of it stays there.</source>
        <translation>ການສົ່ງຖືກຢຸດ. ບໍ່ມີຫຍັງຂອງມັນເຫຼືອຢູ່ບ່ອນນັ້ນ.</translation>
    </message>
</context>
<context>
    <name>warsha::SnapshotService</name>
    <message>
        <source>The folder %1 holds no snapshot. Build one first.</source>
        <translation>ໂຟນເດີ %1 ບໍ່ມີຊຸດຂໍ້ມູນ. ສ້າງກ່ອນ.</translation>
    </message>
    <message>
        <source>There is no snapshot yet.</source>
        <translation>ຍັງບໍ່ມີຊຸດຂໍ້ມູນ.</translation>
    </message>
    <message>
        <source>This database was restored, moved or copied since the last snapshot. Make sure that no other copy of it sends snapshots, then accept it as the one that does.</source>
        <translation>ຖານຂໍ້ມູນນີ້ຖືກກູ້ຄືນ, ຍ້າຍ ຫຼື ກັອບປີ້ຫຼັງຊຸດຂໍ້ມູນຫຼ້າສຸດ. ໃຫ້ແນ່ໃຈວ່າບໍ່ມີສຳເນົາອື່ນສົ່ງຊຸດຂໍ້ມູນ ແລ້ວຮັບເອົາອັນນີ້ເປັນອັນທີ່ສົ່ງ.</translation>
    </message>
    <message>
        <source>The keys of the snapshots could not be made.</source>
        <translation>ສ້າງກະແຈຂອງຊຸດຂໍ້ມູນບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>The folder holds snapshot %1, which this centre does not know and which does not follow its last one. Choose another folder.</source>
        <translation>ໂຟນເດີມີຊຸດຂໍ້ມູນ %1 ທີ່ສູນນີ້ບໍ່ຮູ້ຈັກ ແລະ ບໍ່ຕໍ່ຈາກອັນສຸດທ້າຍ. ເລືອກໂຟນເດີອື່ນ.</translation>
    </message>
    <message>
        <source>The last snapshot is not in this folder, but older ones are. Choose the folder of the last snapshot, or an empty one.</source>
        <translation>ຊຸດຂໍ້ມູນຫຼ້າສຸດບໍ່ຢູ່ໃນໂຟນເດີນີ້ ແຕ່ມີອັນເກົ່າກວ່າ. ເລືອກໂຟນເດີຂອງຊຸດຂໍ້ມູນຫຼ້າສຸດ ຫຼື ໂຟນເດີວ່າງ.</translation>
    </message>
    <message>
        <source>No snapshot was made: you stopped it.</source>
        <translation>ບໍ່ໄດ້ສ້າງຊຸດຂໍ້ມູນ: ທ່ານຢຸດມັນ.</translation>
    </message>
</context>
<context>
    <name>warsha::SnapshotVerifier</name>
    <message>
        <source>%1 holds no snapshot: there is no manifest in it.</source>
        <translation>%1 ບໍ່ມີຊຸດຂໍ້ມູນ: ບໍ່ມີລາຍການຢູ່ໃນນັ້ນ.</translation>
    </message>
    <message>
        <source>Manifest %1 cannot be read.</source>
        <translation>ອ່ານລາຍການ %1 ບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>Manifest %1: %2</source>
        <translation>ລາຍການ %1: %2</translation>
    </message>
    <message>
        <source>Manifest %1 does not bear its own name: it is another one.</source>
        <translation>ລາຍການ %1 ບໍ່ມີຊື່ຂອງຕົນ: ເປັນອັນອື່ນ.</translation>
    </message>
    <message>
        <source>Snapshot %1 does not follow the others: one is missing, or there are two of the same number.</source>
        <translation>ຊຸດຂໍ້ມູນ %1 ບໍ່ຕໍ່ຈາກອັນອື່ນ: ຂາດໄປອັນໜຶ່ງ ຫຼື ມີສອງອັນເລກດຽວກັນ.</translation>
    </message>
    <message>
        <source>Snapshot %1 is of another centre than the one before.</source>
        <translation>ຊຸດຂໍ້ມູນ %1 ເປັນຂອງສູນອື່ນ ບໍ່ແມ່ນຂອງອັນກ່ອນ.</translation>
    </message>
    <message>
        <source>Snapshot %1 does not follow snapshot %2.</source>
        <translation>ຊຸດຂໍ້ມູນ %1 ບໍ່ຕໍ່ຈາກຊຸດຂໍ້ມູນ %2.</translation>
    </message>
    <message>
        <source>Part %1 (%2) is missing.</source>
        <translation>ຂາດສ່ວນ %1 (%2).</translation>
    </message>
    <message>
        <source>Part %1 (%2) was altered.</source>
        <translation>ສ່ວນ %1 (%2) ຖືກດັດແປງ.</translation>
    </message>
    <message>
        <source>This is not a public key: 64 hexadecimal digits or 52 letters and digits are expected.</source>
        <translation>ນີ້ບໍ່ແມ່ນກະແຈສາທາລະນະ: ຕ້ອງມີ 64 ຕົວເລກຖານສິບຫົກ ຫຼື 52 ຕົວອັກສອນ ແລະ ຕົວເລກ.</translation>
    </message>
    <message>
        <source>File %1 belongs to no valid manifest.</source>
        <translation>ໄຟລ໌ %1 ບໍ່ຢູ່ໃນລາຍການທີ່ຖືກຕ້ອງໃດ.</translation>
    </message>
</context>
<context>
    <name>warsha::SpoiltSheets</name>
    <message>
        <source>After printing</source>
        <translation>ຫຼັງພິມ</translation>
    </message>
    <message>
        <source>Are all pages good?</source>
        <translation>ທຸກໜ້າດີບໍ?</translation>
    </message>
    <message>
        <source>Printed pages</source>
        <translation>ໜ້າທີ່ພິມ</translation>
    </message>
    <message>
        <source>Tick from here to the end</source>
        <translation>ໝາຍຈາກນີ້ຮອດທ້າຍ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ບໍ່ແມ່ນດຽວນີ້</translation>
    </message>
    <message>
        <source>All pages are good</source>
        <translation>ທຸກໜ້າດີ</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln page(s) again</source>
        <translation>
            <numerusform>ພິມຄືນ %Ln ໜ້າ</numerusform>
            <numerusform>ພິມຄືນ %Ln ໜ້າ</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the copy good?</source>
        <translation>ສຳເນົາດີບໍ?</translation>
    </message>
    <message>
        <source>The copy is good</source>
        <translation>ສຳເນົາດີ</translation>
    </message>
    <message>
        <source>Tick the pages that are spoilt or missing: they are printed again. Tear up spoilt sheets; a number is on one good paper only.</source>
        <translation>ໝາຍໜ້າທີ່ພິມເສຍ ຫຼື ບໍ່ອອກ: ຈະພິມຄືນ. ຈີກໃບທີ່ເສຍ; ເລກທີໜຶ່ງຢູ່ໃນໃບດີໃບດຽວ.</translation>
    </message>
    <message>
        <source>Tick it if it is spoilt or missing: it is printed again. The register counts it once it is good.</source>
        <translation>ໝາຍຖ້າເສຍ ຫຼື ຂາດ: ຈະພິມຄືນ. ທະບຽນນັບເມື່ອດີແລ້ວ.</translation>
    </message>
</context>
<context>
    <name>warsha::SqlCatalogueRepository</name>
    <message>
        <source>The programme version is not here any more.</source>
        <translation>ສະບັບຫຼັກສູດນີ້ບໍ່ມີແລ້ວ.</translation>
    </message>
</context>
<context>
    <name>warsha::StaffCard</name>
    <message>
        <source>Trainers and assessors</source>
        <translation>ຄູຝຶກ ແລະ ຜູ້ປະເມີນ</translation>
    </message>
    <message>
        <source>Name, as on papers</source>
        <translation>ຊື່ ຕາມເອກະສານ</translation>
    </message>
    <message>
        <source>Add to the staff</source>
        <translation>ເພີ່ມໃສ່ພະນັກງານ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>ລະຫັດ</translation>
    </message>
    <message>
        <source>Name in another script</source>
        <translation>ຊື່ໃນຕົວໜັງສືອື່ນ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ເບີໂທ</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>ຝຶກ</translation>
    </message>
    <message>
        <source>Assesses</source>
        <translation>ປະເມີນ</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>ເຮັດວຽກຢູ່ນີ້</translation>
    </message>
    <message>
        <source>Staff: names, telephones, users of the program, who trains, who assesses, who has left</source>
        <translation>ພະນັກງານ: ຊື່, ໂທລະສັບ, ຜູ້ໃຊ້ໂປຣແກຣມ, ຜູ້ຝຶກ, ຜູ້ປະເມີນ, ຜູ້ທີ່ອອກແລ້ວ</translation>
    </message>
    <message>
        <source>User of the program</source>
        <translation>ຜູ້ໃຊ້ໂປຣແກຣມ</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no user of the program</comment>
        <translation>ບໍ່ມີ</translation>
    </message>
    <message>
        <source>a former user</source>
        <translation>ຜູ້ໃຊ້ເກົ່າ</translation>
    </message>
</context>
<context>
    <name>warsha::StaffService</name>
    <message>
        <source>The short code of a staff member has at most 40 characters.</source>
        <translation>ລະຫັດຫຍໍ້ຂອງພະນັກງານມີຫຼາຍສຸດ 40 ຕົວອັກສອນ.</translation>
    </message>
    <message>
        <source>There is a staff member %1 already.</source>
        <translation>ມີພະນັກງານ %1 ແລ້ວ.</translation>
    </message>
    <message>
        <source>A staff member needs a short code: lists and registers show it.</source>
        <translation>ພະນັກງານຕ້ອງມີລະຫັດສັ້ນ: ລາຍການ ແລະ ທະບຽນເອີ້ນຕາມລະຫັດນີ້.</translation>
    </message>
    <message>
        <source>%1 (%2) has this user already. A user is one member of the staff.</source>
        <translation>%1 (%2) ມີຜູ້ໃຊ້ນີ້ແລ້ວ. ຜູ້ໃຊ້ໜຶ່ງແມ່ນພະນັກງານຄົນດຽວ.</translation>
    </message>
    <message>
        <source>“%1” is not a short code: a code is one word without a space, such as %2. The name stands beside it.</source>
        <translation>“%1” ບໍ່ແມ່ນລະຫັດສັ້ນ: ລະຫັດແມ່ນຄຳດຽວບໍ່ມີຍະຫວ່າງ ເຊັ່ນ %2. ຊື່ຢູ່ຂ້າງມັນ.</translation>
    </message>
</context>
<context>
    <name>warsha::StatisticsService</name>
    <message>
        <source>This group is no longer here.</source>
        <translation>ກຸ່ມນີ້ບໍ່ຢູ່ນີ້ແລ້ວ.</translation>
    </message>
</context>
<context>
    <name>warsha::TaskListModel</name>
    <message>
        <source>Task</source>
        <translation>ວຽກ</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>ຈຳນວນ</translation>
    </message>
</context>
<context>
    <name>warsha::TeamsReport</name>
    <message>
        <source>name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>ແຖວບໍ່ມີຊື່.</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>ໄລຍະເວລາ</translation>
    </message>
    <message>
        <source>This length of time cannot be read.</source>
        <translation>ອ່ານໄລຍະເວລານີ້ບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>join time</source>
        <translation>ເວລາເຂົ້າ</translation>
    </message>
    <message>
        <source>The row lacks its join time.</source>
        <translation>ແຖວຂາດເວລາເຂົ້າ.</translation>
    </message>
    <message>
        <source>timestamp</source>
        <translation>ເວລາ</translation>
    </message>
    <message>
        <source>This is not a date and time.</source>
        <translation>ນີ້ບໍ່ແມ່ນວັນທີ ແລະ ເວລາ.</translation>
    </message>
    <message>
        <source>action</source>
        <translation>ການກະທຳ</translation>
    </message>
    <message>
        <source>Leaves without having joined.</source>
        <translation>ອອກໂດຍບໍ່ໄດ້ເຂົ້າ.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no line for leaving: they are taken to have stayed until the last line of the report.</source>
        <translation>
            <numerusform>%Ln ຄົນບໍ່ມີແຖວອອກ: ຖືວ່າຢູ່ຮອດແຖວສຸດທ້າຍຂອງລາຍງານ.</numerusform>
            <numerusform>%Ln ຄົນບໍ່ມີແຖວອອກ: ຖືວ່າຢູ່ຮອດແຖວສຸດທ້າຍຂອງລາຍງານ.</numerusform>
        </translation>
    </message>
    <message>
        <source>activities</source>
        <translation>ກິດຈະກຳ</translation>
    </message>
    <message>
        <source>The report ends before its list of activities, so the sums of its participants are used, which hide who left and came back. Was the file cut? Save it from Teams again.</source>
        <translation>ລາຍງານຈົບກ່ອນລາຍການກິດຈະກຳ ຈຶ່ງໃຊ້ຍອດລວມຂອງຜູ້ເຂົ້າຮ່ວມ ເຊິ່ງບໍ່ບອກວ່າໃຜອອກ ແລະ ກັບມາ. ໄຟລ໌ຖືກຕັດບໍ? ບັນທຶກຈາກ Teams ໃໝ່.</translation>
    </message>
</context>
<context>
    <name>warsha::Timetable</name>
    <message>
        <source>A session ends after it begins, on the same day.</source>
        <translation>ຄາບຮຽນຈົບຫຼັງເລີ່ມ ໃນມື້ດຽວກັນ.</translation>
    </message>
    <message>
        <source>The timetable has no day: none of its weekdays lies in its dates, or all of them are days off.</source>
        <translation>ຕາຕະລາງຮຽນບໍ່ມີມື້: ບໍ່ມີວັນຂອງອາທິດໃດຢູ່ໃນຊ່ວງວັນທີ ຫຼື ທຸກມື້ແມ່ນວັນພັກ.</translation>
    </message>
    <message>
        <source>The session %1–%2 clashes with the one %3–%4.</source>
        <comment>day and time, time</comment>
        <translation>ຄາບຮຽນ %1–%2 ຊ້ອນກັບ %3–%4.</translation>
    </message>
</context>
<context>
    <name>warsha::TimetableFollower</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>days</comment>
        <translation>
            <numerusform>ອີກ %Ln ວັນ</numerusform>
            <numerusform>ອີກ %Ln ວັນ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Timetable: %n session(s), %1 to %2.</source>
        <translation>
            <numerusform>ຕາຕະລາງຮຽນ: %Ln ຄາບຮຽນ, %1 ຫາ %2.</numerusform>
            <numerusform>ຕາຕະລາງຮຽນ: %Ln ຄາບຮຽນ, %1 ຫາ %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session on days off: %1.</source>
        <translation>ບໍ່ມີຄາບຮຽນໃນວັນພັກ: %1.</translation>
    </message>
    <message>
        <source>No session outside the dates of the group: %1.</source>
        <translation>ບໍ່ມີຄາບຮຽນນອກວັນຂອງກຸ່ມ: %1.</translation>
    </message>
</context>
<context>
    <name>warsha::TimetableGridModel</name>
    <message>
        <source>Day</source>
        <translation>ມື້</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ຈາກ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ຫາ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>ຮູບແບບ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>ໃບກວດລາຍຊື່</translation>
    </message>
    <message>
        <source>A session has its day, times, mode and hours. Delete removes the session.</source>
        <translation>ຄາບຮຽນມີມື້, ເວລາ, ຮູບແບບ ແລະ ຊົ່ວໂມງ. Delete ເອົາຄາບຮຽນອອກ.</translation>
    </message>
    <message>
        <source>from a meeting report</source>
        <comment>hours of a session</comment>
        <translation>ຈາກລາຍງານກອງປະຊຸມ</translation>
    </message>
    <message numerus="yes">
        <source>locked, %n recorded</source>
        <comment>people in a session</comment>
        <translation>
            <numerusform>ລັອກແລ້ວ, ບັນທຶກ %Ln ຄົນ</numerusform>
            <numerusform>ລັອກແລ້ວ, ບັນທຶກ %Ln ຄົນ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded</source>
        <comment>people in a session</comment>
        <translation>
            <numerusform>ບັນທຶກ %Ln ຄົນ</numerusform>
            <numerusform>ບັນທຶກ %Ln ຄົນ</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>a session</comment>
        <translation>ຍັງບໍ່ບັນທຶກ</translation>
    </message>
    <message>
        <source>The session was removed meanwhile.</source>
        <translation>ຄາບຮຽນຖືກເອົາອອກແລ້ວ.</translation>
    </message>
    <message>
        <source>“%1” is not a mode of a session: online, classroom or workshop.</source>
        <translation>“%1” ບໍ່ແມ່ນຮູບແບບຂອງຄາບຮຽນ: ອອນລາຍ, ຫ້ອງຮຽນ ຫຼື ໂຮງຝຶກງານ.</translation>
    </message>
    <message numerus="yes">
        <source>%n blank</source>
        <comment>people without a mark</comment>
        <translation>
            <numerusform>%Ln ຄົນບໍ່ໄດ້ໝາຍ</numerusform>
            <numerusform>%Ln ຄົນບໍ່ໄດ້ໝາຍ</numerusform>
        </translation>
    </message>
    <message>
        <source>The hours of this session are locked: its time stays.</source>
        <translation>ຊົ່ວໂມງຂອງຊົ່ວໂມງຮຽນນີ້ຖືກລັອກ: ເວລາຄົງເດີມ.</translation>
    </message>
    <message>
        <source>The times of this session are those of its meeting report.</source>
        <translation>ເວລາຂອງຊົ່ວໂມງຮຽນນີ້ແມ່ນຕາມລາຍງານການປະຊຸມ.</translation>
    </message>
    <message>
        <source>Who may record hours can change this session.</source>
        <translation>ຜູ້ທີ່ບັນທຶກຊົ່ວໂມງໄດ້ ສາມາດແກ້ໄຂຊົ່ວໂມງຮຽນນີ້.</translation>
    </message>
</context>
<context>
    <name>warsha::TimetablePane</name>
    <message>
        <source>There is no session yet. Sessions are made one by one, or for every week.</source>
        <translation>ຍັງບໍ່ມີຄາບຮຽນ. ສ້າງຄາບຮຽນເທື່ອລະອັນ ຫຼື ສຳລັບທຸກອາທິດ.</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>ຄາບຮຽນໃໝ່…</translation>
    </message>
    <message>
        <source>Sessions of the group</source>
        <translation>ຄາບຮຽນຂອງກຸ່ມ</translation>
    </message>
    <message>
        <source>Remove sessions</source>
        <translation>ເອົາຄາບຮຽນອອກ</translation>
    </message>
    <message>
        <source>Removes the sessions of the marked rows (Delete)</source>
        <translation>ເອົາຄາບຮຽນຂອງແຖວທີ່ເລືອກອອກ (Delete)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%Ln ຄາບຮຽນ</numerusform>
            <numerusform>%Ln ຄາບຮຽນ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added.</source>
        <translation>
            <numerusform>ເພີ່ມ %Ln ຄາບຮຽນແລ້ວ.</numerusform>
            <numerusform>ເພີ່ມ %Ln ຄາບຮຽນແລ້ວ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of these are recorded already: their marks and hours would go too.</source>
        <translation>
            <numerusform>%Ln ຄາບຮຽນໃນນີ້ບັນທຶກແລ້ວ: ເຄື່ອງໝາຍ ແລະ ຊົ່ວໂມງຈະຖືກເອົາອອກນຳ.</numerusform>
            <numerusform>%Ln ຄາບຮຽນໃນນີ້ບັນທຶກແລ້ວ: ເຄື່ອງໝາຍ ແລະ ຊົ່ວໂມງຈະຖືກເອົາອອກນຳ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove with their registers</source>
        <translation>ເອົາອອກພ້ອມໃບກວດລາຍຊື່</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) removed.</source>
        <translation>
            <numerusform>ເອົາ %Ln ຄາບຮຽນອອກແລ້ວ.</numerusform>
            <numerusform>ເອົາ %Ln ຄາບຮຽນອອກແລ້ວ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move later…</source>
        <translation>ເລື່ອນ…</translation>
    </message>
    <message>
        <source>Moves the session at hand and all after it by some days</source>
        <translation>ຍ້າຍຄາບຮຽນນີ້ ແລະ ທຸກຄາບຕໍ່ມາຈັກມື້</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) moved.</source>
        <translation>
            <numerusform>ຍ້າຍ %Ln ຄາບຮຽນແລ້ວ.</numerusform>
            <numerusform>ຍ້າຍ %Ln ຄາບຮຽນແລ້ວ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ປິດ</translation>
    </message>
</context>
<context>
    <name>warsha::TodayPage</name>
    <message>
        <source>%1 women</source>
        <comment>a per cent</comment>
        <translation>ຍິງ %1</translation>
    </message>
    <message>
        <source>Nobody is in training.</source>
        <translation>ບໍ່ມີໃຜກຳລັງຮຽນ.</translation>
    </message>
    <message>
        <source>Sessions today</source>
        <translation>ຄາບຮຽນມື້ນີ້</translation>
    </message>
    <message>
        <source>Next sessions</source>
        <translation>ຄາບຮຽນຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>ທຸກກຸ່ມ</translation>
    </message>
    <message numerus="yes">
        <source>No session was recorded in the last %n week(s).</source>
        <translation>
            <numerusform>ບໍ່ມີຄາບຮຽນທີ່ບັນທຶກໃນ %Ln ອາທິດຜ່ານມາ.</numerusform>
            <numerusform>ບໍ່ມີຄາບຮຽນທີ່ບັນທຶກໃນ %Ln ອາທິດຜ່ານມາ.</numerusform>
        </translation>
    </message>
    <message>
        <source>last week %1</source>
        <comment>hours</comment>
        <translation>ອາທິດແລ້ວ %1</translation>
    </message>
    <message numerus="yes">
        <source>No hours were recorded in the last %n week(s).</source>
        <translation>
            <numerusform>ບໍ່ມີຊົ່ວໂມງທີ່ບັນທຶກໃນ %Ln ອາທິດຜ່ານມາ.</numerusform>
            <numerusform>ບໍ່ມີຊົ່ວໂມງທີ່ບັນທຶກໃນ %Ln ອາທິດຜ່ານມາ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in a group whose programme has units.</source>
        <translation>ບໍ່ມີໃຜຢູ່ໃນກຸ່ມທີ່ຫຼັກສູດມີໜ່ວຍຮຽນ.</translation>
    </message>
    <message>
        <source>There is no group yet.</source>
        <translation>ຍັງບໍ່ມີກຸ່ມ.</translation>
    </message>
    <message>
        <source>Nobody is in this group, and its programme asks no hours.</source>
        <translation>ບໍ່ມີໃຜຢູ່ໃນກຸ່ມນີ້ ແລະ ຫຼັກສູດບໍ່ຕ້ອງການຊົ່ວໂມງ.</translation>
    </message>
    <message>
        <source>Attendance of the group</source>
        <translation>ການເຂົ້າຮຽນຂອງກຸ່ມ</translation>
    </message>
    <message>
        <source>No session of this group was recorded yet.</source>
        <translation>ຍັງບໍ່ໄດ້ບັນທຶກຄາບຮຽນຂອງກຸ່ມນີ້.</translation>
    </message>
    <message numerus="yes">
        <source>%n below their share</source>
        <translation>
            <numerusform>%Ln ຄົນຕ່ຳກວ່າກຳນົດ</numerusform>
            <numerusform>%Ln ຄົນຕ່ຳກວ່າກຳນົດ</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody below their share</source>
        <translation>ບໍ່ມີໃຜຕ່ຳກວ່າກຳນົດ</translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%Ln ຄົນຕິດຂັດ</numerusform>
            <numerusform>%Ln ຄົນຕິດຂັດ</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ມື້ນີ້</translation>
    </message>
    <message>
        <source>Nobody is in training yet. Register trainees, and put them into a group: then the day of the centre appears here.</source>
        <translation>ຍັງບໍ່ມີໃຜກຳລັງຮຽນ. ຂຶ້ນທະບຽນຜູ້ຮຽນ ແລະ ໃສ່ກຸ່ມ: ແລ້ວວຽກປະຈຳວັນຂອງສູນຈະຢູ່ນີ້.</translation>
    </message>
    <message>
        <source>New trainee</source>
        <translation>ຜູ້ຮຽນໃໝ່</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>ກຳລັງຮຽນ</translation>
    </message>
    <message>
        <source>Attendance, four weeks</source>
        <translation>ການເຂົ້າຮຽນ, ສີ່ອາທິດ</translation>
    </message>
    <message>
        <source>Ready to certify</source>
        <translation>ພ້ອມອອກໃບ</translation>
    </message>
    <message>
        <source>Hours this week</source>
        <translation>ຊົ່ວໂມງອາທິດນີ້</translation>
    </message>
    <message>
        <source>Enrolled by programme</source>
        <translation>ລົງທະບຽນຕາມຫຼັກສູດ</translation>
    </message>
    <message>
        <source>Attendance by week</source>
        <translation>ການເຂົ້າຮຽນຕໍ່ອາທິດ</translation>
    </message>
    <message>
        <source>Hours by week and mode</source>
        <translation>ຊົ່ວໂມງຕໍ່ອາທິດ ແລະ ຮູບແບບ</translation>
    </message>
    <message>
        <source>Results by programme</source>
        <translation>ຜົນຕາມຫຼັກສູດ</translation>
    </message>
    <message>
        <source>Progress of a group</source>
        <translation>ຄວາມກ້າວໜ້າຂອງກຸ່ມ</translation>
    </message>
    <message>
        <source>No session is planned from today on. The timetable of a group is made under Hours.</source>
        <translation>ບໍ່ມີຄາບຮຽນທີ່ວາງແຜນແຕ່ມື້ນີ້ໄປ. ຕາຕະລາງຮຽນຂອງກຸ່ມສ້າງຢູ່ “ຊົ່ວໂມງ”.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>ຕ້ອງເຮັດ</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>ບໍ່ມີຫຍັງຄ້າງ.</translation>
    </message>
    <message>
        <source>Your sessions today</source>
        <translation>ຄາບຮຽນຂອງທ່ານມື້ນີ້</translation>
    </message>
    <message>
        <source>Your next sessions</source>
        <translation>ຄາບຮຽນຕໍ່ໄປຂອງທ່ານ</translation>
    </message>
    <message>
        <source>Your sessions, today and next</source>
        <translation>ຄາບຮຽນຂອງທ່ານ ມື້ນີ້ ແລະ ຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>Sessions, today and next</source>
        <translation>ຄາບຮຽນ ມື້ນີ້ ແລະ ຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>The sessions are being read…</source>
        <translation>ກຳລັງອ່ານຄາບຮຽນ…</translation>
    </message>
    <message>
        <source>What waits for you is being counted…</source>
        <translation>ກຳລັງນັບສິ່ງທີ່ລໍຖ້າທ່ານ…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not stated</source>
        <comment>60 % women, and whose sex is unknown</comment>
        <translation>
            <numerusform>%1, ບໍ່ລະບຸ %Ln ຄົນ</numerusform>
            <numerusform>%1, ບໍ່ລະບຸ %Ln ຄົນ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::TopBar</name>
    <message>
        <source>Find people, groups, certificates</source>
        <translation>ຄົ້ນຫາຄົນ, ກຸ່ມ, ໃບປະກາດ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ຄົ້ນຫາ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ຍ້ອນກັບ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ໃໝ່</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ໄປໜ້າ</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>ຍ້ອນກັບ “%1”</translation>
    </message>
    <message>
        <source>Undoes: %1</source>
        <translation>ຍ້ອນກັບ: %1</translation>
    </message>
</context>
<context>
    <name>warsha::TraineeDetail</name>
    <message>
        <source>Parts of the trainee&apos;s record</source>
        <translation>ສ່ວນຕ່າງໆຂອງບັນທຶກຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>ພາບລວມ</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>ເລກ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sex, age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ບັນທຶກ</translation>
    </message>
    <message>
        <source>Save the data of this person…</source>
        <translation>ບັນທຶກຂໍ້ມູນຂອງຄົນນີ້…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>ລຶບຄົນນີ້…</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>ການປົກປ້ອງ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ປະຫວັດ</translation>
    </message>
</context>
<context>
    <name>warsha::TraineeGroupsCard</name>
    <message>
        <source>Groups of the trainee</source>
        <translation>ກຸ່ມຂອງຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>Enrol in a group…</source>
        <translation>ລົງທະບຽນເຂົ້າກຸ່ມ…</translation>
    </message>
</context>
<context>
    <name>warsha::TraineeHistory</name>
    <message>
        <source>Undo</source>
        <translation>ຍ້ອນກັບ</translation>
    </message>
    <message>
        <source>History of the trainee</source>
        <translation>ປະຫວັດຂອງຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>Undo back to here…</source>
        <translation>ຍ້ອນກັບເຖິງບ່ອນນີ້…</translation>
    </message>
    <message>
        <source>Your last step.</source>
        <translation>ຂັ້ນຕອນຫຼ້າສຸດຂອງທ່ານ.</translation>
    </message>
    <message numerus="yes">
        <source>%n later step(s) of yours are undone first, also in other records.</source>
        <translation>
            <numerusform>ຍ້ອນກັບ %Ln ຂັ້ນຕອນຫຼັງຂອງທ່ານກ່ອນ ລວມທັງບັນທຶກອື່ນ.</numerusform>
            <numerusform>ຍ້ອນກັບ %Ln ຂັ້ນຕອນຫຼັງຂອງທ່ານກ່ອນ ລວມທັງບັນທຶກອື່ນ.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was undone.</source>
        <translation>ອັນນີ້ຖືກຍ້ອນກັບແລ້ວ.</translation>
    </message>
    <message>
        <source>This is final.</source>
        <translation>ອັນນີ້ເປັນທີ່ສຸດ.</translation>
    </message>
    <message>
        <source>Only the person who did it can undo it, on this PC, before a final step.</source>
        <translation>ຍ້ອນກັບໄດ້ໂດຍຜູ້ເຮັດເທົ່ານັ້ນ ຢູ່ PC ນີ້ ກ່ອນຂັ້ນຕອນທີ່ສຸດ.</translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>ຍ້ອນກັບເຖິງບ່ອນນີ້</translation>
    </message>
    <message numerus="yes">
        <source>Your last %n steps are undone, one after another, newest first. Redo brings them back, one by one.</source>
        <translation>
            <numerusform>%Ln ຂັ້ນຕອນຫຼ້າສຸດຂອງທ່ານຈະຖືກຍ້ອນກັບເທື່ອລະອັນ ໂດຍອັນໃໝ່ສຸດກ່ອນ. “ເຮັດຄືນ” ຈະເຮັດຄືນເທື່ອລະອັນ.</numerusform>
            <numerusform>%Ln ຂັ້ນຕອນຫຼ້າສຸດຂອງທ່ານຈະຖືກຍ້ອນກັບເທື່ອລະອັນ ໂດຍອັນໃໝ່ສຸດກ່ອນ. “ເຮັດຄືນ” ຈະເຮັດຄືນເທື່ອລະອັນ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <translation>
            <numerusform>ຍ້ອນກັບ %Ln ຂັ້ນຕອນ</numerusform>
            <numerusform>ຍ້ອນກັບ %Ln ຂັ້ນຕອນ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2” came later, is final and stays.</source>
        <comment>after a sentence</comment>
        <translation>%1 “%2” ເຮັດຫຼັງຈາກນັ້ນ ເປັນຂັ້ນຕອນທີ່ສຸດ ແລະ ຄົງຢູ່.</translation>
    </message>
    <message>
        <source>“%1” came later and is final: nothing before it can be undone.</source>
        <translation>“%1” ເຮັດຫຼັງຈາກນັ້ນ ແລະ ເປັນຂັ້ນຕອນທີ່ສຸດ: ສິ່ງທີ່ຢູ່ກ່ອນນັ້ນຍ້ອນກັບບໍ່ໄດ້.</translation>
    </message>
</context>
<context>
    <name>warsha::TraineesFilter</name>
    <message>
        <source>Filter</source>
        <translation>ກັ່ນຕອງ</translation>
    </message>
    <message>
        <source>Filter trainees</source>
        <translation>ກັ່ນຕອງຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>Choose in the filter first whom the list shows.</source>
        <translation>ກະລຸນາເລືອກໃນຕົວກອງກ່ອນວ່າລາຍຊື່ຈະສະແດງໃຜ.</translation>
    </message>
    <message>
        <source>Save as a list…</source>
        <translation>ບັນທຶກເປັນລາຍຊື່…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>ລ້າງຕົວກອງ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value of the filter, and how many people</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>ກຳລັງອ່ານ…</translation>
    </message>
</context>
<context>
    <name>warsha::TraineesPage</name>
    <message>
        <source>Trainees</source>
        <translation>ຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>Name, number, phone</source>
        <translation>ຊື່, ເລກທີ, ເບີໂທ</translation>
    </message>
    <message>
        <source>Search trainees</source>
        <translation>ຄົ້ນຫາຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>New trainee</source>
        <translation>ຜູ້ຮຽນໃໝ່</translation>
    </message>
    <message>
        <source>Choose a trainee in the list to see the details and what they did.</source>
        <translation>ເລືອກຜູ້ຮຽນໃນລາຍການເພື່ອເບິ່ງວ່າແມ່ນໃຜ ແລະ ໄດ້ເຮັດຫຍັງ.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ໃນ %2</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Register the first trainee here, or import a table.</source>
        <translation>ຍັງບໍ່ມີໃຜຂຶ້ນທະບຽນ. ຂຶ້ນທະບຽນຜູ້ຮຽນຄົນທຳອິດຢູ່ນີ້ ຫຼື ນຳຕາຕະລາງເຂົ້າ.</translation>
    </message>
    <message>
        <source>Nobody was found for “%1”. A part of a name in any script, a number or a phone is enough.</source>
        <translation>ບໍ່ພົບໃຜສຳລັບ “%1”. ສ່ວນໜຶ່ງຂອງຊື່ໃນຕົວໜັງສືໃດກໍໄດ້, ເລກ ຫຼື ເບີໂທກໍພໍ.</translation>
    </message>
    <message>
        <source>To merge, choose two trainees who are not erased.</source>
        <translation>ເພື່ອລວມ ໃຫ້ເລືອກຜູ້ຮຽນສອງຄົນທີ່ບໍ່ຖືກລຶບ.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>ບັນທຶກເປັນຕາຕະລາງ</translation>
    </message>
    <message>
        <source>trainees.xlsx</source>
        <translation>trainees.xlsx</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv)</source>
        <translation>ຕາຕະລາງ (*.xlsx *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Save the data of this person</source>
        <translation>ບັນທຶກຂໍ້ມູນຂອງຄົນນີ້</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>ໄຟລ໌ຕາຕະລາງ (*.xlsx)</translation>
    </message>
    <message>
        <source>What is erased for ever: names, birth date, contacts, documents, consents, notes and protection status. In backups they end with the keys of those backups, after 90 days.</source>
        <translation>ສິ່ງທີ່ລຶບຖາວອນ: ຊື່, ວັນເກີດ, ຂໍ້ມູນຕິດຕໍ່, ເອກະສານ, ການຍິນຍອມ, ໝາຍເຫດ ແລະ ສະຖານະການປົກປ້ອງ. ໃນຂໍ້ມູນສຳຮອງ ຈະໝົດໄປພ້ອມກະແຈຂອງຂໍ້ມູນສຳຮອງນັ້ນ ຫຼັງ 90 ມື້.</translation>
    </message>
    <message>
        <source>What stays: the number %1, with its hours and results, and no name.</source>
        <translation>ສິ່ງທີ່ເຫຼືອ: ເລກ %1 ພ້ອມຊົ່ວໂມງ ແລະ ຜົນ ທີ່ບໍ່ມີໃຜບອກໄດ້ວ່າເປັນຂອງໃຜ.</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>ລຶບ %1 ບໍ?</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>ລຶບຄົນນີ້</translation>
    </message>
    <message>
        <source>Copy the chosen trainees as a table</source>
        <translation>ກັອບປີ້ຜູ້ຮຽນທີ່ເລືອກເປັນຕາຕະລາງ</translation>
    </message>
    <message>
        <source>Save the chosen trainees as a table…</source>
        <translation>ບັນທຶກຜູ້ຮຽນທີ່ເລືອກເປັນຕາຕະລາງ…</translation>
    </message>
    <message>
        <source>Merge two trainees…</source>
        <translation>ລວມຜູ້ຮຽນສອງຄົນ…</translation>
    </message>
    <message>
        <source>Save the data of this person…</source>
        <translation>ບັນທຶກຂໍ້ມູນຂອງຄົນນີ້…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>ລຶບຄົນນີ້…</translation>
    </message>
    <message>
        <source>Nobody is in this list now.</source>
        <translation>ດຽວນີ້ບໍ່ມີໃຜໃນລາຍການນີ້.</translation>
    </message>
    <message>
        <source>Filter trainees</source>
        <translation>ກັ່ນຕອງຜູ້ຮຽນ</translation>
    </message>
    <message>
        <source>Save the filter as a list…</source>
        <translation>ບັນທຶກຕົວກອງເປັນລາຍຊື່…</translation>
    </message>
    <message>
        <source>Change this trainee</source>
        <translation>ແກ້ໄຂຜູ້ຮຽນນີ້</translation>
    </message>
    <message>
        <source>Choose one trainee in the list first.</source>
        <translation>ເລືອກຜູ້ຮຽນໜຶ່ງຄົນໃນລາຍການກ່ອນ.</translation>
    </message>
    <message>
        <source>Choose trainees in the list first.</source>
        <translation>ເລືອກຜູ້ຮຽນໃນລາຍການກ່ອນ.</translation>
    </message>
    <message>
        <source>Rename this list…</source>
        <translation>ປ່ຽນຊື່ບັນຊີນີ້…</translation>
    </message>
    <message>
        <source>Open one of your saved lists first.</source>
        <translation>ເປີດບັນຊີທີ່ບັນທຶກໄວ້ກ່ອນ.</translation>
    </message>
    <message>
        <source>Choose two trainees in the list first, the second one with Ctrl and a click.</source>
        <translation>ເລືອກຜູ້ຮຽນສອງຄົນໃນລາຍການກ່ອນ ຄົນທີສອງໃຊ້ Ctrl ແລະຄລິກ.</translation>
    </message>
    <message>
        <source>What you typed is kept: New trainee goes on with it, and Cancel there gives it up.</source>
        <translation>ສິ່ງທີ່ທ່ານພິມຖືກເກັບໄວ້: ຜູ້ຮຽນໃໝ່ ເຮັດຕໍ່ ແລະ ຍົກເລີກ ຢູ່ບ່ອນນັ້ນຈະຖິ້ມມັນ.</translation>
    </message>
</context>
<context>
    <name>warsha::TrainersFollower</name>
    <message numerus="yes">
        <source>%n trainer(s) of the group.</source>
        <translation>
            <numerusform>ຄູຝຶກຂອງກຸ່ມ %Ln ຄົນ.</numerusform>
            <numerusform>ຄູຝຶກຂອງກຸ່ມ %Ln ຄົນ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::TrainersForm</name>
    <message>
        <source>Save</source>
        <translation>ບັນທຶກ</translation>
    </message>
    <message>
        <source>Who trains the group?</source>
        <translation>ໃຜຝຶກກຸ່ມນີ້?</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>code, name of staff</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>warsha::UnitResultModel</name>
    <message>
        <source>Code</source>
        <translation>ລະຫັດ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ໜ່ວຍຮຽນ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ຜົນ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ມື້</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ລັອກ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ແມ່ນ</translation>
    </message>
</context>
<context>
    <name>warsha::UnitTableModel</name>
    <message>
        <source>Code</source>
        <translation>ລະຫັດ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ໜ່ວຍຮຽນ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ປະເພດ</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>ໃບປະກາດ</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>ຕ້ອງມີ</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>ເລືອກ</translation>
    </message>
</context>
<context>
    <name>warsha::UserDetail</name>
    <message>
        <source>Deactivate…</source>
        <translation>ປິດສິດ…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ບົດບາດ</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>ປ່ຽນບົດບາດ</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>ລະຫັດຜ່ານໃໝ່</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>ລະຫັດຜ່ານປັດຈຸບັນ</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>ລະຫັດຜ່ານໃໝ່ ອີກເທື່ອ</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>ຕັ້ງລະຫັດຜ່ານ</translation>
    </message>
    <message>
        <source>A new password lets this user in again.</source>
        <translation>ລະຫັດຜ່ານໃໝ່ໃຫ້ຜູ້ໃຊ້ນີ້ເຂົ້າໄດ້ອີກ.</translation>
    </message>
    <message>
        <source>%1, deactivated</source>
        <translation>%1, ຖືກປິດສິດ</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>ແບ່ງປັນ</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>ລະຫັດຜ່ານສອງອັນບໍ່ຄືກັນ.</translation>
    </message>
    <message>
        <source>Cannot open case notes yet: a counsellor must share the key, or use the code.</source>
        <translation>ຍັງເປີດບັນທຶກກໍລະນີບໍ່ໄດ້: ທີ່ປຶກສາແບ່ງປັນກະແຈ ຫຼື ລະຫັດເປີດໄດ້.</translation>
    </message>
</context>
<context>
    <name>warsha::UserTableModel</name>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>ຊື່ເຂົ້າສູ່ລະບົບ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ບົດບາດ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ສະຖານະ</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>ຖືກປິດສິດ</translation>
    </message>
    <message>
        <source>Waits for a key</source>
        <translation>ລໍຖ້າກະແຈ</translation>
    </message>
</context>
<context>
    <name>warsha::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>ຜູ້ໃຊ້</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>ລະຫັດກູ້ຄືນໃໝ່…</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>ຜູ້ໃຊ້ໃໝ່</translation>
    </message>
    <message>
        <source>The roles are changed. They take effect at the next sign-in.</source>
        <translation>ປ່ຽນບົດບາດແລ້ວ. ມີຜົນແຕ່ການເຂົ້າສູ່ລະບົບຄັ້ງຕໍ່ໄປ.</translation>
    </message>
    <message>
        <source>Case notes open from the next sign-in.</source>
        <translation>ບັນທຶກກໍລະນີເປີດໄດ້ແຕ່ການເຂົ້າສູ່ລະບົບຄັ້ງຕໍ່ໄປ.</translation>
    </message>
    <message>
        <source>The new password is set.</source>
        <translation>ຕັ້ງລະຫັດຜ່ານໃໝ່ແລ້ວ.</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>ປິດສິດ %1 ບໍ?</translation>
    </message>
    <message>
        <source>The password opens nothing any more. The history keeps the name. A new password lets the user in again.</source>
        <translation>ລະຫັດຜ່ານເປີດຫຍັງບໍ່ໄດ້ອີກ. ປະຫວັດຮັກສາຊື່ໄວ້. ລະຫັດຜ່ານໃໝ່ໃຫ້ຜູ້ໃຊ້ເຂົ້າໄດ້ອີກ.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>ປິດສິດ</translation>
    </message>
    <message>
        <source>The user is deactivated.</source>
        <translation>ຜູ້ໃຊ້ຖືກປິດສິດແລ້ວ.</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>ສ້າງລະຫັດກູ້ຄືນໃໝ່ບໍ?</translation>
    </message>
    <message>
        <source>The code that is printed now opens nothing any more. The new one is shown once.</source>
        <translation>ລະຫັດທີ່ພິມໄວ້ດຽວນີ້ເປີດຫຍັງບໍ່ໄດ້ອີກ. ລະຫັດໃໝ່ສະແດງເທື່ອດຽວ.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>ສ້າງລະຫັດໃໝ່</translation>
    </message>
    <message>
        <source>Keys and codes</source>
        <translation>ກະແຈ ແລະ ລະຫັດ</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>ຢູ່ເທິງເຈ້ຍແລ້ວ</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>ລະຫັດໃໝ່</translation>
    </message>
    <message>
        <source>The old code opens nothing any more, and this one is not shown again.</source>
        <translation>ລະຫັດເກົ່າເປີດຫຍັງບໍ່ໄດ້ອີກ ແລະ ລະຫັດນີ້ຈະບໍ່ສະແດງອີກ.</translation>
    </message>
    <message>
        <source>Make a new code of the case notes?</source>
        <translation>ສ້າງລະຫັດບັນທຶກກໍລະນີໃໝ່ບໍ?</translation>
    </message>
    <message numerus="yes">
        <source>The roles have new keys; %n keys of people, papers and imports were renewed with them.</source>
        <translation>
            <numerusform>ບົດບາດມີກະແຈໃໝ່ແລ້ວ; ປ່ຽນກະແຈ %Ln ອັນຂອງຄົນ, ເອກະສານ ແລະ ການນຳເຂົ້າພ້ອມກັນ.</numerusform>
            <numerusform>ບົດບາດມີກະແຈໃໝ່ແລ້ວ; ປ່ຽນກະແຈ %Ln ອັນຂອງຄົນ, ເອກະສານ ແລະ ການນຳເຂົ້າພ້ອມກັນ.</numerusform>
        </translation>
    </message>
    <message>
        <source>New code of the case notes…</source>
        <translation>ລະຫັດບັນທຶກກໍລະນີໃໝ່…</translation>
    </message>
    <message>
        <source>New keys for the roles…</source>
        <translation>ກະແຈໃໝ່ຂອງບົດບາດ…</translation>
    </message>
</context>
<context>
    <name>warsha::VerifyPane</name>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>In another script</source>
        <translation>ໃນຕົວໜັງສືອື່ນ</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>ຫຼັກສູດ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ເລກທີ</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>ອອກວັນທີ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>ອອກໂດຍ</translation>
    </message>
    <message>
        <source>Training period</source>
        <translation>ໄລຍະການຝຶກອົບຮົມ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ຊົ່ວໂມງ</translation>
    </message>
    <message>
        <source>State in the register</source>
        <translation>ສະຖານະໃນທະບຽນ</translation>
    </message>
    <message>
        <source>Answers, page by page</source>
        <translation>ຄຳຕອບ ເທື່ອລະໜ້າ</translation>
    </message>
    <message>
        <source>Scan or type the code, or the number</source>
        <translation>ສະແກນ ຫຼື ພິມລະຫັດ ຫຼື ເລກທີ</translation>
    </message>
    <message>
        <source>Code or number of a certificate</source>
        <translation>ລະຫັດ ຫຼື ເລກທີໃບປະກາດ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>ກວດ</translation>
    </message>
    <message>
        <source>A picture or PDF…</source>
        <translation>ຮູບ ຫຼື PDF…</translation>
    </message>
    <message>
        <source>A certificate, or many</source>
        <translation>ໃບປະກາດໜຶ່ງ ຫຼື ຫຼາຍໃບ</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>ຮູບ ແລະ PDF (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Reading the codes</source>
        <translation>ກຳລັງອ່ານລະຫັດ</translation>
    </message>
    <message>
        <source>%1 of %2 pages are valid.</source>
        <translation>%1 ໃນ %2 ໜ້າໃຊ້ໄດ້.</translation>
    </message>
    <message>
        <source>Nothing leaves this PC, and no internet is needed. A USB scanner types the code by itself; a photo, a scan or a PDF can be dropped here.</source>
        <translation>ບໍ່ມີຫຍັງອອກຈາກ PC ນີ້ ແລະ ບໍ່ຕ້ອງມີອິນເຕີເນັດ. ເຄື່ອງສະແກນ USB ພິມລະຫັດເອງ; ລາກຮູບ, ສະແກນ ຫຼື PDF ມາວາງນີ້ໄດ້.</translation>
    </message>
    <message>
        <source>Show in the register</source>
        <translation>ສະແດງໃນທະບຽນ</translation>
    </message>
</context>
<context>
    <name>warsha::VerifyTableModel</name>
    <message>
        <source>Valid</source>
        <translation>ໃຊ້ໄດ້</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>ຖືກດັດແປງ</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>ກະແຈທີ່ບໍ່ຮູ້ຈັກ</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>ບໍ່ມີລະຫັດ</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>ຢູ່ໃນທະບຽນ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ໜ້າ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ເລກທີ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ຄຳຕອບ</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>ໃຊ້ບໍ່ໄດ້ແລ້ວ</translation>
    </message>
</context>
<context>
    <name>warsha::WelcomeStep</name>
    <message>
        <source>New centre</source>
        <translation>ສູນໃໝ່</translation>
    </message>
    <message>
        <source>Six pages, three minutes. Nothing is made before the last page.</source>
        <translation>ຫົກໜ້າ, ສາມນາທີ. ບໍ່ສ້າງຫຍັງກ່ອນໜ້າສຸດທ້າຍ.</translation>
    </message>
    <message>
        <source>Try the sample centre</source>
        <translation>ລອງສູນຕົວຢ່າງ</translation>
    </message>
    <message>
        <source>Invented people, a whole course; deleted with one click.</source>
        <translation>ຄົນສົມມຸດ, ຫຼັກສູດເຕັມ; ລຶບດ້ວຍຄລິກດຽວ.</translation>
    </message>
    <message>
        <source>Open a centre…</source>
        <translation>ເປີດສູນ…</translation>
    </message>
    <message>
        <source>A file that is on this PC already.</source>
        <translation>ໄຟລ໌ທີ່ຢູ່ໃນ PC ນີ້ແລ້ວ.</translation>
    </message>
    <message>
        <source>Welcome to Warsha</source>
        <translation>ຍິນດີຕ້ອນຮັບສູ່ Warsha</translation>
    </message>
    <message>
        <source>Everything works without the internet, and stays on this PC.</source>
        <translation>ທຸກຢ່າງເຮັດວຽກໂດຍບໍ່ມີອິນເຕີເນັດ ແລະ ຢູ່ໃນ PC ນີ້.</translation>
    </message>
    <message>
        <source>Or the address of a centre on a server, shared by several PCs</source>
        <translation>ຫຼື ທີ່ຢູ່ຂອງສູນໃນເຊີເວີ ທີ່ຫຼາຍ PC ໃຊ້ຮ່ວມກັນ</translation>
    </message>
    <message>
        <source>Address of a centre on a server</source>
        <translation>ທີ່ຢູ່ຂອງສູນໃນເຊີເວີ</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>ເຊື່ອມຕໍ່</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>ກູ້ຄືນຂໍ້ມູນສຳຮອງ…</translation>
    </message>
    <message>
        <source>On a new PC: the USB stick with the backups, and the printed recovery code.</source>
        <translation>ໃນຄອມພິວເຕີໃໝ່: USB ທີ່ມີຂໍ້ມູນສຳຮອງ ແລະ ລະຫັດກູ້ຄືນທີ່ພິມໄວ້.</translation>
    </message>
</context>
<context>
    <name>warsha::ZoomReport</name>
    <message>
        <source>name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>ແຖວບໍ່ມີຊື່.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>ນາທີ</translation>
    </message>
    <message>
        <source>This is not a number of minutes.</source>
        <translation>ນີ້ບໍ່ແມ່ນຈຳນວນນາທີ.</translation>
    </message>
    <message>
        <source>join time</source>
        <translation>ເວລາເຂົ້າ</translation>
    </message>
    <message>
        <source>The row lacks its join or leave time.</source>
        <translation>ແຖວຂາດເວລາເຂົ້າ ຫຼື ອອກ.</translation>
    </message>
</context>
</TS>
