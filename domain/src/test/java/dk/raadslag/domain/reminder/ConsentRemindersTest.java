package dk.raadslag.domain.reminder;

import static dk.raadslag.domain.memory.Fixtures.BALLERUP;
import static dk.raadslag.domain.memory.Fixtures.FRIDAY_NOON;
import static dk.raadslag.domain.memory.Fixtures.GENTOFTE;
import static dk.raadslag.domain.memory.Fixtures.GLADSAXE;
import static dk.raadslag.domain.memory.Fixtures.MONDAY_MORNING;
import static dk.raadslag.domain.memory.Fixtures.NETWORK;
import static dk.raadslag.domain.memory.Fixtures.NEW_YEAR_ONLY;
import static dk.raadslag.domain.memory.Fixtures.at;
import static dk.raadslag.domain.memory.Fixtures.contact;
import static dk.raadslag.domain.memory.Fixtures.items;
import static dk.raadslag.domain.memory.Fixtures.reply;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.memory.Fixtures;
import dk.raadslag.domain.memory.Memory;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.TakingReplies;
import dk.raadslag.domain.round.OpeningRounds;
import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.PlanningRounds;
import dk.raadslag.domain.round.Recipient;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import dk.raadslag.domain.round.RoundKind;
import dk.raadslag.domain.round.RoundOrder;
import dk.raadslag.domain.round.RoundPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who hears of a round that asks for consent once more: those who can bind a municipality that has not answered. */
class ConsentRemindersTest {
    private static final List<MunicipalityCode> ALL = List.of(BALLERUP, GENTOFTE, GLADSAXE);

    private final Memory memory = Fixtures.memory();
    private final DrawingTimetables timetables =
            new DrawingTimetables(memory, memory.contacts, NEW_YEAR_ONLY, memory, memory);
    private final Reminding reminding = memory.reminding();
    private final TakingReplies taking = new TakingReplies(memory, memory, memory.lateReplies(), memory);

    @Test
    void silenceThatIsConsentIsMentionedOnceOnTheWorkingDayBefore() {
        contact(memory, BALLERUP, Role.APPROVER);
        open(RoundKind.TACIT_CONSENT);

        assertThat(memory.pending())
                .extracting(task -> task.wave() + " " + task.due())
                .containsExactly(
                        "remind-1 " + at("2027-01-21T09:00"),
                        "deadline " + FRIDAY_NOON.instant().plusMillis(1));
    }

    @Test
    void writtenApprovalIsRemindedAsUsual() {
        contact(memory, BALLERUP, Role.APPROVER);
        open(RoundKind.WRITTEN_APPROVAL);

        assertThat(memory.pending())
                .extracting(DueTask::wave)
                .containsExactly("remind-1", "remind-2", "unsent-2027-01-21T09:00", "deadline");
    }

    static List<Integer> seeds() {
        return IntStream.range(0, 200).boxed().toList();
    }

    /** Three municipalities with any mix of roles say anything at all; only who answers for a silent one is reminded. */
    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyWhoHasAnsweredAndNobodyWithACopyIsReminded(int seed) {
        Random chance = new Random(seed);
        RoundKind kind = chance.nextBoolean() ? RoundKind.TACIT_CONSENT : RoundKind.WRITTEN_APPROVAL;
        Map<MunicipalityCode, PersonId> approvers = new HashMap<>();
        Map<MunicipalityCode, PersonId> contacts = new HashMap<>();
        for (MunicipalityCode code : ALL) {
            contacts.put(code, contact(memory, code, Role.PRIMARY_CONTACT));
            if (chance.nextInt(3) > 0) {
                approvers.put(code, contact(memory, code, Role.APPROVER));
            }
        }
        Round round = open(kind);
        Map<MunicipalityCode, Integer> answered = new HashMap<>();
        for (MunicipalityCode code : ALL) {
            answered.put(code, chance.nextInt(round.items().size() + 1));
            say(round, code, approvers.getOrDefault(code, contacts.get(code)), answered.get(code), chance);
        }

        List<PersonId> expected = ALL.stream()
                .filter(code ->
                        kind.chases() ? answered.get(code) < round.items().size() : answered.get(code) == 0)
                .map(code -> approvers.getOrDefault(code, contacts.get(code)))
                .toList();

        assertThat(reminding.missing(round, MONDAY_MORNING))
                .extracting(Recipient::person)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(reminding.missing(round, FRIDAY_NOON.instant().plusSeconds(1)))
                .isEmpty();
    }

    private void say(Round round, MunicipalityCode code, PersonId person, int answers, Random chance) {
        Map<String, Answer> given = new HashMap<>();
        for (RoundItem item : round.items().subList(0, answers)) {
            given.put(
                    item.number(),
                    chance.nextBoolean()
                            ? new Answer(Position.ENDORSED, "")
                            : new Answer(Position.NOT_ENDORSED, "for dyrt"));
        }
        if (!given.isEmpty()) {
            taking.take(reply(round, code, person, given), MONDAY_MORNING);
        }
    }

    private Round open(RoundKind kind) {
        RoundOrder order = new RoundOrder(
                NETWORK,
                kind,
                null,
                "Et brev",
                items(),
                List.of(),
                FRIDAY_NOON,
                null,
                new Pace.WorkingDays(List.of(3, 1)),
                new PersonId(99));
        RoundPlan plan = (RoundPlan)
                new PlanningRounds(memory.contacts, memory.rounds, NEW_YEAR_ONLY).plan(order, MONDAY_MORNING);
        return new OpeningRounds(memory, memory.rounds, memory, memory, timetables, memory).open(plan, MONDAY_MORNING);
    }
}
