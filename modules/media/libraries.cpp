// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/libraries.h"

#include <array>
#include <mutex>

#include <dlfcn.h>

namespace adil::media {

namespace {

#define ADIL_SONAME(name, major) "lib" name ".so." AV_STRINGIFY(major)
// In the order of Library; each needs only those before it.
constexpr std::array sonames{ADIL_SONAME("avutil", LIBAVUTIL_VERSION_MAJOR),
                             ADIL_SONAME("swresample", LIBSWRESAMPLE_VERSION_MAJOR),
                             ADIL_SONAME("swscale", LIBSWSCALE_VERSION_MAJOR),
                             ADIL_SONAME("avcodec", LIBAVCODEC_VERSION_MAJOR),
                             ADIL_SONAME("avformat", LIBAVFORMAT_VERSION_MAJOR),
                             ADIL_SONAME("avfilter", LIBAVFILTER_VERSION_MAJOR)};
#undef ADIL_SONAME

struct Loaded {
    std::array<void *, sonames.size()> handles{};
    Result<void> outcome;
};

// For the life of the process: threads of a decoder may end after everything of ours.
const Loaded &loaded()
{
    static const Loaded all = [] {
        Loaded now;
        for (size_t i = 0; i < sonames.size(); ++i) {
            now.handles[i] = ::dlopen(sonames[i], RTLD_LAZY | RTLD_LOCAL);
            if (!now.handles[i]) {
                // Of this thread, in glibc. NOLINTNEXTLINE(concurrency-mt-unsafe)
                now.outcome = fail(Reason::ProgramMissing, QString::fromLocal8Bit(::dlerror()));
                break;
            }
        }
        return now;
    }();
    return all;
}

}  // namespace

Result<void> loadLibraries() { return loaded().outcome; }

void *addressOf(Library library, const char *name)
{
    void *handle = loaded().handles[size_t(library)];
    void *at = handle ? ::dlsym(handle, name) : nullptr;
    if (!at)
        qFatal("FFmpeg has no %s here", name);
    return at;
}

}  // namespace adil::media
