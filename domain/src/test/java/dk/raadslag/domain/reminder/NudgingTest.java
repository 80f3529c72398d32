package dk.raadslag.domain.reminder;

import static dk.raadslag.domain.memory.Fixtures.BALLERUP;
import static dk.raadslag.domain.memory.Fixtures.GENTOFTE;
import static dk.raadslag.domain.memory.Fixtures.GLADSAXE;
import static dk.raadslag.domain.memory.Fixtures.MONDAY_MORNING;
import static dk.raadslag.domain.memory.Fixtures.NETWORK;
import static dk.raadslag.domain.memory.Fixtures.NEW_YEAR_ONLY;
import static dk.raadslag.domain.memory.Fixtures.at;
import static dk.raadslag.domain.memory.Fixtures.contact;
import static dk.raadslag.domain.memory.Fixtures.items;
import static dk.raadslag.domain.memory.Fixtures.reply;
import static dk.raadslag.domain.memory.Fixtures.toAll;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.memory.Fixtures;
import dk.raadslag.domain.memory.Memory;
import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.TakingReplies;
import dk.raadslag.domain.round.ClosingRounds;
import dk.raadslag.domain.round.OpeningRounds;
import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.PlanningRounds;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.RoundKind;
import dk.raadslag.domain.round.RoundOrder;
import dk.raadslag.domain.round.RoundPlan;
import dk.raadslag.domain.round.TellingAsked;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How often one person is reminded when several rounds are open at once. */
class NudgingTest {
    private static final Pace USUAL = new Pace.WorkingDays(List.of(3, 1));
    private static final List<MunicipalityCode> ALL = List.of(BALLERUP, GENTOFTE, GLADSAXE);

    private final Memory memory = Fixtures.memory();
    private final DrawingTimetables timetables =
            new DrawingTimetables(memory, memory.contacts, NEW_YEAR_ONLY, memory, memory);
    private final Reminding reminding = memory.reminding();
    private final RunningDueTasks running = new RunningDueTasks(new RunningDueTasks.Means(
            memory,
            memory,
            memory,
            memory.rounds,
            memory,
            memory.contacts,
            reminding,
            new PassingOnRequests(new PassingOnRequests.Means(
                    memory.rounds, memory, memory, memory.contacts, memory, timetables, memory)),
            memory,
            memory,
            NEW_YEAR_ONLY,
            ReminderHours.of("08:00-16:00")));
    private final TakingReplies taking = new TakingReplies(memory, memory, memory.lateReplies(), memory);
    private final PersonId ballerup = contact(memory, BALLERUP, Role.PRIMARY_CONTACT);

    @Test
    void roundsThatAreDueTheSameMorningAreOneMessage() {
        Round first = open(RoundKind.COMMENTS, "2027-01-22T12:00", USUAL);
        Round second = open(RoundKind.COMMENTS, "2027-01-22T15:00", USUAL);
        Round consent = open(RoundKind.TACIT_CONSENT, "2027-01-20T12:00", USUAL);

        running.run(at("2027-01-19T09:00"));

        Dispatch only = reminders().get(0);
        assertThat(reminders()).hasSize(1);
        assertThat(only.due()).isEqualTo(at("2027-01-19T09:01"));
        assertThat(told(only)).containsExactly(consent, first, second);

        taking.take(reply(first, BALLERUP, ballerup, toAll(Position.ENDORSED)), at("2027-01-19T09:00"));
        assertThat(told(only)).containsExactly(consent, second);
    }

    @Test
    void afterThreeRemindersInAWeekAPersonIsLeftAloneUntilItIsOver() {
        open(RoundKind.COMMENTS, "2027-01-18T12:00", new Pace.WorkingDays(List.of(4, 3, 2, 1)));
        Round later = open(RoundKind.COMMENTS, "2027-01-20T12:00", new Pace.WorkingDays(List.of(1)));

        hourly("2027-01-12T08:00", "2027-01-19T12:00");

        assertThat(reminders().stream().map(one -> DanishTime.at(one.due()).toLocalDate()))
                .containsExactly(
                        LocalDate.parse("2027-01-12"),
                        LocalDate.parse("2027-01-13"),
                        LocalDate.parse("2027-01-14"),
                        LocalDate.parse("2027-01-19"));
        assertThat(told(reminders().get(3))).containsExactly(later);
    }

    @Test
    void whatIsSentByHandCountsAndIsNotSentToWhoHasHadEnough() {
        Round round = open(RoundKind.COMMENTS, "2027-01-22T12:00", USUAL);

        for (int wave = 1; wave <= 4; wave++) {
            reminding.remind(round, "manual-" + wave, at("2027-01-18T10:00"));
        }
        running.run(at("2027-01-19T09:00"));

        assertThat(reminders()).hasSize(3);
        assertThat(reminding.hasHadEnough(ballerup, at("2027-01-24T23:00"))).isTrue();
        assertThat(reminding.hasHadEnough(ballerup, at("2027-01-25T08:00"))).isFalse();
    }

    @Test
    void theLastWordBeforeSilenceCountsAsConsentIsAlwaysSaid() {
        Round round = open(RoundKind.COMMENTS, "2027-01-22T12:00", new Pace.WorkingDays(List.of()));
        for (int wave = 1; wave <= 3; wave++) {
            reminding.remind(round, "manual-" + wave, at("2027-01-18T10:00"));
        }
        Round consent = open(RoundKind.TACIT_CONSENT, "2027-01-20T12:00", USUAL);

        running.run(at("2027-01-19T09:00"));

        assertThat(reminders()).hasSize(4);
        assertThat(told(reminders().get(3))).containsExactly(consent);
    }

    static List<Integer> seeds() {
        return IntStream.range(0, 60).boxed().toList();
    }

