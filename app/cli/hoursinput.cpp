// SPDX-License-Identifier: GPL-3.0-or-later
#include "hoursinput.h"

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
    return failure(ErrorKind::NotFound, Text::tr("%1 is no trainee number in %2.").arg(wanted, group.code));
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

Result<TrainingSessionId> sessionOption(CommandContext &context)
{
    const QString given = context.value(u"session"_s);
    const TrainingSessionId id = TrainingSessionId::fromText(given);
    if (id.isNull() && context.has(u"session"_s))
        return context.badUsage(Text::tr("--session is an id from hours sessions, not “%1”.").arg(given));
    return id;
}

Result<QByteArray> fileArgument(CommandContext &context, int index)
{
    QFile file(context.argument(index));
    if (!file.open(QIODevice::ReadOnly))
        return context.cannotOpen({ErrorKind::Input, Text::tr("%1 cannot be opened: %2.").arg(file.fileName(), file.errorString()), {}});
    if (file.size() > maxReportBytes)
        return context.cannotOpen({ErrorKind::Input, Text::tr("%1 is larger than 20 MB; no meeting report is.").arg(file.fileName()), {}});
    return file.readAll();
}

} // namespace warsha
