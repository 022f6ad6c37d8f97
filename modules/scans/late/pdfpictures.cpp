// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfpictures.h"

#include <QCoreApplication>

#include <poppler-qt6.h>

namespace warsha {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::PdfPictures)
};

class OpenPdf : public PdfPictures
{
public:
    explicit OpenPdf(std::unique_ptr<Poppler::Document> document) : m_document(std::move(document))
    {
        m_document->setRenderHint(Poppler::Document::Antialiasing);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    }
    [[nodiscard]] QList<QSizeF> pages() const override
    {
        QList<QSizeF> sizes;
        for (int i = 0; i < m_document->numPages(); ++i) {
            const std::unique_ptr<Poppler::Page> page = m_document->page(i);
            sizes.append((page ? page->pageSizeF() : QSizeF(595, 842)) * 25.4 / 72);
        }
        return sizes;
    }
    [[nodiscard]] Result<QImage> picture(int page, int dotsPerInch) const override
    {
        const std::unique_ptr<Poppler::Page> sheet = m_document->page(page - 1);
        const QImage drawn = sheet ? sheet->renderToImage(dotsPerInch, dotsPerInch) : QImage();
        if (drawn.isNull())
            return failure(ErrorKind::Input, Text::tr("Page %1 of the PDF cannot be drawn.").arg(page));
        return drawn;
    }

private:
    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace

Result<std::shared_ptr<const PdfPictures>> openPdf(const QByteArray &pdf)
{
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    if (!document || document->isLocked() || document->numPages() < 1)
        return failure(ErrorKind::Input, Text::tr("The PDF is damaged, or locked by a password."));
    return std::make_shared<const OpenPdf>(std::move(document));
}

} // namespace warsha
