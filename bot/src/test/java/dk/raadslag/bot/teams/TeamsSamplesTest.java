package dk.raadslag.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.raadslag.bot.conversation.Incoming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Activities as Microsoft's local Teams emulator sends them; skipped where its recordings are not at hand. */
class TeamsSamplesTest {

    private static final Map<String, String> EXPECTED = new TreeMap<>(Map.ofEntries(
            Map.entry("conversationUpdate-channel-channelCreated", "Ignored[what=conversationUpdate channelCreated]"),
            Map.entry("conversationUpdate-channel-channelDeleted", "Ignored[what=conversationUpdate channelDeleted]"),
            Map.entry("conversationUpdate-channel-channelRenamed", "Ignored[what=conversationUpdate channelRenamed]"),
            Map.entry("conversationUpdate-channel-teamMemberAdded", "Arrived[]"),
            Map.entry(
                    "conversationUpdate-channel-teamMemberRemoved",
                    "Ignored[what=conversationUpdate teamMemberRemoved]"),
            Map.entry("conversationUpdate-channel-teamRenamed", "Ignored[what=conversationUpdate teamRenamed]"),
            Map.entry("conversationUpdate-groupChat", "Arrived[]"),
            Map.entry("conversationUpdate-personal", "Arrived[]"),
            Map.entry("installationUpdate-channel-add", "Arrived[]"),
            Map.entry("installationUpdate-groupChat-add", "Arrived[]"),
            Map.entry("installationUpdate-personal-add", "Arrived[]"),
            Map.entry("installationUpdate-personal-remove", "Left[]"),
            Map.entry(
                    "invoke-groupChat-adaptiveCard_action",
                    "Pressed[verb=doIt, inputs={kind=execute, ref=43, answer=from group, choice=a, ok=false},"
                            + " cardActivityId=1795323319593, expectsCard=true]"),
            Map.entry("message-channel", "Said[text=hello channel, quotedActivityId=null, files=[]]"),
            Map.entry("message-groupChat", "Said[text=hello group, quotedActivityId=null, files=[]]"),
            Map.entry(
                    "message-personal-submit",
                    "Pressed[verb=, inputs={kind=submit, ref=42, answer=Antwort 1, choice=b, radio=y, due=2027-02-09,"
                            + " ok=true}, cardActivityId=1795324482764, expectsCard=false]"),
            Map.entry("message-personal", "Said[text=text first, quotedActivityId=null, files=[]]"),
            Map.entry("messageReaction-personal", "Ignored[what=messageReaction]")));

    @Test
    void everyRecordedActivityIsUnderstood() throws IOException {
        Path samples = samples();
        assumeTrue(Files.isDirectory(samples), "no recorded activities here");
        Map<String, String> understood = new TreeMap<>();
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file : files.toList()) {
                understood.put(file.getFileName().toString().replace(".json", ""), understood(file));
            }
        }
        assertThat(understood).isEqualTo(EXPECTED);
    }

    private static String understood(Path file) throws IOException {
        ObjectNode activity =
                (ObjectNode) new ObjectMapper().readTree(file.toFile()).path("activity");
        assertThat(new PostedReader().read(activity.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .as("%s is complete", file)
                .isPresent();
        Incoming heard = TranslationTest.hear(activity);
        assertThat(heard.speaker().userId()).isEqualTo("29:user-0");
        assertThat(heard.place().personal()).isEqualTo(file.toString().contains("personal"));
        return heard.content().toString();
    }

    private static Path samples() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared/teams-samples"))) {
            folder = folder.getParent();
        }
        return folder == null ? Path.of("teams-samples") : folder.resolve("shared/teams-samples");
    }
}
