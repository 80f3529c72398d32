package dk.raadslag.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.fakes.Village;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ProposedWording;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.round.RequestKey;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contact persons answer in plain words. */
class ChatTest {
    private final Village village = new Village();
    private final Chat chat = new Chat(village);
    private final Round round = village.open(4);

    @Test
    void aReplyInWordsIsStoredAndConfirmedWithWhatIsMissing() {
        String receipt = chat.says(village.ballerup, "1 tiltrædes, 3 kan vi ikke tiltræde fordi prisen er ukendt");

        assertThat(receipt)
                .contains("Jeres svar er gemt for Ballerup")
                .contains("Punkt 1, Sag nummer 1: **tiltræder**")
                .contains("Punkt 3, Sag nummer 3: **kan ikke tiltræde** – \"fordi prisen er ukendt\"")
                .contains("I mangler 2 af 4 punkter: 2 og 4")
                .contains("administrativt")
                .contains("fredag den 6. november 2026 kl. 12.00");
        assertThat(stored())
                .extracting(Contribution::item, one -> one.answer().position(), Contribution::stage)
                .containsExactly(
                        tuple("1", Position.ENDORSED, Stage.HANDED_IN),
                        tuple("3", Position.NOT_ENDORSED, Stage.HANDED_IN));
        assertThat(stored()).allMatch(one -> one.channel() == Channel.CHAT);
    }

    @Test
    void noRemarksAloneMeansEverythingNobodyHasWrittenAbout() {
        chat.says(village.ballerup, "punkt 3: husk de ældre");

        assertThat(chat.says(village.ballerup, "Ingen bemærkninger"))
                .contains("Punkt 1, 2 og 4: **ingen bemærkninger**")
                .contains("Alle punkter er besvaret");
        assertThat(chat.says(village.ballerup, "ingen bemærkninger til resten")).contains("allerede skrevet noget");
        assertThat(stored()).hasSize(4);
    }

    @Test
    void anExpectedDayIsReadOnTheDayItIsTold() {
        chat.at(Instant.parse("2027-01-15T09:00:00Z"));
        chat.says(village.ballerup, "1 tiltrædes. Med forbehold for politisk behandling, forventes den 10. december");

        assertThat(last().level().expected()).isEqualTo(LocalDate.of(2027, 12, 10));
    }

    @Test
    void aMissingReasonIsAskedForAndTheNextWordsAreTheReason() {
        assertThat(chat.says(village.ballerup, "3 tiltrædes med forbehold"))
                .contains("Punkt 3")
                .contains("kræver en kort begrundelse")
                .doesNotContain("Jeres svar er gemt", "Niveau", "I mangler");
        assertThat(last().stage()).isEqualTo(Stage.DRAFT);

        assertThat(chat.says(village.ballerup, "økonomien er ikke på plads"))
                .contains("tiltræder med forbehold** – \"økonomien er ikke på plads\"");
        assertThat(last().stage()).isEqualTo(Stage.HANDED_IN);
    }

    @Test
    void aReasonWithItsNumberCompletesThePositionTakenBefore() {
        chat.says(village.ballerup, "3 kan ikke tiltrædes");
        chat.says(village.ballerup, "punkt 3: pengene mangler");

        assertThat(last().answer().position()).isEqualTo(Position.NOT_ENDORSED);
        assertThat(last().answer().text()).isEqualTo("pengene mangler");
    }

    @Test
    void wordsWithoutAPlaceAreKeptAndPlacedByTheNextNumber() {
        assertThat(chat.says(village.ballerup, "Vi kan ikke tiltræde, fordi tiden er for kort"))
                .contains("Hvilket punkt gælder det?")
                .contains("fordi tiden er for kort");
        assertThat(stored()).isEmpty();

        assertThat(chat.says(village.ballerup, "punkt 2")).contains("Punkt 2").contains("kan ikke tiltræde");
        assertThat(last().item()).isEqualTo("2");
        assertThat(last().answer().text()).isEqualTo("fordi tiden er for kort");
        assertThat(last().activityId()).isEqualTo(chat.activityOf("Vi kan ikke tiltræde, fordi tiden er for kort"));
        assertThat(village.keptWords.unplaced(village.ballerup.id())).isEmpty();
    }

