// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueservice.h"

#include "programmerules.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

/// Ids of the stored version where its content stands, so that a changed draft keeps the history of its parts.
ProgrammeVersion keepingIds(ProgrammeVersion fresh, const ProgrammeVersion &stored)
{
    fresh.id = stored.id;
    fresh.programme = stored.programme;
    fresh.rowVersion = stored.rowVersion;
    for (Unit &unit : fresh.units) {
        const Unit *old = stored.unitByCode(unit.code);
        if (!old)
            continue;
        unit.id = old->id;
        for (qsizetype i = 0; i < std::min(unit.elements.size(), old->elements.size()); ++i) {
            Element &element = unit.elements[i];
            element.id = old->elements[i].id;
            for (qsizetype j = 0; j < std::min(element.criteria.size(), old->elements[i].criteria.size()); ++j)
                element.criteria[j].id = old->elements[i].criteria[j].id;
        }
    }
    for (CrossCuttingModule &module : fresh.crossCutting) {
        for (const CrossCuttingModule &old : stored.crossCutting) {
            if (old.code.compare(module.code, Qt::CaseInsensitive) == 0)
                module.id = old.id;
        }
    }
    return fresh;
}

} // namespace

Result<QList<ProgrammeListing>> CatalogueService::programmes() const
{
    return m_repository.listings();
}

Result<Programme> CatalogueService::programme(const ProgrammeId &id) const
{
    WARSHA_TRY(auto found, m_repository.find(id));
    if (!found)
        return failure(ErrorKind::NotFound, tr("The programme is not here any more."), id.toText());
    return *found;
}

Result<Programme> CatalogueService::programmeByCode(const QString &code) const
{
    WARSHA_TRY(auto found, m_repository.findByCode(code.trimmed()));
    if (found)
        return *found;
    WARSHA_TRY(const auto listings, m_repository.listings());
    QStringList known;
    for (const ProgrammeListing &listing : listings) {
        if (!known.contains(listing.code))
            known.append(listing.code);
    }
    if (known.isEmpty())
        return failure(ErrorKind::NotFound, tr("There is no programme “%1”; none was imported yet.").arg(code));
    return failure(ErrorKind::NotFound, tr("There is no programme “%1”; there are: %2.").arg(code, QLocale().createSeparatedList(known)));
}

Result<ProgrammeVersion> CatalogueService::version(const ProgrammeVersionId &id) const
{
    WARSHA_TRY(auto found, m_repository.findVersion(id));
    if (!found)
        return failure(ErrorKind::NotFound, tr("The programme version is not here any more."), id.toText());
    return *found;
}

Result<ProgrammeVersion> CatalogueService::versionByCode(const QString &code) const
{
    const QString name = code.section(u'/', 0, 0);
    const QString number = code.section(u'/', 1);
    WARSHA_TRY(const Programme found, programmeByCode(name));
    int wanted = number.toInt();
    if (number.isEmpty()) {
        WARSHA_TRY(wanted, m_repository.lastNumber(found.id));
    }
    WARSHA_TRY(const auto id, m_repository.versionNumbered(found.id, wanted));
    if (!id)
        return failure(ErrorKind::NotFound, tr("Programme %1 has no version “%2”.").arg(found.code, number));
    return version(*id);
}

Result<QByteArray> CatalogueService::exportVersion(const ProgrammeVersionId &id) const
{
    WARSHA_TRY(const ProgrammeVersion found, version(id));
    WARSHA_TRY(const Programme heading, programme(found.programme));
    return writeProgrammeDocument(heading, found);
}

Result<CatalogueService::Imported> CatalogueService::importProgramme(const ProgrammeDocument &document, bool dryRun,
                                                                     const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::EditCatalogue));
    WARSHA_TRY(Imported plan, planImport(document));
    if (dryRun || plan.what == Imported::What::Nothing)
        return plan;
    const Step step{u"catalogue.import"_s, {plan.programme.toText()}};
    const auto work = [&]() -> Result<void> {
        WARSHA_TRY(plan, planImport(document)); // again: another desk may have been quicker
        return writeImport(document, plan);
    };
    WARSHA_TRY(const Committed committed, m_units.atomically(step, m_session.actor(op), work));
    return committed.repeated ? planImport(document) : Result<Imported>(plan);
}

