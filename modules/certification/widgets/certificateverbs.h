// SPDX-License-Identifier: GPL-3.0-or-later
// What a user does with certificates at the desk: ask first, then the service's verb off the GUI thread, then paper. The
// page shows; this asks and does.
#pragma once

#include "certificateprinting.h"

#include <QWidget>

namespace warsha {

/// That awards are past the day they are kept to; empty when none is.
[[nodiscard]] QString endedSentence(const EndedRetention &ended);

class CertificateVerbs : public QObject
{
    Q_OBJECT
public:
    CertificateVerbs(const CertificationDesk &desk, QWidget *page);

    struct Count {
        int certificates = 0;
        int statements = 0;
    };
    /// "Issue 24 certificates and 1 statement"; empty where there is nothing.
    [[nodiscard]] static QString issueWords(const Count &count);
    struct IssueAsked {
        GroupId group;
        QString groupName;
        Count count;
        QList<NumberSeries> series;
        QString warning = {};         ///< said in the question; empty where there is none
        QList<EnrolmentId> only = {}; ///< empty: for the group
        QString who = {};             ///< the name of the only one
    };
    /// Asks which kinds, issues them, and shows and prints them where that was wished. The same op for one press: a double click makes one certificate.
    /// After a restore it asks for the last number of each series that is needed and not known to its end.
    void issue(const IssueAsked &asked);
    void savePdf(const Award &award);
    void show(const Award &award) { m_printing->showAward(award); }
    void showBatch(const Award &award) { m_printing->showBatch(award); }
    /// A marked copy, for a reason.
    void reprint(const Award &award);
    /// What is to be known before a paper is replaced.
    struct Correction {
        QStringList changes;        ///< on the paper, a line each
        QList<NumberSeries> series; ///< as for issue()
    };
    /// A corrected one with a number of its own. Names what changes before it asks.
    void replace(const Award &award, const Correction &correction);
    void handOut(const Award &award);
    void voidAward(const Award &award);
    void revoke(const Award &award);
    /// Names what is destroyed, with the day each was kept to.
    void endRetention(const EndedRetention &ended);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void issued(const QString &sentence);  ///< what was done, in a sentence
    void leftToPrint(const std::function<void()> &show); ///< issued, and not to be printed at once
    void pdfSaved(const QString &path);
    void changed();
    void failed(const QString &sentence);
    void working(const std::shared_ptr<warsha::Job> &job);
    void busyChanged();

private:
    /// After a restore: a series, and the last number that the person read off a paper.
    struct Told {
        NumberSeries series;
        QString number;
    };
    void setBusy(bool busy);
    Question::Answer askIssue(const IssueAsked &wanted);
    /// False when the person does not know, and would rather not issue now.
    bool askLastNumbers(const QList<NumberSeries> &series, const Count &count, QList<Told> &told);
    void keepPdf(const QByteArray &pdf, const AwardId &award, const QString &suggestedName);
    template<typename Verb, typename Then> void carryOut(const Question::Asked &asked, Verb verb, Then then);
    CertificationDesk m_desk;
    QWidget *m_page;
    CertificatePrinting *m_printing;
    bool m_busy = false;
};

} // namespace warsha
