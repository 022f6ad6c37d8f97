// SPDX-License-Identifier: GPL-3.0-or-later
// Programmes to begin with: some come with the program, others are made or imported later.
#include "setupstep.h"

#include "programmetexts.h"
#include "shippedprogrammes.h"
#include "textlabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

class ProgrammesStep : public SetupStep
{
    Q_DECLARE_TR_FUNCTIONS(warsha::ProgrammesStep)
public:
    ProgrammesStep(QWidget *parent, const QString &language) : SetupStep(parent)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(8);
        const auto shipped = shippedProgrammes();
        if (!shipped) {
            m_fault = shipped.error().message;
            return;
        }
        for (const ProgrammeDocument &document : *shipped)
            addProgramme(column, document, language);
        column->addStretch(1);
    }

    QString title() const override { return tr("First programmes"); }
    QString says() const override { return tr("These come with the program, and can be changed until a group uses them. Others are made or imported later."); }
    QWidget *firstField() const override { return m_checks.isEmpty() ? nullptr : m_checks.first().second; }
    bool isOptional() const override { return true; }
    void clear() override
    {
        for (const auto &[code, check] : m_checks)
            check->setChecked(false);
    }

    void show(SetupDraft &draft) override
    {
        for (const auto &[code, check] : m_checks)
            check->setChecked(draft.programmes.contains(code));
    }

    void take(SetupDraft &draft) const override
    {
        draft.programmes.clear();
        for (const auto &[code, check] : m_checks)
            if (check->isChecked())
                draft.programmes.append(code);
    }

    Result<void> check(const SetupDraft &) override
    {
        return m_fault.isEmpty() ? Result<void>() : failure(ErrorKind::NotFound, m_fault);
    }

private:
    void addProgramme(QVBoxLayout *column, const ProgrammeDocument &document, const QString &language)
    {
        const Programme &programme = document.programme;
        auto *check = new QCheckBox(programme.titles.in(language), this);
        check->setObjectName(u"programme."_s + programme.code);
        const ProgrammeVersion &version = document.version;
        auto *facts = new TextLabel(tr("%1, %n unit(s), %2", "code, units, hours", int(version.units.size()))
                                        .arg(isolated(programme.code), hoursText(version.requiredMinutes.total(), version.hourMinutes)),
                                    TextUse::Caption, this, TextLabel::Tone::Muted);
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        facts->setContentsMargins(rtl ? 0 : 24, 0, rtl ? 24 : 0, 4);
        column->addWidget(check);
        column->addWidget(facts);
        m_checks.append({programme.code, check});
    }

    QString m_fault;
    QList<std::pair<QString, QCheckBox *>> m_checks;
};

} // namespace

SetupStep *makeProgrammesStep(QWidget *parent, const QString &language)
{
    return new ProgrammesStep(parent, language);
}

} // namespace warsha
