// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the foot of the window: saved, backup, who, language. "Saved" shows only after COMMIT returned.
#pragma once

#include "framehost.h"

class QPushButton;

namespace warsha {

class TextLabel;

class DeskLineBar : public QWidget
{
    Q_OBJECT
public:
    DeskLineBar(const FrameParts &parts, QWidget *parent = nullptr);
    void setSaved(const QDateTime &when);
    void setBackup(const QDateTime &when);
    [[nodiscard]] QString savedText() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *makeLanguageButton(FrameHost *host);
    TextLabel *m_saved;
    TextLabel *m_backup;
};

/// "today 09:00", "yesterday", "9 days ago": for a moment in the past, from today's day.
[[nodiscard]] QString agoText(const QDateTime &when, const QDateTime &now);

} // namespace warsha
