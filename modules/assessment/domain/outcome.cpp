// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"

#include "textfold.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

struct OutcomeRow {
    Outcome outcome;
    QLatin1StringView code;
    const char *name; ///< translated when shown
    int avetmiss;
    const char16_t *words; ///< how people write it, folded, divided by |
};

constexpr OutcomeRow outcomes[] = {
    {Outcome::Achieved, "achieved"_L1, QT_TRANSLATE_NOOP("Outcome", "Achieved"), 20,
     u"c|competent|pass|passed|yes|y|acquis|reussi|admis|ناجح|كفؤ|مكتسب|✓"},
    {Outcome::NotYetAchieved, "not-yet-achieved"_L1, QT_TRANSLATE_NOOP("Outcome", "Not yet achieved"), 30,
     u"n|nyc|nya|not yet|not yet competent|not achieved|fail|failed|no|non acquis|pas encore acquis|echec|راسب|غير ناجح|غير كفؤ|لم يكتسب بعد"},
    {Outcome::Withdrawn, "withdrawn"_L1, QT_TRANSLATE_NOOP("Outcome", "Withdrawn"), 40,
     u"w|wd|withdrew|abandon|retire|منسحب|انسحب"},
    {Outcome::PriorLearningGranted, "prior-learning-granted"_L1, QT_TRANSLATE_NOOP("Outcome", "Prior learning granted"), 51,
     u"rpl|rpl granted|rpl-g|vae|acquis anterieurs reconnus|معترف به"},
    {Outcome::PriorLearningNotGranted, "prior-learning-not-granted"_L1,
     QT_TRANSLATE_NOOP("Outcome", "Prior learning not granted"), 52, u"rpl not granted|rpl-n|غير معترف به"},
    {Outcome::CreditTransfer, "credit-transfer"_L1, QT_TRANSLATE_NOOP("Outcome", "Credit transfer"), 60,
     u"ct|credit|exempt|exempted|equivalence|معادلة|معفى"},
    {Outcome::Continuing, "continuing"_L1, QT_TRANSLATE_NOOP("Outcome", "Continuing"), 70,
     u"in progress|ongoing|en cours|مستمر|قيد التنفيذ"},
    {Outcome::NotStarted, "not-started"_L1, QT_TRANSLATE_NOOP("Outcome", "Not started"), 85, u"non commence|لم يبدأ"},
};

const OutcomeRow &rowOf(Outcome outcome)
{
    return outcomes[size_t(outcome)];
}

QString notAnOutcome(const QString &typed, const QStringList &known)
{
    return QCoreApplication::translate("Outcome", "“%1” is not an outcome; these are: %2.").arg(typed, QLocale().createSeparatedList(known));
}

QHash<QString, Outcome> outcomeWords()
{
    QHash<QString, Outcome> words;
    for (const OutcomeRow &row : outcomes) {
        words.insert(foldText(QString(row.code)), row.outcome);
        words.insert(foldText(QString::fromUtf8(row.name)), row.outcome);
        words.insert(QString::number(row.avetmiss), row.outcome);
        for (const QString &word : QString::fromUtf16(row.words).split(u'|'))
            words.insert(foldText(word), row.outcome);
    }
    return words;
}

/// One value of an enumeration: its code, and its name, translated when shown.
template<typename Value>
struct NamedRow {
    Value value;
    QLatin1StringView code;
    const char *name;
};

constexpr NamedRow<Instrument> instruments[] = {
    {Instrument::OnlineTest, "online-test"_L1, QT_TRANSLATE_NOOP("Instrument", "Online test")},
    {Instrument::WrittenTest, "written-test"_L1, QT_TRANSLATE_NOOP("Instrument", "Written test")},
    {Instrument::PracticalTask, "practical-task"_L1, QT_TRANSLATE_NOOP("Instrument", "Practical task")},
    {Instrument::Observation, "observation"_L1, QT_TRANSLATE_NOOP("Instrument", "Observation at work")},
    {Instrument::Interview, "interview"_L1, QT_TRANSLATE_NOOP("Instrument", "Interview")},
    {Instrument::Portfolio, "portfolio"_L1, QT_TRANSLATE_NOOP("Instrument", "Portfolio")},
    {Instrument::WorkplaceProject, "workplace-project"_L1, QT_TRANSLATE_NOOP("Instrument", "Workplace project")},
};

