-- Whoever says one thing after another is found by the message, not by reading all they ever said.
CREATE INDEX kept_words_said ON kept_words (person_id, activity_id);
DROP INDEX kept_words_person;
