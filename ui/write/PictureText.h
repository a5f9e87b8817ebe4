#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

/// Pictures as they are written in Markdown.
namespace hoego::ui {

/// A reference to a picture of the journal within a line.
struct PictureReference {
    qsizetype from = 0; ///< At the "!".
    qsizetype altFrom = 0;
    qsizetype altTo = 0;
    qsizetype to = 0;
    QString alt; ///< In plain text.
    QString hash;
};

/// The one at `place` in `line`, or else the one nearest to it.
std::optional<PictureReference> pictureNear(const QString& line, qsizetype place);

/// `alt` as it is written between the brackets.
QString writtenAlt(const QString& alt);

/// What stands in the text while the picture called `name` is read: "![name…]()". `number` tells two of the
/// same name apart.
QString picturePlaceholder(const QString& name, int number);

/// All of that form in a line, be somebody at work for them or not.
QStringList picturePlaceholders(const QString& line);

} // namespace hoego::ui
