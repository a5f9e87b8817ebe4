#include "ui/render/Sentences.h"

#include <QCoreApplication>

namespace hoego::ui {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(hoego::ui::Sentences)
};

} // namespace

QString sentence(const Error& error)
{
    switch (error.code) {
    case Error::Code::CannotOpen:
        return Sentences::tr("The journal could not be opened. Nothing was changed. "
                             "Check that the file is there and that you may read it.");
    case Error::Code::NotAJournal:
        return Sentences::tr("This file is not a Hoego journal. It was not touched. Choose another file.");
    case Error::Code::NewerSchema:
        return Sentences::tr("This journal was written by a newer version of Hoego. It was not touched. "
                             "Open it with that version, or update Hoego.");
    case Error::Code::Damaged:
        return Sentences::tr("The journal file is damaged. It was left as it is. "
                             "Restore a backup, or keep a copy of the file before trying anything else.");
    case Error::Code::ReadOnly:
        return Sentences::tr("The journal cannot be written to, so nothing was stored. "
                             "Check the permissions of the file and its folder.");
    case Error::Code::DiskFull:
        return Sentences::tr("The disk is full, so this was not stored. What was stored before is safe. "
                             "Free some space and try again.");
    case Error::Code::Busy:
        return Sentences::tr("Another program is using the journal, so this was not stored. "
                             "Try again in a moment.");
    case Error::Code::Conflict:
        return Sentences::tr("This no longer fits what is in the journal, so nothing was changed. "
                             "It may have been changed elsewhere: look at it again and repeat the change.");
    case Error::Code::NotFound: return Sentences::tr("That is not in the journal. Nothing was changed.");
    case Error::Code::AlreadyThere:
        return Sentences::tr(
            "There is a file of this name already. It was not touched. Choose another name.");
    case Error::Code::Unexpected:
        return Sentences::tr("Something unexpected went wrong, and nothing was changed. Try again; "
                             "if it happens again, please report it.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace hoego::ui
