// SPDX-License-Identifier: GPL-3.0-or-later
#include "markcounts.h"

#include "attendancetexts.h"
#include "markbuttons.h"
#include "markcolumns.h"
#include "registergridmodel.h"
#include "textlabel.h"

#include <QHBoxLayout>

namespace warsha {

namespace {

/// "P 21  [+]": the letter, the count, and the key beside the letter that writes it.
QString countText(Attendance attendance, int count)
{
    static const QMap<Attendance, QChar> signs{{Attendance::Present, u'+'}, {Attendance::Absent, u'-'}, {Attendance::Late, u'/'}, {Attendance::Excused, u'*'}};
    return attendanceLetter(attendance) + u' ' + QLocale().toString(count) + QStringLiteral("  [") + signs.value(attendance) + u']';
}

} // namespace

MarkCounts::MarkCounts(DeskGrid *grid, QWidget *parent)
    : QWidget(parent), m_marks(new MarkButtons(grid, markSigns(), this)), m_blank(new TextLabel(TextUse::Body, this, TextLabel::Tone::Muted))
{
    setObjectName(QStringLiteral("counts"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    line->addWidget(m_marks);
    line->addWidget(m_blank);
}

void MarkCounts::show(const RegisterGridModel &model)
{
    for (const Attendance attendance : allAttendances()) {
        const int count = model.countOf(attendance);
        m_marks->setWords(attendanceCode(attendance), countText(attendance, count), tr("%1: %2", "mark, count").arg(attendanceName(attendance), QLocale().toString(count)));
    }
    const int blank = model.countOf({});
    m_blank->setText(blank > 0 ? tr("%n blank", "people without a mark", blank) : QString());
}

} // namespace warsha
