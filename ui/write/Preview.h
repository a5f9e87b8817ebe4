#pragma once

#include <QTextBrowser>
#include <QTimer>

#include <functional>

namespace hoego {
class Journal;
}

namespace hoego::ui {

class Navigator;

/// The text as publishing gives it. Drawn when the typing pauses, never on its way; loads nothing from
/// outside.
class Preview : public QTextBrowser {
    Q_OBJECT

public:
    Preview(const Journal& journal, Navigator& navigator, QWidget* parent = nullptr);

    /// Where the Markdown comes from, asked only when it is drawn.
    void setSource(std::function<QString()> markdown);
    using QTextBrowser::setSource;
    /// The text has changed: draws it soon, if it is seen.
    void refreshSoon();
    /// Draws now, if it is seen.
    void refresh();

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void follow(const QUrl& link);
    void updateMeasure();
    QString styleSheetText() const;

    const Journal& m_journal;
    Navigator& m_navigator;
    std::function<QString()> m_markdown;
    QTimer m_soon;
    bool m_isStale = true;
};

} // namespace hoego::ui
