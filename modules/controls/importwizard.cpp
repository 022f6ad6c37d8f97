// SPDX-License-Identifier: GPL-3.0-or-later
#include "importwizard.h"

#include "importsteps.h"
#include "jobstrip.h"
#include "measures.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 0; ///< before what is mended is checked again: a pasted block is checked once

} // namespace

ImportWizard::ImportWizard(ImportSubject &subject, FilePicker &files, QWidget *parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_files(files)
    , m_op(OpId::make())
    , m_steps(new TextLabel(TextUse::Body, this, TextLabel::Tone::Muted))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_source(new ImportSourceStep(subject, files, this))
    , m_map(new ImportMapStep(m_draft, this))
    , m_check(new ImportCheckStep(m_draft, this))
    , m_done(new ImportDoneStep(this))
    , m_strip(new JobStrip(this))
    , m_back(new DeskButton(tr("Back"), this))
    , m_next(new DeskButton(tr("Check"), this, DeskButton::Kind::Primary))
    , m_close(new DeskButton(tr("Cancel"), this))
    , m_leave(new DeskButton(tr("Close without importing"), this, DeskButton::Kind::Danger))
{
    setObjectName(u"import."_s + subject.code());
    setWindowTitle(subject.title());
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    const QSize wanted(1080, 640);
    resize(parent ? wanted.boundedTo(parent->window()->size() - QSize(24, 40)) : wanted); // on a screen of 1024x600 too
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::pageMargin, 8, measure::pageMargin, measure::pageMargin);
    column->setSpacing(measure::cardGap);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(subject.title(), TextUse::PageTitle, this));
    head->addSpacing(12);
    head->addWidget(m_steps, 1);
    column->addLayout(head);
    column->addWidget(m_message);
    for (QWidget *step : {static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_map),
                          static_cast<QWidget *>(m_check), static_cast<QWidget *>(m_done)})
        m_stack->addWidget(step);
    column->addWidget(m_stack, 1);
    column->addWidget(m_strip);
    column->addLayout(makeFoot());
    m_patience.setSingleShot(true);
    m_patience.setInterval(typingPause);
    connect(&m_patience, &QTimer::timeout, this, &ImportWizard::check);
    connect(m_source, &ImportSourceStep::given, this, &ImportWizard::take);
    connect(m_map, &ImportMapStep::readingChanged, this, &ImportWizard::read);
    connect(m_map, &ImportMapStep::choiceReshaped, this, &ImportWizard::askForm);
    connect(m_map, &ImportMapStep::changed, this, &ImportWizard::showButtons);
    connect(m_check, &ImportCheckStep::mended, this, [this] {
        m_isChecked = false;
        showButtons();
        m_patience.start();
    });
    connect(m_check, &ImportCheckStep::goOnAsked, this, &ImportWizard::goOnByKey);
    connect(m_done, &ImportDoneStep::saveRejectedAsked, this, &ImportWizard::saveRejected);
    connect(m_done, &ImportDoneStep::undoAsked, this, [this] {
        Q_EMIT undoAsked();
        accept();
    });
    go(Source);
}

ImportWizard::~ImportWizard()
{
    if (m_job)
        m_job->cancel();
}

