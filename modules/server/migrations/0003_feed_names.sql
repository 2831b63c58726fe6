-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether a private calendar feed tells the names of the parties: only when its owner chose so.
ALTER TABLE calendar_feed ADD COLUMN with_names INTEGER NOT NULL DEFAULT 0;
