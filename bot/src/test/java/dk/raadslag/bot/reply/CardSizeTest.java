package dk.raadslag.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.fakes.Village;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No message passes 28 KB, whatever stands in an agenda and whatever is answered. */
class CardSizeTest {
    private static final int LIMIT = 28 * 1024;
    private static final String[] ALPHABETS = {
        "abc def", "æøå ÆØÅ ", "\"\\ {}[]", "*_`~|<>&# ", "😀é漢 ", "\u0001\u001f\n ", "a\n", "1. - + > "
    };

    private final Village village = new Village();
    private final Chat chat = new Chat(village);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void everyPageFitsAndEveryItemIsOnOneOfThem(int alphabet) {
        Random chance = new Random(alphabet);
        Round round = village.open(IntStream.rangeClosed(1, 40)
                .mapToObj(number -> item(number, chance, ALPHABETS[alphabet]))
                .toList());
        chat.presses(village.subjectBallerup, RequestCard.SEND, filled(round, chance, ALPHABETS[alphabet], 900));
        chat.presses(village.ballerup, RequestCard.SEND, filled(round, chance, ALPHABETS[alphabet], 5_000));

        Set<String> asked = new HashSet<>();
        for (int page = 1; page <= 40 && asked.stream().noneMatch("position-40"::equals); page++) {
            Answering turned = chat.submits(
                    village.ballerup,
                    RequestCard.PAGE,
                    Map.of("round", round.id().value(), "page", Integer.toString(page)));
            Message message = turned.messages().get(0);
            assertThat(bytes(message)).as("page %s", page).isLessThan(LIMIT);
            asked.addAll(new JsonMapper().readTree(message.card()).findValuesAsString("id"));
        }

        assertThat(asked)
                .containsAll(IntStream.rangeClosed(1, 40)
                        .mapToObj(number -> "position-" + number)
                        .toList());
    }

    @Test
    void everyPageOfRenumberedItemsFits() {
        Round round = village.open(IntStream.rangeClosed(1, 120)
                .mapToObj(number -> new RoundItem(
                        number + "#2",
                        Integer.toString(number),
                        agendaItem(Integer.toString(number), "Kort", "", List.of()),
                        null))
                .toList());

        for (int page = 1; page <= 12; page++) {
            Answering turned = chat.submits(
                    village.ballerup,
                    RequestCard.PAGE,
                    Map.of("round", round.id().value(), "page", Integer.toString(page)));
            assertThat(bytes(turned.messages().get(0))).as("page %s", page).isLessThan(LIMIT);
        }
    }

    @Test
    void aHundredThousandCharactersAreKeptWholeAndTheCardStaysSmall() {
        Round round = village.open(2);
        String essay = "æ\"".repeat(50_000);
        Answering sent = chat.presses(
                village.ballerup,
                RequestCard.SEND,
                Map.of("round", round.id().value(), "position-1", "NOT_ENDORSED", "remarks-1", essay));
        String json = ((Reaction.ShowCard) sent.reaction()).json();

        assertThat(village.contributions.to(round.id()).get(0).answer().text()).isEqualTo(essay);
        assertThat(json.getBytes(StandardCharsets.UTF_8).length).isLessThan(LIMIT);
        assertThat(new JsonMapper().readTree(json).findValuesAsString("text"))
                .anyMatch(text -> text.startsWith("Jeres tekst på 100000 tegn er gemt"));
    }

    @Test
    void whatIsCutSaysWhereTheRestStands() {
        String text = "Kommunerne skal tage stilling til en ny aftale. ".repeat(20);
        Round round = village.open(
                List.of(new RoundItem("1", agendaItem("1", "Kort", text, List.of("at det drøftes"))), Village.item(2)));
        JsonNode card = new JsonMapper().readTree(chat.card(village.ballerup).card());

        assertThat(round.items()).hasSize(2);
        assertThat(Collections.frequency(card.findValuesAsString("text"), "Læs mere i materialet."))
                .isEqualTo(1);
    }

    @Test
    void attachmentsAreNamedAndWhereTheyAreManyCounted() {
        List<String> titles = List.of("Økonomi", "Tidsplan", "Høringsnotat", "Notat", "Referat");
        village.open(List.of(with(titles.subList(0, 2), 1), with(titles, 2)));

        assertThat(new JsonMapper().readTree(chat.card(village.ballerup).card()).findValuesAsString("text"))
                .contains("Bilag: Økonomi og Tidsplan.", "Bilag: Økonomi, Tidsplan, Høringsnotat og 2 til.");
    }

    private static RoundItem with(List<String> attachments, int number) {
        String name = Integer.toString(number);
        return new RoundItem(
                name, new AgendaItem(name, "Sag", ItemType.APPROVAL, null, null, List.of(), null, attachments, false));
    }

    private static RoundItem item(int number, Random chance, String alphabet) {
        String name = Integer.toString(number);
        return new RoundItem(
                name,
                agendaItem(
                        name,
                        "T" + text(chance, alphabet, 2_000),
                        text(chance, alphabet, 6_000),
                        IntStream.range(0, chance.nextInt(12))
                                .mapToObj(point -> text(chance, alphabet, 1_500))
                                .toList()));
    }

    private static AgendaItem agendaItem(String number, String title, String summary, List<String> points) {
        return new AgendaItem(
                number, title, ItemType.UNKNOWN, summary, "Direktionen indstiller, at", points, null, List.of(), false);
    }

    private static Map<String, String> filled(Round round, Random chance, String alphabet, int longest) {
        Map<String, String> fields = new HashMap<>();
        fields.put("round", round.id().value());
        round.items().forEach(item -> {
            fields.put("position-" + item.number(), "NOT_ENDORSED");
            fields.put("remarks-" + item.number(), "x" + text(chance, alphabet, longest));
        });
        return fields;
    }

    private static String text(Random chance, String alphabet, int longest) {
        int[] letters = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        int length = chance.nextInt(longest);
        while (text.length() < length) {
            text.appendCodePoint(letters[chance.nextInt(letters.length)]);
        }
        return text.toString();
    }

    private static int bytes(Message message) {
        String all = message.text() + message.summary() + message.card();
        return all.getBytes(StandardCharsets.UTF_8).length;
    }
}
