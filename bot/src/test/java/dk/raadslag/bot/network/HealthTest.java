package dk.raadslag.bot.network;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.NoticeKey;
import dk.raadslag.domain.health.Signs;
import dk.raadslag.domain.network.Confirmation;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Position;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the contact persons are still the right ones, on Monday 2 November 2026; Anna, Bo and Eva serve Ballerup. */
class HealthTest {
    private final Desk desk = new Desk();
    private Person anna;
    private Person bo;
    private Person eva;
    private Person carl;

    @BeforeEach
    void people() {
        anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
        bo = desk.contact("fag-ballerup", "Bo Friis", BALLERUP, Role.SUBJECT_CONTACT, "psykiatri");
        eva = desk.contact("sted-ballerup", "Eva Lund", BALLERUP, Role.DEPUTY);
        carl = desk.contact("kontakt-egedal", "Carl Dam", EGEDAL, Role.PRIMARY_CONTACT);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void allIsWellWhereNothingSpeaksAgainstIt() {
        assertThat(desk.say("/netværk sundhed")).contains("intet tyder på, at nogen");
        desk.ring();
        assertThat(toldTo(bo)).isEmpty();
        assertThat(toldTo(desk.consultant)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL_ADDRESS_REFUSED, kan ikke nås**, mailadressen findes ikke",
        "CONVERSATION_GONE, kan ikke nås**, er ikke længere i kommunens Teams",
        "BLOCKED, der er tvivl om, har blokeret Rådslag",
        "NOT_INSTALLED, der er tvivl om, har fjernet Rådslag",
    })
    void whatDoesNotArriveIsListedWithItsReason(FailureReason failure, String heading, String reason) {
        fails(anna, failure, Duration.ofDays(3));

        assertThat(desk.say("/netværk sundhed"))
                .contains(heading)
                .contains("Ballerup: Anna Holm (hovedkontakt) – " + reason)
                .contains("siden fredag den 30. oktober 2026", "11 22 33 44");
    }

    @Test
    void whoeverWasHeardAfterwardsOrNeverOpenedTheBotIsNotDoubted() {
        Instant failed = desk.now().minus(Duration.ofDays(3));
        desk.signs.of(anna, new Signs(failed.plusSeconds(60), new DeliveryState.Failed(failed, FailureReason.BLOCKED)));
        fails(bo, FailureReason.NOT_KNOWN_IN_TEAMS, Duration.ofDays(3));

        assertThat(desk.say("/netværk sundhed")).contains("intet tyder på");
    }

    @Test
    void confirmationsNotGivenRunOutAndSayingStopAreDoubts() {
        ask(anna, Duration.ofDays(22));
        ask(bo, Duration.ofDays(20));
        desk.confirmations.answered(
                desk.network.id(),
                eva.id(),
                Confirmation.Answer.STILL_HERE,
                desk.now().minus(Duration.ofDays(400)));
        desk.confirmations.answered(
                desk.network.id(),
                carl.id(),
                Confirmation.Answer.STOPS,
                desk.now().minus(Duration.ofDays(1)));

        assertThat(desk.say("/netværk sundhed"))
                .contains("Anna Holm (hovedkontakt) – har ikke svaret på, om det stadig passer")
                .contains("Eva Lund (stedfortræder) – har ikke bekræftet eller skrevet i over et år")
                .contains("Carl Dam (hovedkontakt) – har meldt, at vedkommende stopper")
                .doesNotContain("Bo Friis (");
    }

    @Test
    void whoeverWasHeardAfterTheQuestionIsNotUnconfirmed() {
        ask(anna, Duration.ofDays(32));
        ask(carl, Duration.ofDays(32));
        desk.signs.of(anna, new Signs(desk.now().minus(Duration.ofDays(22)), null));

        assertThat(desk.say("/netværk sundhed")).contains("Carl Dam (").doesNotContain("Anna Holm (");
    }

    @Test
    void whoeverIsAskedThreeTimesInVainWhileOthersAnswerIsDoubted() {
        for (String meeting : List.of("2026-11-25", "2026-12-16", "2027-01-20")) {
            desk.meeting(meeting);
        }
        for (int round = 1; round <= 3; round++) {
            List.of("/dagsorden " + round + "\n1. Psykiatriplan\n2. Budget", "ja", "/anmod " + round, "ja")
                    .forEach(desk::say);
            desk.replies("OMN-" + round + "a", anna, BALLERUP, Map.of("1", Position.ENDORSED, "2", Position.ENDORSED));
        }
        desk.continueAt("2027-01-25T09:00");

        assertThat(desk.say("/netværk sundhed"))
                .contains("Bo Friis (fagkontakt) – har ikke vist livstegn i tre runder, hvor kommunen svarede")
                .doesNotContain("Anna Holm (", "Carl Dam (");
    }

    @Test
    void colleaguesAreAskedOnceAtAnHourOfWorkAndOnlyTheirOwn() {
        fails(anna, FailureReason.BLOCKED, Duration.ofHours(2));
        desk.ring();
        assertThat(toldTo(bo)).as("on the day itself").isEmpty();

        desk.continueAt("2026-11-03T07:00");
        desk.ring();
        assertThat(toldTo(bo)).as("before work").isEmpty();

        desk.continueAt("2026-11-03T08:00");
        desk.ring();
        desk.continueAt("2026-11-04T08:00");
        desk.ring();

        assertThat(toldTo(bo)).singleElement().satisfies(question -> {
            assertThat(question.text())
                    .contains("Hej Bo Friis. Vi er i tvivl, om Anna Holm stadig er hovedkontakt for Ballerup")
                    .contains("Ved du, hvem der har taget over?")
                    .doesNotContain("blokeret");
            assertThat(question.card())
                    .contains("Det har jeg", "Eva Lund", "Anna Holm er her stadig", "Det ved jeg ikke");
        });
        assertThat(toldTo(eva)).hasSize(1);
        assertThat(toldTo(anna)).isEmpty();
        assertThat(toldTo(carl)).isEmpty();
        assertThat(desk.audit.deeds()).containsOnlyOnce("doubt-raised");
    }

    @Test
    void nobodyIsAskedInAQuietPeriod() {
        fails(anna, FailureReason.BLOCKED, Duration.ofDays(1));
        desk.continueAt("2026-12-28T09:00");
        desk.ring();
        assertThat(toldTo(bo)).isEmpty();
    }

    @Test
    void whatAColleagueSaysBecomesAProposalAndMovesTheRequest() {
        doubted();

        String answer = presses(
                bo, "doubt-successor", Map.of("doubt", "1", "person", bo.id().toString()));

        assertThat(answer).contains("Tak for hjælpen", "om Bo Friis skal stå i stedet for Anna Holm");
        assertThat(toldTo(desk.consultant))
                .singleElement()
                .extracting(Message::text)
                .asString()
                .contains("Bo Friis siger selv at have taget over efter Anna Holm i Ballerup");
        assertThat(presses(eva, "doubt-answer", Map.of("doubt", "1", "says", "STILL_THERE")))
                .contains("allerede opklaret");
        assertThat(desk.press("proposal-approve", Map.of("proposal", "1"))).contains("Godkendt");
        assertThat(desk.say("/netværk Ballerup"))
                .contains("**Bo Friis** – fagkontakt (psykiatri), hovedkontakt")
                .doesNotContain("**Anna Holm**");
    }

    @Test
    void aColleagueWhoIsKnownIsNamed() {
        doubted();
        presses(eva, "doubt-successor", Map.of("doubt", "1", "person", bo.id().toString()));

        assertThat(toldTo(desk.consultant))
                .singleElement()
                .extracting(Message::text)
                .asString()
                .contains("Eva Lund siger, at Bo Friis (fag-ballerup@example.dk) har taget over efter Anna Holm");
    }

    @Test
    void aColleagueMayNameSomebodyNewOrSayThatNothingHasChanged() {
        doubted();
        assertThat(presses(bo, "doubt-answer", Map.of("doubt", "1", "says", "UNKNOWN")))
                .contains("finder Det tværkommunale sekretariat ud af det");
        assertThat(presses(eva, "doubt-successor", Map.of("doubt", "1", "email", "kontakt-egedal@example.dk")))
                .contains("svarer allerede for Egedal");
        assertThat(presses(eva, "doubt-successor", Map.of("doubt", "1", "email", "ny")))
                .contains("Skriv arbejdsmailen");
        assertThat(presses(eva, "doubt-answer", Map.of("doubt", "1", "says", "STILL_THERE")))
                .contains("så lader vi Anna Holm stå");
        assertThat(desk.say("/netværk sundhed")).contains("Eva Lund siger, at det stadig er Anna Holm");
    }

    @Test
    void whoeverSaysThemselvesThatTheyStopLeavesNothingToAskColleagues() {
        desk.hears(anna, "jeg stopper 1. februar 2027");
        desk.hears(carl, "min afløser er ny@example.dk");
        desk.continueAt("2026-11-03T08:00");
        desk.ring();

        assertThat(toldTo(bo)).isEmpty();
        assertThat(toldTo(eva)).isEmpty();
        assertThat(desk.audit.deeds()).doesNotContain("doubt-raised");
        assertThat(desk.say("/netværk sundhed")).contains("Anna Holm (hovedkontakt) – har meldt");
    }

    @Test
    void aDoubtIsOverOnceThePersonNamesASuccessorThemselves() {
        doubted();
        desk.hears(anna, "min afløser er ny@example.dk");

        assertThat(presses(
                        bo,
                        "doubt-successor",
                        Map.of("doubt", "1", "person", bo.id().toString())))
                .contains("allerede opklaret");
        desk.continueAt("2026-11-03T08:00");
        desk.ring();
        assertThat(desk.doubts.open(desk.network.id())).isEmpty();
        assertThat(desk.proposals.open(desk.network.id())).hasSize(1);
    }

    @Test
    void onlyColleaguesMaySayAnythingAndOnlyOfTheirOwn() {
        doubted();
        Map<String, String> still = Map.of("doubt", "1", "says", "STILL_THERE");
        assertThat(presses(carl, "doubt-answer", still)).contains("allerede opklaret");
        assertThat(presses(anna, "doubt-answer", still)).contains("allerede opklaret");
        assertThat(presses(
                        bo,
                        "doubt-successor",
                        Map.of("doubt", "1", "person", carl.id().toString())))
                .contains("Skriv arbejdsmailen");
        assertThat(presses(bo, "doubt-answer", Map.of("doubt", "x", "says", "STILL_THERE")))
                .contains("allerede opklaret");
    }

    @Test
    void aDoubtThatIsGoneIsLaidAsideAndMayComeBack() {
        doubted();
        desk.signs.of(anna, Signs.NONE);
        desk.continueAt("2026-11-04T09:00");
        desk.ring();
        assertThat(desk.doubts.open(desk.network.id())).isEmpty();
    }

    @Test
    void theSecretariatIsToldOnceAWeekInTheFirstBriefing() {
        fails(anna, FailureReason.MAIL_ADDRESS_REFUSED, Duration.ofDays(3));
        for (String morning : List.of("2026-11-03T08:00", "2026-11-04T08:00", "2026-11-09T08:00", "2026-11-10T08:00")) {
            desk.continueAt(morning);
            desk.ring();
        }
        desk.continueAt("2026-11-09T08:05");
        assertThat(desk.sent("meeting-news:"))
                .singleElement()
                .extracting(Message::text)
                .asString()
                .contains("én kontaktperson kan ikke nås")
                .contains("Anna Holm (hovedkontakt) – mailadressen findes ikke")
                .contains("kollegerne er spurgt");
    }

    private void doubted() {
        fails(anna, FailureReason.BLOCKED, Duration.ofDays(1));
        desk.ring();
    }

    private void fails(Person person, FailureReason reason, Duration ago) {
        desk.signs.of(
                person, new Signs(null, new DeliveryState.Failed(desk.now().minus(ago), reason)));
    }

    private void ask(Person person, Duration ago) {
        desk.confirmations.asked(desk.network.id(), person.id(), desk.now().minus(ago));
    }

    private String presses(Person person, String verb, Map<String, String> inputs) {
        Reaction reaction = desk.pressedBy(person, verb, inputs, true).reaction();
        return reaction instanceof Reaction.ShowText text ? text.text() : ((Reaction.ShowCard) reaction).json();
    }

    private List<Message> toldTo(Person person) {
        return desk.outbox.rows().stream()
                .map(row -> row.dispatch())
                .filter(row -> row.key().startsWith(NoticeKey.of(person.id()) + ":"))
                .map(row -> (Intent.Answer) row.intent())
                .map(told -> new Message(told.text(), "", told.card()))
                .toList();
    }
}
