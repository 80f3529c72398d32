package dk.raadslag.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.delivery.Rendering;
import dk.raadslag.bot.fakes.Village;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ProposedWording;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.round.RequestKey;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Contact persons answer on the card of a request. */
class CardTest {
    private static final int LIMIT = 28 * 1024;

    private final Village village = new Village();
    private final Chat chat = new Chat(village);

    @Test
    void theRequestHasItsLineItsSummaryAndACardThatAsksEveryItem() {
        Round round = village.open(4);
        Message request = request(round, village.ballerup);
        JsonNode card = json(request);

        assertThat(request.text())
                .isEqualTo("**" + round.title() + "** – svar senest fredag den 6. november 2026 kl. 12.00");
        assertThat(request.summary()).doesNotContain("*").contains("svar senest");
        assertThat(card.get("version").asString()).isEqualTo("1.5");
        assertThat(ids(card))
                .filteredOn(id -> !id.matches("(more|premeeting|own|place|current|proposed)-\\d"))
                .containsExactly(
                        "position-1",
                        "remarks-1",
                        "position-2",
                        "remarks-2",
                        "position-3",
                        "remarks-3",
                        "position-4",
                        "remarks-4",
                        "level",
                        "level-expected");
        assertThat(values(input(card, "position-1")))
                .containsExactly(
                        "ENDORSED", "ENDORSED_WITH_RESERVATION", "NOT_ENDORSED", "NO_REMARKS", "REMARKS", "ABSTAINED");
        assertThat(card.findValuesAsString("label")).hasSize(22).noneMatch(String::isBlank);
        assertThat(card.findValuesAsString("text"))
                .contains(
                        "Punkt 1 – Sag nummer 1",
                        "Kort om sagen.",
                        "– at sagen drøftes.",
                        "Punkt 99 (lukket) indgår ikke.")
                .anyMatch(text -> text.contains("44 00 00 00"));
        assertThat(card.get("actions").findValuesAsString("title"))
                .contains("Send svar", "Gem kladde", "Ingen bemærkninger til resten");
    }

    @Test
    void everyButtonHasAFallbackThatCarriesItsVerbAndRound() {
        Round round = village.open(4);
        for (JsonNode button : json(request(round, village.ballerup)).get("actions")) {
            JsonNode fallback = button.get("fallback");
            assertThat(button.get("type").asString()).isEqualTo("Action.Execute");
            assertThat(fallback.get("type").asString()).isEqualTo("Action.Submit");
            assertThat(fallback.get("data").get("verb")).isEqualTo(button.get("verb"));
            assertThat(fallback.get("data").get("round").asString())
                    .isEqualTo(round.id().value());
        }
    }

    @Test
    void fortyLongItemsArePagedWithinTheLimitAndNoneIsLost() {
        Round round = village.open(
                IntStream.rangeClosed(1, 40).mapToObj(CardTest::longItem).toList());
        JsonNode first = json(request(round, village.ballerup));
        List<String> asked = new ArrayList<>(positions(first));
        JsonNode page = first;
        for (int next = 2; hasButton(page, "Næste"); next++) {
            assertThat(bytes(page)).isLessThan(LIMIT);
            page = shown(chat.presses(village.ballerup, RequestCard.PAGE, with(round, next, Map.of())));
            asked.addAll(positions(page));
        }

        assertThat(asked).hasSize(40).doesNotHaveDuplicates();
        assertThat(hasButton(page, "Forrige")).isTrue();
        assertThat(bytes(page)).isLessThan(LIMIT);
    }

    @Test
    void turningThePageKeepsADraftAndSendingSendsTheDraftsOfAllPages() {
        Round round = village.open(
                IntStream.rangeClosed(1, 40).mapToObj(CardTest::longItem).toList());

        chat.presses(
                village.ballerup, RequestCard.PAGE, with(round, 2, Map.of("position-1", "ENDORSED", "remarks-1", "")));
        assertThat(stored(round)).extracting(Contribution::stage).containsExactly(Stage.DRAFT);
        chat.presses(
                village.ballerup,
                RequestCard.SEND,
                with(round, 2, Map.of("position-9", "NO_REMARKS", "remarks-9", "")));

        assertThat(stored(round))
                .extracting(Contribution::item, Contribution::stage)
                .contains(tuple("1", Stage.HANDED_IN), tuple("9", Stage.HANDED_IN));
    }

