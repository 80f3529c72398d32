package dk.raadslag.bot.conversation;

import java.util.List;

/**
 * A command as it was typed.
 *
 * @param name the command's name, lower case, without slash and with æøå
 * @param arguments the rest of its first line, stripped
 * @param body the lines below the first, stripped
 * @param files what was attached
 */
public record CommandLine(String name, String arguments, String body, List<Incoming.SharedFile> files) {

    /** Copies the files. */
    public CommandLine {
        files = List.copyOf(files);
    }

    /** Returns this line with other arguments. */
    public CommandLine with(String others) {
        return new CommandLine(name, others, body, files);
    }

    /** Returns this line with words put after the first word of its arguments. */
    public CommandLine afterFirst(String words) {
        String[] typed = arguments.split("\\s+", 2);
        return with((typed[0] + " " + words + (typed.length > 1 ? " " + typed[1] : "")).strip());
    }
}
