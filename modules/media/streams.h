// SPDX-License-Identifier: GPL-3.0-or-later
// What FFmpeg says of a stream, as the room's own description. Inside this room.
#pragma once

#include "media/input.h"

namespace adil::media {

// The recorder's name of a microphone or camera; FFmpeg's own fillers are no names.
QString titleOf(const AVStream &stream);
Stream describe(const Input &input, int index);

}  // namespace adil::media
