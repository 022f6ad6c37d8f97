// SPDX-License-Identifier: GPL-3.0-or-later
#include "knownnames.h"

#include "reportlinecodec.h"
#include "textfold.h"

namespace warsha {

Result<void> KnownNames::load(const MeetingImportRepository &imports, const GroupId &group)
{
    m_names.clear();
    m_stored.clear();
    WARSHA_TRY(const QList<StoredAlias> stored, imports.aliases(group));
    for (const StoredAlias &each : stored) {
        const auto key = m_keys.open(each.key);
        if (!key && key.error().kind == ErrorKind::NotFound)
            continue; // erased
        WARSHA_CHECK(key);
        WARSHA_TRY(const QString alias, openAlias(*key, each));
        m_names.append({each.enrolment, alias});
        m_stored.append(each);
    }
    return {};
}

Result<void> KnownNames::teach(const QString &name, const EnrolmentId &enrolment, const GroupMembers &members)
{
    const QString folded = foldText(name);
    bool isKnown = false;
    for (qsizetype at = m_names.size() - 1; at >= 0; --at) {
        if (foldText(m_names[at].alias) != folded)
            continue;
        // Somebody who is in the group twice is one person.
        if (!enrolment.isNull() && members.currentPersonOf(m_names[at].enrolment) == members.currentPersonOf(enrolment)) {
            isKnown = true;
            continue;
        }
        const StoredAlias gone = m_stored.takeAt(at);
        m_names.removeAt(at);
        if (m_added.removeIf([&](const StoredAlias &each) { return each.id == gone.id; }) == 0)
            m_removed.append(gone);
    }
    const Person *const person = members.personOf(enrolment);
    if (isKnown || !person)
        return {};
    WARSHA_TRY(const SymmetricKey opened, m_keys.open(person->key));
    m_names.append({enrolment, name});
    m_stored.append({NameAliasId::make(), 1, enrolment, person->key, sealAlias({person->key, opened}, name)});
    m_added.append(m_stored.last());
    return {};
}

Result<bool> KnownNames::write(MeetingImportRepository &imports) const
{
    WARSHA_CHECK(imports.removeAliases(m_removed));
    WARSHA_CHECK(imports.addAliases(m_added));
    return !m_removed.isEmpty() || !m_added.isEmpty();
}

Result<QList<OpenedLine>> openedLines(const KeyRing &keys, const QList<StoredReportLine> &lines)
{
    QList<OpenedLine> opened;
    for (const StoredReportLine &each : lines) {
        const auto key = keys.open(each.key);
        if (!key && key.error().kind == ErrorKind::NotFound)
            continue; // destroyed: nobody can read it any more
        WARSHA_CHECK(key);
        WARSHA_TRY(const ReportPerson person, openLine(*key, each));
        opened.append({each, person});
    }
    return opened;
}

Result<StoredReportLine> lineFor(const EnrolmentId &enrolment, const ReportPerson &person, const HoursImport &import,
                                 const GroupMembers &members, const KeyRing &keys)
{
    const Person *const whose = members.personOf(enrolment);
    const KeyId id = whose ? whose->key : import.key;
    WARSHA_TRY(const SymmetricKey opened, keys.open(id));
    return StoredReportLine{ReportLineId::make(), 1, import.id, id, sealLine({id, opened}, person), enrolment};
}

} // namespace warsha
