// SPDX-License-Identifier: GPL-3.0-or-later
// For fuzzers: the input as Qt's bytes, and a promise that holds whatever the input is.
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

inline QByteArray input(const uint8_t *bytes, size_t size)
{
    return {reinterpret_cast<const char *>(bytes), qsizetype(size)};
}

// Stops here, so that the fuzzer keeps the input.
inline void promise(bool kept)
{
    if (!kept)
        std::abort();
}
