package dk.raadslag.bot.round;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Flags;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ProposedWording;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.round.RequestKey;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnBehalfCommandTest {
    private static final RoundId ROUND = new RoundId("OMN-1a");

    private final Desk desk = new Desk();
    private final Person anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);

    @BeforeEach
    void anOpenRound() {
        desk.contact("kontakt-egedal", "Carl Dam", EGEDAL, Role.PRIMARY_CONTACT);
        desk.meeting("2026-11-25");
        desk.say("/dagsorden 1\n1. Godkendelse af budget\n\n2. Drøftelse af psykiatriplan\n\n3. Orientering om drift");
        desk.say("ja");
        desk.say("/anmod 1");
        desk.say("ja");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/svar Ballerup 1 tiltræder                               | ENDORSED                  | ''                 | sekretariatet",
                "/svar ballerup punkt 1 tiltrædes (telefon)               | ENDORSED                  | ''                 | telefon",
                "/svar 151 1: ingen bemærkninger kilde mail               | NO_REMARKS                | ''                 | mail",
                "/svar Ballerup Kommune 1: vi savner et budget            | REMARKS                   | vi savner et budget| sekretariatet",
                "/svar OMN-1a ballerup 1 tiltræder med forbehold: økonomi | ENDORSED_WITH_RESERVATION | økonomi            | sekretariatet",
                "/svar ballerup OMN-1a 1 tiltræder med forbehold: økonomi | ENDORSED_WITH_RESERVATION | økonomi            | sekretariatet",
                "svar Ballerup (kilde: møde 4/11) 1 kan ikke tiltræde, for dyrt | NOT_ENDORSED        | for dyrt           | møde 4/11",
            })
    void entersOneClearLineAtOnce(String typed, Position position, String text, String source) {
        assertThat(desk.say(typed)).contains("Gemt for Ballerup").contains("kilde: " + source);

        Contribution entered = said().get(0);
        assertThat(entered.municipality()).isEqualTo(BALLERUP);
        assertThat(entered.item()).isEqualTo("1");
        assertThat(entered.answer().position()).isEqualTo(position);
        assertThat(entered.answer().text()).isEqualTo(text);
        assertThat(entered.channel()).isEqualTo(Channel.ON_BEHALF);
        assertThat(entered.source()).isEqualTo(source);
        assertThat(entered.person()).isEqualTo(desk.consultant.id());
        assertThat(entered.stage()).isEqualTo(Stage.HANDED_IN);
        assertThat(desk.audit.deeds()).contains("reply-entered-on-behalf");
    }

    @Test
    void showsAPastedAnswerAsUnderstoodAndEntersAllOfItAfterAYes() {
        assertThat(desk.say("/svar egedal (kilde: telefon)\npunkt 1: tiltrædes\n"
                        + "punkt 2: kan ikke tiltræde, fordi pengene mangler\ningen bemærkninger til resten"))
                .contains("Svar for Egedal** i OMN-1a")
                .contains("- **1** Godkendelse af budget: tiltræder")
                .contains("- **2** Drøftelse af psykiatriplan: kan ikke tiltræde – fordi pengene mangler")
                .contains("- **3** Orientering om drift: ingen bemærkninger");
        assertThat(said()).isEmpty();

        assertThat(desk.say("ja")).contains("Gemt for Egedal").doesNotContain("mangler stadig");
        assertThat(said()).hasSize(3).allMatch(one -> "telefon".equals(one.source()));
    }

    @Test
    void keepsTheLevelThatIsTold() {
        desk.say("/svar Egedal\nIngen bemærkninger til alle punkter. Svaret er politisk behandlet.");
        desk.say("ja");

        assertThat(said()).isNotEmpty().allMatch(one -> one.level().kind() == ReplyLevel.POLITICAL);
    }

    @Test
    void theRestLeavesOutWhatIsExcepted() {
        desk.say("/svar Ballerup ingen bemærkninger bortset fra punkt 3");

        assertThat(said()).extracting(Contribution::item).containsExactly("1", "2");
    }

    @Test
    void wishesAndTheExpectedDayGoWithTheAnswer() {
        assertThat(desk.say(
                        "/svar Ballerup\npunkt 1 tiltrædes med forbehold for politisk behandling, forventes 9. december\n"
                                + "punkt 2 ønskes drøftet på formødet\npunkt 3: vi sender selv"))
                .contains("forventes onsdag den 9. december 2026")
                .contains("(drøftes på formødet)")
                .contains("(kommunen sender det selv)");
        desk.say("ja");

        assertThat(said())
                .extracting(Contribution::item, one -> one.answer().flags())
                .containsExactly(
                        tuple("1", Flags.NONE), tuple("2", new Flags(true, false)), tuple("3", new Flags(false, true)));
        assertThat(said())
                .extracting(Contribution::level)
                .containsOnly(new Level(ReplyLevel.AWAITING_POLITICAL, LocalDate.of(2026, 12, 9)));
    }

    @Test
    void aProposedWordingSurvivesThePreview() {
        assertThat(desk.say("/svar Ballerup\npunkt 1: side 4: \"kan\" ændres til \"skal\"\n2 tiltrædes"))
                .contains("forslag: side 4: \"kan\" ændres til \"skal\"");
        desk.say("ja");

        assertThat(said().get(0).answer().proposedWordings())
                .containsExactly(new ProposedWording("side 4", "kan", "skal"));
    }

    @Test
    void aProposedWordingWithoutAPositionMeansRemarks() {
        assertThat(desk.say("/svar ballerup 1 side 4: \"kan\" ændres til \"skal\""))
                .contains("har bemærkninger – forslag: side 4: \"kan\" ændres til \"skal\"");
    }

    @Test
    void aWishAddedLaterKeepsTheAnswerThatStands() {
        desk.say("/svar Ballerup 1 tiltræder");

        assertThat(desk.say("/svar Ballerup punkt 1 ønskes drøftet på formødet"))
                .contains("Gemt for Ballerup");
        assertThat(said().get(1).answer()).isEqualTo(new Answer(Position.ENDORSED, "", new Flags(true, false)));
    }

    @Test
    void showsWhatItFoundNoPlaceFor() {
        assertThat(desk.say("/svar Egedal\nVi har talt om det hele på ledermødet i går aftes.\n1 tiltrædes"))
                .contains("ikke placere: \"Vi har talt om det hele")
                .contains("Mangler herefter: punkt 2 og 3");
    }

    @Test
    void marksWhatComesAfterTheDeadline() {
        desk.continueAt("2026-11-12T09:00");

        assertThat(desk.say("/svar Ballerup 1 tiltræder")).contains("modtaget efter fristen");
        assertThat(said().get(0).late()).isTrue();
    }

    @Test
    void aPositionThatNeedsAReasonIsKeptAsADraftUntilItHasOne() {
        assertThat(desk.say("/svar Ballerup 1 kan ikke tiltræde")).contains("Punkt 1 kræver en begrundelse");
        assertThat(said().get(0).stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void tellsThatAnEarlierAnswerNoLongerStands() {
        desk.replies("OMN-1a", anna, BALLERUP, Map.of("1", Position.ENDORSED));

        assertThat(desk.say("/svar Ballerup 1 afstår")).contains("afløser et tidligere svar på punkt 1");
    }

    @Test
    void tellsThatNothingWasNew() {
        desk.say("/svar Ballerup 1 tiltræder");

        assertThat(desk.say("/svar Ballerup 1 tiltræder")).contains("stod der allerede");
        assertThat(said()).hasSize(1);
    }

    @Test
    void theCardsOfTheMunicipalityShowIt() {
        desk.outbox.deliver(RequestKey.of(ROUND, anna.id()), "card-1", Instant.parse("2026-11-02T09:00:00Z"));
        desk.say("/svar Ballerup 1 tiltræder");

        assertThat(desk.outbox.rows())
                .filteredOn(row -> row.dispatch().key().startsWith("card:"))
                .extracting(row -> row.dispatch().person())
                .containsExactly(anna.id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/svar                            | Hvilken kommune",
                "/svar Balerup 1 tiltræder        | Mente du Ballerup?",
                "/svar Nordjylland 1 tiltræder    | Vælg mellem Lyngby-Taarbæk",
                "/svar Ballerup                   | Hvad svarer Ballerup? Punkterne er 1, 2 og 3",
                "/svar Ballerup 9 tiltræder       | Runden har ikke punkt 9",
                "/svar Ballerup det går nok       | Jeg kan ikke se, hvad Ballerup svarer",
                "/svar Ballerup OMN-7a 1 afstår   | Jeg kender ikke runden \"OMN-7a\"",
                "/svar OMN-7a Ballerup 1 afstår   | Jeg kender ikke runden \"OMN-7a\"",
            })
    void saysWhatIsWrongAndHowItIsWritten(String typed, String wrong) {
        assertThat(desk.say(typed)).contains(wrong).contains("`/svar <kommune>");
        assertThat(said()).isEmpty();
    }

    @Test
    void saysThatTheMunicipalityIsNotAsked() {
        desk.say("/luk");
        desk.say("ja");
        desk.say("/anmod 1 til Egedal");
        desk.say("ja");

        assertThat(desk.say("/svar Ballerup 1 tiltræder")).contains("Ballerup er ikke spurgt i OMN-1b");
    }

    private List<Contribution> said() {
        return desk.contributions.to(ROUND);
    }
}
