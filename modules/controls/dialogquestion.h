// SPDX-License-Identifier: GPL-3.0-or-later
// The questions and file choices of the program: dialogs of the desk.
#pragma once

#include "question.h"

namespace warsha {

class DialogQuestion : public Question
{
public:
    [[nodiscard]] Answer ask(QWidget *parent, const Asked &asked) override;
};

class DialogFilePicker : public FilePicker
{
public:
    [[nodiscard]] QString toOpen(QWidget *parent, const QString &title, const QString &filter) override;
    [[nodiscard]] QString toSave(QWidget *parent, const QString &title, const QString &suggestedName,
                                 const QString &filter) override;
    [[nodiscard]] QString folder(QWidget *parent, const QString &title) override;

private:
    QString m_folder;
};

} // namespace warsha
