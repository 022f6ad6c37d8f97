// SPDX-License-Identifier: GPL-3.0-or-later
// After printing: are all pages good? Those that are not are ticked, one by one or from a jam to the end, and printed again.
#pragma once

#include "award.h"

#include <QDialog>

class QListWidget;

namespace warsha {

class DeskButton;

class SpoiltSheets : public QDialog
{
    Q_OBJECT
public:
    enum class Of { Originals, Copy };
    /// The awards in the order in which their pages came out. Goes when it is closed; closed without an answer, nothing is known.
    SpoiltSheets(const QList<Award> &printed, Of of, QWidget *parent);

Q_SIGNALS:
    void answered(const QList<warsha::Award> &good, const QList<warsha::Award> &spoilt);

private:
    void tickRest();
    void showVerb();
    void answer();
    QList<Award> m_printed;
    Of m_of;
    QListWidget *m_list;
    DeskButton *m_verb;
};

} // namespace warsha
