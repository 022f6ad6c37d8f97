// SPDX-License-Identifier: GPL-3.0-or-later
// What a programme and its version say besides their lists, as fields that are edited where they stand: how each is read,
// how it is written, and what a typed text makes of it.
#pragma once

#include "card.h"
#include "opendraft.h"

namespace warsha {

struct DraftField {
    QString code;
    QString label;
    std::function<QString(const Programme &, const ProgrammeVersion &)> edited; ///< as it stands in the field
    std::function<QString(const Programme &, const ProgrammeVersion &)> shown;  ///< none: as edited
    /// One of the two: of the programme, or of the version.
    std::function<Result<void>(Programme &, const QString &)> writeHeading = {};
    std::function<Result<void>(ProgrammeVersion &, const QString &)> writeVersion = {};
};

/// Code, titles in each language, level, occupation, field.
[[nodiscard]] QList<DraftField> headingFields(const QStringList &languages);
/// Required hours per mode, the length of an hour.
[[nodiscard]] QList<DraftField> hoursFields();
/// Least attendance over all and per mode, units of choice.
[[nodiscard]] QList<DraftField> ruleFields();

class PlaceField;

/// Three fields a line.
class DraftFieldsCard : public Card
{
    Q_OBJECT
public:
    DraftFieldsCard(OpenDraft &draft, const QString &title, const QList<DraftField> &fields, QWidget *parent = nullptr);
    void reload();

Q_SIGNALS:
    void failed(const QString &sentence); ///< which field, and why

private:
    void commit(const DraftField &field, PlaceField *place, const QString &typed);
    OpenDraft &m_draft;
    QList<std::pair<DraftField, PlaceField *>> m_fields;
    ProgrammeVersionId m_shown;
};

} // namespace warsha
