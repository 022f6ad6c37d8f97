// SPDX-License-Identifier: GPL-3.0-or-later
// What needs somebody's eye before a snapshot goes: what the ministry's rules find, in words, each with the record that it is
// about and the page where that is mended.
#pragma once

#include "directorysnapshot.h"
#include "section.h"
#include "snapshotpreview.h"

namespace warsha {

struct AttentionItem {
    enum class Kind { Error, Warning, Stopped }; ///< Stopped: a rule that could not be run to its end
    QUuid id;
    Kind kind = Kind::Error;
    QString rule;
    QString sentence;
    QString guidance;
    QString where; ///< who, which group, which number; empty where the finding is of no one record
    Link link;     ///< no section: nowhere to go
};

/// Errors first, each kind in the order of the rules.
[[nodiscard]] QList<AttentionItem> attentionOf(const SnapshotPreview &preview, const DirectorySnapshot &people);
[[nodiscard]] QString kindWord(AttentionItem::Kind kind);

} // namespace warsha
