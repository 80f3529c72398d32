package dk.raadslag.bot.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.raadslag.bot.backup.BackupCommands;
import dk.raadslag.store.StoreUrl;
import dk.raadslag.templates.wording.VelocityWording;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A program in a process of its own that many people write to, that is killed in the middle, and that is asked afterwards. */
final class Besieged implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CONSULTANT = "konsulent-1";
    private static final int FIRST_REMINDERS = 10;

    private final Connector connector = new Connector();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Chat consultant = connector.chat("a:" + CONSULTANT);
    private final Path folder;
    private final List<String> settings;
    private final BigTown town;
    private final Writers writers;
    private Fork fork;
    private Set<Integer> beforeCopy = Set.of();
    private int inFlight;
    private Duration resumed = Duration.ZERO;

    Besieged(Path folder, List<String> ownSettings) throws IOException {
        this.folder = folder;
        this.settings = Stream.concat(
                        ownSettings.stream(),
                        Stream.of("--raadslag.pacing.tenant-rps=0", "--raadslag.pacing.conversation-windows=false"))
                .toList();
        town = BigTown.writtenInto(folder);
        writers = new Writers(town.answering(), connector.serviceUrl());
        fork = Fork.start(folder, settings);
        Stream.concat(Stream.of(CONSULTANT), town.everybody().stream())
                .parallel()
                .forEach(name -> posts(Activity.installed(name, connector.serviceUrl())));
    }

    void opens(String round) {
        says("/runde " + round + "\n1. Sundhedsplan");
        says("ja");
    }

    private void says(String text) {
        int before = consultant.length();
        posts(Activity.message(CONSULTANT, connector.serviceUrl(), text));
        consultant.await(before, "an answer to " + text, Posted::isNew);
    }

    private void posts(ObjectNode activity) {
        assertThat(Writers.post(http, fork.messages(), activity)).isTrue();
    }

    /** Lets so many people write so many replies, until nobody answers; returns when they have begun. */
    void letsThemWrite(int people, int replies) {
        writers.begin(fork.messages(), people, replies);
        await().atMost(Duration.ofMinutes(1)).until(() -> acknowledged() >= people);
    }

    int acknowledged() {
        return writers.acknowledged().size();
    }

    void stops() {
        fork.close();
    }

    boolean isReady() {
        return fork.isReady();
    }

    boolean nobodyWritesAnyMore() {
        return writers.haveStopped();
    }

    /** Lets somebody write once more; tells whether it was acknowledged. */
    boolean takesOneMore() {
        return writers.brings(fork.messages(), Integer.MAX_VALUE - 1);
    }

    void backsUp() {
        beforeCopy = writers.acknowledged();
        assertThat(fork.backUp(copy())).isEqualTo(200);
    }

    /** Lets the first reminders arrive and the others hang on the way until the next kill. */
    void holdsRemindersUp() {
        connector.jam(Besieged::isReminder, FIRST_REMINDERS);
    }

    /** Tells whether some reminders have arrived and some are under way. */
    boolean remindersAreUnderWay() {
        return connector.stuck() > 0;
    }

    void isKilled() throws IOException {
        fork.kill();
        inFlight = connector.clear();
        fork = Fork.start(folder, settings);
    }

    /** What was acknowledged stands there; everything is then written again, as Teams may do, and stands there once. */
    void hasEveryReplyOnce() {
        assertThat(stored().keySet())
                .containsAll(
                        writers.acknowledged().stream().map(writers::activityId).toList());

        writers.written()
                .forEach(number ->
                        assertThat(writers.brings(fork.messages(), number)).isTrue());

        Map<String, Long> stored = stored();
        assertThat(stored)
                .containsOnlyKeys(
                        writers.written().stream().map(writers::activityId).toList());
        assertThat(stored).allSatisfy((activity, times) -> assertThat(times).isOne());
    }

    private Map<String, Long> stored() {
        return fork.managed("contributions")
                .lines()
                .map(line -> JSON.readTree(line).path("activityId").asString())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** What was under way may have arrived: whoever heard it twice is marked. */
    void hasRemindedEverybodyOnce() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> town.reminded().stream().allMatch(name -> reminders(name) > 0));
        resumed = Duration.ofNanos(System.nanoTime() - fork.readyAt());
        fork.close();
        List<String> twice =
                town.reminded().stream().filter(name -> reminders(name) > 1).toList();
        assertThat(marked())
                .containsAll(twice.stream().map(name -> name + "@example.dk").toList());
        assertThat(town.reminded()).allMatch(name -> reminders(name) <= 2);
        assertThat(twice).hasSizeLessThanOrEqualTo(FIRST_REMINDERS);
        assertThat(rows("SELECT message_key FROM outbox WHERE intent_kind = 'Reminder' AND state = 'Delivered'"))
                .hasSize(town.reminded().size());
    }

    Duration resumedWithin() {
        return resumed;
    }

    void tells(String what) {
        System.out.printf(
                "%s: %d replies, %d reminders in flight at the kill, %d arrived twice, the last %.1f s after ready%n",
                what,
                writers.written().size(),
                inFlight,
                town.reminded().stream().filter(name -> reminders(name) > 1).count(),
                resumed.toMillis() / 1e3);
    }

    /** A home made from the copy has what was acknowledged before it, and nothing else than what was written. */
    void comesBackFromItsCopy() {
        Path other = folder.resolve("other-home");
        BackupCommands commands = new BackupCommands(
                other,
                home -> {
                    throw new IllegalStateException("nothing is copied here");
                },
                Optional::empty,
                new VelocityWording(folder.resolve("no-words")));
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        assertThat(commands.restore(copy(), Instant.EPOCH, nowhere, nowhere)).isZero();

        String all = "SELECT activity_id || ' ' || version || ' ' || position || ' ' || remarks FROM contribution";
        Set<String> live = new HashSet<>(rows(all));
        List<String> copied = rows(StoreUrl.h2(other), all);
        assertThat(copied).doesNotHaveDuplicates().isSubsetOf(live);
        assertThat(rows(StoreUrl.h2(other), "SELECT activity_id FROM contribution"))
                .containsAll(beforeCopy.stream().map(writers::activityId).toList());
    }

    private Path copy() {
        return folder.resolve("copy.backup");
    }

    private long reminders(String name) {
        return connector.chat("a:" + name).since(0).stream()
                .filter(Besieged::isReminder)
                .count();
    }

    private static boolean isReminder(Posted posted) {
        return posted.isNew() && posted.text().contains("åmindelse");
    }

    private List<String> marked() {
        return rows("SELECT email FROM outbox JOIN person ON person.id = person_id WHERE unclear");
    }

    private List<String> rows(String sql) {
        String given = "--spring.datasource.url=";
        return rows(
                settings.stream()
                        .filter(one -> one.startsWith(given))
                        .map(one -> one.substring(given.length()))
                        .findFirst()
                        .orElseGet(() -> StoreUrl.h2(folder.resolve("home"))),
                sql);
    }

    private static List<String> rows(String url, String sql) {
        try (Connection connection = url.startsWith("jdbc:h2")
                        ? DriverManager.getConnection(url, "raadslag", "")
                        : DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }

    @Override
    public void close() {
        writers.close();
        connector.close();
        fork.close();
    }
}
