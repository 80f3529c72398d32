package dk.raadslag.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.fakes.Village;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.round.Round;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Several people of one municipality answer the same items. */
class TwoLayersStoryTest {
    private final Village village = new Village();
    private final Chat chat = new Chat(village);
    private final Round round = village.open(4);

    @Test
    void bothAreShownAConflictAndTheHovedkontaktDecidesForBothTexts() {
        chat.says(village.subjectBallerup, "punkt 1: kan ikke tiltræde, der mangler folk");
        sends(village.ballerup, Map.of("position-1", "ENDORSED", "remarks-1", "Fint forslag"));

        assertThat(told(village.ballerup))
                .singleElement()
                .asString()
                .contains("bidraget fra Fag Ballerup er forskellige")
                .contains("svaret fra Kontakt Ballerup: **tiltræder**")
                .contains("bidraget: **kan ikke tiltræde**")
                .contains("Intet er overskrevet");
        assertThat(told(village.subjectBallerup))
                .singleElement()
                .asString()
                .contains("Kontakt Ballerup afgør, hvad der gælder");

        press(village.ballerup, 0, "Tag begge med");

        assertThat(stands("1").answer().position()).isEqualTo(Position.ENDORSED);
        assertThat(stands("1").answer().text()).isEqualTo("Hovedkontakt: Fint forslag\n\nFagkontakt: der mangler folk");
        assertThat(told(village.subjectBallerup).get(1))
                .contains("Kontakt Ballerup har taget begge dele med i kommunens svar på punkt 1");
    }

    @Test
    void theWordingsTheyProposeAreShownToBoth() {
        chat.says(village.subjectBallerup, "punkt 1: kan ikke tiltræde, side 4: \"kan\" ændres til \"skal\"");
        sends(village.ballerup, Map.of("position-1", "ENDORSED"));

        for (var person : List.of(village.ballerup, village.subjectBallerup)) {
            assertThat(told(person))
                    .anySatisfy(words -> assertThat(words).contains("forslag: side 4: \"kan\" ændres til \"skal\""));
        }
    }

    @Test
    void theContributionCanBecomeTheReplyAndASecondPressFindsNothingLeft() {
        sends(village.ballerup, Map.of("position-1", "ENDORSED"));
        chat.says(village.subjectBallerup, "punkt 1: kan ikke tiltræde, der mangler folk");

        press(village.ballerup, 0, "Brug bidraget");
        Answering again = press(village.ballerup, 0, "Brug bidraget");

        assertThat(stands("1").answer().position()).isEqualTo(Position.NOT_ENDORSED);
        assertThat(text(again)).startsWith("Det er allerede afklaret");
    }

    @Test
    void anItemNamedTwiceOnAButtonIsDecidedOnce() {
        sends(village.ballerup, Map.of("position-1", "ENDORSED"));
        chat.says(village.subjectBallerup, "punkt 1: kan ikke tiltræde, der mangler folk");

        Map<String, String> deciding = button(village.ballerup, 0, "Brug bidraget");
        deciding.put(DisputeCards.ITEMS, "1,1");
        chat.presses(village.ballerup, DisputeCards.DECIDE, deciding);
        assertThat(stands("1").answer().position()).isEqualTo(Position.NOT_ENDORSED);
        chat.presses(
                village.ballerup,
                DisputeCards.BACK,
                Map.of("round", deciding.get("round"), DisputeCards.TO, "1:2:1,1:2:1"));
    }

    @Test
    void theContributorMayCommentOrAgreeButNotDecide() {
        sends(village.ballerup, Map.of("position-1", "ENDORSED"));
        chat.says(village.subjectBallerup, "punkt 1: kan ikke tiltræde, der mangler folk");

        Map<String, String> deciding = button(village.ballerup, 0, "Brug bidraget");
        Answering refused = chat.presses(village.subjectBallerup, DisputeCards.DECIDE, deciding);
        Map<String, String> saying = button(village.subjectBallerup, 0, "Send bemærkning");
        Answering empty = chat.presses(village.subjectBallerup, DisputeCards.COMMENT, saying);
        saying.put(DisputeCards.COMMENT, "Spørg vores chef");
        chat.presses(village.subjectBallerup, DisputeCards.COMMENT, saying);
        press(village.subjectBallerup, 0, "Jeg er enig i svaret");

        assertThat(refused.reaction()).isInstanceOf(Reaction.ShowText.class);
        assertThat(empty.reaction()).isEqualTo(new Reaction.ShowText("Skriv en bemærkning i feltet, og tryk igen."));
        assertThat(told(village.ballerup).get(1))
                .contains("Fag Ballerup skriver")
                .contains("\"Spørg vores chef\"");
        assertThat(told(village.ballerup).get(2)).startsWith("Fag Ballerup er enig i svaret på punkt 1");
        assertThat(said(village.subjectBallerup))
                .extracting(one -> one.answer().text())
                .containsExactly("der mangler folk", "der mangler folk\n\nSpørg vores chef", "");
        assertThat(stands("1").answer().position()).isEqualTo(Position.ENDORSED);
    }

