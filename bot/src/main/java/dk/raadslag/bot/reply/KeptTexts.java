package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.conversation.KeptWords;
import java.time.Duration;
import java.util.Optional;

/** Words of the speaker that have not found their place. */
final class KeptTexts {
    private static final Duration STILL_MEANT = Duration.ofDays(1);

    private final KeptWords kept;

    KeptTexts(KeptWords kept) {
        this.kept = kept;
    }

    /** Keeps words, in place of an earlier version of the same message, and returns them as they are kept. */
    KeptWords.Kept keep(Words words, Turn turn) {
        return kept.keep(turn.by().person().id(), words.activityId(), words.text(), turn.now());
    }

    /** Returns the words a short answer such as "3" is about; what was meant as a command is never a reply. */
    Optional<KeptWords.Kept> recent(Turn turn) {
        return kept.newestOf(turn.by().person().id())
                .filter(one -> one.at().plus(STILL_MEANT).isAfter(turn.now()))
                .filter(one -> !one.text().startsWith("/"));
    }

    /** Returns the words a round has asked about: said while it was open, and nothing taken from the speaker since. */
    Optional<KeptWords.Kept> askedAbout(Part part, AnswerTaking taking, Turn turn) {
        return recent(part, turn)
                .filter(one -> taking.own(part).values().stream()
                        .noneMatch(taken -> taken.at().isAfter(one.at())));
    }

    /** Returns the words that wait while a round is open. */
    Optional<KeptWords.Kept> recent(Part part, Turn turn) {
        return recent(turn).filter(one -> !one.at().isBefore(part.round().openedAt()));
    }

    /** Returns the speaker's words with this number, if they have not found their place yet. */
    Optional<KeptWords.Kept> find(long id, Turn turn) {
        return kept.unplaced(turn.by().person().id(), id);
    }

    /** Marks words as placed. */
    void placed(KeptWords.Kept words, Turn turn) {
        kept.placed(words.id(), turn.now());
    }
}
