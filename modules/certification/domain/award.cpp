// SPDX-License-Identifier: GPL-3.0-or-later
#include "award.h"

#include "awardreason.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::Award)
};

constexpr std::array kindCodes{"certificate"_L1, "statement"_L1, "attendance"_L1};
constexpr std::array stateCodes{"draft"_L1, "held"_L1, "issued"_L1, "voided"_L1, "replaced"_L1, "revoked"_L1};

template<typename Enum, size_t count>
std::optional<Enum> fromCode(const std::array<QLatin1StringView, count> &codes, const QString &code)
{
    const QString wanted = code.trimmed().toLower();
    for (size_t i = 0; i < count; ++i)
        if (wanted == codes[i])
            return Enum(i);
    return {};
}

} // namespace

QList<AwardKind> allAwardKinds()
{
    return {AwardKind::Certificate, AwardKind::Statement, AwardKind::Attendance};
}

QString awardKindCode(AwardKind kind)
{
    return kindCodes[size_t(kind)];
}

std::optional<AwardKind> awardKindFromCode(const QString &code)
{
    return fromCode<AwardKind>(kindCodes, code);
}

QString awardKindName(AwardKind kind)
{
    switch (kind) {
    case AwardKind::Certificate: return Text::tr("Certificate");
    case AwardKind::Statement: return Text::tr("Statement of attainment");
    case AwardKind::Attendance: return Text::tr("Attendance record");
    }
    return {};
}

QString awardStateCode(AwardState state)
{
    return stateCodes[size_t(state)];
}

std::optional<AwardState> awardStateFromCode(const QString &code)
{
    return fromCode<AwardState>(stateCodes, code);
}

QString awardStateName(AwardState state, AwardKind kind)
{
    const bool isCertificate = kind == AwardKind::Certificate;
    switch (state) {
    case AwardState::Draft: return Text::tr("Draft");
    case AwardState::Held: return Text::tr("Held");
    case AwardState::Issued: return isCertificate ? Text::tr("Issued") : Text::tr("Issued", "a statement or record");
    case AwardState::Voided: return isCertificate ? Text::tr("Voided") : Text::tr("Voided", "a statement or record");
    case AwardState::Replaced: return isCertificate ? Text::tr("Replaced") : Text::tr("Replaced", "a statement or record");
    case AwardState::Revoked: return isCertificate ? Text::tr("Revoked") : Text::tr("Revoked", "a statement or record");
    }
    return {};
}

QList<AwardId> idsOf(const QList<Award> &awards)
{
    QList<AwardId> ids;
    for (const Award &award : awards)
        ids.append(award.id);
    return ids;
}

QString sheetEventCode(SheetEvent sheet)
{
    static constexpr std::array codes{""_L1, "copy"_L1, "good"_L1, "spoilt"_L1, "saved"_L1};
    return codes[size_t(sheet)];
}

QString sheetsText(const SheetCount &sheets)
{
    QStringList parts;
    if (sheets.good > 0)
        parts.append(Text::tr("printed"));
    if (sheets.copies > 0)
        parts.append(Text::tr("%Ln copies", nullptr, sheets.copies));
    if (sheets.spoilt > 0)
        parts.append(Text::tr("%Ln spoilt", nullptr, sheets.spoilt));
    return QLocale().createSeparatedList(parts);
}

QString awardEventText(const AwardEvent &event, AwardKind kind, int copy)
{
    QString text = awardStateName(event.after, kind);
    if (event.sheet == SheetEvent::Copy)
        text = Text::tr("Copy %1 printed").arg(QLocale().toString(copy));
    else if (event.sheet == SheetEvent::Good)
        text = Text::tr("Printed");
    else if (event.sheet == SheetEvent::Spoilt)
        text = Text::tr("A sheet was spoilt");
    else if (event.sheet == SheetEvent::Saved)
        text = Text::tr("Saved as a PDF");
    return event.reason.isEmpty() ? text : Text::tr("%1 (%2)", "Revoked (obtained by fraud)").arg(text, reasonText(event.reason));
}

bool standsAwarded(AwardState state)
{
    return state == AwardState::Held || state == AwardState::Issued;
}

bool mayBecome(AwardState from, AwardState to)
{
    switch (from) {
    case AwardState::Draft: return to == AwardState::Held || to == AwardState::Issued;
    case AwardState::Held: return to == AwardState::Issued || to == AwardState::Voided || to == AwardState::Replaced;
    case AwardState::Issued: return to == AwardState::Voided || to == AwardState::Replaced || to == AwardState::Revoked;
    case AwardState::Voided:
    case AwardState::Replaced:
    case AwardState::Revoked: return false;
    }
    return false;
}

} // namespace warsha
