package dk.raadslag.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.Reply;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.reply.TakingReplies;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.LedgerLine;
import dk.raadslag.domain.round.OpeningRounds;
import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.PlanningRounds;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import dk.raadslag.domain.round.RoundKind;
import dk.raadslag.domain.round.RoundOrder;
import dk.raadslag.domain.round.RoundPlan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The requests of a year, each beside whom the reckoning says it must have been asked of. */
final class YearOfRequests {
    static final List<String> AREAS = List.of("psykiatri", "børn og unge", "almen medicin", "sygehusdrift");

    private final Office office;
    private final Reckoning reckoning;
    private final List<Asked> open = new ArrayList<>();
    private final Set<String> holes = new TreeSet<>();
    private final Map<PersonId, String> emails = new HashMap<>();
    private int requests;

    YearOfRequests(Office office, Reckoning reckoning) {
        this.office = office;
        this.reckoning = reckoning;
    }

    /** A round as the reckoning has it: whom it must have been asked of, by municipality. */
    private record Asked(
            Round round,
            Set<String> areas,
            Map<String, Set<String>> people,
            Set<String> answered,
            @Nullable LocalDate lastReminder) {}

    int count() {
        return requests;
    }

    /** Returns the municipalities that had nobody to ask at some request. */
    Set<String> holes() {
        return holes;
    }

    /** Leaves alone what takes no answers any more. */
    void close() {
        open.removeIf(asked -> !asked.round().isOpen(office.now()));
    }

    /** Holds what was written down against the reckoning. */
    void compare() {
        open.forEach(this::compare);
    }

    void someAnswer(LocalDate day) {
        open.forEach(asked -> someAnswer(asked, day));
    }

    void ask(LocalDate day) {
        int turn = requests++;
        String aimed = target(turn, day);
        boolean ofAnArea = aimed != null && AREAS.contains(aimed);
        Set<String> touched = ofAnArea
                ? Set.of(aimed)
                : turn % 3 == 0 ? Set.copyOf(List.of(AREAS.get(turn % 4), AREAS.get(turn / 7 % 4))) : Set.of();
        RoundKind kind = turn % 10 == 8
                ? RoundKind.TACIT_CONSENT
                : turn % 10 == 9 ? RoundKind.WRITTEN_APPROVAL : RoundKind.COMMENTS;
        RoundPlan plan =
                (RoundPlan) office.the(PlanningRounds.class).plan(order(turn, kind, aimed, touched), office.now());
        Round round = office.the(OpeningRounds.class).open(plan, office.now());
        Map<String, Set<String>> people = new TreeMap<>();
        municipalities(aimed, day).forEach(name -> people.put(name, expected(kind, name, touched, day)));
        boolean reminds = turn % 5 == 0 && !kind.binds();
        open.add(new Asked(round, touched, people, new HashSet<>(), reminds ? lastReminder(round) : null));
        assertThat(people.values().stream().flatMap(Set::stream)).doesNotHaveDuplicates();
        compareHoles(plan, people);
    }

    private Set<String> expected(RoundKind kind, String municipality, Set<String> touched, LocalDate day) {
        if (!kind.binds()) {
            return reckoning.asked(municipality, touched, day);
        }
        Set<String> people = new TreeSet<>(reckoning.binding(municipality, day));
        people.addAll(reckoning.answering(municipality, day));
        return people;
    }

    private void compareHoles(RoundPlan plan, Map<String, Set<String>> people) {
        List<String> nobody = people.keySet().stream()
                .filter(name -> people.get(name).isEmpty())
                .toList();
        assertThat(plan.holes().stream().map(office.network()::nameOf))
                .as("asked on %s", today())
                .containsExactlyInAnyOrderElementsOf(nobody);
        if (!nobody.isEmpty()) {
            assertThat(office.say("/netværk huller")).as("on %s", today()).contains(nobody);
        }
        holes.addAll(nobody);
    }

    /** Whoever is on duty now and was not before is asked as well, until the municipality has answered. */
    void follow(LocalDate day) {
        open.forEach(asked -> asked.people().forEach((name, people) -> {
            if (!asked.answered().contains(name)) {
                Set<String> before = Set.copyOf(people);
                people.addAll(
                        asked.round().kind().binds()
                                ? reckoning.binding(name, day)
                                : reckoning.asked(name, asked.areas(), day));
                people.addAll(reckoning.deputiesOf(before, day));
                if (day.equals(asked.lastReminder())) {
                    people.addAll(reckoning.seconds(name, day));
                }
            }
        }));
    }

