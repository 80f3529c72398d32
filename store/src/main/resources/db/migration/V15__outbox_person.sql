-- What one person was sent is looked for by person; nobody looks by state alone.
CREATE INDEX outbox_person ON outbox (person_id);
DROP INDEX outbox_state;
