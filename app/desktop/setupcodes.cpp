// SPDX-License-Identifier: GPL-3.0-or-later
// The two codes, on paper before one goes on.
#include "setupstep.h"

#include "centretime.h"
#include "codesheet.h"
#include "measures.h"

#include <QVBoxLayout>

namespace warsha {

namespace {

class CodesStep : public SetupStep
{
    Q_DECLARE_TR_FUNCTIONS(warsha::CodesStep)
public:
    CodesStep(QWidget *parent, const PrintDesk &print, const QString &language) : SetupStep(parent), m_language(language), m_sheet(new CodeSheet(print, this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(measure::cardGap);
        column->addWidget(m_sheet);
        column->addStretch(1);
        connect(m_sheet, &CodeSheet::kept, this, [this] {
            m_kept = true;
            Q_EMIT ready();
        });
    }

    QString title() const override { return tr("Two sheets to lock away"); }
    QString says() const override
    {
        return tr("These codes are shown once, and kept nowhere in the program. Have them on paper before you go on: without them, a forgotten password means that the data is lost.");
    }
    QWidget *firstField() const override { return m_sheet->focusProxy(); }

    void show(SetupDraft &draft) override
    {
        if (draft.codes.user.isNull())
            draft.codes = makeFirstCodes();
        m_kept = draft.codesKept;
        m_sheet->showCodes({textIn(draft.profile.names, m_language), centreToday(),
                            {{RecoveryKind::Main, draft.codes.recoveryCode}, {RecoveryKind::CaseNotes, draft.codes.caseNotesCode}}});
    }

    void take(SetupDraft &draft) const override { draft.codesKept = m_kept; }

    Result<void> check(const SetupDraft &draft) override
    {
        if (draft.codesKept)
            return {};
        m_sheet->setFocus();
        return failure(ErrorKind::Rule, tr("Print the sheets or save them first."));
    }

private:
    QString m_language;
    CodeSheet *m_sheet;
    bool m_kept = false;
};

} // namespace

SetupStep *makeCodesStep(QWidget *parent, const PrintDesk &print, const QString &language)
{
    return new CodesStep(parent, print, language);
}

} // namespace warsha
