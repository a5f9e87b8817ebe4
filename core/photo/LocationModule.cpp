#include "core/photo/LocationModule.h"

#include <exiv2/exiv2.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <mutex>
#include <string>
#include <string_view>

namespace hoego::photo {

namespace {

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

/// By the part of a key that names the datum: the same words in XMP, IPTC and the makers' own notes. What
/// cannot be a place but sounds so is no loss.
bool tellsPlace(const std::string& key)
{
    static constexpr std::array<std::string_view, 12> words{"gps",      "latitude", "longitude", "altitude",
                                                            "location", "city",     "province",  "country",
                                                            "state",    "landmark", "geotag",    "county"};
    const std::string name = lower(key.substr(key.rfind('.', key.find_first_of("[/")) + 1));
    return std::ranges::any_of(words,
                               [&](std::string_view word) { return name.find(word) != std::string::npos; });
}

bool tellsPlace(const Exiv2::Exifdatum& datum)
{
    return datum.groupName() == "GPSInfo" || datum.key() == "Exif.Image.GPSTag"
        || (datum.groupName() != "Image" && datum.groupName() != "Photo" && datum.groupName() != "Thumbnail"
            && tellsPlace(datum.key()));
}

bool tellsPlace(const Exiv2::Xmpdatum& datum)
{
    return tellsPlace(datum.key());
}

bool tellsPlace(const Exiv2::Iptcdatum& datum)
{
    return tellsPlace(datum.key());
}

template <class Data>
bool removePlaces(Data& data)
{
    bool isAny = false;
    for (auto each = data.begin(); each != data.end();) {
        if (tellsPlace(*each)) {
            each = data.erase(each);
            isAny = true;
        } else {
            ++each;
        }
    }
    return isAny;
}

/// XMP keeps a structure's parts as data of their own; one of them without the whole could not be written.
bool removePlaces(Exiv2::XmpData& data)
{
    bool isAny = false;
    for (auto each = data.begin(); each != data.end();) {
        if (tellsPlace(*each)) {
            const std::string whole = each->key();
            each = data.erase(each);
            while (each != data.end() && each->key().starts_with(whole))
                each = data.erase(each);
            isAny = true;
        } else {
            ++each;
        }
    }
    return isAny;
}

LocationOutcome removeLocation(const char* bytes, std::size_t size,
                               void (*give)(void* to, const char* bytes, std::size_t size), void* to)
{
    const auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte*>(bytes), size);
    image->readMetadata();
    const std::array removed{removePlaces(image->exifData()), removePlaces(image->xmpData()),
                             removePlaces(image->iptcData())};
    if (std::ranges::none_of(removed, std::identity{}))
        return LocationOutcome::NoLocation;
    image->writeMetadata();
    Exiv2::BasicIo& io = image->io();
    io.open();
    const Exiv2::DataBuf cleaned = io.read(io.size());
    give(to, reinterpret_cast<const char*>(cleaned.c_data()), cleaned.size());
    return LocationOutcome::Removed;
}

} // namespace

} // namespace hoego::photo

extern "C" hoego::photo::LocationOutcome
// NOLINTNEXTLINE(readability-identifier-naming) The name that the module is asked for, in C's manner.
hoego_remove_location(const char* bytes, std::size_t size,
                      void (*give)(void* to, const char* bytes, std::size_t size), void* to)
{
    static std::mutex one; // Its reader of XMP is one for all threads.
    const std::scoped_lock lock{one};
    try {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        return hoego::photo::removeLocation(bytes, size, give, to);
    } catch (const std::exception&) {
        return hoego::photo::LocationOutcome::Unreadable;
    }
}
