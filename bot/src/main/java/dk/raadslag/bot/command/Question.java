package dk.raadslag.bot.command;

import dk.raadslag.domain.Phrase;

/** A phrase that asks for more or tells the next step; nobody did anything wrong, so no usage is shown after it. */
public interface Question extends Phrase {}
