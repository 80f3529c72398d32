-- The unguessable link of each network's calendar.
CREATE TABLE calendar_secret (
    network VARCHAR(100) PRIMARY KEY,
    secret VARCHAR(64) NOT NULL UNIQUE
);

-- What was last published of each meeting and deadline, so that calendars can tell what is newer.
CREATE TABLE calendar_event (
    uid VARCHAR(200) PRIMARY KEY,
    content VARCHAR(64) NOT NULL,
    revision INT NOT NULL,
    changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
