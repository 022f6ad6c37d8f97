// SPDX-License-Identifier: GPL-3.0-or-later
#include "somepeople.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

const QStringList latin{u"Rana"_s, u"Omar"_s, u"Fatima"_s, u"Georges"_s, u"Hala"_s, u"Ali"_s, u"Nabil"_s, u"Zeinab"_s, u"Élodie"_s,
                        u"Haddad"_s, u"Al-Masri"_s, u"Khalil"_s, u"Khoury"_s, u"Saad"_s, u"Darwish"_s, u"Maalouf"_s, u"Muhammad"_s};
const QStringList arabic{u"رنا"_s, u"عمر"_s, u"فاطمة"_s, u"جورج"_s, u"هالة"_s, u"علي"_s, u"نبيل"_s, u"زينب"_s, u"إيلي"_s,
                         u"حداد"_s, u"المصري"_s, u"خليل"_s, u"خوري"_s, u"سعد"_s, u"درويش"_s, u"معلوف"_s, u"محمد"_s};
const QStringList lao{u"ຄຳພັນ"_s, u"ບຸນມີ"_s, u"ສີສຸກ"_s, u"ວົງສາ"_s, u"ແກ້ວ"_s, u"ພອນ"_s, u"ທອງ"_s};

QString pick(QRandomGenerator &random, const QStringList &from)
{
    return from.at(random.bounded(int(from.size())));
}

} // namespace

Person somePerson(QRandomGenerator &random, int sequence)
{
    Person person;
    person.id = PersonId::make();
    person.key = KeyId::make();
    person.year = 2020 + sequence % 7;
    person.sequence = sequence;
    person.number = traineeNumber(u"{year}/{serial:4}"_s, person.year, sequence);
    // A syllable of its own in every third family name, so that there are rare names as well as common ones.
    const QString rare = sequence % 3 == 0 ? u"%1"_s.arg(QChar(u'a' + random.bounded(26))) + pick(random, latin).toLower() : QString();
    if (sequence % 10 == 0) {
        person.identity.names = {nameFromText(pick(random, lao) + u' ' + pick(random, lao))};
    } else {
        person.identity.names = {nameFromText(pick(random, latin) + u' ' + pick(random, latin) + u' ' + pick(random, latin) + rare),
                                 nameFromText(pick(random, arabic) + u' ' + pick(random, arabic) + u' ' + pick(random, arabic))};
    }
    person.identity.birth = {1970 + random.bounded(35), 0, 0, PartialDate::Precision::Year};
    person.identity.phones = {u"+961 %1 %2"_s.arg(random.bounded(3, 82)).arg(random.bounded(100000, 999999))};
    if (sequence % 2 == 0)
        person.identity.documents = {{u"unhcr"_s, u"LEB-%1A%2"_s.arg(sequence % 26).arg(random.bounded(10000, 99999)), {}}};
    return person;
}

} // namespace warsha
