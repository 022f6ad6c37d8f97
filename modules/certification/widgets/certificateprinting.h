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

    /// A printing as it came out of issue() or replace(), with the awards on its pages.
    void show(const QByteArray &pdf, const QList<Award> &awards, const QString &title, const QString &fileName);
    /// The printing that an award stands in, opened at its page; offered to the printer are those not yet printed.
    void showBatch(const Award &award);
    /// A marked copy, which the register has already.
    void showCopy(const QByteArray &pdf, const Award &award);

Q_SIGNALS:
    void working(const std::shared_ptr<warsha::Job> &job);
    void changed();
    void failed(const QString &sentence);
    void copyPrinted(const warsha::Award &award);

private:
    struct Printing {
        PrintJob job;
        QList<Award> awards;    ///< those that may be printed
        int page = 1;           ///< to begin with
    };
    void open(const Printing &printing);
    void askAfter(const PrintJob &job, const QList<Award> &printed);
    void note(const PrintJob &job, const QList<Award> &good, const QList<Award> &spoilt);
    CertificationDesk m_desk;
    QWidget *m_page;
};

} // namespace warsha
