#include "ui/render/Theme.h"

#include <algorithm>
#include <cmath>

namespace hoego::ui {

namespace {

/// Relative luminance (WCAG 2).
double luminance(const QColor& color)
{
    const auto linear = [](float channel) {
        const double value = channel;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor& color, const QColor& ground, float share)
{
    const auto mix = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(mix(color.redF(), ground.redF()), mix(color.greenF(), ground.greenF()),
                            mix(color.blueF(), ground.blueF()));
}

/// A highlighter by lamplight: bright channels lose a seventh, dim ones in proportion.
int dimmed(int channel)
{
    constexpr int loss = 34;
    constexpr int brightFrom = 150;
    return channel - loss * std::min(channel, brightFrom) / brightFrom;
}

} // namespace

double contrast(const QColor& one, const QColor& other)
{
    const auto [dim, bright] = std::minmax({luminance(one), luminance(other)});
    return (bright + 0.05) / (dim + 0.05);
}

const Theme& Theme::light()
{
    static const Theme theme{
        .dark = false,
        .paper = QColor{0xFB, 0xFA, 0xF7},
        .panel = QColor{0xF3, 0xF1, 0xEB},
        .card = QColor{0xFF, 0xFF, 0xFF},
        .block = QColor{0xF3, 0xF1, 0xEB},
        .liveBlock = QColor{0xEA, 0xEE, 0xF2},
        .ink = QColor{0x2A, 0x28, 0x25},
        .faint = QColor{0x6F, 0x69, 0x5F},
        .line = QColor{0xE4, 0xE0, 0xD6},
        .blank = QColor{0xEC, 0xE9, 0xE1},
        .accent = QColor{0x3B, 0x6F, 0xB6},
        .onAccent = QColor{0xFF, 0xFF, 0xFF},
        .alarm = QColor{0xB3, 0x38, 0x2C},
    };
    return theme;
}

const Theme& Theme::night()
{
    static const Theme theme{
        .dark = true,
        .paper = QColor{0x21, 0x1F, 0x1D},
        .panel = QColor{0x1A, 0x18, 0x17},
        .card = QColor{0x2C, 0x29, 0x26},
        .block = QColor{0x2A, 0x27, 0x25},
        .liveBlock = QColor{0x29, 0x2B, 0x30},
        .ink = QColor{0xE9, 0xE5, 0xDC},
        .faint = QColor{0xA0, 0x99, 0x86},
        .line = QColor{0x3B, 0x38, 0x33},
        .blank = QColor{0x2E, 0x2B, 0x28},
        .accent = QColor{0x7F, 0xA9, 0xE6},
        .onAccent = QColor{0x1A, 0x18, 0x17},
        .alarm = QColor{0xF2, 0x93, 0x8A},
    };
    return theme;
}

const Theme& Theme::of(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Window)) < 0.2 ? night() : light();
}

QPalette Theme::palette() const
{
    QPalette colors{ink, paper, card, line, line, paper, ink};
    colors.setColor(QPalette::Base, card);
    colors.setColor(QPalette::AlternateBase, block);
    colors.setColor(QPalette::Text, ink);
    colors.setColor(QPalette::Button, card);
    colors.setColor(QPalette::ButtonText, ink);
    colors.setColor(QPalette::BrightText, onAccent);
    colors.setColor(QPalette::PlaceholderText, faint);
    colors.setColor(QPalette::Light, card);
    colors.setColor(QPalette::Midlight, blank);
    colors.setColor(QPalette::Mid, line);
    colors.setColor(QPalette::Dark, line);
    colors.setColor(QPalette::Shadow, dark ? QColor{Qt::black} : QColor{0xB9, 0xB3, 0xA6});
    colors.setColor(QPalette::Highlight, mixed(accent, card, dark ? 0.40F : 0.24F));
    colors.setColor(QPalette::HighlightedText, ink);
    colors.setColor(QPalette::Accent, accent);
    colors.setColor(QPalette::Link, accent);
    colors.setColor(QPalette::LinkVisited, accent);
    colors.setColor(QPalette::ToolTipBase, card);
    colors.setColor(QPalette::ToolTipText, ink);

    const QColor unavailable = mixed(faint, paper, 0.6F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::HighlightedText, QPalette::Link})
        colors.setColor(QPalette::Disabled, role, unavailable);
    colors.setColor(QPalette::Disabled, QPalette::Highlight, blank);
    colors.setColor(QPalette::Disabled, QPalette::Accent, blank);
    return colors;
}

QColor Theme::highlighter(Rgb color) const
{
    if (!dark)
        return {color.red, color.green, color.blue};
    QColor seen{dimmed(color.red), dimmed(color.green), dimmed(color.blue)};
    // A color as dark as the paper would look like a day without one.
    while (contrast(seen, paper) < 1.6)
        seen = mixed(seen, Qt::white, 0.9F);
    return seen;
}

QColor Theme::inkOn(Rgb color) const
{
    static const QColor darkInk{0x2A, 0x28, 0x25};
    static const QColor lightInk{0xFB, 0xFA, 0xF7};
    const QColor ground = highlighter(color);
    return contrast(darkInk, ground) >= contrast(lightInk, ground) ? darkInk : lightInk;
}

} // namespace hoego::ui
