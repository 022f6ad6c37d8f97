// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartfigure.h"

#include "typeface.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::ChartFigure)
};

} // namespace

bool ChartFigure::isEmpty() const
{
    return categories.isEmpty() || std::ranges::none_of(series, [](const ChartSeries &each) {
        return std::ranges::any_of(each.values, [](const auto &value) { return value && *value != 0; });
    });
}

std::optional<double> ChartFigure::value(int category, int at) const
{
    return at >= 0 && at < series.size() && category >= 0 && category < series.at(at).values.size() ? series.at(at).values.at(category)
                                                                                                     : std::nullopt;
}

QString chartValueText(double value, ChartFigure::Unit unit, const QLocale &locale)
{
    switch (unit) {
    case ChartFigure::Unit::Percent: return percentText(int(std::lround(value * 10)), locale);
    case ChartFigure::Unit::Hours: return Text::tr("%1 h", "hours").arg(locale.toString(value, 'f', 0));
    case ChartFigure::Unit::Count: break;
    }
    return locale.toString(value, 'f', 0);
}

QString chartReadOut(const ChartFigure &figure, int category, int series)
{
    const auto value = figure.value(category, series);
    const QString text = value ? chartValueText(*value, figure.unit) : Text::tr("no value");
    if (figure.series.size() == 1)
        return Text::tr("%1: %2", "category: value").arg(figure.categories.value(category), text);
    return Text::tr("%1, %2: %3", "category, series: value").arg(figure.categories.value(category), figure.series.at(series).name, text);
}

QString chartSentence(const ChartFigure &figure)
{
    if (figure.isEmpty())
        return Text::tr("There is nothing to show yet.");
    const QLocale locale;
    QStringList sentences;
    if (!figure.measure.isEmpty())
        sentences.append(figure.measure);
    for (int at = 0; at < figure.series.size(); ++at) {
        QStringList values;
        for (int category = 0; category < figure.categories.size(); ++category)
            if (const auto value = figure.value(category, at))
                values.append(figure.categories.at(category) + u' ' + chartValueText(*value, figure.unit));
        sentences.append(Text::tr("%1: %2", "series: its values").arg(figure.series.at(at).name, locale.createSeparatedList(values)));
    }
    if (figure.limit)
        sentences.append(figure.limit->name);
    return sentences.join(u". "_s) + u'.';
}

QList<QStringList> chartTable(const ChartFigure &figure)
{
    QStringList headings{figure.categoriesName};
    for (const ChartSeries &series : figure.series)
        headings.append(series.name);
    if (figure.limit)
        headings.append(figure.limit->name);
    QList<QStringList> rows{headings};
    for (int category = 0; category < figure.categories.size(); ++category) {
        QStringList row{figure.categories.at(category)};
        for (int at = 0; at < figure.series.size(); ++at) {
            const auto value = figure.value(category, at);
            row.append(value ? chartValueText(*value, figure.unit) : QString());
        }
        if (figure.limit)
            row.append(chartValueText(figure.limit->value, figure.unit));
        rows.append(row);
    }
    return rows;
}

} // namespace warsha
