// SPDX-License-Identifier: GPL-3.0-or-later
#include "returnschema.h"

#include <algorithm>
#include <array>

namespace warsha {

namespace {

using L = QLatin1StringView;
using enum FieldType;

constexpr L none;

constexpr std::array sexes{L("female"), L("male"), L("other"), L("not-stated")};
constexpr std::array modes{L("online"), L("classroom"), L("workshop"), L("on-the-job")};
constexpr std::array groupStates{L("planned"), L("running"), L("finished"), L("cancelled")};
constexpr std::array enrolmentStatuses{L("applied"), L("waitlisted"), L("offered"), L("enrolled"), L("active"),
                                       L("completed"), L("withdrawn"), L("transferred"), L("not-taken-up")};
constexpr std::array unitKinds{L("basic"), L("common"), L("core"), L("elective")};
constexpr std::array outcomes{L("achieved"), L("not-yet-achieved"), L("withdrawn"), L("prior-learning-granted"),
                              L("prior-learning-not-granted"), L("credit-transfer"), L("continuing"), L("not-started")};
constexpr std::array awardKinds{L("certificate"), L("statement"), L("attendance")};
constexpr std::array awardStates{L("issued"), L("voided"), L("replaced"), L("revoked")};
constexpr std::array premisesKinds{L("classroom"), L("workshop"), L("laboratory"), L("computers"), L("library"),
                                   L("office"), L("toilets"), L("other")};
constexpr std::array staffRoles{L("trainer"), L("assessor"), L("all")};
constexpr std::array indicators{L("enrolments"), L("in-training"), L("completed"), L("withdrawn"), L("certified"), L("attested")};
constexpr std::array tracerPoints{L("1"), L("3"), L("6"), L("12")};

constexpr std::array codeLists{
    CodeList{L("sex"), sexes}, CodeList{L("mode"), modes}, CodeList{L("group-state"), groupStates},
    CodeList{L("enrolment-status"), enrolmentStatuses}, CodeList{L("unit-kind"), unitKinds}, CodeList{L("outcome"), outcomes},
    CodeList{L("award-kind"), awardKinds}, CodeList{L("award-state"), awardStates}, CodeList{L("premises-kind"), premisesKinds},
    CodeList{L("staff-role"), staffRoles}, CodeList{L("indicator"), indicators}, CodeList{L("tracer-month"), tracerPoints}};

constexpr std::array centre{
    ReturnField{L("centre_id"), Id, true, none, L("which centre")},
    ReturnField{L("code"), Word, true, none, L("the centre in the ministry's own list")},
    ReturnField{L("country"), Word, true, none, L("ISO 3166-1, two letters: which lists apply")},
    ReturnField{L("zone"), Word, true, none, L("IANA time zone: what a day means")}};

constexpr std::array premises{
    ReturnField{L("premises_id"), Id, true, none, L("names the line")},
    ReturnField{L("kind"), Code, true, L("premises-kind"), L("school census (EMIS)")},
    ReturnField{L("rooms"), Integer, true, none, L("capacity of the network of centres")},
    ReturnField{L("usable"), Integer, true, none, L("what needs repair")},
    ReturnField{L("accessible"), Integer, true, none, L("access with a wheelchair")},
    ReturnField{L("square_metres"), Integer, false, none, L("capacity; empty: not measured")}};

constexpr std::array staff{
    ReturnField{L("role"), Code, true, L("staff-role"), L("who can be asked to train and assess")},
    ReturnField{L("people"), Integer, false, none, L("a count; empty when it is 1 to 9")},
    ReturnField{L("suppressed"), Flag, true, none, L("1: the count is 1 to 9 and not given")}};

constexpr std::array programmes{
    ReturnField{L("programme_id"), Id, true, none, L("names one version of a programme")},
    ReturnField{L("code"), Word, true, none, L("the programme in the ministry's catalogue")},
    ReturnField{L("number"), Integer, true, none, L("which version of it")},
    ReturnField{L("isced_level"), Integer, false, none, L("ISCED 2011 level, 0 to 8: international figures")},
    ReturnField{L("isco"), Word, false, none, L("ISCO-08 unit group: training against jobs")},
    ReturnField{L("isced_field"), Word, false, none, L("ISCED-F 2013 field: international figures")},
    ReturnField{L("hour_minutes"), Integer, true, none, L("length of its hour: 60, 50 or 45")},
    ReturnField{L("least_attendance"), Integer, true, none, L("least share attended, percent: the rule behind results")},
    ReturnField{L("online"), Integer, true, none, L("minutes planned online")},
    ReturnField{L("classroom"), Integer, true, none, L("minutes planned in class")},
    ReturnField{L("workshop"), Integer, true, none, L("minutes planned in a workshop")},
    ReturnField{L("on_the_job"), Integer, true, none, L("minutes planned at an employer's")}};

constexpr std::array units{
    ReturnField{L("unit_id"), Id, true, none, L("names the unit")},
    ReturnField{L("programme_id"), Id, true, none, L("the version it belongs to")},
    ReturnField{L("code"), Word, true, none, L("the unit in the ministry's catalogue")},
    ReturnField{L("kind"), Code, true, L("unit-kind"), L("which units results are compared on")},
    ReturnField{L("needed"), Flag, true, none, L("1: the certificate needs it")}};

constexpr std::array groups{
    ReturnField{L("group_id"), Id, true, none, L("names the group")},
    ReturnField{L("programme_id"), Id, true, none, L("what it is taught")},
    ReturnField{L("state"), Code, true, L("group-state"), L("capacity in use")},
    ReturnField{L("starts_on"), Date, false, none, L("when places open")},
    ReturnField{L("ends_on"), Date, false, none, L("when results are due")},
    ReturnField{L("capacity"), Integer, false, none, L("places; empty: no limit")}};

constexpr std::array enrolments{
    ReturnField{L("enrolment"), Pseudonym, true, none, L("joins hours, outcomes and awards")},
    ReturnField{L("group_id"), Id, true, none, L("which group")},
    ReturnField{L("person"), Pseudonym, true, none, L("counts a person once who is in two groups")},
    ReturnField{L("status"), Code, true, L("enrolment-status"), L("enrolments, completions, drop-out")},
    ReturnField{L("sex"), Code, true, L("sex"), L("equal access")},
    ReturnField{L("birth_from"), Integer, false, none, L("first year of a band of five: age groups; empty: unknown")},
    ReturnField{L("applied_on"), Date, false, none, L("waiting times")},
    ReturnField{L("enrolled_on"), Date, false, none, L("from this day hours count")},
    ReturnField{L("ended_on"), Date, false, none, L("completions and drop-out by period")}};

constexpr std::array hours{
    ReturnField{L("enrolment"), Pseudonym, true, none, L("whose hours")},
    ReturnField{L("group_id"), Id, true, none, L("cuts the table into parts")},
    ReturnField{L("month"), Month, true, none, L("hours by period")},
    ReturnField{L("mode"), Code, true, L("mode"), L("hours by mode")},
    ReturnField{L("minutes"), Integer, true, none, L("locked minutes only: what counts")},
    ReturnField{L("days"), Integer, true, none, L("days with such minutes: whether the sum is plausible")}};

constexpr std::array outcomesTable{
    ReturnField{L("enrolment"), Pseudonym, true, none, L("whose outcome")},
    ReturnField{L("group_id"), Id, true, none, L("cuts the table into parts")},
    ReturnField{L("unit_id"), Id, true, none, L("of which unit")},
    ReturnField{L("outcome"), Code, true, L("outcome"), L("what was achieved")},
    ReturnField{L("decided_on"), Date, false, none, L("results by period")},
    ReturnField{L("attempts"), Integer, true, none, L("how many tries it took")}};

constexpr std::array awards{
    ReturnField{L("serial"), Word, true, none, L("the number printed on the paper: look-up and revocation")},
    ReturnField{L("group_id"), Id, true, none, L("cuts the table into parts")},
    ReturnField{L("enrolment"), Pseudonym, true, none, L("certificates per enrolment")},
    ReturnField{L("kind"), Code, true, L("award-kind"), L("certificates and statements apart")},
    ReturnField{L("state"), Code, true, L("award-state"), L("whether it stands")},
    ReturnField{L("issued_on"), Date, true, none, L("certificates by period")},
    ReturnField{L("commitment"), Hash, false, none, L("SHA-256 of the text of its QR code: proves a paper without a name")}};

constexpr std::array indicatorTable{
    ReturnField{L("indicator"), Code, true, L("indicator"), L("figures that need no rows of people")},
    ReturnField{L("programme_id"), Id, true, none, L("by programme")},
    ReturnField{L("sex"), Code, true, L("sex"), L("equal access")},
    ReturnField{L("people"), Integer, false, none, L("a count; empty when it is 1 to 9")},
    ReturnField{L("suppressed"), Flag, true, none, L("1: the count is 1 to 9 and not given")}};

constexpr std::array tracer{
    ReturnField{L("group_id"), Id, true, none, L("which group was asked")},
    ReturnField{L("month"), Code, true, L("tracer-month"), L("months after the end")},
    ReturnField{L("reached"), Integer, false, none, L("a count; empty when it is 1 to 9")},
    ReturnField{L("employed"), Integer, false, none, L("a count; empty when it is 1 to 9")},
    ReturnField{L("suppressed"), Flag, true, none, L("1: a count is 1 to 9 and not given")}};

constexpr std::array equipment{
    ReturnField{L("equipment_id"), Id, true, none, L("names the line")},
    ReturnField{L("kind"), Word, true, none, L("school census (EMIS)")},
    ReturnField{L("items"), Integer, true, none, L("capacity")},
    ReturnField{L("usable"), Integer, true, none, L("what needs repair")}};

constexpr std::array tables{
    ReturnTable{L("centre"), L("who reports"), PartCut::Whole, true, 1, centre},
    ReturnTable{L("premises"), L("where training can happen"), PartCut::Whole, true, 1, premises},
    ReturnTable{L("staff"), L("who can train, in counts"), PartCut::Whole, true, 1, staff},
    ReturnTable{L("programmes"), L("what is taught"), PartCut::Whole, true, 1, programmes},
    ReturnTable{L("units"), L("what is assessed"), PartCut::Whole, true, 1, units},
    ReturnTable{L("groups"), L("intakes"), PartCut::Whole, true, 1, groups},
    ReturnTable{L("enrolments"), L("who is in training, under pseudonyms"), PartCut::ByGroup, true, 1, enrolments},
    ReturnTable{L("hours"), L("locked hours per enrolment, month and mode"), PartCut::ByGroupAndMonth, true, 4, hours},
    ReturnTable{L("outcomes"), L("outcomes per enrolment and unit"), PartCut::ByGroup, true, 3, outcomesTable},
    ReturnTable{L("awards"), L("certificates and statements by number"), PartCut::ByGroup, true, 1, awards},
    ReturnTable{L("indicators"), L("figures, small groups left out"), PartCut::Whole, true, 3, indicatorTable},
    ReturnTable{L("tracer"), L("after training, in counts"), PartCut::Whole, false, 2, tracer},
    ReturnTable{L("equipment"), L("what training can be done with"), PartCut::Whole, false, 1, equipment}};

} // namespace

int ReturnTable::indexOf(QLatin1StringView field) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const ReturnField &f) { return f.name == field; });
    return found == fields.end() ? -1 : int(found - fields.begin());
}

std::span<const ReturnTable> returnTables()
{
    return tables;
}

std::span<const CodeList> returnCodeLists()
{
    return codeLists;
}

const ReturnTable *returnTable(QStringView name)
{
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const ReturnTable &t) { return t.name == name; });
    return found == tables.end() ? nullptr : &*found;
}

const CodeList *returnCodeList(QLatin1StringView name)
{
    const auto found = std::find_if(codeLists.begin(), codeLists.end(), [&](const CodeList &l) { return l.name == name; });
    return found == codeLists.end() ? nullptr : &*found;
}

QLatin1StringView fieldTypeName(FieldType type)
{
    constexpr std::array names{L("id"), L("pseudonym"), L("hash"), L("word"), L("code"), L("integer"), L("flag"), L("date"), L("month")};
    return names[size_t(type)];
}

} // namespace warsha