constexpr NamedRow<AttemptKind> kinds[] = {
    {AttemptKind::First, "first"_L1, QT_TRANSLATE_NOOP("AttemptKind", "First attempt")},
    {AttemptKind::Resit, "resit"_L1, QT_TRANSLATE_NOOP("AttemptKind", "Resit")},
    {AttemptKind::Retake, "retake"_L1, QT_TRANSLATE_NOOP("AttemptKind", "Retake after new training")},
};

/// Null for None, which stands in no table.
template<typename Value, size_t count>
const NamedRow<Value> *find(const NamedRow<Value> (&rows)[count], Value value)
{
    const auto found = std::ranges::find(rows, value, &NamedRow<Value>::value);
    return found == std::end(rows) ? nullptr : found;
}

template<typename Value, size_t count>
QString codeIn(const NamedRow<Value> (&rows)[count], Value value)
{
    const auto *row = find(rows, value);
    return row ? QString(row->code) : u""_s;
}

template<typename Value, size_t count>
QString nameIn(const NamedRow<Value> (&rows)[count], Value value, const char *context)
{
    const auto *row = find(rows, value);
    return row ? QCoreApplication::translate(context, row->name) : u""_s;
}

} // namespace

QList<Outcome> allOutcomes()
{
    QList<Outcome> all;
    for (const OutcomeRow &row : outcomes)
        all.append(row.outcome);
    return all;
}

QString outcomeCode(Outcome outcome)
{
    return rowOf(outcome).code;
}

QString outcomeName(Outcome outcome)
{
    return QCoreApplication::translate("Outcome", rowOf(outcome).name);
}

int avetmissOutcome(Outcome outcome)
{
    return rowOf(outcome).avetmiss;
}

Result<Outcome> outcomeFromCode(const QString &code)
{
    const QString wanted = code.trimmed().toLower();
    QStringList known;
    for (const OutcomeRow &row : outcomes) {
        if (row.code == wanted)
            return row.outcome;
        known.append(row.code);
    }
    return failure(ErrorKind::Input, notAnOutcome(code, known));
}

Result<Outcome> outcomeFromCell(const QString &cell)
{
    static const QHash<QString, Outcome> words = outcomeWords();
    if (const auto found = words.constFind(foldText(cell.trimmed())); found != words.cend())
        return *found;
    const QString here = foldText(cell.trimmed());
    QStringList known;
    for (const OutcomeRow &row : outcomes) {
        const QString name = outcomeName(row.outcome);
        if (here == foldText(name))
            return row.outcome;
        known.append(name);
    }
    return failure(ErrorKind::Input, notAnOutcome(cell, known));
}

bool countsAsAchieved(Outcome outcome)
{
    return outcome == Outcome::Achieved || outcome == Outcome::PriorLearningGranted || outcome == Outcome::CreditTransfer;
}

bool isDecided(Outcome outcome)
{
    return outcome != Outcome::NotStarted && outcome != Outcome::Continuing;
}

bool isAssessed(Outcome outcome)
{
    return outcome == Outcome::Achieved || outcome == Outcome::NotYetAchieved;
}

QList<Instrument> allInstruments()
{
    QList<Instrument> all;
    for (const auto &row : instruments)
        all.append(row.value);
    return all;
}

QString instrumentCode(Instrument instrument)
{
    return codeIn(instruments, instrument);
}

QString instrumentName(Instrument instrument)
{
    return nameIn(instruments, instrument, "Instrument");
}

Result<Instrument> instrumentFromCode(const QString &code)
{
    const QString wanted = foldText(code.trimmed());
    if (wanted.isEmpty())
        return Instrument::None;
    QStringList known;
    for (const auto &row : instruments) {
        if (wanted == foldText(QString(row.code)) || wanted == foldText(instrumentName(row.value)))
            return row.value;
        known.append(row.code);
    }
    return failure(ErrorKind::Input,
                   QCoreApplication::translate("Instrument", "“%1” is not a way of assessing; these are: %2.")
                       .arg(code, QLocale().createSeparatedList(known)));
}

QString attemptKindCode(AttemptKind kind)
{
    return codeIn(kinds, kind);
}

QString attemptKindName(AttemptKind kind)
{
    return nameIn(kinds, kind, "AttemptKind");
}

Result<AttemptKind> attemptKindFromCode(const QString &code)
{
    const QString wanted = code.trimmed().toLower();
    if (wanted.isEmpty())
        return AttemptKind::None;
    for (const auto &row : kinds) {
        if (row.code == wanted)
            return row.value;
    }
    return failure(ErrorKind::Input,
                   QCoreApplication::translate("AttemptKind", "“%1” is not a kind of attempt; these are: "
                                                              "first, resit, retake.").arg(code));
}

} // namespace warsha
