#include "ui/render/CodeHighlighter.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

namespace hoego::ui {

namespace {

using KSyntaxHighlighting::Definition;
using KSyntaxHighlighting::Format;
using KSyntaxHighlighting::State;
using KSyntaxHighlighting::Theme;

class HtmlOfLines : public KSyntaxHighlighting::AbstractHighlighter {
public:
    HtmlOfLines(const Definition& definition, const Theme& theme)
    {
        setDefinition(definition);
        setTheme(theme);
    }

    QString html(QStringView code)
    {
        State state;
        const QList<QStringView> lines = code.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            m_line = lines[i];
            m_written = 0;
            state = highlightLine(m_line, state);
            writeUpTo(m_line.size());
            if (i + 1 < lines.size())
                m_html += u'\n';
        }
        return m_html;
    }

protected:
    void applyFormat(int offset, int length, const Format& format) override
    {
        const QString style = styleOf(format);
        if (length == 0 || style.isEmpty())
            return;
        writeUpTo(offset);
        m_html += u"<span style=\"" + style + u"\">"
            + m_line.sliced(offset, length).toString().toHtmlEscaped() + u"</span>";
        m_written = offset + length;
    }

private:
    void writeUpTo(qsizetype end)
    {
        m_html += m_line.sliced(m_written, end - m_written).toString().toHtmlEscaped();
        m_written = end;
    }

    QString styleOf(const Format& format) const
    {
        QString style;
        if (format.hasTextColor(theme()))
            style += u"color:" + format.textColor(theme()).name() + u';';
        if (format.isBold(theme()))
            style += QLatin1StringView{"font-weight:bold;"};
        if (format.isItalic(theme()))
            style += QLatin1StringView{"font-style:italic;"};
        return style;
    }

    QStringView m_line;
    qsizetype m_written = 0;
    QString m_html;
};

/// By its name or by the ending of its files, as people write it behind a fence.
Definition definitionOf(KSyntaxHighlighting::Repository& repository, const QString& language)
{
    const Definition named = repository.definitionForName(language);
    return named.isValid() ? named : repository.definitionForFileName(u"code." + language.toLower());
}

} // namespace

CodeHighlighter::CodeHighlighter() = default;
CodeHighlighter::~CodeHighlighter() = default;

QString CodeHighlighter::html(const QString& language, const QString& code, Colors colors)
{
    if (!m_repository) {
        m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
        m_repository->addCustomSearchPath(QStringLiteral(":/hoego/syntax"));
    }
    const Definition definition = definitionOf(*m_repository, language);
    if (!definition.isValid())
        return {};
    const QString theme = colors == Colors::Ink ? QStringLiteral("Hoego Ink") : QStringLiteral("Hoego Paper");
    return HtmlOfLines{definition, m_repository->theme(theme)}.html(code);
}

} // namespace hoego::ui
