-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tables beside those of the records (which are made from their field tables). Statements end with a semicolon at
-- the end of a line. Portable between SQLite and PostgreSQL.

-- One row: the counter that makes the writers of the court serial.
CREATE TABLE court_seq (
    court_id TEXT NOT NULL PRIMARY KEY,
    epoch TEXT NOT NULL,
    v BIGINT NOT NULL
);

-- Which sets of parts (bits of court::Part) records of a type are shown to.
CREATE TABLE audience (
    type TEXT NOT NULL,
    parts BIGINT NOT NULL,
    PRIMARY KEY (type, parts)
);

-- Who belongs to which audience of which case, and since when or until when.
CREATE TABLE case_access (
    user_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    audience BIGINT NOT NULL,
    granted_modseq BIGINT NOT NULL,
    revoked_modseq BIGINT,
    PRIMARY KEY (user_id, case_id, audience)
);
CREATE INDEX case_access_case ON case_access (case_id);

-- The log of all commands: answers repeated ones, and is the audit trail.
CREATE TABLE command (
    uid TEXT NOT NULL PRIMARY KEY,
    user_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    case_id TEXT,
    content_hash TEXT NOT NULL,
    arguments TEXT,
    seen TEXT NOT NULL,
    depends_on TEXT,
    status TEXT NOT NULL,
    reason TEXT,
    detail TEXT,
    result TEXT NOT NULL,
    modseq BIGINT NOT NULL,
    claimed_at TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE UNIQUE INDEX command_modseq ON command (modseq);
CREATE INDEX command_user ON command (user_id, modseq);

CREATE TABLE blob (
    sha256 TEXT NOT NULL PRIMARY KEY,
    size BIGINT NOT NULL,
    created_at TEXT NOT NULL
);
CREATE TABLE blob_ref (
    sha256 TEXT NOT NULL,
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (sha256, type, id)
);
CREATE INDEX blob_ref_record ON blob_ref (type, id);
CREATE TABLE upload (
    sha256 TEXT NOT NULL,
    user_id TEXT NOT NULL,
    expires TEXT NOT NULL,
    PRIMARY KEY (sha256, user_id)
);

CREATE TABLE credential (
    user_id TEXT NOT NULL PRIMARY KEY,
    password_hash TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE TABLE session_token (
    token_hash TEXT NOT NULL PRIMARY KEY,
    user_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    used_at TEXT NOT NULL
);
CREATE INDEX session_token_user ON session_token (user_id);
-- Failed sign-ins by a hash of the number and by address.
CREATE TABLE login_attempt (
    subject TEXT NOT NULL PRIMARY KEY,
    failures BIGINT NOT NULL,
    last_at TEXT NOT NULL
);
