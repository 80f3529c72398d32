-- The next messages are read in the order they leave. Those at their end have no claim_at and stand last, out of the way.
CREATE INDEX outbox_turn ON outbox (bulk, claim_at NULLS LAST, id);
