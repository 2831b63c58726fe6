// SPDX-License-Identifier: GPL-3.0-or-later
// Files of this disk on their way into a case: copied into a folder of their own below uploads/, looked at
// there, and made blobs only at the end. What is not settled is taken back: by abandon(), by the end of the
// object, or, when the program was killed, by the next clearAbandoned(). One thread; the premises outlive it.
#pragma once

#include "server/blobstore.h"

namespace adil::server {

class Intake {
public:
    // `userId` is whose uploads they will be. CannotWrite.
    static Result<std::unique_ptr<Intake>> begin(Premises &premises, const QString &userId);
    ~Intake();  // abandons what was not settled
    Intake(const Intake &) = delete;
    Intake &operator=(const Intake &) = delete;

    struct Copy {
        QString path;
        QByteArray sha256;
        qint64 size = 0;
    };
    // The bytes as they are now: nothing that happens to the file later is seen. A link is not followed.
    // NotFound, CannotRead (not a plain file), Empty, TooLarge (more than `maxBytes`), CannotWrite, DiskFull.
    Result<Copy> copy(const QString &file, qint64 maxBytes);
    // A copy that is not wanted after all.
    void drop(const Copy &copy);

    // All as blobs, in the order given. The errors of BlobStore.
    Result<QList<Blob>> keep(const QList<Copy> &copies);
    // A record names them now: they stay.
    void settle();
    void abandon();

    // What killed programs left behind, of this kind and of uploads that broke off more than a day ago.
    static Result<void> clearAbandoned(Premises &premises);

private:
    Intake(Premises &premises, QString userId, QString folder, int lock);

    Premises &m_premises;
    QString m_userId, m_folder;
    int m_lock;
    int m_copies = 0;
    bool m_isOver = false;
    QStringList m_new;  // hashes of blobs that are only here because of this
};

}  // namespace adil::server
