#pragma once

#include <QDialog>

class QTextBrowser;

namespace hoego::ui {

/// The guide, rendered as the rooms render Markdown.
class Guide : public QDialog {
    Q_OBJECT

public:
    /// `language` is "ko" or "en".
    explicit Guide(const QString& language, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void goToHeading(const QString& name);

    QString m_language;
    QTextBrowser* m_text;
};

} // namespace hoego::ui