Result<CatalogueService::Imported> CatalogueService::planImport(const ProgrammeDocument &document) const
{
    using What = Imported::What;
    WARSHA_CHECK(checked(document.programme, document.version));
    WARSHA_TRY(const auto stored, m_repository.findByCode(document.programme.code));
    if (!stored)
        return Imported{ProgrammeId::make(), ProgrammeVersionId::make(), What::NewProgramme};
    const bool heading = !sameContent(*stored, document.programme);
    if (heading)
        WARSHA_CHECK(mayChangeHeading(*stored, document.programme));
    WARSHA_TRY(const auto numbered, m_repository.versionNumbered(stored->id, document.version.number));
    if (!numbered)
        return Imported{stored->id, ProgrammeVersionId::make(), What::NewVersion};
    WARSHA_TRY(const ProgrammeVersion old, version(*numbered));
    if (sameContent(old, document.version))
        return Imported{stored->id, *numbered, heading ? What::HeadingChanged : What::Nothing};
    WARSHA_CHECK(mayChange(old, stored->code));
    return Imported{stored->id, *numbered, What::DraftChanged};
}

Result<void> CatalogueService::writeImport(const ProgrammeDocument &document, const Imported &plan)
{
    using What = Imported::What;
    if (plan.what == What::Nothing)
        return {};
    Programme heading = document.programme;
    heading.id = plan.programme;
    if (plan.what == What::NewProgramme) {
        WARSHA_CHECK(m_repository.add(heading));
    } else {
        WARSHA_TRY(const Programme stored, programme(plan.programme));
        heading.rowVersion = stored.rowVersion;
        if (!sameContent(stored, heading))
            WARSHA_CHECK(m_repository.change(heading));
    }
    if (plan.what == What::HeadingChanged)
        return {};
    ProgrammeVersion fresh = withNewIds(document.version);
    fresh.id = plan.version;
    fresh.programme = plan.programme;
    fresh.state = VersionState::Draft;
    if (plan.what != What::DraftChanged)
        return m_repository.addVersion(fresh);
    WARSHA_TRY(const ProgrammeVersion stored, version(plan.version));
    return m_repository.changeVersion(keepingIds(fresh, stored));
}

Result<void> CatalogueService::checked(const Programme &programme, const ProgrammeVersion &version) const
{
    const QStringList faults = faultsOf(programme) + faultsOf(version);
    if (faults.isEmpty())
        return {};
    return failure(ErrorKind::Rule, faults.join(u'\n'));
}

Result<void> CatalogueService::mayKeep(const Programme &heading, const ProgrammeVersion &draft) const
{
    const QStringList faults = draftFaultsOf(heading) + draftFaultsOf(draft);
    if (faults.isEmpty())
        return {};
    return failure(ErrorKind::Rule, faults.join(u'\n'));
}

Result<ProgrammeVersionId> CatalogueService::addProgramme(const Programme &heading, const ProgrammeVersion &content, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::EditCatalogue));
    Programme programme = heading;
    programme.id = ProgrammeId::make();
    programme.code = heading.code.trimmed();
    ProgrammeVersion version = withNewIds(content);
    version.programme = programme.id;
    version.number = 1;
    version.state = VersionState::Draft;
    WARSHA_CHECK(mayKeep(programme, version));
    const Step step{u"catalogue.add"_s, {programme.id.toText()}};
    const auto work = [&]() -> Result<void> {
        WARSHA_TRY(const auto taken, m_repository.findByCode(programme.code));
        if (taken)
            return failure(ErrorKind::Conflict, tr("There is a programme %1 already.").arg(taken->code));
        WARSHA_CHECK(m_repository.add(programme));
        return m_repository.addVersion(version);
    };
    WARSHA_TRY(const Committed committed, m_units.atomically(step, m_session.actor(op), work));
    if (!committed.repeated)
        return version.id;
    WARSHA_TRY(const QStringList rows, m_units.touched(committed.step, u"programme_version"_s));
    return ProgrammeVersionId::fromText(rows.value(0));
}

