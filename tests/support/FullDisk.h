#pragma once

namespace hoego {

/// While it lives, SQLite finds the disk full at every write of this process (reads go on).
class FullDisk {
public:
    FullDisk();
    ~FullDisk();
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

    /// Call before the first database is opened: puts the shim under SQLite.
    static void prepare();
};

} // namespace hoego
