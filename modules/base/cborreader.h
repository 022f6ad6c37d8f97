// SPDX-License-Identifier: GPL-3.0-or-later
// Reads back what CborWriter writes: definite lengths, no tags, no floating point. For what is read by the ten thousand;
// QCborStreamReader takes five times as long. After the first thing that is not what was asked for, or stands outside the
// bytes, ok() is false and everything reads as empty; so a caller asks once, at the end.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace warsha {

class CborReader
{
public:
    /// The bytes must outlive the reader.
    explicit CborReader(QByteArrayView bytes) : m_at(bytes.begin()), m_end(bytes.end()) {}
    [[nodiscard]] bool ok() const { return m_ok; }
    /// How many pairs, or items, follow; each of them takes a byte at least, so a count is never more than there are bytes.
    qint64 map() { return count(5); }
    qint64 array() { return count(4); }
    QString text();
    qint64 integer(); ///< not negative
    void skip(int depth = 8); ///< whatever stands here

private:
    quint64 head(quint8 major);
    quint64 argument(quint8 first);
    qint64 count(quint8 major);
    [[nodiscard]] qsizetype left() const { return m_end - m_at; }

    const char *m_at;
    const char *m_end;
    bool m_ok = true;
};

} // namespace warsha
