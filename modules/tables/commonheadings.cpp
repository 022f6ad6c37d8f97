// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnmapping.h"

namespace warsha {

namespace {

struct Heading {
    QStringView meaning;
    QStringView words; ///< English, French, Arabic, Lao; split by |
};

constexpr std::array headings{
    Heading{u"name", u"name|full name|trainee|trainee name|student|student name|participant|nom|nom complet|nom et prénom|"
                     u"nom prénom|stagiaire|apprenant|الاسم|الاسم الكامل|الاسم الثلاثي|اسم المتدرب|اسم الطالب|المتدرب|ຊື່|ຊື່ ແລະ ນາມສະກຸນ|"
                     u"ຊື່ແລະນາມສະກຸນ|ຊື່ເຕັມ|ຜູ້ຮຽນ"},
    Heading{u"name.latin", u"name latin|name in latin|latin name|name english|name in english|english name|name (english)|"
                           u"name in latin script|nom latin|nom en lettres latines|nom en français|الاسم بالانكليزية|"
                           u"الاسم بالإنجليزية|الاسم باللاتينية|الاسم بالأحرف اللاتينية|الاسم بالفرنسية|الاسم بالحرف اللاتيني|nom en écriture latine|ຊື່ເປັນຕົວລາແຕັງ|ຊື່ພາສາອັງກິດ|ຊື່ເປັນພາສາອັງກິດ"},
    Heading{u"name.arabic", u"name arabic|name in arabic|arabic name|name (arabic)|nom arabe|nom en arabe|الاسم بالعربية|"
                            u"الاسم بالعربي|الاسم باللغة العربية|الاسم بالحرف العربي|name in arabic script|nom en écriture arabe|ຊື່ເປັນຕົວອາຣັບ|ຊື່ພາສາອາຣັບ"},
    Heading{u"name.lao", u"name lao|name in lao|lao name|nom lao|nom en lao|الاسم باللاوية|الاسم بالحرف اللاوي|name in lao script|nom en écriture lao|ຊື່ເປັນຕົວລາວ|ຊື່ພາສາລາວ|ຊື່ເປັນພາສາລາວ"},
    Heading{u"name.given", u"first name|given name|given names|forename|firstname|prénom|prénoms|الاسم الأول|الاسم الشخصي|ຊື່ແທ້"},
    Heading{u"name.family", u"last name|family name|surname|lastname|nom de famille|اسم العائلة|الشهرة|الكنية|اللقب|ນາມສະກຸນ"},
    Heading{u"name.father", u"father|father name|father's name|name of father|middle name|père|nom du père|prénom du père|"
                            u"اسم الأب|الأب|ຊື່ພໍ່"},
    Heading{u"name.mother", u"mother|mother name|mother's name|name of mother|mère|nom de la mère|اسم الأم|الأم|ຊື່ແມ່"},
    Heading{u"birth.date", u"birth date|date of birth|birthdate|birthday|dob|born|date de naissance|né le|naissance|"
                           u"تاريخ الميلاد|تاريخ الولادة|ວັນເດືອນປີເກີດ|ວັນເກີດ"},
    Heading{u"birth.year", u"birth year|year of birth|année de naissance|سنة الميلاد|سنة الولادة|ປີເກີດ"},
    Heading{u"sex", u"sex|gender|m/f|sexe|genre|الجنس|النوع|ເພດ"},
    Heading{u"phone", u"phone|phone number|telephone|tel|mobile|mobile number|cell|whatsapp|contact number|téléphone|tél|portable|"
                      u"numéro de téléphone|الهاتف|رقم الهاتف|هاتف|الجوال|رقم الجوال|الموبايل|الخليوي|ເບີໂທ|ເບີໂທລະສັບ|ໂທລະສັບ"},
    Heading{u"email", u"email|e-mail|mail|email address|e-mail address|courriel|adresse e-mail|adresse électronique|البريد الإلكتروني|"
                      u"الايميل|البريد|ອີເມວ"},
    Heading{u"nationality", u"nationality|citizenship|nationalité|الجنسية|ສັນຊາດ"},
    Heading{u"document.number", u"document number|document no|id number|id no|national id|identity number|passport number|"
                                u"unhcr number|unhcr no|numéro de document|numéro d'identité|n° pièce d'identité|رقم الوثيقة|رقم الهوية|"
                                u"رقم المستند|رقم جواز السفر|رقم المفوضية|الرقم الوطني|ເລກບັດ|ເລກບັດປະຈຳຕົວ|ເລກເອກະສານ"},
    Heading{u"document.kind", u"document|document type|kind of document|id type|type de document|pièce d'identité|نوع الوثيقة|نوع الهوية|الوثيقة|ເອກະສານ|"
                              u"ປະເພດເອກະສານ"},
    Heading{u"address", u"address|residence|adresse|domicile|العنوان|السكن|مكان السكن|ທີ່ຢູ່"},
    Heading{u"note", u"note|notes|remark|remarks|comment|comments|remarque|remarques|observations|ملاحظة|ملاحظات|ໝາຍເຫດ"},
    Heading{u"number", u"number|no|trainee number|trainee no|student number|student id|learner number|numéro|n°|matricule|numéro d'apprenant|ເລກຜູ້ຮຽນ|الرقم|"
                       u"رقم المتدرب|رقم الطالب|ເລກທີ|ລະຫັດນັກຮຽນ"},
    Heading{u"group", u"group|cohort|batch|intake|class|groupe|promotion|cohorte|المجموعة|الدفعة|الفوج|الصف|ກຸ່ມ|ຮຸ່ນ"},
    Heading{u"programme", u"programme|program|course|qualification|formation|cours|البرنامج|الدورة|التخصص|الاختصاص|ຫຼັກສູດ"},
    Heading{u"unit", u"unit|unit code|module|competency|unit of competency|unité|unité de compétence|الوحدة|وحدة الكفاءة|ໜ່ວຍ|ໜ່ວຍຮຽນ"},
    Heading{u"outcome", u"outcome|result|grade|status|résultat|mention|النتيجة|التقدير|ຜົນ|ຜົນການປະເມີນ"},
    Heading{u"date", u"date|day|jour|date de séance|التاريخ|اليوم|ວັນທີ"},
    Heading{u"start", u"start|start time|start date|starts|from|begin|first day|début|heure de début|date de début|premier jour|de|du|"
                      u"البداية|وقت البداية|تاريخ البداية|اليوم الأول|أول يوم|من|ເລີ່ມ|ແຕ່|ຈາກ|ມື້ທຳອິດ"},
    Heading{u"end", u"end|end time|end date|ends|to|until|last day|fin|heure de fin|date de fin|dernier jour|à|au|"
                    u"النهاية|وقت النهاية|تاريخ النهاية|اليوم الأخير|آخر يوم|إلى|حتى|ຈົບ|ຫາ|ມື້ສຸດທ້າຍ"},
    Heading{u"hours", u"hours|number of hours|hours worked|heures|nombre d'heures|الساعات|عدد الساعات|ຊົ່ວໂມງ|ຈຳນວນຊົ່ວໂມງ"},
    Heading{u"minutes", u"minutes|duration|length|durée|الدقائق|المدة|ນາທີ|ໄລຍະເວລາ"},
    Heading{u"employer", u"employer|company|workplace|firm|employeur|entreprise|société|صاحب العمل|الشركة|مكان العمل|ນາຍຈ້າງ|ບໍລິສັດ"},
    Heading{u"workplace", u"workplace|site|place of work|lieu|lieu de travail|مكان العمل|موقع العمل|ບ່ອນເຮັດວຽກ"},
    Heading{u"deputy", u"deputy|deputy mentor|suppléant|نائب|نائب المرشد|نائب المشرف|البديل|ຮອງ|ຜູ້ແທນ"},
    Heading{u"agreement", u"agreement signed|signed|agreement|date of agreement|convention signée|convention|توقيع الاتفاق|الاتفاق|تاريخ الاتفاق|ເຊັນສັນຍາ"},
    Heading{u"planned.minutes", u"planned minutes|planned|minutes prévues|الدقائق المخططة|ນາທີທີ່ວາງແຜນ"},
    Heading{u"planned.hours", u"hours agreed|agreed hours|planned hours|heures convenues|heures prévues|الساعات المتفق عليها|الساعات المقررة|ຊົ່ວໂມງທີ່ຕົກລົງ"},
    Heading{u"holiday", u"holiday|event|summary|jour férié|congé|العطلة|المناسبة|ວັນພັກ"},
    Heading{u"task", u"task|tasks|work done|activity|tâche|tâches|activité|المهمة|المهام|العمل المنجز|النشاط|ວຽກ"},
    Heading{u"signed.by", u"signed by|confirmed by|signé par|confirmé par|وقّعه|وقع عليه|الموقّع|أكّده|ເຊັນໂດຍ|ຢືນຢັນໂດຍ"},
    Heading{u"signed.on", u"signed on|confirmed on|signé le|confirmé le|وُقّع في|تاريخ التوقيع|أُكّد في|ເຊັນວັນທີ|ຢືນຢັນວັນທີ"},
    Heading{u"mentor", u"mentor|supervisor|site supervisor|tuteur|maître de stage|encadrant|المرشد|المشرف|المشرف في العمل|ພີ່ລ້ຽງ|ຜູ້ຊີ້ນຳ"},
};

} // namespace

QStringList commonHeadings(QStringView meaning)
{
    for (const Heading &heading : headings)
        if (heading.meaning == meaning)
            return heading.words.toString().split(u'|');
    return {};
}

} // namespace warsha
