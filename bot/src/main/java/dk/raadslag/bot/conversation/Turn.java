package dk.raadslag.bot.conversation;

import java.time.Instant;

/** One turn of a conversation: what was heard, from whom, and when it is dealt with. */
public record Turn(Incoming heard, Speaking by, Instant now) {}
