// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention.h"

#include "daywords.h"
#include "persontexts.h"
#include "returnwords.h"
#include "typeface.h"

#include <QCoreApplication>

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::Attention)
};

class Places
{
public:
    Places(const ReturnRecords &records, const DirectorySnapshot &people) : m_records(records), m_people(people) {}

    void find(const RuleFinding &finding, AttentionItem &item) const
    {
        if (const auto award = m_records.awards.constFind(finding.key); award != m_records.awards.cend())
            return tell(item, isolated(finding.key), {u"certificates"_s, *award});
        if (const auto enrolled = m_records.enrolments.constFind(finding.key); enrolled != m_records.enrolments.cend())
            return findEnrolled(finding.table, *enrolled, item);
        if (const auto group = m_records.groups.constFind(finding.key); group != m_records.groups.cend())
            return tell(item, isolated(*group), {u"groups"_s, QUuid::fromString(finding.key)});
        if (const auto unit = m_records.programmesOfUnits.constFind(finding.key); unit != m_records.programmesOfUnits.cend())
            return tell(item, returnTableTitle(finding.table), {u"programmes"_s, *unit});
        if (finding.table == "programmes"_L1)
            return tell(item, returnTableTitle(finding.table), {u"programmes"_s, QUuid::fromString(finding.key)});
        item.where = returnTableTitle(finding.table);
    }

private:
    static void tell(AttentionItem &item, const QString &where, const Link &link)
    {
        item.where = where;
        item.link = link;
    }
    /// Results are mended in the grid of the group; everything else of a person begins at the person.
    void findEnrolled(const QString &table, const ReturnRecords::Enrolled &enrolled, AttentionItem &item) const
    {
        const Person *person = m_people.current(PersonId(enrolled.person));
        const QString group = m_records.groups.value(enrolled.group.toString(QUuid::WithoutBraces));
        const QString where = Text::tr("%1, %2", "person, group").arg(person ? isolatedName(shownName(*person)) : Text::tr("Somebody"), isolated(group));
        tell(item, where, table == "outcomes"_L1 ? Link{u"assessment"_s, enrolled.group} : Link{u"trainees"_s, person ? person->id.uuid() : enrolled.person});
    }
    const ReturnRecords &m_records;
    const DirectorySnapshot &m_people;
};

} // namespace

QList<AttentionItem> attentionOf(const SnapshotPreview &preview, const DirectorySnapshot &people)
{
    const Places places(preview.records, people);
    QList<AttentionItem> items;
    QHash<QString, int> seen; // two findings may say the same of the same record
    for (const RuleFinding &finding : preview.report.findings) {
        AttentionItem item;
        const QString name = finding.rule + u' ' + finding.key;
        item.id = QUuid::createUuidV5(QUuid(), name + u' ' + QString::number(seen[name]++));
        item.kind = finding.severity == Severity::Error ? AttentionItem::Kind::Error : AttentionItem::Kind::Warning;
        item.rule = finding.rule;
        item.sentence = figuresOfWindow(finding.message);
        item.guidance = figuresOfWindow(finding.guidance);
        places.find(finding, item);
        items.append(item);
    }
    for (const RuleFailure &failed : preview.report.failures)
        items.append({QUuid::createUuidV5(QUuid(), u"stopped "_s + failed.rule), AttentionItem::Kind::Stopped, failed.rule, failed.message,
                      Text::tr("Tell the person who looks after this program: the rule itself is wrong, not a record."), {}, {}});
    std::stable_sort(items.begin(), items.end(), [](const AttentionItem &a, const AttentionItem &b) { return a.kind < b.kind; });
    return items;
}

QString kindWord(AttentionItem::Kind kind)
{
    switch (kind) {
    case AttentionItem::Kind::Error: return Text::tr("Error");
    case AttentionItem::Kind::Warning: return Text::tr("Warning");
    case AttentionItem::Kind::Stopped: break;
    }
    return Text::tr("Not checked");
}

} // namespace warsha
