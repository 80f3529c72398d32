package dk.raadslag.bot.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.raadslag.bot.Raadslag;
import dk.raadslag.bot.access.AccessCards;
import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.mailbox.MailCards;
import dk.raadslag.bot.reply.ReplyCards;
import dk.raadslag.bot.schema.PublishedSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds for every card: it is one Teams can show, small enough to be sent, and can be used without seeing it. */
class EveryCardTest {

    private static final int MOST_BYTES = 28 * 1024;
    private static final int MOST_BUTTONS = 6;
    private static final JavaClasses BOT = new ClassFileImporter()
            .importUrl(Raadslag.class.getProtectionDomain().getCodeSource().getLocation());

    static List<Sample> samples() {
        return Stream.of(ReplyCards.all(), TalkCards.all(), AccessCards.all(), MailCards.all())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void everyClassThatMakesCardsHasASampleHere() {
        List<JavaClass> beginnings =
                BOT.stream().filter(EveryCardTest::beginsACard).toList();
        Set<String> makers = beginnings.stream()
                .flatMap(beginning -> makersThrough(beginning, beginnings))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

        assertThat(beginnings).as("classes that write the type of a card").isNotEmpty();
        assertThat(samples().stream().map(Sample::maker).collect(Collectors.toSet()))
                .as("makers of the samples")
                .isEqualTo(makers);
    }

    @Test
    void everyButtonOfAConversationIsOnASample() {
        Set<String> shown = samples().stream()
                .flatMap(sample -> sample.card().findValuesAsString("verb").stream())
                .collect(Collectors.toSet());
        try (Desk desk = new Desk()) {
            Set<String> understood = new TreeSet<>(desk.verbs());
            understood.addAll(ReplyCards.verbs());
            understood.addAll(AccessCards.verbs());
            assertThat(shown).containsAll(understood);
        }
    }

    @Test
    void noTwoHaveTheSameName() {
        assertThat(samples()).extracting(Sample::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isAnAdaptiveCardByMicrosoftsSchema(Sample sample) {
        ObjectNode card = (ObjectNode) sample.card();
        assertThat(card.path("version").asString()).isEqualTo("1.5");
        card.remove("msteams");
        assertThat(PublishedSchema.ofCards().complaintsAbout(card)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fitsIntoOneMessage(Sample sample) {
        assertThat(sample.json().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(MOST_BYTES);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadAloudInDanishWithALabelAndAnErrorForEachField(Sample sample) {
        assertThat(sample.card().path("lang").asString()).isEqualTo("da");
        for (JsonNode box : elements(sample.card(), "Input.Toggle"::equals)) {
            assertThat(box.path("title").asString()).as("words beside %s", box).isNotBlank();
        }
        for (JsonNode field : elements(sample.card(), EveryCardTest::canBeFilledInWrongly)) {
            assertThat(field.path("label").asString()).as("label of %s", field).isNotBlank();
            assertThat(field.path("errorMessage").asString())
                    .as("error of %s", field)
                    .isNotBlank();
        }
        for (JsonNode image : elements(sample.card(), "Image"::equals)) {
            assertThat(image.path("altText").asString())
                    .as("words for %s", image)
                    .isNotBlank();
        }
        assertThat(elements(sample.card(), "TextBlock"::equals)).isNotEmpty().allSatisfy(text -> {
            assertThat(text.path("text").asString()).isNotBlank();
            assertThat(text.path("wrap").asBoolean()).as("%s wraps", text).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasFewButtonsThatOlderClientsCanPressToo(Sample sample) {
        assertThat(sample.card().path("actions")).hasSizeLessThanOrEqualTo(MOST_BUTTONS);
        for (JsonNode button : sample.card().path("actions")) {
            assertThat(button.path("type").asString()).isEqualTo("Action.Execute");
            JsonNode fallback = button.path("fallback");
            assertThat(fallback.path("type").asString()).isEqualTo("Action.Submit");
            assertThat(fallback.path("title")).isEqualTo(button.path("title"));
            ObjectNode data = ((ObjectNode) button.path("data")).deepCopy();
            assertThat(fallback.path("data")).isEqualTo(data.set("verb", button.path("verb")));
        }
    }

    private static boolean canBeFilledInWrongly(String type) {
        return type.startsWith("Input.") && !type.equals("Input.Toggle");
    }

    private static List<JsonNode> elements(JsonNode card, Predicate<String> ofType) {
        return card.findParents("type").stream()
                .filter(one -> ofType.test(one.path("type").asString()))
                .toList();
    }

    /** Those who make their cards through a class that begins them, or that class where there is nobody else. */
    private static Stream<JavaClass> makersThrough(JavaClass beginning, List<JavaClass> beginnings) {
        List<JavaClass> others = beginning.getAccessesToSelf().stream()
                .filter(access ->
                        Set.of("card", "<init>").contains(access.getTarget().getName()))
                .map(JavaAccess::getOriginOwner)
                .filter(one -> !beginnings.contains(one) && !one.isAnnotatedWith(Configuration.class))
                .distinct()
                .toList();
        return others.isEmpty() ? Stream.of(beginning) : others.stream();
    }

    private static boolean beginsACard(JavaClass type) {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream in = EveryCardTest.class.getResourceAsStream(file)) {
            return in != null && constants(in).contains("\u0001\u0000\u000CAdaptiveCard");
        } catch (IOException unreadable) {
            throw new AssertionError("cannot read " + file, unreadable);
        }
    }

    private static String constants(InputStream file) throws IOException {
        return new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
}
