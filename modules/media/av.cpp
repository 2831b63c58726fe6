// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/av.h"

#include <mutex>

namespace adil::media {

Result<void> prepareLibraries()
{
    if (const auto loaded = loadLibraries(); !loaded)
        return loaded;
    static std::once_flag once;
    std::call_once(once, [] {
        av_log_set_level(AV_LOG_QUIET);  // its lines may carry names from the file
        av_max_alloc(256UL * 1024 * 1024);  // no table in a broken file asks for more at once
    });
    return {};
}

static Reason reasonOf(int code, Reason otherwise)
{
    switch (code) {
    case AVERROR(ENOENT): return Reason::NotFound;
    case AVERROR(EACCES):
    case AVERROR(EIO): return Reason::CannotRead;
    case AVERROR(ENOSPC): return Reason::DiskFull;
    case AVERROR(ENOMEM): return Reason::TooLarge;
    case AVERROR_EXIT: return Reason::TimedOut;
    case AVERROR_DECODER_NOT_FOUND: return Reason::UnsupportedType;
    default: return otherwise;
    }
}

Error avError(int code, Reason otherwise)
{
    char text[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(code, text, sizeof text);
    return fail(reasonOf(code, otherwise), QString::fromUtf8(text));
}

}  // namespace adil::media
