// SPDX-License-Identifier: GPL-3.0-or-later
// What a command says on standard error when it was warned first and stopped then.
#include "output.h"

#include <QJsonDocument>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class OutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceIsSaidOnce()
    {
        QString out, err;
        QTextStream outStream(&out), errStream(&err);
        Output output(outStream, errStream);
        output.setJson(true);
        const QString readOnly = u"This file may only be read."_s;
        output.warn(readOnly); // when it was opened
        output.fail({ErrorKind::Storage, readOnly, {}}); // when it should have been written
        QCOMPARE(err, readOnly + u'\n');
        const QJsonObject error = QJsonDocument::fromJson(out.toUtf8()).object().value("error"_L1).toObject();
        QCOMPARE(error.value("message"_L1).toString(), readOnly); // the document is whole all the same
    }
    void anotherSentenceIsSaidToo()
    {
        QString out, err;
        QTextStream outStream(&out), errStream(&err);
        Output output(outStream, errStream);
        output.warn(u"One."_s);
        output.fail({ErrorKind::Storage, u"Two."_s, {}});
        QCOMPARE(err, u"One.\nTwo.\n"_s);
    }
};

QTEST_GUILESS_MAIN(OutputTest)
#include "tst_output.moc"
