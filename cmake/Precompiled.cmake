# What nearly every file of a layer includes is parsed once a target and not once a file: it halves the time of a clean
# build. Only the libraries' headers and the few of ours that everything above stands on; each file still includes what
# it uses (`./dev lint` reads core without this).
set(std_headers <algorithm> <array> <chrono> <cstdint> <functional> <map> <memory> <optional> <ranges> <set> <span>
                <string> <string_view> <utility> <variant> <vector>)
set(core_headers ${std_headers} <QRegularExpression> <QString> <QStringList> <QStringView>
                 ${PROJECT_SOURCE_DIR}/core/journal/Edit.h)
set(journal_headers ${core_headers} ${PROJECT_SOURCE_DIR}/core/journal/Journal.h)
set(ui_headers ${journal_headers} <QAbstractItemModel> <QAction> <QApplication> <QDialog> <QHBoxLayout> <QKeyEvent>
               <QLabel> <QLineEdit> <QListView> <QLocale> <QMenu> <QPainter> <QPlainTextEdit> <QPushButton> <QSettings>
               <QStyledItemDelegate> <QTextBlock> <QTimer> <QToolButton>
               ${PROJECT_SOURCE_DIR}/ui/common/Room.h ${PROJECT_SOURCE_DIR}/ui/common/Theme.h
               ${PROJECT_SOURCE_DIR}/ui/render/PeriodLabel.h ${PROJECT_SOURCE_DIR}/ui/render/Sentences.h)
set(test_headers <gmock/gmock.h> <gtest/gtest.h>)
