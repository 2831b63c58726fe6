// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/courtdatabase.h"

namespace adil::server {

CourtDatabase::CourtDatabase(StoreAddress address, Durability durability)
    : m_address(std::move(address))
    , m_durability(durability)
{ }

CourtDatabase::~CourtDatabase() = default;

Result<Connection *> CourtDatabase::mine()
{
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_connections.find(std::this_thread::get_id());
        if (known != m_connections.end()) {
            known->second->forget();
            return known->second.get();
        }
    }
    // Outside of the lock: a server that is away is waited for, and others need not.
    auto made = Connection::open(m_address, m_durability);
    if (!made)
        return made.error();
    (*made)->measureInto(&m_spent);
    const std::lock_guard lock(m_mutex);
    auto &slot = m_connections[std::this_thread::get_id()];
    slot = *std::move(made);
    return slot.get();
}

}  // namespace adil::server
