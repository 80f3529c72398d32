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
}
