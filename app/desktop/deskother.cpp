// SPDX-License-Identifier: GPL-3.0-or-later
// Another centre in this window: it is opened beside the present one, and takes its place only when it is open. So does what was
// restored.
#include "centretime.h"
#include "deskapplication.h"

#include "deskdoor.h"
#include "frame.h"
#include "shortday.h"
#include "typeface.h"
#include "workbench.h"

#include <QFileInfo>

namespace warsha {

using namespace Qt::StringLiterals;

void DeskApplication::openOther()
{
    const QString path = m_files.toOpen(&m_window, FilePurpose::Centre, tr("Open a centre"), tr("Centres (*.warsha)"));
    if (path.isEmpty() || m_other || (m_door && m_door->leadsElsewhere(path)))
        return;
    if (!m_frame && !(m_page && m_facts.open)) // no centre is open: the page of one that is not says why, and what else can be done
        return QTimer::singleShot(0, this, [this, path] { open(path); }); // not while the page that asked is still at work
    if (QFileInfo(path) == QFileInfo(m_location))
        return sayItStays(tr("%1 is the centre that is open.").arg(isolated(QFileInfo(path).fileName())));
    openBeside(path);
}

void DeskApplication::openBeside(const QString &path)
{
    m_other = makeDeskCentre();
    m_other->open(path, this, [this, path, zone = centreZone()](const Result<SignInFacts> &facts) {
        const QTimeZone there = centreZone();
        setCentreZone(zone); // of the one that is still open
        if (facts && mayLeave()) {
            setCentreZone(there);
            return goOver(path, *facts);
        }
        if (!facts)
            sayItStays(tr("%1 The centre that was open stays open.").arg(facts.error().message));
        QTimer::singleShot(0, this, [this] { m_other.reset(); }); // not while it answers
    });
}

void DeskApplication::goOver(const QString &path, const SignInFacts &facts)
{
    setContent(nullptr); // pages before services
    m_centre = std::move(m_other);
    if (m_door)
        m_door->take(path);
    m_location = path;
    m_place = {};
    isOpen(facts);
    showSignIn(m_facts);
}

void DeskApplication::sayItStays(const QString &why)
{
    if (m_frame)
        m_frame->tell(why);
    else if (m_page)
        m_page->showTrouble(why);
}

/// Nothing was kept of a state that was damaged.
QString DeskApplication::restoredWords(const Restored &restored)
{
    const QString when = shortMoment(restored.backupAt);
    return restored.presentState.isEmpty() ? tr("Restored: the backup of %1.").arg(when)
                                           : tr("Restored: the backup of %1. What was there before is in %2.").arg(when, isolated(restored.presentState));
}

/// A restored centre takes the place of the one that is open.
void DeskApplication::takeUp(const Restored &restored)
{
    const QString location = m_location;
    const Link here = m_frame ? m_frame->here() : Link();
    setContent(nullptr);
    m_centre.reset();
    const bool isServer = location.startsWith("postgres"_L1);
    const Result<void> placed = isServer ? Result<void>() : Workbench::putRestoredInPlace(restored, location);
    m_notes = placed ? restoredWords(restored) : placed.error().message;
    open(location);
    m_place = {{here}, 0, {}, {}, {}, placed ? m_notes : QString()}; // where it was asked for
    m_placeOf = m_facts.login;
}

} // namespace warsha
