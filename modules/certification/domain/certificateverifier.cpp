// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificateverifier.h"

#include <QCoreApplication>

#include <array>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::CertificateVerifier)
};

constexpr qsizetype longestText = 4096;

/// The Base32 part: after the last '#', without blanks, upper case as a QR code has it.
QByteArray fragmentOf(const QString &text)
{
    QByteArray fragment;
    for (const QChar c : QStringView(text).mid(text.lastIndexOf(u'#') + 1).left(longestText))
        if (!c.isSpace())
            fragment.append(c.unicode() < 128 ? c.toUpper().toLatin1() : '?');
    return fragment;
}

CodeAnswer unreadable()
{
    return {CodeVerdict::Unreadable, Text::tr("This is not a certificate code, or part of it is missing."), {}};
}

CodeAnswer answerOf(const CertificateClaims &claims, const RegisterLookup &lookup)
{
    const std::optional<AwardState> state = lookup ? lookup(claims.number) : std::nullopt;
    if (lookup && !state)
        return {CodeVerdict::Valid, Text::tr("The signature is valid; the number %1 is not in this register.").arg(claims.number), claims};
    if (!state || *state == AwardState::Issued)
        return {CodeVerdict::Valid, Text::tr("Valid: %1, %2.").arg(awardKindName(claims.kind), claims.number), claims};
    if (*state == AwardState::Held)
        return {CodeVerdict::Valid, Text::tr("Valid: %1, %2, not yet handed out.").arg(awardKindName(claims.kind), claims.number), claims};
    return {CodeVerdict::Revoked, Text::tr("No longer valid: %1 is %2.").arg(claims.number, awardStateName(*state).toLower()), claims};
}

} // namespace

QString verdictCode(CodeVerdict verdict)
{
    static constexpr std::array codes{"valid"_L1, "altered"_L1, "unknown-key"_L1, "revoked"_L1, "unreadable"_L1};
    return codes[size_t(verdict)];
}

CodeAnswer verifyCertificateCode(const QString &text, const QList<QByteArray> &publicKeys, const RegisterLookup &lookup)
{
    const auto bytes = fromBase32(fragmentOf(text));
    if (!bytes)
        return unreadable();
    const auto message = readCoseSign1(*bytes);
    if (!message)
        return unreadable();
    for (const QByteArray &key : publicKeys) {
        if (keyIdOf(key) != message->keyId)
            continue;
        if (!verifyCose(*message, key))
            return {CodeVerdict::Altered, Text::tr("Altered: what the code says is not what was signed."), {}};
        const auto claims = claimsFromCbor(message->payload);
        return claims ? answerOf(*claims, lookup) : unreadable();
    }
    return {CodeVerdict::UnknownKey, Text::tr("Signed with a key that is not known here: it may be another centre's, or false."), {}};
}

} // namespace warsha
