// SPDX-License-Identifier: GPL-3.0-or-later
// On a PC that has no centre: a backup and the printed code bring one back. What is in the backup is shown first; then it is
// restored into a new file, never over one that is there.
#pragma once

#include "desksetup.h"
#include "job.h"
#include "question.h"
#include "sideform.h"

class QLineEdit;
class QVBoxLayout;

namespace warsha {

class DeskButton;
class JobStrip;
class MessageBar;
class TextLabel;

class PaperRestorePage : public SideForm
{
    Q_OBJECT
public:
    explicit PaperRestorePage(FilePicker &files, QWidget *parent = nullptr);
    ~PaperRestorePage() override; ///< whoever closes the window waits for no restore

    void showPreview(const Result<RestorePreview> &preview);
    void showFault(const Error &error);
    void focusField();

Q_SIGNALS:
    void lookAsked(const warsha::PaperRestore &what, const std::shared_ptr<warsha::Job> &job);
    void restoreAsked(const warsha::PaperRestore &what, const std::shared_ptr<warsha::Job> &job);
    void left();

private:
    void addFields(QVBoxLayout *column);
    void addFound(QVBoxLayout *column);
    void addFoot(QVBoxLayout *column);
    [[nodiscard]] Result<PaperRestore> typed() const;
    void setFound(bool found);
    void forward();
    void back();
    std::shared_ptr<Job> beginJob(const QString &words);
    void endJob();

    FilePicker &m_files;
    MessageBar *m_message;
    TextLabel *m_says = nullptr;
    QWidget *m_asked = nullptr; ///< what nothing may change meanwhile
    QLineEdit *m_backup = nullptr;
    QLineEdit *m_code = nullptr;
    QWidget *m_found = nullptr;
    TextLabel *m_facts = nullptr;
    QLineEdit *m_place = nullptr;
    QString m_suggested; ///< place; one that was typed is kept
    JobStrip *m_strip = nullptr;
    DeskButton *m_go = nullptr;
    DeskButton *m_back = nullptr;
    std::weak_ptr<Job> m_job;
};

} // namespace warsha
