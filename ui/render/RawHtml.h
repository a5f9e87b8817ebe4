#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace hoego::ui {

/// The HTML that people write into Markdown. A handful of tags pass, and of their attributes only a picture's
/// size and words: line breaks, centered text, details to fold open, pictures of the journal. Any other
/// picture is shown as its words, a comment not at all. Everything else is shown as it was typed.
class RawHtml {
public:
    /// `html` made safe.
    QString safe(QStringView html);
    /// Whether a tag waits for its end.
    bool isOpen() const { return !m_open.isEmpty(); }
    /// Closes what was left open.
    QString closing();

private:
    QString tag(QStringView source);

    QStringList m_open;
};

} // namespace hoego::ui
