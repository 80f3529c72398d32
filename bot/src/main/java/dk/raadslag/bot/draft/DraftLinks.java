package dk.raadslag.bot.draft;

import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.draft.Drafts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Addresses under which a version's files can be fetched by whoever holds the link, until it expires. */
public interface DraftLinks {

    /** How long a link can be used. */
    Duration OPEN_FOR = Duration.ofMinutes(15);

    /** Makes a link to every file of a version, valid from now. */
    List<Link> to(Drafts.Kept version, Instant now);

    /** Makes a link to every one of these files, which are kept nowhere else, valid from now. */
    List<Link> to(List<DraftDocument> documents, Instant now);

    /** A file and its address. */
    record Link(String file, String url) {}
}
