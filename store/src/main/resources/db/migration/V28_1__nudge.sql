-- What people have been reminded of: one message may tell of several rounds, and counts once among a person's reminders.
CREATE TABLE nudge (
    message_key VARCHAR(1000) NOT NULL,
    round_id VARCHAR(100) NOT NULL REFERENCES round (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    noted_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    chases BOOLEAN NOT NULL,
    PRIMARY KEY (message_key, round_id)
);

CREATE INDEX nudge_person ON nudge (person_id, noted_at);
