#include "ui/write/Syntax.h"

#include "ui/common/Theme.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QThread>

namespace hoego::ui {

namespace {

using KSyntaxHighlighting::Repository;

/// resources/syntax/syntax/hoego.xml, which builds on Markdown.
constexpr QLatin1StringView definitionName{"Hoego Markdown"};

/// A definition is read when its first line is highlighted. This is that line.
class FirstLine : public KSyntaxHighlighting::AbstractHighlighter {
public:
    explicit FirstLine(const KSyntaxHighlighting::Definition& definition)
    {
        setDefinition(definition);
        const auto state = highlightLine(u"# *1*", {});
        highlightLine(u"text", state);
    }

protected:
    void applyFormat(int, int, const KSyntaxHighlighting::Format&) override { }
};

std::unique_ptr<Repository> readRepository()
{
    auto repository = std::make_unique<Repository>();
    repository->addCustomSearchPath(QStringLiteral(":/hoego/syntax"));
    FirstLine{repository->definitionForName(definitionName)};
    return repository;
}

} // namespace

Syntax::Syntax(QObject* parent)
    : QObject(parent)
{
}

Syntax::~Syntax()
{
    if (m_loading)
        m_loading->wait();
}

void Syntax::load()
{
    if (m_loading || isLoaded())
        return;
    QThread* home = thread();
    m_loading.reset(QThread::create([this, home] {
        m_made = readRepository();
        m_made->moveToThread(home);
    }));
    connect(m_loading.get(), &QThread::finished, this, &Syntax::take);
    m_loading->start(QThread::LowPriority);
}

void Syntax::take()
{
    m_loading->wait();
    m_loading.reset();
    m_repository = std::move(m_made);
    Q_EMIT loaded();
}

KSyntaxHighlighting::Definition Syntax::markdown() const
{
    Q_ASSERT(isLoaded());
    return m_repository->definitionForName(definitionName);
}

KSyntaxHighlighting::Theme Syntax::colors(const Theme& theme) const
{
    Q_ASSERT(isLoaded());
    return m_repository->theme(theme.dark ? QStringLiteral("Hoego Ink") : QStringLiteral("Hoego Paper"));
}

} // namespace hoego::ui
