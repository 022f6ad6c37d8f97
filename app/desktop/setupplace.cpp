// SPDX-License-Identifier: GPL-3.0-or-later
// Where the centre and its backups are kept.
#include "backupfolder.h"
#include "setupstep.h"

#include "pathfield.h"
#include "textlabel.h"

#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

class PlaceStep : public SetupStep
{
    Q_DECLARE_TR_FUNCTIONS(warsha::PlaceStep)
public:
    PlaceStep(QWidget *parent, FilePicker &files) : SetupStep(parent), m_files(files)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(3);
        m_place = addPathField(column, this, {u"place"_s, tr("File of the centre, or the address of a server's database: postgresql://user@server/centre"), tr("File…"),
                                              [this] { return m_files.toSave(this, FilePurpose::Centre, tr("Where the centre is kept"), QFileInfo(m_place->text()).fileName(), tr("Centres (*.warsha)")); }});
        addNote(column, tr("Backups are made every hour into a folder beside the file, checked and encrypted; old ones are removed."));
        column->addSpacing(8);
        m_backups = addPathField(column, this, {u"backups"_s, tr("Also into one more folder, when it is there: usually a USB stick"), tr("Folder…"),
                                                [this] { return m_files.folder(this, FilePurpose::Backup, tr("Where backups are kept besides this PC, usually on a USB stick")); }});
        addNote(column, tr("A disk can break, and a PC can be stolen with its backups. Use two USB sticks in turn, and keep one of them in another place."));
        column->addStretch(1);
    }

    QString title() const override { return tr("Where it is kept"); }
    QString says() const override { return tr("On this PC or on a server. Network and cloud folders can lose data, so they are refused."); }
    QWidget *firstField() const override { return m_place; }

    void show(SetupDraft &draft) override
    {
        m_place->setText(draft.place.isEmpty() ? suggestedPlace(draft.profile.code) : draft.place);
        m_backups->setText(draft.backups);
    }

    void take(SetupDraft &draft) const override
    {
        draft.place = newPlaceOf(m_place->text());
        draft.backups = m_backups->text().trimmed();
    }

    Result<void> check(const SetupDraft &draft) override
    {
        m_place->setFocus();
        WARSHA_CHECK(checkNewPlace(draft.place));
        if (!draft.backups.isEmpty() && !QFileInfo(draft.backups).isDir()) {
            m_backups->setFocus();
            return failure(ErrorKind::Rule, tr("The folder %1 does not exist.").arg(isolated(draft.backups)));
        }
        if (draft.backups.isEmpty())
            return {};
        const Result<void> usable = checkBackupFolder(draft.backups);
        if (!usable)
            m_backups->setFocus();
        return usable;
    }

private:
    void addNote(QVBoxLayout *column, const QString &text)
    {
        auto *note = new TextLabel(text, TextUse::Caption, this, TextLabel::Tone::Muted);
        note->setWordWrap(true);
        column->addWidget(note);
    }

    FilePicker &m_files;
    QLineEdit *m_place = nullptr;
    QLineEdit *m_backups = nullptr;
};

} // namespace

SetupStep *makePlaceStep(QWidget *parent, FilePicker &files)
{
    return new PlaceStep(parent, files);
}

} // namespace warsha
