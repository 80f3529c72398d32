package dk.raadslag.bot.nomination;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.nomination.Nominations;
import dk.raadslag.domain.nomination.Nominee;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Takes the yes or no of somebody who was named and asked by mail; anything else in such a mail is for people to read. */
public final class MailedConsents {
    private static final Pattern GREETING = Pattern.compile("(?iu)^(?:hej|kære|goddag)\\b[^\\n,.!]{0,40}[,.!\\n]\\s*");
    private static final Pattern YES =
            Pattern.compile("(?iu)^(?:ja|jo|jep|gerne|det vil jeg gerne|jeg vil (?:meget )?gerne"
                    + "|jeg siger ja|jeg takker ja|jeg accepterer)(?![\\p{L}])[^?]*");
    private static final Pattern NO =
            Pattern.compile("(?iu)^(?:nej|desværre|jeg (?:må )?(?:desværre )?(?:sige|siger|takker"
                    + "|takke) nej|jeg (?:kan|vil|ønsker) (?:desværre )?ikke)(?![\\p{L}])[^?]*");
    private static final Pattern BUT =
            Pattern.compile("(?iu)(?<!\\p{L})(?:men|hvis|forudsat|betingelse|dog)(?!\\p{L})");

    private final Nominations nominations;
    private final Contacts contacts;
    private final Networks networks;
    private final Calls calls;
    private final NotingConsents noting;
    private final Wording wording;

    MailedConsents(
            Nominations nominations,
            Contacts contacts,
            Networks networks,
            Calls calls,
            NotingConsents noting,
            Wording wording) {
        this.nominations = nominations;
        this.contacts = contacts;
        this.networks = networks;
        this.calls = calls;
        this.noting = noting;
        this.wording = wording;
    }

    /**
     * A mail.
     *
     * @param words what its writer has written themselves
     */
    public record Mail(String id, EmailAddress sender, String words, Instant received) {}

    /** What came of it: who has answered, in which round, what they are told and what the secretariat may read. */
    public record Taken(Person by, Round round, String receipt, Phrase told) {}

    /** Takes a mail as an answer in one of these rounds, if it is one and {@code proven} is sure of its writer. */
    public Optional<Taken> take(Mail mail, List<Round> rounds, BiPredicate<Round, Person> proven) {
        Optional<Boolean> accepted = read(mail.words());
        return contacts.byEmail(mail.sender())
                .flatMap(person -> accepted.flatMap(yes -> rounds.stream()
                        .filter(round -> round.kind() == RoundKind.NOMINATION && proven.test(round, person))
                        .flatMap(round -> nominee(round, person).stream())
                        .findFirst()
                        .flatMap(one -> taken(one, person, yes, rounds, mail))));
    }

    private Optional<Nominee> nominee(Round round, Person person) {
        return nominations.of(round.id()).stream()
                .filter(one -> one.candidate().person().equals(person.id()) && !one.told())
                .findFirst();
    }

    private Optional<Taken> taken(Nominee one, Person person, boolean accepted, List<Round> rounds, Mail mail) {
        Round round = rounds.stream()
                .filter(found -> found.id().equals(one.origin().round()))
                .findFirst()
                .orElseThrow();
        String group = calls.of(round).group();
        NotingConsents.Said said = new NotingConsents.Said(person.id(), "mail:" + mail.id(), mail.received());
        return networks.find(round.network()).map(network -> {
            Phrase news = noting.note(one, network, group, accepted, said);
            return new Taken(
                    person,
                    round,
                    wording.plain(new NominationWords.ConsentNoted(person.name(), group, accepted, true)),
                    news);
        });
    }

    /** A yes with a condition is not simply a yes. */
    private static Optional<Boolean> read(String words) {
        String said = GREETING.matcher(words.strip()).replaceFirst("").strip();
        if (NO.matcher(said).lookingAt()) {
            return Optional.of(false);
        }
        return YES.matcher(said).matches() && !BUT.matcher(said).find() ? Optional.of(true) : Optional.empty();
    }
}
