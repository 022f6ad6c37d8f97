// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberreadiness.h"

#include "candidatetablemodel.h"
#include "card.h"
#include "reasonline.h"
#include "typeface.h"

#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

enum ReadinessColumn { UnitsColumn, CertificateColumn };

/// Of who was given none, and can be given none now, there is nothing to say.
std::optional<Readiness> certificateOf(const Candidate &candidate)
{
    const Readiness readiness = readinessOf(candidate);
    if (isBlocked(candidate))
        return readiness == Readiness::Revoked ? readiness : Readiness::Blocked;
    if (readiness == Readiness::Ready || readiness == Readiness::UnderWay)
        return readiness;
    return candidate.facts.facts.held.isEmpty() ? std::nullopt : std::optional(Readiness::Issued);
}

bool isAbout(RefusalRule rule, std::initializer_list<RefusalRule> rules)
{
    return std::ranges::find(rules, rule) != rules.end();
}

/// Where a reason is mended.
struct Way {
    QString code;
    QString words;
    Link link;
    bool operator==(const Way &) const = default;
};

QList<Way> waysOf(const Candidate &candidate, const GroupId &group)
{
    using R = RefusalRule;
    bool hours = false, units = false;
    for (const Refusal &refusal : candidate.eligibility.refusals) {
        hours = hours || isAbout(refusal.rule, {R::Attendance, R::ModeAttendance, R::NothingEarned});
        units = units || isAbout(refusal.rule, {R::Unit, R::UnitNotLocked, R::Electives});
    }
    QList<Way> ways;
    if (hours)
        ways.append({u"toHours"_s, WhyNotPanel::tr("Hours"), {u"hours"_s, group.uuid(), u"below"_s}});
    if (units)
        ways.append({u"toAssessment"_s, WhyNotPanel::tr("Assessment"), {u"assessment"_s, group.uuid()}});
    if (isReady(candidate) || candidate.eligibility.kind == AwardKind::Statement)
        ways.append({u"toCertificates"_s, WhyNotPanel::tr("Certificates"), {u"certificates"_s, group.uuid(), u"group"_s}});
    return ways;
}

struct Answer {
    QString title;
    QList<Way> ways;
    QList<std::pair<StatusShape, QString>> lines;
    QStringList rest; ///< reasons for which there is no room
    bool operator==(const Answer &) const = default;
};

Answer answerOf(const Candidate &candidate, const GroupId &group, qsizetype mostReasons)
{
    const auto certificate = certificateOf(candidate);
    const QString name = isolated(candidateName(candidate.facts));
    Answer answer{name, waysOf(candidate, group), {}, {}};
    if (certificate == Readiness::Ready)
        answer.lines.append({StatusShape::Done, WhyNotPanel::tr("Every rule is met.")});
    if (certificate == Readiness::Issued)
        answer.lines.append({StatusShape::Present, heldText(candidate)});
    if (certificate == Readiness::Ready || (certificate == Readiness::Issued && holdsCertificate(candidate)))
        return answer;
    const bool isUnderWay = certificate == Readiness::UnderWay;
    answer.title = isUnderWay ? WhyNotPanel::tr("%1: missing for the certificate so far").arg(name) : WhyNotPanel::tr("%1: why not a certificate?").arg(name);
    mostReasons += answer.lines.size();
    for (const Refusal &refusal : reasonsOf(candidate)) {
        if (answer.lines.size() < mostReasons)
            answer.lines.append({isUnderWay ? StatusShape::NotStarted : StatusShape::Blocked, refusal.sentence});
        else
            answer.rest.append(refusal.sentence);
    }
    if (candidate.eligibility.kind == AwardKind::Statement)
        answer.lines.append({StatusShape::Done, WhyNotPanel::tr("A statement of attainment can be issued for what was achieved.")});
    return answer;
}

class WhyNotCard : public PanelWidget
{
public:
    WhyNotCard(const MemberReadiness &readiness, Navigator &navigator, QWidget *parent)
        : PanelWidget(parent), m_readiness(readiness), m_navigator(navigator), m_column(new QVBoxLayout(this))
    {
        setObjectName(u"whyNot"_s);
        m_column->setContentsMargins(0, 0, 0, 0);
        hide();
    }

    void showRecord(const QUuid &record) override
    {
        const Candidate *candidate = m_readiness.find(EnrolmentId(record));
        const bool isAsked = candidate && readinessOf(*candidate) != Readiness::NotInTraining; // of who is only offered a place nothing is asked yet
        setVisible(isAsked);
        if (!isAsked)
            return;
        const Answer answer = answerOf(*candidate, m_readiness.group(), window()->height() < lowWindow ? 1 : 3);
        if (m_card && answer == m_answer)
            return; // the keyboard may be on one of its buttons
        m_answer = answer;
        if (m_card) {
            m_card->hide();
            m_card->deleteLater();
        }
        showAnswer();
    }

private:
    static constexpr int lowWindow = 640; ///< pixels: the rows of the members come first

