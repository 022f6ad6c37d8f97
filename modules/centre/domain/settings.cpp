// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

constexpr qsizetype longestValue = 500;

tl::unexpected<Error> broken(const QString &sentence)
{
    return failure(ErrorKind::Rule, sentence);
}

Result<void> checkHost(const QString &value)
{
    static const QRegularExpression host(u"^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?)+\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (value.isEmpty() || (value.size() <= 100 && host.match(value).hasMatch()))
        return {};
    return broken(Say::tr("“%1” is not a host: write it without https, as verify.example.org.").arg(value));
}

/// Text, and parts in braces of the given names; {serial:N} has 1 to 9 digits and must be there.
Result<void> checkPattern(const QString &value, const QStringList &parts)
{
    static const QRegularExpression part(u"\\{([a-z]+)(?::([1-9]))?\\}"_s);
    QString rest = value;
    bool hasSerial = false;
    for (auto it = part.globalMatch(value); it.hasNext();) {
        const auto match = it.next();
        if (!parts.contains(match.captured(1)))
            return broken(Say::tr("“%1” is not a part of a number. The parts are: %2.")
                              .arg(match.captured(), u"{"_s + parts.join(u"}, {"_s) + u"}"_s));
        hasSerial = hasSerial || match.captured(1) == u"serial";
        rest.remove(match.captured());
    }
    static const QRegularExpression plain(u"^[A-Za-z0-9 ./_-]*\\z"_s);
    if (!hasSerial || value.size() > 60 || !plain.match(rest).hasMatch())
        return broken(Say::tr("“%1” cannot number anything: it needs {serial}, at most 60 characters, and besides the parts only "
                              "letters, digits, blank, point, slash, hyphen.").arg(value));
    return {};
}

/// The serial of trainees begins anew each year, so that without the year a number would be given twice.
Result<void> checkTraineePattern(const QString &value)
{
    WARSHA_CHECK(checkPattern(value, {u"centre"_s, u"year"_s, u"serial"_s}));
    if (!value.contains(u"{year}"_s))
        return broken(Say::tr("“%1” cannot number trainees: their serial starts again each year, so it needs {year}.").arg(value));
    return {};
}

Result<void> checkAddress(const QString &value)
{
    const QUrl url(value, QUrl::StrictMode);
    const QString host = url.host();
    const bool isLocal = host == u"localhost" || host == u"127.0.0.1" || host == u"::1";
    const bool isFine = url.isValid() && !host.isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == u"https" || (url.scheme() == u"http" && isLocal));
    if (value.isEmpty() || isFine)
        return {};
    return broken(Say::tr("“%1” is not an address to send to: it must begin with https:// and contain no password.").arg(url.host()));
}

Result<void> checkBoxKey(const QString &value)
{
    const auto bytes = QByteArray::fromBase64Encoding(value.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (value.isEmpty() || (bytes && bytes.decoded.size() == 32))
        return {};
    return broken(Say::tr("This is not a key of the ministry: it has 32 bytes, written as Base64."));
}

Result<void> checkText(const SettingKey &setting, const QString &value)
{
    if (setting.key == settingkeys::verificationHost.key)
        return checkHost(value);
    if (setting.key == settingkeys::certificatePattern.key || setting.key == settingkeys::statementPattern.key
        || setting.key == settingkeys::attendancePattern.key)
        return checkPattern(value, {u"centre"_s, u"programme"_s, u"group"_s, u"kind"_s, u"year"_s, u"serial"_s});
    if (setting.key == settingkeys::traineePattern.key)
        return checkTraineePattern(value);
    if (setting.key == settingkeys::ministryAddress.key)
        return checkAddress(value);
    if (setting.key == settingkeys::ministryKey.key)
        return checkBoxKey(value);
    return {};
}

} // namespace

QString founderPaperLanguages(const QString &language, const QString &country)
{
    if (country == "LA"_L1)
        return {};
    return language == "ar"_L1 ? u"ar-en"_s : language == "fr"_L1 ? u"fr-ar"_s : QString();
}

QList<SettingKey> allSettings()
{
    using namespace settingkeys;
    return {licenceNumber, registrationNumber, verificationHost, certificatePattern, statementPattern, attendancePattern,
            traineePattern, certificateLanguages, certificateDigits, certificateRetention,
            assessmentRetention, dayCap, dateOrder, suppressBelow, ministryAddress, ministryKey};
}

Result<SettingKey> settingFor(const QString &key)
{
    QStringList keys;
    for (const SettingKey &setting : allSettings()) {
        if (setting.key == key)
            return setting;
        keys.append(setting.key);
    }
    return failure(ErrorKind::NotFound, Say::tr("There is no setting “%1”. The settings are: %2.").arg(key, QLocale().createSeparatedList(keys)));
}

Result<void> checkSetting(const SettingKey &setting, const QString &value)
{
    if (value.size() > longestValue)
        return broken(Say::tr("A setting has at most %1 characters.").arg(longestValue));
    bool ok = true;
    switch (setting.type) {
    case SettingKey::Type::Text:
        return checkText(setting, value);
    case SettingKey::Type::Flag:
        if (value != u"0" && value != u"1")
            return broken(Say::tr("%1 is 1 (yes) or 0 (no).").arg(setting.key));
        return {};
    case SettingKey::Type::Choice:
        if (!QString(setting.choices).split(u'|').contains(value))
            return broken(Say::tr("%1 is one of: %2.").arg(setting.key, QString(setting.choices).replace(u"|"_s, u", "_s)));
        return {};
    case SettingKey::Type::Number:
        if (const int number = value.toInt(&ok); !ok || number < setting.least || number > setting.most)
            return broken(Say::tr("%1 is a number from %2 to %3.").arg(setting.key).arg(setting.least).arg(setting.most));
        return {};
    }
    return {};
}

int Settings::number(const SettingKey &setting) const
{
    return text(setting).toInt();
}

} // namespace warsha
