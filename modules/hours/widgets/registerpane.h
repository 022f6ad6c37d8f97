// SPDX-License-Identifier: GPL-3.0-or-later
// The register of a group, session by session: everybody present by one key, the exceptions by their row, on to the next.
#pragma once

#include "registersink.h"
#include "sessionform.h"

#include <QWidget>

class QComboBox;

namespace warsha {

class Card;
class DeskButton;
class DeskGrid;
class EmptyState;
class GridStatusLine;
class MarkCounts;
class MessageBar;
class RegisterGridModel;
struct RegisterRead;

class RegisterPane : public QWidget
{
    Q_OBJECT
public:
    explicit RegisterPane(const HoursDesk &desk, QWidget *parent = nullptr);
    /// Which session, and the buttons: they stand in the header of the page. Owned by their parent.
    [[nodiscard]] QWidget *tools() const { return m_tools; }
    [[nodiscard]] DeskGrid *grid() const { return m_grid; }
    void showGroup(const GroupId &group);
    /// To be shown with the next group, which it is of.
    void await(const TrainingSessionId &session) { m_awaited = session; }
    [[nodiscard]] bool isAwaited() const { return !m_awaited.isNull(); }
    [[nodiscard]] TrainingSessionId shown() const { return m_wanted; }
    [[nodiscard]] bool hasRegister() const { return m_hasRegister; }
    void markBlanks(Attendance attendance);
    void nextSession();
    void openForm();

Q_SIGNALS:
    void saved();
    void failed(const QString &sentence);
    void openTrainee(const QUuid &person);
    void changeAsked(const TrainingSessionId &session); ///< of the session itself
    void changed(); ///< another session, or none, is shown

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTools();
    void build();
    void buildFoot();
    void wire();
    void load();
    void showRead(const RegisterRead &read);
    void fillSessions(const RegisterRead &read);
    void showBlanks();
    void layFoot();
    void chooseSession(int at);
    void choose(const TrainingSessionId &session);
    void addSession();
    void closeForm();

    HoursDesk m_desk;
    RegisterSink m_sink;
    GroupId m_group;
    TrainingSessionId m_wanted;
    TrainingSessionId m_awaited;
    QList<SessionListing> m_listings;
    NewSession m_likely; ///< what the form opens with
    bool m_isLoadDue = false; ///< once the marks on their way are saved
    bool m_hasRegister = false;
    QWidget *m_tools;
    QComboBox *m_sessions = nullptr;
    DeskButton *m_blanks = nullptr;
    DeskButton *m_absents = nullptr;
    DeskButton *m_more = nullptr; ///< holds it where the line is full
    DeskButton *m_next = nullptr;
    SessionForm *m_form = nullptr;
    MessageBar *m_message = nullptr;
    EmptyState *m_empty = nullptr;
    Card *m_card = nullptr;
    RegisterGridModel *m_model = nullptr;
    DeskGrid *m_grid = nullptr;
    QWidget *m_foot = nullptr;
    MarkCounts *m_counts = nullptr;
    GridStatusLine *m_status = nullptr;
};

} // namespace warsha
