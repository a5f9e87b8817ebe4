#include "core/photo/Location.h"

#include "core/photo/Jpeg.h"
#include "core/photo/LocationModule.h"

#include <QCoreApplication>
#include <QLibrary>

namespace hoego::photo {

namespace {

/// Loaded with the first photo and kept: its library is large, and most sessions bring none.
LocationModule* module()
{
    static const auto function = [] {
        QLibrary library{QCoreApplication::applicationDirPath() + QStringLiteral("/" HOEGO_PHOTO_MODULE)};
        return reinterpret_cast<LocationModule*>(library.resolve(locationModuleName));
    }();
    return function;
}

void append(void* to, const char* bytes, std::size_t size)
{
    static_cast<QByteArray*>(to)->append(bytes, static_cast<qsizetype>(size));
}

} // namespace

Result<Cleaned> withoutLocation(const QByteArray& bytes)
{
    if (!module())
        return std::unexpected(
            Error{.code = Error::Code::NotFound, .detail = QStringLiteral(HOEGO_PHOTO_MODULE)});
    const QByteArray picture = withoutAppendages(bytes);
    QByteArray cleaned;
    switch (module()(picture.constData(), static_cast<std::size_t>(picture.size()), append, &cleaned)) {
    case LocationOutcome::NoLocation: return Cleaned{.bytes = picture, .hadLocation = false};
    case LocationOutcome::Removed: return Cleaned{.bytes = cleaned, .hadLocation = true};
    case LocationOutcome::Unreadable: break;
    }
    return std::unexpected(Error{.code = Error::Code::Damaged, .detail = QStringLiteral("metadata")});
}

} // namespace hoego::photo
