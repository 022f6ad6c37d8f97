// SPDX-License-Identifier: GPL-3.0-or-later
#include "identityrules.h"

#include "cellvalues.h"
#include "textfold.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldest = 100; // years: an older one is a slip of the pen, 1900 for 2000
constexpr qsizetype longestText = 400;
constexpr qsizetype longestList = 20;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(IdentityRules)
};

// Direction marks come with copied text; stored, they would break comparing and printing.
bool isControl(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= 0x20 && u < 0x7f)
        return false;
    return (c.category() == QChar::Other_Control && !c.isSpace()) || u == 0x200e || u == 0x200f || u == 0x061c
        || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0xfeff;
}

void tidy(QString &text)
{
    text = tidied(text);
}

/// Phones and numbers of papers are kept in Western digits, however they were typed: they are dialled, compared, and read on paper.
void tidyNumber(QString &number)
{
    number = tidied(westernDigits(number));
}

void tidy(Identity &identity)
{
    for (PersonName &name : identity.names) {
        for (QString *part : {&name.given, &name.father, &name.grandfather, &name.family, &name.printed, &name.script})
            tidy(*part);
        name = withPrintedForm(name);
    }
    identity.names.removeIf([](const PersonName &name) { return name.printed.isEmpty(); });
    for (QString &phone : identity.phones)
        tidyNumber(phone);
    identity.phones.removeAll(QString());
    identity.phones.removeDuplicates();
    for (IdentityDocument &document : identity.documents) {
        for (QString *part : {&document.kind, &document.issuer})
            tidy(*part);
        tidyNumber(document.number);
    }
    identity.documents.removeIf([](const IdentityDocument &document) { return document.number.isEmpty(); });
    for (QString *text : {&identity.knownAs, &identity.nationality, &identity.email, &identity.address})
        tidy(*text);
    tidyNumber(identity.learnerNumber);
}

bool isAnyTooLong(std::initializer_list<const QString *> texts)
{
    return std::ranges::any_of(texts, [](const QString *text) { return text->size() > longestText; });
}

QString tooLongWords(IdentityField field)
{
    const QString most = QLocale().toString(longestText);
    switch (field) {
    case IdentityField::KnownAs: return Say::tr("What the trainee is known as is longer than %1 characters.").arg(most);
    case IdentityField::Nationality: return Say::tr("The nationality is longer than %1 characters.").arg(most);
    case IdentityField::Email: return Say::tr("The e-mail address is longer than %1 characters.").arg(most);
    case IdentityField::Address: return Say::tr("The address is longer than %1 characters.").arg(most);
    case IdentityField::Phones: return Say::tr("A phone number is longer than %1 characters.").arg(most);
    case IdentityField::Documents: return Say::tr("A document is longer than %1 characters.").arg(most);
    case IdentityField::LearnerNumber: return Say::tr("The learner number is longer than %1 characters.").arg(most);
    default: return Say::tr("A name is longer than %1 characters.").arg(most);
    }
}

/// No control, and single blanks between words only.
bool isTidy(const QString &text)
{
    QChar before = u' ';
    for (const QChar c : text) {
        if (isControl(c) || (c.isSpace() && (c != u' ' || before == u' ')))
            return false;
        before = c;
    }
    return text.isEmpty() || before != u' ';
}

} // namespace

QString tidied(const QString &text)
{
    if (isTidy(text)) // nearly every one: shares its memory with the table it came from
        return text.normalized(QString::NormalizationForm_C);
    QString out;
    out.reserve(text.size());
    for (const QChar c : text)
        if (!isControl(c))
            out += c;
    return out.simplified().normalized(QString::NormalizationForm_C);
}

std::optional<int> ageOn(const PartialDate &birth, QDate today)
{
    if (birth.isNull() || !today.isValid())
        return std::nullopt;
    const bool isExact = birth.precision == PartialDate::Precision::Day;
    int age = today.year() - birth.year;
    if (isExact && QDate(today.year(), birth.month, 1).addDays(birth.day - 1) > today)
        --age;
    return age < 0 || age > oldest ? std::nullopt : std::optional(age);
}

