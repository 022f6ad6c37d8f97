// SPDX-License-Identifier: GPL-3.0-or-later
#include "hourentry.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
struct Word {
    const char *code;
    const char *name;
};
constexpr std::array<Word, 4> sources{{
    {"register", QT_TRANSLATE_NOOP("warsha::HourEntry", "register")},
    {"import", QT_TRANSLATE_NOOP("warsha::HourEntry", "meeting report")},
    {"logbook", QT_TRANSLATE_NOOP("warsha::HourEntry", "logbook")},
    {"manual", QT_TRANSLATE_NOOP("warsha::HourEntry", "by hand")},
}};
constexpr std::array<Word, 4> grades{{
    {"instrument", QT_TRANSLATE_NOOP("warsha::HourEntry", "seen by the meeting program")},
    {"signed-sheet", QT_TRANSLATE_NOOP("warsha::HourEntry", "register or signed sheet")},
    {"totals-only", QT_TRANSLATE_NOOP("warsha::HourEntry", "a sum only")},
    {"estimate", QT_TRANSLATE_NOOP("warsha::HourEntry", "estimate")},
}};

QString nameOf(const Word &word)
{
    return QCoreApplication::translate("warsha::HourEntry", word.name);
}

template<typename Enum>
Result<Enum> fromCode(const std::array<Word, 4> &words, const QString &code, const char *sentence)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (code == QLatin1StringView(words[i].code))
            return Enum(int(i));
    }
    return failure(ErrorKind::Input, QCoreApplication::translate("warsha::HourEntry", sentence).arg(code));
}
} // namespace

QList<EnrolmentId> enrolmentsOf(const QList<HourEntry> &entries)
{
    QList<EnrolmentId> ids;
    for (const HourEntry &each : entries)
        ids.append(each.enrolment);
    return ids;
}

QString hourSourceCode(HourSource source) { return QString::fromLatin1(sources[size_t(source)].code); }
QString hourSourceName(HourSource source) { return nameOf(sources[size_t(source)]); }
Result<HourSource> hourSourceFromCode(const QString &code)
{
    return fromCode<HourSource>(sources, code, QT_TRANSLATE_NOOP("warsha::HourEntry", "“%1” is not a source of hours: register, import, logbook or manual."));
}

QString evidenceGradeCode(EvidenceGrade grade) { return QString::fromLatin1(grades[size_t(grade)].code); }
QString evidenceGradeName(EvidenceGrade grade) { return nameOf(grades[size_t(grade)]); }
QString evidenceText(const HourEntry &entry)
{
    if (entry.source != HourSource::Logbook || entry.grade != EvidenceGrade::SignedSheet || entry.isReversal())
        return evidenceGradeName(entry.grade);
    return entry.isConfirmed() ? QCoreApplication::translate("warsha::HourEntry", "signed logbook")
                               : QCoreApplication::translate("warsha::HourEntry", "logbook, not signed yet");
}
Result<EvidenceGrade> evidenceGradeFromCode(const QString &code)
{
    return fromCode<EvidenceGrade>(grades, code, QT_TRANSLATE_NOOP("warsha::HourEntry", "“%1” is not a grade of evidence: instrument, signed-sheet, totals-only or estimate."));
}

} // namespace warsha
