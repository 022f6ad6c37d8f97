// SPDX-License-Identifier: GPL-3.0-or-later
// Long work, shown: what is done, how far it is, and Cancel. Work of a moment never shows.
#pragma once

#include "job.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace warsha {

class DeskButton;
class TextLabel;

class JobStrip : public QWidget
{
    Q_OBJECT
public:
    /// patience: milliseconds before work is shown.
    explicit JobStrip(QWidget *parent = nullptr, int patience = 700);
    /// The newest of several is shown; the strip holds none of them.
    void show(const std::shared_ptr<Job> &job);
    /// Also while it does not show yet.
    [[nodiscard]] bool isAtWork() const;

Q_SIGNALS:
    void shown(bool visible);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void look();
    void showShare(int perThousand);
    void cancel();
    QList<QPointer<Job>> m_jobs;
    QTimer m_patience;
    TextLabel *m_words;
    QProgressBar *m_bar;
    DeskButton *m_cancel;
};

} // namespace warsha
