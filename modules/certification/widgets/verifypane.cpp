// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifypane.h"

#include "card.h"
#include "desktable.h"
#include "importwizard.h"
#include "measures.h"
#include "scans.h"
#include "shortday.h"
#include "verifytablemodel.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Fact {
    QString label;
    QString value;
};

/// In the words of the window where the paper has them, else in those of the paper.
QString frozen(const FrozenValues &values, const QString &token)
{
    for (const QString &language : {QLocale().name().left(2), u"en"_s, u"fr"_s, u"ar"_s, u"lo"_s})
        if (const QString text = values.value(token + u'.' + language); !text.isEmpty())
            return text;
    return {};
}

/// The paper has its days in figures, from left to right; here they are read like those of any other period.
QString periodOf(const QString &onPaper)
{
    QStringList days;
    for (const QString &part : onPaper.split(u" – "_s)) {
        const QDate day = QDate::fromString(part, u"dd/MM/yyyy"_s);
        if (!day.isValid())
            return isolated(onPaper);
        days.append(shortDay(day));
    }
    return days.join(u" – "_s);
}

QList<Fact> factsOf(const CheckedPaper &paper)
{
    const CertificateClaims &claims = paper.answer.code.claims;
    const FrozenValues values = paper.answer.award ? paper.answer.award->values : FrozenValues();
    const auto firstOf = [](const QString &first, const QString &second) { return first.isEmpty() ? second : first; };
    QList<Fact> facts;
    for (const QString &name : paper.names())
        facts.append({facts.isEmpty() ? VerifyPane::tr("Name") : VerifyPane::tr("In another script"), isolatedName(name)});
    facts.append({VerifyPane::tr("Programme"), isolatedName(firstOf(frozen(values, u"programme"_s), claims.title))});
    facts.append({VerifyPane::tr("Number"), isolated(paper.number())});
    const QDate day = paper.answer.award ? paper.answer.award->issuedOn : claims.issuedOn;
    facts.append({VerifyPane::tr("Issued on"), dayInWords(day, u"d MMMM yyyy")});
    facts.append({VerifyPane::tr("Issued by"), isolatedName(firstOf(frozen(values, u"centre"_s), claims.issuer))});
    facts.append({VerifyPane::tr("Training period"), periodOf(values.value(u"period"_s))});
    facts.append({VerifyPane::tr("Hours"), figuresOfWindow(frozen(values, u"hours"_s).section(u": "_s, 1))}); // the paper says the word too
    if (paper.answer.award)
        facts.append({VerifyPane::tr("State in the register"), awardStateName(paper.answer.award->state, paper.answer.award->kind)});
    facts.removeIf([](const Fact &fact) { return fact.value.isEmpty() || fact.value == isolated({}) || fact.value == isolatedName({}); });
    return facts;
}

} // namespace

VerifyPane::VerifyPane(const CertificationDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(makeAsk());
    m_sum = new MessageBar(this);
    m_sum->setObjectName(u"sum"_s);
    column->addWidget(m_sum);
    m_listCard = new Card(this);
    m_listCard->removePadding();
    m_answers = new VerifyTableModel(this);
    m_table = new DeskTable(tr("Answers, page by page"), m_listCard);
    m_table->setObjectName(u"answers"_s);
    m_table->setListModel(m_answers);
    m_listCard->body()->addWidget(m_table);
    m_listCard->hide();
    auto *sides = new QHBoxLayout;
    sides->setSpacing(measure::cardGap);
    sides->addWidget(m_listCard, 3);
    column->addLayout(sides, 1);
    auto *card = new Card(this);
    m_scroll = new QScrollArea(card);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    card->body()->addWidget(m_scroll);
    sides->addWidget(card, 2);
    connect(m_table, &DeskTable::chosen, this, &VerifyPane::showAnswer);
    showAnswer({});
    setFocusProxy(m_typed);
}

QLayout *VerifyPane::makeAsk()
{
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(u"code"_s);
    m_typed->setPlaceholderText(tr("Scan or type the code, or the number"));
    m_typed->setAccessibleName(tr("Code or number of a certificate"));
    m_typed->setMaxLength(4096);
    m_typed->setFixedHeight(measure::button);
    m_typed->installEventFilter(this);
    auto *check = new DeskButton(tr("Check"), this, DeskButton::Kind::Primary, u"check"_s);
    check->setObjectName(u"checkCode"_s);
    auto *file = new DeskButton(tr("A picture or PDF…"), this, DeskButton::Kind::Secondary, u"open"_s);
    file->setObjectName(u"checkFile"_s);
    connect(m_typed, &QLineEdit::returnPressed, this, &VerifyPane::ask); // as a scanner ends its code
    connect(check, &QPushButton::clicked, this, &VerifyPane::ask);
    connect(file, &QPushButton::clicked, this, &VerifyPane::chooseFile);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_typed, 1);
    line->addWidget(check);
    line->addWidget(file);
    return line;
}

/// What was answered already is replaced by the next scan, from wherever somebody comes back to the field.
bool VerifyPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typed && event->type() == QEvent::FocusIn && m_typed->text() == m_asked)
        QTimer::singleShot(0, m_typed, &QLineEdit::selectAll); // after a click, which puts the cursor somewhere
    return QWidget::eventFilter(watched, event);
}

void VerifyPane::ask()
{
    if (m_typed->text().trimmed().isEmpty())
        return;
    m_asked = m_typed->text();
    m_typed->setFocus(Qt::OtherFocusReason); // where the button was pressed, a scanner would type into that
    m_typed->selectAll(); // the next scan takes its place
    check({{0, m_typed->text()}}, nullptr);
}

