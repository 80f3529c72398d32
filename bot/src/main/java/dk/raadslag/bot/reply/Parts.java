package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Speaking;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.LedgerLine;
import dk.raadslag.domain.round.Mandates;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.Rounds;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;

/** In which rounds somebody has a part. */
public final class Parts {
    private static final Pattern PRINTED = Pattern.compile("[A-ZÆØÅ0-9]{1,12}-(\\d{1,6}[A-Z]{1,3}|R\\d{1,6})");

    private final Rounds rounds;
    private final Contacts contacts;
    private final Ledger ledger;

    /** The speaker in a network, and those on duty there, who are looked for once there is a round to ask about. */
    private record Member(Network network, ContactPerson contact, Supplier<DutyRoster> roster) {
        Optional<Part> part(Round round) {
            Mandates mandates = new Mandates(roster.get());
            return mandates.writesFor(contact, round.kind())
                    .filter(round.asked()::contains)
                    .map(code -> new Part(
                            round,
                            network,
                            contact.person(),
                            code,
                            mandates.handsIn(contact, code, round.kind()),
                            roster.get()));
        }
    }

    Parts(Rounds rounds, Contacts contacts, Ledger ledger) {
        this.rounds = rounds;
        this.contacts = contacts;
        this.ledger = ledger;
    }

    /** Tells whether the speaker may answer for a municipality anywhere. */
    boolean mayWrite(Turn turn) {
        return turn.by().belongsTo().stream()
                        .anyMatch(network -> municipality(network, turn).isPresent())
                || all(turn).findAny().isPresent();
    }

    /** Tells whether the speaker is a contact person for nobody but somebody outside the municipalities. */
    boolean isOutside(Turn turn) {
        List<Boolean> outside = turn.by().belongsTo().stream()
                .flatMap(network -> contact(network, turn.by()).stream()
                        .flatMap(one -> one.held(turn.today()).stream())
                        .map(held -> network.isExternal(held.municipality())))
                .toList();
        return !outside.isEmpty() && !outside.contains(false);
    }

    /** Returns the open rounds the speaker is asked in, the newest first. */
    List<Part> open(Turn turn) {
        return all(turn)
                .filter(part -> part.isOpen(turn.now()) && !part.isCopy())
                .toList();
    }

    /** Returns the open rounds the speaker has a copy of, the newest first. */
    List<Part> copies(Turn turn) {
        return all(turn)
                .filter(part -> part.isOpen(turn.now()) && part.isCopy())
                .toList();
    }

    /** Returns the round whose deadline the speaker missed last. */
    Optional<Part> lastClosed(Turn turn) {
        return all(turn)
                .filter(part -> !part.isOpen(turn.now()) && !part.round().isCalledOff() && !part.isCopy())
                .reduce((one, other) -> one.deadline().compareTo(other.deadline()) >= 0 ? one : other);
    }

    /** Returns the speaker's part in the round with this printed id; empty when it is not theirs or not there. */
    public Optional<Part> find(String round, Turn turn) {
        String printed = round.strip().toUpperCase(Locale.ROOT);
        return PRINTED.matcher(printed).matches()
                ? rounds.find(new RoundId(lettersLow(printed))).flatMap(found -> part(found, turn))
                : Optional.empty();
    }

    /** Returns the speaker's part in the round whose request was sent to them as this activity. */
    Optional<Part> quoted(String activityId, Turn turn) {
        return all(turn)
                .filter(part ->
                        ledger.of(part.round().id()).stream().anyMatch(line -> isRequestTo(part, line, activityId)))
                .findFirst();
    }

    /** Returns the names of those who hand in for the municipalities the speaker is appointed by. */
    List<String> handingIn(Turn turn) {
        return turn.by().belongsTo().stream()
                .flatMap(network -> contact(network, turn.by()).stream()
                        .flatMap(one -> one.held(turn.today()).stream())
                        .flatMap(held -> contacts.of(network.id()).stream()
                                .filter(one -> one.handsInFor(held.municipality(), turn.today()))))
                .map(one -> one.person().name())
                .distinct()
                .toList();
    }

    private static boolean isRequestTo(Part part, LedgerLine line, String activityId) {
        return line.recipient().person().equals(part.person().id())
                && line.state() instanceof DeliveryState.Delivered delivered
                && delivered.activityId().equals(activityId);
    }

    /** Returns every round the speaker has a part in, open or not. */
    Stream<Part> all(Turn turn) {
        return turn.by().belongsTo().stream()
                .flatMap(network -> member(network, turn).stream())
                .flatMap(member ->
                        rounds.of(member.network().id()).stream().flatMap(round -> member.part(round).stream()));
    }

    private Optional<Part> part(Round round, Turn turn) {
        return turn.by()
                .belongingTo(round.network())
                .flatMap(network -> member(network, turn))
                .flatMap(member -> member.part(round));
    }

    private Optional<Member> member(Network network, Turn turn) {
        return contact(network, turn.by())
                .map(contact -> new Member(
                        network,
                        contact,
                        SingletonSupplier.of(() -> new DutyRoster(contacts.of(network.id()), turn.today()))::obtain));
    }

    /** "OMN-3B" is typed, "OMN-3b" is printed; the R of "OMN-R2" stays. */
    private static String lettersLow(String printed) {
        int dash = printed.indexOf('-');
        String last = printed.substring(dash + 1);
        return printed.substring(0, dash + 1) + (last.startsWith("R") ? last : last.toLowerCase(Locale.ROOT));
    }

    private Optional<MunicipalityCode> municipality(Network network, Turn turn) {
        return contact(network, turn.by()).flatMap(one -> one.writesFor(turn.today()));
    }

    private Optional<ContactPerson> contact(Network network, Speaking by) {
        return contacts.of(network.id(), by.person().id());
    }
}