std::optional<IdentityField> tooLongField(const Identity &identity)
{
    if (std::ranges::any_of(identity.names, [](const PersonName &name) {
            return isAnyTooLong({&name.script, &name.given, &name.father, &name.grandfather, &name.family, &name.printed});
        }))
        return IdentityField::Names;
    for (const auto &[field, text] : {std::pair(IdentityField::KnownAs, &identity.knownAs), std::pair(IdentityField::Nationality, &identity.nationality),
                                      std::pair(IdentityField::Email, &identity.email), std::pair(IdentityField::Address, &identity.address),
                                      std::pair(IdentityField::LearnerNumber, &identity.learnerNumber)})
        if (isAnyTooLong({text}))
            return field;
    if (std::ranges::any_of(identity.phones, [](const QString &phone) { return isAnyTooLong({&phone}); }))
        return IdentityField::Phones;
    if (std::ranges::any_of(identity.documents, [](const IdentityDocument &document) {
            return isAnyTooLong({&document.kind, &document.number, &document.issuer});
        }))
        return IdentityField::Documents;
    return std::nullopt;
}

Identity tidiedIdentity(Identity identity)
{
    tidy(identity);
    return identity;
}

QList<IdentityFault> identityFaults(const Identity &identity, QDate today)
{
    QList<IdentityFault> faults;
    if (identity.names.isEmpty())
        faults.append({IdentityPart::Names, Say::tr("A trainee needs a name; one word is enough.")});
    if (const auto field = tooLongField(identity))
        faults.append({IdentityPart::Whole, tooLongWords(*field)});
    if (identity.names.size() > longestList || identity.phones.size() > longestList
        || identity.documents.size() > longestList || identity.consents.size() > longestList)
        faults.append({IdentityPart::Whole, Say::tr("There are more than %1 names, phones or documents.").arg(longestList)});
    const PartialDate &birth = identity.birth;
    const QDate earliestDay = birth.isNull() ? today : QDate(birth.year, qMax(1, birth.month), qMax(1, birth.day));
    if (!birth.isNull() && (!earliestDay.isValid() || earliestDay > today))
        faults.append({IdentityPart::Birth, Say::tr("The birth date %1 cannot be right.").arg(birth.toText())});
    else if (!birth.isNull() && birth.year < today.year() - oldest)
        faults.append({IdentityPart::Birth, Say::tr("The birth date %1 cannot be right: it is more than %2 years ago.").arg(birth.toText()).arg(oldest)});
    return faults;
}

Result<QString> checkedPhone(const QString &text)
{
    return phoneFromCell(text);
}

Result<QString> checkedEmail(const QString &text)
{
    static const QRegularExpression pattern(u"^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$"_s);
    const QString email = tidied(text);
    if (!pattern.match(email).hasMatch())
        return failure(ErrorKind::Rule, Say::tr("“%1” is not an e-mail address; one looks like name@example.org.").arg(email));
    return email;
}

namespace {

QList<IdentityFault> contactFaults(const Identity &identity, const Identity &before)
{
    QList<IdentityFault> faults;
    for (const QString &phone : identity.phones)
        if (const Result<QString> checked = checkedPhone(phone); !before.phones.contains(phone) && !checked)
            faults.append({IdentityPart::Phones, checked.error().message});
    if (!identity.email.isEmpty() && identity.email != before.email)
        if (const Result<QString> checked = checkedEmail(identity.email); !checked)
            faults.append({IdentityPart::Email, checked.error().message});
    return faults;
}

} // namespace

Result<void> checkContacts(const Identity &identity, const Identity &before)
{
    if (const QList<IdentityFault> faults = contactFaults(identity, before); !faults.isEmpty())
        return failure(ErrorKind::Rule, faults.first().why);
    return {};
}

QList<IdentityFault> newIdentityFaults(const Identity &identity, QDate today)
{
    return identityFaults(identity, today) + contactFaults(identity, {});
}

Result<Identity> checkedIdentity(Identity identity, QDate today)
{
    tidy(identity);
    if (const QList<IdentityFault> faults = identityFaults(identity, today); !faults.isEmpty())
        return failure(ErrorKind::Rule, faults.first().why);
    return identity;
}

} // namespace warsha
