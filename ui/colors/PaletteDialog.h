#pragma once

#include "ui/colors/PaletteDraft.h"

#include <QDialog>

#include <optional>
#include <vector>

class QButtonGroup;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace hoego::ui {

class SwatchButton;

/// Edits a palette: names, colors, keys, order; puts categories away, merges them. It changes nothing itself:
/// who opened it takes draft() over when it was accepted.
class PaletteDialog : public QDialog {
    Q_OBJECT

public:
    explicit PaletteDialog(PaletteDraft draft, QWidget* parent = nullptr);

    const PaletteDraft& draft() const { return m_draft; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildForm();
    QWidget* buildColors();
    QWidget* buildActions();
    void connectForm();

    std::optional<CategoryId> current() const;
    /// Shows the draft in the list, with `id` chosen.
    void fillList(std::optional<CategoryId> id);
    void describeRow(int row);
    void fillForm();
    void fillAlike(const Category& category);
    void fillKeys(const Category& category);
    void fillMergeMenu(const Category& category);
    void add();
    void move(int by);
    void chooseOtherColor();
    void recolor(Rgb color);
    void check();

    PaletteDraft m_draft;
    QListWidget* m_list = nullptr;
    QPushButton* m_up;
    QPushButton* m_down;
    QWidget* m_form;
    QLineEdit* m_name;
    QButtonGroup* m_colors;
    std::vector<SwatchButton*> m_swatches; ///< The last one is the person's own color.
    QComboBox* m_key;
    QLabel* m_alike;
    QLabel* m_days;
    QPushButton* m_archive;
    QPushButton* m_merge;
    QPushButton* m_remove;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace hoego::ui
