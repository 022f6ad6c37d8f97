// SPDX-License-Identifier: GPL-3.0-or-later
// An award: what a person earned in an enrolment, on paper and in the register for ever. Frozen when it is drawn up:
// values, template, number, signed code. A correction replaces it, a reprint is a copy.
#pragma once

#include "actor.h"
#include "certificationids.h"
#include "enrolment.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <optional>

namespace warsha {

enum class AwardKind {
    Certificate, ///< every rule is met
    Statement,   ///< statement of attainment: at least one unit achieved, not every rule met
    Attendance,  ///< attendance record: hours, no unit
};
[[nodiscard]] QList<AwardKind> allAwardKinds();
[[nodiscard]] QString awardKindCode(AwardKind kind); ///< "certificate", "statement", "attendance": stored and typed
[[nodiscard]] std::optional<AwardKind> awardKindFromCode(const QString &code);
[[nodiscard]] QString awardKindName(AwardKind kind); ///< translated

enum class AwardState {
    Draft,    ///< being drawn up; only before its first event
    Held,     ///< numbered and printed for a ceremony, not handed out
    Issued,   ///< handed out
    Voided,   ///< spoilt or not collected: was never good
    Replaced, ///< a corrected one stands in its place
    Revoked,  ///< was good and is no longer
};
[[nodiscard]] QString awardStateCode(AwardState state);
[[nodiscard]] std::optional<AwardState> awardStateFromCode(const QString &code);
/// Translated, in the gender of the paper where a language has one.
[[nodiscard]] QString awardStateName(AwardState state, AwardKind kind = AwardKind::Certificate);
/// Held and Issued stand; nothing comes back from Voided, Replaced or Revoked.
[[nodiscard]] bool standsAwarded(AwardState state);
[[nodiscard]] bool mayBecome(AwardState from, AwardState to);

/// Every token of the template with what was printed for it; kept for ever, never rebuilt from live data.
using FrozenValues = QMap<QString, QString>;

/// The two languages of a paper. The shipped templates have English with Arabic, French with Arabic, Lao with English.
struct PaperLanguages {
    QString first = QStringLiteral("en");  ///< at the left; names the template
    QString second = QStringLiteral("ar"); ///< at the right
};

struct FrozenTemplate {
    QString name;
    int version = 0;
    QByteArray hash; ///< SHA-256 of the template file
};

struct Award {
    AwardId id;
    qint64 version = 0;
    AwardKind kind = AwardKind::Certificate;
    AwardState state = AwardState::Draft;
    EnrolmentId enrolment;
    PersonId person;
    GroupId group;
    ProgrammeVersionId programmeVersion;
    AwardBatchId batch;
    int page = 0;         ///< 1 is the first page of the batch's PDF
    QString number;       ///< with its check digits
    QDate issuedOn;       ///< the date printed
    QDate keepUntil;      ///< the end of its retention: then its key is destroyed
    AwardId replaces;     ///< the award this one corrects, or null
    FrozenTemplate paper; ///< the template it was printed with
    FrozenValues values;  ///< empty when the signed-in user cannot open them
    QString code;         ///< the text of the QR code
};

[[nodiscard]] QList<AwardId> idsOf(const QList<Award> &awards);

/// What happened to a sheet of paper, or a file of it, while the award stayed as it was.
enum class SheetEvent {
    None,   ///< the award itself changed
    Copy,   ///< printed again, marked with its number
    Good,   ///< printed, and looked at
    Spoilt, ///< came out spoilt or not at all: destroyed, printed again as if for the first time
    Saved,  ///< written into a PDF file, that can go anywhere; no sheet came of it here
};

[[nodiscard]] QString sheetEventCode(SheetEvent sheet); ///< "", "copy", "good", "spoilt", "saved"

struct AwardEvent {
    AwardEventId id;
    AwardId award;
    AwardState before = AwardState::Draft;
    AwardState after = AwardState::Draft;
    qint64 at = 0; ///< UTC seconds
    UserId user;
    SheetEvent sheet = SheetEvent::None;
    QString reason = {}; ///< sealed at rest
    FrozenValues values = {}; ///< full copy, sealed at rest
};

/// What the register knows of the sheets of one award.
struct SheetCount {
    int good = 0;
    int spoilt = 0;
    int copies = 0;
    bool operator==(const SheetCount &) const = default;
};
[[nodiscard]] QString sheetsText(const SheetCount &sheets); ///< translated: "2 copies, 1 spoilt"; empty: not printed yet

/// What happened, in a sentence; copy: the number of a copy.
[[nodiscard]] QString awardEventText(const AwardEvent &event, AwardKind kind, int copy);

/// One printing: the PDF as it came out, sealed under a key of its own.
struct AwardBatch {
    AwardBatchId id;
    GroupId group;
    qint64 at = 0;
    UserId user;
    int pages = 0;
};

} // namespace warsha
