#pragma once

#include <QDialog>

class QComboBox;

namespace hoego::ui {

struct Settings;

/// The choices that belong to the program. Every change is stored and told at once.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(Settings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    void languageChanged();
    void lookChanged();
    /// Something that the rooms take up when they are made.
    void roomsChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QComboBox* holidayChoice();

    Settings& m_settings;
    QWidget* m_content = nullptr;
};

} // namespace hoego::ui
