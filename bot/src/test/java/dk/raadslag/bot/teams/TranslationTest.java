package dk.raadslag.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Incoming.Arrived;
import dk.raadslag.bot.conversation.Incoming.Content;
import dk.raadslag.bot.conversation.Incoming.Deleted;
import dk.raadslag.bot.conversation.Incoming.Edited;
import dk.raadslag.bot.conversation.Incoming.Ignored;
import dk.raadslag.bot.conversation.Incoming.Left;
import dk.raadslag.bot.conversation.Incoming.Pressed;
import dk.raadslag.bot.conversation.Incoming.Said;
import dk.raadslag.bot.conversation.Incoming.SharedFile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Teams posts, in our own words. */
class TranslationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void aMessageTellsWhoSaidWhatWhere() {
        assertThat(hear(Sample.message("punkt 3: ingen bemærkninger")))
                .isEqualTo(new Incoming(
                        "a:personal-0|activity-1|message|",
                        "activity-1",
                        new Incoming.Speaker(Microsoft.TENANT, Sample.AAD, Sample.USER, "Kontakt Ballerup"),
                        new Incoming.Place(Sample.SERVICE, "a:personal-0", true),
                        NOW,
                        new Said("punkt 3: ingen bemærkninger", null, List.of())));
    }

    @Test
    void aSenderWithoutObjectIdAndTenantIsStillHeard() {
        ObjectNode activity = Sample.message("hej").without("channelData");
        activity.withObject("/from").remove(List.of("aadObjectId", "name"));
        activity.withObject("/conversation").remove("tenantId");

        assertThat(hear(activity).speaker()).isEqualTo(new Incoming.Speaker("", "", Sample.USER, ""));
    }

    @Test
    void aNameLongerThanAnybodyHasIsCut() {
        ObjectNode activity = Sample.message("hej");
        activity.withObject("/from").put("name", "N".repeat(1_001));

        assertThat(hear(activity).speaker().name()).hasSize(200);
    }

    @Test
    void theTenantMayStandInTheConversationOnly() {
        assertThat(hear(Sample.message("hej").without("channelData")).speaker().tenantId())
                .isEqualTo(Microsoft.TENANT);
    }

    @ParameterizedTest
    @CsvSource({
        "groupChat, true, true",
        "channel, true, true",
        "channel, false, false",
        "channel, 1, false",
        "personal, true, false"
    })
    void teamsTellsWhatOnlyTheBotSaw(String kind, String isTargeted, boolean targeted) {
        ObjectNode activity = Sample.message("/status");
        activity.withObject("/conversation").put("conversationType", kind);
        Sample.with(activity.withObject("/recipient"), "isTargeted", isTargeted);

        assertThat(hear(activity).place().targeted()).isEqualTo(targeted);
    }

    @ParameterizedTest
    @CsvSource({"personal, true", "groupChat, false", "channel, false"})
    void onlyAOneToOneChatIsPersonal(String kind, boolean personal) {
        ObjectNode activity = Sample.message("hej");
        activity.withObject("/conversation").put("conversationType", kind);

        assertThat(hear(activity).place().personal()).isEqualTo(personal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "'<at>Rådslag</at> /status' ~ /status",
                "'<at>Rådslag</at>&nbsp;/status' ~ /status",
                "'<at id=\"0\">Rådslag</at> /status' ~ /status",
                "'spørg <at>Rådslag</at> om <at>Jens Ole</at>' ~ 'spørg om Jens Ole'",
                "'3&nbsp;tiltrædes\u00A0nu' ~ '3 tiltrædes nu'",
                "'linje 1<br>linje 2<br/>\nlinje 3\r\nlinje 4' ~ 'linje 1\nlinje 2\nlinje 3\nlinje 4'",
                "'BMI < 30 og > 18' ~ 'BMI < 30 og > 18'",
                "'børn &amp; unge' ~ 'børn & unge'",
                "'  a\u0000b  ' ~ 'ab'",
            })
    void textIsWhatTheWriterTyped(String posted, String said) {
        ObjectNode activity = Sample.with(
                Sample.message(posted),
                "entities",
                "[{\"type\":\"mention\",\"mentioned\":{\"id\":\"%s\"},\"text\":\"<at>Rådslag</at>\"},null,7]"
                        .formatted(Sample.BOT));

        assertThat(said(activity).text()).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<at>", "<at ", "<at>x</at ", "</at>"})
    void tagsThatAreNeverClosedTakeNoTime(String repeated) {
        ObjectNode activity = Sample.message(repeated.repeat(25_000 / repeated.length()));

        assertTimeout(Duration.ofSeconds(10), () -> hear(activity));
    }

    @Test
    void formattedTextBecomesLines() {
        ObjectNode activity = Sample.message(
                        "<div><p>punkt <b>3</b>:&nbsp;ja</p><ul><li>a &lt; b</li><li>c</li></ul></div>")
                .put("textFormat", "xml");

        assertThat(said(activity).text()).isEqualTo("punkt 3: ja\na < b\nc");
    }

    @Test
    void aQuotedMessageIsNamedAndNotRepeated() {
        ObjectNode activity = Sample.with(Sample.message("Rådslag Hvilket punkt?\r\n\r\npunkt 3"), "attachments", """
                [{"contentType": "text/html", "content": "<blockquote itemscope itemtype=\\"http://schema.skype.com/Reply\\" itemid=\\"1795323319593\\"><strong itemprop=\\"mri\\">Rådslag</strong><p itemprop=\\"preview\\">Hvilket punkt?</p></blockquote><p><span itemtype=\\"http://schema.skype.com/Mention\\" itemid=\\"0\\">Rådslag</span>&nbsp;punkt 3</p>"}]
                """);

        assertThat(said(activity)).isEqualTo(new Said("punkt 3", "1795323319593", List.of()));
    }

    @Test
    void aQuotePlaceholderIsUnderstoodToo() {
        assertThat(said(Sample.message("<quoted messageId=\"1772050244572\"/> punkt 3")))
                .isEqualTo(new Said("punkt 3", "1772050244572", List.of()));
    }

    @Test
    void filesComeWithTheirDownloadAddress() {
        ObjectNode activity = Sample.with(Sample.message("/dagsorden"), "attachments", """
                [{"contentType": "application/vnd.microsoft.teams.file.download.info", "name": "dagsorden.txt",
                  "contentUrl": "https://x.sharepoint.com/dagsorden.txt",
                  "content": {"downloadUrl": "https://x.sharepoint.com/download?id=1", "fileType": "txt"}},
                 {"contentType": "text/plain", "name": "bilag.txt", "contentUrl": "http://localhost:9/bilag.txt"},
                 {"contentType": "text/html", "content": "<p>/dagsorden</p>"}]
                """);

        assertThat(said(activity).files())
                .containsExactly(
                        new SharedFile("dagsorden.txt", "https://x.sharepoint.com/download?id=1", "txt"),
                        new SharedFile("bilag.txt", "http://localhost:9/bilag.txt", "text/plain"));
    }

    @Test
    void aFileNameLongerThanAnyKeepsItsEnding() {
        ObjectNode activity = Sample.with(
                Sample.message(""),
                "attachments",
                "[{\"contentType\": \"text/plain\", \"name\": \"%s.txt\", \"contentUrl\": \"http://localhost:9/b\"}]"
                        .formatted("b".repeat(1_001)));

        assertThat(said(activity).files().get(0).name()).hasSize(200).endsWith("b.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verb", "action"})
    void aSubmittedCardIsAPressedButton(String field) {
        ObjectNode activity = Sample.with(
                Sample.activity("message").put("replyToId", "card-1"),
                "value",
                "{\"%s\": \"send\", \"round\": \"OMN-3b\", \"remarks-1\": \"Godt & fint\", \"x\": null}"
                        .formatted(field));

        assertThat(hear(activity).content())
                .isEqualTo(new Pressed(
                        "send",
                        Map.of(field, "send", "round", "OMN-3b", "remarks-1", "Godt & fint", "x", ""),
                        "card-1",
                        false));
    }

    @Test
    void aRefreshIsAPressedButtonToo() {
        ObjectNode activity = Sample.invoke("refresh", "{\"round\": \"OMN-3b\"}");
        activity.withObject("/value").put("trigger", "automatic");

        assertThat(hear(activity).content())
                .isEqualTo(new Pressed("refresh", Map.of("round", "OMN-3b"), "card-1", true));
    }

    @Test
    void anEditIsTheSameActivityAtAnotherTime() {
        ObjectNode edit = Sample.with(
                Sample.activity("messageUpdate").put("text", "punkt 3: <at>Rådslag</at> nej"),
                "channelData",
                "{\"eventType\": \"editMessage\", \"tenant\": {\"id\": \"t\"}}");

        assertThat(hear(edit).content())
                .isEqualTo(new Edited("punkt 3: nej", Instant.parse("2026-11-22T04:50:15.321Z")));
        assertThat(hear(edit).key()).isEqualTo("a:personal-0|activity-1|messageUpdate|2026-11-22T04:50:15.321Z");
        assertThat(hear(edit.put("timestamp", "2026-11-22T05:00:00Z")).key()).endsWith("|2026-11-22T05:00:00Z");
    }

    @Test
    void aDeletedMessageIsDeleted() {
        assertThat(hear(Sample.activity("messageDelete")).content()).isEqualTo(new Deleted());
    }

    @ParameterizedTest
    @CsvSource({
        "add, Arrived[]",
        "add-upgrade, Arrived[]",
        "remove, Left[]",
        "remove-upgrade, Ignored[what=remove-upgrade]"
    })
    void installingIsArrivingAndRemovingIsLeaving(String action, String content) {
        assertThat(hear(Sample.activity("installationUpdate").put("action", action))
                        .content())
                .hasToString(content);
    }

    @Test
    void whoeverAddsTheBotArrives() {
        Incoming heard = hear(added("{\"id\": \"%s\"}".formatted(Sample.BOT)));

        assertThat(heard.content()).isEqualTo(new Arrived());
        assertThat(heard.speaker().userId()).isEqualTo(Sample.USER);
    }

    @Test
    void whenTheBotItselfIsNamedAsSenderTheAddedPersonArrives() {
        ObjectNode activity =
                added("{\"id\": \"%s\"}, {\"id\": \"29:ny\", \"aadObjectId\": \"ny\"}".formatted(Sample.BOT));
        activity.withObject("/from").put("id", Sample.BOT);

        assertThat(hear(activity).speaker()).isEqualTo(new Incoming.Speaker(Microsoft.TENANT, "ny", "29:ny", ""));
    }

    @Test
    void onlyTheRemovalOfTheBotIsLeaving() {
        ObjectNode bot = Sample.with(
                Sample.activity("conversationUpdate"), "membersRemoved", "[{\"id\": \"%s\"}]".formatted(Sample.BOT));
        ObjectNode other = Sample.with(Sample.activity("conversationUpdate"), "membersRemoved", "[{\"id\": \"29:x\"}]");

        assertThat(hear(bot).content()).isEqualTo(new Left());
        assertThat(hear(other).content()).isEqualTo(new Ignored("conversationUpdate"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"messageReaction", "typing", "event", "endOfConversation", "command", "handoff", "whatever"})
    void everythingElseIsTakenNoteOf(String type) {
        assertThat(hear(Sample.activity(type)).content()).isEqualTo(new Ignored(type));
    }

    @Test
    void aMessageWithNothingInItIsTakenNoteOf() {
        assertThat(hear(Sample.message("<at>Rådslag</at>")).content()).isEqualTo(new Ignored("message without text"));
    }

    private static ObjectNode added(String members) {
        return Sample.with(Sample.activity("conversationUpdate"), "membersAdded", "[" + members + "]");
    }

    private static Said said(ObjectNode activity) {
        return (Said) content(activity);
    }

    private static Content content(ObjectNode activity) {
        return hear(activity).content();
    }

    static Incoming hear(ObjectNode activity) {
        Listener listener = new Listener();
        Turns turns = new Turns(new Dispatch(), new Listening(listener, () -> NOW));
        try {
            turns.take(new Posted(activity)).join();
            turns.finish();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        assertThat(listener.heard()).hasSize(1);
        return listener.last();
    }
}
