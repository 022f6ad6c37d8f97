// SPDX-License-Identifier: GPL-3.0-or-later
// A page as data: where each text, table, line, box and QR code of a document stands. Lengths are millimetres from the
// upper left corner of the paper, font sizes points. Written as JSON; the format is resources/formats/document-template.md.
#pragma once

#include "result.h"

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QMap>
#include <QMarginsF>
#include <QRectF>
#include <QStringList>

namespace warsha {

/// Values for the tokens {{name}} of a template.
using DocumentValues = QMap<QString, QString>;

enum class FieldKind { Text, Table, Line, Rectangle, Qr };
enum class TextDirection { Auto, LeftToRight, RightToLeft };
enum class DigitStyle { AsGiven, Latin, ArabicIndic };

/// Text is never cut: it shrinks to 70 % on one line, then breaks into up to `lines` lines, then shrinks on.
struct TextStyle {
    QString fonts;           ///< name of a font list of the template
    double size = 11;        ///< points
    bool bold = false;
    double spacing = 0;      ///< extra space between letters, per cent of the size; never for Arabic (it would tear words)
    QColor colour = Qt::black;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter; ///< Left and Right are absolute, not mirrored
    TextDirection direction = TextDirection::Auto;
    DigitStyle digits = DigitStyle::AsGiven;
    int lines = 2;
};

struct TableColumn {
    double width = 0; ///< mm
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
};

struct DocumentField {
    FieldKind kind = FieldKind::Text;
    QRectF box;              ///< mm; of a line: its two ends
    QString text;            ///< with tokens; table: rows by line feed, cells by tab; QR: what it holds
    TextStyle style;
    QList<TableColumn> columns;
    double rowHeight = 6;    ///< mm, table: shrinks with the text until all rows fit
    QColor line;             ///< line, rectangle and table rules; invalid: none
    QColor fill;             ///< rectangle and every second table row; invalid: none
    double lineWidth = 0.2;  ///< mm
    double radius = 0;       ///< mm, rectangle
    double module = 0;       ///< mm, QR: wished size of a module; 0: fills the box
    QStringList onlyIf;      ///< token names that must all have a value
    QStringList unless;      ///< token names that must all be empty
};

struct DocumentTemplate {
    QString name;      ///< "certificate"
    int version = 1;
    QByteArray hash;   ///< SHA-256 of the file as read
    QSizeF paper;      ///< mm
    QMap<QString, QStringList> fonts; ///< font list name -> families in order of look-up
    QList<DocumentField> fields;
    QStringList tokens; ///< every token named, sorted
};

/// Errors name the field (by its place) and what is wrong with it.
[[nodiscard]] Result<DocumentTemplate> readDocumentTemplate(const QByteArray &json);
/// One of the templates shipped in resources/templates: "certificate", "statement", "attendance".
[[nodiscard]] Result<DocumentTemplate> shippedTemplate(const QString &name);

/// Names of the tokens in a text, in order.
[[nodiscard]] QStringList tokensOf(const QString &text);
/// Replaces {{tokens}}; a token without a value gives nothing.
[[nodiscard]] QString fillTokens(const QString &text, const DocumentValues &values);

} // namespace warsha
