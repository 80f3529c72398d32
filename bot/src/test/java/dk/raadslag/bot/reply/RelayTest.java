package dk.raadslag.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.fakes.FakeOutbox;
import dk.raadslag.bot.fakes.Village;
import dk.raadslag.bot.reading.AsideWords;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.round.Round;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions and wishes of contact persons reach the secretariat, and its answers come back. */
class RelayTest {
    private final Village village = new Village();
    private final Chat chat = new Chat(village);
    private final Round round = village.open(4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hvad menes der med punkt 3?",
                "Hvem sidder i rådet?",
                "hvem sidder egentlig i rådet",
                "Hej, kan vi få bilaget til punkt 2?",
                "er der en frist for punkt 4",
                "hvornår er mødet"
            })
    void aQuestionIsPassedOnAndIsNoAnswer(String question) {
        assertThat(chat.says(village.ballerup, question)).contains("Jeg har sendt spørgsmålet videre");

        assertThat(relayed().text()).contains("Kontakt Ballerup, Ballerup").contains(round.title());
        assertThat(relayed().card()).contains(RelayCards.ANSWER);
        assertThat(village.contributions.to(round.id())).isEmpty();
        assertThat(village.keptWords.unplaced(village.ballerup.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1: Hvem betaler?", "tak for påmindelsen", "punkt 3: hvad koster det, og hvem betaler?"})
    void whatIsNoQuestionToTheSecretariatIsNotPassedOn(String words) {
        chat.says(village.ballerup, words);

        assertThat(village.outbox.answersTo(village.consultant.id())).isEmpty();
    }

    @Test
    void anAnswerAndAQuestionInOneMessageGoTheirOwnWays() {
        assertThat(chat.says(village.ballerup, "1 tiltrædes. Hvornår kommer referatet?"))
                .contains("tiltræder")
                .contains("sendt spørgsmålet videre");
        assertThat(relayed().text()).contains("Hvornår kommer referatet?").doesNotContain("1 tiltrædes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kan vi få til mandag? | 2026-11-09T12:00",
                "Kan vi få udsættelse til den 10. november kl. 9? | 2026-11-10T09:00",
                "Vi når det ikke inden fristen, er det ok vi sender mandag? | 2026-11-09T12:00",
                "Kan vi i øvrigt få en uge mere? | 2026-11-13T12:00",
                "vi når det først mandag | 2026-11-09T12:00",
                "vi kan desværre først svare på mandag | 2026-11-09T12:00",
                "må vi svare den 12/11 | 2026-11-12T12:00"
            })
    void aWishForMoreTimeIsDecidedInOneTap(String wish, String until) {
        assertThat(chat.says(village.ballerup, wish)).contains("Indtil da gælder fristen fredag den 6. november 2026");

        assertThat(relayed().card())
                .contains("grant-extension")
                .contains("decline-extension")
                .contains("\"until\":\"" + until + "\"")
                .contains("\"municipality\":\"151\"")
                .contains("\"round\":\"" + round.id().value() + "\"")
                .contains("\"person\":\"" + village.ballerup.id() + "\"");
        assertThat(village.contributions.to(round.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kan vi få lidt mere tid?", "kan vi få til fredag?", "vi har brug for udsættelse"})
    void aWishWithoutALaterDayIsPassedOnAsAQuestion(String wish) {
        chat.says(village.ballerup, wish);

        assertThat(relayed().card()).contains(RelayCards.ANSWER).doesNotContain("grant-extension");
    }

    @Test
    void theSecretariatsAnswerReachesWhoAsked() {
        chat.says(village.ballerup, "hvem sidder i rådet?");

        Answering sent = chat.answersQuestion(village.consultant, village.ballerup, "Det gør formændene.");
        assertThat(sent.reaction().toString()).contains("Svaret er sendt til Kontakt Ballerup");
        assertThat(village.outbox.answersTo(village.ballerup.id()))
                .singleElement()
                .asString()
                .contains("Svar fra sekretariatet (Konsulent Et): Det gør formændene.")
                .contains("hvem sidder i rådet?");
    }

    @Test
    void anEmptyAnswerAndOneToAStrangerAreNotSent() {
        assertThat(chat.answersQuestion(village.consultant, village.ballerup, " ")
                        .reaction())
                .isInstanceOf(Reaction.ShowText.class);
        Person elsewhere = village.consultant;
        chat.answersQuestion(village.consultant, elsewhere, "Hej");

        assertThat(village.outbox.answersTo(elsewhere.id())).isEmpty();
        assertThat(village.outbox.answersTo(village.ballerup.id())).isEmpty();
    }

    @Test
    void aDirectorsQuestionIsPassedOnToo() {
        assertThat(chat.says(village.directorBallerup, "hvornår er mødet?")).contains("sendt spørgsmålet videre");
        assertThat(relayed().text()).contains("Direktør Ballerup");
    }

    @Test
    void withSeveralRoundsAQuestionIsPassedOnAndAWishIsAskedAbout() {
        village.open(6);

        assertThat(chat.says(village.ballerup, "hvem sidder i rådet?")).contains("sendt spørgsmålet videre");
        assertThat(chat.says(village.ballerup, "kan vi få til mandag?")).contains("flere åbne runder");
        chat.says(village.ballerup, round.id().value());
        assertThat(relayed().card()).contains("\"until\":\"2026-11-09T12:00\"");
    }

    @Test
    void aGreetingIsAnsweredWithWhereThingsStand() {
        assertThat(chat.says(village.ballerup, "Godmorgen"))
                .startsWith("Hej Kontakt Ballerup")
                .contains("har ikke svaret endnu");
    }

    @Test
    void aDayIsReadWhereItStands() {
        assertThat(AsideWords.until(
                        "kan vi få til på onsdag inden middag",
                        LocalDate.of(2026, 11, 6),
                        LocalDateTime.of(2026, 11, 6, 10, 0)))
                .contains(LocalDateTime.of(2026, 11, 11, 12, 0));
    }

    @Test
    void aLongQuestionReachesTheSecretariatWhole() {
        String words = "Linje om sagen 😀.\n".repeat(1_000) + "Hvem betaler det sidste?";
        chat.says(village.ballerup, words);

        String told = String.join("", village.outbox.answersTo(village.consultant.id()));
        assertThat(told.split("Linje om sagen", -1).length).isGreaterThan(1_000);
        assertThat(told).contains("Hvem betaler det sidste?");
        assertThat(village.outbox.answersTo(village.consultant.id())).allMatch(text -> text.length() < 14_000);
    }

    @Test
    void aWishedDeadlineIsOnTheMinuteAlsoWhereTheOldOneIsNot() {
        assertThat(AsideWords.until(
                        "kan vi få til onsdag?",
                        LocalDate.of(2026, 11, 6),
                        LocalDateTime.parse("2026-11-06T10:00:07.123")))
                .contains(LocalDateTime.of(2026, 11, 11, 10, 0));
    }

    private Intent.Answer relayed() {
        List<FakeOutbox.Row> rows = village.outbox.rows().stream()
                .filter(row -> row.dispatch().key().startsWith("relay:"))
                .toList();
        assertThat(rows).isNotEmpty();
        return (Intent.Answer) rows.get(rows.size() - 1).dispatch().intent();
    }
}
