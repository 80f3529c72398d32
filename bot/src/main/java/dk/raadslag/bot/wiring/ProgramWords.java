package dk.raadslag.bot.wiring;

import dk.raadslag.domain.Phrase;

/** What the program says to whoever started it. */
interface ProgramWords {

    record UnknownCommand(String command) implements Phrase {}

    record WrongUsage(String command) implements Phrase {}

    record DemoBroke(String why) implements Phrase {}

    record PathNotReadable() implements Phrase {}

    record CouldNotStart(String cause) implements Phrase {}

    record HomeNotWritable(String home) implements Phrase {}

    record HomeInUse(String home) implements Phrase {}

    record PortTaken(int port) implements Phrase {}
}
