#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace hoego::ui {

/// The HTML that people write into Markdown. A handful of tags pass, and of their attributes only a picture's
/// size and words, of details' that they begin open: line breaks, centered text, details, pictures of the
/// journal. Any other picture is named by its words or its address, and is a link to it; a comment is not
/// shown at all. Everything else is shown as it was typed.
class RawHtml {
public:
    /// `showsOutside`: pictures on the web are pictures (see RenderOptions::Outside).
    explicit RawHtml(bool showsOutside)
        : m_showsOutside(showsOutside)
    {
    }

    /// `html` made safe.
    QString safe(QStringView html);
    /// Whether a tag waits for its end.
    bool isOpen() const { return !m_open.isEmpty(); }
    /// Closes what was left open.
    QString closing();

private:
    QString tag(QStringView source);

    bool m_showsOutside;
    QStringList m_open;
};

} // namespace hoego::ui
