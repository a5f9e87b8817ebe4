#pragma once

#include "core/Result.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace hoego {
class Journal;
}

namespace hoego::ui {

class CountTable;
class SegmentedControl;
class YearPicture;

/// Two to five years side by side, and below them each category followed through all years.
class YearsView : public QWidget {
    Q_OBJECT

public:
    explicit YearsView(const Journal& journal, QWidget* parent = nullptr);

    /// Reads the years that have colors anew and shows the last of them up to `year`.
    void showUpTo(int year);
    /// Where Tab stops, in order.
    std::vector<QWidget*> stops() const;

Q_SIGNALS:
    void yearWanted(int year);
    void failed(const hoego::Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showPictures();
    YearPicture& picture(std::size_t place);
    void arrange();

    const Journal& m_journal;
    SegmentedControl* m_howMany;
    QLabel* m_empty;
    QGridLayout* m_grid;
    QLabel* m_through;
    CountTable* m_table;
    QScrollArea* m_wideTable;
    std::vector<YearPicture*> m_pictures;
    std::vector<int> m_years; ///< With colors, ascending.
    int m_year = 1970;
};

} // namespace hoego::ui
