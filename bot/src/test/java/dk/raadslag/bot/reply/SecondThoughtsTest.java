package dk.raadslag.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.fakes.Village;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.round.Round;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Contact persons take an answer back, or change or delete the message that gave it. */
class SecondThoughtsTest {
    private final Village village = new Village();
    private final Chat chat = new Chat(village);
    private final Round round = village.open(4);

    @Test
    void whatStoodBeforeStandsAgainAndEachUndoGoesOneStepBack() {
        chat.says(village.ballerup, "1 tiltrædes");
        chat.says(village.ballerup, "1 kan ikke tiltrædes, prisen er for høj");

        assertThat(chat.says(village.ballerup, "fortryd"))
                .contains("Punkt 1: \"kan ikke tiltræde\" – \"prisen er for høj\" gælder ikke længere")
                .contains("Nu står: **tiltræder**")
                .contains("Skriv \"fortryd\" igen");
        assertThat(chat.says(village.ballerup, "Fortryd"))
                .contains("Nu står der intet svar")
                .doesNotContain("igen");
        assertThat(stored()).isEmpty();
        assertThat(chat.says(village.ballerup, "fortryd")).isEqualTo("Der er ikke mere at fortryde.");
    }

    @Test
    void aDraftDoesNotStandAsTheAnswerAfterAnUndo() {
        save(Map.of("remarks-1", "side 2", "position-2", "ENDORSED"));
        chat.says(village.ballerup, "1 og 2 tiltrædes ikke, prisen er for høj");

        assertThat(chat.says(village.ballerup, "fortryd"))
                .contains("Nu står der intet svar; din kladde \"side 2\" er ikke sendt.")
                .contains("Nu står der intet svar; din kladde \"tiltræder\" er ikke sendt.")
                .doesNotContain("Nu står:");
    }

    @Test
    void aProposedWordingIsToldWhenItIsReplacedOrTakenBack() {
        chat.says(village.ballerup, "2: vi savner tal");
        chat.says(village.ballerup, "punkt 2: side 4: \"kan\" ændres til \"skal\"");

        assertThat(chat.says(village.ballerup, "2 tiltrædes"))
                .contains(
                        "Før stod der til punkt 2: har bemærkninger – \"vi savner tal\" – forslag: side 4: \"kan\" ændres til \"skal\".");
        assertThat(chat.says(village.ballerup, "fortryd"))
                .contains("Nu står: **har bemærkninger** – \"vi savner tal\" – forslag: side 4: \"kan\"");
        assertThat(chat.says(village.ballerup, "fortryd"))
                .contains(
                        "\"har bemærkninger\" – \"vi savner tal\" – forslag: side 4: \"kan\" ændres til \"skal\" gælder ikke")
                .contains("Nu står: **har bemærkninger** – \"vi savner tal\".");
    }

    @Test
    void afterAnEarlyCloseNothingIsSaidOfADeadlineThatHasNotPassed() {
        chat.says(village.ballerup, "1 tiltrædes");
        village.rounds.close(round.id(), Village.MONDAY);

        assertThat(chat.says(village.ballerup, "2 tiltrædes"))
                .contains("er lukket; jeres svar er markeret som modtaget efter lukningen")
                .doesNotContain("efter fristen");
        assertThat(chat.says(village.ballerup, "fortryd"))
                .contains("Runden er lukket, så jeg kan ikke længere trække svaret tilbage")
                .doesNotContain("risten");
    }

    @Test
    void anUndoTakesBackEverythingSaidInOneGoAndNothingOfAColleagues() {
        chat.says(village.deputyBallerup, "2 tiltrædes");
        chat.says(village.ballerup, "1 tiltrædes, 2 kan ikke tiltrædes da prisen mangler");

        assertThat(chat.says(village.ballerup, "fortryd")).contains("Nu står: **tiltræder** (Sted Ballerup)");
        assertThat(stored())
                .extracting(Contribution::item, one -> one.answer().position())
                .containsExactly(tuple("2", Position.ENDORSED));
        assertThat(chat.says(village.egedal, "fortryd")).contains("ikke mere at fortryde");
    }

    @Test
    void afterTheDeadlineNothingCanBeTakenBack() {
        chat.says(village.ballerup, "1 tiltrædes");
        chat.at(Village.SATURDAY);

        assertThat(chat.says(village.ballerup, "fortryd")).contains("Fristen er passeret");
        assertThat(stored()).hasSize(1);
    }

    @Test
    void aNewAnswerShowsWhatStoodBefore() {
        chat.says(village.ballerup, "3 tiltrædes");

        assertThat(chat.says(village.ballerup, "ret punkt 3 til ingen bemærkninger"))
                .contains("Punkt 3, Sag nummer 3: **ingen bemærkninger**")
                .contains("Før stod der til punkt 3: tiltræder.");
        assertThat(chat.says(village.ballerup, "4 tiltrædes")).doesNotContain("Før stod");
    }

