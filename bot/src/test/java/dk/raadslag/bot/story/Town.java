package dk.raadslag.bot.story;

import dk.raadslag.bot.Raadslag;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole program in local mode with a network of three municipalities: each has a hovedkontakt {@code kontakt-<name>},
 * Ballerup also a fagkontakt and a deputy; two consultants serve them.
 */
final class Town implements AutoCloseable {

    static final String TENANT = "11111111-2222-4333-8444-555555555555";

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CONTACTS = """
            kommune;navn;titel;email;telefon;rolle;fagområder;fra;til
            151;Kontakt Ballerup;;kontakt-ballerup@example.dk;44 77 20 00;hovedkontakt;;;
            151;Fagperson Ballerup;;fag-ballerup@example.dk;;fagkontakt;psykiatri;;
            151;Stedfortræder Ballerup;;stedfortraeder-ballerup@example.dk;;stedfortræder;;;
            159;Kontakt Gladsaxe;;kontakt-gladsaxe@example.dk;39 57 50 00;hovedkontakt;;;
            163;Kontakt Herlev;;kontakt-herlev@example.dk;44 52 70 00;hovedkontakt;;;
            """;
    private static final String NETWORK = """
            id: proeve
            short-name: PRV
            name: Prøvenetværket
            sender-name: Prøvesekretariatet
            phone: 72 30 00 00
            host: "159"
            secretariat:
              - {name: Konsulent 1, email: konsulent-1@example.dk}
              - {name: Konsulent 2, email: konsulent-2@example.dk}
            municipalities: ["151", "159", "163"]
            subject-areas: [psykiatri]
            forums: [{id: raadet, name: Rådet, meetings: []}]
            """;

    private final Connector connector = new Connector();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ConfigurableApplicationContext bot;
    private final URI messages;

    Town(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("networks"));
        Files.createDirectories(folder.resolve("contacts"));
        Files.writeString(folder.resolve("networks/proeve.yml"), NETWORK);
        Files.writeString(folder.resolve("contacts/proeve.csv"), CONTACTS);
        bot = started(folder);
        messages = messages(bot);
    }

    private Town(ConfigurableApplicationContext bot) {
        this.bot = bot;
        messages = messages(bot);
    }

    /** The program with whatever networks and contacts this folder has. */
    static Town of(Path folder) {
        return new Town(started(folder));
    }

    private static ConfigurableApplicationContext started(Path folder) {
        return SpringApplication.run(
                Raadslag.class,
                "--raadslag.home=" + folder.resolve("home"),
                "--raadslag.config=" + folder,
                "--raadslag.pacing.tenant-rps=0",
                "--raadslag.pacing.conversation-windows=false",
                "--server.port=0",
                "--server.address=127.0.0.1");
    }

    private static URI messages(ConfigurableApplicationContext bot) {
        return URI.create(
                "http://127.0.0.1:" + bot.getEnvironment().getRequiredProperty("local.server.port") + "/api/messages");
    }

    /** Lets somebody have the bot in their Teams; their work e-mail is {@code <name>@example.dk}. */
    Resident resident(String name) {
        Resident resident = new Resident(name, this);
        resident.installs();
        return resident;
    }

    String serviceUrl() {
        return connector.serviceUrl();
    }

    Chat chat(String conversation) {
        return connector.chat(conversation);
    }

    Connector connector() {
        return connector;
    }

    /** Brings an activity to the bot and returns what it was answered. */
    Answered deliver(ObjectNode activity) {
        HttpRequest post = HttpRequest.newBuilder(messages)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(activity)))
                .build();
        try {
            HttpResponse<byte[]> answer = http.send(post, HttpResponse.BodyHandlers.ofByteArray());
            JsonNode body = answer.body().length == 0 ? JSON.createObjectNode() : JSON.readTree(answer.body());
            return new Answered(answer.statusCode(), body);
        } catch (IOException unreachable) {
            throw new IllegalStateException("the bot could not be reached", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while talking to the bot", stopped);
        }
    }

    /** Waits until nothing is left to be sent now. */
    void settles() {
        JdbcClient jdbc = bot.getBean(JdbcClient.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql(
                                "SELECT COUNT(*) FROM outbox WHERE claim_at IS NOT NULL AND due <= CURRENT_TIMESTAMP")
                        .query(Long.class)
                        .single()
                        .equals(0L));
    }

    /** Returns the stored contributions of a municipality to a round, oldest first, as "item position text". */
    List<String> stored(String municipality) {
        return bot.getBean(JdbcClient.class)
                .sql("SELECT item || ' ' || position || ' ' || remarks FROM contribution"
                        + " WHERE municipality = :municipality AND stage = 'HANDED_IN' ORDER BY id")
                .params(Map.of("municipality", municipality))
                .query(String.class)
                .list();
    }

    /** Returns everything the database holds, as the statements that would make it again. */
    String dump() {
        return String.join(
                "\n",
                bot.getBean(JdbcClient.class).sql("SCRIPT").query(String.class).list());
    }

    @Override
    public void close() {
        bot.close();
        connector.close();
    }

    /** What the bot answered an activity with. */
    record Answered(int status, JsonNode body) {}
}
