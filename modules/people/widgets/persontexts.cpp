// SPDX-License-Identifier: GPL-3.0-or-later
#include "persontexts.h"

#include "countrycodes.h"
#include "countryname.h"
#include "identitycells.h"
#include "identityrules.h"
#include "joinedfacts.h"
#include "shortday.h"
#include "textfold.h"
#include "typeface.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace warsha {

using namespace Qt::StringLiterals;

QString windowScript()
{
    switch (QLocale().language()) {
    case QLocale::Arabic: return u"Arab"_s;
    case QLocale::Lao: return u"Laoo"_s;
    case QLocale::Khmer: return u"Khmr"_s;
    default: return u"Latn"_s;
    }
}

NameOrder windowOrder()
{
    return {windowScript(), QLocale()};
}

QString shownName(const Person &person)
{
    if (person.erased)
        return QCoreApplication::translate("PersonTexts", "Erased");
    return person.identity.printedIn(windowScript());
}

QString otherNames(const Person &person)
{
    QStringList names;
    const QString shown = shownName(person);
    for (const PersonName &name : person.identity.names)
        if (name.printed != shown)
            names.append(isolatedName(name.printed));
    return names.join(u"  "_s);
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString letters = words.first().left(1);
    if (words.size() > 1)
        letters += withoutArabicArticle(words.last()).first(1); // the article is no letter of the name
    // Joined Arabic letters read as a word: a zero-width non-joiner keeps them apart.
    return letters.size() == 2 && letters.isRightToLeft() ? letters.left(1) + QChar(0x200C) + letters.mid(1) : letters.toUpper();
}

QString sexName(Sex sex)
{
    switch (sex) {
    case Sex::Female: return QCoreApplication::translate("PersonTexts", "Woman");
    case Sex::Male: return QCoreApplication::translate("PersonTexts", "Man");
    case Sex::Other: return QCoreApplication::translate("PersonTexts", "Other");
    case Sex::NotStated: break;
    }
    return {};
}

QString countryName(const QString &alpha3)
{
    if (alpha3 == u"XXA")
        return QCoreApplication::translate("PersonTexts", "Stateless");
    const QString name = countryNameOf(countryAlpha2(alpha3));
    return name.isEmpty() ? alpha3 : name;
}

namespace {

struct Named {
    const char *code;
    const char *name;
};

constexpr std::array documentKinds{
    Named{"national-id", QT_TRANSLATE_NOOP("PersonTexts", "National ID")},
    Named{"passport", QT_TRANSLATE_NOOP("PersonTexts", "Passport")},
    Named{"unhcr", QT_TRANSLATE_NOOP("PersonTexts", "UNHCR card")},
    Named{"unhcr-case", QT_TRANSLATE_NOOP("PersonTexts", "UNHCR case")},
    Named{"residence", QT_TRANSLATE_NOOP("PersonTexts", "Residence permit")},
    Named{"birth", QT_TRANSLATE_NOOP("PersonTexts", "Birth certificate")},
    Named{"other", QT_TRANSLATE_NOOP("PersonTexts", "Document")},
};

constexpr std::array purposes{
    Named{"training", QT_TRANSLATE_NOOP("PersonTexts", "Training")},
    Named{"certificate", QT_TRANSLATE_NOOP("PersonTexts", "Certificate")},
    Named{"statistics", QT_TRANSLATE_NOOP("PersonTexts", "Statistics")},
    Named{"donor", QT_TRANSLATE_NOOP("PersonTexts", "Who pays")},
    Named{"tracer", QT_TRANSLATE_NOOP("PersonTexts", "Contact after the training")},
    Named{"photo", QT_TRANSLATE_NOOP("PersonTexts", "Photo")},
};

constexpr std::array fieldNames{ // in the order of IdentityField
    QT_TRANSLATE_NOOP("PersonTexts", "Name"), QT_TRANSLATE_NOOP("PersonTexts", "Known as"),
    QT_TRANSLATE_NOOP("PersonTexts", "Date of birth"), QT_TRANSLATE_NOOP("PersonTexts", "Sex"),
    QT_TRANSLATE_NOOP("PersonTexts", "Nationality"), QT_TRANSLATE_NOOP("PersonTexts", "Phone"),
    QT_TRANSLATE_NOOP("PersonTexts", "E-mail"), QT_TRANSLATE_NOOP("PersonTexts", "Address"),
    QT_TRANSLATE_NOOP("PersonTexts", "Documents"), QT_TRANSLATE_NOOP("PersonTexts", "Learner number"),
    QT_TRANSLATE_NOOP("PersonTexts", "Consents"),
};

template<size_t size>
QString nameOf(const std::array<Named, size> &rows, const QString &code)
{
    for (const Named &row : rows)
        if (code == QLatin1StringView(row.code))
            return QCoreApplication::translate("PersonTexts", row.name);
    return code;
}

/// The code of a kind by its name in the window, else by any word that tables use for it.
QString kindFromTyped(const QString &typed)
{
    for (const Named &row : documentKinds)
        if (foldText(QCoreApplication::translate("PersonTexts", row.name)) == foldText(typed))
            return QString::fromLatin1(row.code);
    return documentKindFromCell(typed);
}

} // namespace

