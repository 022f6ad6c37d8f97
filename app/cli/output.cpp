// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

QString kindCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound: return u"not-found"_s;
    case ErrorKind::Conflict: return u"conflict"_s;
    case ErrorKind::Rule: return u"rule"_s;
    case ErrorKind::Denied: return u"denied"_s;
    case ErrorKind::Input: return u"input"_s;
    case ErrorKind::Storage: return u"storage"_s;
    case ErrorKind::Transport: return u"transport"_s;
    case ErrorKind::Cancelled: return u"cancelled"_s;
    }
    return {};
}

/// No line breaks that tear a table apart, and nothing that a terminal would obey.
QString onOneLine(QString text)
{
    for (QChar &character : text)
        if (character.category() == QChar::Other_Control)
            character = u' ';
    return text;
}

/// How many places a terminal gives the text: marks over and under a letter (Arabic, Lao) take none.
qsizetype widthOf(const QString &text)
{
    return std::ranges::count_if(text.toUcs4(), [](uint point) {
        const QChar::Category category = QChar::category(char32_t(point));
        return category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing && category != QChar::Other_Format;
    });
}

QString shown(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::Bool:
        return value.toBool() ? QCoreApplication::translate("warsha::Output", "yes")
                              : QCoreApplication::translate("warsha::Output", "no");
    case QJsonValue::String:
        return onOneLine(value.toString());
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts += shown(part);
        return parts.join(u"; "_s);
    }
    default:
        return {};
    }
}

} // namespace

void Output::line(const QString &sentence)
{
    if (!m_json)
        m_out << sentence << Qt::endl;
}

void Output::warn(const QString &sentence)
{
    m_warned.append(sentence);
    m_err << sentence << Qt::endl;
}

void Output::error(const Error &error)
{
    if (!m_warned.contains(error.message))
        m_err << error.message << Qt::endl;
    if (qEnvironmentVariableIsSet("WARSHA_DETAILS") && !error.detail.isEmpty())
        m_err << u"  "_s << error.detail << Qt::endl;
}

QJsonObject Output::errorToJson(const Error &error)
{
    return {{u"kind"_s, kindCode(error.kind)}, {u"message"_s, error.message}};
}

void Output::failAs(const QJsonObject &object, const Error &error)
{
    Output::error(error);
    if (m_json)
        json(QJsonDocument(QJsonObject{{u"error"_s, object}}).toJson());
}

void Output::fail(const Error &error)
{
    failAs(errorToJson(error), error);
}

void Output::failUsage(const Error &error)
{
    failAs({{u"kind"_s, u"usage"_s}, {u"message"_s, error.message}}, error);
}

void Output::raw(const QString &text)
{
    m_out << text << Qt::endl;
}

void Output::json(const QByteArray &document)
{
    m_out << QString::fromUtf8(document) << Qt::flush;
}

void Output::list(const QList<OutputColumn> &columns, const QList<QJsonObject> &rows)
{
    if (m_json) {
        QJsonArray array;
        for (const QJsonObject &row : rows)
            array.append(row);
        json(QJsonDocument(array).toJson());
        return;
    }
    QList<qsizetype> widths;
    for (const OutputColumn &column : columns) {
        qsizetype width = widthOf(column.heading);
        for (const QJsonObject &row : rows)
            width = qMax(width, widthOf(shown(row.value(column.key))));
        widths += width;
    }
    const auto print = [&](const std::function<QString(const OutputColumn &)> &cell) {
        QString line;
        qsizetype blanks = 0; // before the next cell that is not empty: none is left at the end of a line
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString text = cell(columns[i]);
            if (!text.isEmpty())
                line += QString(std::exchange(blanks, 0), u' ') + text;
            blanks += widths[i] - widthOf(text) + 2;
        }
        m_out << line << Qt::endl;
    };
    print([](const OutputColumn &column) { return column.heading; });
    for (const QJsonObject &row : rows)
        print([&](const OutputColumn &column) { return shown(row.value(column.key)); });
}

void Output::record(const QList<OutputColumn> &columns, const QJsonObject &record)
{
    if (m_json) {
        json(QJsonDocument(record).toJson());
        return;
    }
    for (const OutputColumn &column : columns)
        m_out << column.heading << u": "_s << shown(record.value(column.key)) << Qt::endl;
}

void Output::summary(const QString &sentence, const QJsonObject &object)
{
    if (m_json)
        json(QJsonDocument(object).toJson());
    else
        m_out << sentence << Qt::endl;
}

} // namespace warsha
