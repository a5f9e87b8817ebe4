#include "ui/colors/PaletteDialog.h"

#include "core/color/Difference.h"
#include "core/color/Highlighters.h"
#include "ui/colors/CategoryIcon.h"
#include "ui/colors/FaintLabel.h"
#include "ui/colors/SwatchButton.h"
#include "ui/common/FlowLayout.h"
#include "ui/render/DefaultPalette.h"

#include <QButtonGroup>
#include <QColorDialog>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace hoego::ui {

namespace {

constexpr int lastKey = 9;

QPushButton* button(const QString& text, const char* name, QWidget* parent)
{
    auto* result = new QPushButton{text, parent};
    result->setObjectName(QString::fromLatin1(name));
    result->setAutoDefault(false);
    return result;
}

} // namespace

PaletteDialog::PaletteDialog(PaletteDraft draft, QWidget* parent)
    : QDialog(parent)
    , m_draft(std::move(draft))
    , m_problem(new QLabel{this})
    , m_buttons(new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this})
{
    setObjectName(QStringLiteral("paletteDialog"));
    setWindowTitle(tr("Edit colors"));
    auto* parts = new QHBoxLayout;
    parts->setSpacing(24);
    parts->addWidget(buildList());
    parts->addWidget(buildForm(), 1);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("paletteProblem"));
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(parts, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connectForm();
    fillList(std::nullopt);
    resize(sizeHint().expandedTo({620, 400}));
    m_list->setFocus();
}

QWidget* PaletteDialog::buildList()
{
    auto* side = new QWidget{this};
    m_list = new QListWidget{side};
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Colors"));
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    auto* added = button(tr("&Add"), "addCategory", side);
    m_up = button(tr("&Up"), "moveUp", side);
    m_down = button(tr("Do&wn"), "moveDown", side);
    connect(added, &QPushButton::clicked, this, &PaletteDialog::add);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });

    auto* row = new QHBoxLayout;
    for (QPushButton* one : {added, m_up, m_down})
        row->addWidget(one);
    auto* layout = new QVBoxLayout{side};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    return side;
}

QWidget* PaletteDialog::buildForm()
{
    m_form = new QWidget{this};
    m_name = new QLineEdit{m_form};
    m_name->setObjectName(QStringLiteral("categoryName"));
    m_name->setMaxLength(60);
    m_name->setTextMargins(6, 0, 6, 0);
    m_key = new QComboBox{m_form};
    m_key->setObjectName(QStringLiteral("categoryKey"));
    m_days = new FaintLabel{m_form};
    m_alike = new FaintLabel{m_form};
    m_alike->setObjectName(QStringLiteral("alikeColors"));
    m_alike->setTextFormat(Qt::PlainText);
    m_alike->setWordWrap(true);

    auto* form = new QFormLayout{m_form};
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Color"), buildColors());
    form->addRow(m_alike);
    form->addRow(tr("&Key"), m_key);
    form->addRow(tr("Days"), m_days);
    form->addRow(buildActions());
    return m_form;
}

QWidget* PaletteDialog::buildColors()
{
    auto* colors = new QWidget{m_form};
    auto* layout = new FlowLayout{colors};
    layout->setSpacing(2);
    m_colors = new QButtonGroup{this};
    const QStringList names = highlighterNames();
    for (std::size_t i = 0; i < highlighters.size(); ++i)
        m_swatches.push_back(new SwatchButton{highlighters[i], names[static_cast<qsizetype>(i)], colors});
    m_swatches.push_back(new SwatchButton{{}, tr("Own color"), colors});
    for (SwatchButton* swatch : m_swatches) {
        m_colors->addButton(swatch);
        layout->addWidget(swatch);
        connect(swatch, &QAbstractButton::clicked, this, [this, swatch] { recolor(swatch->color()); });
    }
    auto* other = button(tr("&Other color…"), "otherColor", colors);
    other->setFlat(true);
    connect(other, &QPushButton::clicked, this, &PaletteDialog::chooseOtherColor);
    layout->addWidget(other);
    return colors;
}

