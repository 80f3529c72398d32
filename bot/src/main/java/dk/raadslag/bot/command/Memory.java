package dk.raadslag.bot.command;

import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.conversation.Previews;

/** What is remembered of a person between two commands, and how it gets there. */
record Memory(Previews previews, KeptWords keptWords, Previewing previewing) {}
