#include "ui/goals/ReviewPage.h"

#include "core/journal/Journal.h"
#include "core/text/Hangul.h"
#include "ui/common/EditStack.h"
#include "ui/common/Navigator.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/TextArea.h"
#include "ui/goals/GoalEdits.h"
#include "ui/goals/GoalFace.h"
#include "ui/goals/GoalPaint.h"
#include "ui/goals/PromiseOrigin.h"
#include "ui/render/GoalText.h"
#include "ui/render/PeriodLabel.h"
#include "ui/render/Sentences.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace hoego::ui {

namespace {

constexpr int verdicts = 5;
constexpr std::chrono::seconds pauseBeforeStoring{1};

QLabel* plainLabel(QWidget* parent, QPalette::ColorRole role = QPalette::WindowText)
{
    auto* label = new QLabel{parent};
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(role);
    return label;
}

/// The words of `day`'s review, which are gone on with; earlier ones are left as they are.
QString wordsOf(Day day, const GoalCard& card)
{
    return card.review && card.review->day == day ? card.review->text : QString{};
}

} // namespace

QString historyText(const GoalCard& card, const std::vector<Review>& reviews)
{
    constexpr std::ptrdiff_t mostLogs = 6;
    QStringList lines;
    const auto first = std::max<std::ptrdiff_t>(0, std::ssize(card.logs) - mostLogs);
    if (first > 0)
        lines << ReviewPage::tr("… and %n earlier", nullptr, static_cast<int>(first));
    for (auto it = card.logs.begin() + first; it != card.logs.end(); ++it) {
        QStringList parts{dayLabel(it->day)};
        if (!std::holds_alternative<measure::Done>(card.goal.measure))
            parts << amountText(it->amount);
        if (!it->note.isEmpty())
            parts << it->note;
        lines << parts.join(QStringLiteral(" · "));
    }
    for (const Review& review : reviews) {
        if (!review.text.isEmpty())
            lines
                << QStringLiteral("%1 %2 “%3”").arg(mark(review.verdict), dayLabel(review.day), review.text);
    }
    return lines.join(QLatin1Char('\n'));
}

ReviewPage::ReviewPage(const RoomContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_counter(plainLabel(this, QPalette::PlaceholderText))
    , m_title(plainLabel(this))
    , m_plan(plainLabel(this, QPalette::PlaceholderText))
    , m_promise(new PromiseOrigin{context, this})
    , m_standing(plainLabel(this))
    , m_bar(new StandingBar{this})
    , m_suggestion(plainLabel(this, QPalette::PlaceholderText))
    , m_history(plainLabel(this, QPalette::PlaceholderText))
    , m_words(new TextArea{this})
    , m_previous(new QPushButton{tr("&Previous"), this})
    , m_next(new QPushButton{this})
{
    QStringList labels;
    for (int number = 0; number < verdicts; ++number) {
        const auto verdict = static_cast<Verdict>(number);
        labels << QStringLiteral("%1  %2 %3").arg(QString::number(number + 1), mark(verdict), label(verdict));
    }
    m_verdict = new SegmentedControl{labels, this};
    build();
    buildKeys();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeStoring);
    connect(&m_pause, &QTimer::timeout, this, &ReviewPage::storeChanges);
    connect(m_words, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_verdict, &SegmentedControl::chosen, &m_pause, qOverload<>(&QTimer::start));
    connect(&context.journal, &Journal::changed, this, &ReviewPage::onChanged);
}

