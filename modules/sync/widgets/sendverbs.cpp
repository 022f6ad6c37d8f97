// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendverbs.h"

#include "returnwords.h"
#include "typeface.h"

#include <QDir>
#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

Result<BuiltSnapshot> build(SnapshotService *service, const QString &folder, Progress *progress)
{
    WARSHA_TRY(const RulePack rules, shippedRulePack());
    return service->build(folder, rules, OpId::make(), progress);
}

/// A stick answers at once or not at all: nothing is waited for.
bool neverWait(int)
{
    return false;
}

QString shownFolder(const QString &folder)
{
    return isolated(QDir::toNativeSeparators(folder));
}

} // namespace

SendVerbs::SendVerbs(const SendDesk &desk, QWidget *page) : QObject(page), m_desk(desk), m_page(page), m_home(desk.usualFolder) {}

SendVerbs::~SendVerbs()
{
    if (const auto job = m_job.lock())
        job->cancel();
}

std::shared_ptr<Job> SendVerbs::begin(const QString &words)
{
    m_busy = true;
    Q_EMIT busyChanged();
    const auto job = Job::begin(words);
    m_job = job;
    Q_EMIT working(job);
    return job;
}

void SendVerbs::end()
{
    m_busy = false;
    Q_EMIT busyChanged();
}

void SendVerbs::fail(const Error &error)
{
    end();
    Q_EMIT failed(error.message);
}

QString SendVerbs::builtSentence(const BuiltSnapshot &built) const
{
    const QString number = QLocale().toString(built.snapshot.number);
    if (built.nothingNew)
        return tr("Nothing is new since snapshot %1: none was made.").arg(number);
    return tr("Snapshot %1 is made and waits in the outbox.").arg(number);
}

void SendVerbs::make()
{
    if (m_busy)
        return;
    const auto job = begin(tr("Making the snapshot"));
    m_desk.database.run(this, [service = &m_desk.service, folder = home(), job] { return build(service, folder, job.get()); },
                        [this](const Result<BuiltSnapshot> &built) {
                            if (!built)
                                return fail(built.error());
                            end();
                            Q_EMIT done(builtSentence(*built));
                            Q_EMIT changed();
                        });
}

void SendVerbs::handOver(qint64 errors)
{
    if (m_busy)
        return;
    const QString folder = m_desk.picker.folder(m_page, FilePurpose::Snapshot, tr("Where the snapshot goes, usually to a USB stick"));
    if (folder.isEmpty())
        return;
    if (m_home.is(folder))
        return Q_EMIT failed(tr("The centre's own snapshots are in %1. Choose a USB stick, or another folder.").arg(shownFolder(folder)));
    QString text = tr("The snapshot leaves this program: enrolments without names, locked hours and results, certificates by number. It is signed and encrypted; no ministry is connected with this centre yet, so only the centre itself can open it. What was copied cannot be taken back.");
    if (errors > 0)
        text += u"\n\n"_s + tr("The rules find %n error(s). The ministry may send the snapshot back: correct them first where you can.", nullptr, int(errors));
    const Question::Answer answer = m_desk.question.ask(m_page, {u"send.handover"_s, tr("Copy to %1?").arg(shownFolder(folder)), text, tr("Copy"), false, {}});
    if (!answer.agreed)
        return;
    const auto job = begin(tr("Copying"));
    m_desk.database.run(this, [service = &m_desk.service, from = home(), job] { return build(service, from, job.get()); },
                        [this, job, folder](const Result<BuiltSnapshot> &built) {
                            if (!built)
                                return fail(built.error());
                            put(job, *built, folder);
                        });
}

void SendVerbs::put(const std::shared_ptr<Job> &job, const BuiltSnapshot &built, const QString &folder)
{
    const std::shared_ptr<Transport> transport = m_desk.transportTo(folder);
    const auto plan = [service = &m_desk.service, from = home(), transport] {
        return service->planSending(from, transport->place(), transport->isLasting());
    };
    m_desk.database.run(this, plan, [this, job, transport, isNew = !built.nothingNew](const Result<SendingPlan> &planned) {
        if (isNew)
            Q_EMIT changed();
        if (!planned)
            return fail(planned.error());
        m_desk.files.run(this, [plan = *planned, transport, job] { return SnapshotSender(*transport, {}, neverWait).run(plan, job.get()); },
                         [this, plan = *planned, isNew](const SendingResult &result) { note(plan, result, !isNew); });
    });
}

/// What came of it is written down whatever it was; then it is told.
void SendVerbs::note(const SendingPlan &plan, const SendingResult &result, bool nothingNew)
{
    m_desk.database.run(this, [service = &m_desk.service, plan, result] { return service->noteSending(plan, result); },
                        [this, plan, result, nothingNew](const Result<void> &noted) {
                            if (!noted)
                                return fail(noted.error());
                            end();
                            if (result.isWhole())
                                Q_EMIT sent();
                            Q_EMIT changed();
                            if (!result.isWhole())
                                return Q_EMIT failed(result.problem.message);
                            const QString place = destinationWords(plan.place);
                            if (nothingNew && result.partsSent == 0)
                                return Q_EMIT done(tr("Nothing was missing: %1 has every snapshot of this centre.").arg(place));
                            Q_EMIT done(tr("Copied to %1: %n snapshot(s), checked after writing. The USB stick can be taken out.", nullptr,
                                           int(result.sent.size())).arg(place));
                        });
}

void SendVerbs::accept()
{
    if (m_busy)
        return;
    const Question::Answer answer =
        m_desk.question.ask(m_page, {u"send.accept"_s, tr("Allow this copy of the centre to send snapshots?"),
                                     tr("The centre was restored, moved or copied. Only one copy of it may send: make sure that the other one is not used any "
                                        "more. Snapshots begin at 1 again, and name the last one that is known here. This cannot be undone."),
                                     tr("Allow sending"), true, {}});
    if (!answer.agreed)
        return;
    const auto job = begin(tr("Allowing this copy to send"));
    m_desk.database.run(this, [service = &m_desk.service, job] { return service->acceptIncarnation(); }, [this](const Result<void> &accepted) {
        if (!accepted)
            return fail(accepted.error());
        end();
        Q_EMIT done(tr("This copy of the centre sends snapshots from now on."));
        Q_EMIT changed();
    });
}

void SendVerbs::chooseHome()
{
    if (m_busy)
        return;
    const QString folder = m_desk.picker.folder(m_page, FilePurpose::Centre, tr("Where this PC keeps the centre's snapshots"));
    if (folder.isEmpty() || m_home.is(folder))
        return;
    m_home.setFolder(folder);
    Q_EMIT done(tr("Snapshots are kept in %1 from now on.").arg(shownFolder(folder)));
    Q_EMIT changed();
}

} // namespace warsha
