#pragma once

#include <QObject>

namespace hoego::ui {

struct Settings;

/// Dresses the application: our style, the theme's palette, icons and a readable font. Follows the system's
/// choice of light or dark, and its changes, unless the settings fix one.
class Appearance : public QObject {
    Q_OBJECT

public:
    explicit Appearance(Settings& settings, QObject* parent = nullptr);

    /// As the settings say; after a change of them.
    void apply();
    /// "light" or "dark" for this run, whatever the settings say; until the next apply().
    void wear(const QString& look);

private:
    void dress(const QString& look);

    QString m_worn;
    Settings& m_settings;
};

} // namespace hoego::ui