void VerifyPane::chooseFile()
{
    const QString path = m_desk.print.files.toOpen(this, FilePurpose::Paper, tr("A certificate, or many"), tr("Pictures and PDF (*.pdf *.png *.jpg *.jpeg)"));
    if (!path.isEmpty())
        checkFile(path);
}

void VerifyPane::checkFile(const QString &path)
{
    forget(); // the answer of the paper before does not stand under this one's name
    const auto job = Job::begin(tr("Reading the codes"));
    Q_EMIT working(job);
    m_desk.print.worker.run(this, [path, job]() -> Result<QList<Code>> {
        WARSHA_TRY(const Scans *const scans, Scans::load());
        WARSHA_TRY(const QList<QStringList> pages, scans->readCodesOfFile(path));
        QList<Code> codes;
        for (qsizetype page = 0; page < pages.size(); ++page) {
            for (const QString &text : pages[page])
                codes.append({int(page) + 1, text});
            if (pages[page].isEmpty())
                codes.append({int(page) + 1, QString()});
        }
        return job->isCancelled() ? failure(ErrorKind::Cancelled, {}) : Result<QList<Code>>(codes);
    }, [this, job, wanted = m_wanted](const Result<QList<Code>> &codes) {
        if (wanted != m_wanted)
            return;
        if (!codes && codes.error().kind != ErrorKind::Cancelled)
            refuse(codes.error().message);
        if (codes)
            check(*codes, job);
    });
}

void VerifyPane::check(const QList<Code> &codes, const std::shared_ptr<Job> &job)
{
    m_desk.groups.worker.run(this, [service = &m_desk.service, codes, job]() -> Result<QList<CheckedPaper>> {
        QList<CheckedPaper> papers;
        for (const Code &code : codes) {
            WARSHA_TRY(const CertificationService::PaperAnswer answer, service->check(code.text));
            papers.append({code.page, answer});
        }
        return papers;
    }, [this, wanted = ++m_wanted](const Result<QList<CheckedPaper>> &papers) {
        if (wanted != m_wanted)
            return;
        if (!papers)
            return refuse(papers.error().message);
        m_answers->setPapers(*papers);
        const bool isMany = papers->size() > 1;
        const int valid = m_answers->count(CodeVerdict::Valid);
        m_listCard->setVisible(isMany);
        m_sum->showMessage(valid == papers->size() ? MessageBar::Kind::Good : MessageBar::Kind::Warn,
                           isMany ? tr("%1 of %2 pages are valid.").arg(locale().toString(valid), locale().toString(papers->size())) : QString());
        m_table->chooseFirst();
        showAnswer(m_answers->idAt(0));
    });
}

void VerifyPane::forget()
{
    ++m_wanted;
    m_typed->clear();
    m_asked.clear();
    m_answers->setPapers({});
    m_listCard->hide();
    m_sum->showMessage(MessageBar::Kind::Warn, {});
    showAnswer({});
}

/// Here, and not over the page: it goes with the next check.
void VerifyPane::refuse(const QString &sentence)
{
    m_answers->setPapers({});
    m_listCard->hide();
    showAnswer({});
    m_sum->showMessage(MessageBar::Kind::Bad, sentence);
}

void VerifyPane::showAnswer(const QUuid &id)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    if (const CheckedPaper *const paper = m_answers->find(id)) {
        fillAnswer(*paper, content, column);
    } else {
        auto *hint = new TextLabel(tr("Nothing leaves this PC, and no internet is needed. A USB scanner types the code by itself; a photo, a scan or a PDF can be dropped here."),
                                   TextUse::Body, content, TextLabel::Tone::Muted);
        hint->setWordWrap(true);
        column->addWidget(hint);
    }
    column->addStretch(1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // a scroll area switches it on
}

void VerifyPane::fillAnswer(const CheckedPaper &paper, QWidget *content, QVBoxLayout *column)
{
    auto *verdict = new StatusLabel(content);
    verdict->setStatus(shapeOf(paper.answer.code.verdict), paper.verdict(), true);
    verdict->setObjectName(u"verdict"_s);
    column->addWidget(verdict);
    auto *sentence = new TextLabel(paper.answer.code.sentence, TextUse::CardTitle, content);
    sentence->setObjectName(u"sentence"_s);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    column->addSpacing(4);
    if (!paper.number().isEmpty())
        for (const Fact &fact : factsOf(paper)) {
            auto *line = new QHBoxLayout;
            auto *label = new TextLabel(fact.label, TextUse::Body, content, TextLabel::Tone::Muted);
            label->setFixedWidth(150);
            line->addWidget(label);
            line->addWidget(new TextLabel(fact.value, TextUse::Body, content), 1);
            column->addLayout(line);
        }
    if (!paper.answer.award)
        return;
    auto *open = new DeskButton(tr("Show in the register"), content);
    open->setObjectName(u"openAward"_s);
    connect(open, &QPushButton::clicked, this, [this, award = paper.answer.award->id.uuid()] { Q_EMIT openAward(award); });
    column->addSpacing(4);
    column->addWidget(open, 0, Qt::AlignLeft);
}

void VerifyPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!ImportWizard::droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void VerifyPane::dropEvent(QDropEvent *event)
{
    if (const QString path = ImportWizard::droppedFile(event->mimeData()); !path.isEmpty())
        checkFile(path);
}

} // namespace warsha
