package dk.raadslag.bot.network;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.FakeNetworks;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.Confirmation;
import dk.raadslag.domain.network.ConfirmationTimes;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.RetentionTimes;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.network.Upkeep;
import dk.raadslag.domain.reminder.OfficeHours;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two networks ask in January whether people still are contact persons; Anna serves in both. */
class InTwoNetworksTest {
    private static final Upkeep JANUARY =
            new Upkeep(new ConfirmationTimes(List.of(Month.JANUARY), List.of()), RetentionTimes.FOR_EVER);

    private final Network omegn = Omegn.with(JANUARY);
    private Network neighbour = Omegn.neighbourWith(JANUARY);
    private final Desk desk = new Desk("local", omegn);
    private Person anna;
    private Person carl;

    @BeforeEach
    void people() {
        anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
        desk.contacts.appoint(
                neighbour.id(),
                anna.id(),
                new Appointment(BALLERUP, Role.SUBJECT_CONTACT, Set.of("psykiatri"), null, null));
        carl = desk.contact("kontakt-egedal", "Carl Dam", EGEDAL, Role.PRIMARY_CONTACT);
        desk.continueAt("2027-01-04T08:00");
    }

    private void ask() {
        new BeginningConfirmations(
                        new FakeNetworks(List.of(omegn, neighbour)),
                        desk.confirmations,
                        desk.the(AskingConfirmations.class),
                        new BeginningConfirmations.Means(
                                desk.the(UnitOfWork.class),
                                desk.the(Notices.class),
                                desk.the(Saying.class),
                                desk.the(OfficeHours.class)))
                .run(desk.now());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whoeverServesInBothIsAskedOnceAndNamedBoth() {
        ask();
        assertThat(questions(anna)).singleElement().satisfies(question -> {
            assertThat(question.text())
                    .contains("Du er det to steder, og et svar her gælder for dem alle:")
                    .contains("- Sundhedsråd Omegn, Ballerup: hovedkontakt")
                    .contains("- Sundhedsråd Sydvest, Ballerup: fagkontakt (psykiatri)");
            assertThat(question.card()).contains("omegn,sydvest", "Det er forskelligt");
        });
        assertThat(questions(carl)).singleElement().satisfies(question -> {
            assertThat(question.text()).contains("i Sundhedsråd Omegn?").doesNotContain("Sydvest");
            assertThat(question.card()).doesNotContain("forskelligt");
        });
    }

    @Test
    void oneAnswerCountsInBoth() {
        ask();
        press("contact-still", "omegn,sydvest");
        assertThat(List.of(answer(omegn), answer(neighbour))).containsOnly(Confirmation.Answer.STILL_HERE);
        assertThat(desk.say("/netværk sundhed"))
                .contains("1 af 2 har bekræftet")
                .doesNotContain("Sydvest");
    }

    @Test
    void whereTheyDifferEachIsAskedByItself() {
        ask();
        assertThat(press("contact-apart", "omegn,sydvest").messages())
                .extracting(Message::text)
                .anyMatch(text -> text.contains("i Sundhedsråd Omegn? Du står som hovedkontakt"))
                .anyMatch(text -> text.contains("i Sundhedsråd Sydvest? Du står som fagkontakt"))
                .hasSize(2);
        press("contact-still", "omegn");
        press("contact-stop", "sydvest", "2027-02-01");
        assertThat(answer(omegn)).isEqualTo(Confirmation.Answer.STILL_HERE);
        assertThat(answer(neighbour)).isEqualTo(Confirmation.Answer.STOPS);
    }

    @Test
    void aNetworkThatAsksAMonthLaterIsAskedForAtOnceAndNotAgain() {
        neighbour = Omegn.neighbourWith(asking(Month.FEBRUARY));
        Person nina = desk.person("kontakt-naboen", "Nina Friis");
        desk.contacts.appoint(
                neighbour.id(), nina.id(), new Appointment(EGEDAL, Role.PRIMARY_CONTACT, Set.of(), null, null));
        ask();
        assertThat(questions(anna))
                .singleElement()
                .satisfies(question -> assertThat(question.card()).contains("omegn,sydvest"));
        assertThat(questions(nina)).isEmpty();

        desk.continueAt("2027-02-01T08:00");
        ask();
        assertThat(questions(anna)).hasSize(1);
        assertThat(questions(nina)).hasSize(1);
    }

    @Test
    void aNetworkThatAsksHalfAYearLaterAsksByItself() {
        neighbour = Omegn.neighbourWith(asking(Month.AUGUST));
        ask();
        assertThat(questions(anna))
                .singleElement()
                .satisfies(question -> assertThat(question.card()).doesNotContain("sydvest"));
        desk.continueAt("2027-08-02T08:00");
        ask();
        assertThat(questions(anna)).hasSize(2);
    }

    private static Upkeep asking(Month month) {
        return new Upkeep(new ConfirmationTimes(List.of(month), List.of()), RetentionTimes.FOR_EVER);
    }

    private List<Message> questions(Person person) {
        return desk.outbox.rows().stream()
                .map(row -> row.dispatch())
                .filter(one -> one.key().startsWith("notice:" + person.id() + ":confirm:"))
                .flatMap(one -> desk.sent(one.key()).stream())
                .toList();
    }

    private Confirmation.Answer answer(Network network) {
        return desk.confirmations.of(network.id(), anna.id()).orElseThrow().answer();
    }

    private Answering press(String verb, String networks) {
        return desk.pressedBy(anna, verb, Map.of("network", networks), List.of(omegn, neighbour));
    }

    private void press(String verb, String networks, String from) {
        desk.pressedBy(anna, verb, Map.of("network", networks, "from", from), List.of(omegn, neighbour));
    }
}
