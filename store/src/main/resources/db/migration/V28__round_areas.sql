-- The subject areas a round touches: whoever becomes a contact for one of them while it is open is asked as well.
ALTER TABLE round ADD COLUMN areas VARCHAR(10000) DEFAULT '[]' NOT NULL;
