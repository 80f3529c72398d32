package dk.raadslag.bot.reply;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.round.RoundKind;
import java.time.Instant;
import java.util.List;

/** The words of rounds that ask for consent or approval. */
sealed interface ConsentPhrase extends Phrase {

    /**
     * What is asked, and what silence means.
     *
     * @param answered nothing is left to answer
     * @param answering who answers for the municipality, said to those who get a copy
     * @param standsIn the reader is asked because nobody there can bind the municipality
     */
    record ConsentLead(
            String municipality,
            RoundKind kind,
            ReplyPhrase.Timing timing,
            boolean answers,
            boolean answered,
            List<String> answering,
            boolean standsIn)
            implements ConsentPhrase {}

    /** What the municipality has said to some items, or to all of them where no number is given. */
    record ConsentStands(
            String municipality,
            List<String> numbers,
            Position position,
            String text,
            String person,
            boolean onBehalf,
            boolean handedIn,
            Instant at)
            implements ConsentPhrase {}

    /** The title of the one item a card is about. */
    record ConsentItem(String title) implements ConsentPhrase {}

    /** The label of the field for the reason. */
    record ReasonLabel(RoundKind kind) implements ConsentPhrase {}

    /** What is wrong when a reason cannot be taken. */
    record ReasonError() implements ConsentPhrase {}

    /** The label of the choice of items an objection is about. */
    record ObjectsToLabel(RoundKind kind) implements ConsentPhrase {}

    /** What that choice shows before one is made. */
    record ObjectsToHint() implements ConsentPhrase {}

    /** What is wrong when a choice cannot be taken. */
    record ObjectsToError() implements ConsentPhrase {}

    /** Agrees. */
    record AgreesButton(RoundKind kind) implements ConsentPhrase {}

    /** Objects. */
    record ObjectsButton(RoundKind kind) implements ConsentPhrase {}

    /** Asks for more time. */
    record MoreTimeButton(int days) implements ConsentPhrase {}

    /** The words such a wish is passed on in. */
    record MoreTimeWish(int days) implements ConsentPhrase {}

    /** Hands out the document. */
    record PaperButton() implements ConsentPhrase {}

    /** An objection was made without its reason. */
    record ReasonMissing(RoundKind kind) implements ConsentPhrase {}

    /** Words were neither a yes nor a no. */
    record YesOrNo(RoundKind kind) implements ConsentPhrase {}

    /** It has been taken. */
    record ConsentTaken(
            String municipality,
            String round,
            RoundKind kind,
            List<ConsentStands> stands,
            ReplyPhrase.Timing timing,
            boolean contributed,
            List<String> handIn)
            implements ConsentPhrase {}

    /** More time was granted by the network's own rule. */
    record MoreTimeGranted(String municipality, String until) implements ConsentPhrase {}

    /** To somebody who has not answered, on the last working day before silence becomes consent. */
    record ConsentExpires(
            String name, String title, String municipality, String deadline, boolean tomorrow, boolean reasonMissing)
            implements ConsentPhrase {}

    /** The same for clients that show the summary. */
    record ExpiresSummary(String title, String deadline) implements ConsentPhrase {}
}
