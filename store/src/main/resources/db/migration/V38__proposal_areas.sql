-- What a contact person proposes of subject areas: their own, or those of a colleague with a name and a role.
ALTER TABLE proposal ADD COLUMN proposed_name VARCHAR(1000);
ALTER TABLE proposal ADD COLUMN proposed_role VARCHAR(40);
ALTER TABLE proposal ADD COLUMN proposed_areas VARCHAR(10000);
