// SPDX-License-Identifier: GPL-3.0-or-later
// The pipe between a program and its reader process, which a hostile document may have taken over: what
// arrives is cut into messages, read as a question and as an answer, and what was understood is written the
// same way.
#include "promise.h"

#include "pdf/messages.h"

using namespace adil::pdf;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    QByteArray buffer = input(bytes, size);
    while (true) {
        const qsizetype before = buffer.size();
        const auto message = wire::takeMessage(buffer);
        if (!message || !*message)
            return 0;
        promise(buffer.size() < before);
        if (const auto request = wire::requestFrom(**message)) {
            QByteArray written = wire::toBytes(*request);
            const auto taken = wire::takeMessage(written);
            promise(taken && *taken && bool(wire::requestFrom(**taken)));
        }
        if (const auto reply = wire::replyFrom(**message)) {
            QByteArray written = wire::toBytes(*reply);
            const auto taken = wire::takeMessage(written);
            promise(taken && *taken && bool(wire::replyFrom(**taken)));
        }
    }
}
