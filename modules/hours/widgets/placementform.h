// SPDX-License-Identifier: GPL-3.0-or-later
// A new placement: who, where, with whom, from when. Saved as one step; what is refused is said at its field.
#pragma once

#include "placementdesk.h"
#include "sideform.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace warsha {

class DayField;
class DeskButton;
class FieldBox;
class GroupChooser;
class MessageBar;

class PlacementForm : public SideForm
{
    Q_OBJECT
public:
    explicit PlacementForm(const PlacementDesk &desk, QWidget *parent = nullptr);
    [[nodiscard]] static QString formName() { return QStringLiteral("placement"); } ///< under which a draft is kept
    /// group, person: chosen at first, where they are not null. The employer, mentor and dates of the last one stay: one
    /// firm mostly takes several.
    void start(const GroupId &group, const PersonId &person);

Q_SIGNALS:
    void done(const PlacementId &placement); ///< committed
    void failed(const QString &sentence);

protected:
    void takeDraft(const QCborMap &draft) override;

private:
    void buildFields(QVBoxLayout *column);
    void loadTrainees(const GroupId &group);
    [[nodiscard]] std::optional<Placement> typed();
    [[nodiscard]] FieldBox *boxOf(PlacementField field) const;
    void clearFaults();
    void loadPlacements();
    void tellOverlap();
    void commit();

    PlacementDesk m_desk;
    OpId m_op; ///< of this form: pressing twice saves once
    PersonId m_wanted;
    MessageBar *m_fault;
    MessageBar *m_overlap; ///< the trainee is placed on these days already
    QList<Placement> m_theirs; ///< placements of the trainee, in any group
    GroupChooser *m_group = nullptr;
    QComboBox *m_trainee = nullptr;
    QLineEdit *m_employer = nullptr;
    QLineEdit *m_workplace = nullptr;
    QLineEdit *m_mentor = nullptr;
    QLineEdit *m_deputy = nullptr;
    DayField *m_signed = nullptr;
    DayField *m_starts = nullptr;
    DayField *m_ends = nullptr;
    QLineEdit *m_planned = nullptr;
    QMap<QWidget *, FieldBox *> m_boxes;
    DeskButton *m_save = nullptr;
};

} // namespace warsha