    @Test
    void aDeputysDifferentAnswerIsToldToBothAndOneTapGoesBack() {
        sends(village.ballerup, Map.of("position-1", "ENDORSED"));
        sends(village.deputyBallerup, Map.of("position-1", "NOT_ENDORSED", "remarks-1", "For dyrt"));

        assertThat(told(village.ballerup))
                .singleElement()
                .asString()
                .startsWith("Sted Ballerup har ændret svaret fra Ballerup")
                .contains(
                        "fra **tiltræder** (Kontakt Ballerup) til **kan ikke tiltræde** – \"For dyrt\" (Sted Ballerup)");
        assertThat(told(village.deputyBallerup)).singleElement().asString().startsWith("Du har ændret svaret");

        press(village.ballerup, 0, "Sæt tilbage");

        assertThat(stands("1").answer().position()).isEqualTo(Position.ENDORSED);
        assertThat(stands("1").person()).isEqualTo(village.ballerup.id());
        assertThat(village.contributions.to(round.id())).hasSize(3);
        assertThat(told(village.deputyBallerup).get(1)).startsWith("Kontakt Ballerup har ændret svaret");
    }

    @Test
    void anotherMunicipalityReachesNothingByTheNumbersInAButton() {
        sends(village.ballerup, Map.of("position-1", "ENDORSED"));
        sends(village.deputyBallerup, Map.of("position-1", "NOT_ENDORSED", "remarks-1", "For dyrt"));

        Answering foreign = chat.presses(village.egedal, DisputeCards.BACK, button(village.ballerup, 0, "Sæt tilbage"));

        assertThat(text(foreign)).startsWith("Det er allerede afklaret");
        assertThat(said(village.egedal)).isEmpty();
    }

    @Test
    void theCardLetsTheHovedkontaktChooseBetweenTheFieldsTheContributionAndBoth() {
        sends(village.ballerup, Map.of("position-1", "ENDORSED", "remarks-1", "Fint"));
        chat.says(village.subjectBallerup, "punkt 1: husk psykiatrien");
        JsonNode card = new JsonMapper().readTree(chat.card(village.ballerup).card());

        assertThat(card.findValuesAsString("id")).contains("layer-1").doesNotContain("layer-2");
        sends(village.ballerup, Map.of("position-1", "ENDORSED", "remarks-1", "Fint", "layer-1", "BOTH"));

        assertThat(stands("1").answer().text()).isEqualTo("Hovedkontakt: Fint\n\nFagkontakt: husk psykiatrien");
        assertThat(chat.card(village.ballerup).card()).doesNotContain("layer-1");
        assertThat(told(village.subjectBallerup)).isEmpty();
    }

    @Test
    void whatIsChosenOnTheCardIsNotAskedAboutButToldToTheContributor() {
        sends(village.ballerup, Map.of("position-1", "NOTED"));
        chat.says(village.subjectBallerup, "punkt 2: kan ikke tiltræde, nej");
        sends(village.ballerup, Map.of("position-2", "NO_REMARKS", "remarks-2", "", "layer-2", "MINE"));

        assertThat(told(village.ballerup)).isEmpty();
        assertThat(told(village.subjectBallerup))
                .singleElement()
                .asString()
                .startsWith("Kontakt Ballerup fastholder kommunens svar på punkt 2");
    }

    @Test
    void aColleaguesDraftIsNotShownToAnybody() {
        chat.presses(
                village.deputyBallerup,
                RequestCard.SAVE,
                with(Map.of("position-1", "ENDORSED", "remarks-1", "hemmelig kladde")));

        assertThat(chat.card(village.ballerup).card()).doesNotContain("hemmelig");
        assertThat(chat.card(village.subjectBallerup).card()).doesNotContain("hemmelig");
        assertThat(chat.says(village.ballerup, "vis svar")).doesNotContain("hemmelig");
    }

