// SPDX-License-Identifier: GPL-3.0-or-later
// What a command prints: sentences and tables for people, or one JSON document with --json. Messages and errors go to
// standard error, so that standard output can be piped. With --json a command that fails prints {"error": {"kind",
// "message"}}; kinds: usage, not-found, conflict, rule, denied, input, storage, transport, cancelled.
#pragma once

#include "result.h"

#include <QJsonObject>
#include <QString>
#include <QTextStream>

namespace warsha {

/// One column of a list: the key of the row's object, and its translated heading.
struct OutputColumn {
    QString key;
    QString heading;
};

class Output
{
public:
    Output(QTextStream &out, QTextStream &err) : m_out(out), m_err(err) {}
    void setJson(bool on) { m_json = on; }
    [[nodiscard]] bool isJson() const { return m_json; }

    /// A sentence for people; nothing in JSON mode.
    void line(const QString &sentence);
    /// Rows as an aligned table, or as a JSON array of the objects (whole, also keys that are no column).
    void list(const QList<OutputColumn> &columns, const QList<QJsonObject> &rows);
    /// One record: "heading: value" lines, or the JSON object.
    void record(const QList<OutputColumn> &columns, const QJsonObject &record);
    /// The sum of what was done: the sentence, or the object.
    void summary(const QString &sentence, const QJsonObject &object);
    /// Something the person should know, on standard error in both modes.
    void warn(const QString &sentence);
    /// An error on the way, of one file of several: on standard error in both modes.
    void error(const Error &error);
    /// What stopped the command: the sentence on standard error (once, if it was warned of), and in JSON mode the document
    /// of it.
    void fail(const Error &error);
    void failUsage(const Error &error);
    /// {"kind", "message"}, for a document that holds more than the error.
    [[nodiscard]] static QJsonObject errorToJson(const Error &error);
    /// Text as it is (a certificate's code, a key), in both modes.
    void raw(const QString &text);

private:
    void json(const QByteArray &document);
    void failAs(const QJsonObject &object, const Error &error);
    QTextStream &m_out;
    QTextStream &m_err;
    QStringList m_warned;
    bool m_json = false;
};

} // namespace warsha