    @Test
    void aChangedMessageSaysWhatItSaysNow() {
        chat.says(village.ballerup, "1 og 2 tiltrædes");

        assertThat(chat.edits(village.ballerup, "1 og 2 tiltrædes", "1 kan ikke tiltrædes, for dyrt"))
                .contains("Punkt 1, Sag nummer 1: **kan ikke tiltræde**")
                .contains("nævner ikke længere punkt 2")
                .contains("Punkt 2: nu står der intet svar");
        assertThat(stored()).extracting(Contribution::item).containsExactly("1", "1");
        assertThat(last().answer().position()).isEqualTo(Position.NOT_ENDORSED);
    }

    @Test
    void anItemNotNamedAnyMoreGoesBackToWhatStoodBefore() {
        chat.says(village.ballerup, "2 ingen bemærkninger");
        chat.says(village.ballerup, "1 og 2 tiltrædes");

        assertThat(chat.edits(village.ballerup, "1 og 2 tiltrædes", "1 tiltrædes"))
                .contains("Punkt 2: nu står **ingen bemærkninger**");
    }

    @Test
    void aTypoPutRightIsOneMoreVersion() {
        chat.says(village.ballerup, "punkt 1: vi savner tal");
        chat.edits(village.ballerup, "punkt 1: vi savner tal", "punkt 1: vi savner tal for 2026");

        assertThat(stored()).extracting(Contribution::version).containsExactly(1, 2);
    }

    @Test
    void aChangeAfterTheDeadlineIsLateAndTakesNothingBack() {
        chat.says(village.ballerup, "1 og 2 tiltrædes");
        chat.at(Village.SATURDAY);

        assertThat(chat.edits(village.ballerup, "1 og 2 tiltrædes", "1 kan ikke tiltrædes, for dyrt"))
                .contains("markeret som modtaget efter fristen")
                .doesNotContain("nævner ikke længere");
        assertThat(stored()).hasSize(3);
        assertThat(last().late()).isTrue();
    }

    @Test
    void aChangeOfAMessageNobodyKnowsIsHeardAsANewOne() {
        assertThat(chat.does(village.ballerup, new Incoming.Edited("1 tiltrædes", null))
                        .messages()
                        .get(0)
                        .text())
                .contains("Jeres svar er gemt");
        assertThat(stored()).hasSize(1);
    }

    @Test
    void anAnswerIsNotTakenBackBecauseItsMessageIsDeleted() {
        chat.says(village.ballerup, "1 tiltrædes");

        Message asked = chat.deletes(village.ballerup, "1 tiltrædes").messages().get(0);
        assertThat(asked.text()).contains("Du har slettet den besked").contains("Skal svaret også trækkes tilbage?");
        assertThat(asked.card()).contains(ChangedMessages.KEEP).contains(ChangedMessages.TAKE_BACK);
        assertThat(stored()).hasSize(1);

        assertThat(press(ChangedMessages.KEEP)).contains("står uændret");
        assertThat(stored()).hasSize(1);
        assertThat(press(ChangedMessages.TAKE_BACK)).contains("Nu står der intet svar");
        assertThat(stored()).isEmpty();
        assertThat(press(ChangedMessages.TAKE_BACK)).contains("hører ikke til");
    }

    @Test
    void nobodyElseCanTakeAnAnswerBack() {
        chat.says(village.ballerup, "1 tiltrædes");

        chat.presses(village.egedal, ChangedMessages.TAKE_BACK, data());
        chat.presses(village.deputyBallerup, ChangedMessages.TAKE_BACK, data());
        assertThat(stored()).hasSize(1);
    }

    @Test
    void aDeletedMessageThatGaveNoAnswerIsNothingToTalkAbout() {
        chat.says(village.ballerup, "tak");

        assertThat(chat.deletes(village.ballerup, "tak").messages()).isEmpty();
    }

    @Test
    void aMessageThatComesBackAfterItsDeletionSaysTheSameAgain() {
        chat.says(village.ballerup, "1 tiltrædes");
        chat.deletes(village.ballerup, "1 tiltrædes");
        press(ChangedMessages.TAKE_BACK);

        chat.edits(village.ballerup, "1 tiltrædes", "1 tiltrædes");
        assertThat(stored()).extracting(Contribution::item).containsExactly("1");
    }

    @Test
    void aDeletionAfterTheDeadlineChangesNothingAndSaysSo() {
        chat.says(village.ballerup, "1 tiltrædes");
        chat.at(Village.SATURDAY);

        Message said = chat.deletes(village.ballerup, "1 tiltrædes").messages().get(0);
        assertThat(said.text()).contains("Runden er lukket, så svaret gælder stadig");
        assertThat(said.card()).isNull();
    }

    private String press(String verb) {
        Answering answering = chat.presses(village.ballerup, verb, data());
        return answering.reaction().toString();
    }

    private Map<String, String> data() {
        return Map.of("round", round.id().value(), "activity", String.valueOf(chat.activityOf("1 tiltrædes")));
    }

    private List<Contribution> stored() {
        return village.contributions.to(round.id());
    }

    private Contribution last() {
        List<Contribution> all = stored();
        return all.get(all.size() - 1);
    }

    private void save(Map<String, String> inputs) {
        Map<String, String> filled = new HashMap<>(inputs);
        filled.put("round", round.id().value());
        chat.presses(village.ballerup, RequestCard.SAVE, filled);
    }
}
