-- A message in a conversation with others that only the person it is for may see.
ALTER TABLE outbox ADD COLUMN via_targeted BOOLEAN DEFAULT FALSE NOT NULL;
