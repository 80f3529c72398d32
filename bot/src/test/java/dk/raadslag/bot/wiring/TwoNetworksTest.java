package dk.raadslag.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reminder.Nudge;
import dk.raadslag.domain.reminder.Nudges;
import dk.raadslag.domain.reminder.Reminding;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.Reply;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.reply.TakingReplies;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.OpeningRounds;
import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.PlanningRounds;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.RoundItem;
import dk.raadslag.domain.round.RoundOrder;
import dk.raadslag.domain.round.RoundPlan;
import dk.raadslag.domain.round.Rounds;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two of the shipped networks in one installation: Odense, Esbjerg, Aabenraa and Kolding belong to both, with their people. */
class TwoNetworksTest {
    private static final String SYDDANMARK = "syddanmark";
    private static final String KL = "kl-sundhedsstrategisk-gruppe";
    private static final MunicipalityCode ODENSE = new MunicipalityCode("461");
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2027-01-11T09:00");

    private Office office;
    private Round ofSyddanmark;
    private Round ofKl;

    @TempDir
    private Path home;

    @BeforeEach
    void aRoundInEach() {
        office = new Office(home, SYDDANMARK, MONDAY);
        ofSyddanmark = open(SYDDANMARK);
        ofKl = open(KL);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void neitherSeesTheOthersRoundsAnswersOrAbsencesAndWhoIsInBothIsRemindedOnce() {
        assertThat(rounds(SYDDANMARK)).containsExactly(ofSyddanmark);
        assertThat(rounds(KL)).containsExactly(ofKl);
        assertThat(asked(ofSyddanmark)).contains("kontakt-odense@example.dk").doesNotHaveDuplicates();
        assertThat(asked(ofKl)).contains("kontakt-odense@example.dk").doesNotHaveDuplicates();
        List<String> askedByKl = asked(ofKl);

        office.changeTo(SYDDANMARK);
        office.order("/kontakt fravær kontakt-odense@example.dk 2027-01-11 2027-01-12 vikar@example.dk");
        office.order("/kontakt fjern kontakt-kolding@example.dk");

        assertThat(asked(ofSyddanmark)).contains("vikar@example.dk");
        assertThat(asked(ofKl)).isEqualTo(askedByKl);
        office.changeTo(KL);
        assertThat(office.say("/netværk Odense")).doesNotContain("vikar");
        assertThat(office.say("/netværk Kolding")).contains("kontakt-kolding@example.dk");

        answersForOdense(ofSyddanmark);
        assertThat(missing(ofSyddanmark)).doesNotContain("kontakt-odense@example.dk");
        assertThat(missing(ofKl)).contains("kontakt-odense@example.dk");
        whoBelongsToBothIsRemindedOfBothInOneMessage();
    }

    private void whoBelongsToBothIsRemindedOfBothInOneMessage() {
        office.goOnAt(LocalDateTime.parse("2027-01-19T09:00"));
        office.ring();

        assertThat(told("kontakt-esbjerg@example.dk")).containsExactlyInAnyOrder(ofSyddanmark.id(), ofKl.id());
        assertThat(told("kontakt-assens@example.dk")).containsExactly(ofSyddanmark.id());
        assertThat(told("kontakt-odense@example.dk")).containsExactly(ofKl.id());
    }

    /** Returns what the one message tells that reminds somebody. */
    private List<RoundId> told(String email) {
        Nudges nudges = office.the(Nudges.class);
        List<Nudge> all = office.the(UnitOfWork.class)
                .run(() -> nudges.hold(office.person(email).id(), Office.instant(MONDAY)));
        assertThat(all.stream().map(Nudge::message).distinct()).hasSize(1);
        return all.stream().map(Nudge::round).toList();
    }

    private Round open(String network) {
        office.changeTo(network);
        AgendaItem item =
                new AgendaItem("1", "Budget", ItemType.DISCUSSION, null, null, List.of(), null, List.of(), false);
        RoundOrder order = new RoundOrder(
                office.network(),
                null,
                "Et brev fra " + office.network().name(),
                List.of(new RoundItem("1", item)),
                List.of(),
                new Deadline(LocalDateTime.parse("2027-01-22T12:00")),
                null,
                new Pace.WorkingDays(List.of(3, 1)),
                office.consultant().id());
        RoundPlan plan = (RoundPlan) office.the(PlanningRounds.class).plan(order, office.now());
        return office.the(OpeningRounds.class).open(plan, office.now());
    }

    private void answersForOdense(Round round) {
        office.the(TakingReplies.class)
                .take(
                        new Reply(
                                round,
                                ODENSE,
                                office.person("vikar@example.dk").id(),
                                Map.of("1", new Answer(Position.NO_REMARKS, "")),
                                Level.ADMINISTRATIVE,
                                Stage.HANDED_IN,
                                Channel.CHAT,
                                null,
                                "activity"),
                        office.now());
        office.goOnAt(LocalDateTime.parse("2027-01-13T09:00"));
    }

    private List<Round> rounds(String network) {
        return office.the(Rounds.class).of(new NetworkId(network));
    }

    private List<String> asked(Round round) {
        return office.the(Ledger.class).of(round.id()).stream()
                .map(line -> email(line.recipient().person()))
                .toList();
    }

    private List<String> missing(Round round) {
        return office.the(Reminding.class).missing(round, office.now()).stream()
                .map(one -> email(one.person()))
                .toList();
    }

    private String email(PersonId person) {
        return office.the(Contacts.class).person(person).orElseThrow().email().value();
    }
}
