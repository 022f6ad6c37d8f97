// SPDX-License-Identifier: GPL-3.0-or-later
// The programme version that is open on the page, and the one way to change it: each change is made to what is stored at
// that moment, so that two people who edit different cells keep both, and is one step that undo takes back.
#pragma once

#include "programmessection.h"

#include <QObject>

namespace warsha {

class OpenDraft : public QObject
{
    Q_OBJECT
public:
    explicit OpenDraft(const CatalogueDesk &desk, QObject *parent = nullptr) : QObject(parent), m_desk(desk) {}

    void show(const Programme &programme, const ProgrammeVersion &version);
    [[nodiscard]] const Programme &programme() const { return m_programme; }
    [[nodiscard]] const ProgrammeVersion &version() const { return m_version; }
    /// A draft, and the person may.
    [[nodiscard]] bool isOpen() const { return m_desk.mayEdit && m_version.state == VersionState::Draft; }

    using ChangeVersion = std::function<Result<void>(ProgrammeVersion &)>;
    using ChangeHeading = std::function<Result<void>(Programme &)>;
    using Then = std::function<void(const Result<void> &)>;
    void change(const ChangeVersion &change, QObject *context, const Then &then);
    void changeHeading(const ChangeHeading &change, QObject *context, const Then &then);

Q_SIGNALS:
    void shown(); ///< another version, or the same as it is stored now
    void saved();
    void failed(const QString &sentence);

private:
    void finish(const Result<void> &done, const Then &then);
    CatalogueDesk m_desk;
    Programme m_programme;
    ProgrammeVersion m_version;
};

} // namespace warsha
