package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.fakes.Village;
import dk.raadslag.bot.look.Sample;
import dk.raadslag.bot.reading.ContactWish;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.AgendaReader;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import dk.raadslag.templates.wording.VelocityWording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of card a contact person can get, on an agenda as it might be, each as its receiver comes upon it. */
public final class ReplyCards {

    private static final String REASON = "Ballerup Kommune kan ikke tiltræde, før finansieringen af den døgndækkende "
            + "del er på plads. Vi foreslår, at punktet udskydes til næste møde.";

    private final List<Sample> samples = new ArrayList<>();

    private ReplyCards() {}

    /** Makes them all. */
    public static List<Sample> all() {
        ReplyCards cards = new ReplyCards();
        cards.requests();
        cards.withdrawn();
        cards.contributions();
        cards.reservations();
        cards.longRequests();
        cards.late();
        cards.questions();
        cards.disputes();
        cards.relays();
        cards.files();
        return cards.samples;
    }

    /** Returns every button of contact persons there is. */
    public static Set<String> verbs() {
        return new Chat(new Village()).verbs();
    }

    /** Tells whether contact persons are granted a wish for these words alone. */
    public static boolean areAWish(String words) {
        return ContactWish.in(words).isPresent();
    }

    private void requests() {
        Village village = new Village();
        Chat chat = new Chat(village);
        Round round = village.open(agenda());
        keep("anmodning", chat.card(village.ballerup));
        keep(
                "anmodning-kladde",
                chat.presses(village.ballerup, RequestCard.SAVE, fields(round, Map.of("position-1", "ENDORSED"))));
        keep(
                "anmodning-mangler-begrundelse",
                chat.presses(village.ballerup, RequestCard.SEND, fields(round, Map.of("position-2", "REMARKS"))));
        keep(
                "anmodning-intet-nyt",
                chat.presses(village.egedal, RequestCard.SEND, fields(round, Map.of("position-1", ""))));
        keep(
                "anmodning-besvaret",
                chat.presses(
                        village.ballerup,
                        RequestCard.REST,
                        fields(round, Map.of("position-3", "NOT_ENDORSED", "remarks-3", REASON))));
    }

    private void withdrawn() {
        Village village = new Village();
        Round round = village.open(agenda()).calledOff(Village.MONDAY);
        WithdrawnCard card =
                new WithdrawnCard(new MeetingsAhead(village.meetings), new VelocityWording(Path.of("none")));
        samples.add(new Sample("WithdrawnCard", "anmodning-trukket-tilbage", card.of(round)));
    }

    private void contributions() {
        Village village = new Village();
        Chat chat = new Chat(village);
        Round round = village.open(agenda());
        keep("bidrag", chat.card(village.subjectBallerup));
        keep(
                "bidrag-sendt",
                chat.presses(
                        village.subjectBallerup,
                        RequestCard.SEND,
                        fields(round, Map.of("position-1", "ENDORSED_WITH_RESERVATION", "remarks-1", REASON))));
        keep("anmodning-med-kollegas-bidrag", chat.card(village.ballerup));
        keep(
                "anmodning-besvaret-uden-bidraget",
                chat.presses(
                        village.ballerup,
                        RequestCard.SEND,
                        fields(round, Map.of("position-1", "NOT_ENDORSED", "remarks-1", REASON))));
    }

    private void reservations() {
        Village village = new Village();
        Chat chat = new Chat(village);
        village.open(agenda());
        chat.says(village.ballerup, "1 tiltrædes med forbehold for politisk behandling, forventes 3/12");
        keep("anmodning-med-politisk-forbehold", chat.card(village.ballerup));
    }

    private void longRequests() {
        Village village = new Village();
        Chat chat = new Chat(village);
        Round round = village.open(
                IntStream.rangeClosed(1, 40).mapToObj(ReplyCards::longItem).toList());
        keep("lang-anmodning-foerste-side", chat.card(village.egedal));
        keep("lang-anmodning-naeste-side", chat.presses(village.egedal, RequestCard.PAGE, page(round, 2)));
        keep("lang-anmodning-sidste-side", chat.presses(village.egedal, RequestCard.PAGE, page(round, 999)));
        keep(
                "lang-anmodning-langt-svar",
                chat.presses(
                        village.egedal,
                        RequestCard.SAVE,
                        fields(round, Map.of("position-1", "REMARKS", "remarks-1", REASON.repeat(40)))));
    }

    private void late() {
        Village village = new Village();
        Chat chat = new Chat(village);
        Round round = village.open(agenda());
        chat.at(Village.FRIDAY.instant().minus(Duration.ofMinutes(11)));
        keep("anmodning-elleve-minutter-foer", chat.card(village.furesoe));
        chat.at(Village.SATURDAY);
        keep("anmodning-efter-fristen", chat.card(village.furesoe));
        keep(
                "anmodning-besvaret-efter-fristen",
                chat.presses(village.furesoe, RequestCard.SEND, fields(round, Map.of("position-1", "ENDORSED"))));
    }

