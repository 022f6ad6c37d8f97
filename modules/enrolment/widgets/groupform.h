// SPDX-License-Identifier: GPL-3.0-or-later
// A new group, or another of the same one: saved as one step. What is refused is said at its field.
#pragma once

#include "enrolmentdesk.h"
#include "sideform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace warsha {

class DayField;
class DeskButton;
class FieldBox;
class MessageBar;
class PageHeader;
class TextLabel;

class GroupForm : public SideForm
{
    Q_OBJECT
public:
    explicit GroupForm(const EnrolmentDesk &desk, QWidget *parent = nullptr);
    [[nodiscard]] static QString formName() { return QStringLiteral("group"); } ///< under which a draft is kept
    void startNew();
    /// The next intake like that one, of the newest version of its programme; its timetable and trainers go along.
    void startNext(const Group &last);
    void startEditing(const Group &group);

Q_SIGNALS:
    void done(const GroupId &group); ///< committed

protected:
    [[nodiscard]] QCborMap draft() const override;

private:
    void buildFields(QVBoxLayout *column);
    void buildAlong(QVBoxLayout *column);
    void start(const Group &group, const GroupId &last = {});
    void loadProgrammes();
    struct Known {
        QList<ProgrammeListing> programmes;
        QStringList codes; ///< of the groups there are, for the one that is proposed
    };
    void fillProgrammes(const QList<ProgrammeListing> &programmes);
    void proposeCode();
    void proposeState();
    void tellAlong();
    void clearFaults();
    /// What the fields say; nothing when one cannot be read, which is then said at it.
    [[nodiscard]] std::optional<Group> typed();
    void commit();
    void showRefusal(const Error &error);
    [[nodiscard]] FieldBox *boxOf(GroupField field) const;

    EnrolmentDesk m_desk;
    OpId m_op; ///< of this form: pressing twice saves once
    Group m_group; ///< as it was; without an id: a new one
    GroupId m_last; ///< the intake before, of a next one
    QStringList m_taken;
    QList<ProgrammeListing> m_listings;
    bool m_codeIsOwn = false; ///< typed, so nothing is proposed any more
    bool m_stateIsOwn = false;
    PageHeader *m_header = nullptr;
    MessageBar *m_fault = nullptr;
    QComboBox *m_programme = nullptr;
    TextLabel *m_publishes = nullptr; ///< what becomes of a draft
    QLineEdit *m_code = nullptr;
    QLineEdit *m_name = nullptr;
    DayField *m_starts = nullptr;
    DayField *m_ends = nullptr;
    QLineEdit *m_places = nullptr;
    QLineEdit *m_project = nullptr;
    QComboBox *m_state = nullptr;
    QMap<QWidget *, FieldBox *> m_boxes;
    QCheckBox *m_along = nullptr;
    TextLabel *m_alongText = nullptr;
    DeskButton *m_save = nullptr;
};

} // namespace warsha
