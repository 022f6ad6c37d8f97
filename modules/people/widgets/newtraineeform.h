// SPDX-License-Identifier: GPL-3.0-or-later
// Registering somebody: a name is enough, no document is asked for. Likely twins are shown while one types. Ctrl+Enter
// registers and goes on to the next, in the same group.
#pragma once

#include "identityrules.h"
#include "duplicates.h"
#include "sideform.h"
#include "traineessection.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace warsha {

class DeskButton;
class MessageBar;

class NewTraineeForm : public SideForm
{
    Q_OBJECT
public:
    explicit NewTraineeForm(const PeopleDesk &desk, QWidget *parent = nullptr);
    [[nodiscard]] static QString formName() { return QStringLiteral("trainee"); } ///< under which a draft is kept
    void clear(); ///< the group stays as it was chosen
    /// Empty, but for the name that was looked for and not found.
    void startWith(const QString &name);
    /// With what was typed and set aside, which is said, with a way to begin anew; else as startWith.
    void begin(const QString &name);
    void focusFirst();

Q_SIGNALS:
    void registered(const Person &person);
    void registeredOneOfMany(const Person &person); ///< the form is empty for the next
    void twinAsked(const QUuid &person); ///< somebody who is here already is to be shown

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *add(QGridLayout *grid, const QString &code, const QString &label, const QString &hint = {});
    void addSex(QGridLayout *grid);
    void addGroup(QGridLayout *grid);
    void addCell(QGridLayout *grid, const QString &label, QWidget *field);
    void makeButtons(QVBoxLayout *column);
    void loadGroups();
    [[nodiscard]] Identity identity() const;
    [[nodiscard]] bool isReadable();
    [[nodiscard]] QString faultOf(const QLineEdit *field) const;
    void showFault(QLineEdit *field, const QString &reason);
    [[nodiscard]] bool refuse(QLineEdit *field, const QString &reason);
    [[nodiscard]] QLineEdit *refusedField(IdentityPart part) const;
    void look();
    void findTwins();
    void showTwins(const QList<Duplicate> &twins);
    void commit(bool goesOn);
    void done(const Result<Person> &person, bool goesOn);

    PeopleDesk m_desk;
    OpId m_op; ///< of this form: pressing twice registers once
    QLineEdit *m_name = nullptr;
    QLineEdit *m_other = nullptr;
    QLineEdit *m_birth = nullptr;
    QComboBox *m_sex = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_nationality = nullptr;
    QLineEdit *m_document = nullptr;
    QComboBox *m_group = nullptr;
    MessageBar *m_twins;
    MessageBar *m_fault;
    MessageBar *m_told; ///< who was registered last, going on; or that a draft is here again
    DeskButton *m_register = nullptr;
    DeskButton *m_next = nullptr;
    QUuid m_twin;
    QString m_lookedFor; ///< and not found: a name to begin with
    bool m_looking = false; ///< everybody is being compared
    bool m_again = false;   ///< and something was typed since
    int m_cells = 0;
};

} // namespace warsha
