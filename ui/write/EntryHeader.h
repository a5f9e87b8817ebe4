#pragma once

#include "core/entry/Entry.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QMenu;

namespace hoego::ui {

class MenuButton;
class SegmentedControl;
class TextLine;

/// Above the text: what the entry is called, its days, its state and its tags, which are changed in place; at
/// the right how it is seen and what else can be done with it.
class EntryHeader : public QWidget {
    Q_OBJECT

public:
    explicit EntryHeader(QWidget* parent = nullptr);

    /// What is being typed into the title and the tags stays as it is typed...
    void setEntry(const Entry& entry);
    /// ...unless another has written the entry and nothing of what is typed was unsaved.
    void setOthersEntry(const Entry& entry);
    void setMode(int mode);
    /// What "More" opens. Not owned.
    void setMenu(QMenu* menu);
    void editTitle();
    void editTags();
    /// Takes in what stands in the title and the tags though the caret is still there.
    void finishEditing();

Q_SIGNALS:
    void titleChanged(const QString& title);
    /// What stands in the title is what the person wants.
    void titleFinished();
    void tagsChanged(const QStringList& tags);
    void stateChanged(hoego::EntryState state);
    void modeChosen(int mode);
    /// Enter in the title or the tags: on to the text.
    void done();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void dress();
    void takeTitle();
    void takeTags();
    void fitTags();
    QString shownTitle() const;
    /// What stands in the line, as an entry has it.
    QString typedTitle() const;

    Entry m_entry;
    TextLine* m_title;
    QLabel* m_dates;
    MenuButton* m_state;
    TextLine* m_tags;
    SegmentedControl* m_modes;
    MenuButton* m_more;
    QBoxLayout* m_row;
    QHBoxLayout* m_controls; ///< How the text is seen, and more: at the right, or below.
};

/// "#월간 #회고" and back; a person may also use commas.
QString tagLine(const QStringList& tags);
QStringList tagsFrom(const QString& line);

} // namespace hoego::ui
