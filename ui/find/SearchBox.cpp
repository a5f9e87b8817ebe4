#include "ui/find/SearchBox.h"

#include <QInputMethodEvent>

#include <algorithm>

namespace hoego::ui {

namespace {

/// Not one on the way: "ㄱ" will be "고" with the next key, and nothing would be found meanwhile.
bool isWhole(const QString& composing)
{
    return std::ranges::all_of(composing, [](QChar c) { return c < u'\u3131' || c > u'\u318e'; });
}

} // namespace

SearchBox::SearchBox(QWidget* parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &SearchBox::wantedChanged);
}

QString SearchBox::wanted() const
{
    QString whole = text();
    if (isWhole(m_composing))
        whole.insert(cursorPosition(), m_composing);
    return whole;
}

void SearchBox::inputMethodEvent(QInputMethodEvent* event)
{
    const QString before = wanted();
    m_composing = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    if (wanted() != before)
        Q_EMIT wantedChanged();
}

} // namespace hoego::ui
