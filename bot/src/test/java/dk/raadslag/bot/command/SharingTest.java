package dk.raadslag.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.FakeOutbox;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the others in a channel come to see, and that it is only what the secretariat lets them see. */
class SharingTest {
    private static final Pattern ANSWER = Pattern.compile("\"answer\":\"([^\"]+)\"");

    private final Desk desk = new Desk();

    @BeforeEach
    void aMeetingIsPlanned() {
        desk.meeting("2026-12-16");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAnswerIsSharedByItsButtonAndOnce(boolean targeted) {
        desk.enterChannel(targeted);
        Answering answer = desk.hear("/møder");
        assertThat(visible()).isEmpty();

        Answering shared = share(answer);

        assertThat(((Reaction.ShowCard) shared.reaction()).json()).contains("Det er delt i kanalen.");
        Dispatch post = visible().get(0);
        assertThat(post.via().conversationId()).isEqualTo("19:channel");
        assertThat(post.via().targeted()).isFalse();
        assertThat(((Intent.Answer) post.intent()).text())
                .startsWith("**Konsulent Et** deler fra Rådslag:")
                .contains("16. december 2026");
        assertThat(share(answer).reaction().toString()).contains("allerede delt");
        assertThat(visible()).hasSize(1);
        assertThat(desk.audit.deeds()).contains("answer-shared");
    }

    @ParameterizedTest
    @ValueSource(strings = {"del i kanalen", "/del i kanalen", "Del det i kanalen."})
    void andByWords(String words) {
        desk.enterChannel(true);
        desk.hear("/møder");

        assertThat(desk.say(words)).isEqualTo("Det er delt i kanalen.");
        assertThat(visible()).hasSize(1);
    }

    @Test
    void withNothingToShareTheWayIsTold() {
        assertThat(desk.say("del i kanalen")).startsWith("Der er ikke noget at dele.");
    }

    @Test
    void afterADayItIsNotShared() {
        desk.enterChannel(true);
        Answering answer = desk.hear("/møder");
        desk.pass(Duration.ofHours(25));

        assertThat(share(answer).reaction().toString()).contains("ikke noget at dele");
        assertThat(visible()).isEmpty();
    }

    @Test
    void inTheOneToOneChatThereIsNothingToShare() {
        assertThat(desk.hear("/møder").messages().get(0).card()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hjælp", "/luk OMN-1a", "/møde 20-01-2027", "goddag"})
    void whatIsNotToBeSharedIsNotOffered(String words) {
        desk.enterChannel(true);

        assertThat(String.valueOf(desk.hear(words).messages().get(0).card())).doesNotContain("share-answer");
    }

    private Answering share(Answering answer) {
        Matcher id = ANSWER.matcher(String.valueOf(answer.messages().get(0).card()));
        assertThat(id.find()).isTrue();
        return desk.press("share-answer", Map.of("answer", id.group(1)), true);
    }

    private List<Dispatch> visible() {
        return desk.outbox.rows().stream().map(FakeOutbox.Row::dispatch).toList();
    }
}
