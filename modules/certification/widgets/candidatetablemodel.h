// SPDX-License-Identifier: GPL-3.0-or-later
// Who in a group is ready for a certificate and who is not, with the reason; those who need somebody's eye first.
#pragma once

#include "certificationservice.h"
#include "idlistmodel.h"
#include "statusshape.h"

namespace warsha {

[[nodiscard]] QString readinessName(Readiness readiness); ///< translated
[[nodiscard]] bool holdsCertificate(const Candidate &candidate); ///< otherwise, of who was issued something: a lesser paper
/// "Issued: BEY-2026-00001-42", "Has a statement: ..." of who holds a paper.
[[nodiscard]] QString heldText(const Candidate &candidate);
/// What keeps somebody from a certificate, in one line; of who has one its number.
[[nodiscard]] QString reasonText(const Candidate &candidate);
/// "No name in Arabic letters", for whom a paper in these languages can be issued; empty where nothing is missing.
[[nodiscard]] QString missingNameText(const Candidate &candidate, const PaperLanguages &languages);
[[nodiscard]] StatusShape shapeOf(Readiness readiness);
/// "5 of 6": achieved and locked, of those that a certificate needs, electives among them.
[[nodiscard]] QString unitsText(const EligibilityFacts &facts);
[[nodiscard]] QString unitsTip(); ///< the rule of that column, in a sentence

class CandidateTableModel : public IdListModel
{
    Q_OBJECT
public:
    using IdListModel::IdListModel;
    /// Ids of the rows are those of the people.
    void setCandidates(QList<Candidate> candidates, const PaperLanguages &languages = {});
    [[nodiscard]] const PaperLanguages &paperLanguages() const { return m_languages; }
    /// What is said before papers are issued: how many lack a name that the paper asks for; empty when nobody does.
    [[nodiscard]] QString missingNames() const;
    [[nodiscard]] const Candidate *find(const QUuid &person) const;
    [[nodiscard]] int count(Readiness readiness) const;
    [[nodiscard]] int total() const { return int(m_candidates.size()); }
    [[nodiscard]] int blockedCount() const;
    /// The first blocked one; null when there is none.
    [[nodiscard]] QUuid firstBlocked() const;
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] QString textOf(const Candidate &candidate, int column) const;
    QList<Candidate> m_candidates;
    PaperLanguages m_languages;
};

[[nodiscard]] QString candidateName(const CandidateFacts &facts);

} // namespace warsha