QString documentKindName(const QString &kind)
{
    return nameOf(documentKinds, kind);
}

QString documentsText(const QList<IdentityDocument> &documents)
{
    QStringList texts;
    for (const IdentityDocument &document : documents)
        texts.append(document.kind.isEmpty() || document.kind == u"other" ? document.number
                                                                           : documentKindName(document.kind) + u": "_s + document.number);
    return texts.join(u"; "_s);
}

QList<IdentityDocument> typedDocuments(const QString &typed, const QList<IdentityDocument> &before)
{
    static const QRegularExpression between(u"[;,\u060c\u061b]"_s);
    QList<IdentityDocument> documents;
    for (const QString &part : typed.split(between, Qt::SkipEmptyParts)) {
        IdentityDocument document = before.value(documents.size(), {u"other"_s, {}, {}});
        const qsizetype colon = part.indexOf(u':');
        document.number = part.mid(colon + 1).trimmed();
        if (colon > 0)
            document.kind = kindFromTyped(part.left(colon).trimmed());
        if (!document.number.isEmpty())
            documents.append(document);
    }
    return documents;
}

QStringList consentPurposes()
{
    QStringList codes;
    for (const Named &row : purposes)
        codes.append(QString::fromLatin1(row.code));
    return codes;
}

QString consentPurposeName(const QString &code)
{
    return nameOf(purposes, code);
}

QString fieldName(IdentityField field)
{
    return QCoreApplication::translate("PersonTexts", fieldNames[size_t(field)]);
}

QString fieldText(IdentityField field, const Identity &identity)
{
    switch (field) {
    case IdentityField::Names: {
        QStringList names;
        for (const PersonName &name : identity.names)
            names.append(isolatedName(name.printed));
        return commaList(names);
    }
    case IdentityField::KnownAs: return identity.knownAs;
    case IdentityField::Birth: return birthText(identity.birth);
    case IdentityField::Sex: return sexName(identity.sex);
    case IdentityField::Nationality: return countryName(identity.nationality);
    case IdentityField::Phones: return identity.phones.join(u", "_s);
    case IdentityField::Email: return identity.email;
    case IdentityField::Address: return identity.address;
    case IdentityField::Documents: return documentsText(identity.documents);
    case IdentityField::LearnerNumber: return identity.learnerNumber;
    case IdentityField::Consents: break;
    }
    QStringList given;
    for (const Consent &consent : identity.consents)
        if (!consent.withdrawn.isValid())
            given.append(consentPurposeName(consent.purpose));
    return commaList(given);
}

QString birthText(const PartialDate &birth)
{
    if (birth.isNull())
        return {};
    const QLocale locale;
    const QDate day(birth.year, qMax(1, birth.month), qMax(1, birth.day));
    switch (birth.precision) {
    case PartialDate::Precision::Day: return dayInWords(day, u"d MMMM yyyy");
    case PartialDate::Precision::Month: return dayInWords(day, u"MMMM yyyy");
    case PartialDate::Precision::Year: return locale.toString(day, u"yyyy"_s);
    case PartialDate::Precision::Estimated: break;
    }
    return QCoreApplication::translate("PersonTexts", "about %1").arg(locale.toString(day, u"yyyy"_s));
}

QString ageText(const PartialDate &birth, QDate today)
{
    const auto age = ageOn(birth, today);
    if (!age)
        return {};
    const QString years = QLocale().toString(*age);
    return birth.precision == PartialDate::Precision::Day ? years : QCoreApplication::translate("PersonTexts", "about %1").arg(years);
}

QString birthAsTyped(const PartialDate &birth)
{
    return birth.precision == PartialDate::Precision::Day && !birth.isNull() ? dayInFigures(QDate(birth.year, birth.month, birth.day)) : birth.toText();
}

} // namespace warsha
