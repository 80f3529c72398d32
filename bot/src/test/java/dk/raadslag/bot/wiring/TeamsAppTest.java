package dk.raadslag.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.Raadslag;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.reply.ReplyCards;
import dk.raadslag.bot.schema.PublishedSchema;
import dk.raadslag.bot.teamsapp.TeamsAppPackage;
import dk.raadslag.domain.Wording;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The package an administrator uploads in Teams, made by the program as it is. */
class TeamsAppTest {

    private static final String APP_ID = "4f9a1c52-77aa-4c0e-9a31-0b6c2d1f8e11";
    private static final int MOST_COMMANDS = 12;
    private static final int LONGEST_TITLE = 128;

    private static ConfigurableApplicationContext bot;

    private final Map<String, String> settings = new HashMap<>(
            Map.of("raadslag.teams.app-id", APP_ID, "raadslag.public-url", "https://raadslag.kommune.dk"));
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeAll
    static void assembleABot() {
        bot = new Serving(Raadslag.class).assemble(List.of(), Path.of("../config"));
    }

    @AfterAll
    static void takeItApart() {
        bot.close();
    }

    @Test
    void hasAManifestThatMicrosoftsSchemaAccepts() throws IOException {
        assertThat(PublishedSchema.ofManifests().complaintsAbout(manifest())).isEmpty();
    }