    /** Any rounds, answers, absences and closings at any time, and a clock that jumps. */
    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyIsRemindedTooOftenAtOddHoursTwiceOrInVain(int seed) {
        Random chance = new Random(seed);
        Map<MunicipalityCode, PersonId> people = new HashMap<>();
        ALL.forEach(code ->
                people.put(code, code.equals(BALLERUP) ? ballerup : contact(memory, code, Role.PRIMARY_CONTACT)));
        List<Round> rounds = new ArrayList<>();
        for (int number = 0; number < 2 + chance.nextInt(5); number++) {
            rounds.add(open(
                    chance.nextInt(4) == 0 ? RoundKind.TACIT_CONSENT : RoundKind.COMMENTS,
                    LocalDate.parse("2027-01-13").plusDays(chance.nextInt(14)) + "T12:00",
                    new Pace.WorkingDays(chance.nextBoolean() ? List.of(3, 1) : List.of(5, 4, 2, 1))));
        }
        Set<String> answered = new HashSet<>();
        Instant now = MONDAY_MORNING;
        while (now.isBefore(at("2027-01-29T12:00"))) {
            now = now.plus(chance.nextInt(8) == 0 ? Duration.ofDays(1) : Duration.ofMinutes(30L + chance.nextInt(60)));
            something(rounds, people, answered, now, chance);
            int before = reminders().size();
            running.run(now);
            running.run(now);
            check(reminders().subList(before, reminders().size()), people, answered, now);
        }
        people.values().forEach(this::checkWeeks);
    }

    private void something(
            List<Round> rounds,
            Map<MunicipalityCode, PersonId> people,
            Set<String> answered,
            Instant now,
            Random chance) {
        Round round = rounds.get(chance.nextInt(rounds.size()));
        MunicipalityCode code = ALL.get(chance.nextInt(ALL.size()));
        PersonId person = Objects.requireNonNull(people.get(code));
        int what = chance.nextInt(40);
        if (what == 0 && round.isOpen(now)) {
            taking.take(reply(round, code, person, toAll(Position.ENDORSED)), now);
            answered.add(round.id() + " " + code);
        } else if (what == 1 && round.isOpen(now)) {
            new ClosingRounds(memory, memory.rounds, timetables, new TellingAsked(memory, memory), memory)
                    .close(round, person, now);
            rounds.replaceAll(one -> memory.rounds.find(one.id()).orElseThrow());
        } else if (what == 2) {
            LocalDate today = DanishTime.at(now).toLocalDate();
            memory.contacts.keep(
                    NETWORK.id(),
                    memory.contacts
                            .of(NETWORK.id(), person)
                            .orElseThrow()
                            .away(new Absence(today, today.plusDays(2), null)));
        }
    }

    private void check(
            List<Dispatch> written, Map<MunicipalityCode, PersonId> people, Set<String> answered, Instant now) {
        assertThat(written).extracting(Dispatch::person).doesNotHaveDuplicates();
        for (Dispatch one : written) {
            MunicipalityCode code = ALL.stream()
                    .filter(any -> Objects.equals(people.get(any), one.person()))
                    .findFirst()
                    .orElseThrow();
            LocalDateTime at = DanishTime.at(now);
            assertThat(at.getHour()).isBetween(8, 15);
            assertThat(new WorkingCalendar(NEW_YEAR_ONLY, NETWORK).isWorkingTime(at))
                    .isTrue();
            assertThat(memory.contacts
                            .of(NETWORK.id(), Objects.requireNonNull(one.person()))
                            .orElseThrow()
                            .absenceOn(at.toLocalDate()))
                    .isEmpty();
            assertThat(memory.toldBy(one.key())).isNotEmpty().allSatisfy(id -> {
                assertThat(memory.rounds.find(id).orElseThrow().isOpen(now)).isTrue();
                assertThat(answered).doesNotContain(id + " " + code);
            });
        }
    }

    private void checkWeeks(PersonId person) {
        List<LocalDate> days = memory.hold(person, Instant.EPOCH).stream()
                .filter(Nudge::chases)
                .collect(java.util.stream.Collectors.toMap(Nudge::message, Nudge::at, (one, other) -> one))
                .values()
                .stream()
                .map(at -> DanishTime.at(at).toLocalDate())
                .toList();
        days.forEach(first -> assertThat(days)
                .filteredOn(day -> !day.isBefore(first) && day.isBefore(first.plusDays(7)))
                .as("in the week from %s", first)
                .hasSizeLessThanOrEqualTo(3));
    }

    private List<Round> told(Dispatch reminder) {
        return new GatheredReminders(memory.rounds, reminding, round -> false)
                .of(reminder.key(), new RoundId(reminder.key().split(":")[1]), ballerup, reminder.due()).stream()
                        .map(GatheredReminders.Wanted::round)
                        .toList();
    }

    private List<Dispatch> reminders() {
        return memory.written("reminder:");
    }

    private void hourly(String from, String until) {
        for (Instant now = at(from); now.isBefore(at(until)); now = now.plus(Duration.ofHours(1))) {
            running.run(now);
        }
    }

    private Round open(RoundKind kind, String deadline, Pace pace) {
        RoundOrder order = new RoundOrder(
                NETWORK,
                kind,
                null,
                "Et brev",
                items(),
                List.of(),
                new Deadline(LocalDateTime.parse(deadline)),
                null,
                pace,
                new PersonId(99));
        RoundPlan plan = (RoundPlan)
                new PlanningRounds(memory.contacts, memory.rounds, NEW_YEAR_ONLY).plan(order, MONDAY_MORNING);
        return new OpeningRounds(memory, memory.rounds, memory, memory, timetables, memory).open(plan, MONDAY_MORNING);
    }
}
