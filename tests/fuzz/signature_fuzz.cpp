// SPDX-License-Identifier: GPL-3.0-or-later
// A signed file from a stranger, PDF or CMS, with and without content. Nothing that the fuzzer makes up is
// ever called valid, since no authority is trusted.
#include "promise.h"

#include "sign/signeddata.h"
#include "sign/validator.h"

using namespace adil;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray file = input(bytes, size);
    const QDateTime at(QDate(2026, 1, 15), QTime(9, 0), Qt::UTC);
    for (const auto &content : {std::optional<QByteArray>(), std::optional<QByteArray>("content")}) {
        const auto report = sign::validate({file, content, sign::Trust{}, at, {}});
        promise(!report || report->verdict != sign::Verdict::Passed);
    }
    if (const auto data = sign::readSignedData(file)) {
        const QByteArray written = sign::write(*data);
        const auto again = sign::readSignedData(written);
        promise(again && sign::write(*again) == written);
    }
    return 0;
}
