// SPDX-License-Identifier: GPL-3.0-or-later
// One placement: what was agreed, edited in place; and its days in a sheet, with what stands of them.
#pragma once

#include "daysink.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace warsha {

class BarFigure;
class DeskButton;
class DeskGrid;
class MessageBar;
class PlaceField;
class SignForm;
class StatusLabel;
class TextLabel;

class PlacementDetail : public QWidget
{
    Q_OBJECT
public:
    explicit PlacementDetail(const PlacementDesk &desk, QWidget *parent = nullptr);
    void showPlacement(const PlacementListing &listing, const QString &name);
    [[nodiscard]] PlacementId shown() const { return m_listing.placement.id; }
    [[nodiscard]] DeskGrid *grid() const { return m_grid; }
    void keepPlacements(const QSet<QUuid> &standing) { m_model->keepPlacements(standing); } ///< all that there are
    [[nodiscard]] bool canEnd() const;
    void endToday();
    void startSigning();
    [[nodiscard]] bool hasUnsigned() const;

Q_SIGNALS:
    void saved();
    void failed(const QString &sentence);
    void traineeOpened(const QUuid &person);

private:
    void buildHead(QVBoxLayout *column);
    void buildFields(QVBoxLayout *column);
    void buildDays(QVBoxLayout *column);
    PlaceField *addField(QGridLayout *grid, int at, const QString &code, const QString &label, bool (PlacementDetail::*set)(const QString &, Placement &));
    void load();
    void loadDays();
    void showHead();
    void showFields();
    void commit(PlaceField *field, const Placement &changed);
    void write(const Placement &changed, PlaceField *field);
    bool setEmployer(const QString &typed, Placement &placement);
    bool setWorkplace(const QString &typed, Placement &placement);
    bool setMentor(const QString &typed, Placement &placement);
    bool setDeputy(const QString &typed, Placement &placement);
    bool setSigned(const QString &typed, Placement &placement);
    bool setStarts(const QString &typed, Placement &placement);
    bool setEnds(const QString &typed, Placement &placement);
    bool setPlanned(const QString &typed, Placement &placement);
    bool setDay(const QString &typed, QDate &day);

    PlacementDesk m_desk;
    DayGridModel *m_model;
    DaySink m_sink;
    PlacementListing m_listing;
    Placement m_placement; ///< with its names opened
    QString m_personName;
    QString m_typedFault; ///< of the field at hand, when what was typed is no value
    TextLabel *m_name = nullptr;
    TextLabel *m_facts = nullptr;
    StatusLabel *m_state = nullptr;
    BarFigure *m_done = nullptr;
    BarFigure *m_signed = nullptr;
    DeskButton *m_end = nullptr;
    DeskButton *m_sign = nullptr;
    SignForm *m_signForm = nullptr;
    MessageBar *m_message = nullptr;
    MessageBar *m_overlap = nullptr; ///< another placement of the trainee on the same days
    QMap<QString, PlaceField *> m_fields;
    DeskGrid *m_grid = nullptr;
};

} // namespace warsha
