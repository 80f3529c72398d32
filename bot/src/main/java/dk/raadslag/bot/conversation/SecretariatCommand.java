package dk.raadslag.bot.conversation;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import java.util.List;
import java.util.Optional;

/** One command of the secretariat: add a class and its words, and it is there, in the help too. */
public interface SecretariatCommand {

    /** Returns the name as it is typed, lower case, with æøå and without slash. */
    String name();

    /** Returns other names it goes by. */
    default List<String> aliases() {
        return List.of();
    }

    /** Tells whether words that begin with its name and go on like this mean the command; its name may be an everyday word. */
    default boolean isMeantBefore(String arguments) {
        return true;
    }

    /** Returns the usage: one line of form, one line of what it does; shown in the help and after a wrong argument. */
    Phrase usage();

    /** Tells whether it may run before somebody in several secretariats has chosen one; it then gets the first of them. */
    default boolean worksWithoutChoice() {
        return false;
    }

    /** Tells whether a file of this name, sent without a word, is meant for this command. */
    default boolean takesFileAlone(String name) {
        return false;
    }

    /** Tells whether what it answers may be shown to everybody in a channel, once the one who asked says so. */
    default boolean mayBeShared() {
        return false;
    }

    /**
     * Returns this command as it would have been typed with the meeting or the round it asked for; empty where the words
     * cannot name one in it.
     */
    default Optional<CommandLine> naming(CommandLine line, String which) {
        return Optional.of(line.with((which + " " + line.arguments()).strip()));
    }

    /** Tells whether it says itself what a secretariat must not forget, so that it is not said below its answer again. */
    default boolean tellsWhatStands() {
        return false;
    }

    /** Carries the command out for one network, or shows a preview of what it will do once confirmed. */
    Answering run(CommandLine line, Turn turn, Network network);

    /** Carries out what a preview of this command promised; {@code payload} is what the preview kept. */
    default Answering confirmed(String payload, Turn turn, Network network) {
        throw new IllegalStateException(name() + " shows no preview");
    }

    /**
     * Shows a preview of this command anew, changed as the words say; empty where they mean something else. What the
     * preview kept is {@code payload}, and {@code typed} the command it came from.
     */
    default Optional<Answering> changed(String payload, CommandLine typed, String words, Turn turn, Network network) {
        return Optional.empty();
    }
}
