// SPDX-License-Identifier: GPL-3.0-or-later
// The training centre itself: what it is called, where it is, when it works, who signs, and what its rooms are.
// One database holds one centre.
#pragma once

#include "id.h"
#include "result.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace warsha {

using CentreId = Id<struct CentreTag>;
using HolidayId = Id<struct HolidayTag>;
using SignatoryId = Id<struct SignatoryTag>;
using PremisesId = Id<struct PremisesTag>;

/// A text in several languages or scripts, by code ("en", "ar", "lo"; for names of people "latn", "arab", "laoo").
using Texts = QMap<QString, QString>;
/// The text in the language, else in English or Latin script, else the first there is.
[[nodiscard]] QString textIn(const Texts &texts, const QString &code);

struct CentreProfile {
    CentreId id;
    qint64 version = 0;
    Texts names;     ///< by language; at least one
    QString code;    ///< short, used in numbers: "BEY"; 2 to 12 of A-Z 0-9 and hyphen
    QString country; ///< ISO 3166-1, two letters: "LB"
    QString zone;    ///< IANA: "Asia/Beirut"
    QString address;
    int weekStart = 1;        ///< 1 Monday to 7 Sunday (Qt::DayOfWeek)
    QList<int> weekend{6, 7}; ///< days without sessions
    [[nodiscard]] QTimeZone timeZone() const { return QTimeZone(zone.toUtf8()); }
    bool operator==(const CentreProfile &) const = default;
};

struct Holiday {
    HolidayId id;
    qint64 version = 0;
    QDate from;
    QDate to; ///< the last day, included
    QString name;
    bool operator==(const Holiday &) const = default;
};

/// Who signs certificates. Names are sealed at rest.
struct Signatory {
    SignatoryId id;
    qint64 version = 0;
    Texts names;  ///< by script
    Texts titles; ///< by language: "Director"
    QDate from;
    QDate to; ///< null: until further notice
    [[nodiscard]] bool signsOn(QDate day) const { return from <= day && (to.isNull() || day <= to); }
    bool operator==(const Signatory &) const = default;
};

/// One line of the premises census (EMIS): rooms of a kind.
struct Premises {
    PremisesId id;
    qint64 version = 0;
    QString kind; ///< "classroom", "workshop", "laboratory", "computers", "library", "office", "toilets", "other"
    int count = 0;
    int usable = 0;        ///< in a state to be used
    int accessible = 0;    ///< with a wheelchair
    int squareMetres = 0;  ///< of all together; 0 unknown
    bool operator==(const Premises &) const = default;
};
[[nodiscard]] QStringList premisesKinds();

/// Weekend, week start, and (where there is one only) the zone of a country, as the CLDR has them; names and code empty.
[[nodiscard]] CentreProfile usualProfileFor(const QString &country);

/// IANA names of the zones of a country; none for a country that is not known.
[[nodiscard]] QStringList zonesOf(const QString &country);

/// What each must fulfil; ErrorKind::Rule with the sentence otherwise.
[[nodiscard]] Result<void> checkProfile(const CentreProfile &profile);
[[nodiscard]] Result<void> checkHoliday(const Holiday &holiday);
/// The same for whoever shows it where it is to be mended.
struct HolidayFault {
    enum class Part { Name, Days } part;
    QString why; ///< a sentence
};
[[nodiscard]] std::optional<HolidayFault> holidayFault(const Holiday &holiday);
[[nodiscard]] Result<void> checkSignatory(const Signatory &signatory);
[[nodiscard]] Result<void> checkPremises(const Premises &premises);

} // namespace warsha