    @Test
    void aReservationIsConfirmedByTheButtonAlsoAfterTheDeadline() {
        sends(village.ballerup, Map.of("position-1", "ENDORSED", "level", "AWAITING_POLITICAL"));
        assertThat(chat.card(village.ballerup).card()).contains("Bekræft politisk behandling");
        assertThat(chat.card(village.subjectBallerup).card()).doesNotContain("Bekræft politisk behandling");
        chat.at(Village.SATURDAY);

        Answering confirmed = chat.presses(
                village.ballerup, RequestCard.CONFIRM, with(Map.of("position-2", "NO_REMARKS", "remarks-2", "")));
        Answering subject = chat.presses(village.subjectBallerup, RequestCard.CONFIRM, with(Map.of()));

        assertThat(stands("1").level().kind()).isEqualTo(ReplyLevel.POLITICAL);
        assertThat(stands("1").late()).isFalse();
        assertThat(shown(confirmed))
                .contains("Den politiske behandling er bekræftet; svaret på punkt 1 står nu som politisk behandlet.")
                .contains("Kladden er gemt")
                .doesNotContain("Bekræft politisk behandling");
        assertThat(subject.reaction()).isInstanceOf(Reaction.ShowText.class);
        assertThat(said(village.ballerup)).anyMatch(one -> one.item().equals("2") && one.stage() == Stage.DRAFT);
    }

    @Test
    void aReservationIsConfirmedByWordsAlsoAfterTheDeadlineAndAskedAboutWhereTwoFit() {
        sends(village.ballerup, Map.of("position-1", "ENDORSED", "level", "AWAITING_POLITICAL"));
        chat.at(Village.SATURDAY);

        assertThat(chat.says(village.subjectBallerup, "bekræft politisk behandling"))
                .startsWith("Der er ikke noget svar med forbehold");
        assertThat(chat.says(village.ballerup, "Svaret er nu politisk behandlet"))
                .startsWith("Tak! Den politiske behandling er bekræftet; svaret på punkt 1");
        assertThat(stands("1").level().kind()).isEqualTo(ReplyLevel.POLITICAL);
        assertThat(stands("1").late()).isFalse();
        assertThat(chat.says(village.ballerup, "bekræft politisk behandling"))
                .startsWith("Der er ikke noget svar med forbehold");
    }

    @Test
    void whereTwoRoundsAreReservedTheWordsAreAskedAbout() {
        Round other = village.open(2);
        sends(village.ballerup, Map.of("position-1", "ENDORSED", "level", "AWAITING_POLITICAL"));
        chat.presses(
                village.ballerup,
                RequestCard.SEND,
                Map.of("round", other.id().value(), "position-1", "ENDORSED", "level", "AWAITING_POLITICAL"));

        assertThat(chat.says(village.ballerup, "bekræft politisk behandling"))
                .startsWith("I har svar med forbehold for politisk behandling i flere runder: " + round.title());
        assertThat(stands("1").level().kind()).isEqualTo(ReplyLevel.AWAITING_POLITICAL);
    }

    private void sends(Person person, Map<String, String> fields) {
        chat.presses(person, RequestCard.SEND, with(fields));
    }

    private Map<String, String> with(Map<String, String> fields) {
        Map<String, String> inputs = new HashMap<>(fields);
        inputs.put("round", round.id().value());
        return inputs;
    }

    private List<String> told(Person person) {
        return messages(person).stream().map(Intent.Answer::text).toList();
    }

    private List<Intent.Answer> messages(Person person) {
        return village.outbox.rows().stream()
                .filter(row -> row.dispatch().key().startsWith("dispute:"))
                .filter(row -> person.id().equals(row.dispatch().person()))
                .map(row -> (Intent.Answer) row.dispatch().intent())
                .toList();
    }

    private Answering press(Person person, int message, String title) {
        Map<String, String> inputs = button(person, message, title);
        return chat.presses(person, inputs.get("verb"), inputs);
    }

    private Map<String, String> button(Person person, int message, String title) {
        JsonNode card = new JsonMapper().readTree(messages(person).get(message).card());
        Map<String, String> inputs = new HashMap<>();
        for (JsonNode button : card.get("actions")) {
            if (button.get("title").asString().equals(title)) {
                button.get("fallback")
                        .get("data")
                        .properties()
                        .forEach(field ->
                                inputs.put(field.getKey(), field.getValue().asString()));
            }
        }
        assertThat(inputs).as(title).isNotEmpty();
        return inputs;
    }

    private Contribution stands(String item) {
        return village.contributions.to(round.id()).stream()
                .filter(one -> one.item().equals(item) && one.counts())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private List<Contribution> said(Person person) {
        PersonId id = person.id();
        return village.contributions.to(round.id()).stream()
                .filter(one -> one.person().equals(id))
                .toList();
    }

    private static String shown(Answering answering) {
        return ((Reaction.ShowCard) answering.reaction()).json();
    }

    private static String text(Answering answering) {
        return new JsonMapper()
                .readTree(shown(answering))
                .get("body")
                .get(0)
                .get("text")
                .asString();
    }
}
