// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporttable.h"

#include "meetingreport.h"

#include <QCoreApplication>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
constexpr qsizetype maxCell = 10'240;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(warsha::ReportTable)
};

/// UTF-16 without a mark: one of the two halves of most characters is zero.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size() & ~1, 4096);
    qsizetype evenZero = 0;
    qsizetype oddZero = 0;
    for (qsizetype i = 0; i + 1 < looked; i += 2) {
        evenZero += bytes[i] == 0;
        oddZero += bytes[i + 1] == 0;
    }
    if (looked >= 4 && evenZero * 4 > looked && oddZero * 20 < looked)
        return QStringConverter::Utf16BE;
    if (looked >= 4 && oddZero * 4 > looked && evenZero * 20 < looked)
        return QStringConverter::Utf16LE;
    return std::nullopt;
}

QStringConverter::Encoding encodingOf(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return *marked;
    if (const auto wide = unmarkedUtf16(bytes))
        return *wide;
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString tried = utf8(bytes);
    return utf8.hasError() ? QStringConverter::Latin1 : QStringConverter::Utf8;
}

/// The separator that the lines use most; quotes are not looked at, names hold few of these.
QChar separatorOf(const QString &text)
{
    const QStringView head = QStringView(text).left(20'000);
    const qsizetype tabs = head.count(u'\t');
    const qsizetype commas = head.count(u',');
    const qsizetype semicolons = head.count(u';');
    if (tabs > 0 && tabs >= head.count(u'\n'))
        return u'\t';
    return semicolons > commas ? u';' : u',';
}

class Splitter
{
public:
    Splitter(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

    Result<QList<ReportRow>> rows()
    {
        while (m_at < m_text.size()) {
            ReportRow row{m_line, {}};
            bool more = true;
            while (more) {
                const QString cell = at(m_at) == u'"' ? quotedCell() : QString();
                const QString whole = cell + plainRest();
                row.cells.append(whole.trimmed());
                if (whole.size() > maxCell)
                    return failure(ErrorKind::Input, Say::tr("A cell of the report in line %1 is longer than 10,000 characters.").arg(row.line));
                more = m_at < m_text.size() && m_text[m_at] == m_separator;
                ++m_at;
            }
            ++m_line;
            m_rows.append(row);
            if (m_rows.size() > maxReportRows)
                return failure(ErrorKind::Input, Say::tr("The report has more than 100,000 rows. No meeting has: it cannot be read."));
        }
        return m_rows;
    }

private:
    [[nodiscard]] QChar at(qsizetype index) const { return index < m_text.size() ? m_text[index] : QChar(u'\n'); }

    /// From the opening quote to behind the closing one. A run of quotes before a separator or the end of a line closes:
    /// an odd run as RFC 4180 says, an even one as BigBlueButton writes a name that ends in a quote.
    QString quotedCell()
    {
        QString cell;
        ++m_at;
        while (m_at < m_text.size()) {
            if (m_text[m_at] != u'"') {
                m_line += m_text[m_at] == u'\n';
                cell += m_text[m_at++];
                continue;
            }
            qsizetype run = 0;
            while (at(m_at + run) == u'"')
                ++run;
            m_at += run;
            const bool closes = at(m_at) == m_separator || at(m_at) == u'\n';
            if (closes) {
                cell += QString(run % 2 == 1 ? (run - 1) / 2 : run - 1, u'"');
                break;
            }
            cell += QString((run + 1) / 2, u'"');
        }
        return cell;
    }
    QString plainRest()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n')
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    QList<ReportRow> m_rows;
};
} // namespace

bool ReportRow::isBlank() const
{
    return std::all_of(cells.cbegin(), cells.cend(), [](const QString &each) { return each.isEmpty(); });
}

Result<QString> decodeReport(const QByteArray &bytes)
{
    if (bytes.size() > maxReportBytes)
        return failure(ErrorKind::Input, Say::tr("The file is larger than 20 MB. No meeting report is: it cannot be read."));
    QStringDecoder decoder(encodingOf(bytes));
    QString text = decoder(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    qsizetype controls = 0;
    for (const QChar each : QStringView(text).left(4096))
        controls += each < u' ' && each != u'\n' && each != u'\r' && each != u'\t';
    if (text.trimmed().isEmpty())
        return failure(ErrorKind::Input, Say::tr("The file is empty."));
    if (controls * 50 > std::min<qsizetype>(text.size(), 4096) || text.contains(QChar::Null))
        return failure(ErrorKind::Input, Say::tr("The file is not text, so it is not a meeting report."));
    return text;
}

Result<QList<ReportRow>> splitReport(const QString &text)
{
    QString plain = text;
    plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return Splitter(plain, separatorOf(plain)).rows();
}

} // namespace warsha
