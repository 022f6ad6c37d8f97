// SPDX-License-Identifier: GPL-3.0-or-later
// One programme version, to be read: hours per mode, what the certificate asks, units with their elements and criteria,
// cross-cutting modules.
#pragma once

#include "programme.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace warsha {

class Card;
class DeskTable;
class TextLabel;
class UnitTableModel;

class ProgrammeDetail : public QWidget
{
    Q_OBJECT
public:
    explicit ProgrammeDetail(QWidget *parent = nullptr);
    void showVersion(const Programme &programme, const ProgrammeVersion &version);

private:
    void buildHead(QVBoxLayout *column);
    QWidget *buildCards();
    void showHead(const Programme &programme);
    void showHours();
    void showLines(Card *card, const QStringList &lines);
    void showElements(const QUuid &unit);

    ProgrammeVersion m_version;
    TextLabel *m_title = nullptr;
    TextLabel *m_others = nullptr;
    TextLabel *m_facts = nullptr;
    TextLabel *m_classes = nullptr;
    Card *m_hours = nullptr;
    Card *m_certificate = nullptr;
    Card *m_units = nullptr;
    Card *m_elements = nullptr;
    Card *m_modules = nullptr;
    DeskTable *m_table = nullptr;
    UnitTableModel *m_model = nullptr;
};

} // namespace warsha
