#include "ui/find/FindRoom.h"

#include "core/journal/Journal.h"
#include "ui/common/Navigator.h"
#include "ui/common/RoomHeader.h"
#include "ui/common/Theme.h"
#include "ui/find/HitDelegate.h"
#include "ui/find/HitModel.h"
#include "ui/find/SearchBox.h"
#include "ui/render/Sentences.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <optional>

namespace hoego::ui {

namespace {

constexpr int sideMargin = 28; ///< The header's.
constexpr int widestList = 860; ///< Lines longer than this are hard to read.
constexpr int mostHits = 300;
constexpr std::chrono::milliseconds pause{150};

/// Where a hit is looked at.
Place placeOf(const Hit& hit, const QString& query)
{
    Place place{.year = Period::containing(Period::Kind::Year, hit.date).year()};
    if (hit.period)
        place.year = hit.period->year();
    switch (hit.what) {
    case Hit::What::Entry:
        place.room = RoomName::Write;
        place.period = hit.period;
        place.entry = hit.entry;
        place.query = query;
        break;
    case Hit::What::DayNote:
        place.room = RoomName::Colors;
        place.day = hit.date;
        break;
    case Hit::What::Goal:
    case Hit::What::Review:
        place.room = RoomName::Goals;
        place.period = hit.period;
        place.goal = hit.goal;
        break;
    }
    return place;
}

} // namespace

FindRoom::FindRoom(const RoomContext& context, QWidget* parent)
    : Room(parent)
    , m_context(context)
    , m_model(new HitModel{this})
    , m_header(new RoomHeader{this})
    , m_box(new SearchBox{this})
    , m_pages(new QStackedWidget{this})
    , m_hint(buildHint())
    , m_list(new QListView{m_pages})
    , m_pause(new QTimer{this})
{
    build();
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    connect(m_pause, &QTimer::timeout, this, &FindRoom::search);
    connect(m_box, &SearchBox::wantedChanged, this, &FindRoom::searchSoon);
    connect(m_list, &QListView::clicked, this, &FindRoom::open);
    connect(&context.journal, &Journal::changed, this, &FindRoom::onChanged);
    m_box->installEventFilter(this);
    m_list->installEventFilter(this);
    setFocusProxy(m_box);
    dress();
    search();
}

void FindRoom::build()
{
    m_header->setTitle(tr("Find"));
    m_box->setObjectName(QStringLiteral("searchBox"));
    m_box->setAccessibleName(tr("Search"));
    m_box->setPlaceholderText(tr("Words in entries, notes and goals"));
    m_box->setClearButtonEnabled(true);
    m_box->setTextMargins(8, 0, 8, 0);
    m_box->setMaximumWidth(widestList);
    m_box->setMinimumHeight(m_box->sizeHint().height() + 8);

    m_list->setObjectName(QStringLiteral("hits"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate{*m_model, m_list});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setMaximumWidth(widestList);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(m_list);
    m_pages->setMaximumWidth(widestList);

    auto* sheet = new QVBoxLayout;
    sheet->setContentsMargins(sideMargin, 4, sideMargin, 0);
    sheet->setSpacing(8);
    sheet->addWidget(m_box);
    sheet->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(sheet, 1);
}

QLabel* FindRoom::buildHint()
{
    auto* hint = new QLabel{m_pages};
    hint->setObjectName(QStringLiteral("findHint"));
    hint->setTextFormat(Qt::RichText);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    hint->setContentsMargins(12, 16, 12, 0);
    return hint;
}

void FindRoom::show(const Place& place)
{
    if (place.query && *place.query != m_box->text())
        m_box->setText(*place.query);
    if (m_pause->isActive() || m_isStale)
        search();
    m_box->selectAll();
    m_box->setFocus();
}

void FindRoom::searchSoon()
{
    m_pause->start();
}

void FindRoom::search()
{
    m_pause->stop();
    m_isStale = false;
    const QString wanted = m_box->wanted();
    const Query query = readQuery(wanted);
    if (query.terms.isEmpty()) {
        m_model->setHits(query, {});
        m_header->setSubtitle(tr("Everything you wrote, as soon as you type"));
        showWords(tr("<p>For example:</p>"
                     "<p><b>book</b> &nbsp; finds “books” and “notebook” too</p>"
                     "<p><b>cafe</b> &nbsp; finds “Café”</p>"
                     "<p><b>book autumn</b> &nbsp; finds what holds both words</p>"
                     "<p><b>“one more page”</b> &nbsp; finds just these words in a row</p>"));
        Q_EMIT statusChanged({}, {});
        return;
    }
    auto hits = m_context.journal.search(query, mostHits);
    if (!hits) {
        m_context.navigator.tell(sentence(hits.error()));
        return;
    }
    const HitModel::Found* chosen = m_model->found(m_list->currentIndex());
    const std::optional<Hit> before = chosen != nullptr ? std::optional{chosen->hit} : std::nullopt;
    const bool isCut = hits->total > static_cast<int>(hits->hits.size());
    const QString found = tr("%n found", nullptr, hits->total);
    m_header->setSubtitle(isCut ? tr("%1, the newest %2 are shown").arg(found).arg(hits->hits.size())
                                : found);
    Q_EMIT statusChanged({}, found);
    m_model->setHits(query, std::move(hits->hits));
    if (hits->total == 0) {
        showWords(tr("<p>Nothing holds “%1”.</p><p>Fewer or shorter words find more.</p>")
                      .arg(wanted.trimmed().toHtmlEscaped()));
        return;
    }
    m_pages->setCurrentWidget(m_list);
    const QModelIndex again = before ? m_model->indexOf(*before) : QModelIndex{};
    choose(again.isValid() ? again : m_model->firstHit());
}

void FindRoom::onChanged()
{
    m_isStale = true;
    if (isVisible() && !m_box->wanted().isEmpty())
        searchSoon();
}

void FindRoom::showWords(const QString& words)
{
    m_hint->setText(words);
    m_pages->setCurrentWidget(m_hint);
}

void FindRoom::open(const QModelIndex& index)
{
    if (const HitModel::Found* found = m_model->found(index))
        m_context.navigator.go(placeOf(found->hit, m_box->wanted().trimmed()));
}

void FindRoom::choose(const QModelIndex& index)
{
    m_list->setCurrentIndex(index);
    if (index == m_model->firstHit())
        m_list->scrollToTop(); // With the year above it.
}

bool FindRoom::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Room::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return false;
    return watched == m_box ? onBoxKey(key->key()) : watched == m_list && onListKey(key->key());
}

bool FindRoom::onBoxKey(int key)
{
    const bool hasHits = m_pages->currentWidget() == m_list;
    switch (key) {
    case Qt::Key_Down:
        if (hasHits)
            m_list->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pause->isActive())
            search();
        open(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        if (m_box->text().isEmpty())
            return false;
        m_box->clear();
        search();
        return true;
    default: return false;
    }
}

bool FindRoom::onListKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: open(m_list->currentIndex()); return true;
    case Qt::Key_Escape: m_box->setFocus(Qt::OtherFocusReason); return true;
    case Qt::Key_Up:
        if (m_list->currentIndex() != m_model->firstHit())
            return false;
        m_box->setFocus(Qt::OtherFocusReason);
        return true;
    default: return false;
    }
}

void FindRoom::showEvent(QShowEvent* event)
{
    Room::showEvent(event);
    if (m_isStale)
        search();
}

void FindRoom::changeEvent(QEvent* event)
{
    Room::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void FindRoom::dress()
{
    const Theme& theme = Theme::of(palette());
    QPalette faint = palette();
    faint.setColor(QPalette::WindowText, theme.faint);
    m_hint->setPalette(faint);
    QPalette paper = palette();
    paper.setColor(QPalette::Base, palette().color(QPalette::Window));
    m_list->setPalette(paper);
}

} // namespace hoego::ui
