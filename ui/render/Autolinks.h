#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace hoego::ui {

/// A bare address within a text.
struct Autolink {
    qsizetype from;
    qsizetype to;
    QString address; ///< With its scheme: "http://www.example.kr", "mailto:a@example.kr".

    bool operator==(const Autolink&) const = default;
};

/// The bare addresses of `text`, in order, by GFM's rules and one of ours: a Korean particle that follows an
/// address is not part of it, "https://example.kr에서".
std::vector<Autolink> autolinks(QStringView text);

} // namespace hoego::ui
