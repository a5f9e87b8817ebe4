#include "ui/write/TemplatesDialog.h"

#include "core/entry/Series.h"
#include "core/journal/Journal.h"
#include "core/text/Hangul.h"
#include "ui/common/EditStack.h"
#include "ui/common/TextLine.h"
#include "ui/common/Theme.h"
#include "ui/render/Placeholders.h"
#include "ui/render/Sentences.h"
#include "ui/write/Editor.h"
#include "ui/write/Highlighter.h"
#include "ui/write/KindWords.h"
#include "ui/write/Manuscript.h"
#include "ui/write/MenuButton.h"
#include "ui/write/Syntax.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace hoego::ui {

namespace {

using Kind = Period::Kind;
constexpr std::array kinds{Kind::Year, Kind::Half, Kind::Quarter, Kind::Month, Kind::Week, Kind::Day};
constexpr std::chrono::milliseconds savePause{400};

} // namespace

TemplatesDialog::TemplatesDialog(const RoomContext& context, const Entry& entry, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_entry(entry)
    , m_syntax(new Syntax{this})
    , m_highlighter(new Highlighter{this})
    , m_list(new QListWidget{this})
    , m_name(new TextLine{this})
    , m_kind(new QComboBox{this})
    , m_starts(new MenuButton{this})
    , m_places(new MenuButton{this})
    , m_editor(new Editor{this})
    , m_note(new QLabel{this})
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(savePause);
    connect(&m_pause, &QTimer::timeout, this, &TemplatesDialog::save);
    connect(m_name, &TextLine::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_kind, &QComboBox::activated, this, &TemplatesDialog::save);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesDialog::showForm);
    connect(m_syntax, &Syntax::loaded, this, &TemplatesDialog::dress);
    connect(&context.journal, &Journal::changed, this, [this](const Changes& changes) {
        if (!m_isSaving && (changes.everything || changes.templates))
            reload(m_shown);
    });
    const auto& period = entry.period;
    const auto start = period ? startingForm(context.journal, period->kind()) : std::nullopt;
    reload(start ? start->key : QString{});
    m_syntax->load();
}

TemplatesDialog::~TemplatesDialog()
{
    m_highlighter->setDocument(nullptr);
    delete m_editor; // Before the document it shows.
}

