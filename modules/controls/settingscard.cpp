// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingscard.h"

#include "measures.h"
#include "placefield.h"
#include "textfold.h"

#include <QGridLayout>

namespace warsha {

namespace {
constexpr int labelWidth = 210;
constexpr int controlWidth = 440;
} // namespace

SettingsCard::SettingsCard(const QString &code, const QString &title, QWidget *parent) : Card(parent, title), m_title(title), m_grid(new QGridLayout)
{
    setObjectName(code);
    m_grid->setHorizontalSpacing(measure::cardGap);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(1, controlWidth);
    m_grid->setColumnStretch(2, 1); // what is left stays empty
    body()->addLayout(m_grid);
}

void SettingsCard::addRow(const QString &label, QWidget *control, const QString &hint)
{
    auto *caption = new TextLabel(label, TextUse::Body, this, TextLabel::Tone::Muted);
    caption->setWordWrap(true);
    caption->setFixedWidth(labelWidth);
    const int row = m_grid->rowCount();
    m_grid->addWidget(caption, row, 0);
    const bool isButton = qobject_cast<DeskButton *>(control);
    m_grid->addWidget(control, row, 1, isButton ? Qt::AlignLeft : Qt::Alignment());
    Row added{foldText(label + u' ' + hint), {caption, control}};
    if (!hint.isEmpty()) {
        auto *text = new TextLabel(hint, TextUse::Caption, this, TextLabel::Tone::Muted);
        text->setWordWrap(true);
        m_grid->addWidget(text, row + 1, 1);
        added.parts.append(text);
    }
    m_rows.append(added);
}

void SettingsCard::addBlock(const QString &words, QWidget *block)
{
    m_grid->addWidget(block, m_grid->rowCount(), 0, 1, 3);
    m_rows.append({foldText(words), {block}});
}

PlaceField *SettingsCard::addField(const QString &code, const QString &label, const QString &hint, bool latin)
{
    auto *field = new PlaceField(label, this);
    field->setObjectName(code);
    field->setLatin(latin);
    addRow(label, field, hint);
    return field;
}

bool SettingsCard::filter(const QString &text)
{
    const QString wanted = foldText(text);
    const bool all = foldText(m_title).contains(wanted);
    bool any = false;
    for (const Row &row : std::as_const(m_rows)) {
        const bool shown = all || row.words.contains(wanted);
        any = any || shown;
        for (QWidget *part : row.parts)
            part->setVisible(shown);
    }
    setVisible(any);
    return any;
}

void SettingsCard::perform(Worker &worker, PlaceField *field, const std::function<Result<void>()> &verb, const std::function<void()> &then)
{
    worker.run(this, verb, [this, field = QPointer(field), then](const Result<void> &done) {
        if (!done && field)
            return field->setFault(done.error().message);
        if (!done)
            return Q_EMIT failed(done.error().message);
        Q_EMIT saved();
        if (then)
            then();
        refresh();
    });
}

} // namespace warsha
