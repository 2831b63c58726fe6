-- SPDX-License-Identifier: GPL-3.0-or-later
-- Private calendar feeds, one for a person at most. Only a hash of the secret in the address is kept.
CREATE TABLE calendar_feed (
    user_id TEXT NOT NULL PRIMARY KEY,
    secret_hash TEXT NOT NULL,
    language TEXT NOT NULL,
    created_at TEXT NOT NULL,
    read_at TEXT
);
CREATE UNIQUE INDEX calendar_feed_secret ON calendar_feed (secret_hash);
