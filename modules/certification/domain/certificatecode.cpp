// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificatecode.h"

#include "cborwriter.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::CertificateCode)
};

// Claims of RFC 8392 (CWT), and one claim of private use (RFC 8392, section 9.1.1: below -65536) with our map in it.
constexpr qint64 issuerClaim = 1, issuedAtClaim = 6, idClaim = 7, ourClaim = -65537;
constexpr qint64 namesKey = 1, programmeKey = 2, titleKey = 3, levelKey = 4, minutesKey = 5, kindKey = 6;
/// COSE_Sign1 adds this to a payload of 24 to 255 bytes: tag, array, header with algorithm and key id, signature.
constexpr qsizetype coseOverhead = 1 + 1 + 15 + 1 + 2 + 2 + 64;
constexpr qsizetype longestHost = 60;

QByteArray encode(const CertificateClaims &claims)
{
    CborWriter writer(256);
    writer.map(4);
    writer.integer(issuerClaim);
    writer.text(claims.issuer);
    writer.integer(issuedAtClaim);
    writer.integer(QDateTime(claims.issuedOn, QTime(0, 0), Qt::UTC).toSecsSinceEpoch());
    writer.integer(idClaim);
    writer.bytes(claims.number.toUtf8());
    writer.integer(ourClaim);
    writer.map(6);
    writer.integer(namesKey);
    writer.array(claims.names.size());
    for (const QString &name : claims.names)
        writer.text(name);
    writer.integer(programmeKey);
    writer.text(claims.programmeCode);
    writer.integer(titleKey);
    writer.text(claims.title);
    writer.integer(levelKey);
    writer.text(claims.level);
    writer.integer(minutesKey);
    writer.array(qint64(allModes.size()));
    for (const Mode mode : allModes)
        writer.integer(claims.minutes[mode]);
    writer.integer(kindKey);
    writer.integer(qint64(claims.kind));
    return writer.result();
}

/// At most that many UTF-8 bytes, cut between characters as people see them, with an ellipsis.
QString shortened(const QString &text, qsizetype bytes)
{
    constexpr qsizetype ellipsis = 3;
    if (text.toUtf8().size() <= bytes)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype good = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        if (QStringView(text).left(next).toUtf8().size() + ellipsis > bytes)
            break;
        good = next;
    }
    return good > 0 ? text.left(good).trimmed() + QChar(0x2026) : QString();
}

CertificateClaims fitted(CertificateClaims claims)
{
    constexpr qsizetype limit = certificateCodeLimit - coseOverhead;
    QList<QString *> inOrder{&claims.title, &claims.issuer};
    for (auto name = claims.names.rbegin(); name != claims.names.rend(); ++name)
        inOrder.append(&*name); // the last script gives way before the first
    inOrder << &claims.level << &claims.programmeCode;
    for (QString *text : inOrder) {
        const qsizetype excess = encode(claims).size() - limit;
        if (excess <= 0)
            break;
        *text = shortened(*text, qMax<qsizetype>(0, text->toUtf8().size() - excess));
    }
    return claims;
}

Result<CertificateClaims> unreadable()
{
    return failure(ErrorKind::Input, Text::tr("There is no certificate in the code."));
}

} // namespace

QByteArray claimsToCbor(const CertificateClaims &claims)
{
    CertificateClaims normal = claims;
    for (QString *text : {&normal.issuer, &normal.title, &normal.level, &normal.programmeCode})
        *text = text->normalized(QString::NormalizationForm_C);
    for (QString &name : normal.names)
        name = name.normalized(QString::NormalizationForm_C);
    return encode(fitted(normal));
}

Result<CertificateClaims> claimsFromCbor(const QByteArray &cbor)
{
    QCborParserError problem;
    const QCborMap map = QCborValue::fromCbor(cbor, &problem).toMap();
    const QCborMap ours = map.value(ourClaim).toMap();
    const QCborArray minutes = ours.value(minutesKey).toArray();
    const qint64 kind = ours.value(kindKey).toInteger(-1);
    if (problem.error != QCborError::NoError || minutes.size() != qsizetype(allModes.size()) || kind < 0
        || kind >= allAwardKinds().size())
        return unreadable();
    CertificateClaims claims;
    claims.issuer = map.value(issuerClaim).toString();
    claims.issuedOn = QDateTime::fromSecsSinceEpoch(map.value(issuedAtClaim).toInteger(), Qt::UTC).date();
    claims.number = QString::fromUtf8(map.value(idClaim).toByteArray());
    claims.kind = AwardKind(kind);
    for (const auto &name : ours.value(namesKey).toArray())
        claims.names.append(name.toString());
    claims.programmeCode = ours.value(programmeKey).toString();
    claims.title = ours.value(titleKey).toString();
    claims.level = ours.value(levelKey).toString();
    for (const Mode mode : allModes)
        claims.minutes[mode] = int(minutes.at(qsizetype(mode)).toInteger());
    if (encode(claims) != cbor) // one form only: another key, another order, a longer head is not ours
        return unreadable();
    return claims;
}

QString certificateCode(const CertificateClaims &claims, const SigningKeys &keys, const QString &host)
{
    const QString fragment = QString::fromLatin1(base32(coseSign1(keys, claimsToCbor(claims))));
    return (host.isEmpty() ? u"WARSHA:#"_s : u"HTTPS://%1/#"_s.arg(host)) + fragment;
}

Result<QString> checkedVerifyHost(const QString &host)
{
    const QString upper = host.trimmed().toUpper();
    static const QRegularExpression allowed(u"^[A-Z0-9]([A-Z0-9.\\-]*[A-Z0-9])?(:[0-9]{1,5})?(/[A-Z0-9.\\-]+)*$"_s);
    if (upper.isEmpty())
        return upper;
    if (upper.size() > longestHost || !allowed.match(upper).hasMatch())
        return failure(ErrorKind::Input,
                       Text::tr("“%1” is not a host for the address of a certificate: letters, digits, points and hyphens, at most %2.")
                           .arg(host).arg(longestHost));
    return upper;
}

} // namespace warsha
