#pragma once

#include <QString>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

namespace hoego::ui {

/// Colors code in the words of its fence ("cpp", "sql"), as HTML that carries its colors with it. The
/// definitions of languages are read when the first one is wanted, which takes about a tenth of a second.
/// Used by one thread at a time.
class CodeHighlighter {
public:
    /// Our paper or ink colors.
    enum class Colors { Paper, Ink };

    CodeHighlighter();
    ~CodeHighlighter();
    Q_DISABLE_COPY_MOVE(CodeHighlighter)

    /// For RenderOptions::code: what stands within <pre><code>. Null: the language is not known.
    QString html(const QString& language, const QString& code, Colors colors);

private:
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

} // namespace hoego::ui
