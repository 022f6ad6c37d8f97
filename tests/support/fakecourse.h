// SPDX-License-Identifier: GPL-3.0-or-later
// A course as certification sees it, set by the test; and paper that can fail.
#pragma once

#include "certificationservice.h"

namespace warsha {

class FakeCourse : public CertificationFacts
{
public:
    FakeCourse()
    {
        profile.profile.names = {{QStringLiteral("en"), QStringLiteral("Test Centre")}, {QStringLiteral("ar"), QStringLiteral("مركز الاختبار")}};
        profile.profile.code = QStringLiteral("BEY");
        profile.profile.country = QStringLiteral("LB");
        profile.profile.zone = QStringLiteral("Asia/Beirut");
        profile.patterns = {{AwardKind::Certificate, {QStringLiteral("{centre}-{year}-{serial:5}")}},
                            {AwardKind::Statement, {QStringLiteral("{centre}-S-{year}-{serial:5}")}},
                            {AwardKind::Attendance, {QStringLiteral("{centre}-A-{year}-{serial:5}")}}};
        course.group = GroupId::make();
        course.code = QStringLiteral("FRM-26-A");
        course.programmeCode = QStringLiteral("FRM");
        course.programmeTitles = {{QStringLiteral("en"), QStringLiteral("Foreman for road maintenance")}};
    }
    /// Everything done, all hours locked.
    CandidateFacts &add(const QString &name)
    {
        CandidateFacts person;
        person.enrolment = EnrolmentId::make();
        person.person = PersonId::make();
        person.traineeNumber = QStringLiteral("2026/%1").arg(people.size() + 1, 4, 10, QLatin1Char('0'));
        person.names = {PersonName{QStringLiteral("Latn"), {}, {}, {}, {}, name}};
        person.facts.status = EnrolmentStatus::Active;
        person.facts.required = PerMode(6000, 0, 0, 3000);
        person.facts.locked = person.facts.required;
        person.facts.leastPercent = 80;
        person.facts.units = {{QStringLiteral("U1"), QStringLiteral("Safety"), true, Outcome::Achieved, true}};
        person.unitTitles = {{{QStringLiteral("en"), QStringLiteral("Safety")}}};
        people.append(person);
        return people.last();
    }
    [[nodiscard]] Result<CentreFacts> centre() const override { return profile; }
    [[nodiscard]] Result<GroupFacts> group(const GroupId &id) const override
    {
        if (id != course.group)
            return failure(ErrorKind::NotFound, QStringLiteral("no such group"));
        return course;
    }
    [[nodiscard]] Result<QList<CandidateFacts>> candidates(const GroupId &) const override { return people; }

    CentreFacts profile;
    GroupFacts course;
    QList<CandidateFacts> people;
};

/// A "PDF" of one line per page.
class FakePaper : public CertificateRenderer
{
public:
    [[nodiscard]] Result<FrozenTemplate> templateOf(AwardKind kind, const PaperLanguages &) const override
    {
        return FrozenTemplate{awardKindCode(kind), 3, QByteArray(32, 'h')};
    }
    [[nodiscard]] Result<QByteArray> render(const QList<AwardPage> &pages, const QString &, const QString &) const override
    {
        if (isJammed)
            return failure(ErrorKind::Storage, QStringLiteral("out of paper"));
        QByteArray pdf;
        for (const AwardPage &page : pages)
            pdf += page.values.value(QStringLiteral("number")).toUtf8() + ' ' + page.values.value(QStringLiteral("name.first")).toUtf8() + '\n';
        return pdf;
    }
    [[nodiscard]] Result<QByteArray> onePage(const QByteArray &pdf, const Award &award) const override { return pdf.split('\n').value(award.page - 1); }
    [[nodiscard]] Result<QByteArray> copyPage(const QByteArray &pdf, const Award &award, int copy, QDate) const override
    {
        return pdf.split('\n').value(award.page - 1) + " copy " + QByteArray::number(copy);
    }
    [[nodiscard]] Result<QByteArray> stampEnded(const QByteArray &pdf, const QList<EndedPage> &pages) const override
    {
        QByteArrayList lines = pdf.split('\n');
        for (const EndedPage &ended : pages)
            lines[ended.page - 1] += ' ' + awardStateCode(ended.state).toUtf8() + ' ' + ended.on.toString(Qt::ISODate).toUtf8();
        return lines.join('\n');
    }

    bool isJammed = false;
};

} // namespace warsha
