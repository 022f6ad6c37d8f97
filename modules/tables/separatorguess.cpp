// SPDX-License-Identifier: GPL-3.0-or-later
#include "separatorguess.h"

#include "csvparser.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampleRows = 60;
constexpr qsizetype sampleSize = 64 * 1024;

struct Cut {
    double consistency = 0; ///< share of rows with the commonest number of cells, over one
    double several = 0;     ///< share of rows with more than one cell
    int width = 1;
};

Cut cutWith(QStringView sample, QChar separator)
{
    TableLimits limits;
    const auto rows = CsvParser(sample, separator, limits, {}).firstRows(sampleRows);
    QMap<qsizetype, int> widths;
    int filled = 0;
    int several = 0;
    for (const QStringList &cells : rows) {
        if (cells.isEmpty() || isComment(cells))
            continue;
        ++filled;
        if (cells.size() > 1) {
            ++several;
            ++widths[cells.size()];
        }
    }
    Cut cut;
    int most = 0;
    for (const auto &[width, count] : widths.asKeyValueRange()) {
        if (count >= most) {
            most = count;
            cut.width = int(width);
        }
    }
    if (filled > 0) {
        cut.consistency = double(most) / filled;
        cut.several = double(several) / filled;
    }
    return cut;
}

/// The line that Excel itself writes and reads: sep=;
std::optional<SeparatorGuess> saidSeparator(QStringView text)
{
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || text.size() < 6)
        return std::nullopt;
    qsizetype start = 5;
    if (text.at(start) == u'\r')
        ++start;
    if (start < text.size() && text.at(start) == u'\n')
        ++start;
    return start > 5 ? std::optional(SeparatorGuess{text.at(4), start, false}) : std::nullopt;
}

} // namespace

SeparatorGuess guessSeparator(QStringView text)
{
    if (const auto said = saidSeparator(text))
        return *said;
    // Colons stand in times, so they come last and only where nothing else cuts.
    constexpr QStringView candidates = u"\t;,|:";
    constexpr double enoughRows = 0.6;
    const QStringView sample = text.first(std::min(text.size(), sampleSize));
    SeparatorGuess best;
    double bestScore = 0;
    for (const QChar candidate : candidates) {
        if (candidate == u':' && bestScore > 0)
            break;
        const Cut cut = cutWith(sample, candidate);
        if (cut.several < enoughRows)
            continue;
        const double score = cut.several + cut.consistency + std::min(cut.width, 50) * 0.002;
        if (score > bestScore) {
            best.isDoubtful = bestScore > 0 && score - bestScore < 0.1;
            best.separator = candidate;
            bestScore = score;
        } else if (bestScore - score < 0.1) {
            best.isDoubtful = true;
        }
    }
    return best;
}

} // namespace warsha
