#include "ui/goals/EmptyGoals.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hoego::ui {

EmptyGoals::EmptyGoals(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("emptyGoals"));
    auto* heading = new QLabel{tr("No goals here yet"), this};
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    heading->setFont(large);
    auto* hint = new QLabel{tr("Write one in a line. How it is to be counted is read from the words:"), this};
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);

    const std::pair<QString, QString> examples[] = {
        {tr("12 books @📚 Reading"), tr("a number of things, under a heading")},
        {tr("Run 3 times a week"), tr("so often in each week")},
        {tr("Grade average 4.0"), tr("a value to reach")},
        {tr("A post a month #tech"), tr("counted by itself from entries with the tag")},
        {tr("Find my place in the team"), tr("done or not: words and a verdict")},
    };
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(fontMetrics().height());
    for (int row = 0; const auto& [line, meaning] : examples) {
        auto* begin = new QPushButton{line, this};
        begin->setFlat(true);
        begin->setAccessibleDescription(meaning);
        connect(begin, &QAbstractButton::clicked, this, [this, line] { Q_EMIT exampleChosen(line); });
        auto* said = new QLabel{meaning, this};
        said->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(begin, row, 0, Qt::AlignLeft);
        grid->addWidget(said, row, 1);
        ++row;
    }
    grid->setColumnStretch(1, 1);

    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, fontMetrics().height() * 2, 0, 0);
    column->addWidget(heading);
    column->addWidget(hint);
    column->addLayout(grid);
    column->addStretch();
}

} // namespace hoego::ui
