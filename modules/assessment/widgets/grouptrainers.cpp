// SPDX-License-Identifier: GPL-3.0-or-later
#include "grouptrainers.h"

#include "card.h"
#include "keyboardplace.h"
#include "trainersform.h"

#include <QPointer>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

const QString chooseCode = u"groups.trainers"_s;

class GroupTrainers : public PanelWidget
{
public:
    GroupTrainers(const AssessmentDesk &desk, Navigator &navigator, QWidget *parent)
        : PanelWidget(parent), m_desk(desk), m_names(new TextLabel(TextUse::Body, this, TextLabel::Tone::Muted)),
          m_choose(new DeskButton(GroupTrainersPanel::tr("Choose trainers"), this)), m_nobody(new MessageBar(this)), m_form(new TrainersForm(desk, this))
    {
        setObjectName(u"trainers"_s);
        m_names->setObjectName(u"trainerNames"_s);
        m_names->setWordWrap(true);
        m_choose->setObjectName(u"chooseTrainers"_s);
        m_choose->setVisible(m_desk.mayNameTrainers);
        m_nobody->setObjectName(u"nobodyTrains"_s);
        m_nobody->hide();
        m_form->hide();
        auto *line = new QHBoxLayout;
        line->setSpacing(10);
        line->addWidget(m_names, 1);
        line->addWidget(m_choose);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(6);
        column->addLayout(line);
        column->addWidget(m_nobody);
        column->addWidget(m_form);
        connect(m_choose, &QPushButton::clicked, this, &GroupTrainers::choose);
        connect(m_nobody, &MessageBar::linkActivated, this, [&navigator] { navigator.go({u"settings"_s, {}, u"staff"_s}); });
        connect(m_form, &TrainersForm::cancelled, this, &GroupTrainers::leave);
        connect(m_form, &TrainersForm::done, this, [this] {
            leave();
            Q_EMIT saved();
        });
    }

    /// Again of the same group: what is being ticked stays.
    void showRecord(const QUuid &record) override
    {
        if (const GroupId group(record); group != m_group) {
            m_group = group;
            m_names->clear();
            m_form->hide();
            tellNobody({});
        }
        read(false);
    }

    QList<DeskCommand> commands() override
    {
        if (!m_desk.mayNameTrainers)
            return {};
        return {{chooseCode, GroupTrainersPanel::tr("Choose trainers of the group"), {}, false, [this] { choose(); }}};
    }

private:
    void choose()
    {
        if (QWidget *at = window()->focusWidget(); !m_form->isAncestorOf(at))
            m_from = at;
        read(true);
    }

    /// Back to where the keyboard was: the button, or the list from which a menu was asked.
    void leave()
    {
        QWidget *const back = m_from && takesKeyboard(m_from) ? m_from.data() : m_choose;
        back->setFocus(Qt::OtherFocusReason); // before the form is hidden: the window looks for a place for what is lost
        m_form->hide();
    }

    /// begins: the form with what is true now, not when the group was shown.
    void read(bool begins)
    {
        m_desk.groups.worker.run(this, [desk = m_desk, group = m_group] { return GroupStaff::read(desk, group); },
                                 [this, begins, group = m_group](const Result<GroupStaff> &known) {
                                     if (group != m_group)
                                         return;
                                     if (!known)
                                         return Q_EMIT failed(known.error().message);
                                     tellNames(*known);
                                     if (begins)
                                         begin(*known);
                                 });
    }

    void begin(const GroupStaff &known)
    {
        const bool isNobody = offeredTrainers(known.staff, known.trainers).isEmpty();
        tellNobody(isNobody ? GroupTrainersPanel::tr("There is no trainer yet. A director adds one under Settings, Staff.") : QString());
        if (!isNobody)
            m_form->start(m_group, known, m_choose);
    }

    void tellNobody(const QString &sentence)
    {
        m_nobody->showMessage(MessageBar::Kind::Warn, sentence, m_desk.mayNameStaff ? GroupTrainersPanel::tr("Open the staff") : QString());
    }

    void tellNames(const GroupStaff &known)
    {
        QStringList names;
        for (const StaffMember &member : known.staff)
            if (known.trainers.contains(member.id))
                names.append(isolatedName(member.printedName()));
        if (!offeredTrainers(known.staff, known.trainers).isEmpty())
            tellNobody({});
        m_names->setText(names.isEmpty() ? GroupTrainersPanel::tr("No trainer is named yet.")
                                         : GroupTrainersPanel::tr("Trainers: %1").arg(QLocale().createSeparatedList(names)));
    }

    AssessmentDesk m_desk;
    GroupId m_group;
    TextLabel *m_names;
    DeskButton *m_choose;
    QPointer<QWidget> m_from; ///< where the keyboard was when the form was asked for
    MessageBar *m_nobody;
    TrainersForm *m_form;
};

} // namespace

QList<PageVerb> GroupTrainersPanel::pageVerbs()
{
    return m_desk.mayNameTrainers ? QList<PageVerb>{{chooseCode, tr("Choose trainers of the group")}} : QList<PageVerb>();
}

PanelWidget *GroupTrainersPanel::makeWidget(QWidget *parent, Navigator &navigator)
{
    return new GroupTrainers(m_desk, navigator, parent);
}

} // namespace warsha
