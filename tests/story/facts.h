// SPDX-License-Identifier: GPL-3.0-or-later
// What lies in a profile's folder while its owner runs, read as a visitor: the facts that came from the
// server, and what still waits for it. Window's thread.
#pragma once

#include "court/types.h"
#include "model/indexes.h"
#include "store/blobs.h"
#include "store/outbox.h"
#include "store/profile.h"
#include "store/reader.h"

namespace story {

using namespace adil;

class Facts {
public:
    // Nothing while there is no profile in the folder.
    static std::unique_ptr<Facts> open(const QString &folder)
    {
        auto profile = store::Profile::open(folder, store::Types(court::allTypes(), model::indexes()),
                                            store::Access::Visitor);
        if (!profile)
            return nullptr;
        auto reader = store::Reader::open(**profile);
        auto outbox = store::Outbox::open(**profile, nullptr);
        if (!reader || !outbox)
            return nullptr;
        return std::unique_ptr<Facts>(new Facts(*std::move(profile), *std::move(reader), *std::move(outbox)));
    }

    template <record::Described R>
    [[nodiscard]] QList<store::Seen<R>> all(store::Query query = store::about<R>()) const
    {
        return m_reader->list<R>(query);
    }
    template <record::Described R>
    [[nodiscard]] std::optional<store::Seen<R>> find(const Id<R> &id) const
    {
        return m_reader->find(id);
    }
    // -1: cannot be read.
    [[nodiscard]] qint64 waiting() const
    {
        const auto count = m_outbox->count();
        return count ? *count : -1;
    }
    [[nodiscard]] Result<QByteArray> blob(const QString &id) const
    {
        return store::Blobs(m_profile->blobFolder()).read(id);
    }

private:
    Facts(std::unique_ptr<store::Profile> profile, std::unique_ptr<store::Reader> reader,
          std::unique_ptr<store::Outbox> outbox)
        : m_profile(std::move(profile))
        , m_reader(std::move(reader))
        , m_outbox(std::move(outbox))
    { }

    std::unique_ptr<store::Profile> m_profile;
    std::unique_ptr<store::Reader> m_reader;
    std::unique_ptr<store::Outbox> m_outbox;
};

}  // namespace story
