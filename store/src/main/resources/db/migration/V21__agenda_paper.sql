-- The content is base64: the binary types that H2 and PostgreSQL share hold one megabyte at most in H2.
CREATE TABLE agenda_paper (
    token VARCHAR(100) PRIMARY KEY,
    file_name VARCHAR(1000) NOT NULL,
    content TEXT NOT NULL,
    kept_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    meeting_id VARCHAR(100) REFERENCES meeting (id),
    unpublished BOOLEAN NOT NULL,
    published_at TIMESTAMP(6) WITH TIME ZONE
);

CREATE INDEX agenda_paper_meeting ON agenda_paper (meeting_id);
