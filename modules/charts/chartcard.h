// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as a card: title and legend in one line, what is measured below, the plot; Ctrl+C copies the picture, Enter shows the
// table behind, the menu has both and saves as PNG or SVG. While figures are read it says so; without any it says why.
//     auto *card = new ChartCard(files, tr("Enrolled by programme"), this);
//     card->setFigure(figure);
#pragma once

#include "card.h"
#include "chartfigure.h"

namespace warsha {

class ChartCanvas;
class ChartLegend;
class FilePicker;

class ChartCard : public Card
{
    Q_OBJECT
public:
    ChartCard(FilePicker &files, const QString &title, QWidget *parent = nullptr);
    /// empty: said in place of the plot when the figure has no values.
    void setFigure(const ChartFigure &figure, const QString &empty = {});
    [[nodiscard]] const ChartFigure &figure() const;
    [[nodiscard]] ChartCanvas *canvas() const { return m_canvas; }
    /// At the end of the line of what is measured: a chooser.
    void addWidget(QWidget *widget);

    void copyPicture();
    void savePng();
    void saveSvg();
    void showTable();

Q_SIGNALS:
    void failed(const QString &sentence);
    void told(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layHead();
    void saveAs(bool isSvg);
    [[nodiscard]] QSize pictureSize() const;
    FilePicker &m_files;
    TextLabel *m_heading;
    ChartLegend *m_legend;
    TextLabel *m_measure;
    QBoxLayout *m_head;
    QHBoxLayout *m_line;
    ChartCanvas *m_canvas;
    TextLabel *m_nothing;
};

} // namespace warsha
