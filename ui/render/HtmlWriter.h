#pragma once

#include "ui/render/RawHtml.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <md4c.h>

#include <vector>

namespace hoego::ui {

class KoreanMarkdown;

/// Writes safe HTML of what md4c reads. The functions are md4c's callbacks; 0 means go on.
class HtmlWriter {
public:
    enum class Anchors { None, AtHeadings };

    HtmlWriter(const KoreanMarkdown& source, Anchors anchors)
        : m_source(source)
        , m_anchors(anchors)
    {
    }

    int enter(MD_BLOCKTYPE type, void* detail);
    int leave(MD_BLOCKTYPE type, void* detail);
    int enter(MD_SPANTYPE type, void* detail);
    int leave(MD_SPANTYPE type, void* detail);
    int text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size);

    QString take();

private:
    void write(const char* html) { m_html += html; }
    void openNumbers(const MD_BLOCK_OL_DETAIL& list);
    void openItem(const MD_BLOCK_LI_DETAIL& item);
    void openHeading(unsigned level);
    void closeHeading(unsigned level);
    void openCode(const MD_BLOCK_CODE_DETAIL& code);
    void openCell(const char* name, const MD_BLOCK_TD_DETAIL& cell);
    void openLink(const QString& address, const QString& title);
    void closeLink();
    /// A picture in the journal; any other is shown as its words.
    void openPicture(const QString& address);
    void writeHtmlBlock();
    /// Writes the words collected so far: they come in pieces, and an address may be spread over several.
    void endWords();
    void writeWords(QStringView words);

    const KoreanMarkdown& m_source;
    Anchors m_anchors;
    QByteArray m_html;
    RawHtml m_rawHtml;
    QByteArray m_words;
    QByteArray m_htmlBlock;
    std::vector<bool> m_links; ///< Of the links that are open: whether they were written.
    qsizetype m_headingStart = 0;
    QString m_headingText;
    bool m_inHeading = false;
    bool m_inHtmlBlock = false;
    bool m_inLiveBlock = false;
    bool m_isAttachment = false;
    int m_pictures = 0; ///< Open ones: within, only words count.
};

} // namespace hoego::ui
