-- What has become different since a round was opened: extensions by municipality, items that are gone.
ALTER TABLE round ADD COLUMN extensions VARCHAR(100000) DEFAULT '{}' NOT NULL;
ALTER TABLE round ADD COLUMN gone TEXT;
ALTER TABLE round ADD COLUMN called_off_at TIMESTAMP(6) WITH TIME ZONE;

-- A reminder for one municipality alone, whose deadline is its own.
ALTER TABLE due_task ADD COLUMN municipality VARCHAR(3);

-- What one of several in a secretariat decides for all of them.
CREATE TABLE decision (
    subject VARCHAR(400) PRIMARY KEY,
    verdict VARCHAR(40) NOT NULL,
    decided_by BIGINT NOT NULL REFERENCES person (id),
    decided_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
