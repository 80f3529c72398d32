package dk.raadslag.domain.reply;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The files that were sent as replies, kept with them. */
public interface ReplyFiles {

    /** Keeps a file and returns its number. */
    long keep(ReplyFile file);

    /** Returns the file with this number. */
    Optional<ReplyFile> find(long id);

    /** Returns the files of a round without their contents, oldest first. */
    List<Listed> of(RoundId round);

    /** A file's label. */
    record Listed(long id, MunicipalityCode municipality, PersonId person, String name, Instant at) {}
}
