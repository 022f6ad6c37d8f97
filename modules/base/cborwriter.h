// SPDX-License-Identifier: GPL-3.0-or-later
// Deterministic CBOR (RFC 8949, section 4.2.1): shortest heads, definite lengths. The caller gives map keys in order.
// Reading is QCborStreamReader's or QCborValue's work, or CborReader's where it is much; where canonical bytes matter, write again and compare.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

namespace warsha {

class CborWriter
{
public:
    explicit CborWriter(qsizetype reserve = 64) { m_bytes.reserve(reserve); }
    void integer(qint64 value) { value >= 0 ? head(0, quint64(value)) : head(1, quint64(-(value + 1))); }
    void bytes(QByteArrayView value)
    {
        head(2, quint64(value.size()));
        m_bytes.append(value);
    }
    void text(QStringView value);
    /// Text that is UTF-8 already (column names, other constants).
    void utf8(QByteArrayView value)
    {
        head(3, quint64(value.size()));
        m_bytes.append(value);
    }
    void array(qint64 count) { head(4, quint64(count)); }
    void map(qint64 pairs) { head(5, quint64(pairs)); }
    void tag(quint64 number) { head(6, number); }
    void boolean(bool value) { m_bytes.append(char(value ? 0xf5 : 0xf4)); }
    void null() { m_bytes.append(char(0xf6)); }
    void raw(QByteArrayView encoded) { m_bytes.append(encoded); }
    [[nodiscard]] const QByteArray &result() const { return m_bytes; }

private:
    void head(quint8 major, quint64 value);
    QByteArray m_bytes;
};

} // namespace warsha
