// SPDX-License-Identifier: GPL-3.0-or-later
// What is told when a part of the program is missing; rooms that are there are used by the tests of their modules.
#include "lateroom.h"

#include <QTest>

using namespace warsha;

namespace {

struct Nowhere {
    static constexpr const char *module = "nowhere";
};

} // namespace

class LateRoomTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMissingRoomIsNamed()
    {
        const auto room = lateRoom<Nowhere>();
        QVERIFY(!room);
        QCOMPARE(room.error().kind, ErrorKind::Storage);
        QVERIFY(room.error().message.contains(QLatin1StringView(Nowhere::module)));
        QVERIFY(!room.error().detail.isEmpty());
    }
};

QTEST_MAIN(LateRoomTest)
#include "tst_lateroom.moc"
