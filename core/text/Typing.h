#pragma once

#include <QStringView>

/// Finding by what is still being typed.
namespace hoego::text {

/// Where `text` holds what `typed` may become with the next keys, or -1. Only its last sign is unfinished: on
/// a Korean keyboard 성공 is 서, 성, 성ㄱ, 성고 on the way, and 다리 is 달 for one key. Both are to be
/// folded.
qsizetype indexWhileTyping(QStringView text, QStringView typed);

} // namespace hoego::text
