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

void load(QPDF &document, const QByteArray &pdf)
{
    document.setSuppressWarnings(true);
    document.processMemoryFile("pdf", pdf.constData(), size_t(pdf.size()));
}

QByteArray written(QPDF &document)
{
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

Error damaged(const std::exception &problem)
{
    return {ErrorKind::Input, Text::tr("The PDF is damaged."), QString::fromUtf8(problem.what())};
}

/// The form over what the page has, whose state of drawing is kept out of it.
void layOver(QPDF &document, QPDFPageObjectHelper &page, QPDFObjectHandle form)
{
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    if (!resources.isDictionary())
        resources = page.getObjectHandle().replaceKeyAndGetNew("/Resources", QPDFObjectHandle::newDictionary());
    int suffix = 1;
    const std::string name = resources.getUniqueResourceName("/Mark", suffix);
    const std::string content = page.placeFormXObject(form, name, page.getMediaBox().getArrayAsRectangle(), false, false, false);
    resources.mergeResources(QPDFObjectHandle::parse("<< /XObject << >> >>"));
    resources.getKey("/XObject").replaceKey(name, form);
    page.addPageContents(document.newStream("q\n"), true);
    page.addPageContents(document.newStream("\nQ\n" + content), false);
}

} // namespace

Result<QByteArray> markPdf(const QByteArray &pdf, const QByteArray &mark, const QList<int> &pages)
{
    try { // the library tells by exceptions that a PDF is damaged
        QPDF document, over;
        load(document, pdf);
        load(over, mark);
        QPDFPageObjectHelper first = QPDFPageDocumentHelper(over).getAllPages().at(0);
        const QPDFObjectHandle form = document.copyForeignObject(first.getFormXObjectForPage());
        int number = 0;
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(document).getAllPages())
            if (++number; pages.isEmpty() || pages.contains(number))
                layOver(document, page, form);
        return written(document);
    } catch (const std::exception &problem) {
        return failure(damaged(problem));
    }
}

Result<QByteArray> copyPdfPages(const QByteArray &pdf, const QList<int> &pages)
{
    try {
        QPDF from;
        load(from, pdf);
        const std::vector<QPDFPageObjectHelper> all = QPDFPageDocumentHelper(from).getAllPages();
        QPDF to;
        to.emptyPDF();
        for (const int page : pages) {
            if (page < 1 || size_t(page) > all.size())
                return failure(ErrorKind::Input, Text::tr("The PDF has no page %1.").arg(page));
            QPDFPageDocumentHelper(to).addPage(all[size_t(page) - 1], false);
        }
        return written(to);
    } catch (const std::exception &problem) {
        return failure(damaged(problem));
    }
}

} // namespace warsha
