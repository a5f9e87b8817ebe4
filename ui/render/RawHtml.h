#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace hoego::ui {

/// The HTML that people write into Markdown. A handful of tags without any attributes pass: line breaks,
/// centered text, and details to fold open. A picture is shown as its words, a comment not at all. Everything
/// else is shown as it was typed.
class RawHtml {
public:
    /// `html` made safe.
    QString safe(QStringView html);
    /// Closes what was left open.
    QString closing();

private:
    QString tag(QStringView source);

    QStringList m_open;
};

} // namespace hoego::ui
