// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong between a client and a court in memory.
#pragma once

namespace adil::test {

// What happens to one request.
struct Mishap {
    enum class Kind {
        None,
        QuestionLost,  // the server never hears it
        AnswerLost,  // the server does it, nobody hears so
        Twice,  // the server hears it twice
        Cut,  // half of the answer comes, as if it were whole
        Broken,  // half of the answer comes, then the connection ends
        Damaged,  // other bytes come
        Silence,  // nothing comes before speak(); then the server hears it
        Status  // the server, or something before it, answers with this status alone
    };
    Kind kind = Kind::None;
    int status = 502;
};

}  // namespace adil::test
