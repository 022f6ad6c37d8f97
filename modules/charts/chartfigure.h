// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart shows, as plain values: categories, and for each series one value a category. The same values are the picture,
// the table behind it, what is read out under the mouse, and the sentence a screen reader hears.
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace warsha {

struct ChartSeries {
    QString name;
    QList<std::optional<double>> values; ///< one a category; nothing: no value there (a week without sessions)
};

/// A value that should be reached: a dashed line.
struct ChartLimit {
    QString name;
    double value = 0;
};

struct ChartFigure {
    enum class Kind { Bars, Stacked, Line };
    enum class Unit { Count, Percent, Hours };

    Kind kind = Kind::Bars;
    Unit unit = Unit::Count;
    QString title;
    QString measure;        ///< what the values are: "Per cent of hours taught"
    QString categoriesName; ///< "Programme": heads the first column of the table
    QStringList categories; ///< in reading order
    bool mayThin = false;   ///< where room is short some categories go without their label (weeks); else labels are cut
    QList<ChartSeries> series;
    std::optional<ChartLimit> limit = {};

    /// No category, or no value that is not nothing.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::optional<double> value(int category, int series) const;
};

/// "18", "88 %", "120 h".
[[nodiscard]] QString chartValueText(double value, ChartFigure::Unit unit, const QLocale &locale = QLocale());
/// "Welding, Women: 18": one value with what it is.
[[nodiscard]] QString chartReadOut(const ChartFigure &figure, int category, int series);
/// All values, series by series: the description of the picture.
[[nodiscard]] QString chartSentence(const ChartFigure &figure);

/// The table behind: headings, then one row a category; numbers in the digits of the window. A limit is a column too.
[[nodiscard]] QList<QStringList> chartTable(const ChartFigure &figure);

} // namespace warsha
