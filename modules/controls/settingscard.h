// SPDX-License-Identifier: GPL-3.0-or-later
// A group of the Settings section: rows of a label and a control, found by their words. There is no Save button: a field
// that is left, or a choice that is made, is one step.
#pragma once

#include "card.h"
#include "worker.h"

class QGridLayout;

namespace warsha {

class Job;
class PlaceField;

class SettingsCard : public Card
{
    Q_OBJECT
public:
    SettingsCard(const QString &code, const QString &title, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const { return m_title; }

    /// Shows the rows that speak of the text (compared folded), all of them when the title does; false: none does.
    bool filter(const QString &text);
    /// Reads its values again.
    virtual void refresh() = 0;

Q_SIGNALS:
    void saved();
    void failed(const QString &sentence);
    void working(const std::shared_ptr<warsha::Job> &job);

protected:
    /// hint: a muted sentence below the control, found too.
    void addRow(const QString &label, QWidget *control, const QString &hint = {});
    /// The whole width: a list, a form. words: what it is found by.
    void addBlock(const QString &words, QWidget *block);
    PlaceField *addField(const QString &code, const QString &label, const QString &hint = {}, bool latin = false);
    /// One step on the worker's thread, then the values are read again. A refusal stays in the field, in red; without one
    /// it is told on the page.
    void perform(Worker &worker, PlaceField *field, const std::function<Result<void>()> &verb, const std::function<void()> &then = {});

private:
    struct Row {
        QString words; ///< folded
        QList<QWidget *> parts;
    };
    QString m_title;
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

/// One of them as it is registered with the section.
struct SettingsGroup {
    QString code;  ///< "calendar"
    QString title; ///< on its tab
    std::function<QList<SettingsCard *>(QWidget *parent)> make;
};

} // namespace warsha
