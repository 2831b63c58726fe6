// SPDX-License-Identifier: GPL-3.0-or-later
// A key from a PKCS#12 file (.p12, .pfx), also of the old kind that НУЦ РК gives out (RC2, 3DES, SHA-1).
// The old algorithms are loaded for this object only, not for the program. One thread at a time.
#pragma once

#include "sign/key.h"

#include <memory>

namespace adil::sign {

class P12Key : public KeySource {
public:
    // WrongPassword; Malformed for what is no PKCS#12; KeyUnusable for a key or a protection this program
    // cannot use (a GOST key, a file without a private key or without a check value); TooLarge. `open` also
    // NotFound and CannotRead.
    static Result<std::shared_ptr<P12Key>> open(const QString &path, const QString &password);
    static Result<std::shared_ptr<P12Key>> read(const QByteArray &p12, const QString &password);
    ~P12Key() override;

    [[nodiscard]] const Certificate &certificate() const override;
    [[nodiscard]] QList<QByteArray> chain() const override;
    [[nodiscard]] Scheme scheme() const override;
    [[nodiscard]] Result<QByteArray> sign(QByteArrayView toBeSigned) const override;

private:
    struct State;
    explicit P12Key(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

}  // namespace adil::sign
