// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifytablemodel.h"

#include <QLocale>

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
enum PaperColumn { PageColumn, NumberColumn, NameColumn, AnswerColumn };

/// What somebody has to look at stands before what is in order.
int urgencyOf(const CheckedPaper &paper)
{
    switch (paper.answer.code.verdict) {
    case CodeVerdict::Altered:
    case CodeVerdict::Revoked: return 0;
    case CodeVerdict::UnknownKey: return 1;
    case CodeVerdict::Unreadable: return 2;
    case CodeVerdict::Valid: break;
    }
    return 3;
}
} // namespace

QString CheckedPaper::number() const
{
    return answer.award ? answer.award->number : answer.code.claims.number;
}

QStringList CheckedPaper::names() const
{
    QStringList names = answer.code.claims.names;
    if (names.isEmpty() && answer.award)
        names = {answer.award->values.value(u"name.first"_s), answer.award->values.value(u"name.second"_s)};
    names.removeAll(QString());
    return names;
}

StatusShape shapeOf(CodeVerdict verdict)
{
    switch (verdict) {
    case CodeVerdict::Valid: return StatusShape::Done;
    case CodeVerdict::Altered:
    case CodeVerdict::Revoked: return StatusShape::Blocked;
    case CodeVerdict::UnknownKey: return StatusShape::Late;
    case CodeVerdict::Unreadable: break;
    }
    return StatusShape::NotStarted;
}

QString verdictName(CodeVerdict verdict)
{
    switch (verdict) {
    case CodeVerdict::Valid: return VerifyTableModel::tr("Valid");
    case CodeVerdict::Altered: return VerifyTableModel::tr("Altered");
    case CodeVerdict::Revoked: return VerifyTableModel::tr("No longer valid");
    case CodeVerdict::UnknownKey: return VerifyTableModel::tr("Unknown key");
    case CodeVerdict::Unreadable: return VerifyTableModel::tr("No code");
    }
    return {};
}

QString CheckedPaper::verdict() const
{
    const bool isSeen = answer.byNumber && answer.code.verdict == CodeVerdict::Valid;
    return isSeen ? VerifyTableModel::tr("In the register") : verdictName(answer.code.verdict);
}

void VerifyTableModel::setPapers(const QList<CheckedPaper> &papers)
{
    m_papers = papers;
    std::ranges::stable_sort(m_papers, {}, urgencyOf);
    QList<QUuid> ids;
    for (qsizetype i = 0; i < papers.size(); ++i)
        ids.append(QUuid(uint(i + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    setIds(ids);
}

const CheckedPaper *VerifyTableModel::find(const QUuid &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_papers.at(row);
}

int VerifyTableModel::count(CodeVerdict verdict) const
{
    return int(std::count_if(m_papers.begin(), m_papers.end(), [verdict](const CheckedPaper &paper) { return paper.answer.code.verdict == verdict; }));
}

QList<Column> VerifyTableModel::columns() const
{
    return {{tr("Page"), 64, Column::Kind::Figure}, {tr("Number"), 190, Column::Kind::Identifier}, {tr("Name")}, {tr("Answer"), 150, Column::Kind::Status}};
}

QVariant VerifyTableModel::cell(int row, int column, int role) const
{
    const CheckedPaper &paper = m_papers.at(row);
    const CodeVerdict verdict = paper.answer.code.verdict;
    switch (role) {
    case Qt::DisplayRole: {
        const QString texts[] = {paper.page > 0 ? QLocale().toString(paper.page) : QString(), paper.number(), paper.names().value(0), paper.verdict()};
        return texts[column];
    }
    case ShapeRole: return column == AnswerColumn ? int(shapeOf(verdict)) : 0;
    case LoudRole: return column == AnswerColumn && verdict != CodeVerdict::Valid;
    case SpokenRole: return paper.answer.code.sentence;
    default: return {};
    }
}

} // namespace warsha
