// SPDX-License-Identifier: GPL-3.0-or-later
// One page of the first run. It shows what the draft holds, and takes what was typed back into it.
#pragma once

#include "printdesk.h"
#include "setupdraft.h"

#include <QWidget>

namespace warsha {

struct LanguageChoice;

class SetupStep : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString says() const = 0; ///< a sentence or two below the title
    virtual void show(SetupDraft &draft) = 0;
    virtual void take(SetupDraft &draft) const = 0;
    /// Why one cannot go on; the field that is wrong gets the keyboard.
    [[nodiscard]] virtual Result<void> check(const SetupDraft &draft) = 0;
    /// May be skipped: what is on it is forgotten.
    [[nodiscard]] virtual bool isOptional() const { return false; }
    virtual void clear() {}
    [[nodiscard]] virtual QWidget *firstField() const = 0;

Q_SIGNALS:
    void ready(); ///< what was missing is there: one may go on
};

/// What a first run offers besides: each is no page of its own.
class WelcomeStep : public SetupStep
{
    Q_OBJECT
public:
    using SetupStep::SetupStep;
Q_SIGNALS:
    void newAsked();
    void sampleAsked();
    void languageAsked(const QString &code);
    void openAsked(const QString &location); ///< a centre that is there already; empty: to be chosen
    void restoreAsked();
};

WelcomeStep *makeWelcomeStep(QWidget *parent, const QList<LanguageChoice> &languages, const QString &language);
SetupStep *makeCentreStep(QWidget *parent, const QString &language);
SetupStep *makeDirectorStep(QWidget *parent);
SetupStep *makeCodesStep(QWidget *parent, const PrintDesk &print, const QString &language);
SetupStep *makeProgrammesStep(QWidget *parent, const QString &language);
SetupStep *makePlaceStep(QWidget *parent, FilePicker &files);

} // namespace warsha