    @Test
    void waitingWordsArePlacedByNothingButANumberAndOnlyUntilSomethingElseIsSaid() {
        chat.says(village.ballerup, "Det er vi glade for");
        assertThat(chat.says(village.ballerup, "2 er ok")).contains("Hvad er jeres svar på punkt 2");
        assertThat(stored()).isEmpty();

        chat.at(round.openedAt().plusSeconds(3_600));
        chat.says(village.ballerup, "1 tiltrædes");
        assertThat(chat.says(village.ballerup, "punkt 2")).contains("Hvad er jeres svar på punkt 2");
        assertThat(stored())
                .singleElement()
                .satisfies(one -> assertThat(one.item()).isEqualTo("1"));
    }

    @Test
    void wordsFromBeforeARoundAreNoAnswerToIt() {
        chat.at(round.openedAt().minusSeconds(60));
        village.keptWords.keep(
                village.ballerup.id(),
                "before",
                "fordi økonomien mangler",
                round.openedAt().minusSeconds(60));
        chat.at(round.openedAt().plusSeconds(60));

        assertThat(chat.says(village.ballerup, "1")).contains("Hvad er jeres svar på punkt 1");
        assertThat(stored()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "slet mit svar på punkt 2",
                "Vi trækker vores bemærkning til punkt 2 tilbage.",
                "fjern punkt 2",
                "fortryd 2"
            })
    void anAnswerToOneItemIsTakenBackInWords(String words) {
        chat.says(village.ballerup, "1 tiltrædes\n2: der mangler en plan");

        assertThat(chat.says(village.ballerup, words))
                .contains("Det er taget tilbage")
                .contains("Punkt 2")
                .contains("der mangler en plan")
                .doesNotContain("Punkt 1");
        assertThat(chat.says(village.ballerup, words)).contains("Du har ikke svaret på punkt 2");
    }

    @Test
    void aNoToNothingIsNoAnswer() {
        assertThat(chat.says(village.ballerup, "nej")).contains("Jeg venter ikke på et ja eller nej");
        assertThat(village.keptWords.unplaced(village.ballerup.id())).isEmpty();
    }

    @Test
    void aNoIsNoReason() {
        chat.says(village.ballerup, "3 kan ikke tiltrædes");

        assertThat(chat.says(village.ballerup, "nej")).contains("mangler et par ord til punkt 3");
        assertThat(last().stage()).isEqualTo(Stage.DRAFT);
        assertThat(last().answer().text()).isEmpty();
    }

    @Test
    void aButtonPlacesKeptWordsOnceAndOnlyForTheirWriter() {
        chat.says(village.ballerup, "Vi savner et afsnit om pårørende");
        String kept = Long.toString(
                village.keptWords.newestOf(village.ballerup.id()).orElseThrow().id());
        Map<String, String> data = Map.of("round", round.id().value(), "item", "1", "kept", kept);

        chat.presses(village.egedal, QuestionCard.PLACE, data);
        assertThat(stored()).isEmpty();
        Answering placed = chat.presses(village.ballerup, QuestionCard.PLACE, data);
        assertThat(placed.reaction().toString()).contains("har bemærkninger");
        chat.presses(village.ballerup, QuestionCard.PLACE, data);

        assertThat(stored()).singleElement().satisfies(one -> {
            assertThat(one.municipality()).isEqualTo(Village.BALLERUP);
            assertThat(one.answer().position()).isEqualTo(Position.REMARKS);
        });
    }

    @Test
    void anOkIsNoPositionAndOneTapMakesItOne() {
        assertThat(chat.says(village.ballerup, "pkt. 1 og 4 ok")).contains("Hvad er jeres svar på punkt 1");
        assertThat(stored()).isEmpty();

        Answering taken = chat.presses(
                village.ballerup,
                QuestionCard.STATE,
                Map.of("round", round.id().value(), "item", "1,4", "position", "ENDORSED"));
        assertThat(taken.reaction().toString()).contains("Punkt 1 og 4: **tiltræder**");
        assertThat(stored()).extracting(Contribution::item).containsExactly("1", "4");
    }

    @ParameterizedTest
    @CsvSource({"NOT_ENDORSED,1", "ENDORSED,77", "x,1"})
    void aTapTakesNothingThatNeedsWordsOrIsNotThere(String position, String item) {
        chat.presses(
                village.ballerup,
                QuestionCard.STATE,
                Map.of("round", round.id().value(), "item", item, "position", position));

        assertThat(stored()).isEmpty();
    }

