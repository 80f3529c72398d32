package dk.raadslag.bot.draft;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.DraftOutline;
import dk.raadslag.domain.draft.DraftStage;
import dk.raadslag.domain.draft.DraftVersion;
import dk.raadslag.domain.meeting.Deadline;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about drafts. */
final class DraftWords {
    private DraftWords() {}

    record DraftUsage() implements Phrase {}

    record SentUsage() implements Phrase {}

    record ConsentDeadlineNotUnderstood(String typed) implements Phrase {}

    record NoDraftYet(String id, String title) implements Phrase {}

    /**
     * A version has been made.
     *
     * @param late municipalities that have answered after the deadline only, and stay outside
     * @param printedLater documents whose PDF is made when its link is opened
     * @param unprinted documents too long for this machine to make a PDF of
     */
    record DraftMade(
            String id,
            String title,
            int version,
            boolean provisional,
            int asked,
            int answered,
            int late,
            Phrase news,
            String folder,
            List<DraftLinks.Link> links,
            long minutes,
            List<String> printedLater,
            List<String> unprinted)
            implements Phrase {}

    /**
     * What the secretariat should know about a new version.
     *
     * @param since the version before, null for the first
     * @param replies which replies have come, changed or gone since then
     * @param stale numbers of the items whose own wording is older than the newest reply to them
     * @param ownNames who tells in its own words who it is, though it has not agreed to be named
     * @param sent the version that has been handed on, null while none has
     */
    record DraftNews(
            @Nullable Integer since,
            List<DraftOutline.Change> changes,
            List<DraftVersion.Change> replies,
            List<String> stale,
            List<OwnNames> ownNames,
            @Nullable SentVersion sent,
            @Nullable Phrase agreement)
            implements Phrase {}

    /** Municipalities that name themselves in what they say about an item. */
    record OwnNames(String item, List<String> municipalities) {}

    /** A version that was made before the deadline, or before the newest replies. */
    record UnfinishedDraft(
            String id,
            String title,
            int version,
            boolean provisional,
            List<DraftVersion.Change> replies,
            List<DraftOutline.Change> changes)
            implements Phrase {}

    record SentVersion(int version, Instant at) {}

    record DraftStanding(
            String id,
            String title,
            DraftStage stage,
            int version,
            Instant madeAt,
            @Nullable SentVersion sent,
            @Nullable Phrase agreement)
            implements Phrase {}

    /** What the municipalities have said to the version that was sent round, in which round and until when. */
    record AgreementStanding(int version, Instant at, String consent, Deadline deadline, boolean open, Phrase result)
            implements Phrase {}

    /** The newest version has been handed on; {@code circulated} is the version the municipalities saw, null for none. */
    record DraftMarkedSent(
            String id,
            String title,
            int version,
            @Nullable Integer circulated,
            @Nullable Phrase agreement) implements Phrase {}

    record DraftSentAlready(String id, int version, Instant at) implements Phrase {}
}
