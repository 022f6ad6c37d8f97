// SPDX-License-Identifier: GPL-3.0-or-later
// XML from outside: no document type (and so no entities of its own), no deeper than allowed. After an error next() says
// EndDocument, and hasError() tells.
#pragma once

#include <QXmlStreamReader>

namespace warsha {

class BoundedXml
{
public:
    BoundedXml(const QByteArray &bytes, int depth) : m_xml(bytes), m_depthLimit(depth) { m_xml.setNamespaceProcessing(true); }

    QXmlStreamReader::TokenType next()
    {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            m_xml.raiseError(QStringLiteral("document type not allowed"));
        else if (token == QXmlStreamReader::StartElement && ++m_depth > m_depthLimit)
            m_xml.raiseError(QStringLiteral("nested too deep"));
        else if (token == QXmlStreamReader::EndElement)
            --m_depth;
        return m_xml.hasError() ? QXmlStreamReader::EndDocument : token;
    }
    [[nodiscard]] bool atEnd() const { return m_xml.atEnd(); }
    /// Text up to the end of the element at hand, with that of its children; children of the skipped name left out.
    QString elementText(QLatin1StringView skipped = {})
    {
        QString text;
        const int depth = m_depth;
        int skipFrom = 0;
        while (!m_xml.atEnd() && m_depth >= depth) {
            const auto token = next();
            if (token == QXmlStreamReader::StartElement && skipFrom == 0 && !skipped.isEmpty() && m_xml.name() == skipped)
                skipFrom = m_depth;
            else if (token == QXmlStreamReader::EndElement && skipFrom > m_depth)
                skipFrom = 0;
            else if (token == QXmlStreamReader::Characters && skipFrom == 0)
                text += m_xml.text();
        }
        return text;
    }
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    /// The attribute of this local name, whatever its prefix. The view lasts until next(). The list is not kept: while
    /// somebody holds it, the reader makes a new one for each element.
    [[nodiscard]] QStringView attribute(QLatin1StringView localName) const
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes)
            if (attribute.name() == localName)
                return attribute.value();
        return {};
    }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    [[nodiscard]] int depth() const { return m_depth; }
    [[nodiscard]] bool hasError() const { return m_xml.hasError(); }
    [[nodiscard]] QString errorText() const { return m_xml.errorString(); }

private:
    QXmlStreamReader m_xml;
    int m_depthLimit;
    int m_depth = 0;
};

} // namespace warsha