QWidget* PaletteDialog::buildActions()
{
    auto* actions = new QWidget{m_form};
    m_archive = button({}, "archiveCategory", actions);
    m_merge = button(tr("&Merge into"), "mergeCategory", actions);
    m_merge->setMenu(new QMenu{m_merge});
    m_remove = button(tr("&Delete"), "removeCategory", actions);
    m_remove->setToolTip(tr("Only a color without days and goals can be deleted; others can be archived"));
    m_archive->setToolTip(tr("An archived color is no longer offered; its days keep it"));
    auto* layout = new QHBoxLayout{actions};
    layout->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* one : {m_archive, m_merge, m_remove})
        layout->addWidget(one);
    layout->addStretch();
    return actions;
}

void PaletteDialog::connectForm()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &PaletteDialog::fillForm);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& name) {
        if (const auto id = current()) {
            m_draft.rename(*id, name);
            describeRow(m_list->currentRow());
            check();
        }
    });
    connect(m_key, &QComboBox::activated, this, [this](int key) {
        if (const auto id = current()) {
            m_draft.setKey(*id, key == 0 ? std::nullopt : std::optional{key});
            fillList(id);
        }
    });
    connect(m_archive, &QPushButton::clicked, this, [this] {
        if (const auto id = current()) {
            m_draft.setArchived(*id, !m_draft.category(*id)->archived);
            fillList(id);
        }
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto id = current(); id && !m_draft.isUsed(*id)) {
            m_draft.remove(*id);
            fillList(std::nullopt);
        }
    });
}

std::optional<CategoryId> PaletteDialog::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? std::nullopt : std::optional{m_draft.categories()[static_cast<std::size_t>(row)].id};
}

void PaletteDialog::fillList(std::optional<CategoryId> id)
{
    const auto& categories = m_draft.categories();
    int row = std::min(std::max(0, m_list->currentRow()), static_cast<int>(categories.size()) - 1);
    {
        const QSignalBlocker quiet{m_list};
        m_list->clear();
        for (std::size_t i = 0; i < categories.size(); ++i) {
            m_list->addItem(new QListWidgetItem);
            describeRow(static_cast<int>(i));
            if (categories[i].id == id)
                row = static_cast<int>(i);
        }
        m_list->setCurrentRow(row);
    }
    fillForm();
}

void PaletteDialog::describeRow(int row)
{
    const Category& category = m_draft.categories()[static_cast<std::size_t>(row)];
    QListWidgetItem* item = m_list->item(row);
    QString text = category.name;
    if (category.archived)
        text = tr("%1 (archived)").arg(category.name);
    else if (category.key)
        text = tr("%1 · %2", "category, key").arg(category.name).arg(*category.key);
    item->setText(text);
    item->setIcon(categoryIcon(category.color, palette()));
}

void PaletteDialog::fillForm()
{
    const auto id = current();
    m_form->setEnabled(id.has_value());
    m_up->setEnabled(id && m_list->currentRow() > 0);
    m_down->setEnabled(id && m_list->currentRow() + 1 < m_list->count());
    check();
    if (!id)
        return;
    const Category& category = *m_draft.category(*id);
    if (m_name->text().simplified() != category.name) {
        const QSignalBlocker quiet{m_name};
        m_name->setText(category.name);
    }
    const bool suggested = std::ranges::find(highlighters, category.color) != highlighters.end();
    m_swatches.back()->setVisible(!suggested);
    if (!suggested)
        m_swatches.back()->setColor(category.color, tr("Own color %1").arg(category.color.toHex()));
    for (SwatchButton* swatch : m_swatches) {
        if (swatch->color() == category.color)
            swatch->setChecked(true);
    }
    fillAlike(category);
    fillKeys(category);
    fillMergeMenu(category);
    m_days->setText(tr("%n days in all years", nullptr, m_draft.days(*id)));
    m_archive->setText(category.archived ? tr("&Bring back") : tr("A&rchive"));
    m_remove->setEnabled(!m_draft.isUsed(*id));
}