    private void questions() {
        Village village = new Village();
        Chat chat = new Chat(village);
        village.open(agenda());
        Answering asked = chat.does(village.ballerup, said("Vi synes, at det går for langsomt med finansieringen"));
        keep("QuestionCard", "spoergsmaal-hvilket-punkt", asked.messages().get(0));
        keep(
                "InPlace",
                "spoergsmaal-lagt-til-side",
                chat.presses(village.ballerup, QuestionCard.PLACE_NOWHERE, Map.of("kept", "1")));
        keep(
                "QuestionCard",
                "spoergsmaal-hvad-til-punktet",
                chat.does(village.ballerup, said("3")).messages().get(0));
        keep(
                "QuestionCard",
                "spoergsmaal-alle-punkter",
                chat.does(village.egedal, said("tiltrædes")).messages().get(0));
        chat.says(village.furesoe, "1 tiltrædes");
        keep(
                "ChangedMessages",
                "slettet-besked",
                chat.deletes(village.furesoe, "1 tiltrædes").messages().get(0));
        Village five = new Village();
        five.open(5);
        keep(
                "QuestionCard",
                "spoergsmaal-alle-fem-punkter",
                new Chat(five).does(five.egedal, said("tiltrædes")).messages().get(0));
        village.open(agenda());
        keep(
                "QuestionCard",
                "spoergsmaal-hvilken-runde",
                chat.does(village.ballerup, said("1 og 2 tiltrædes")).messages().get(0));
    }

    private void disputes() {
        Village village = new Village();
        Chat chat = new Chat(village);
        Round round = village.open(agenda());
        chat.says(village.subjectBallerup, "punkt 1: kan ikke tiltræde, der mangler folk");
        chat.presses(village.ballerup, RequestCard.SEND, fields(round, Map.of("position-1", "ENDORSED")));
        keepTold("DisputeCards", "uenighed-afgoer", village, village.ballerup);
        keepTold("DisputeCards", "uenighed-bidragyder", village, village.subjectBallerup);
        keep("CardPresses", "uenighed-afgjort", pressFirst(chat, village.ballerup));
        chat.presses(
                village.deputyBallerup,
                RequestCard.SEND,
                fields(round, Map.of("position-2", "NOT_ENDORSED", "remarks-2", REASON)));
        chat.presses(village.ballerup, RequestCard.SEND, fields(round, Map.of("position-2", "ENDORSED")));
        keepTold("DisputeCards", "svaret-er-aendret", village, village.deputyBallerup);
    }

    private void relays() {
        Village village = new Village();
        Chat chat = new Chat(village);
        village.open(agenda());
        chat.says(village.ballerup, "Hvem sidder i rådet?");
        keepTold("RelayCards", "spoergsmaal-til-sekretariatet", village, village.consultant);
        chat.says(village.ballerup, "kan vi få til mandag?");
        keepTold("RelayCards", "oenske-om-mere-tid", village, village.consultant);
    }

    private void files() {
        Village village = new Village();
        Chat chat = new Chat(village);
        village.open(agenda());
        byte[] unread = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        keep(
                "FileCards",
                "fil-hvilket-punkt",
                chat.sends(village.ballerup, "", "svar.pdf", unread).messages().get(0));
        byte[] read = "Punkt 1: tiltrædes\nPunkt 3: vi savner tal".getBytes(StandardCharsets.UTF_8);
        keep(
                "FileCards",
                "fil-laest",
                chat.sends(village.egedal, "", "svar.txt", read).messages().get(0));
    }

    private Answering pressFirst(Chat chat, Person person) {
        JsonNode button = JsonMapper.shared()
                .readTree(samples.stream()
                        .filter(sample -> sample.name().equals("uenighed-afgoer"))
                        .findFirst()
                        .orElseThrow()
                        .json())
                .path("actions")
                .path(0);
        Map<String, String> inputs = new HashMap<>();
        button.path("data")
                .properties()
                .forEach(one -> inputs.put(one.getKey(), one.getValue().asString()));
        return chat.presses(person, button.path("verb").asString(), inputs);
    }

    private void keepTold(String maker, String name, Village village, Person person) {
        String card = village.outbox.rows().stream()
                .filter(row -> person.id().equals(row.dispatch().person()))
                .map(row -> row.dispatch().intent())
                .filter(Intent.Answer.class::isInstance)
                .map(intent -> ((Intent.Answer) intent).card())
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        samples.add(new Sample(maker, name, card));
    }

    private void keep(String name, Message message) {
        keep("RequestCard", name, message);
    }

    private void keep(String name, Answering answer) {
        keep("RequestCard", name, answer);
    }

    private void keep(String maker, String name, Message message) {
        samples.add(new Sample(maker, name, String.valueOf(message.card())));
    }

    private void keep(String maker, String name, Answering answer) {
        samples.add(new Sample(maker, name, ((Reaction.ShowCard) answer.reaction()).json()));
    }

    private static Incoming.Said said(String words) {
        return new Incoming.Said(words, null, List.of());
    }

    private static Map<String, String> page(Round round, int page) {
        Map<String, String> inputs = fields(round, Map.of());
        inputs.put(RequestCard.PAGE, Integer.toString(page));
        return inputs;
    }

    private static Map<String, String> fields(Round round, Map<String, String> filled) {
        Map<String, String> inputs = new HashMap<>(filled);
        inputs.put(RequestCard.ROUND, round.id().value());
        inputs.put(RequestCard.PAGE, "1");
        return inputs;
    }

    private static List<RoundItem> agenda() {
        return new AgendaReader()
                .read(text()).items().stream()
                        .filter(item -> !item.closed())
                        .map(item -> new RoundItem(String.valueOf(item.number()), item))
                        .toList();
    }

    private static String text() {
        try (InputStream in = ReplyCards.class.getResourceAsStream("/raadslag/demo/dagsorden.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RoundItem longItem(int number) {
        String text = "Implementering af sundhedsaftalens tværsektorielle udskrivningskoordinatorfunktion. ".repeat(9);
        String name = Integer.toString(number);
        return new RoundItem(
                name,
                new AgendaItem(
                        name,
                        "Sag " + name + ": " + text,
                        number % 2 == 0 ? ItemType.DISCUSSION : ItemType.APPROVAL,
                        text,
                        "Direktionen indstiller, at",
                        List.of(text, text),
                        null,
                        List.of(),
                        false));
    }
}