    @Test
    void restThatIsFineIsAskedAboutByName() {
        chat.says(village.ballerup, "1 tiltrædes");

        assertThat(chat.says(village.ballerup, "resten er fint"))
                .contains("punkt 2")
                .doesNotContain("punkt 1,");
        assertThat(stored()).hasSize(1);
    }

    @Test
    void aPositionWithoutItemsCanBeMeantForAllOfThem() {
        chat.says(village.ballerup, "vi afstår");
        String kept = Long.toString(
                village.keptWords.newestOf(village.ballerup.id()).orElseThrow().id());

        chat.presses(
                village.ballerup,
                QuestionCard.PLACE,
                Map.of("round", round.id().value(), "item", QuestionCard.ALL, "kept", kept));
        assertThat(stored()).hasSize(4).allMatch(one -> one.answer().position() == Position.ABSTAINED);
    }

    @Test
    void anItemThatIsNotAskedAboutIsSaidSo() {
        assertThat(chat.says(village.ballerup, "punkt 14 tiltrædes")).contains("Punkt 14 er ikke med i runden");
        assertThat(chat.says(village.ballerup, "punkt 99 tiltrædes")).contains("Punkt 99 er lukket");
    }

    @Test
    void aSubjectContactsWordsAreAContribution() {
        assertThat(chat.says(village.subjectBallerup, "punkt 2: husk psykiatrien"))
                .contains("Dit bidrag til Ballerup er gemt")
                .contains("Kommunens svar afgives af Kontakt Ballerup og Sted Ballerup");
        assertThat(last().stage()).isEqualTo(Stage.CONTRIBUTED);
    }

    @Test
    void aColleaguesReplyIsNotReplacedInSilence() {
        chat.says(village.ballerup, "1 tiltrædes");

        assertThat(chat.says(village.deputyBallerup, "1 kan ikke tiltrædes, prisen er for høj"))
                .contains("Det erstatter svaret fra Kontakt Ballerup");
        assertThat(stored()).hasSize(2);
    }

    @Test
    void anApproversWordsAreKeptAndDoNotCount() {
        assertThat(chat.says(village.directorBallerup, "punkt 1: ser fint ud"))
                .contains("tæller ikke som kommunens svar")
                .contains("Kontakt Ballerup");
        assertThat(stored()).isEmpty();
        assertThat(village.keptWords.newestOf(village.directorBallerup.id())).isPresent();
    }

    @Test
    void afterTheDeadlineAReplyIsTakenAsLateAndSaidSo() {
        chat.at(Village.SATURDAY);

        assertThat(chat.says(village.ballerup, "1 tiltrædes"))
                .contains("Fristen var fredag den 6. november 2026 kl. 12.00")
                .contains("markeret som modtaget efter fristen");
        assertThat(last().late()).isTrue();
        assertThat(chat.says(village.ballerup, "vi skriver senere")).contains("ikke en åben runde");
    }

    @Test
    void theLevelIsTakenFromTheWords() {
        chat.says(village.ballerup, "1 tiltrædes med forbehold for politisk behandling");

        assertThat(last().level().kind()).isEqualTo(ReplyLevel.AWAITING_POLITICAL);
        assertThat(last().answer().position()).isEqualTo(Position.ENDORSED);
    }

    @Test
    void aLevelToldLaterHoldsForWhatWasAnswered() {
        assertThat(chat.says(village.ballerup, "godkendt af direktøren")).contains("ikke svaret på noget punkt endnu");
        chat.says(village.ballerup, "1 tiltrædes, 2: vi savner tal");

        assertThat(chat.says(village.ballerup, "Det er politisk behandlet."))
                .contains("Punkt 1")
                .contains("Punkt 2");
        assertThat(stored()).hasSize(4);
        assertThat(last().level().kind()).isEqualTo(ReplyLevel.POLITICAL);
        assertThat(last().answer().text()).isEqualTo("vi savner tal");
    }

    @Test
    void wishesGoWithTheAnswerTheyBelongTo() {
        chat.says(village.ballerup, "3 tiltrædes");
        assertThat(chat.says(village.ballerup, "tag gerne 3 op på formødet")).contains("(drøftes på formødet)");
        assertThat(last().answer().position()).isEqualTo(Position.ENDORSED);
        assertThat(chat.says(village.ballerup, "vi sender selv vores bemærkninger til 4"))
                .contains("(I sender det selv)");
        assertThat(last().stage()).isEqualTo(Stage.HANDED_IN);
    }

