#include "core/exchange/DaysImport.h"
#include "core/journal/Journal.h"
#include "ui/colors/ColorsRoom.h"
#include "ui/colors/PictureDialog.h"
#include "ui/colors/SheetDialog.h"
#include "ui/colors/YearGridModel.h"
#include "ui/common/EditStack.h"
#include "ui/common/Navigator.h"
#include "ui/common/Settings.h"
#include "ui/common/Theme.h"
#include "ui/render/CsvText.h"
#include "ui/render/LiveContent.h"
#include "ui/render/Sentences.h"

#include <QDir>
#include <QFileDialog>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStandardPaths>

#include <variant>

// What of the Colors room goes into files, and comes from them.
namespace hoego::ui {

namespace {

QString documentsPath(const QString& name)
{
    return QDir{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}.filePath(name);
}

} // namespace

void ColorsRoom::savePicture()
{
    const Period year = Period::ofYear(m_model->year());
    const auto content = liveContent(
        QStringLiteral("colors"),
        {.journal = m_context.journal, .today = m_context.now().day(), .own = year, .entry = {}});
    const auto* shown = content ? std::get_if<live::Picture>(&*content) : nullptr;
    if (shown == nullptr) {
        m_context.navigator.tell(tr("Nothing is painted in %1 yet.").arg(year.year()));
        return;
    }
    constexpr double width = 900;
    auto* dialog = new PictureDialog{{.colors = shown->colors,
                                      .theme = Theme::of(palette()),
                                      .font = font(),
                                      .width = width,
                                      .title = shown->title,
                                      .layout = m_model->layout().kind(),
                                      .firstOfWeek = m_context.settings.firstDayOfWeek(),
                                      .onPaper = true},
                                     shown->words,
                                     this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, title = shown->title] {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
        const QString path = QFileDialog::getSaveFileName(
            this, tr("Save as a picture"), QStringLiteral("%1/%2.%3").arg(folder, title, dialog->ending()));
        if (!path.isEmpty())
            writeFile(path, dialog->bytes());
    });
    dialog->open();
}

void ColorsRoom::printYear()
{
    const Period year = Period::ofYear(m_model->year());
    const auto stored = m_model->stored();
    const auto categories = m_model->categories();
    auto* dialog = new SheetDialog{{.colors = {.period = year,
                                               .categories = {categories.begin(), categories.end()},
                                               .colors = {stored.begin(), stored.end()}},
                                    .isFilled = !stored.empty(),
                                    .daysOff = m_model->daysOff(year.range()),
                                    .title = tr("Colors of %1").arg(year.year()),
                                    .font = font()},
                                   this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SheetDialog::pdfWanted, this, [this, dialog] {
        const QString path = QFileDialog::getSaveFileName(
            dialog, tr("Save as PDF"), documentsPath(QStringLiteral("%1.pdf").arg(dialog->sheet().title)),
            tr("PDF files (*.pdf)"));
        if (!path.isEmpty())
            writeFile(path, toPdf(dialog->sheet(), dialog->paper()));
    });
    connect(dialog, &SheetDialog::printWanted, this, [this, dialog] { print(*dialog); });
    dialog->open();
}

void ColorsRoom::print(SheetDialog& dialog)
{
    QPrinter printer{QPrinter::HighResolution};
    printer.setDocName(dialog.sheet().title);
    printer.setPageLayout(
        QPageLayout{QPageSize{dialog.paper()}, QPageLayout::Landscape, QMarginsF{}, QPageLayout::Millimeter});
    printer.setFullPage(true);
    QPrintDialog choice{&printer, &dialog};
    if (choice.exec() != QDialog::Accepted)
        return;
    QPainter painter;
    if (!painter.begin(&printer)) {
        m_context.navigator.tell(tr("The printer did not take the sheet."));
        return;
    }
    constexpr double tenthsInInch = 254;
    painter.scale(printer.resolution() / tenthsInInch, printer.resolution() / tenthsInInch);
    hoego::ui::paint(painter, printer.pageLayout().fullRect(QPageLayout::Millimeter).size(), dialog.sheet());
}

void ColorsRoom::writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file{path}; // What is there stays until the new one is whole.
    const bool isWritten
        = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    const QString shown = QDir::toNativeSeparators(path);
    m_context.navigator.tell(isWritten ? tr("Written to %1.").arg(shown)
                                       : tr("%1 could not be written: %2").arg(shown, file.errorString()));
}

void ColorsRoom::saveDays()
{
    const Period year = Period::ofYear(m_model->year());
    const QString name = QStringLiteral("%1.csv").arg(tr("Colors of %1").arg(year.year()));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the days as a table"),
                                                      documentsPath(name), tr("Tables (*.csv)"));
    if (!path.isEmpty())
        writeFile(path, csv::fromColors(m_model->stored(), m_model->categories()));
}

void ColorsRoom::readDays()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Take days from a table"), documentsPath({}),
                                                      tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    QFile file{path};
    if (file.open(QIODevice::ReadOnly))
        takeIn(file.readAll());
    else
        m_context.navigator.tell(
            tr("%1 could not be read: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
}

void ColorsRoom::takeIn(const QByteArray& bytes)
{
    const csv::Table table = csv::read(bytes);
    QStringList told;
    if (!table.lines.empty()) {
        const auto stored = m_context.journal.dayColors(table.days());
        if (!stored) {
            m_context.navigator.tell(sentence(stored.error()));
            return;
        }
        const DaysImport made = importing(table, *stored, m_model->categories());
        if (!made.edits.empty() && !perform(tr("Take days from a table"), made.edits))
            return;
        told += sentence(made);
    }
    if (!table.problems.empty()) // The first says where to look.
        told += sentence(table.problems.front());
    if (!told.isEmpty())
        m_context.navigator.tell(told.join(u' '));
}

} // namespace hoego::ui
