// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthnames.h"

#include "textfold.h"

#include <QHash>
#include <QStringList>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 12> namesByMonth{
    u"january|jan|janvier|janv|كانون الثاني|يناير|جانفي|ມັງກອນ",
    u"february|feb|février|févr|fév|شباط|فبراير|فيفري|ກຸມພາ",
    u"march|mar|mars|آذار|مارس|ມີນາ",
    u"april|apr|avril|avr|نيسان|أبريل|إبريل|أفريل|ເມສາ",
    u"may|mai|أيار|مايو|ماي|ພຶດສະພາ",
    u"june|jun|juin|حزيران|يونيو|جوان|ມິຖຸນາ",
    u"july|jul|juillet|juil|تموز|يوليو|جويلية|ກໍລະກົດ",
    u"august|aug|août|آب|أغسطس|أوت|ສິງຫາ",
    u"september|sep|sept|septembre|أيلول|سبتمبر|ກັນຍາ",
    u"october|oct|octobre|تشرين الأول|أكتوبر|ຕຸລາ",
    u"november|nov|novembre|تشرين الثاني|نوفمبر|ພະຈິກ",
    u"december|dec|décembre|déc|كانون الأول|ديسمبر|ທັນວາ",
};

QHash<QString, int> foldedNames()
{
    QHash<QString, int> months;
    for (size_t i = 0; i < namesByMonth.size(); ++i)
        for (const auto name : namesByMonth[i].split(u'|'))
            months.insert(foldText(name), int(i) + 1);
    return months;
}

} // namespace

int monthOfName(QStringView folded)
{
    static const QHash<QString, int> months = foldedNames();
    return months.value(folded.toString());
}

} // namespace warsha
