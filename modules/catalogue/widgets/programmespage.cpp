// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmespage.h"

#include "card.h"
#include "desktable.h"
#include "filesync.h"
#include "listdetail.h"
#include "measures.h"
#include "newprogrammeform.h"
#include "programmedetail.h"
#include "programmeeditor.h"
#include "programmetablemodel.h"
#include "sideground.h"

#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

ProgrammesPage::ProgrammesPage(const CatalogueDesk &desk, QWidget *parent) : Page(parent), m_desk(desk)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    QWidget *list = makeList();
    m_sides = new ListDetail(u"programmes"_s, tr("Programmes"), list, makeDetail(), this, 40);
    m_sides->follow(m_table);
    whole->addWidget(m_sides);
    setFocusProxy(m_table);
    connect(m_table, &DeskTable::chosen, this, &ProgrammesPage::showChosen);
    refresh();
    if (m_desk.mayEdit)
        SideForm::whenKept(this, NewProgrammeForm::formName(), [this] {
            m_bringsBack = true; // once the versions it may begin with are there
            refresh();
        });
}

QWidget *ProgrammesPage::makeList()
{
    auto *ground = new SideGround(this);
    m_header = new PageHeader(tr("Programmes"), ground);
    auto *make = new DeskButton(tr("New programme"), ground);
    make->setObjectName(u"newProgrammeButton"_s);
    make->setVisible(m_desk.mayEdit);
    connect(make, &QPushButton::clicked, this, &ProgrammesPage::startNew);
    m_header->addWidget(make);
    m_model = new ProgrammeTableModel(this);
    m_table = new DeskTable(tr("Programmes"), ground);
    m_table->setObjectName(u"list"_s);
    m_table->setListModel(m_model);
    m_empty = new EmptyState(tr("There is no programme yet. Start from one that comes with Warsha, from an empty one, or from a document."), ground,
                             m_desk.mayEdit ? tr("New programme") : QString());
    m_empty->setObjectName(u"empty"_s);
    connect(m_empty, &EmptyState::activated, this, &ProgrammesPage::startNew);
    m_empty->hide();
    ground->stack(m_header, {m_empty, m_table});
    return ground;
}

QWidget *ProgrammesPage::makeDetail()
{
    m_side = new QStackedWidget(this);
    m_reading = new QWidget(m_side);
    m_frozen = new MessageBar(m_reading);
    m_frozen->setObjectName(u"frozen"_s);
    m_detail = new ProgrammeDetail(m_reading);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(measure::pageMargin + 4, 0, measure::pageMargin + 4, 0);
    bar->addWidget(m_frozen);
    auto *column = new QVBoxLayout(m_reading);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_detail, 1);
    connect(m_frozen, &MessageBar::linkActivated, this, &ProgrammesPage::makeNextVersion);
    m_nothing = new EmptyState(tr("Choose a programme in the list to see its hours, its units and what its certificate asks."), m_side);
    m_side->addWidget(m_nothing);
    m_side->addWidget(m_reading);
    return m_side;
}

void ProgrammesPage::refresh()
{
    m_desk.worker.run(this, [service = &m_desk.service] { return service->programmes(); },
                      [this](const Result<QList<ProgrammeListing>> &listings) { showListings(listings); });
}

void ProgrammesPage::showListings(const Result<QList<ProgrammeListing>> &listings)
{
    if (!listings) {
        Q_EMIT failed(listings.error().message);
        return;
    }
    const QUuid before = m_table->chosenId();
    m_listings = *listings;
    m_model->show(*listings);
    m_header->setFacts(QLocale().toString(listings->size()));
    m_table->setVisible(!listings->isEmpty());
    m_empty->setVisible(listings->isEmpty());
    if (std::exchange(m_bringsBack, false))
        startNew();
    const QUuid wanted = std::exchange(m_wanted, {});
    if (!wanted.isNull() && wanted != before && m_table->choose(wanted))
        return;
    if (before.isNull() && !isBusy()) // a form was asked for before the list was there
        m_table->chooseFirst();
    else
        showChosen(m_table->chosenId()); // its content may have changed
}

void ProgrammesPage::showChosen(const QUuid &id)
{
    if (id.isNull()) {
        if (!isBusy())
            m_side->setCurrentWidget(m_nothing);
        return;
    }
    if (isBusy() && m_form->hasDraft() && !SideForm::staysInFront(m_side))
        Q_EMIT told(SideForm::keptWords());
    struct Read {
        ProgrammeVersion version;
        Programme programme;
    };
    const auto read = [service = &m_desk.service, id]() -> Result<Read> {
        WARSHA_TRY(const ProgrammeVersion version, service->version(ProgrammeVersionId(id)));
        WARSHA_TRY(const Programme programme, service->programme(version.programme));
        return Read{version, programme};
    };
    m_desk.worker.run(this, read, [this, id](const Result<Read> &found) {
        if (!found) {
            Q_EMIT failed(found.error().message);
            return;
        }
        if (m_table->chosenId() != id)
            return; // another was chosen meanwhile
        const bool isOther = found->version.id != m_version.id;
        showVersion(found->programme, found->version);
        if (isOther)
            Q_EMIT recordShown(id);
    });
}

