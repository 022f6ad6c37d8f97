// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the foot of the window: saved, backup, what waits to be sent, who, language, digits; what can be done about it
// is one press away. "Saved" shows only after COMMIT returned.
#pragma once

#include "framehost.h"

#include <QPushButton>

namespace warsha {

class TextLabel;

class DeskLineBar : public QWidget
{
    Q_OBJECT
public:
    DeskLineBar(const FrameParts &parts, QWidget *parent = nullptr);
    void setSaved(const QDateTime &when);
    void setBackup(const QDateTime &when);
    /// Its sentence holds the count: "14 waiting to be sent"; none is not shown.
    void setWaiting(const TaskLine &line);
    /// In the order of reading.
    [[nodiscard]] QList<QPushButton *> buttons() const { return findChildren<QPushButton *>(); }

Q_SIGNALS:
    void linked(const Link &link);
    void backupAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Choice {
        QString code;
        QString text;
        bool chosen;
        std::function<void()> take;
    };
    QPushButton *makeSampleButton(FrameHost *host);
    QPushButton *makeWhoButton(const FrameParts &parts);
    QPushButton *makeLanguageButton(FrameHost *host);
    QPushButton *makeDigitsButton(FrameHost *host);
    QPushButton *makeChoiceButton(const QString &name, const QString &spoken, const QList<Choice> &choices);
    TextLabel *m_saved;
    QPushButton *m_backup;
    QPushButton *m_waiting;
    TextLabel *m_centre;
    Link m_waitingLink;
};

/// "today 09:00", "yesterday", "9 days ago": for a moment in the past, from today's day.
[[nodiscard]] QString agoText(const QDateTime &when, const QDateTime &now);

} // namespace warsha
