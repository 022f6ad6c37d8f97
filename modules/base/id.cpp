// SPDX-License-Identifier: GPL-3.0-or-later
#include "id.h"

#include <QDateTime>
#include <QMutex>
#include <QRandomGenerator>

namespace warsha {

QUuid makeUuid7()
{
    // Within one millisecond a 12-bit counter keeps the order; it starts at random in its lower half.
    static QMutex mutex;
    static quint64 lastMillisecond = 0;
    static quint32 counter = 0;

    quint64 random = QRandomGenerator::system()->generate64();
    quint64 millisecond = 0;
    quint32 sequence = 0;
    {
        const QMutexLocker locker(&mutex);
        millisecond = quint64(qMax<qint64>(0, QDateTime::currentMSecsSinceEpoch()));
        if (millisecond > lastMillisecond) {
            lastMillisecond = millisecond;
            counter = quint32(random >> 53);
        } else {
            if (++counter > 0xfff) {
                ++lastMillisecond;
                counter = 0;
            }
            millisecond = lastMillisecond;
        }
        sequence = counter;
    }
    std::array<uchar, 8> tail{};
    for (size_t i = 0; i < tail.size(); ++i)
        tail[i] = uchar(random >> (8 * i));
    tail[0] = uchar((tail[0] & 0x3f) | 0x80);
    return QUuid(uint(millisecond >> 16), ushort(millisecond & 0xffff), ushort(0x7000 | sequence), tail[0], tail[1],
                 tail[2], tail[3], tail[4], tail[5], tail[6], tail[7]);
}

} // namespace warsha
