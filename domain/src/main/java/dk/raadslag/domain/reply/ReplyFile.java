package dk.raadslag.domain.reply;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;

/**
 * A file somebody sent as a municipality's reply.
 *
 * @param activityId the activity that brought it
 * @param type what kind of file it is, by the end of its name, in lower case
 */
public record ReplyFile(
        RoundId round,
        MunicipalityCode municipality,
        PersonId person,
        String activityId,
        String name,
        String type,
        byte[] bytes,
        Instant at) {

    /** The largest file that is kept, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** Refuses a file that is too large. */
    public ReplyFile {
        if (bytes.length > LARGEST) {
            throw new IllegalArgumentException("a file of " + bytes.length + " bytes is not kept");
        }
    }
}
