-- A case that goes its way through the forums, and which these were when it began.
CREATE TABLE case_file (
    id VARCHAR(100) PRIMARY KEY,
    network VARCHAR(100) NOT NULL,
    case_number INTEGER NOT NULL,
    title VARCHAR(10000) NOT NULL,
    chain VARCHAR(1000) NOT NULL,
    forums VARCHAR(10000) NOT NULL,
    meeting_id VARCHAR(100) REFERENCES meeting (id),
    item_number VARCHAR(100),
    closed BOOLEAN NOT NULL,
    made_by BIGINT NOT NULL REFERENCES person (id),
    made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    UNIQUE (network, case_number)
);

-- What has happened to a case: where, what the forum was called and who was the host on that day; rows are only added.
CREATE TABLE case_event (
    case_id VARCHAR(100) NOT NULL REFERENCES case_file (id),
    event_number INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    step INTEGER NOT NULL,
    back_to INTEGER NOT NULL,
    forum VARCHAR(100) NOT NULL,
    forum_name VARCHAR(1000) NOT NULL,
    host VARCHAR(3) NOT NULL,
    happens_on DATE,
    meeting_id VARCHAR(100),
    words VARCHAR(1000000) NOT NULL,
    made_by BIGINT NOT NULL REFERENCES person (id),
    made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (case_id, event_number)
);
