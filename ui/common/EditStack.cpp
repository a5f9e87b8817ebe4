#include "ui/common/EditStack.h"

#include "core/journal/Journal.h"

#include <QUndoCommand>

#include <functional>
#include <utility>

namespace hoego::ui {

namespace {

using Apply = std::function<bool(std::span<const Edit>)>;

/// The one command of the house: doing is applying, undoing is applying the inverse.
class EditCommand : public QUndoCommand {
public:
    EditCommand(const QString& label, std::vector<Edit> edits, Apply apply)
        : QUndoCommand(label)
        , m_edits(std::move(edits))
        , m_apply(std::move(apply))
    {
    }

    void redo() override
    {
        if (std::exchange(m_isDone, true))
            setObsolete(!m_apply(m_edits));
    }
    void undo() override { setObsolete(!m_apply(inverse(m_edits))); }

private:
    std::vector<Edit> m_edits;
    Apply m_apply;
    bool m_isDone
        = false; // The first redo is QUndoStack::push telling of what perform() has already applied.
};

} // namespace

EditStack::EditStack(Journal& journal, QObject* parent)
    : QUndoStack(parent)
    , m_journal(journal)
{
}

bool EditStack::perform(const QString& label, std::vector<Edit> edits)
{
    if (edits.empty())
        return true;
    const Apply apply = [this](std::span<const Edit> wanted) {
        const auto applied = m_journal.apply(wanted);
        if (!applied)
            Q_EMIT failed(applied.error());
        return applied.has_value();
    };
    if (!apply(edits))
        return false;
    push(new EditCommand{label, std::move(edits), apply});
    return true;
}

} // namespace hoego::ui
