// SPDX-License-Identifier: GPL-3.0-or-later
// The page of trainees: what is done with the chosen ones, from the menus and the palette.
#include "traineespage.h"

#include "desktable.h"
#include "peopletable.h"
#include "peopletablemodel.h"
#include "persontexts.h"
#include "typeface.h"
#include "traineedetail.h"
#include "traineesfilter.h"

#include <QClipboard>
#include <QGuiApplication>

namespace warsha {

using namespace Qt::StringLiterals;

void TraineesPage::copyTable()
{
    const Sheet sheet = sheetOf(*m_model, m_table->columnsShown(), m_table->chosenIds(), tr("Trainees"));
    QGuiApplication::clipboard()->setText(TableWriter::toClipboard(QList<QStringList>{sheet.headings} + sheet.rows));
}

void TraineesPage::saveTable()
{
    const QString path = m_desk.files->toSave(this, FilePurpose::Export, tr("Save as a table"), tr("trainees.xlsx"), tr("Tables (*.xlsx *.csv *.tsv)"));
    if (path.isEmpty())
        return;
    const Sheet sheet = sheetOf(*m_model, m_table->columnsShown(), m_table->chosenIds(), tr("Trainees"));
    m_desk.worker.run(this, [path, sheet] { return TableWriter::write(path, {sheet}); }, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error().message);
    });
}

void TraineesPage::savePerson()
{
    const Person person = m_detail->person();
    const QString name = QString(person.number).replace(u'/', u'-') + u".xlsx"_s;
    const QString path = m_desk.files->toSave(this, FilePurpose::Export, tr("Save the data of this person"), name, tr("Workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    m_desk.worker.run(this, [service = &m_desk.service, path, id = person.id, own = personSheet(person)]() -> Result<void> {
        WARSHA_TRY(const QList<Sheet> sheets, service->dataOf(id));
        return TableWriter::write(path, QList<Sheet>{own} + sheets);
    }, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error().message);
    });
}

void TraineesPage::erasePerson()
{
    const Person person = m_detail->person();
    m_desk.worker.run(this, [service = &m_desk.service, id = person.id] { return service->keptAfterErasing(id); },
                      [this, person](const Result<QStringList> &kept) {
        if (!kept)
            return Q_EMIT failed(kept.error().message);
        QStringList text{tr("What is erased for ever: names, birth date, contacts, documents, consents, notes and protection status. In backups they end with the keys of those backups, after 90 days."),
                         tr("What stays: the number %1, with its hours and results, and no name.").arg(isolated(person.number))};
        text += *kept;
        const Question::Asked asked{u"people.erase"_s, tr("Erase %1?").arg(isolatedName(shownName(person))), text.join(u"\n\n"_s),
                                    tr("Erase this person"), true, {}};
        if (!m_desk.question || !m_desk.question->ask(this, asked).agreed)
            return;
        m_desk.worker.run(this, [service = &m_desk.service, id = person.id] { return service->erase(id); }, [this](const Result<void> &done) {
            if (!done)
                return Q_EMIT failed(done.error().message);
            committed();
        });
    });
}

QList<DeskCommand> TraineesPage::commands()
{
    const auto hasOne = [this] { return m_table->chosenIds().size() == 1; };
    const auto hasSome = [this] { return !m_table->chosenIds().isEmpty(); };
    const auto hasTwo = [this] { return m_table->chosenIds().size() == 2; };
    const QString chooseOne = tr("Choose one trainee in the list first."), chooseSome = tr("Choose trainees in the list first.");
    QList<DeskCommand> all{{u"trainees.copy"_s, tr("Copy the chosen trainees as a table"), QKeySequence(u"Ctrl+Shift+C"_s), false,
                            [this] { copyTable(); }, CommandMenu::Record, {}, hasSome, chooseSome},
                           {u"trainees.filter"_s, tr("Filter trainees"), QKeySequence(u"Ctrl+Shift+F"_s), false, [this] { m_filter->choose(); }}};
    if (m_desk.files)
        all.append({u"trainees.save"_s, tr("Save the chosen trainees as a table…"), QKeySequence(u"Ctrl+E"_s), false,
                    [this] { saveTable(); }, CommandMenu::Record, {}, hasSome, chooseSome});
    if (m_desk.mayEdit && m_desk.lists)
        all.append({u"trainees.saveList"_s, tr("Save the filter as a list…"), {}, false, [this] { m_filter->keep(); }, CommandMenu::Record, {},
                    [this] { return m_filter->isSet(); }, TraineesFilter::tr("Choose in the filter first whom the list shows.")});
    if (m_desk.mayEdit && m_desk.lists)
        all.append({u"trainees.renameList"_s, tr("Rename this list…"), {}, false, [this] { m_filter->askNewName(); }, CommandMenu::Record, {},
                    [this] { return m_filter->isKept(); }, tr("Open one of your saved lists first.")});
    if (m_desk.mayEdit)
        all.append({u"trainees.change"_s, tr("Change this trainee"), {}, false, [this] { startEditing(); }, CommandMenu::Record, {}, hasOne, chooseOne});
    if (m_desk.mayEdit)
        all.append({u"trainees.merge"_s, tr("Merge two trainees…"), {}, false, [this] { startMerge(); }, CommandMenu::Record, {}, hasTwo,
                    tr("Choose two trainees in the list first, the second one with Ctrl and a click.")});
    if (m_desk.mayEdit && m_desk.files)
        all.append({u"trainees.savePerson"_s, tr("Save the data of this person…"), {}, false, [this] { savePerson(); },
                    CommandMenu::Record, {}, hasOne, chooseOne});
    if (m_desk.mayErase)
        all.append({u"trainees.erase"_s, tr("Erase this person…"), {}, false, [this] { erasePerson(); }, CommandMenu::Record, {}, hasOne, chooseOne});
    return all;
}

} // namespace warsha
