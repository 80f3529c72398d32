-- Every index is written at each step of a message; outbox_turn holds the same moments, once it is asked for both kinds.
DROP INDEX outbox_claim;
