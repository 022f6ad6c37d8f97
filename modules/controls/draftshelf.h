// SPDX-License-Identifier: GPL-3.0-or-later
// Where forms that were begun are kept, so that they outlive the window and a power cut: sealed, for who is signed in. The frame of a
// window has one.
#pragma once

#include <QByteArray>
#include <QString>

namespace warsha {

class DraftShelf
{
public:
    virtual ~DraftShelf() = default;
    /// Soon on the disk; an empty draft takes it away.
    virtual void keepDraft(const QString &form, const QByteArray &draft) = 0;
    /// Empty when none is kept.
    [[nodiscard]] virtual QByteArray keptDraft(const QString &form) const = 0;
};

} // namespace warsha
