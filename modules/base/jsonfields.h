// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the fields of a JSON object one by one. What is wrong (missing, of another type, out of bounds, unknown) becomes
// a sentence with the field's path, and reading goes on, so that a person sees all faults at once.
#pragma once

#include "result.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <functional>

namespace warsha {

class JsonFaults
{
public:
    void add(const QString &path, const QString &sentence);
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    /// ErrorKind::Input with the heading and up to 20 faults, one a line.
    [[nodiscard]] Error error(const QString &heading) const;
    [[nodiscard]] const QStringList &sentences() const { return m_sentences; } ///< the first 20

private:
    QStringList m_sentences;
    int m_count = 0;
};

class JsonFields
{
public:
    /// A value that is no object is a fault of its own, and every field then reads as empty, without more faults.
    JsonFields(const QJsonValue &value, const QString &path, JsonFaults &faults);

    enum class Need { Required, Optional };
    [[nodiscard]] QString text(const QString &name, Need need = Need::Required, qsizetype longest = 1000);
    [[nodiscard]] int integer(const QString &name, int least, int most, std::optional<int> absent = {});
    [[nodiscard]] bool flag(const QString &name, bool absent);
    [[nodiscard]] JsonFields object(const QString &name, Need need = Need::Required);
    /// Calls item for each member of an array with its path.
    void each(const QString &name, qsizetype most, const std::function<void(const QJsonValue &, const QString &)> &item,
              Need need = Need::Required);
    /// The names of all fields there are, for objects keyed by freely chosen names; they count as taken.
    [[nodiscard]] QStringList takeNames();
    /// A fault for each field that was not taken.
    void noOthers();

    [[nodiscard]] bool has(const QString &name) const { return m_object.contains(name); }
    [[nodiscard]] QString pathOf(const QString &name) const;
    void fault(const QString &name, const QString &sentence) { m_faults.add(pathOf(name), sentence); }

private:
    /// Undefined when it is absent or the object is none; a fault when it is absent and required.
    [[nodiscard]] QJsonValue take(const QString &name, Need need);
    JsonFaults &m_faults;
    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_taken;
    bool m_isObject = false;
};

} // namespace warsha
