// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfpages.h"

#include <QCoreApplication>

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr only: qpdf's own pointer is going away
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::PdfPages)
};

} // namespace

Result<QByteArray> copyPdfPage(const QByteArray &pdf, int page)
{
    try { // the library tells by exceptions that a PDF is damaged
        QPDF from;
        from.setSuppressWarnings(true);
        from.processMemoryFile("batch", pdf.constData(), size_t(pdf.size()));
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(from).getAllPages();
        if (page < 1 || size_t(page) > pages.size())
            return failure(ErrorKind::Input, Text::tr("The PDF has no page %1.").arg(page));
        QPDF to;
        to.emptyPDF();
        QPDFPageDocumentHelper(to).addPage(pages[size_t(page) - 1], false);
        QPDFWriter writer(to);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception &problem) {
        return failure(ErrorKind::Input, Text::tr("The PDF is damaged."), QString::fromUtf8(problem.what()));
    }
}

} // namespace warsha
