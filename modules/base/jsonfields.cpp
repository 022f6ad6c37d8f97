// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonfields.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
constexpr int mostSentences = 20;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(JsonFields)
};
} // namespace

void JsonFaults::add(const QString &path, const QString &sentence)
{
    if (m_count++ < mostSentences)
        m_sentences.append(path.isEmpty() ? sentence : u"%1: %2"_s.arg(path, sentence));
}

Error JsonFaults::error(const QString &heading) const
{
    QStringList lines{heading};
    lines += m_sentences;
    if (m_count > mostSentences)
        lines += Say::tr("... and %1 more.").arg(m_count - mostSentences);
    return {ErrorKind::Input, lines.join(u'\n'), {}};
}

JsonFields::JsonFields(const QJsonValue &value, const QString &path, JsonFaults &faults)
    : m_faults(faults), m_object(value.toObject()), m_path(path), m_isObject(value.isObject())
{
    if (!value.isObject() && !value.isUndefined())
        m_faults.add(path, Say::tr("must be an object, in braces."));
}

QString JsonFields::pathOf(const QString &name) const
{
    return m_path.isEmpty() ? name : m_path + u'.' + name;
}

QJsonValue JsonFields::take(const QString &name, Need need)
{
    m_taken.insert(name);
    if (m_isObject && need == Need::Required && !m_object.contains(name))
        fault(name, Say::tr("is missing."));
    return m_object.contains(name) ? m_object.value(name) : QJsonValue(QJsonValue::Undefined);
}

QString JsonFields::text(const QString &name, Need need, qsizetype longest)
{
    const QJsonValue value = take(name, need);
    if (value.isUndefined())
        return {};
    if (!value.isString()) {
        fault(name, Say::tr("must be a text, in quotes."));
        return {};
    }
    const QString text = value.toString().trimmed();
    if (text.size() > longest)
        fault(name, Say::tr("is %1 characters long; at most %2 are kept.").arg(text.size()).arg(longest));
    else if (text.isEmpty() && need == Need::Required)
        fault(name, Say::tr("is empty."));
    return text.first(std::min(text.size(), longest));
}

int JsonFields::integer(const QString &name, int least, int most, std::optional<int> absent)
{
    const QJsonValue value = take(name, absent ? Need::Optional : Need::Required);
    if (value.isUndefined())
        return absent.value_or(least);
    const double number = value.toDouble(std::nan(""));
    if (!value.isDouble() || number != std::floor(number))
        fault(name, Say::tr("must be a whole number."));
    else if (number < least || number > most)
        fault(name, Say::tr("must lie between %1 and %2.").arg(least).arg(most));
    else
        return int(number);
    return least;
}

bool JsonFields::flag(const QString &name, bool absent)
{
    const QJsonValue value = take(name, Need::Optional);
    if (!value.isUndefined() && !value.isBool())
        fault(name, Say::tr("must be true or false."));
    return value.toBool(absent);
}

JsonFields JsonFields::object(const QString &name, Need need)
{
    return {take(name, need), pathOf(name), m_faults};
}

void JsonFields::each(const QString &name, qsizetype most,
                      const std::function<void(const QJsonValue &, const QString &)> &item, Need need)
{
    const QJsonValue value = take(name, need);
    if (value.isUndefined())
        return;
    if (!value.isArray()) {
        fault(name, Say::tr("must be a list, in square brackets."));
        return;
    }
    const QJsonArray array = value.toArray();
    if (array.size() > most) {
        fault(name, Say::tr("has %1 members; at most %2 are read.").arg(array.size()).arg(most));
        return;
    }
    for (qsizetype i = 0; i < array.size(); ++i)
        item(array.at(i), u"%1[%2]"_s.arg(pathOf(name)).arg(i));
}

QStringList JsonFields::takeNames()
{
    const QStringList names = m_object.keys();
    m_taken += QSet<QString>(names.cbegin(), names.cend());
    return names;
}

void JsonFields::noOthers()
{
    for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
        if (!m_taken.contains(field.key()))
            fault(field.key(), Say::tr("is not a field of this format."));
    }
}

} // namespace warsha
