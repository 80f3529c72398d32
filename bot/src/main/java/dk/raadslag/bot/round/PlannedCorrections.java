package dk.raadslag.bot.round;

import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.round.ComparingItems;
import dk.raadslag.domain.round.CorrectingRounds;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import dk.raadslag.domain.round.RoundKind;
import dk.raadslag.domain.round.RoundPlan;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds out whether a request is a correction of a round under way, and what it corrects. */
final class PlannedCorrections {
    private final Rounds rounds;
    private final Contributions contributions;
    private final ComparingPeople people;

    PlannedCorrections(Rounds rounds, Contributions contributions, ComparingPeople people) {
        this.rounds = rounds;
        this.contributions = contributions;
        this.people = people;
    }

    /** A correction with what it does to whom. */
    record Planned(
            Round round,
            ComparingItems.Difference items,
            Set<String> areas,
            PeopleCompared people,
            Map<PersonId, List<String>> again) {
        boolean isNone() {
            return items.isNone() && people.newcomers().isEmpty();
        }

        CorrectingRounds.Correction by(PersonId person) {
            return new CorrectingRounds.Correction(round, items, areas, people.newcomers(), again, person);
        }

        /** Tells two corrections apart that are not the same promise. */
        String mark() {
            return round.id() + " " + items + " " + again.keySet() + " "
                    + people.newcomers().stream()
                            .map(one -> one.contact().person().id() + " " + one.municipality())
                            .toList();
        }
    }

    /** Returns the correction of the meeting's open round; empty where none is open, or a part of the agenda is named. */
    Optional<Planned> of(PlannedRequests.Planned wanted, RequestArguments arguments, Instant now) {
        Meeting meeting = wanted.request().meeting();
        if (meeting == null
                || wanted.plan().order().kind() != RoundKind.COMMENTS
                || arguments.part(RequestArguments.ITEMS).isPresent()
                || arguments.target().isPresent()) {
            return Optional.empty();
        }
        List<Round> open = rounds.of(meeting.id()).stream()
                .filter(round -> round.isOpen(now) && round.kind() == RoundKind.COMMENTS)
                .toList();
        List<Planned> all = open.stream()
                .map(round ->
                        plan(round, own(round, open, wanted.request().items().chosen()), wanted, now))
                .toList();
        return all.stream()
                .filter(plan -> !plan.isNone())
                .findFirst()
                .or(() -> all.stream().reduce((earlier, later) -> later))
                .filter(plan -> !plan.isNone()
                        || arguments.part(RequestArguments.DEADLINE).isEmpty());
    }

    /** What another open round asks about stays there; an item that is new to all of them goes to the latest. */
    private static List<RoundItem> own(Round round, List<Round> open, List<RoundItem> chosen) {
        List<RoundItem> others = open.stream()
                .filter(other -> !other.equals(round))
                .flatMap(other -> askedIn(other, chosen).stream())
                .toList();
        List<RoundItem> here = askedIn(round, chosen);
        boolean latest = open.indexOf(round) == open.size() - 1;
        return chosen.stream()
                .filter(item -> here.contains(item) || (latest && !others.contains(item)))
                .toList();
    }

    private static List<RoundItem> askedIn(Round round, List<RoundItem> chosen) {
        List<String> added = ComparingItems.between(round, chosen, List.of()).added().stream()
                .map(RoundItem::number)
                .toList();
        return chosen.stream().filter(item -> !added.contains(item.number())).toList();
    }

    private Planned plan(Round round, List<RoundItem> items, PlannedRequests.Planned wanted, Instant now) {
        ComparingItems.Difference difference =
                ComparingItems.between(round, items, wanted.request().items().closed());
        PeopleCompared compared = people.with(round, within(wanted.plan(), round), now);
        return new Planned(round, difference, wanted.plan().areas(), compared, again(round, difference));
    }

    /** A round asked of some municipalities stays with them. */
    private static RoundPlan within(RoundPlan plan, Round round) {
        return new RoundPlan(
                plan.order(),
                plan.areas(),
                plan.addressees().stream()
                        .filter(one -> round.asked().contains(one.municipality()))
                        .toList(),
                plan.holes(),
                plan.gaps(),
                plan.cautions());
    }

    private Map<PersonId, List<String>> again(Round round, ComparingItems.Difference items) {
        Map<PersonId, List<String>> again = new TreeMap<>(Comparator.comparingLong(PersonId::value));
        List<Contribution> said = contributions.to(round.id());
        items.changed().stream()
                .filter(ComparingItems.Changed::isReworded)
                .map(change -> change.now().key())
                .forEach(key -> said.stream()
                        .filter(one -> one.item().equals(key)
                                && one.stage() != Stage.DRAFT
                                && one.channel() != Channel.ON_BEHALF)
                        .map(Contribution::person)
                        .distinct()
                        .forEach(person -> again.computeIfAbsent(person, none -> new ArrayList<>())
                                .add(key)));
        return again;
    }
}
