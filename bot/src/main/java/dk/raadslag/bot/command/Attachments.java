package dk.raadslag.bot.command;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The headers under which a file leaves: saved and not shown, run by nothing, and told to nobody. */
public final class Attachments {
    private Attachments() {}

    /** Begins the answer that hands out a file of this name. */
    public static ResponseEntity.BodyBuilder named(String file, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file, charset(file))
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .header("Referrer-Policy", "no-referrer");
    }

    /** A plain name is sent plainly, which every client reads. */
    private static Charset charset(String file) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(file)
                ? StandardCharsets.US_ASCII
                : StandardCharsets.UTF_8;
    }
}
