#pragma once

#include <QWidget>

class QLabel;

namespace hoego::ui {

/// Above a section of the side panel: what it is, and at the right how much or when.
class SectionHead : public QWidget {
    Q_OBJECT

public:
    explicit SectionHead(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// `spoken`: how a screen reader says it, where signs stand for words.
    void setDetail(const QString& detail, const QString& spoken = {});

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    QLabel* m_title;
    QLabel* m_detail;
};

} // namespace hoego::ui
