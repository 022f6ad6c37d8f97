// SPDX-License-Identifier: GPL-3.0-or-later
#include "hoursinput.h"

#include "numberparser.h"
#include "walltime.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::HoursCommands)
};
} // namespace

QString GroupAtHand::number(const EnrolmentId &id) const
{
    const Person *const person = people.value(id);
    return person ? person->number : QString();
}

QString GroupAtHand::name(const EnrolmentId &id) const
{
    const Person *const person = people.value(id);
    return person ? person->identity.printedName() : QString();
}

Result<EnrolmentId> GroupAtHand::trainee(const QString &wanted) const
{
    for (const Enrolment &each : enrolments) {
        if (number(each.id).compare(wanted.trimmed(), Qt::CaseInsensitive) == 0)
            return each.id;
    }
    return failure(ErrorKind::Input, Text::tr("%1 is no trainee number in %2.").arg(wanted, group.code));
}

Result<GroupAtHand> groupAtHand(CommandContext &context)
{
    GroupAtHand hand;
    WARSHA_TRY(hand.centre, context.centre());
    WARSHA_TRY(hand.group, hand.centre->groups().groupByCode(context.argument(1)));
    WARSHA_TRY(hand.enrolments, hand.centre->enrolments().ofGroup(hand.group.id));
    hand.directory = hand.centre->directory().snapshot();
    for (const Enrolment &each : std::as_const(hand.enrolments))
        hand.people.insert(each.id, hand.directory->current(each.person));
    return hand;
}

Result<QDate> dayOption(const CommandContext &context, const QString &name)
{
    const QString given = context.value(name);
    const QDate day = QDate::fromString(given, Qt::ISODate);
    if (!given.isEmpty() && !day.isValid())
        return failure(ErrorKind::Input, Text::tr("--%1 is a day like 2026-03-05, not “%2”.").arg(name, given));
    return day;
}

Result<std::optional<qint64>> momentOption(const CommandContext &context, const QString &name, const QTimeZone &zone)
{
    const QString given = context.value(name).trimmed().replace(u'T', u' ');
    if (given.isEmpty())
        return std::optional<qint64>();
    const QDate day = QDate::fromString(given.section(u' ', 0, 0), Qt::ISODate);
    const QTime time = QTime::fromString(given.section(u' ', 1), given.count(u':') == 2 ? u"H:mm:ss"_s : u"H:mm"_s);
    if (!day.isValid() || !time.isValid())
        return failure(ErrorKind::Input, Text::tr("--%1 is a moment like \"2026-03-05 09:00\", not “%2”.").arg(name, given));
    return std::optional(instantOf(wallSeconds(day, time), zone).utc);
}

Result<std::optional<Mode>> modeOption(const CommandContext &context)
{
    if (!context.has(u"mode"_s))
        return std::optional<Mode>();
    WARSHA_TRY(const Mode mode, modeFromCode(context.value(u"mode"_s)));
    return std::optional(mode);
}

Result<int> minutesOption(const CommandContext &context, const QString &name)
{
    const QString given = context.value(name);
    if (given.isEmpty())
        return 0;
    const auto minutes = parseMinutes(given);
    if (!minutes)
        return failure(ErrorKind::Input, Text::tr("--%1 is a length like 90 or 1:30, not “%2”.").arg(name, given));
    return *minutes;
}

Result<QByteArray> fileArgument(CommandContext &context, int index)
{
    QFile file(context.argument(index));
    if (!file.open(QIODevice::ReadOnly))
        return context.cannotOpen({ErrorKind::Input, Text::tr("%1 cannot be opened: %2.").arg(file.fileName(), file.errorString()), {}});
    if (file.size() > maxReportBytes)
        return failure(ErrorKind::Input, Text::tr("%1 is larger than 20 MB; no meeting report is.").arg(file.fileName()));
    return file.readAll();
}

} // namespace warsha
