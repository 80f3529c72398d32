package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.NotUtf8;
import dk.raadslag.bot.config.ConfigPhrases.Unreadable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file as UTF-8, with or without byte order mark. */
final class FileText {
    private FileText() {}

    static Optional<String> read(Path file, Complaints complaints) {
        try {
            return decode(Files.readAllBytes(file), complaints);
        } catch (IOException unreadable) {
            complaints.add(new Unreadable());
            return Optional.empty();
        }
    }

    private static Optional<String> decode(byte[] bytes, Complaints complaints) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer read = CharBuffer.allocate(bytes.length + 1);
        boolean broken = decoder.decode(ByteBuffer.wrap(bytes), read, true).isError();
        String text = read.flip().toString();
        if (broken) {
            complaints.add(
                    1 + (int) text.chars().filter(letter -> letter == '\n').count(), "", new NotUtf8());
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
