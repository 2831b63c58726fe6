// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/libraries.h"
#include "support/catch.h"

namespace adil::media {  // where these names mean the late ones

TEST_CASE("every function of FFmpeg that the room calls is where it is looked for")
{
    REQUIRE(loadLibraries());
#define ADIL_CALL(library, function)                                                                         \
    CHECK(addressOf(Library::library, #function) != nullptr);                                                \
    CHECK(reinterpret_cast<void *>(static_cast<decltype(::function) *>(function))                            \
          == addressOf(Library::library, #function));
    ADIL_FFMPEG(ADIL_CALL)
#undef ADIL_CALL
}

TEST_CASE("a function is called as itself")
{
    REQUIRE(loadLibraries());
    CHECK(av_rescale(7, 3, 2) == 11);  // the nearest, halves away from zero
    char text[64] = {};
    CHECK(av_strerror(AVERROR_EOF, text, sizeof text) == 0);
    CHECK(QByteArray(text) == "End of file");
}

}  // namespace adil::media