    @Test
    void aProposedWordingIsReadShownAndGoesWithTheAnswerThatStands() {
        assertThat(chat.says(village.ballerup, "punkt 3: foreslår side 4, afsnit 2: 'kan' ændres til 'skal'"))
                .contains("**har bemærkninger** – forslag: side 4, afsnit 2: \"kan\" ændres til \"skal\"");
        chat.says(village.ballerup, "punkt 3 tiltrædes, men vi foreslår, at \"bør\" slettes på side 5");
        chat.says(village.ballerup, "punkt 3: side 7: tilføj \"og unge\"");

        assertThat(last().answer().position()).isEqualTo(Position.ENDORSED);
        assertThat(last().answer().proposedWordings())
                .containsExactly(
                        new ProposedWording("side 5", "bør", ""), new ProposedWording("side 7", "", "og unge"));
        assertThat(chat.says(village.ballerup, "vis svar"))
                .contains("– forslag: side 5: slet \"bør\" – forslag: side 7: tilføj \"og unge\"");
    }

    @Test
    void theExpectedDayOfThePoliticalTreatmentIsKept() {
        chat.says(village.ballerup, "1 tiltrædes med forbehold for politisk behandling, forventes 12/3");

        assertThat(last().level().expected()).isEqualTo("2027-03-12");
    }

    @Test
    void withSeveralOpenRoundsTheItemTheQuoteOrTheBotDecides() {
        Round extra = village.open(6);
        chat.says(village.ballerup, "punkt 6: kun her");
        assertThat(village.contributions.to(extra.id())).hasSize(1);

        assertThat(chat.says(village.ballerup, "punkt 2: hvor hører jeg til"))
                .contains("I har flere åbne runder")
                .contains(extra.title());
        assertThat(chat.says(village.ballerup, round.id().value())).contains("Punkt 2");
        assertThat(last().answer().text()).isEqualTo("hvor hører jeg til");

        village.outbox.deliver(RequestKey.of(extra.id(), village.ballerup.id()), "act-77", Village.MONDAY);
        chat.quotes(village.ballerup, "act-77", "2 ingen bemærkninger");
        assertThat(village.contributions.to(extra.id())).hasSize(2);

        chat.says(village.ballerup, extra.id() + ": punkt 3 tiltrædes");
        assertThat(village.contributions.to(extra.id())).hasSize(3);
    }

    @Test
    void aQuotedReminderOrReceiptTellsWhichRoundIsMeant() {
        Round extra = village.open(6);
        quotable("act-1", new Intent.Reminder(extra.id().value(), "remind-1"));
        quotable("act-2", new Intent.Answer("Tak! Jeres svar er gemt for Ballerup – " + round.title() + ":", null));
        quotable("act-3", new Intent.Answer("Status: " + round.title() + " og " + extra.title(), null));

        chat.quotes(village.ballerup, "act-1", "2 tiltrædes");
        assertThat(village.contributions.to(extra.id())).hasSize(1);
        chat.quotes(village.ballerup, "act-2", "2 tiltrædes");
        assertThat(stored()).hasSize(1);
        assertThat(chat.quotes(village.ballerup, "act-3", "3 tiltrædes")).contains("flere åbne runder");
        assertThat(chat.quotes(village.egedal, "act-1", "2 tiltrædes")).contains("flere åbne runder");
    }

    private void quotable(String activity, Intent intent) {
        village.outbox.put(new Dispatch(
                activity, village.ballerup.id(), null, intent, Dispatch.Urgency.CONVERSATION, Village.MONDAY));
        village.outbox.deliver(activity, activity, Village.MONDAY);
    }

