package dk.raadslag.bot.reply;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.FURESOE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.reading.ConsentWords;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.round.Round;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What directors write to a round that asks for consent is taken as it is meant, and none of it is lost. */
class ConsentTalkTest {
    private final Desk desk = new Desk();
    private final Person dorte = desk.contact("direktoer-ballerup", "Dorte Lund", BALLERUP, Role.APPROVER);
    private final Person fie = desk.contact("kontakt-furesoe", "Fie Krog", FURESOE, Role.PRIMARY_CONTACT);

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", " ok", " tak", ", ja"})
    void wordsOfAnyLengthCanBeRead(String repeated) {
        open("stiltiende");
        Round round = desk.rounds.of(desk.network.id()).get(0);

        assertThat(ConsentWords.in("enig" + repeated.repeat(30_000 / repeated.length()), round))
                .isEmpty();
        assertThat(ConsentWords.in(repeated.repeat(30_000 / repeated.length()), round))
                .isEmpty();
        assertThat(ConsentWords.in("Vi er enige" + ".".repeat(200), round)).hasSize(1);
    }

    @Test
    void anOkayIsAnAnswerWhileOneIsWaitedFor() {
        open("stiltiende");

        assertThat(desk.writes(dorte, "tak")).contains("Selv tak");
        assertThat(desk.writes(dorte, "ok")).contains("Ballerup er enig (Dorte Lund");
        assertThat(desk.writes(dorte, "ok")).contains("Selv tak");
    }

    @Test
    void anOkayIsNotAYesWhileAReasonIsWaitedFor() {
        open("stiltiende");
        desk.writes(dorte, "vi gør indsigelse");

        assertThat(desk.writes(dorte, "ok")).contains("Selv tak");
    }

    @Test
    void consentOnAConditionIsListedWithItsWords() {
        open("stiltiende");
        press(dorte, "Vi er enige, hvis afsnit 3 udgår");
        desk.writes(fie, "enig");

        assertThat(desk.say("/status"))
                .contains("1 af 4 er enige · 1 med bemærkninger")
                .contains("- Ballerup er enig (Dorte Lund): \"Vi er enige, hvis afsnit 3 udgår\"")
                .contains("- Enige (1): Furesø");
        desk.say("/luk");
        assertThat(desk.say("ja")).contains("\"Vi er enige, hvis afsnit 3 udgår\"");
    }

    @Test
    void approvalOnAConditionIsListedWithItsWords() {
        open("godkendelse");
        press(dorte, "Godkendt under forudsætning af finansiering");

        assertThat(desk.say("/status"))
                .contains("0 af 4 har godkendt")
                .contains("\"Godkendt under forudsætning af finansiering\"");
    }

    @Test
    void wordsKeptBeforeAYesGoWithIt() {
        open("stiltiende");
        desk.writes(dorte, "Afsnit 3 om betalingen er svært for os");

        assertThat(desk.writes(dorte, "enig")).contains("\"Afsnit 3 om betalingen er svært for os\"");
        assertThat(desk.say("/status")).contains("\"Afsnit 3 om betalingen er svært for os\"");
    }

    @Test
    void theCardOfWhoHasAnsweredSaysNoMoreWhatSilenceMeans() {
        open("stiltiende");
        desk.writes(dorte, "enig");

        assertThat(card(dorte))
                .doesNotContain("Hører vi ikke fra jer")
                .contains("I kan ændre svaret indtil **mandag den 16. november 2026 kl. 12.00**");
        assertThat(card(fie)).contains("Hører vi ikke fra jer");
    }

    @Test
    void aWishForMoreTimeThatIsPressedTwiceIsPassedOnOnce() {
        open("stiltiende");
        desk.pressedBy(dorte, "consent-more-time", Map.of("round", "OMN-R1"), true);
        desk.pressedBy(dorte, "consent-more-time", Map.of("round", "OMN-R1"), true);

        assertThat(desk.outbox.answersTo(desk.consultant.id()))
                .filteredOn(told -> told.contains("To hverdage mere, tak"))
                .hasSize(1);
    }

    @Test
    void theCardShowsTheTextOfEveryItemThereIsToConsentTo() {
        desk.say("/runde To sager frist 16/11 kl. 12 stiltiende\n"
                + "1. Fælles sekretariat\nDer ansættes to medarbejdere.\n\n2. Budget\nDer afsættes en million kroner.");
        desk.say("ja");

        assertThat(card(dorte)).contains("Der ansættes to medarbejdere.", "Der afsættes en million kroner.");
    }

    private String card(Person person) {
        return String.valueOf(desk.sent("request:OMN-R1:" + person.id()).get(0).card());
    }

    private void press(Person person, String words) {
        desk.pressedBy(person, "consent-agree", Map.of("round", "OMN-R1", "reason", words), true);
    }

    private void open(String kind) {
        desk.say("/runde Fælles sekretariat frist 16/11 kl. 12 " + kind + "\nDer ansættes to medarbejdere.");
        desk.say("ja");
    }
}