    @Test
    void sendingStoresAnswersAndTheCardShowsWhatStandsByWhomAndWhen() {
        Round round = village.open(4);
        Answering sent = chat.presses(
                village.ballerup,
                RequestCard.SEND,
                with(
                        round,
                        1,
                        Map.of(
                                "position-1",
                                "ENDORSED",
                                "remarks-1",
                                "",
                                "position-2",
                                "",
                                "remarks-2",
                                "Husk \"de ældre\"",
                                "level",
                                "DIRECTOR")));

        assertThat(stored(round))
                .extracting(
                        Contribution::item,
                        one -> one.answer().position(),
                        one -> one.level().kind(),
                        Contribution::channel)
                .containsExactly(
                        tuple("1", Position.ENDORSED, ReplyLevel.DIRECTOR, Channel.CARD),
                        tuple("2", Position.REMARKS, ReplyLevel.DIRECTOR, Channel.CARD));
        JsonNode card = shown(sent);
        assertThat(card.findValuesAsString("text"))
                .contains(
                        "Tak! Svaret på 2 punkter er sendt. I kan rette det indtil fristen. I mangler 2 punkter: 3 og 4.")
                .contains(
                        "Kommunens svar: **tiltræder** – Kontakt Ballerup, mandag den 2. november 2026 kl. 09.00. Niveau: godkendt af direktør.");
        assertThat(input(card, "position-1").get("value").asString()).isEqualTo("ENDORSED");
        assertThat(input(card, "remarks-2").get("value").asString()).isEqualTo("Husk \"de ældre\"");
        assertThat(input(card, "level").get("value").asString()).isEqualTo("DIRECTOR");
        assertThat(sent.messages()).isEmpty();
        assertThat(updates()).containsExactly(new Intent.CardUpdate(round.id().value(), "card-1"));
    }

    @Test
    void wishesAreHiddenUntilAskedForThenKeptAndShown() {
        Round round = village.open(4);
        JsonNode fresh = json(request(round, village.ballerup));
        JsonNode card = shown(chat.presses(
                village.ballerup,
                RequestCard.SEND,
                with(
                        round,
                        1,
                        Map.of(
                                "position-1",
                                "ENDORSED",
                                "remarks-1",
                                "",
                                "premeeting-1",
                                "true",
                                "own-1",
                                "false",
                                "own-2",
                                "true"))));

        assertThat(input(fresh, "more-1").get("isVisible").asBoolean()).isFalse();
        assertThat(input(card, "more-1").get("isVisible").asBoolean()).isTrue();
        assertThat(input(card, "premeeting-1").get("value").asString()).isEqualTo("true");
        assertThat(handedIn(round)).containsExactly(tuple("1", Position.ENDORSED), tuple("2", Position.REMARKS));
        assertThat(card.findValuesAsString("text"))
                .anyMatch(text -> text.contains("tiltræder") && text.endsWith("Drøftes på formødet."))
                .anyMatch(text -> text.endsWith("Kommunen sender selv sit svar."));
        assertThat(chat.says(village.ballerup, "vis svar"))
                .contains("**tiltræder** (drøftes på formødet)")
                .contains("**har bemærkninger** (I sender det selv)");
        chat.presses(village.ballerup, RequestCard.SEND, filled(card, round));
        assertThat(stored(round)).hasSize(2);
    }

    @Test
    void aWordingIsProposedInFieldsThatAreFoldedAwayUntilThere() {
        Round round = village.open(4);
        JsonNode fresh = json(request(round, village.ballerup));
        Map<String, String> row =
                Map.of("place-2", "side 4", "current-2", "kan", "proposed-2", "skal", "place-3", "s. 9");
        JsonNode card = shown(chat.presses(village.ballerup, RequestCard.SEND, with(round, 1, row)));

        assertThat(fresh.toString()).contains("proposed-2").doesNotContain("proposed2-2");
        assertThat(input(fresh, "more-2").get("isVisible").asBoolean()).isFalse();
        assertThat(input(card, "more-2").get("isVisible").asBoolean()).isTrue();
        assertThat(input(card, "proposed-2").get("value").asString()).isEqualTo("skal");
        assertThat(input(card, "proposed2-2").has("value")).isFalse();
        assertThat(stored(round))
                .extracting(one -> one.answer().text(), one -> one.answer().proposedWordings())
                .containsExactly(
                        tuple("", List.of(new ProposedWording("side 4", "kan", "skal"))), tuple("s. 9", List.of()));

        chat.presses(village.ballerup, RequestCard.SEND, filled(card, round));
        assertThat(stored(round)).hasSize(2);
        Map<String, String> taken = new HashMap<>(filled(card, round));
        taken.putAll(Map.of("place-2", "", "current-2", "", "proposed-2", "", "position-2", "ENDORSED"));
        chat.presses(village.ballerup, RequestCard.SEND, taken);
        assertThat(stored(round).get(2).answer()).isEqualTo(new Answer(Position.ENDORSED, ""));
    }

