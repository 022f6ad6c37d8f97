// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessmentterms.h"

#include "typeface.h"
#include "textlabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

AssessmentTermsLine::AssessmentTermsLine(QDate today, QWidget *parent)
    : QWidget(parent), m_date(new QDateEdit(today, this)), m_assessor(new QComboBox(this)), m_instrument(new QComboBox(this))
{
    m_date->setObjectName(u"date"_s);
    m_date->setAccessibleName(tr("Day of the assessment"));
    m_date->setCalendarPopup(true);
    m_date->setMinimumWidth(124); // the style asks for less than a full date takes
    m_assessor->setObjectName(u"assessor"_s);
    m_assessor->setAccessibleName(tr("Assessor"));
    m_assessor->addItem(tr("Choose the assessor"));
    m_instrument->setObjectName(u"instrument"_s);
    m_instrument->setAccessibleName(tr("How it was assessed"));
    m_instrument->addItem(tr("How was it assessed?"));
    for (QComboBox *box : {m_assessor, m_instrument}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the staff come after the first show
        box->setMaximumWidth(280);
    }
    for (const Instrument instrument : allInstruments())
        m_instrument->addItem(instrumentName(instrument), instrumentCode(instrument));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new TextLabel(tr("Marks entered now:"), TextUse::Body, this, TextLabel::Tone::Muted));
    for (QWidget *field : {static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_assessor), static_cast<QWidget *>(m_instrument)})
        line->addWidget(field);
    line->addStretch(1);
    connect(m_date, &QDateEdit::dateChanged, this, &AssessmentTermsLine::changed);
    connect(m_assessor, &QComboBox::currentIndexChanged, this, &AssessmentTermsLine::changed);
    connect(m_instrument, &QComboBox::currentIndexChanged, this, &AssessmentTermsLine::changed);
}

void AssessmentTermsLine::setStaff(const QList<StaffMember> &staff)
{
    const QString chosen = m_assessor->currentData().toString();
    {
        const QSignalBlocker quiet(m_assessor);
        while (m_assessor->count() > 1)
            m_assessor->removeItem(1);
        for (const StaffMember &member : staff)
            if (member.mayAssess())
                m_assessor->addItem(tr("%1  %2", "code, name of staff").arg(member.code, isolated(member.printedName())), member.id.toText());
        const int at = chosen.isEmpty() ? -1 : m_assessor->findData(chosen);
        // One assessor needs no choosing.
        m_assessor->setCurrentIndex(at > 0 ? at : m_assessor->count() == 2 ? 1 : 0);
    }
    Q_EMIT changed();
}

AssessmentTerms AssessmentTermsLine::terms() const
{
    AssessmentTerms terms;
    terms.date = m_date->date();
    terms.assessor = StaffId(QUuid(m_assessor->currentData().toString()));
    terms.instrument = instrumentFromCode(m_instrument->currentData().toString()).value_or(Instrument::None);
    return terms;
}

} // namespace warsha