Result<void> CatalogueService::mayChangeHeading(const Programme &stored, const Programme &wanted) const
{
    Programme titlesOnly = wanted;
    titlesOnly.titles = stored.titles;
    if (sameContent(stored, titlesOnly))
        return {};
    WARSHA_TRY(const bool frozen, m_repository.hasFrozenVersion(stored.id));
    if (!frozen)
        return {};
    return failure(ErrorKind::Rule, tr("Programme %1 is used by a group: its code, level, occupation and field cannot "
                                       "change any more. Titles can.").arg(stored.code));
}

Result<void> CatalogueService::change(const Programme &wanted, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::EditCatalogue));
    if (const QStringList faults = draftFaultsOf(wanted); !faults.isEmpty())
        return failure(ErrorKind::Rule, faults.join(u'\n'));
    const Step step{u"catalogue.change"_s, {wanted.id.toText()}};
    const auto work = [&]() -> Result<void> {
        WARSHA_TRY(const Programme stored, programme(wanted.id));
        WARSHA_CHECK(mayChangeHeading(stored, wanted));
        WARSHA_TRY(const auto holder, m_repository.findByCode(wanted.code));
        if (holder && holder->id != wanted.id)
            return failure(ErrorKind::Conflict, tr("There is a programme %1 already.").arg(holder->code));
        return m_repository.change(wanted);
    };
    WARSHA_CHECK(m_units.atomically(step, m_session.actor(op), work));
    return {};
}

Result<void> CatalogueService::changeVersion(const ProgrammeVersion &wanted, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::EditCatalogue));
    const Step step{u"catalogue.changeVersion"_s, {wanted.id.toText()}};
    const auto work = [&]() -> Result<void> {
        WARSHA_TRY(const ProgrammeVersion stored, version(wanted.id));
        WARSHA_TRY(const Programme heading, programme(stored.programme));
        WARSHA_CHECK(mayChange(stored, heading.code));
        ProgrammeVersion kept = wanted;
        kept.programme = stored.programme;
        kept.state = stored.state;
        WARSHA_CHECK(mayKeep(heading, kept));
        return m_repository.changeVersion(kept);
    };
    WARSHA_CHECK(m_units.atomically(step, m_session.actor(op), work));
    return {};
}

Result<ProgrammeVersionId> CatalogueService::newVersionFrom(const ProgrammeVersionId &from, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::EditCatalogue));
    const Step step{u"catalogue.newVersion"_s, {from.toText()}};
    ProgrammeVersionId made;
    const auto work = [&]() -> Result<void> {
        WARSHA_TRY(const ProgrammeVersion stored, version(from));
        WARSHA_TRY(const int last, m_repository.lastNumber(stored.programme));
        const ProgrammeVersion copy = copyForNewVersion(stored, last + 1);
        made = copy.id;
        return m_repository.addVersion(copy);
    };
    WARSHA_TRY(const Committed committed, m_units.atomically(step, m_session.actor(op), work));
    if (!committed.repeated)
        return made;
    WARSHA_TRY(const QStringList rows, m_units.touched(committed.step, u"programme_version"_s));
    return ProgrammeVersionId::fromText(rows.value(0));
}

Result<void> CatalogueService::freeze(const ProgrammeVersionId &id, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::EditGroups));
    const Step step{u"catalogue.freeze"_s, {id.toText()}};
    const auto work = [&]() -> Result<void> {
        WARSHA_TRY(const ProgrammeVersion stored, version(id));
        if (stored.state == VersionState::Frozen)
            return {};
        WARSHA_TRY(const Programme heading, programme(stored.programme));
        if (const auto whole = checked(heading, stored); !whole)
            return failure(ErrorKind::Rule, tr("Version %1 of %2 is not complete, so no group can follow it yet:\n%3")
                                                .arg(QLocale().toString(stored.number), heading.code, whole.error().message));
        return m_repository.setState(id, stored.rowVersion, VersionState::Frozen);
    };
    WARSHA_CHECK(m_units.atomically(step, m_session.actor(op), work));
    return {};
}

} // namespace warsha
