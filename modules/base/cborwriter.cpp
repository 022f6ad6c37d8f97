// SPDX-License-Identifier: GPL-3.0-or-later
#include "cborwriter.h"

#include <QtEndian>

namespace warsha {

void CborWriter::head(quint8 major, quint64 value)
{
    const auto first = quint8(major << 5);
    const auto append = [&](quint8 information, auto bigEndian) {
        m_bytes.append(char(first | information));
        m_bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
    };
    if (value < 24)
        m_bytes.append(char(first | quint8(value)));
    else if (value <= 0xff)
        append(24, quint8(value));
    else if (value <= 0xffff)
        append(25, qToBigEndian(quint16(value)));
    else if (value <= 0xffffffff)
        append(26, qToBigEndian(quint32(value)));
    else
        append(27, qToBigEndian(value));
}

void CborWriter::text(QStringView value)
{
    const bool ascii = std::ranges::all_of(value, [](QChar c) { return c.unicode() < 0x80; });
    if (!ascii) {
        utf8(value.toUtf8());
        return;
    }
    head(3, quint64(value.size()));
    const qsizetype at = m_bytes.size();
    m_bytes.resize(at + value.size());
    char *out = m_bytes.data() + at;
    for (const QChar c : value)
        *out++ = char(c.unicode());
}

} // namespace warsha
