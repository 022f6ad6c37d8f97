<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo_LA" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Up</source>
        <translation>ຂຶ້ນ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ລົງ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ຊ້າຍ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>ຂວາ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>ຍະຫວ່າງ</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>ເຈ້ຍ</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>ແຫຼ່ງເຈ້ຍ:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>ຂະໜາດເຈ້ຍ:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>ກວ້າງ:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>ສູງ:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>ທິດທາງ</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>ແນວຕັ້ງ</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>ແນວນອນ</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>ແນວຕັ້ງກັບຫົວ</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>ແນວນອນກັບຫົວ</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>ຂອບ</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>ຂອບເທິງ</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>ຂອບລຸ່ມ</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>ຂອບຊ້າຍ</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>ຂອບຂວາ</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>ການຈັດໜ້າ</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>ລຳດັບໜ້າ:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>ໜ້າຕໍ່ແຜ່ນ:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>ກຳນົດເອງ</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>ມິນລີແມັດ (ມມ)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>ນິ້ວ (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>ພອຍ (pt)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>ມມ</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ຕົກລົງ</translation>
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
    <message>
        <source>Show Details...</source>
        <translation>ສະແດງລາຍລະອຽດ...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>ເຊື່ອງລາຍລະອຽດ...</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>ກ່ຽວກັບ Qt</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ຕົກລົງ</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;ບໍ່</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ແ&amp;ມ່ນ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ຊ່ວຍເຫຼືອ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ເປີດ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ບັນທຶກ</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>ຢຸດ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>ນຳໃຊ້</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ປິດ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ຕັ້ງຄືນ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ລອງໃໝ່</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>ກັບຄືນຄ່າເດີມ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ຍົກເລີກ</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>ບໍ່ສົນໃຈ</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>ບໍ່&amp;ທັງໝົດ</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>ບັນທຶກທັງໝົດ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ບໍ່ບັນທຶກ</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>ແມ່ນທັງ&amp;ໝົດ</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>OK</source>
        <translation>ຕົກລົງ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ພິມ</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;ພິມ</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;ທາງເລືອກ &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;ທາງເລືອກ &gt;&gt;</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>ທຸກໜ້າ</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>ໜ້າຄູ່</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>ໜ້າຄີກ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>ອັດຕະໂນມັດ</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>ໄຟລ໌ໃນເຄື່ອງ</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>ຂຽນໄຟລ໌ PDF</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>ພິມໃສ່ໄຟລ໌ (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>ພິມໃສ່ໄຟລ໌ ...</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>ຊ້າຍຫາຂວາ, ເທິງລົງລຸ່ມ</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>ຂວາຫາຊ້າຍ, ເທິງລົງລຸ່ມ</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>ຊ້າຍຫາຂວາ, ລຸ່ມຂຶ້ນເທິງ</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>ຂວາຫາຊ້າຍ, ລຸ່ມຂຶ້ນເທິງ</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>ເທິງລົງລຸ່ມ, ຊ້າຍຫາຂວາ</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>ເທິງລົງລຸ່ມ, ຂວາຫາຊ້າຍ</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>ລຸ່ມຂຶ້ນເທິງ, ຊ້າຍຫາຂວາ</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>ລຸ່ມຂຶ້ນເທິງ, ຂວາຫາຊ້າຍ</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>ໃຊ້ “ໜ້າຕໍ່ແຜ່ນ” ແລະ “ຊຸດໜ້າ” ພ້ອມກັນບໍ່ໄດ້.
ກະລຸນາປິດອັນໜຶ່ງ.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>ມີ %1 ແລ້ວ.
ຂຽນທັບບໍ?</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>ຄ່າ “ແຕ່” ຈະໃຫຍ່ກວ່າຄ່າ “ຫາ” ບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 ແມ່ນໂຟນເດີ.
ກະລຸນາເລືອກຊື່ໄຟລ໌ອື່ນ.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>ຂຽນໄຟລ໌ %1 ບໍ່ໄດ້.
ກະລຸນາເລືອກຊື່ໄຟລ໌ອື່ນ.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>to</source>
        <translation>ຫາ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ບໍ່ມີ</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>ສີ</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>ພິມທັງໝົດ</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>ໜ້າປັດຈຸບັນ</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>ສ່ວນທີ່ເລືອກ</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>ດ້ານຍາວ</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>ດ້ານສັ້ນ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>ສຳເນົາ</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>ຈຳນວນສຳເນົາ:</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>ຊ່ວງພິມ</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>ໂໝດສີ</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>ທາງເລືອກ</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>ການຕັ້ງຄ່າພິມ</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>ກັບລຳດັບ</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>ສີເທົາ</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>ຮຽງເປັນຊຸດ</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>ໜ້າແຕ່</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>ຊຸດໜ້າ:</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>ພິມສອງໜ້າ</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Print Preview</source>
        <translation>ເບິ່ງກ່ອນພິມ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ພິມ</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ພໍດີໜ້າ</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ພໍດີຄວາມກວ້າງ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ຂະຫຍາຍ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ຫຍໍ້</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>ແນວຕັ້ງ</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>ແນວນອນ</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>ຕັ້ງຄ່າໜ້າ</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>ຕັ້ງຄ່າໜ້າ</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>ສະແດງທຸກໜ້າ</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>ສະແດງໜ້າດຽວ</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>ສະແດງສອງໜ້າຄຽງກັນ</translation>
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
        <source>Next page</source>
        <translation>ໜ້າຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>ໜ້າສຸດທ້າຍ</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>ສົ່ງອອກເປັນ PDF</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Type:</source>
        <translation>ປະເພດ:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;ຊື່:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;ໄຟລ໌ທີ່ຂຽນ:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;ຄຸນສົມບັດ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ເບິ່ງກ່ອນ</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>ເຄື່ອງພິມ</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>ບ່ອນຢູ່:</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>ໜ້າ</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Job Options</source>
        <translation>ທາງເລືອກງານພິມ</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>ງານພິມ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ບໍ່ມີ</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>ເລີ່ມ:</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>ຈົບ:</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>ຄວບຄຸມງານພິມ</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>ເວລາພິມ:</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>ພິມທັນທີ</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>ພັກໄວ້</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>ເວລາກຳນົດ</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>ຂໍ້ມູນເກັບເງິນ:</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>ບູລິມະສິດ:</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>ໜ້າປົກ</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>ມາດຕະຖານ</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>ລັບ</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;ຕົກລົງ</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;ສະແດງຂໍ້ຄວາມນີ້ອີກ</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>ຄຳເຕືອນ:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>ຂໍ້ຜິດພາດຮ້າຍແຮງ:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>ເທິງສຸດ</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>ລຸ່ມສຸດ</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>ຊ້າຍສຸດ</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>ຂວາສຸດ</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>ຂຶ້ນໜ້າໜຶ່ງ</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>ລົງໜ້າໜຶ່ງ</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>ຊ້າຍໜ້າໜຶ່ງ</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>ຂວາໜ້າໜຶ່ງ</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>ເລື່ອນຂຶ້ນ</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>ເລື່ອນລົງ</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>ເລື່ອນຊ້າຍ</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>ເລື່ອນຂວາ</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>ເລື່ອນມານີ້</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ໄຟລ໌</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ເປີດ</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;ເປີດ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;ບັນທຶກ</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;ເລືອກ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;ລຶບ</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;ປ່ຽນຊື່</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>ໂຟນເດີ&amp;ໃໝ່</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>ໂຟນເດີໃໝ່</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>ສ້າງໂຟນເດີໃໝ່</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>ສ້າງໂຟນເດີໃໝ່</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>ສະແດງໄຟລ໌ທີ່&amp;ເຊື່ອງ</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>ສະແດງ </translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ດິສ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ໄຟລ໌</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ໂຟນເດີ</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>ໂຟນເດີໄຟລ໌</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>ໄຟລ໌ %1</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ທາງລັດ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ລຶບ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ເອົາອອກ</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>ເບິ່ງໃນ:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;ຊື່ໄຟລ໌:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ໂຟນເດີ:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ໂຟນເດີ</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ປະເພດໄຟລ໌:</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ໄຟລ໌ທັງໝົດ (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ໄຟລ໌ທັງໝົດ (*)</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>ຊອກໂຟນເດີ</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>ບັນທຶກເປັນ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>ຄອມພິວເຕີຂອງຂ້ອຍ</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>ບ່ອນຫຼ້າສຸດ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ໂຟນເດີເທິງ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ໄປໂຟນເດີເທິງ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ໄປໜ້າ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ໄປໜ້າ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>ມຸມມອງລາຍການ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>ມຸມມອງລະອຽດ</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>ປ່ຽນເປັນມຸມມອງລາຍການ</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>ປ່ຽນເປັນມຸມມອງລະອຽດ</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>ແຖບຂ້າງ</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>ລາຍການບ່ອນ ແລະ ບຸກມາກ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>ບໍ່ຮູ້ຈັກ</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” ຖືກປ້ອງກັນການຂຽນ.
ລຶບຢູ່ບໍ?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>ແນ່ໃຈບໍວ່າຈະລຶບ “%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>ລຶບໂຟນເດີບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>ມີ %1 ແລ້ວ.
ປ່ຽນແທນບໍ?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
ບໍ່ພົບໂຟນເດີ.
ກະລຸນາກວດຊື່ໂຟນເດີ.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ບໍ່ພົບໄຟລ໌.
ກະລຸນາກວດຊື່ໄຟລ໌.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>ປະເພດ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ຂະໜາດ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ປະເພດ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>ວັນທີແກ້ໄຂ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>ຄອມພິວເຕີ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>ຄອມພິວເຕີຂອງຂ້ອຍ</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 ໄບ</translation>
    </message>
    <message>
        <source>%1 byte(s)</source>
        <translation>%1 ໄບ</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>ຊື່ໄຟລ໌ບໍ່ຖືກຕ້ອງ</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; can not be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuations marks.</source>
        <translation>&lt;b&gt;ໃຊ້ຊື່ &quot;%1&quot; ບໍ່ໄດ້.&lt;/b&gt;&lt;p&gt;ລອງຊື່ອື່ນ ທີ່ສັ້ນກວ່າ ຫຼື ບໍ່ມີເຄື່ອງໝາຍວັກຕອນ.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;ຕັດ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;ກັອບປີ້</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;ເຮັດຄືນ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ຍ້ອນກັບ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;ວາງ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ລຶບ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ເລືອກທັງໝົດ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;ຕັດ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;ກັອບປີ້</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;ເຮັດຄືນ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ຍ້ອນກັບ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;ວາງ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ລຶບ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ເລືອກທັງໝົດ</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>ກັອບປີ້&amp;ທີ່ຢູ່ລິ້ງ</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;ເລືອກທັງໝົດ</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;ຂຶ້ນ</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;ລົງ</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>True</source>
        <translation>ແມ່ນ</translation>
    </message>
    <message>
        <source>False</source>
        <translation>ບໍ່</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>ເປີດລາຍການໃຫ້ເລືອກ</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>ປິດ</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>ນີ້ແມ່ນຫຍັງ?</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>ນີ້ແມ່ນຫຍັງ?</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>ໃສ່ຄ່າ:</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ຍົກເລີກ</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>ເລື່ອນຊ້າຍ</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>ເລື່ອນຂວາ</translation>
    </message>
</context>
<context>
    <name>QFontDatabase</name>
    <message>
        <source>Lao</source>
        <translation>ລາວ</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>ລາແຕັງ</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>ກົດ</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>ເພີ່ມ</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>ຫຼຸດ</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>ສະແດງເມນູ</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>ໃຫ້ຮັບການພິມ</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>ປ່ຽນ</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>ເລື່ອນຊ້າຍ</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>ເລື່ອນຂວາ</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>ເລື່ອນຂຶ້ນ</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>ເລື່ອນລົງ</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>ໜ້າກ່ອນ</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>ໜ້າຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>ເຮັດຄຳສັ່ງ</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>ເພີ່ມຄ່າ</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>ຫຼຸດຄ່າ</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>ສະແດງເມນູ</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>ໃຫ້ຮັບການພິມ</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>ປ່ຽນສະຖານະ</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>ເລື່ອນໄປຊ້າຍ</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>ເລື່ອນໄປຂວາ</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>ເລື່ອນຂຶ້ນ</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>ເລື່ອນລົງ</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>ກັບໜ້າກ່ອນ</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>ໄປໜ້າຕໍ່ໄປ</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>ປິດແທັບ</translation>
    </message>
</context>
</TS>
