package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reading.Courtesies;
import dk.raadslag.bot.reading.MailText;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.SentMessages;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes what contact persons answer by mail, as if they had written it in the chat. */
public final class MailedReplies {
    private static final Pattern PRINTED =
            Pattern.compile("(?<![\\p{L}\\d-])[A-ZÆØÅ0-9]{1,12}-(?:\\d{1,6}[a-z]{1,3}|R\\d{1,6})(?![\\p{L}\\d-])");

    private final Parts parts;
    private final SentMessages sent;
    private final QuotedRounds quotes;
    private final MailTaking taking;
    private final MailOnBehalf onBehalf;

    MailedReplies(Parts parts, SentMessages sent, QuotedRounds quotes, MailTaking taking, MailOnBehalf onBehalf) {
        this.parts = parts;
        this.sent = sent;
        this.quotes = quotes;
        this.taking = taking;
        this.onBehalf = onBehalf;
    }

    /**
     * A mail.
     *
     * @param answers the ids of the mails it answers, the nearest first
     * @param text everything written in it, with the mail it answers
     */
    public record Mail(String id, String subject, Set<String> answers, String text, List<File> files) {}

    /** A file that came with a mail. */
    public record File(String name, byte[] bytes) {}

    /**
     * Which rounds the writer can mean.
     *
     * @param proven the mail holds what was sent to its writer alone
     */
    public record Found(List<Round> rounds, boolean proven) {}

    /** What came of a mail: words for its writer, and what the secretariat is told of it. */
    public record Taken(String receipt, Phrase told) {}

    /** For whom the secretariat takes a mail: {@code sender} is the address it came from. */
    public record Behalf(Round round, Network network, MunicipalityCode municipality, String sender) {}

    /** Finds the rounds a mail can be about; {@code holdsCode} knows the speaker's code of a round. */
    public Found find(Mail mail, BiPredicate<String, RoundId> holdsCode, Turn turn) {
        Optional<Part> asked = mail.answers().stream()
                .flatMap(id -> quotes.of(id, turn).stream())
                .findFirst()
                .or(() -> parts.all(turn)
                        .filter(part -> holdsCode.test(mail.text(), part.round().id()))
                        .findFirst());
        return asked.map(part -> new Found(List.of(part.round()), true)).orElseGet(() -> among(mail, turn));
    }

    /** A reminder may have told of several rounds, so it tells who writes and not always about what. */
    private Found among(Mail mail, Turn turn) {
        boolean ours = mail.answers().stream()
                .anyMatch(id -> sent.deliveredAs(id, turn.by().person().id()).isPresent());
        List<Round> open = parts.open(turn).stream().map(Part::round).toList();
        if (ours) {
            return new Found(open, true);
        }
        List<Round> named = printed(mail.subject(), id -> parts.find(id, turn).map(Part::round));
        return new Found(named.isEmpty() ? open : named, false);
    }

    /** Returns the rounds whose printed ids stand in a text. */
    public static List<Round> printed(String text, Function<String, Optional<Round>> rounds) {
        return PRINTED.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(3)
                .flatMap(id -> rounds.apply(id).stream())
                .toList();
    }

    /** Returns the writer's own words, without the mail that is answered and the signature. */
    public static String ownWords(Mail mail) {
        return MailText.ownWords(mail.text());
    }

    /** Tells whether the writer has answered in a round after a mail of theirs was sent, so that it may not stand any more. */
    public boolean isOvertaken(RoundId round, Turn turn, Instant sent) {
        return parts.find(round.value(), turn)
                .filter(part -> taking.isOvertaken(part, sent))
                .isPresent();
    }

    /** Takes a mail as an answer in one round; empty, with nothing stored, when it is not clear what it answers. */
    public Optional<Taken> take(RoundId round, Mail mail, Turn turn) {
        return parts.find(round.value(), turn).flatMap(part -> taking.take(part, mail, turn));
    }

    /** Takes the words of a mail as remarks to some items, by their keys, or to all where none are named. */
    public Optional<Taken> takeAsRemarks(RoundId round, List<String> items, Mail mail, Turn turn) {
        return parts.find(round.value(), turn).map(part -> taking.takeAsRemarks(part, items, mail, turn));
    }

    /**
     * Takes a mail of somebody unknown for a municipality, entered by the speaker; {@code items} as with remarks, or null to
     * take it as it reads. Empty, with nothing stored, when it is not clear what it answers.
     */
    public Optional<Taken> takeFor(Behalf behalf, @Nullable List<String> items, Mail mail, Turn turn) {
        return onBehalf.take(behalf, items, mail, turn);
    }

    /** Tells whether a mail is nothing but thanks or a greeting. */
    public static boolean isCourtesy(Mail mail) {
        String own = MailText.ownWords(mail.text());
        return mail.files().isEmpty() && (own.isBlank() || Courtesies.isThanks(own) || Courtesies.isGreeting(own));
    }

    /** Tells whether the writer has a part in a round. */
    public boolean hasPart(RoundId round, Turn turn) {
        return parts.find(round.value(), turn).isPresent();
    }

    /** Tells whether a mail says anything a round asks its writer about. */
    public boolean isUnderstood(Round round, Mail mail, Turn turn) {
        return parts.find(round.id().value(), turn)
                .filter(part -> taking.isUnderstood(part, mail, turn))
                .isPresent();
    }
}
