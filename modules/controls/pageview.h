// SPDX-License-Identifier: GPL-3.0-or-later
// One page of a print job as it will come out: white paper on the canvas, as large as is wished. Pages are painted by the
// worker; until one is there its place says so. Arrows and Page Up and Down move, past the end to the next page; Home and
// End go to the first and the last.
#pragma once

#include "printdesk.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

namespace warsha {

class PageView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Fit { Page, Width, None };

    PageView(Worker &worker, PrintJob job, QWidget *parent = nullptr);

    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pages() const { return int(m_job.pages.size()); }
    void setPage(int page); ///< kept within the job
    void setFit(Fit fit);
    [[nodiscard]] Fit fit() const { return m_fit; }
    /// Per cent of the paper's own size; no fit any more.
    static constexpr int zoomSteps[] = {25, 50, 75, 100, 150, 200, 300, 400};
    void setZoom(int percent);
    void zoomBy(int direction); ///< to the next step, larger or smaller, also from a fit
    [[nodiscard]] int zoom() const; ///< also of a fit
    /// The page as it is shown now; null while it is being painted.
    [[nodiscard]] QImage picture() const { return m_pictures.value(m_page); }

Q_SIGNALS:
    void pageChanged(int page);
    void zoomChanged();
    void failed(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] double dotsPerInch() const; ///< of the screen's pixels, not of the device's
    [[nodiscard]] QSize sheet() const;
    [[nodiscard]] QPoint corner() const;
    void layOut();
    void want(int page);
    void turn(int step, bool toEnd);
    void drawWaiting(QPainter &painter, const QRect &paper) const;

    Worker &m_worker;
    PrintJob m_job;
    int m_page = 1;
    Fit m_fit = Fit::Page;
    int m_zoom = 100;
    double m_paintedDpi = 0;
    quint64 m_wanted = 0;             ///< what was asked for at another size is not shown
    QHash<int, QImage> m_pictures;    ///< of this size: the page and its neighbours
    QSet<int> m_asked;
};

} // namespace warsha
