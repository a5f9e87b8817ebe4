#include "tests/support/FullDisk.h"

#include <sqlite3.h>

#include <atomic>
#include <map>
#include <mutex>

namespace hoego {

namespace {

std::atomic<bool> isFull = false; // Journals are written by other threads, too.

/// The real methods of files, and our copies of them with one function changed.
struct Methods {
    const sqlite3_io_methods* real = nullptr;
    sqlite3_io_methods ours{};
};

std::mutex copiesMutex;

std::map<const sqlite3_io_methods*, Methods>& copies()
{
    static std::map<const sqlite3_io_methods*, Methods> copies;
    return copies;
}

const sqlite3_io_methods* realOf(const sqlite3_file* file)
{
    const std::scoped_lock lock{copiesMutex};
    for (const auto& [real, methods] : copies()) {
        if (&methods.ours == file->pMethods)
            return real;
    }
    return file->pMethods;
}

int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
{
    return isFull ? SQLITE_FULL : realOf(file)->xWrite(file, bytes, count, offset);
}

sqlite3_vfs* realVfs = nullptr;

int open(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags)
{
    const int code = realVfs->xOpen(realVfs, name, file, flags, outFlags);
    if (code == SQLITE_OK && file->pMethods) {
        const std::scoped_lock lock{copiesMutex};
        Methods& methods = copies()[file->pMethods];
        if (!methods.real) {
            methods.real = file->pMethods;
            methods.ours = *file->pMethods;
            methods.ours.xWrite = write;
        }
        file->pMethods = &methods.ours;
    }
    return code;
}

} // namespace

FullDisk::FullDisk()
{
    isFull = true;
}

FullDisk::~FullDisk()
{
    isFull = false;
}

void FullDisk::prepare()
{
    if (realVfs)
        return;
    realVfs = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs shim = *realVfs;
    shim.zName = "full-disk";
    shim.pNext = nullptr;
    shim.xOpen = open;
    sqlite3_vfs_register(&shim, 1);
}

} // namespace hoego
