#pragma once

#include "tests/support/Printers.h"
#include "ui/common/Theme.h"
#include "ui/write/Highlighter.h"
#include "ui/write/Syntax.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>

#include <gtest/gtest.h>

namespace hoego::ui {

/// A text and its colors.
class HighlighterStage : public testing::Test {
protected:
    HighlighterStage()
    {
        document.setDocumentLayout(new QPlainTextDocumentLayout{&document});
        syntax.load();
        EXPECT_TRUE(QTest::qWaitFor([this] { return syntax.isLoaded(); }, 20000));
        highlighter.setDocument(&document);
        highlighter.setSyntax(syntax.markdown(), syntax.colors(Theme::light()), Theme::light());
    }

    void set(const QString& text)
    {
        document.setPlainText(text);
        highlighter.finish();
    }
    /// The format a character is shown in.
    QTextCharFormat at(int block, int position)
    {
        QTextCharFormat format;
        const auto ranges = document.findBlockByNumber(block).layout()->formats();
        for (const auto& range : ranges) {
            if (range.start <= position && position < range.start + range.length)
                format.merge(range.format);
        }
        return format;
    }

    bool isPrivate(int block, int position)
    {
        return at(block, position).hasProperty(QTextFormat::BackgroundBrush);
    }

    Syntax syntax;
    QTextDocument document;
    Highlighter highlighter;
};

} // namespace hoego::ui