void ReviewPage::build()
{
    setObjectName(QStringLiteral("reviewPage"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setObjectName(QStringLiteral("reviewTitle"));
    m_suggestion->setObjectName(QStringLiteral("suggestion"));
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setAccessibleName(tr("Verdict"));
    m_words->setObjectName(QStringLiteral("reviewWords"));
    m_words->setAccessibleName(tr("Words about the verdict"));
    m_words->setPlaceholderText(tr("What became of it, and what will you do differently?"));
    m_next->setObjectName(QStringLiteral("reviewNext"));
    m_next->setDefault(true);

    auto* back = new QPushButton{tr("‹ Goals"), this};
    back->setFlat(true);
    back->setObjectName(QStringLiteral("reviewBack"));
    auto* top = new QHBoxLayout;
    top->addWidget(back);
    top->addStretch();
    top->addWidget(m_counter);
    m_counter->setWordWrap(false);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_previous);
    bottom->addStretch();
    bottom->addWidget(m_next);

    auto* page = new QWidget{this};
    page->setMaximumWidth(fontMetrics().height() * 40);
    auto* column = new QVBoxLayout{page};
    column->setSpacing(fontMetrics().height() / 2);
    column->addLayout(top);
    column->addWidget(buildFacts(), 1);
    column->addWidget(m_verdict);
    column->addWidget(m_words, 1);
    column->addLayout(bottom);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(28, 18, 28, 18);
    row->addStretch(1);
    row->addWidget(page, 100);
    row->addStretch(1);

    connect(back, &QAbstractButton::clicked, this, &ReviewPage::leave);
    connect(m_previous, &QAbstractButton::clicked, this, &ReviewPage::previous);
    connect(m_next, &QAbstractButton::clicked, this, &ReviewPage::next);
}

QWidget* ReviewPage::buildFacts()
{
    // However much was logged, the verdict stays in view.
    auto* scroll = new QScrollArea{this};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* facts = new QWidget;
    auto* column = new QVBoxLayout{facts};
    column->setContentsMargins({});
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_plan, m_promise, m_standing, m_bar,
                                                         m_suggestion, m_history})
        column->addWidget(part);
    column->addStretch();
    scroll->setWidget(facts);
    scroll->viewport()->setAutoFillBackground(false);
    facts->setAutoFillBackground(false);
    return scroll;
}

void ReviewPage::buildKeys()
{
    const auto key = [this](const QKeySequence& keys, auto&& work) {
        auto* shortcut = new QShortcut{keys, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, std::forward<decltype(work)>(work));
    };
    key(Qt::CTRL | Qt::Key_Return, [this] { next(); });
    key(Qt::CTRL | Qt::Key_Enter, [this] { next(); });
    key(Qt::Key_Escape, [this] { leave(); });
    key(Qt::ALT | Qt::Key_PageUp, [this] { previous(); });
    for (int number = 0; number < verdicts; ++number)
        key(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number),
            [this, number] { choose(static_cast<Verdict>(number)); });
}

void ReviewPage::start(std::vector<GoalId> goals, std::optional<Verdict> verdict)
{
    Q_ASSERT(!goals.empty());
    m_goals = std::move(goals);
    m_number = 0;
    load();
    if (verdict)
        choose(*verdict);
}

std::optional<GoalId> ReviewPage::goal() const
{
    return isRunning() ? std::optional{m_goals[m_number]} : std::nullopt;
}

bool ReviewPage::store()
{
    if (!m_card)
        return true;
    m_words->finishComposition();
    return storeChanges();
}

bool ReviewPage::storeChanges()
{
    m_pause.stop();
    if (!m_card || (!isVerdictChanged() && !areWordsChanged()))
        return true;
    const Moment now = m_context.now();
    const Verdict verdict
        = isVerdictChanged() ? static_cast<Verdict>(m_verdict->current()) : m_card->verdict();
    const QString words = areWordsChanged() ? m_words->toPlainText() : wordsOf(now.day(), *m_card);
    return m_context.edits.perform(tr("Review “%1”").arg(m_card->goal.title),
                                   reviewed(*m_card, verdict, words, now.day(), now));
}

bool ReviewPage::isVerdictChanged() const
{
    return static_cast<Verdict>(m_verdict->current()) != m_storedVerdict;
}

bool ReviewPage::areWordsChanged() const
{
    const auto plain = [](const QString& words) { return text::normalized(words).trimmed(); };
    return plain(m_words->toPlainText()) != plain(m_storedWords);
}

void ReviewPage::refreshControls()
{
    const Verdict verdict = m_card->verdict();
    if (!isVerdictChanged())
        m_verdict->setCurrent(static_cast<int>(verdict));
    m_storedVerdict = verdict;
    const QString words = wordsOf(m_context.now().day(), *m_card);
    if (!areWordsChanged() && !m_words->isComposing() && words != m_storedWords)
        m_words->setPlainText(words);
    m_storedWords = words;
}

