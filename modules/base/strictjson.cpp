// SPDX-License-Identifier: GPL-3.0-or-later
#include "strictjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(StrictJson)
};

QString place(QByteArrayView json, qsizetype offset)
{
    const QByteArrayView before = json.first(std::clamp<qsizetype>(offset, 0, json.size()));
    const qsizetype line = std::ranges::count(before, '\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return Say::tr("line %1, column %2").arg(line).arg(column);
}

/// Walks text whose depth is checked here and whose grammar QJsonDocument has accepted: so it may be short.
class Walk
{
public:
    explicit Walk(QByteArrayView json) : m_json(json) {}

    /// How deep brackets go, strings left out.
    [[nodiscard]] int depth() const
    {
        int deepest = 0;
        int now = 0;
        bool inText = false;
        for (qsizetype i = 0; i < m_json.size(); ++i) {
            const char c = m_json[i];
            if (inText && c == '\\')
                ++i;
            else if (c == '"')
                inText = !inText;
            else if (!inText && (c == '{' || c == '['))
                deepest = std::max(deepest, ++now);
            else if (!inText && (c == '}' || c == ']'))
                --now;
        }
        return deepest;
    }

    Result<void> check()
    {
        for (m_at = 0; m_at < m_json.size(); ++m_at) {
            switch (m_json[m_at]) {
            case '{': m_levels.append({true, true, {}, {}, 0}); break;
            case '[': m_levels.append({false, false, {}, {}, 0}); break;
            case '}':
            case ']': m_levels.removeLast(); break;
            case ':': m_levels.last().keyNext = false; break;
            case ',': separator(); break;
            case '"': WARSHA_CHECK(text()); break;
            default: break;
            }
        }
        return {};
    }

private:
    struct Level {
        bool object;
        bool keyNext;
        QSet<QString> keys;
        QString key;
        int index;
    };

    void separator()
    {
        Level &level = m_levels.last();
        level.keyNext = level.object;
        ++level.index;
    }

    Result<void> text()
    {
        const qsizetype start = m_at;
        bool escapes = false;
        for (++m_at; m_json[m_at] != '"'; ++m_at) {
            if (uchar(m_json[m_at]) < 0x20)
                return failure(ErrorKind::Input, Say::tr("The JSON text has a bare control character at %1.")
                                                     .arg(place(m_json, m_at)));
            if (m_json[m_at] == '\\') {
                escapes = true;
                ++m_at;
            }
        }
        const QByteArrayView quoted = m_json.sliced(start, m_at - start + 1);
        const bool isKey = m_levels.last().object && m_levels.last().keyNext;
        if (!isKey && !escapes)
            return {};
        const QString decoded = escapes
            ? QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array().first().toString()
            : QString::fromUtf8(quoted.sliced(1, quoted.size() - 2));
        if (!decoded.isValidUtf16())
            return failure(ErrorKind::Input, Say::tr("The JSON text has half a character (a lone surrogate) at %1.")
                                                 .arg(place(m_json, start)));
        return isKey ? key(decoded) : Result<void>();
    }

    Result<void> key(const QString &name)
    {
        Level &level = m_levels.last();
        if (level.keys.contains(name))
            return failure(ErrorKind::Input, Say::tr("The JSON text has the field “%1” twice, the second time at %2.")
                                                 .arg(path(name), place(m_json, m_at)));
        level.keys.insert(name);
        level.key = name;
        return {};
    }

    [[nodiscard]] QString path(const QString &name) const
    {
        QString path;
        for (const Level &level : m_levels) {
            if (&level == &m_levels.constLast())
                path += name;
            else
                path += level.object ? level.key : u"[%1]"_s.arg(level.index);
            const bool inner = &level != &m_levels.constLast() && (&level + 1)->object;
            if (inner && !path.isEmpty())
                path += u'.';
        }
        return path;
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
    QList<Level> m_levels;
};

} // namespace

Result<QJsonValue> readStrictJson(QByteArrayView json, const JsonLimits &limits)
{
    if (json.size() > limits.bytes)
        return failure(ErrorKind::Input, Say::tr("The JSON text is %1 bytes long; at most %2 are read.")
                                             .arg(json.size()).arg(limits.bytes));
    if (json.startsWith("\xef\xbb\xbf"))
        json = json.sliced(3);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(json);
    if (decoder.hasError() || decoded.contains(QChar(u'\0')))
        return failure(ErrorKind::Input, Say::tr("The file is not JSON text in UTF-8."));
    Walk walk(json);
    if (const int depth = walk.depth(); depth > limits.nesting)
        return failure(ErrorKind::Input, Say::tr("The JSON text is nested %1 deep; at most %2 are read.")
                                             .arg(depth).arg(limits.nesting));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorKind::Input, Say::tr("The JSON text cannot be read at %1: %2.")
                                             .arg(place(json, error.offset), error.errorString()));
    WARSHA_CHECK(walk.check());
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
}

} // namespace warsha
