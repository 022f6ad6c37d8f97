// SPDX-License-Identifier: GPL-3.0-or-later
// A new programme: empty, or with the content of one that is here or that is shipped. Code and title are asked for; the
// rest is written in the editor.
#pragma once

#include "programmessection.h"
#include "sideform.h"

class QComboBox;
class QLineEdit;

namespace warsha {

class DeskButton;
class MessageBar;

class NewProgrammeForm : public SideForm
{
    Q_OBJECT
public:
    explicit NewProgrammeForm(const CatalogueDesk &desk, QWidget *parent = nullptr);
    [[nodiscard]] static QString formName() { return QStringLiteral("programme"); } ///< under which a draft is kept
    /// from: chosen as what to begin with; null: an empty one.
    void start(const QList<ProgrammeListing> &known, const ProgrammeVersionId &from = {});

Q_SIGNALS:
    void made(const QUuid &version);

protected:
    void takeDraft(const QCborMap &draft) override;

private:
    void build();
    void fill(const QList<ProgrammeListing> &known);
    void chooseSource();
    void commit();
    CatalogueDesk m_desk;
    OpId m_op; ///< of this form: pressing twice makes one
    QComboBox *m_from;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_title = nullptr;
    MessageBar *m_fault;
    DeskButton *m_make;
};

} // namespace warsha
