#include "ui/shell/Style.h"

#include "ui/common/Theme.h"
#include "ui/shell/StylePaint.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace hoego::ui {

namespace {

/// `option` with its words in another color.
template <class Option>
Option withText(const Option& option, const QColor& color)
{
    Option changed = option;
    for (const auto role : {QPalette::ButtonText, QPalette::Text, QPalette::WindowText})
        changed.palette.setColor(role, color);
    return changed;
}

constexpr int textMargin = 6; ///< Between a field's frame and its words.

QRect across(const QRect& area)
{
    return {area.left(), area.center().y(), area.width(), 1};
}

QRect lowest(const QRect& area)
{
    return {area.left(), area.bottom(), area.width(), 1};
}

QRect upright(const QRect& area)
{
    return {area.center().x(), area.top(), 1, area.height()};
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const Theme& theme = Theme::of(option->palette);
    const bool hasFocus = option->state.testFlag(State_HasFocus);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const bool isFramed = !frame || frame->lineWidth > 0;
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            paint::button(*painter, *button);
        return;
    case PE_PanelButtonTool: paint::toolButton(*painter, *option); return;
    case PE_FrameFocusRect: paint::focusRing(*painter, option->rect, theme); return;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
        if (isFramed) // Otherwise it lies on something that has painted the ground.
            paint::field(*painter, *option);
        return;
    case PE_Frame:
        if (isFramed)
            paint::frame(*painter, option->rect, {.edge = hasFocus ? theme.accent : theme.line, .radius = 1});
        return;
    case PE_FrameGroupBox: paint::frame(*painter, option->rect, {.edge = theme.line}); return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme.line);
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), theme.card);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, theme.paper);
        painter->fillRect(QRect{option->rect.topLeft(), QSize{option->rect.width(), 1}}, theme.line);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_PanelMenuBar:
    case PE_PanelScrollAreaCorner:
    case PE_FrameStatusBarItem: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paint::checkBox(*painter, *option); return;
    case PE_IndicatorRadioButton: paint::radioButton(*painter, *option); return;
    case PE_IndicatorArrowDown: paint::chevron(*painter, option->rect, Qt::DownArrow, theme.faint); return;
    case PE_IndicatorArrowUp: paint::chevron(*painter, option->rect, Qt::UpArrow, theme.faint); return;
    case PE_IndicatorArrowLeft: paint::chevron(*painter, option->rect, Qt::LeftArrow, theme.faint); return;
    case PE_IndicatorArrowRight: paint::chevron(*painter, option->rect, Qt::RightArrow, theme.faint); return;
    case PE_PanelItemViewItem:
        if (option->state.testFlag(State_Selected))
            paint::frame(*painter, option->rect,
                         {.fill = option->palette.color(QPalette::Highlight), .radius = 6});
        else if (option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled))
            paint::frame(*painter, option->rect, {.fill = theme.block, .radius = 6});
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    const Theme& theme = Theme::of(option->palette);
    if (element == CE_PushButton) { // Without Fusion's focus rectangle: the panel has the ring.
        proxy()->drawControl(CE_PushButtonBevel, option, painter, widget);
        proxy()->drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        button && element == CE_PushButtonLabel && button->state.testFlag(State_Enabled)) {
        const bool isMain = button->features.testFlag(QStyleOptionButton::DefaultButton);
        const bool isLink = button->features.testFlag(QStyleOptionButton::Flat);
        const auto worded = isMain ? withText(*button, theme.onAccent)
            : isLink               ? withText(*button, theme.accent)
                                   : *button;
        return QProxyStyle::drawControl(element, &worded, painter, widget);
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        item && element == CE_MenuBarItem) {
        painter->fillRect(lowest(item->rect), theme.line);
        paint::menuBarItem(*painter, *item);
        const bool isUnderlined = proxy()->styleHint(SH_UnderlineShortcut, option, widget) != 0;
        painter->drawText(item->rect,
                          Qt::AlignCenter | Qt::TextSingleLine
                              | (isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                          item->text);
        return;
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        item && element == CE_MenuItem) {
        if (item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty())
            return painter->fillRect(across(item->rect.adjusted(8, 0, -8, 0)), theme.line);
        QStyleOptionMenuItem plain = *item;
        if (item->state.testFlag(State_Selected) && item->state.testFlag(State_Enabled)) {
            paint::frame(*painter, QRectF{item->rect}.adjusted(4, 0, -4, 0),
                         {.fill = theme.blank, .radius = 6});
            plain.state.setFlag(State_Selected, false);
        }
        return QProxyStyle::drawControl(element, &plain, painter, widget);
    }
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
        if (element == CE_HeaderSection)
            return paint::header(*painter, *header);
        if (element == CE_HeaderLabel) {
            const auto worded = withText(*header, theme.faint);
            return QProxyStyle::drawControl(element, &worded, painter, widget);
        }
    }
    if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        frame && element == CE_ShapedFrame) {
        if (frame->frameShape == QFrame::HLine)
            return painter->fillRect(across(frame->rect), theme.line);
        if (frame->frameShape == QFrame::VLine)
            return painter->fillRect(upright(frame->rect), theme.line);
    }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        bar && element == CE_ProgressBarContents)
        return paint::progressBar(*painter, *bar);
    switch (element) {
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme.panel);
        return painter->fillRect(lowest(option->rect), theme.line);
    case CE_HeaderEmptyArea: return painter->fillRect(option->rect, theme.paper);
    case CE_Splitter:
        return painter->fillRect(option->state.testFlag(State_Horizontal) ? upright(option->rect)
                                                                          : across(option->rect),
                                 theme.line);
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel: return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    const Theme& theme = Theme::of(option->palette);
    const auto part
        = [&](SubControl which) { return QRectF{proxy()->subControlRect(control, option, which, widget)}; };
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        slider && control == CC_ScrollBar)
        return paint::scrollBar(*painter, *slider, part(SC_ScrollBarSlider).toRect());
    if (control == CC_ComboBox) {
        paint::field(*painter, *option);
        return paint::chevron(*painter, part(SC_ComboBoxArrow), Qt::DownArrow, theme.faint);
    }
    if (control == CC_SpinBox) {
        paint::field(*painter, *option);
        paint::chevron(*painter, part(SC_SpinBoxUp), Qt::UpArrow, theme.faint);
        return paint::chevron(*painter, part(SC_SpinBoxDown), Qt::DownArrow, theme.faint);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !slider) {
        const QRect area = QProxyStyle::subControlRect(control, option, part, widget);
        const bool isText = (control == CC_ComboBox && part == SC_ComboBoxEditField)
            || (control == CC_SpinBox && part == SC_SpinBoxEditField);
        return isText ? area.adjusted(textMargin, 0, 0, 0) : area;
    }

    // No buttons at the ends: the whole length is the way of the handle.
    const bool isUpright = slider->orientation == Qt::Vertical;
    const int way = isUpright ? slider->rect.height() : slider->rect.width();
    const double range = slider->maximum - slider->minimum;
    int handle = way;
    if (range > 0) {
        const double share = slider->pageStep / (range + slider->pageStep);
        handle = std::min(
            way, std::max(static_cast<int>(way * share), pixelMetric(PM_ScrollBarSliderMin, option, widget)));
    }
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                              way - handle, slider->upsideDown);
    const auto stretch = [&](int from, int length) {
        const QRect whole = slider->rect;
        return isUpright ? QRect(whole.left(), whole.top() + from, whole.width(), length)
                         : QRect(whole.left() + from, whole.top(), length, whole.height());
    };
    switch (part) {
    case SC_ScrollBarGroove: return slider->rect;
    case SC_ScrollBarSlider: return stretch(start, handle);
    case SC_ScrollBarSubPage: return stretch(0, start);
    case SC_ScrollBarAddPage: return stretch(start + handle, way - start - handle);
    default: return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect area = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return area.adjusted(textMargin, 0, -textMargin, 0);
    return area;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int line = option ? option->fontMetrics.height() : 16;
    const int control = line * 7 / 4;
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool hasMenu = button && button->features.testFlag(QStyleOptionButton::HasMenu);
        const int arrow = hasMenu ? pixelMetric(PM_MenuButtonIndicator, option, widget) : 0;
        return {contents.width() + line * 5 / 4 + arrow, std::max(contents.height() + line / 2, control)};
    }
    case CT_ToolButton: return size.grownBy({2, 2, 2, 2});
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: return {size.width() + 2 * textMargin, std::max(size.height(), control)};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), 9};
        return {size.width() + line, std::max(size.height(), control)};
    case CT_ItemViewItem: return size.grownBy({0, line / 4, 0, line / 4});
    case CT_MenuBarItem: return {contents.width() + line, line * 3 / 2};
    default: return size;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 36;
    case PM_FocusFrameHMargin: return 6; // Left and right of an item's words.
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return 5;
    case PM_MenuBarHMargin: return 4;
    case PM_MenuHMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarVMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_SplitterWidth: return 5;
    case PM_ToolTipLabelFrameWidth: return 5;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: {
        const int line = option ? option->fontMetrics.height() : widget ? widget->fontMetrics().height() : 16;
        return std::max(14, line * 7 / 8);
    }
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup: return 0;
    case SH_Menu_Scrollable:
    case SH_MenuBar_MouseTracking:
    case SH_ItemView_ShowDecorationSelected: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QPalette Style::standardPalette() const
{
    return Theme::light().palette();
}

} // namespace hoego::ui