    /** The last reminder goes out on the working day before the deadline. */
    private static LocalDate lastReminder(Round round) {
        LocalDate day = round.deadline().at().toLocalDate().minusDays(1);
        while (!YearOfANetworkTest.works(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private void compare(Asked asked) {
        Map<String, List<String>> written = office
                .the(Ledger.class)
                .of(asked.round().id())
                .stream()
                .map(LedgerLine::recipient)
                .collect(Collectors.groupingBy(
                        one -> office.network().nameOf(one.municipality()),
                        TreeMap::new,
                        Collectors.mapping(one -> email(one.person()), Collectors.toList())));
        Map<String, List<String>> reckoned = new TreeMap<>();
        asked.people().forEach((name, people) -> reckoned.put(name, List.copyOf(people)));
        reckoned.values().removeIf(List::isEmpty);
        written.values().forEach(people -> people.sort(null));
        assertThat(written)
                .as("%s, opened %s, seen %s", asked.round().id(), asked.round().openedAt(), today())
                .isEqualTo(reckoned);
    }

    /** A quarter of the municipalities answer four days after they were asked. */
    private void someAnswer(Asked asked, LocalDate day) {
        if (!office.now().isAfter(asked.round().openedAt().plus(Duration.ofDays(4)))) {
            return;
        }
        office.inOneUnitOfWork(() -> asked.people().forEach((name, people) -> {
            boolean answers = Math.floorMod(name.hashCode() + asked.round().id().hashCode(), 4) == 0;
            boolean binds = asked.round().kind().binds();
            Set<String> may = binds ? reckoning.binding(name, day) : reckoning.answering(name, day);
            if (answers && !may.isEmpty() && asked.answered().add(name)) {
                office.the(TakingReplies.class)
                        .take(reply(asked.round(), name, may.iterator().next()), office.now());
            }
        }));
    }

    private Reply reply(Round round, String municipality, String email) {
        MunicipalityCode code = office.network().municipalities().stream()
                .filter(one -> one.name().equals(municipality))
                .findFirst()
                .orElseThrow()
                .code();
        Answer answer = new Answer(round.kind().binds() ? Position.ENDORSED : Position.NO_REMARKS, "");
        return new Reply(
                round,
                code,
                office.person(email).id(),
                Map.of("1", answer),
                Level.ADMINISTRATIVE,
                Stage.HANDED_IN,
                Channel.CHAT,
                null,
                "reply-" + round.id() + "-" + code);
    }

    private RoundOrder order(int turn, RoundKind kind, @Nullable String aimed, Set<String> touched) {
        String title = "Drøftelse af " + (touched.isEmpty() ? "økonomi" : String.join(" og ", touched));
        AgendaItem item =
                new AgendaItem("1", title, ItemType.DISCUSSION, null, null, List.of(), null, List.of(), false);
        return new RoundOrder(
                office.network(),
                kind,
                null,
                "Brev nr. " + turn,
                List.of(new RoundItem("1", item)),
                List.of(),
                new Deadline(today().plusDays(12).atTime(LocalTime.NOON)),
                aimed,
                new Pace.WorkingDays(turn % 5 == 0 ? List.of(3, 1) : List.of()),
                office.consultant().id());
    }

    private static @Nullable String target(int turn, LocalDate day) {
        return switch (turn % 10) {
            case 5 -> List.copyOf(Clusters.on(day).keySet()).get(turn / 10 % 4);
            case 6 -> AREAS.get(turn / 10 % 4);
            case 7 -> YearOfANetworkTest.CHANGING.get(turn / 10 % YearOfANetworkTest.CHANGING.size());
            default -> null;
        };
    }

    private Set<String> municipalities(@Nullable String aimed, LocalDate day) {
        Map<String, Set<String>> clusters = Clusters.on(day);
        if (aimed != null && clusters.containsKey(aimed)) {
            return clusters.get(aimed);
        }
        return aimed != null && YearOfANetworkTest.CHANGING.contains(aimed)
                ? Set.of(aimed)
                : clusters.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private String email(PersonId person) {
        return emails.computeIfAbsent(
                person,
                id -> office.the(Contacts.class)
                        .person(id)
                        .orElseThrow()
                        .email()
                        .value());
    }

    private LocalDate today() {
        return DanishTime.at(office.now()).toLocalDate();
    }
}
