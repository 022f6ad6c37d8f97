// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates on their way to paper: seen first, printed, and asked after: what is good is noted in the register, what is
// spoilt is printed again, as often as it takes. What was not said to be good may be printed later, also on another day.
#pragma once

#include "certificationdesk.h"
#include "printverbs.h"

namespace warsha {

/// A name for a file, of a number or the name of a group.
[[nodiscard]] QString paperFileName(const QString &text);

class CertificatePrinting : public QObject
{
    Q_OBJECT
public:
    CertificatePrinting(const CertificationDesk &desk, QWidget *page);

    enum class Begin { Looking, Printing }; ///< Printing: the printer is asked for at once, over the pages
    /// A printing as it came out of issue() or replace(), with the awards on its pages.
    void show(const QByteArray &pdf, const QList<Award> &awards, const QString &title, const QString &fileName, Begin begin = Begin::Looking);
    /// The page of an award alone, whatever was printed with it; offered to the printer until it came out well.
    void showAward(const Award &award);
    /// The printing that an award stands in, opened where it is to go on; offered to the printer are those not yet printed.
    void showBatch(const Award &award);
    /// A marked copy. The register has it once it was said to be good, or its PDF was saved.
    void showCopy(const CopyPaper &paper, const Award &award, const QString &reason);

Q_SIGNALS:
    void working(const std::shared_ptr<warsha::Job> &job);
    void changed();
    void failed(const QString &sentence);

private:
    struct Copy {
        PrintJob job;
        Award award;
        int number = 1;
        QString reason;
        OpId op = OpId::make(); ///< saved and printed: one copy all the same
    };
    struct Printing {
        PrintJob job;
        QList<Award> awards = {}; ///< those that may be printed
        QList<AwardId> saved = {}; ///< those whose originals go into the file when it is saved
        int page = 1;           ///< to begin with
        Begin begin = Begin::Looking;
    };
    void read(const std::function<Result<Printing>()> &reading);
    void open(const Printing &printing);
    void askAfter(const PrintJob &job, const QList<Award> &printed);
    void askAfterCopy(const Copy &copy);
    void note(const PrintJob &job, const QList<Award> &good, const QList<Award> &spoilt);
    void noteCopy(const Copy &copy);
    void noteSaved(const QList<AwardId> &ids);
    void printAgain(const PrintJob &job, const QList<int> &pages, const std::function<void(const QList<int> &printed)> &then);
    CertificationDesk m_desk;
    QWidget *m_page;
};

} // namespace warsha