void ReviewPage::keyPressEvent(QKeyEvent* event)
{
    // Digits that the words did not take: the verdict, and on to the words.
    const int number = event->key() - Qt::Key_1;
    if (number >= 0 && number < verdicts && !(event->modifiers() & ~Qt::KeypadModifier)) {
        choose(static_cast<Verdict>(number));
        return;
    }
    QWidget::keyPressEvent(event);
}

void ReviewPage::goTo(std::size_t number)
{
    if (!store())
        return;
    m_number = number;
    load();
}

void ReviewPage::next()
{
    if (m_number + 1 < m_goals.size())
        goTo(m_number + 1);
    else
        leave();
}

void ReviewPage::previous()
{
    if (m_number > 0)
        goTo(m_number - 1);
}

void ReviewPage::leave()
{
    if (!store())
        return;
    m_goals.clear();
    m_card.reset();
    Q_EMIT finished();
}

void ReviewPage::choose(Verdict verdict)
{
    m_verdict->setCurrent(static_cast<int>(verdict));
    m_pause.start();
    m_words->setFocus();
}

void ReviewPage::load()
{
    m_card.reset(); // The words belong to the goal before.
    m_words->clear();
    const Day today = m_context.now().day();
    auto card = m_context.journal.goalCard(m_goals[m_number], today);
    if (!card)
        m_context.navigator.tell(sentence(card.error()));
    else
        m_card = *std::move(card);
    if (m_card) {
        m_storedVerdict = m_card->verdict();
        m_storedWords = wordsOf(today, *m_card);
        m_verdict->setCurrent(static_cast<int>(m_storedVerdict));
        m_words->setPlainText(m_storedWords);
    }
    const bool isLast = m_number + 1 == m_goals.size();
    m_next->setText(isLast ? tr("&Save") : tr("Save and &Next"));
    m_next->setToolTip(QKeySequence{Qt::CTRL | Qt::Key_Return}.toString(QKeySequence::NativeText));
    m_previous->setVisible(m_goals.size() > 1);
    m_previous->setEnabled(m_number > 0);
    m_counter->setText(m_goals.size() > 1 ? QStringLiteral("%1 / %2").arg(m_number + 1).arg(m_goals.size())
                                          : QString{});
    showFacts();
    m_words->setFocus();
}

void ReviewPage::showFacts()
{
    if (!m_card) {
        m_title->setText(tr("This goal is no longer there."));
        for (QLabel* label : {m_plan, m_standing, m_suggestion, m_history})
            label->clear();
        m_promise->hide();
        return;
    }
    const Day today = m_context.now().day();
    const GoalFace face = faceOf(*m_card, today);
    const Goal& goal = m_card->goal;
    m_title->setText(goal.title);
    m_plan->setText(label(goal.period) + QStringLiteral(" · ") + measureText(goal.measure));
    m_promise->show(goal);
    m_standing->setText(face.missed.isEmpty() ? face.standing
                                              : face.standing + QStringLiteral(" · ") + face.missed);
    m_bar->show(face.bar, face.tone);
    const Verdict suggested = m_card->standing.suggested;
    m_suggestion->setText(suggested == Verdict::Open
                              ? tr("The numbers do not decide it.")
                              : tr("The numbers say: %1 %2").arg(mark(suggested), label(suggested)));
    auto reviews = m_context.journal.reviews(goal.id);
    if (reviews)
        std::erase_if(*reviews, [&](const Review& review) { return review.day == today; });
    m_history->setText(historyText(*m_card, reviews.value_or(std::vector<Review>{})));
}

void ReviewPage::onChanged(const Changes& changes)
{
    if (!m_card || (!changes.everything && !changes.goals.contains(m_card->goal.id)))
        return;
    // Numbers may have changed; what the person is saying about them stays.
    if (auto card = m_context.journal.goalCard(m_card->goal.id, m_context.now().day())) {
        m_card = *std::move(card);
        if (m_card)
            refreshControls();
        showFacts();
    }
}

} // namespace hoego::ui
