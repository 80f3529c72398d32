package dk.raadslag.bot.log;

import dk.raadslag.domain.Phrase;
import java.time.Instant;

/** Something that happened, in words, and when. */
record LogLine(Instant at, Phrase words) {}
