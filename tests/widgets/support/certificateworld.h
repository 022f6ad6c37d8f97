// SPDX-License-Identifier: GPL-3.0-or-later
// The certificates page on a real register: three trainees, two of them ready, with paper that a printer takes.
#pragma once

#include "card.h"
#include "certificatespage.h"
#include "desktable.h"
#include "enrolmentcentre.h"
#include "fakecourse.h"
#include "fakedesk.h"
#include "fakenavigator.h"
#include "got.h"
#include "printpreview.h"
#include "sqlcertificationrepository.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>

namespace warsha {

using namespace Qt::StringLiterals;


/// Paper that a printer takes: a page for each award, with its number.
class PaperOfPages : public FakePaper
{
public:
    Result<QByteArray> render(const QList<AwardPage> &pages, const QString &title, const QString &centre) const override
    {
        WARSHA_TRY(const QByteArray text, FakePaper::render(pages, title, centre));
        return printed(text.split('\n').mid(0, pages.size()));
    }
    Result<QByteArray> onePage(const QByteArray &, const Award &award) const override { return printed({"page " + QByteArray::number(award.page)}); }
    Result<QByteArray> copyPage(const QByteArray &, const Award &award, int copy, QDate) const override
    {
        return printed({"page " + QByteArray::number(award.page) + " copy " + QByteArray::number(copy)});
    }
    Result<QByteArray> stampEnded(const QByteArray &pdf, const QList<EndedPage> &) const override { return pdf; }

private:
    static QByteArray printed(const QList<QByteArray> &lines)
    {
        QByteArray pdf;
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                writer.newPage();
            painter.drawText(QPointF(400, 400), QString::fromUtf8(lines[i]));
        }
        painter.end();
        return pdf;
    }
};

struct CertificateWorld {
    EnrolmentCentre centre{TestDatabase::make(u"sqlite"_s)};
    FakeCourse course;
    PaperOfPages paper;
    SqlCertificationRepository awards{centre.database()};
    CertificationService service{centre.database(), centre.session, centre.keys, awards, course, paper, centre.test->clock()};
    InlineWorker worker;
    FakeNavigator navigator;
    FakeQuestion question;
    FakeFilePicker files;
    FakePrinterPicker printers;
    QTemporaryDir folder;
    bool mayRevoke = true;
    bool mayIssue = true;
    bool mayErase = true;
    std::unique_ptr<CertificatesPage> page;
    QList<PersonId> people;

    /// Three trainees: two ready, one blocked by an outcome that is not locked and too few hours.
    void fill()
    {
        (void)centre.addProgramme();
        course.course.group = got(centre.groups.add(centre.asked(u"FRM-26-A"_s))).id;
        for (const QString &name : {u"Amina Haddad"_s, u"Khaled"_s, u"Rima Saleh"_s}) {
            people.append(centre.addPerson(name));
            course.add(name).person = people.last();
        }
        course.people[2].facts.locked = PerMode();
        course.people[2].facts.recorded = PerMode();
        course.people[2].facts.units[0].locked = false;
        files.path = folder.filePath(u"out.pdf"_s);
        printers.path = folder.filePath(u"printed.pdf"_s);
        question.answer = {true, u"spoilt in printing"_s};
    }
    /// Two trainees who have one unit, and of the second what became of another one: a part, where it is not achieved.
    void fillWithPart(Outcome second)
    {
        fill();
        course.people.removeLast(); // who is blocked
        for (CandidateFacts &person : course.people) {
            person.facts.units.append({u"U2"_s, u"Paving"_s, true, Outcome::Achieved, true});
            person.unitTitles.append({{u"en"_s, u"Paving"_s}});
        }
        course.people[1].facts.units[1].outcome = second;
    }
    [[nodiscard]] CertificationDesk desk()
    {
        return {{worker, centre.groups, centre.enrolments, centre.directory}, service, question, {worker, printers, files}, mayIssue, mayRevoke, nullptr, mayErase};
    }
    void open()
    {
        page = std::make_unique<CertificatesPage>(desk(), navigator);
        page->resize(1190, 676);
        page->show();
    }
    template<typename T>
    T *find(const QString &name) const { return page->findChild<T *>(name); }
    DeskTable *list() const { return find<DeskTable>(u"list"_s); }
    DeskTable *registered() const { return find<DeskTable>(u"register"_s); }
    void showRegister() const { find<QTabBar>(u"tabs"_s)->setCurrentIndex(1); }
    [[nodiscard]] QString message(const QString &name) const
    {
        auto *bar = find<MessageBar>(name);
        return bar->isVisible() ? bar->sentence() : QString();
    }
    [[nodiscard]] PrintPreview *preview() const { return page->findChild<PrintPreview *>(); }
    /// By the link of what is said after issuing without printing.
    void showIssued() const { find<MessageBar>(u"done"_s)->findChild<QPushButton *>()->click(); }
    void closePreview() const
    {
        preview()->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void press(const QString &name) const { find<QPushButton>(name)->click(); }
    /// What is on the pages of a PDF, a line each.
    [[nodiscard]] static QStringList pagesIn(const QString &pdf)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {pdf, u"-"_s});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput()).split(QRegularExpression(u"[\n\f]+"_s), Qt::SkipEmptyParts);
    }
    [[nodiscard]] QString said() const { return saidIn(page.get()).join(u'|'); }
    [[nodiscard]] QStringList states()
    {
        QStringList codes;
        for (const Award &award : got(service.list()))
            codes.append(awardStateCode(award.state));
        return codes;
    }
};

} // namespace warsha
