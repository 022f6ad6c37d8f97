// SPDX-License-Identifier: GPL-3.0-or-later
#include "opendraft.h"

namespace warsha {

void OpenDraft::show(const Programme &programme, const ProgrammeVersion &version)
{
    m_programme = programme;
    m_version = version;
    Q_EMIT shown();
}

void OpenDraft::change(const ChangeVersion &change, QObject *context, const Then &then)
{
    m_desk.worker.run(context, [service = &m_desk.service, id = m_version.id, change]() -> Result<void> {
        WARSHA_TRY(const ProgrammeVersion stored, service->version(id));
        ProgrammeVersion wanted = stored;
        WARSHA_CHECK(change(wanted));
        return wanted == stored ? Result<void>() : service->changeVersion(wanted);
    }, [this, then](const Result<void> &done) { finish(done, then); });
}

void OpenDraft::changeHeading(const ChangeHeading &change, QObject *context, const Then &then)
{
    m_desk.worker.run(context, [service = &m_desk.service, id = m_programme.id, change]() -> Result<void> {
        WARSHA_TRY(const Programme stored, service->programme(id));
        Programme wanted = stored;
        WARSHA_CHECK(change(wanted));
        return wanted == stored ? Result<void>() : service->change(wanted);
    }, [this, then](const Result<void> &done) { finish(done, then); });
}

void OpenDraft::finish(const Result<void> &done, const Then &then)
{
    then(done);
    if (done)
        Q_EMIT saved();
}

} // namespace warsha