void ProgrammesPage::showVersion(const Programme &programme, const ProgrammeVersion &version)
{
    m_programme = programme;
    m_version = version;
    Q_EMIT commandsChanged();
    if (m_desk.mayEdit && version.state == VersionState::Draft) {
        if (!m_editor) {
            m_editor = new ProgrammeEditor(m_desk, m_side);
            m_side->addWidget(m_editor);
            connect(m_editor, &ProgrammeEditor::failed, this, &Page::failed);
            connect(m_editor, &ProgrammeEditor::publishAsked, this, &ProgrammesPage::publish);
            connect(m_editor, &ProgrammeEditor::saved, this, [this] { committed(m_version.id.uuid()); });
        }
        m_editor->showVersion(programme, version);
        if (!SideForm::staysInFront(m_side))
            m_side->setCurrentWidget(m_editor);
        return;
    }
    m_frozen->showMessage(MessageBar::Kind::Warn,
                          m_desk.mayEdit ? tr("This version is published: it stays as it is.") : QString(), tr("Make the next version"));
    m_detail->showVersion(programme, version);
    if (!SideForm::staysInFront(m_side))
        m_side->setCurrentWidget(m_reading);
}

void ProgrammesPage::committed(const QUuid &version)
{
    m_wanted = version;
    refresh();
    Q_EMIT saved();
}

void ProgrammesPage::startNew()
{
    startFrom({});
}

bool ProgrammesPage::isBusy() const
{
    return m_form && m_side->currentWidget() == m_form;
}

void ProgrammesPage::setFormAside()
{
    m_side->setCurrentWidget(m_nothing);
    if (m_table->chosenId().isNull())
        m_table->chooseFirst();
    showChosen(m_table->chosenId());
    m_sides->showList();
    m_table->setFocus();
}

void ProgrammesPage::startFrom(const ProgrammeVersionId &version)
{
    if (!m_form) {
        m_form = new NewProgrammeForm(m_desk, m_side);
        m_side->addWidget(m_form);
        connect(m_form, &NewProgrammeForm::cancelled, this, [this] {
            m_form->dropDraft();
            setFormAside();
        });
        connect(m_form, &NewProgrammeForm::left, this, [this] {
            setFormAside();
            Q_EMIT told(SideForm::keptWords());
        });
        connect(m_form, &NewProgrammeForm::made, this, [this](const QUuid &made) {
            m_form->dropDraft();
            committed(made);
        });
    }
    m_side->setCurrentWidget(m_form);
    m_sides->showDetail();
    if (!m_form->hasDraft()) {
        m_form->start(m_listings, version);
        if (!version.isNull() || !m_form->bringBack())
            return;
    }
    m_form->takeKeyboard();
    Q_EMIT told(SideForm::shownAgainWords());
}

void ProgrammesPage::makeNextVersion()
{
    m_desk.worker.run(this, [service = &m_desk.service, from = m_version.id] { return service->newVersionFrom(from); },
                      [this](const Result<ProgrammeVersionId> &made) {
                          if (!made)
                              return Q_EMIT failed(made.error().message);
                          committed(made->uuid());
                      });
}

void ProgrammesPage::publish()
{
    m_desk.worker.run(this, [service = &m_desk.service, id = m_version.id] { return service->freeze(id); }, [this, id = m_version.id](const Result<void> &done) {
        if (!done)
            return Q_EMIT failed(done.error().message);
        committed(id.uuid());
        Q_EMIT told(tr("The version is published: groups can use it, and it stays as it is."));
    });
}

void ProgrammesPage::importDocument()
{
    const QString path = m_desk.files->toOpen(this, FilePurpose::Import, tr("Programme from a document"), tr("Programmes (*.json)"));
    if (path.isEmpty())
        return;
    m_desk.worker.run(this, [service = &m_desk.service, path]() -> Result<CatalogueService::Imported> {
        WARSHA_TRY(const ProgrammeDocument document, readProgrammeFile(path));
        return service->importProgramme(document);
    }, [this](const Result<CatalogueService::Imported> &imported) {
        if (!imported)
            return Q_EMIT failed(imported.error().message);
        committed(imported->version.uuid());
    });
}

void ProgrammesPage::exportDocument()
{
    const QString name = m_programme.code + u'-' + QString::number(m_version.number) + u".json"_s;
    const QString path = m_desk.files->toSave(this, FilePurpose::Export, tr("Programme as a document"), name, tr("Programmes (*.json)"));
    if (path.isEmpty())
        return;
    m_desk.worker.run(this, [service = &m_desk.service, path, id = m_version.id]() -> Result<void> {
        WARSHA_TRY(const QByteArray document, service->exportVersion(id));
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || !writeWhole(file, document))
            return failure(ErrorKind::Storage, tr("“%1” cannot be written: %2").arg(path, file.errorString()));
        return {};
    }, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error().message);
    });
}

QList<DeskCommand> ProgrammesPage::commands()
{
    const auto hasVersion = [this] { return !m_version.id.isNull(); };
    const QString chooseVersion = tr("Choose a programme in the list first.");
    QList<DeskCommand> all;
    if (m_desk.mayEdit) {
        all.append({u"programmes.publish"_s, tr("Publish the version"), {}, false, [this] { publish(); }, CommandMenu::Record, {},
                    [this] { return !m_version.id.isNull() && m_version.state == VersionState::Draft; }, tr("Choose a draft of a programme in the list first.")});
        all.append({u"programmes.nextVersion"_s, tr("Make the next version from this"), {}, false, [this] { makeNextVersion(); },
                    CommandMenu::Record, {}, hasVersion, chooseVersion});
        all.append({u"programmes.copy"_s, tr("New programme from this…"), {}, false, [this] { startFrom(m_version.id); },
                    CommandMenu::Record, {}, hasVersion, chooseVersion});
    }
    if (m_desk.files)
        all.append({u"programmes.export"_s, tr("Save the programme as a document…"), QKeySequence(u"Ctrl+E"_s), false,
                    [this] { exportDocument(); }, CommandMenu::Record, {}, hasVersion, chooseVersion});
    return all;
}

void ProgrammesPage::openRecord(const QUuid &record)
{
    if (record.isNull() || record == m_table->chosenId())
        return;
    if (!m_table->choose(record))
        m_wanted = record; // the list is on its way
}

} // namespace warsha
