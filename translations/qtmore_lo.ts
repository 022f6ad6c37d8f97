<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo_LA" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ດິສ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ໄຟລ໌</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>ໄຟລ໌ %1</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>ໂຟນເດີ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ໂຟນເດີ</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ທາງລັດ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>ບໍ່ຮູ້ຈັກ</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;ໃຊ້ຊື່ “%1” ບໍ່ໄດ້.&lt;/b&gt;&lt;p&gt;ລອງຊື່ອື່ນ ທີ່ສັ້ນກວ່າ ຫຼື ບໍ່ມີເຄື່ອງໝາຍວັກຕອນ.</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>ຕົກລົງ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ຊ່ວຍເຫຼືອ</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Centimeters (cm)</source>
        <translation>ຊັງຕີແມັດ (ຊມ)</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 ຂຽນບໍ່ຖືກ. ໃຊ້ &apos;,&apos; ແຍກໜ້າ ແລະ ຊ່ວງ, ໃຊ້ &apos;-&apos; ສຳລັບຊ່ວງ ແລະ ບໍ່ໃຫ້ຊ່ວງຊ້ອນກັນ.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>ການຕັ້ງຄ່າສອງໜ້າຂັດກັນ</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>ລະບຸໜ້າບໍ່ຖືກຕ້ອງ</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>ການຕັ້ງຄ່າສອງໜ້າຂັດກັນ. ຕ້ອງການແກ້ບໍ?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>ຄຸນສົມບັດເຄື່ອງພິມ</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>ທາງເລືອກຂັ້ນສູງຂັດກັນ</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>ການຕັ້ງຄ່າໜ້າຂັດກັນ</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>ການຕັ້ງຄ່າໜ້າຂັດກັນ. ຕ້ອງການແກ້ບໍ?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>ທາງເລືອກຂັ້ນສູງບາງອັນຂັດກັນ. ຕ້ອງການແກ້ບໍ?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>ຂັ້ນສູງ</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>ທາງເລືອກບາງອັນຂັດກັນ. ກະລຸນາແກ້.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>ພິມສອງໜ້າ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>ປິດ</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>ເຂົ້າເຫຼັ້ມດ້ານຍາວ</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>ເຂົ້າເຫຼັ້ມດ້ານສັ້ນ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ໜ້າ</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>ລະບຸໜ້າ ຫຼື ຊ່ວງ ແຍກດ້ວຍຈຸດ. ຊ່ວງແມ່ນສອງຕົວເລກ ມີຂີດຕໍ່ຂັ້ນ. ຕົວຢ່າງ: 3,5-7,9 ພິມໜ້າ 3, 5, 6, 7 ແລະ 9.</translation>
    </message>
</context>
</TS>
