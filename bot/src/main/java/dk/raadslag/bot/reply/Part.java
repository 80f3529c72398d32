package dk.raadslag.bot.reply;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Disagreement;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's part in a round: for which municipality they write, and whether they hand in its reply.
 *
 * @param roster who is on duty today
 */
public record Part(
        Round round,
        Network network,
        Person person,
        MunicipalityCode municipality,
        boolean handsIn,
        DutyRoster roster) {

    /** Returns the deadline of their municipality. */
    public Deadline deadline() {
        return round.deadlineOf(municipality);
    }

    /** Tells whether an answer of theirs is in time now. */
    public boolean isOpen(Instant now) {
        return round.isOpen(now, municipality);
    }

    /** Returns the day on which the round was closed, if that was before their deadline; else null. */
    public @Nullable LocalDate closedEarlyOn() {
        return round.closedEarlyFor(municipality)
                .map(at -> DanishTime.at(at).toLocalDate())
                .orElse(null);
    }

    /** Tells whether they have a copy only: somebody else is asked to bind their municipality. */
    boolean isCopy() {
        return round.kind().binds() && !handsIn;
    }

    /** Returns who is there to answer for the municipality, where this person is only their deputy. */
    List<String> deputisedContacts() {
        boolean deputises = roster.deputies(municipality).stream()
                .anyMatch(duty -> duty.contact().person().id().equals(person.id()));
        List<Person> contacts = roster.answering(municipality).stream()
                .map(duty -> duty.contact().person())
                .distinct()
                .toList();
        return deputises && contacts.stream().noneMatch(one -> one.id().equals(person.id()))
                ? contacts.stream().map(Person::name).toList()
                : List.of();
    }

    /** Returns how far their answers go when they send them. */
    public Stage sent() {
        return handsIn ? Stage.HANDED_IN : Stage.CONTRIBUTED;
    }

    /** Returns the everyday name of their municipality. */
    public String municipalityName() {
        return network.nameOf(municipality);
    }

    /** Returns the number people know the item of a contribution by. */
    String number(Contribution contribution) {
        return round.numberOf(contribution.item());
    }

    /** Returns the number people know a disputed item by. */
    String number(Disagreement disputed) {
        return round.numberOf(disputed.item());
    }

    /** Returns the numbers people know disputed items by. */
    List<String> numbers(List<Disagreement> disputed) {
        return disputed.stream().map(this::number).toList();
    }

    /** Tells whether a contribution is the draft of a colleague who is away or gone, and so theirs to go on with. */
    boolean goesOnWith(Contribution contribution) {
        return handsIn
                && contribution.stage() == Stage.DRAFT
                && contribution.municipality().equals(municipality)
                && !roster.isOnDuty(contribution.person(), municipality);
    }

    /** Tells whether a contribution is this person's for this municipality. */
    boolean wrote(Contribution contribution) {
        return contribution.person().equals(person.id())
                && contribution.municipality().equals(municipality);
    }
}
