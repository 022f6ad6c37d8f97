// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::Bool:
        return value.toBool() ? QCoreApplication::translate("warsha::Output", "yes")
                              : QCoreApplication::translate("warsha::Output", "no");
    case QJsonValue::String:
        return value.toString();
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
    m_err << sentence << Qt::endl;
}

void Output::error(const Error &error)
{
    m_err << error.message << Qt::endl;
    if (qEnvironmentVariableIsSet("WARSHA_DETAILS") && !error.detail.isEmpty())
        m_err << u"  "_s << error.detail << Qt::endl;
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
        qsizetype width = column.heading.size();
        for (const QJsonObject &row : rows)
            width = qMax(width, shown(row.value(column.key)).size());
        widths += width;
    }
    const auto print = [&](const std::function<QString(const OutputColumn &)> &cell) {
        QString text;
        for (qsizetype i = 0; i < columns.size(); ++i)
            text += (i == 0 ? u""_s : u"  "_s) + cell(columns[i]).leftJustified(widths[i]);
        m_out << text.trimmed() << Qt::endl;
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
