package dk.raadslag.bot.config;

import dk.raadslag.domain.network.Network;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a contacts file says, and a fingerprint by which a later edit is noticed; line ends do not change it. */
record ContactList(List<ContactRow> rows, String fingerprint) {

    ContactList {
        rows = List.copyOf(rows);
    }

    static ContactList read(@Nullable Network network, String text, Complaints complaints) {
        List<ContactRow> rows = new ContactsFile(network, complaints).read(text);
        return new ContactList(rows, fingerprint(text.replace("\r\n", "\n").strip()));
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