    @Test
    void wouldBeRefusedByTheSchemaWithABotThatIsNone() throws IOException {
        ObjectNode manifest = (ObjectNode) manifest();
        manifest.remove("bots");
        manifest.putArray("bots").addObject().put("botId", "nobody");
        assertThat(PublishedSchema.ofManifests().complaintsAbout(manifest)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void isForOnePersonATeamAndAGroupChatAndTakesTargetedMessages() throws IOException {
        JsonNode app = manifest().path("bots").path(0);
        assertThat(app.path("botId").asString()).isEqualTo(APP_ID);
        assertThat(texts(app.path("scopes"))).containsExactly("personal", "team", "groupChat");
        assertThat(app.path("supportsTargetedMessages").asBoolean()).isTrue();
        assertThat(app.path("supportsFiles").asBoolean()).isTrue();
    }

    @Test
    void offersTheSecretariatsCommandsUnderTheSlashInTheirOwnWords() throws IOException {
        JsonNode list = list("slash");
        assertThat(texts(list.path("scopes"))).containsExactly("team", "groupChat");
        assertThat(list.path("commands")).hasSizeLessThanOrEqualTo(MOST_COMMANDS);
        for (JsonNode entry : list.path("commands")) {
            SecretariatCommand command = command(entry.path("title").asString());
            assertThat(bot.getBean(Wording.class).plain(command.usage()).replace("`", ""))
                    .startsWith("/" + command.name())
                    .endsWithIgnoringCase("– " + entry.path("description").asString());
        }
    }

    @Test
    void offersContactPersonsWhatTheyCanTypeAndTheSecretariatItsDailyCommands() throws IOException {
        JsonNode list = list("mention");
        assertThat(texts(list.path("scopes"))).containsExactly("personal");
        assertThat(titles(list)).contains("status", "vis svar", "hjælp", "anmod", "rykker", "udkast");
        assertThat(titles(list)).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(MOST_COMMANDS);
        assertThat(titles(list))
                .allMatch(title -> title.length() <= LONGEST_TITLE)
                .allMatch(title -> ReplyCards.areAWish(title) || command(title) != null, "is understood");
    }

    @Test
    void saysWhoIsBehindItAndWhereItLives() throws IOException {
        settings.put("raadslag.teams-app.developer", "Værtskommunen");
        settings.put("raadslag.teams-app.privacy-url", "https://kommune.dk/privatliv");
        settings.put("raadslag.teams-app.version", "1.2.0");
        JsonNode manifest = manifest();
        assertThat(manifest.path("developer").path("name").asString()).isEqualTo("Værtskommunen");
        assertThat(manifest.path("developer").path("privacyUrl").asString()).isEqualTo("https://kommune.dk/privatliv");
        assertThat(manifest.path("version").asString()).isEqualTo("1.2.0");
        assertThat(texts(manifest.path("validDomains"))).containsExactly("raadslag.kommune.dk");
        assertThat(complaints()).contains("website-url", "terms-url").doesNotContain("privacy-url");
    }

    @Test
    void hasIconsOfTheSizesTeamsWants() throws IOException {
        assertThat(size(icon("color.png"))).isEqualTo("192x192");
        BufferedImage outline = icon("outline.png");
        assertThat(size(outline)).isEqualTo("32x32");
        assertThat(IntStream.range(0, 32 * 32).map(i -> outline.getRGB(i % 32, i / 32)))
                .as("white on transparent")
                .allMatch(pixel -> pixel >>> 24 == 0 || (pixel & 0xFFFFFF) == 0xFFFFFF)
                .contains(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            raadslag.teams.app-id          |                    | Der mangler raadslag.teams.app-id.
            raadslag.public-url            |                    | Der mangler raadslag.public-url.
            raadslag.teams.app-id          | raadslag           | raadslag.teams.app-id kan ikke være "raadslag".
            raadslag.public-url            | http://raadslag.dk | raadslag.public-url kan ikke være "http://raadslag.dk".
            raadslag.teams-app.version     | 1.0                | raadslag.teams-app.version kan ikke være "1.0".
            raadslag.teams-app.terms-url   | vilkår             | raadslag.teams-app.terms-url kan ikke være "vilkår".
            """)
    void isNotMadeFromSettingsThatAreMissingOrWrong(String setting, String written, String complaint) {
        settings.put(setting, written == null ? "" : written);
        assertThat(write()).isEqualTo(2);
        assertThat(complaints()).startsWith(complaint).hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void isWrittenFromTheCommandLine() {
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(complained, true, StandardCharsets.UTF_8);
        Path file = folder.resolve("til/teams.zip");
        int status = new Program(Raadslag.class, out, err)
                .run(
                        "teams-app",
                        file.toString(),
                        "--raadslag.config=../config",
                        "--raadslag.teams.app-id=" + APP_ID,
                        "--raadslag.public-url=https://raadslag.kommune.dk")
                .orElseThrow();
        assertThat(status).isZero();
        assertThat(file).isNotEmptyFile();
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("version 1.0.0", file.toString());
    }

    private JsonNode manifest() throws IOException {
        return JsonMapper.shared().readTree(entry("manifest.json"));
    }

    private JsonNode list(String trigger) throws IOException {
        return manifest()
                .path("bots")
                .path(0)
                .path("commandLists")
                .valueStream()
                .filter(list -> texts(list.path("triggers")).equals(List.of(trigger)))
                .findFirst()
                .orElseThrow();
    }

    private byte[] entry(String name) throws IOException {
        assertThat(write()).isZero();
        try (ZipFile zip = new ZipFile(folder.resolve("app.zip").toFile())) {
            assertThat(zip.stream().map(Object::toString))
                    .containsExactlyInAnyOrder("manifest.json", "color.png", "outline.png");
            return zip.getInputStream(zip.getEntry(name)).readAllBytes();
        }
    }

    private int write() {
        List<SecretariatCommand> commands =
                List.copyOf(bot.getBeansOfType(SecretariatCommand.class).values());
        return new TeamsAppPackage(commands, bot.getBean(Wording.class))
                .write(
                        folder.resolve("app.zip"),
                        settings::get,
                        new PrintStream(told, true, StandardCharsets.UTF_8),
                        new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    private String complaints() {
        return complained.toString(StandardCharsets.UTF_8);
    }

    private BufferedImage icon(String name) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(entry(name)));
    }

    private static String size(BufferedImage image) {
        return image.getWidth() + "x" + image.getHeight();
    }

    private static SecretariatCommand command(String name) {
        Stream<SecretariatCommand> all = bot.getBeansOfType(SecretariatCommand.class).values().stream();
        return all.filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> titles(JsonNode list) {
        return list.path("commands")
                .valueStream()
                .map(entry -> entry.path("title").asString())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
