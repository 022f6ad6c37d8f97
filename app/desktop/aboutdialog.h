// SPDX-License-Identifier: GPL-3.0-or-later
// What program this is, under which licences, and a diagnosis to copy: versions and settings, and nothing of anybody.
#pragma once

#include "framehost.h"

#include <QDialog>

namespace warsha {

/// Lines for who helps from afar. What could name a person or a place does not come in: no path, no centre, no user.
[[nodiscard]] QString diagnosis(const FrameHost &host, const QString &database, QSize window);

class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    AboutDialog(const QString &diagnosis, QWidget *parent);
};

} // namespace warsha
