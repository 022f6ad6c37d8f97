// SPDX-License-Identifier: GPL-3.0-or-later
#include "cborreader.h"

namespace warsha {

// RFC 8949, section 3: the low five bits, or the one to eight bytes that they announce.
quint64 CborReader::argument(quint8 first)
{
    const quint8 low = first & 0x1f;
    if (low < 24)
        return low;
    const qsizetype bytes = low <= 27 ? qsizetype(1) << (low - 24) : 0; // beyond: no definite length
    m_ok = m_ok && bytes > 0 && left() >= bytes;
    quint64 value = 0;
    for (qsizetype i = 0; m_ok && i < bytes; ++i)
        value = value << 8 | quint8(*m_at++);
    return value;
}

quint64 CborReader::head(quint8 major)
{
    m_ok = m_ok && left() > 0 && quint8(*m_at) >> 5 == major;
    return m_ok ? argument(quint8(*m_at++)) : 0;
}

qint64 CborReader::count(quint8 major)
{
    const quint64 items = head(major);
    m_ok = m_ok && items <= quint64(left());
    return m_ok ? qint64(items) : 0;
}

qint64 CborReader::integer()
{
    const quint64 value = head(0);
    m_ok = m_ok && value <= quint64(std::numeric_limits<qint64>::max());
    return m_ok ? qint64(value) : 0;
}

QString CborReader::text()
{
    const qint64 size = count(3);
    if (!m_ok || size == 0)
        return {};
    const char *start = std::exchange(m_at, m_at + size);
    return QString::fromUtf8(start, size);
}

void CborReader::skip(int depth)
{
    m_ok = m_ok && depth > 0 && left() > 0;
    if (!m_ok)
        return;
    const auto first = quint8(*m_at++);
    const quint8 major = first >> 5;
    const quint64 value = argument(first);
    if (major == 2 || major == 3) { // bytes, text
        m_ok = m_ok && value <= quint64(left());
        m_at += m_ok ? qsizetype(value) : 0;
    } else if (major == 4 || major == 5) {
        m_ok = m_ok && value <= quint64(left());
        for (quint64 i = 0; m_ok && i < value * (major == 5 ? 2 : 1); ++i)
            skip(depth - 1);
    } else {
        m_ok = m_ok && major != 6; // a tag
    }
}

} // namespace warsha
