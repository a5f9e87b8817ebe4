#pragma once

#include <QString>

#include <expected>

namespace hoego {

/// What went wrong, in terms a view can word. `detail` is for the log, never shown alone.
struct Error {
    enum class Code {
        CannotOpen,   ///< No such file, no permission, or a folder.
        NotAJournal,  ///< A file of something else; it was not touched.
        NewerSchema,  ///< Written by a later Hoego; it was not touched.
        Damaged,      ///< SQLite finds the file broken; it was not touched.
        ReadOnly,     ///< The file or its folder cannot be written.
        DiskFull,     ///< Nothing of the change was kept on disk.
        Busy,         ///< Another program held the journal longer than we wait.
        Conflict, ///< What was to be changed is no longer there, or a rule of the vocabulary forbids it.
        NotFound, ///< The asked-for thing does not exist.
        AlreadyThere, ///< A file that would have been overwritten.
        Unexpected,
    };

    Code code;
    QString detail;
};

template <class T = void>
using Result = std::expected<T, Error>;

} // namespace hoego
