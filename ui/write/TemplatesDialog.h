#pragma once

#include "core/Result.h"
#include "core/entry/Entry.h"
#include "core/entry/Template.h"
#include "ui/common/Room.h"
#include "ui/render/Templates.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QMenu;
class QPushButton;

namespace hoego::ui {

class Editor;
class Highlighter;
class Manuscript;
class MenuButton;
class Syntax;
class TextLine;

/// All templates: the person's own, which are edited in place and saved as entries are, and the built-in
/// ones, to be read, chosen and copied.
class TemplatesDialog : public QDialog {
    Q_OBJECT

public:
    /// `entry`: what placeholders are shown for.
    TemplatesDialog(const RoomContext& context, const Entry& entry, QWidget* parent = nullptr);
    ~TemplatesDialog() override;

    void showOwn(TemplateId id);
    void done(int result) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    QWidget* buildButtons();
    void dress();
    void reload(const QString& shownKey);
    void showForm(int row);
    bool save();
    std::optional<Template> typed() const;
    void add(const QString& name, const std::optional<Period::Kind>& kind, const QString& body);
    void copy();
    void remove();
    void bringBack();
    void fillStarts();
    void startFrom(Period::Kind kind, bool isChosen);
    void fillPlaceholders();
    void tell(const QString& words);
    const Form* current() const;

    RoomContext m_context;
    Entry m_entry;
    std::vector<Form> m_forms;
    QString m_shown; ///< The key of the one in hand.
    std::unique_ptr<Manuscript> m_text; ///< Its body, with the editor's undo.
    std::optional<Template> m_stored;
    std::optional<Template> m_removed;
    QTimer m_pause;
    bool m_isSaving = false;
    bool m_mayLose = false; ///< It could not be saved, and the person knows.
    Syntax* m_syntax;
    Highlighter* m_highlighter;
    QListWidget* m_list;
    TextLine* m_name;
    QComboBox* m_kind;
    MenuButton* m_starts;
    MenuButton* m_places;
    Editor* m_editor;
    QLabel* m_note;
    QPushButton* m_bringBack = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace hoego::ui
