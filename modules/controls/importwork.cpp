// SPDX-License-Identifier: GPL-3.0-or-later
// What the import wizard has done on the worker's thread: reading, asking, checking, importing.
#include "importwizard.h"

#include "importsteps.h"
#include "jobstrip.h"

#include <QFileInfo>

namespace warsha {

using namespace Qt::StringLiterals;

template<typename Work, typename Then> void ImportWizard::run(const QString &words, Work work, Then then)
{
    if (m_job)
        m_job->cancel();
    m_job = Job::begin(words);
    m_strip->show(m_job);
    const quint64 number = ++m_wanted;
    showButtons();
    m_subject.worker().run(
        this, [job = m_job, work] { return work(*job); },
        [this, number, then](auto answer) {
            if (number != m_wanted)
                return;
            m_job.reset();
            then(std::move(answer));
            showButtons();
            focusStep();
        });
}

void ImportWizard::take(const ImportSource &source)
{
    if (source.isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Bad,
                               tr("There is no text on the clipboard. Copy the rows in the spreadsheet first."));
        return;
    }
    m_draft.source = source;
    m_draft.options = {};
    m_draft.guessedPrint.clear();
    read();
}

void ImportWizard::read()
{
    run(
        tr("Reading the table"),
        [subject = &m_subject, source = m_draft.source, options = m_draft.options](Progress &) { return subject->read(source, options); },
        [this](const Result<Table> &table) {
            if (!table)
                return tell(table.error());
            m_draft.setTable(*table);
            if (m_draft.guessedPrint.isEmpty())
                m_draft.guessedPrint = m_draft.fingerprint();
            askForm();
        });
}

/// The fields, which a choice may change; then what is known of such headings.
void ImportWizard::askForm()
{
    struct Answer {
        ImportForm form;
        std::optional<ImportMemory> memory;
        DateOrder order = DateOrder::DayMonth;
    };
    run(
        tr("Looking at the columns"),
        [subject = &m_subject, soFar = m_draft.request(), print = m_draft.fingerprint()](Progress &) -> Result<Answer> {
            Answer answer;
            WARSHA_TRY(answer.form, subject->form(soFar));
            if (ImportProfiles *profiles = subject->profiles()) {
                WARSHA_TRY(answer.memory, profiles->find(subject->code(), print));
                WARSHA_TRY(answer.order, profiles->usualDateOrder());
            }
            return answer;
        },
        [this](const Result<Answer> &answer) {
            if (!answer)
                return tell(answer.error());
            m_draft.setForm(answer->form);
            if (!m_draft.dates.isSaid)
                m_draft.dates.assumed = answer->order;
            if (answer->memory && m_draft.rereads(*answer->memory))
                return read();
            m_draft.guess();
            if (answer->memory)
                m_draft.remember(*answer->memory);
            go(Map);
            m_map->show();
        });
}

namespace {
struct Checked {
    ImportReport report;
    Table preview;
};
} // namespace

void ImportWizard::check()
{
    m_isChecked = false;
    m_isClosing = false;
    m_message->showMessage(MessageBar::Kind::Bad, {});
    run(
        tr("Checking the rows"),
        [subject = &m_subject, request = m_draft.request()](Progress &progress) -> Result<Checked> {
            Checked checked;
            WARSHA_TRY(checked.report, subject->check(request, progress));
            WARSHA_TRY(checked.preview, subject->preview(request));
            return checked;
        },
        [this](const Result<Checked> &checked) {
            if (!checked) {
                m_wantsOn = false;
                m_check->fail();
                return tell(checked.error());
            }
            m_report = checked->report;
            m_isChecked = true;
            if (step() != Check) {
                go(Check);
                m_check->begin();
            }
            m_check->show(m_report, checked->preview);
            if (std::exchange(m_wantsOn, false) && !m_check->isAtProblem() && m_report.done() > 0)
                carryOut();
        });
}

/// How the columns were read is kept in the step of the import: one undo takes both back, and what was read wrong is not proposed again.
void ImportWizard::carryOut()
{
    m_isWriting = true;
    run(
        tr("Importing"),
        [subject = &m_subject, request = m_draft.request(), op = m_op, print = m_draft.fingerprint(),
         guessed = m_draft.guessedPrint, memory = m_draft.memory(), isNew = m_draft.isNews()](Progress &progress) -> Result<ImportOutcome> {
            ImportProfiles *profiles = isNew && !request.mapping.isEmpty() ? subject->profiles() : nullptr;
            return subject->carryOut(request, progress, {op, [=, code = subject->code()]() -> Result<void> {
                if (!profiles)
                    return {};
                WARSHA_CHECK(profiles->keep(code, print, memory));
                if (guessed != print) // read by guess alone, the headings are others: those lead here
                    WARSHA_CHECK(profiles->keep(code, guessed, {{}, {}, memory.encoding, memory.separator}));
                return {};
            }});
        },
        [this](const Result<ImportOutcome> &outcome) {
            m_isWriting = false;
            if (!outcome)
                return tell(outcome.error());
            m_outcome = *outcome;
            go(Done);
            m_done->show(m_outcome);
            Q_EMIT imported();
        });
}

void ImportWizard::saveRejected()
{
    const QString base = m_draft.source.path.isEmpty()
        ? tr("Rows left out")
        : QFileInfo(m_draft.source.path).completeBaseName() + u' ' + tr("left out");
    const QString path = m_files.toSave(this, FilePurpose::Import, tr("Save the rows left out"), base + u".xlsx"_s,
                                        tr("Excel (*.xlsx)") + u";;"_s + tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    if (const Result<void> written = m_outcome.report.writeRejected(path); !written)
        return tell(written.error());
    m_done->tell(tr("The rows left out are in “%1”.").arg(QFileInfo(path).fileName()));
}

} // namespace warsha
