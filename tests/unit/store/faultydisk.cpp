// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultydisk.h"

#include <atomic>
#include <cstring>

namespace adil::test {

namespace {

FaultyDisk::Fault fault;
std::atomic<int> left = -1;  // of these that still succeed; below 0: all
std::atomic<bool> refused = false;
sqlite3_vfs shim;
sqlite3_io_methods methods;

struct File {
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};
sqlite3_file *real(sqlite3_file *file) { return reinterpret_cast<File *>(file)->real(); }
sqlite3_vfs *system(sqlite3_vfs *) { return static_cast<sqlite3_vfs *>(shim.pAppData); }

bool fails(FaultyDisk::At at)
{
    if (left < 0 || at != fault.at)
        return false;
    if (left > 0) {
        --left;
        return false;
    }
    if (!fault.stays)
        left = -1;
    return refused = true;
}

int open(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *out)
{
    const int code = system(vfs)->xOpen(system(vfs), name, real(file), flags, out);
    file->pMethods = code == SQLITE_OK ? &methods : nullptr;
    return code;
}
int close(sqlite3_file *f) { return real(f)->pMethods->xClose(real(f)); }
int read(sqlite3_file *f, void *to, int n, sqlite3_int64 at)
{
    return real(f)->pMethods->xRead(real(f), to, n, at);
}
int write(sqlite3_file *f, const void *from, int n, sqlite3_int64 at)
{
    if (!fails(FaultyDisk::At::Write))
        return real(f)->pMethods->xWrite(real(f), from, n, at);
    real(f)->pMethods->xWrite(real(f), from, n / 2, at);
    return fault.code;
}
int truncate(sqlite3_file *f, sqlite3_int64 size)
{
    return fails(FaultyDisk::At::Truncate) ? fault.code : real(f)->pMethods->xTruncate(real(f), size);
}
int sync(sqlite3_file *f, int flags)
{
    return fails(FaultyDisk::At::Sync) ? fault.code : real(f)->pMethods->xSync(real(f), flags);
}
int size(sqlite3_file *f, sqlite3_int64 *out) { return real(f)->pMethods->xFileSize(real(f), out); }
int lock(sqlite3_file *f, int level) { return real(f)->pMethods->xLock(real(f), level); }
int unlock(sqlite3_file *f, int level) { return real(f)->pMethods->xUnlock(real(f), level); }
int reserved(sqlite3_file *f, int *out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); }
int control(sqlite3_file *f, int what, void *arg)
{
    return real(f)->pMethods->xFileControl(real(f), what, arg);
}
int sector(sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); }
int traits(sqlite3_file *f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); }
int shmMap(sqlite3_file *f, int page, int bytes, int extend, void volatile **out)
{
    return real(f)->pMethods->xShmMap(real(f), page, bytes, extend, out);
}
int shmLock(sqlite3_file *f, int offset, int n, int flags)
{
    return real(f)->pMethods->xShmLock(real(f), offset, n, flags);
}
void shmBarrier(sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); }
int shmUnmap(sqlite3_file *f, int remove) { return real(f)->pMethods->xShmUnmap(real(f), remove); }

}  // namespace

FaultyDisk::FaultyDisk()
{
    sqlite3_vfs *below = sqlite3_vfs_find(nullptr);
    shim = *below;
    shim.pNext = nullptr;
    shim.zName = "adil-faulty-disk";
    shim.pAppData = below;
    shim.szOsFile = int(sizeof(File)) + below->szOsFile;
    shim.xOpen = open;
    methods = {2,       close,  read,   write,  truncate, sync,       size,     lock,    unlock, reserved,
               control, sector, traits, shmMap, shmLock,  shmBarrier, shmUnmap, nullptr, nullptr};
    left = -1;
    sqlite3_vfs_register(&shim, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs *below = static_cast<sqlite3_vfs *>(shim.pAppData);
    sqlite3_vfs_unregister(&shim);
    sqlite3_vfs_register(below, 1);
}

void FaultyDisk::fail(const Fault &next)
{
    fault = next;
    refused = false;
    left = next.nth - 1;
}
void FaultyDisk::mend() { left = -1; }
bool FaultyDisk::hasFailed() const { return refused; }

}  // namespace adil::test
