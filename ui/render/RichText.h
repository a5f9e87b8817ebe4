#pragma once

#include <QLatin1StringView>

/// Addresses in HTML made for a QTextDocument (RenderOptions::Medium::RichText), which knows no boxes to tick
/// and no details to fold. The person's text cannot make any of them: a link of theirs is web, mail or
/// "hoego:", a picture of theirs an attachment.
namespace hoego::ui::richtext {

/// A picture: "mark:open", "mark:done" (boxes of tasks), "mark:folded", "mark:unfolded", "mark:lock".
inline constexpr QLatin1StringView mark{"mark:"};
/// A link to the nth task of its piece.
inline constexpr QLatin1StringView task{"task:"};
/// A link that folds or unfolds the details of this summary (percent-encoded).
inline constexpr QLatin1StringView fold{"fold:"};

} // namespace hoego::ui::richtext
