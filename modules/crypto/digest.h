// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 (FIPS 180-4): names of blobs, fingerprints of acts. Any thread, one object on one thread at a time.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace adil::crypto {

// A digest that grows with its input, for what does not fit in memory.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    void add(QByteArrayView bytes);
    // The 32 bytes of everything added so far; more may be added afterwards.
    [[nodiscard]] QByteArray result() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// 32 bytes.
QByteArray sha256(QByteArrayView bytes);
// Reads in pieces. NotFound, or CannotRead when the file breaks off with an error.
Result<QByteArray> sha256OfFile(const QString &path);

}  // namespace adil::crypto
