// SPDX-License-Identifier: GPL-3.0-or-later
// What the register of a session lacks, as SQL about a row s of training_session: the one place for the timetable, the
// registers, Today and its agenda. The rule is isToRecord() in hours/domain/sessionregister.h.
#pragma once

#include <QStringView>

namespace warsha {

/// Who should be in it on its day and has neither mark nor hours there: follows SELECT COUNT(*) or SELECT 1.
constexpr QStringView blanksOfSession =
    u"FROM enrolment b WHERE b.group_id = s.group_id AND b.enrolled_on <= s.day AND (b.ended_on IS NULL OR b.ended_on >= s.day) "
    "AND NOT EXISTS (SELECT 1 FROM register_mark m WHERE m.session_id = s.id AND m.enrolment_id = b.id) "
    "AND NOT EXISTS (SELECT 1 FROM hour_entry h WHERE h.session_id = s.id AND h.enrolment_id = b.id)";
/// Another session of its time has the report, which was imported without naming this one: there it says who was there.
constexpr QStringView isSessionReported =
    u"EXISTS (SELECT 1 FROM training_session o JOIN hours_import i ON i.session_id = o.id WHERE o.group_id = s.group_id "
    "AND o.id <> s.id AND o.mode = s.mode AND o.starts < s.ends AND s.starts < o.ends)";
/// Two counts in indexes tell it of most sessions, where everybody of the group has a mark.
constexpr QStringView isSessionUnrecorded =
    u"(SELECT COUNT(*) FROM register_mark m WHERE m.session_id = s.id) < (SELECT COUNT(*) FROM enrolment x WHERE x.group_id = s.group_id) "
    "AND EXISTS (SELECT 1 %1) AND NOT %2";

} // namespace warsha
