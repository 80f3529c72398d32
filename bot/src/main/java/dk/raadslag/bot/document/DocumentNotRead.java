package dk.raadslag.bot.document;

import dk.raadslag.domain.Phrase;

/** Says in one line why a file is not read, and what can be done. */
record DocumentNotRead(String file, Flaw flaw) implements Phrase {}