    void showAnswer()
    {
        m_card = new Card(this);
        m_card->body()->setSpacing(4);
        auto *head = new QHBoxLayout;
        head->setSpacing(8);
        auto *title = new TextLabel(m_answer.title, TextUse::CardTitle, m_card);
        title->setObjectName(u"whyNotTitle"_s);
        head->addWidget(title, 1);
        for (const Way &way : std::as_const(m_answer.ways)) {
            auto *button = new DeskButton(way.words, m_card);
            button->setObjectName(way.code);
            connect(button, &QPushButton::clicked, this, [this, link = way.link] { m_navigator.go(link); });
            head->addWidget(button);
        }
        m_card->body()->addLayout(head);
        for (const auto &[shape, sentence] : std::as_const(m_answer.lines))
            m_card->body()->addWidget(new ReasonLine(shape, sentence, m_card));
        if (!m_answer.rest.isEmpty()) {
            auto *more = new TextLabel(WhyNotPanel::tr("and %n more", nullptr, int(m_answer.rest.size())), TextUse::Body, m_card, TextLabel::Tone::Muted);
            more->setObjectName(u"moreReasons"_s);
            more->setToolTip(m_answer.rest.join(u'\n'));
            m_card->body()->addWidget(more);
        }
        m_column->addWidget(m_card);
    }

    const MemberReadiness &m_readiness;
    Navigator &m_navigator;
    QVBoxLayout *m_column;
    Card *m_card = nullptr;
    Answer m_answer;
};

} // namespace

QList<Column> MemberReadiness::columns() const
{
    return {{tr("Needed units"), 96, Column::Kind::Text, u"units"_s, false, unitsTip()}, {tr("Certificate"), 128, Column::Kind::Status, u"certificate"_s}};
}

const Candidate *MemberReadiness::find(const EnrolmentId &member) const
{
    const auto found = m_candidates.constFind(member);
    return found == m_candidates.cend() ? nullptr : &*found;
}

QVariant MemberReadiness::cell(const EnrolmentId &member, int column, int role) const
{
    const Candidate *candidate = find(member);
    if (!candidate)
        return {};
    if (column == UnitsColumn)
        return role == Qt::DisplayRole ? QVariant(unitsText(candidate->facts.facts)) : role == MutedRole ? QVariant(true) : QVariant();
    const auto certificate = certificateOf(*candidate);
    if (!certificate)
        return {};
    const bool hasStatement = *certificate == Readiness::Issued && !holdsCertificate(*candidate) && candidate->facts.facts.held.contains(AwardKind::Statement);
    switch (role) {
    case Qt::DisplayRole: return hasStatement ? tr("Has a statement") : readinessName(*certificate);
    case ShapeRole: return int(shapeOf(*certificate));
    case MutedRole: return *certificate == Readiness::Issued || *certificate == Readiness::UnderWay;
    case Qt::ToolTipRole:
        return hasStatement || isBlocked(*candidate) || *certificate == Readiness::UnderWay ? QVariant(reasonText(*candidate)) : QVariant();
    default: return {};
    }
}

QList<MemberColumns::Figure> MemberReadiness::figures() const
{
    const GroupReadiness readiness = readinessOf(m_group, m_candidates.values());
    const QLocale locale;
    const auto figure = [&](int count) { return m_isLoaded ? locale.toString(count) : QString(); };
    return {{tr("Ready"), figure(readiness.ready)}, {tr("Blocked"), figure(readiness.blocked)}};
}

void MemberReadiness::load(const GroupId &group, QObject *context, const std::function<void(const Result<void> &)> &then)
{
    if (group != m_group) {
        m_candidates.clear();
        m_isLoaded = false;
        m_group = group;
    }
    m_desk.groups.worker.run(context, [service = &m_desk.service, group] { return service->eligible(group); },
                             [this, group, then](const Result<QList<Candidate>> &candidates) {
                                 if (group != m_group)
                                     return;
                                 m_candidates.clear();
                                 for (const Candidate &candidate : candidates.value_or(QList<Candidate>()))
                                     m_candidates.insert(candidate.facts.enrolment, candidate);
                                 m_isLoaded = candidates.has_value();
                                 then(candidates ? Result<void>() : failure(candidates.error()));
                             });
}

PanelWidget *WhyNotPanel::makeWidget(QWidget *parent, Navigator &navigator)
{
    return new WhyNotCard(m_readiness, navigator, parent);
}

} // namespace warsha
