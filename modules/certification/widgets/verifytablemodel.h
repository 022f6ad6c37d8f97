// SPDX-License-Identifier: GPL-3.0-or-later
// What was said of the codes of a file, page by page: those that somebody has to look at first.
#pragma once

#include "certificationservice.h"
#include "idlistmodel.h"
#include "statusshape.h"

namespace warsha {

struct CheckedPaper {
    int page = 0;
    CertificationService::PaperAnswer answer;
    /// As printed: from the register, or from the code.
    [[nodiscard]] QString number() const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QString verdict() const; ///< a word or two; a number alone is never called valid
};

[[nodiscard]] StatusShape shapeOf(CodeVerdict verdict);
[[nodiscard]] QString verdictName(CodeVerdict verdict); ///< translated, a word or two

class VerifyTableModel : public IdListModel
{
    Q_OBJECT
public:
    using IdListModel::IdListModel;
    void setPapers(const QList<CheckedPaper> &papers);
    [[nodiscard]] const CheckedPaper *find(const QUuid &id) const;
    [[nodiscard]] int count(CodeVerdict verdict) const;
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    QList<CheckedPaper> m_papers;
};

} // namespace warsha