QLayout *ImportWizard::makeFoot()
{
    m_back->setObjectName(u"import.back"_s);
    m_next->setObjectName(u"import.next"_s);
    m_close->setObjectName(u"import.close"_s);
    m_leave->setObjectName(u"import.leave"_s);
    m_next->setToolTip(tr("Ctrl+Enter"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_back);
    foot->addStretch(1);
    foot->addWidget(m_leave);
    foot->addWidget(m_close);
    foot->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    connect(m_close, &QPushButton::clicked, this, [this] { m_isClosing ? stay() : reject(); }); // a double click loses nothing
    connect(m_leave, &QPushButton::clicked, this, &ImportWizard::leave);
    return foot;
}

void ImportWizard::begin(const QString &path)
{
    open();
    m_source->setFocus();
    if (!path.isEmpty())
        take({path, {}});
}

int ImportWizard::step() const
{
    return m_stack->currentIndex();
}

void ImportWizard::go(Step step)
{
    const QString names[] = {tr("Table"), tr("Columns"), tr("Check"), tr("Done")};
    m_stack->setCurrentIndex(step);
    m_steps->setText(tr("Step %1 of 4: %2").arg(locale().toString(step + 1), names[step]));
    m_message->showMessage(MessageBar::Kind::Bad, {});
    m_saysMissing = false;
    m_isClosing = false;
    m_wantsOn = false;
    m_isArriving = true;
    showButtons();
}

/// Where the person goes on: never at a button that goes back, or takes the import back.
void ImportWizard::focusStep()
{
    if (!std::exchange(m_isArriving, false))
        return;
    if (step() == Source)
        m_source->setFocus(Qt::TabFocusReason);
    else if (step() == Map)
        m_map->focusFirst();
    else if (step() == Done || !m_check->focusFirst())
        m_next->setFocus(Qt::ShortcutFocusReason);
}

/// While it writes, the first Cancel stops that; nothing is left behind, and what was mended stays to be looked at.
void ImportWizard::reject()
{
    if (m_isWriting)
        return m_job->cancel();
    const bool hasWork = (step() == Map || step() == Check) && (m_draft.corrections() > 0 || m_draft.isRemapped());
    if (hasWork && !m_isClosing)
        return askToClose();
    leave();
}

void ImportWizard::leave()
{
    dropWork();
    QDialog::reject();
}

void ImportWizard::askToClose()
{
    m_isClosing = true;
    m_saysMissing = false;
    m_askedFrom = focusWidget();
    const int corrections = m_draft.corrections();
    m_message->showMessage(MessageBar::Kind::Warn, corrections > 0
                               ? tr("Close without importing? %n correction(s) would be lost.", nullptr, corrections)
                               : tr("Close without importing? What you said of the columns would be lost."));
    showButtons();
    m_close->setFocus(Qt::ShortcutFocusReason); // to stay loses nothing; by this reason the focus is drawn
}

void ImportWizard::stay()
{
    m_isClosing = false;
    m_message->showMessage(MessageBar::Kind::Bad, {});
    if (m_askedFrom)
        m_askedFrom->setFocus(Qt::OtherFocusReason);
    showButtons();
}

/// What was asked for is not wanted any more.
void ImportWizard::dropWork()
{
    if (m_job)
        m_job->cancel();
    m_job.reset();
    ++m_wanted;
    m_patience.stop();
}

void ImportWizard::goBack()
{
    dropWork();
    go(Step(qMax(0, step() - 1)));
    focusStep();
}

void ImportWizard::goOnByKey()
{
    if (step() == Source)
        m_source->choose();
    else if (step() == Check && !m_isChecked)
        m_wantsOn = true;
    else if (m_next->isVisible())
        m_next->click();
}

void ImportWizard::goOn()
{
    m_isClosing = false;
    if (step() == Map)
        check();
    else if (step() == Check)
        carryOut();
    else
        accept();
}

void ImportWizard::showButtons()
{
    const bool isBusy = m_job != nullptr;
    const int at = step();
    m_back->setVisible(at == Map || at == Check);
    m_back->setEnabled(!m_isWriting);
    m_close->setVisible(at != Done);
    m_close->setText(m_isClosing ? tr("Stay") : tr("Cancel"));
    m_leave->setVisible(m_isClosing);
    m_next->setVisible(at != Source);
    const QString missing = at == Map ? m_subject.missing(m_draft.form, m_draft.mapping) : QString();
    const auto unsaid = std::ranges::find_if(std::as_const(m_draft.form.choices), [this](const ImportChoice &choice) {
        return choice.isRequired && m_draft.choices.value(choice.code, choice.value).isEmpty();
    });
    const bool isChoiceMissing = unsaid != m_draft.form.choices.cend();
    const QString wanted = missing.isEmpty() && isChoiceMissing ? tr("“%1” is still to be chosen.").arg(unsaid->label) : missing;
    if (at == Map && !m_isClosing && (!wanted.isEmpty() || m_saysMissing)) { // a failure stays to be read
        m_message->showMessage(MessageBar::Kind::Warn, wanted);
        m_saysMissing = !wanted.isEmpty();
    }
    m_next->setText(at == Check      ? tr("Import %n row(s)", nullptr, int(m_report.done()))
                        : at == Done ? tr("Close")
                                     : tr("Check"));
    m_next->setEnabled(!isBusy && missing.isEmpty() && (at != Map || !isChoiceMissing)
                       && (at != Check || (m_isChecked && m_report.done() > 0)));
}

void ImportWizard::tell(const Error &error)
{
    m_saysMissing = false;
    m_message->showMessage(error.kind == ErrorKind::Cancelled ? MessageBar::Kind::Warn : MessageBar::Kind::Bad,
                           error.message);
}

/// While rows are mended Enter belongs to the cells; with Ctrl, and in the other steps, it goes on. Esc asks before anything is
/// lost, and once more takes the question back, as Enter does: a button that has the focus takes its keys before us.
void ImportWizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isClosing)
        return stay();
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QDialog::keyPressEvent(event);
    if (m_isClosing)
        stay();
    else if (event->modifiers() & Qt::ControlModifier)
        goOnByKey();
    else if (step() != Check && m_next->isVisible())
        m_next->click();
}

QString ImportWizard::droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

void ImportWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty() && step() < Check)
        event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent *event)
{
    take({droppedFile(event->mimeData()), {}});
}

} // namespace warsha