void TemplatesDialog::build()
{
    setObjectName(QStringLiteral("templatesDialog"));
    setWindowTitle(tr("Templates"));
    resize(980, 660);
    m_list->setObjectName(QStringLiteral("templateList"));
    m_list->setAccessibleName(tr("Templates"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_editor->setObjectName(QStringLiteral("templateBody"));
    m_editor->setAccessibleName(tr("Text of the template"));
    m_note->setObjectName(QStringLiteral("templateNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();

    auto* right = new QWidget{this};
    auto* column = new QVBoxLayout{right};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildHead());
    column->addWidget(m_editor, 1);
    auto* sides = new QSplitter{this};
    sides->setChildrenCollapsible(false);
    sides->setHandleWidth(12);
    sides->addWidget(m_list);
    sides->addWidget(right);
    sides->setStretchFactor(1, 1);
    sides->setSizes({250, 730});
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(16, 16, 16, 16);
    all->addWidget(sides, 1);
    all->addWidget(m_note);
    all->addWidget(buildButtons());
}

QWidget* TemplatesDialog::buildHead()
{
    auto* head = new QWidget{this};
    m_name->setObjectName(QStringLiteral("templateName"));
    m_name->setAccessibleName(tr("Name of the template"));
    m_name->setPlaceholderText(tr("Name of the template"));
    m_kind->setObjectName(QStringLiteral("templateKind"));
    m_kind->setAccessibleName(tr("What it is for"));
    m_kind->addItem(kindWords(std::nullopt), -1);
    for (const Kind kind : kinds)
        m_kind->addItem(kindWords(kind), static_cast<int>(kind));
    m_starts->setObjectName(QStringLiteral("templateStarts"));
    m_starts->setMenu(new QMenu{m_starts});
    connect(m_starts->menu(), &QMenu::aboutToShow, this, &TemplatesDialog::fillStarts);
    m_starts->setText(tr("Starts new entries") + QStringLiteral(" ▾"));
    m_starts->setToolTip(tr("For which periods new entries start from this template"));
    m_places->setObjectName(QStringLiteral("placeholders"));
    m_places->setText(tr("Placeholder") + QStringLiteral(" ▾"));
    m_places->setMenu(new QMenu{m_places});
    connect(m_places->menu(), &QMenu::aboutToShow, this, &TemplatesDialog::fillPlaceholders);
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins(0, 0, 0, 4);
    row->addWidget(m_name, 1);
    row->addWidget(m_kind);
    row->addWidget(m_starts);
    row->addWidget(m_places);
    return head;
}

QWidget* TemplatesDialog::buildButtons()
{
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    const auto add = [&](const char* name, const QString& text, auto command) {
        auto* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, command);
        return button;
    };
    add("newTemplate", tr("New template"),
        [this] { this->add(tr("New template"), std::nullopt, QStringLiteral("## \n\n- {{cursor}}\n")); });
    m_copy = add("copyTemplate", tr("Make a copy of my own"), [this] { copy(); });
    m_remove = add("removeTemplate", tr("Delete"), [this] { remove(); });
    m_bringBack = add("bringBackTemplate", tr("Bring it back"), [this] { bringBack(); });
    m_bringBack->hide();
    auto* close = buttons->button(QDialogButtonBox::Close);
    close->setAutoDefault(false); // Enter belongs to the text.
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void TemplatesDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void TemplatesDialog::dress()
{
    const Theme& theme = Theme::of(palette());
    QPalette paper = palette();
    paper.setColor(QPalette::Base, theme.paper);
    if (m_editor->palette() != paper)
        m_editor->setPalette(paper);
    if (m_syntax->isLoaded())
        m_highlighter->setSyntax(m_syntax->markdown(), m_syntax->colors(theme), theme);
}

const Form* TemplatesDialog::current() const
{
    const auto found = std::ranges::find(m_forms, m_shown, &Form::key);
    return found == m_forms.end() ? nullptr : &*found;
}

void TemplatesDialog::reload(const QString& shownKey)
{
    if (!m_isSaving)
        save(); // What is typed stands over what another wrote meanwhile.
    m_forms = forms(m_context.journal);
    {
        const QSignalBlocker quiet{m_list};
        m_list->clear();
        for (const Form& form : m_forms) {
            const QString what
                = form.own ? kindWords(form.kind) : tr("%1 · built in").arg(kindWords(form.kind));
            m_list->addItem(form.title + QLatin1Char('\n') + what);
        }
    }
    const auto found = std::ranges::find(m_forms, shownKey, &Form::key);
    const int row = found == m_forms.end() ? 0 : static_cast<int>(found - m_forms.begin());
    const QSignalBlocker quiet{m_list};
    m_list->setCurrentRow(row);
    showForm(row);
}

void TemplatesDialog::showForm(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_forms.size())
        return;
    const Form form = m_forms[static_cast<std::size_t>(row)];
    // A reload of what is in hand leaves the text and its undo alone.
    const bool isSameText = m_text && form.key == m_shown && m_stored && form.body == m_stored->body;
    if (!isSameText && form.key != m_shown && !save()) {
        reload(m_shown);
        return;
    }
    m_shown = form.key;
    m_stored = form.own
        ? std::optional{Template{.id = *form.own, .name = form.title, .kind = form.kind, .body = form.body}}
        : std::nullopt;
    if (!m_name->hasFocus() || !m_name->isModified() || !isSameText)
        m_name->setText(form.title);
    m_kind->setCurrentIndex(m_kind->findData(form.kind ? static_cast<int>(*form.kind) : -1));
    for (QWidget* widget :
         {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_places), static_cast<QWidget*>(m_remove)})
        widget->setEnabled(form.own.has_value());
    m_name->setReadOnly(!form.own);
    if (isSameText)
        return;
    Entry page{.id = EntryId::mint()};
    page.title = form.title;
    page.body = form.body;
    auto text = Manuscript::unwritten(page);
    connect(text.get(), &Manuscript::typedIn, &m_pause, qOverload<>(&QTimer::start));
    m_highlighter->setDocument(nullptr);
    m_editor->setManuscript(*text);
    m_editor->setReadOnly(!form.own);
    m_highlighter->setDocument(&text->document());
    m_text = std::move(text);
}

void TemplatesDialog::showOwn(TemplateId id)
{
    reload(id.toString());
    m_editor->setFocus();
}

std::optional<Template> TemplatesDialog::typed() const
{
    if (!m_stored || !m_text)
        return std::nullopt;
    Template typed = *m_stored;
    // Without a name it keeps the one it has.
    if (const QString name = text::normalized(m_name->text()).simplified(); !name.isEmpty())
        typed.name = name;
    const int kind = m_kind->currentData().toInt();
    typed.kind = kind < 0 ? std::nullopt : std::optional{static_cast<Kind>(kind)};
    typed.body = m_text->typed().body;
    return typed;
}

bool TemplatesDialog::save()
{
    m_pause.stop();
    const auto now = typed();
    if (!now || now == m_stored)
        return true;
    {
        const QScopedValueRollback saving{m_isSaving, true};
        if (const auto done = m_context.journal.apply(changing(*m_stored, *now)); !done) {
            tell(sentence(done.error()));
            m_pause.start();
            return std::exchange(m_mayLose, true);
        }
    }
    m_mayLose = false;
    m_stored = now;
    const auto found = std::ranges::find(m_forms, m_shown, &Form::key);
    if (found == m_forms.end())
        return true;
    const auto row = static_cast<int>(found - m_forms.begin());
    *found = {.key = found->key, .title = now->name, .kind = now->kind, .body = now->body, .own = now->id};
    m_list->item(row)->setText(now->name + QLatin1Char('\n') + kindWords(now->kind));
    return true;
}

void TemplatesDialog::done(int result)
{
    m_name->finishComposition();
    m_editor->commitComposition();
    if (save())
        QDialog::done(result);
}

void TemplatesDialog::add(const QString& name, const std::optional<Kind>& kind, const QString& body)
{
    m_editor->commitComposition();
    if (!save())
        return;
    const Template own{.id = TemplateId::mint(), .name = name, .kind = kind, .body = body};
    if (!m_context.edits.perform(tr("Add template '%1'").arg(name), {adding(own)}))
        return;
    showOwn(own.id);
    m_name->setFocus();
    m_name->selectAll();
}

void TemplatesDialog::copy()
{
    if (const Form* form = current()) {
        m_name->finishComposition();
        add(tr("%1 (mine)", "the copy of a template").arg(m_name->text()), form->kind, m_text->typed().body);
    }
}

void TemplatesDialog::remove()
{
    m_editor->commitComposition();
    if (!m_stored || !save())
        return;
    const Template gone = *m_stored;
    m_stored.reset(); // There is nothing to save any more.
    if (!m_context.edits.perform(tr("Delete template '%1'").arg(gone.name), {removing(gone)})) {
        m_stored = gone;
        return;
    }
    m_removed = gone;
    tell(tr("'%1' is deleted.").arg(gone.name));
    m_bringBack->show();
}

void TemplatesDialog::bringBack()
{
    if (!m_removed
        || !m_context.edits.perform(tr("Bring back template '%1'").arg(m_removed->name),
                                    {adding(*m_removed)}))
        return;
    m_bringBack->hide();
    m_note->hide();
    showOwn(std::exchange(m_removed, std::nullopt)->id);
}

void TemplatesDialog::fillStarts()
{
    QMenu& menu = *m_starts->menu();
    menu.clear();
    const Form* form = current();
    if (!form)
        return;
    for (const Kind kind : kinds) {
        if (form->kind && form->kind != kind)
            continue;
        QAction* action = menu.addAction(kindWords(kind));
        action->setCheckable(true);
        const auto start = startingForm(m_context.journal, kind);
        action->setChecked(start && start->key == m_shown);
        connect(action, &QAction::toggled, this, [this, kind](bool isOn) { startFrom(kind, isOn); });
    }
}

void TemplatesDialog::startFrom(Kind kind, bool isChosen)
{
    const QString key = templateKey(kind);
    const auto stored = m_context.journal.setting(key);
    const Form* form = current();
    if (!stored || !form)
        return;
    Change<JournalSetting> change;
    if (*stored)
        change.before = JournalSetting{.key = key, .value = **stored};
    if (isChosen)
        change.after = JournalSetting{.key = key, .value = form->key};
    if (change.before == change.after)
        return;
    m_context.edits.perform(tr("Start from '%1'").arg(form->title), {Edit{change}});
}

void TemplatesDialog::fillPlaceholders()
{
    QMenu& menu = *m_places->menu();
    menu.clear();
    const Filling filling = fillingFor(m_entry, m_context.journal, m_context.now().day());
    for (const Placeholder& one : placeholders()) {
        const QString place = QStringLiteral("{{%1}}").arg(one.name);
        const QString example = filledIn(place, filling).text.section(QLatin1Char('\n'), 0, 0);
        const QString words
            = example.isEmpty() ? one.meaning : tr("%1: %2", "meaning, example").arg(one.meaning, example);
        menu.addAction(place + QLatin1Char('\t')
                           + QString{words}.replace(QLatin1Char('&'), QStringLiteral("&&")),
                       this, [this, place] {
                           m_editor->insert(place);
                           m_editor->setFocus();
                       });
    }
}

void TemplatesDialog::tell(const QString& words)
{
    m_note->setText(words);
    m_note->show();
}

} // namespace hoego::ui