/// Which colors in use are taken for it, by whom.
void PaletteDialog::fillAlike(const Category& category)
{
    QStringList forAll;
    QStringList forSome;
    for (const Category& other : m_draft.categories()) {
        if (other.id == category.id || other.archived || category.archived)
            continue;
        switch (areAlike(category.color, other.color)) {
        case Alike::ForAll: forAll += other.name; break;
        case Alike::ForSome: forSome += other.name; break;
        case Alike::No: break;
        }
    }
    QStringList words;
    if (!forAll.isEmpty())
        words += tr("Hard to tell from: %1.").arg(QLocale{}.createSeparatedList(forAll));
    if (!forSome.isEmpty())
        words += tr("Some color-blind people take it for: %1. Letters in the cells help them.")
                     .arg(QLocale{}.createSeparatedList(forSome));
    m_alike->setText(words.join(u' '));
    m_alike->setVisible(!words.isEmpty());
}

void PaletteDialog::fillKeys(const Category& category)
{
    m_key->clear();
    m_key->addItem(tr("None"));
    for (int key = 1; key <= lastKey; ++key) {
        const auto owner = std::ranges::find_if(m_draft.categories(), [&](const Category& other) {
            return other.id != category.id && !other.archived && other.key == key;
        });
        m_key->addItem(owner == m_draft.categories().end()
                           ? QString::number(key)
                           : tr("%1 (now %2)", "key, its category").arg(QString::number(key), owner->name));
    }
    m_key->setCurrentIndex(category.key.value_or(0));
    m_key->setEnabled(!category.archived);
}

void PaletteDialog::fillMergeMenu(const Category& category)
{
    QMenu* menu = m_merge->menu();
    menu->clear();
    for (const Category& other : m_draft.categories()) {
        if (other.id == category.id || other.archived)
            continue;
        QString name = other.name;
        menu->addAction(categoryIcon(other.color, palette()), name.replace(u'&', QStringLiteral("&&")), this,
                        [this, from = category.id, into = other.id] {
                            m_draft.merge(from, into);
                            fillList(into);
                        });
    }
    m_merge->setEnabled(!menu->isEmpty() && m_draft.isUsed(category.id));
}

void PaletteDialog::add()
{
    const QString base = tr("New color");
    QString name = base;
    const auto taken = [this](const QString& wanted) {
        return std::ranges::any_of(m_draft.categories(), [&](const Category& other) {
            return other.name.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    for (int number = 2; taken(name); ++number)
        name = tr("%1 %2", "'New color', number").arg(base).arg(number);
    fillList(m_draft.add(name));
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void PaletteDialog::move(int by)
{
    if (const auto id = current()) {
        m_draft.move(*id, m_list->currentRow() + by);
        fillList(id);
    }
}

void PaletteDialog::chooseOtherColor()
{
    const auto id = current();
    if (!id)
        return;
    const Rgb now = m_draft.category(*id)->color;
    auto* dialog = new QColorDialog{QColor{now.red, now.green, now.blue}, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor& color) {
        recolor({.red = static_cast<std::uint8_t>(color.red()),
                 .green = static_cast<std::uint8_t>(color.green()),
                 .blue = static_cast<std::uint8_t>(color.blue())});
    });
    dialog->open();
}

void PaletteDialog::recolor(Rgb color)
{
    if (const auto id = current()) {
        m_draft.recolor(*id, color);
        describeRow(m_list->currentRow());
        fillForm();
    }
}

void PaletteDialog::check()
{
    const auto misnamed = m_draft.misnamed();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!misnamed);
    m_problem->setVisible(misnamed.has_value());
    if (!misnamed)
        return;
    const QString name = m_draft.category(*misnamed)->name;
    m_problem->setText(name.isEmpty()
                           ? tr("A color has no name yet.")
                           : tr("Two colors are called “%1”. Give each a name of its own.").arg(name));
}

void PaletteDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list)
        fillList(current());
}

} // namespace hoego::ui