    @Test
    void aNumberAfterTheWhichRoundQuestionStillPlacesTheKeptWords() {
        village.open(6);
        chat.says(village.ballerup, "Vi savner tal");
        assertThat(chat.says(village.ballerup, "2")).contains("flere åbne runder");
        chat.says(village.ballerup, round.id().value());

        assertThat(last().item()).isEqualTo("2");
        assertThat(last().answer().text()).isEqualTo("Vi savner tal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tak for dagsordenen. Ingen bemærkninger.",
                "Tak for materialet. Vi kan ikke tiltræde punkt 3, det er for dyrt",
                "Tak for materialet, 1-4 tiltrædes",
                "tak for det, ingen bemærkninger",
                "Hej ingen bemærkninger",
                "Hej vi tiltræder alt",
                "Goddag alle punkter tiltrædes"
            })
    void anAnswerAmongCourtesiesIsTaken(String words) {
        assertThat(chat.says(village.ballerup, words)).contains("Jeres svar er gemt for Ballerup");
        assertThat(stored()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "God morgen vi afstår",
                "Tak for udkastet. Økonomien er for uklar",
                "Hej økonomien er uklar",
                "Tak for udkastet vi tiltræder punkt 3"
            })
    void wordsAmongCourtesiesThatNameNoItemAreAskedAbout(String words) {
        assertThat(chat.says(village.ballerup, words)).contains("Hvilket punkt gælder det?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hej", "hej igen", "Hej alle sammen", "Kære sekretariat", "God morgen Karen!"})
    void aGreetingIsGreeted(String greeting) {
        assertThat(chat.says(village.ballerup, greeting)).startsWith("Hej Kontakt Ballerup");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tak",
                "Mange tak!",
                "👍",
                "Tusind tak for hjælpen",
                "Super, tak",
                "Tak for hjælpen, god weekend!",
                ""
            })
    void thanksAreAnsweredBrieflyAndStoreNothing(String thanks) {
        assertThat(chat.says(village.ballerup, thanks)).isEqualTo("Selv tak!");
        assertThat(stored()).isEmpty();
        assertThat(village.keptWords.unplaced(village.ballerup.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "Okay.", "Det er fint"})
    void anOkIsNoAnswerWhereNothingIsAnswered(String ok) {
        assertThat(chat.says(village.ballerup, ok))
                .contains("Ballerup har ikke svaret endnu")
                .contains("\"ingen bemærkninger\"")
                .doesNotContain("Selv tak");

        chat.says(village.ballerup, "1 tiltrædes");
        assertThat(chat.says(village.ballerup, ok)).isEqualTo("Selv tak!");
    }

    @Test
    void aCommandOfTheSecretariatIsKindlyRefused() {
        assertThat(chat.says(village.ballerup, "/anmod 11"))
                .startsWith("/anmod er en kommando for sekretariatet, så jeg har ikke gjort noget.");
        assertThat(village.keptWords.unplaced(village.ballerup.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hvornår er fristen?            | svar senest fredag den 6. november 2026",
                "Hej, hvornår er fristen?       | svar senest fredag den 6. november 2026",
                "har i modtaget vores svar?     | svar fra Ballerup",
                "send kortet igen               | svar senest fredag den 6. november 2026",
            })
    void whatTheBotKnowsItAnswersItself(String asked, String answer) {
        chat.says(village.ballerup, "1 tiltrædes");

        assertThat(chat.says(village.ballerup, asked)).contains(answer);
        assertThat(village.outbox.answersTo(village.consultant.id())).isEmpty();
    }

    @Test
    void theExampleNamesAnItemThatIsThere() {
        assertThat(chat.says(village.ballerup, "vis svar")).contains("fx \"punkt 1: …\"");
    }

    @Test
    void statusAndRepliesAreShown() {
        chat.says(village.ballerup, "1 tiltrædes");
        chat.says(village.subjectBallerup, "punkt 2: husk psykiatrien");

        assertThat(chat.says(village.ballerup, "status")).contains("Ballerup mangler 3 af 4 punkter: 2, 3 og 4");
        assertThat(chat.says(village.ballerup, "vis svar"))
                .contains("Punkt 1, Sag nummer 1: **tiltræder**")
                .contains("Punkt 2: har bemærkninger – \"husk psykiatrien\" (Fag Ballerup, bidrag, ikke afgivet)");
        assertThat(chat.says(village.egedal, "vis svar"))
                .doesNotContain("psykiatrien")
                .doesNotContain("tiltræder");
        assertThat(chat.says(village.ballerup, "hjælp"))
                .contains("ingen bemærkninger til resten")
                .contains("44 00 00 00");
    }

    @Test
    void markdownInAReplyIsShownAsTyped() {
        assertThat(chat.says(village.ballerup, "punkt 1: **vigtigt** $round <b>"))
                .contains("\\*\\*vigtigt\\*\\* $round &lt;b>");
    }

    private List<Contribution> stored() {
        return village.contributions.to(round.id());
    }

    private Contribution last() {
        List<Contribution> all = stored();
        return all.get(all.size() - 1);
    }
}
