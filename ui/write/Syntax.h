#pragma once

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

#include <QObject>

#include <memory>

class QThread;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hoego::ui {

struct Theme;

/// The syntax definitions and our two color themes. Loading takes about a tenth of a second, so it is done
/// beside the window's thread, and only when it is wanted.
class Syntax : public QObject {
    Q_OBJECT

public:
    explicit Syntax(QObject* parent = nullptr);
    ~Syntax() override;

    /// Begins loading; loaded() follows. Once.
    void load();
    bool isLoaded() const { return m_repository != nullptr; }
    KSyntaxHighlighting::Definition markdown() const;
    /// Our paper or ink colors, whichever fits.
    KSyntaxHighlighting::Theme colors(const Theme& theme) const;

Q_SIGNALS:
    void loaded();

private:
    void take();

    std::unique_ptr<QThread> m_loading;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_made; ///< The thread's until it is done.
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

} // namespace hoego::ui
