// SPDX-License-Identifier: GPL-3.0-or-later
// The timetable of a group: its sessions, to be typed over in place, removed, and added to.
#pragma once

#include "sessionform.h"
#include "timetablesink.h"

namespace warsha {

class Card;
class DeskButton;
class DeskGrid;
class EmptyState;
class LaterForm;
class MessageBar;
class TimetableGridModel;
struct TimetableRead;

class TimetablePane : public QWidget
{
    Q_OBJECT
public:
    explicit TimetablePane(const HoursDesk &desk, QWidget *parent = nullptr);
    void showGroup(const GroupId &group);
    /// The cursor goes to this session, once it is read.
    void goTo(const TrainingSessionId &session);
    [[nodiscard]] bool hasSessions() const;
    void openForm();
    void removeChosen(); ///< the sessions of the marked block
    void openLater();    ///< for the session at hand and those after it

Q_SIGNALS:
    void saved();
    void failed(const QString &sentence);
    void registerAsked(const TrainingSessionId &session);
    void factsChanged(const QString &facts);
    void changed(); ///< other sessions, or none, are shown

private:
    void build();
    void buildFoot();
    void wire();
    void load();
    void showRead(const TimetableRead &read);
    void showLater(); ///< the form tells of the session at hand
    void refuse(const QString &sentence);
    void addSession();
    void closeForm();
    void moveLater();
    void removeRows(int first, int last);
    void remove(const QList<TrainingSessionId> &sessions, HoursService::Recorded recorded);

    HoursDesk m_desk;
    TimetableSink m_sink;
    GroupId m_group;
    TrainingSessionId m_wanted;
    TrainingSessionId m_toMove; ///< with those after it, while the form is open
    QList<TrainingSessionId> m_toRemove; ///< asked about in the message
    NewSession m_likely;                 ///< what the form opens with
    bool m_isLoadDue = false;            ///< once the changes on their way are saved
    SessionForm *m_form = nullptr;
    LaterForm *m_later = nullptr;
    MessageBar *m_message = nullptr;
    EmptyState *m_empty = nullptr;
    Card *m_card = nullptr;
    TimetableGridModel *m_model = nullptr;
    DeskGrid *m_grid = nullptr;
    QWidget *m_foot = nullptr;
    DeskButton *m_remove = nullptr;
};

} // namespace warsha
