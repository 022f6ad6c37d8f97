// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of the centre: a fixed list of keys, each with a type, a default and what it means. Kept as text, read typed.
// Settings of a desk (window sizes, language) are not here.
#pragma once

#include "result.h"

#include <QHash>
#include <QList>
#include <QString>

namespace warsha {

struct SettingKey {
    enum class Type { Text, Number, Flag, Choice };
    QLatin1StringView key;
    Type type = Type::Text;
    QLatin1StringView standard;      ///< the value when nothing was set
    QLatin1StringView choices = {};  ///< of a Choice, split by |
    int least = 0;                   ///< of a Number
    int most = 0;
};

namespace settingkeys {
/// Of the centre itself, as on letters: who licensed it, and as what the ministry knows it.
inline constexpr SettingKey licenceNumber{QLatin1StringView("centre.licence_number"), SettingKey::Type::Text, {}};
inline constexpr SettingKey registrationNumber{QLatin1StringView("centre.registration_number"), SettingKey::Type::Text, {}};
/// Host of the https address in a certificate's QR code; empty: the plain scheme.
inline constexpr SettingKey verificationHost{QLatin1StringView("certificates.verification_host"), SettingKey::Type::Text, {}};
/// {centre} {programme} {group} {kind} {year} {serial:N} (N digits with leading zeros); {serial} must be there.
inline constexpr SettingKey certificatePattern{QLatin1StringView("certificates.number_pattern"), SettingKey::Type::Text,
                                               QLatin1StringView("{centre}-{year}-{serial:5}")};
/// Statements of attainment and attendance records: the same tokens.
inline constexpr SettingKey statementPattern{QLatin1StringView("certificates.statement_number_pattern"),
                                             SettingKey::Type::Text, QLatin1StringView("{centre}-S-{year}-{serial:5}")};
inline constexpr SettingKey attendancePattern{QLatin1StringView("certificates.attendance_number_pattern"),
                                              SettingKey::Type::Text, QLatin1StringView("{centre}-A-{year}-{serial:5}")};
/// {centre} {year} {serial:N}; {year} must be there too, because the serial begins anew with each.
inline constexpr SettingKey traineePattern{QLatin1StringView("people.number_pattern"), SettingKey::Type::Text,
                                           QLatin1StringView("{year}/{serial:4}")};
/// Languages on paper: the first is said first, and larger; a centre in Laos has lo-en where nothing was set.
inline constexpr SettingKey certificateLanguages{QLatin1StringView("certificates.languages"), SettingKey::Type::Choice,
                                                 QLatin1StringView("en-ar"), QLatin1StringView("en-ar|ar-en|fr-ar|lo-en")};
/// Digits on paper, in the text of their own language.
inline constexpr SettingKey certificateDigits{QLatin1StringView("certificates.digits"), SettingKey::Type::Choice,
                                              QLatin1StringView("latin"), QLatin1StringView("latin|arabic|lao")};
/// Years a certificate's record is kept; an assessment's.
inline constexpr SettingKey certificateRetention{QLatin1StringView("retention.certificates_years"),
                                                 SettingKey::Type::Number, QLatin1StringView("30"), {}, 1, 100};
inline constexpr SettingKey assessmentRetention{QLatin1StringView("retention.assessments_years"),
                                                SettingKey::Type::Number, QLatin1StringView("2"), {}, 1, 100};
/// No person has more minutes than this on one day.
inline constexpr SettingKey dayCap{QLatin1StringView("hours.day_cap_minutes"), SettingKey::Type::Number,
                                   QLatin1StringView("600"), {}, 60, 1440};
/// Order of day and month in tables that do not tell.
inline constexpr SettingKey dateOrder{QLatin1StringView("imports.date_order"), SettingKey::Type::Choice,
                                      QLatin1StringView("day_month"), QLatin1StringView("day_month|month_day")};
/// Counts below this are not shown outside the centre.
inline constexpr SettingKey suppressBelow{QLatin1StringView("returns.suppress_below"), SettingKey::Type::Number,
                                          QLatin1StringView("10"), {}, 5, 100};
/// Where snapshots are sent: an https address, or empty.
inline constexpr SettingKey ministryAddress{QLatin1StringView("returns.ministry_address"), SettingKey::Type::Text, {}};
/// The ministry's X25519 key, Base64, to which parts are sealed; empty: not yet known.
inline constexpr SettingKey ministryKey{QLatin1StringView("returns.ministry_key"), SettingKey::Type::Text, {}};
} // namespace settingkeys

/// The languages on paper of a centre that is founded in a language of the window: papers begin in it where a layout of ours does.
/// Empty: as usual in the country.
[[nodiscard]] QString founderPaperLanguages(const QString &language, const QString &country);

[[nodiscard]] QList<SettingKey> allSettings();
/// NotFound for a key that is not in the list, with those that are.
[[nodiscard]] Result<SettingKey> settingFor(const QString &key);
/// Whether the text is a value of the setting; the sentence says what it must be.
[[nodiscard]] Result<void> checkSetting(const SettingKey &setting, const QString &value);

/// The values at one moment: those that were set, defaults otherwise.
class Settings
{
public:
    Settings() = default;
    explicit Settings(const QHash<QString, QString> &values) : m_values(values) {}
    [[nodiscard]] QString text(const SettingKey &setting) const { return m_values.value(setting.key, setting.standard); }
    [[nodiscard]] int number(const SettingKey &setting) const;
    [[nodiscard]] bool flag(const SettingKey &setting) const { return text(setting) == QLatin1StringView("1"); }
    [[nodiscard]] bool isSet(const SettingKey &setting) const { return m_values.contains(setting.key); }

private:
    QHash<QString, QString> m_values;
};

} // namespace warsha
