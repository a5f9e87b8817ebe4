#pragma once

#include <QObject>

namespace hoego::ui {

class Desk;
class Editor;
class Preview;

/// Ties the preview to the editor: both stay on the same paragraph, whichever is scrolled, and a box ticked
/// in the preview is ticked in the text.
class SideBySide : public QObject {
    Q_OBJECT

public:
    SideBySide(const Desk& desk, Preview& preview, QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Side { Editor, Preview };

    void follow(Side leader);
    void tick(int line);
    /// A line of the text with its fraction, at the top of either side.
    double lineInEditor() const;
    double lineInPreview() const;
    void scrollEditor(double line);
    void scrollPreview(double line);

    Editor& m_editor;
    Preview& m_preview;
    Side m_leader = Side::Editor; ///< Where the person is.
    bool m_isFollowing = false;
};

} // namespace hoego::ui