    @Test
    void aWishWithoutAPositionIsKeptAsADraft() {
        Round round = village.open(4);
        JsonNode card =
                shown(chat.presses(village.ballerup, RequestCard.SEND, with(round, 1, Map.of("premeeting-3", "true"))));

        assertThat(stored(round)).extracting(Contribution::stage).containsExactly(Stage.DRAFT);
        assertThat(card.findValuesAsString("text"))
                .contains("Punkt 3 mangler en tekst og er gemt som kladde. Skriv den i feltet, og send igen.");
    }

    @Test
    void theReservationForPoliticalTreatmentKeepsItsDay() {
        Round round = village.open(4);
        JsonNode card = shown(chat.presses(
                village.ballerup,
                RequestCard.SEND,
                with(
                        round,
                        1,
                        Map.of(
                                "position-1",
                                "ENDORSED",
                                "level",
                                "AWAITING_POLITICAL",
                                "level-expected",
                                "2026-12-03"))));
        chat.presses(village.ballerup, RequestCard.SEND, with(round, 1, Map.of("position-2", "NO_REMARKS")));

        assertThat(stored(round))
                .extracting(one -> one.level().expected())
                .containsExactly(LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 3));
        assertThat(input(card, "level-expected").get("value").asString()).isEqualTo("2026-12-03");
        assertThat(card.findValuesAsString("text"))
                .anyMatch(text -> text.contains(
                        "med forbehold for politisk behandling, som ventes torsdag den 3. december 2026."));
    }

    @Test
    void pressingSendAgainStoresNothingNew() {
        Round round = village.open(4);
        Map<String, String> filled =
                with(round, 1, Map.of("position-1", "ENDORSED", "remarks-1", "", "level", "ADMINISTRATIVE"));
        chat.presses(village.ballerup, RequestCard.SEND, filled);

        JsonNode again = shown(chat.presses(village.ballerup, RequestCard.SEND, filled));
        chat.presses(village.ballerup, RequestCard.SAVE, filled);

        assertThat(again.findValuesAsString("text"))
                .contains("Der er ikke udfyldt noget nyt. Udfyld mindst ét punkt, og send igen.");
        assertThat(stored(round)).hasSize(1);
    }

    @Test
    void aDraftDoesNotCountUntilItIsSent() {
        Round round = village.open(4);
        JsonNode card = shown(chat.presses(
                village.ballerup,
                RequestCard.SAVE,
                with(round, 1, Map.of("position-1", "ENDORSED", "remarks-1", "med glæde"))));

        assertThat(stored(round))
                .singleElement()
                .extracting(Contribution::stage)
                .isEqualTo(Stage.DRAFT);
        assertThat(input(card, "remarks-1").get("value").asString()).isEqualTo("med glæde");
        assertThat(card.findValuesAsString("text")).anyMatch(text -> text.startsWith("Din kladde: **tiltræder**"));
    }

    @Test
    void noRemarksToTheRestLeavesAloneWhatAnybodyHasWrittenAbout() {
        Round round = village.open(4);
        chat.says(village.subjectBallerup, "punkt 2: husk psykiatrien");

        chat.presses(
                village.ballerup, RequestCard.REST, with(round, 1, Map.of("position-1", "ENDORSED", "remarks-1", "")));

        assertThat(handedIn(round))
                .containsExactly(
                        tuple("1", Position.ENDORSED),
                        tuple("3", Position.NO_REMARKS),
                        tuple("4", Position.NO_REMARKS));
    }

    @Test
    void aPositionWithoutItsReasonIsKeptAsADraftAndSaidAtTheItem() {
        Round round = village.open(4);
        JsonNode card = shown(chat.presses(
                village.ballerup,
                RequestCard.SEND,
                with(round, 1, Map.of("position-1", "NOT_ENDORSED", "remarks-1", " "))));

        assertThat(stored(round))
                .singleElement()
                .extracting(Contribution::stage)
                .isEqualTo(Stage.DRAFT);
        assertThat(card.findValuesAsString("text"))
                .contains("\"Kan ikke tiltræde\" mangler en begrundelse. Skriv den i feltet, og tryk \"Send svar\".")
                .contains("Punkt 1 mangler en tekst og er gemt som kladde. Skriv den i feltet, og send igen.");
    }

    @Test
    void aSubjectContactsAnswersBecomeAContributionThatTheHovedkontaktFindsFilledIn() {
        Round round = village.open(4);
        chat.presses(
                village.subjectBallerup,
                RequestCard.SEND,
                with(round, 1, Map.of("position-1", "", "remarks-1", "Husk psykiatrien")));
        JsonNode card = json(request(round, village.ballerup));

        assertThat(stored(round))
                .singleElement()
                .extracting(Contribution::stage)
                .isEqualTo(Stage.CONTRIBUTED);
        assertThat(input(card, "remarks-1").get("value").asString()).isEqualTo("Husk psykiatrien");
        assertThat(card.findValuesAsString("text"))
                .anyMatch(text -> text.startsWith("Bidrag fra Fag Ballerup: har bemærkninger"));
        chat.presses(village.ballerup, RequestCard.SEND, filled(card, round));

        assertThat(handedIn(round)).containsExactly(tuple("1", Position.REMARKS));
    }

    @Test
    void sendingAnUnchangedCardDoesNotTakeOverAColleaguesReply() {
        Round round = village.open(4);
        chat.presses(
                village.ballerup,
                RequestCard.SEND,
                with(round, 1, Map.of("position-1", "ENDORSED", "remarks-1", "", "level", "DIRECTOR")));
        Map<String, String> filled = filled(json(request(round, village.deputyBallerup)), round);
        filled.put("position-2", "NO_REMARKS");
        chat.at(Village.MONDAY.plus(Duration.ofHours(1)));
        chat.presses(village.deputyBallerup, RequestCard.SEND, filled);

        assertThat(stored(round))
                .extracting(Contribution::item, Contribution::person)
                .containsExactly(tuple("1", village.ballerup.id()), tuple("2", village.deputyBallerup.id()));
    }

    @Test
    void aVeryLongTextIsKeptThoughItsFieldStandsEmpty() {
        Round round = village.open(4);
        String essay = "Vi har mange bemærkninger. ".repeat(400).strip();
        chat.says(village.ballerup, "punkt 1: kan ikke tiltræde, " + essay);
        JsonNode card = json(request(round, village.ballerup));
        Map<String, String> filled = filled(card, round);
        chat.presses(village.ballerup, RequestCard.SEND, filled);

        assertThat(bytes(card)).isLessThan(LIMIT);
        assertThat(filled).doesNotContainKey("remarks-1").containsEntry("position-1", "NOT_ENDORSED");
        assertThat(stored(round))
                .singleElement()
                .satisfies(one -> assertThat(one.answer().text()).isEqualTo(essay));
    }

    @Test
    void hostileTextIsShownAsTypedAndTheCardStaysJson() {
        String hostile =
                "\"}],\"actions\":[] ${round} #set($x=1) **fed** [link](https://example.dk) <script> \u202E\uD800";
        Round round = village.open(List.of(new RoundItem(
                "1",
                new AgendaItem(
                        "1", hostile, ItemType.APPROVAL, hostile, null, List.of(hostile), null, List.of(), false))));
        chat.presses(village.ballerup, RequestCard.SEND, with(round, 1, Map.of("remarks-1", hostile)));
        JsonNode card = json(request(round, village.ballerup));

        assertThat(card.get("actions")).hasSize(3);
        assertThat(card.findValuesAsString("text"))
                .anyMatch(text -> text.contains("\\*\\*fed\\*\\*") && text.contains("${round} #set($x=1)"))
                .noneMatch(text -> text.contains("[link](") || text.contains("<script>"));
        assertThat(stored(round))
                .singleElement()
                .satisfies(one -> assertThat(one.answer().text()).isEqualTo(hostile));
    }

    @Test
    void aRefreshShowsWhatAColleagueHasSentAndSendsNothing() {
        Round round = village.open(4);
        village.addresses.remember(
                village.deputyBallerup.id(), new ChatAddress("s", "t", "29:deputy", "c"), Village.MONDAY);
        JsonNode old = json(chat.card(village.deputyBallerup));
        chat.presses(village.ballerup, RequestCard.SEND, with(round, 1, Map.of("position-1", "ENDORSED")));
        int written = village.outbox.rows().size();

        JsonNode refreshed = shown(chat.presses(village.deputyBallerup, RequestCard.REFRESH, with(round, 1, Map.of())));

        assertThat(old.get("refresh").get("userIds").get(0).asString()).isEqualTo("29:deputy");
        assertThat(old.get("refresh").get("action").get("verb").asString()).isEqualTo(RequestCard.REFRESH);
        assertThat(refreshed.findValuesAsString("text"))
                .anyMatch(text -> text.startsWith("Kommunens svar: **tiltræder** – Kontakt Ballerup"));
        assertThat(village.outbox.rows()).hasSize(written);
        assertThat(stored(round)).hasSize(1);
    }

    @Test
    void afterTheDeadlineAnOldCardSaysSoWhenItIsLookedAt() {
        Round round = village.open(4);
        chat.at(Village.SATURDAY);

        assertThat(shown(chat.presses(village.ballerup, RequestCard.REFRESH, with(round, 1, Map.of())))
                        .findValuesAsString("text"))
                .anyMatch(text -> text.startsWith("Fristen var **fredag den 6. november 2026 kl. 12.00**")
                        && text.contains("modtaget efter fristen"));
    }

    @Test
    void aPageThatIsNotThereIsTheLastAndTheUpdateRemembersThePage() {
        Round round = village.open(
                IntStream.rangeClosed(1, 40).mapToObj(CardTest::longItem).toList());
        JsonNode last = shown(chat.presses(village.ballerup, RequestCard.PAGE, with(round, 99, Map.of())));
        chat.presses(village.ballerup, RequestCard.SAVE, with(round, 2, Map.of("position-9", "NO_REMARKS")));
        JsonNode odd = shown(chat.presses(
                village.ballerup, RequestCard.PAGE, Map.of("round", round.id().value(), "page", "-1")));

        assertThat(ids(last)).contains("position-40");
        assertThat(ids(odd)).contains("position-1");
        assertThat(updates()).contains(new Intent.CardUpdate(round.id().value(), "card-1", 2));
    }

    @Test
    void anOldCardStillTakesALateAnswer() {
        Round round = village.open(4);
        chat.at(Village.SATURDAY);
        JsonNode card = shown(
                chat.presses(village.ballerup, RequestCard.SEND, with(round, 1, Map.of("position-1", "ENDORSED"))));

        assertThat(stored(round)).singleElement().extracting(Contribution::late).isEqualTo(true);
        assertThat(card.findValuesAsString("text"))
                .contains(
                        "Tak, svaret på 1 punkt er gemt. Fristen var fredag den 6. november 2026 kl. 12.00, så det er markeret som modtaget efter fristen.")
                .anyMatch(text -> text.startsWith("Kommunens svar (efter fristen): **tiltræder**"));
    }

    @Test
    void aLateAnswerIsInTimeWhenItIsSentAgainWithMoreTime() {
        Round round = village.open(2);
        Map<String, String> answers = with(round, 1, Map.of("position-1", "ENDORSED", "position-2", ""));
        chat.at(Village.SATURDAY);
        chat.presses(village.ballerup, RequestCard.SEND, answers);
        village.rounds.change(round.extended(Village.BALLERUP, new Deadline(LocalDateTime.parse("2026-11-13T12:00"))));

        JsonNode card = shown(chat.presses(village.ballerup, RequestCard.SEND, answers));

        assertThat(stored(round)).extracting(Contribution::late).containsExactly(true, false);
        assertThat(card.findValuesAsString("text"))
                .anyMatch(text -> text.startsWith("Tak! Svaret på 1 punkt er sendt."));
        assertThat(shown(chat.presses(village.ballerup, RequestCard.SEND, answers))
                        .findValuesAsString("text"))
                .noneMatch(text -> text.startsWith("Tak!"));
    }

    @Test
    void somebodyElsesRoundAndNoRoundAtAllGetTheSameAnswer() {
        Round round = village.open(4);
        var foreign = chat.presses(
                village.directorBallerup, RequestCard.SEND, with(round, 1, Map.of("position-1", "ENDORSED")));
        var unknown =
                chat.presses(village.ballerup, RequestCard.SEND, Map.of("round", "OMN-9z", "position-1", "ENDORSED"));

        assertThat(foreign.reaction()).isInstanceOf(Reaction.ShowText.class).isEqualTo(unknown.reaction());
        assertThat(stored(round)).isEmpty();
    }

    @Test
    void aClientWithoutUniversalActionsGetsAReceiptAndItsCardUpdated() {
        Round round = village.open(4);
        Answering sent =
                chat.submits(village.ballerup, RequestCard.SEND, with(round, 1, Map.of("position-1", "ENDORSED")));

        assertThat(sent.reaction()).isEqualTo(new Reaction.Done());
        assertThat(sent.messages())
                .singleElement()
                .extracting(Message::text)
                .asString()
                .contains("Punkt 1, Sag nummer 1: **tiltræder**")
                .contains("I mangler 3 af 4 punkter");
        assertThat(updates()).containsExactly(new Intent.CardUpdate(round.id().value(), "card-1"));
        Rendering.Rendered update = render(village.outbox
                .rows()
                .get(village.outbox.rows().size() - 1)
                .dispatch()
                .key());
        assertThat(update).isInstanceOfSatisfying(Rendering.Replacement.class, card -> {
            assertThat(card.activityId()).isEqualTo("card-1");
            assertThat(card.message().card()).contains("Kommunens svar: **tiltræder**");
        });
    }

    private Message request(Round round, Person person) {
        String key = RequestKey.of(round.id(), person.id());
        if (village.outbox.rows().stream().noneMatch(row -> row.dispatch().key().equals(key))) {
            return chat.card(person);
        }
        return ((Rendering.Fresh) render(key)).message();
    }

    private Rendering.Rendered render(String key) {
        var row = village.outbox.rows().stream()
                .filter(one -> one.dispatch().key().equals(key))
                .findFirst()
                .orElseThrow();
        return chat.rendering().render(new Outbox.Queued(row.id(), row.dispatch(), 0, false), Village.MONDAY);
    }

    private List<Intent> updates() {
        return village.outbox.rows().stream()
                .map(row -> row.dispatch().intent())
                .filter(Intent.CardUpdate.class::isInstance)
                .toList();
    }

    private List<Contribution> stored(Round round) {
        return village.contributions.to(round.id());
    }

    private List<Tuple> handedIn(Round round) {
        return stored(round).stream()
                .filter(one -> one.stage() == Stage.HANDED_IN)
                .map(one -> tuple(one.item(), one.answer().position()))
                .toList();
    }

    private static Map<String, String> with(Round round, int page, Map<String, String> fields) {
        Map<String, String> inputs = new HashMap<>(fields);
        inputs.put("round", round.id().value());
        inputs.put("page", Integer.toString(page));
        return inputs;
    }

    private static Map<String, String> filled(JsonNode card, Round round) {
        Map<String, String> inputs = with(round, 1, Map.of());
        ids(card).forEach(id -> {
            if (input(card, id).has("value")) {
                inputs.put(id, input(card, id).get("value").asString());
            }
        });
        return inputs;
    }

    private static JsonNode json(Message message) {
        return new JsonMapper().readTree(message.card());
    }

    private static JsonNode shown(Answering answering) {
        return new JsonMapper().readTree(((Reaction.ShowCard) answering.reaction()).json());
    }

    private static List<String> ids(JsonNode card) {
        return card.findValuesAsString("id");
    }

    private static List<String> positions(JsonNode card) {
        return ids(card).stream().filter(id -> id.startsWith("position-")).toList();
    }

    private static JsonNode input(JsonNode card, String id) {
        return card.findParents("id").stream()
                .filter(one -> one.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> values(JsonNode input) {
        return input.get("choices").findValuesAsString("value");
    }

    private static boolean hasButton(JsonNode card, String title) {
        return card.get("actions").findValuesAsString("title").contains(title);
    }

    private static int bytes(JsonNode card) {
        return card.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static RoundItem longItem(int number) {
        String long300 = "Ælderområdet og økonomien på årets møde. ".repeat(30);
        return new RoundItem(
                Integer.toString(number),
                new AgendaItem(
                        Integer.toString(number),
                        "Sag " + number + ": " + long300,
                        ItemType.UNKNOWN,
                        long300 + "\n\n" + long300,
                        "Direktionen indstiller, at",
                        List.of(long300, long300, long300, long300, long300, long300),
                        long300,
                        List.of("Bilag 1"),
                        false));
    }
}
