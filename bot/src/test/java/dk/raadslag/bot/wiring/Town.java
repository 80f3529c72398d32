package dk.raadslag.bot.wiring;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactCommand;
import dk.raadslag.bot.conversation.ContactTalk;
import dk.raadslag.bot.conversation.Conversation;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.SecretariatTalk;
import dk.raadslag.bot.conversation.StrangerTalk;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.conversation.Previews;
import dk.raadslag.domain.conversation.Shareables;
import dk.raadslag.domain.draft.Circulations;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Accounts;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.TeamsAccount;
import dk.raadslag.domain.nomination.NominationCall;
import dk.raadslag.domain.nomination.Nominations;
import dk.raadslag.domain.proposal.ItemProposals;
import dk.raadslag.domain.reply.WaitingMail;
import dk.raadslag.domain.reply.WaitingMails;
import dk.raadslag.domain.round.OpeningRounds;
import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.PlanningRounds;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import dk.raadslag.domain.round.RoundKind;
import dk.raadslag.domain.round.RoundOrder;
import dk.raadslag.domain.round.RoundPlan;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole program over two networks, with a round under way in the first; whatever is tried there is undone. */
final class Town implements AutoCloseable {
    private static final Incoming.Content NO_BUTTON = new Incoming.Pressed("no-such-button", Map.of(), "card-1", true);
    static final String SECRET = "uafklaret finansiering hos os";

    /** What comes and goes with every activity, and what belongs to the machinery. */
    private static final Set<String> PASSING = Set.of("inbox", "outbox", "audit", "address", "flyway_schema_history");

    private final WireMockServer connector = new WireMockServer(options().dynamicPort());
    private final ConfigurableApplicationContext bot;
    private final Witness witness;
    private final Map<String, String> ids;
    private int activities;

    Town(Path home) {
        connector.start();
        connector.stubFor(any(anyUrl())
                .willReturn(okJson("{\"id\":\"29:x\",\"name\":\"Nogen\",\"email\":\"nogen@andetsteds.dk\"}")));
        bot = new Serving(Program.class)
                .start(
                        List.of(
                                "--raadslag.home=" + home,
                                "--server.address=127.0.0.1",
                                "--server.port=0",
                                "--logging.threshold.console=WARN"),
                        Path.of("src/test/resources/dk/raadslag/bot/wiring/town"));
        witness = the(Witness.class);
        link();
        ids = begin();
    }

    /** What came of an activity. */
    record Seen(String talk, String said, boolean changed, String ballerup) {}

    <T> T the(Class<T> type) {
        return bot.getBean(type);
    }

    <T> Map<String, T> all(Class<T> type) {
        return bot.getBeansOfType(type);
    }

    /** Fills the ids of what is there into a text. */
    String real(String text) {
        return filled(text, ids);
    }

    /** Fills ids of the same form into a text, of what is not there. */
    String missing(String text) {
        Map<String, String> gone = new LinkedHashMap<>();
        List.of("kept", "access", "typed", "proposal", "proposed", "nominee", "mail")
                .forEach(id -> gone.put(id, "999999"));
        List.of("preview", "answer").forEach(id -> gone.put(id, "borte"));
        List.of("round", "items", "names").forEach(id -> gone.put(id, "OMN-99z"));
        gone.put("case", "OMN-S99");
        return filled(text, gone);
    }

    /** Returns what the municipality of the round's first answer has answered. */
    String ballerup() {
        return rows("contribution", "WHERE municipality = '151'");
    }

    /** Lets somebody do something in their one-to-one chat, looks, and undoes it. */
    Seen tries(String user, Incoming.Content content) {
        Seen seen = alone(user, content);
        boolean byAButton = content instanceof Incoming.Pressed && seen.talk().isEmpty();
        return byAButton && !seen.said().equals(alone(user, NO_BUTTON).said())
                ? new Seen("secretariat", seen.said(), seen.changed(), seen.ballerup())
                : seen;
    }

    private Seen alone(String user, Incoming.Content content) {
        return undone(() -> does(user, content, new Incoming.Place(connector.baseUrl(), "a:" + user, true)));
    }

    /** Lets somebody do something in a channel, and returns what everybody there can read. */
    String inTheChannel(String user, Incoming.Content content) {
        return new TransactionTemplate(the(PlatformTransactionManager.class)).execute(status -> {
            status.setRollbackOnly();
            long before = lastMessage();
            does(user, content, channel(false));
            return the(JdbcClient.class)
                    .sql("SELECT intent FROM outbox WHERE id > :id AND via_conversation_id = '19:channel'"
                            + " AND NOT via_targeted")
                    .param("id", before)
                    .query(String.class)
                    .list()
                    .toString();
        });
    }

    private Seen undone(Supplier<Reaction> deed) {
        return new TransactionTemplate(the(PlatformTransactionManager.class)).execute(status -> {
            status.setRollbackOnly();
            String before = substance();
            long last = lastMessage();
            witness.talk = "";
            Reaction reaction = deed.get();
            String said = answered(reaction, last);
            return new Seen(witness.talk, said, !substance().equals(before), ballerup());
        });
    }

    private long lastMessage() {
        return the(JdbcClient.class)
                .sql("SELECT COALESCE(MAX(id), 0) FROM outbox")
                .query(Long.class)
                .single();
    }

    private String answered(Reaction reaction, long after) {
        List<String> said = new ArrayList<>(the(JdbcClient.class)
                .sql("SELECT intent FROM outbox WHERE id > :id AND message_key LIKE 'answer:%' ORDER BY id")
                .param("id", after)
                .query(String.class)
                .list());
        if (!(reaction instanceof Reaction.Done)) {
            said.add(reaction.toString());
        }
        return String.join("\n", said);
    }

    private Reaction does(String user, Incoming.Content content, Incoming.Place place) {
        String id = "town-" + ++activities;
        return the(Conversation.class)
                .hear(new Incoming(
                        id,
                        id,
                        new Incoming.Speaker("tenant", "aad-" + user, "29:" + user, user),
                        place,
                        Instant.now(),
                        content));
    }

    private void link() {
        the(JdbcClient.class)
                .sql("SELECT email FROM person")
                .query(String.class)
                .list()
                .forEach(this::link);
        List.of("konsulent-1@example.dk", "konsulent-9@example.dk").forEach(this::link);
    }

    private void link(String email) {
        Person person = the(Contacts.class).enter(new EmailAddress(email), email, "", "");
        String user = email.substring(0, email.indexOf('@'));
        the(Accounts.class).link(new TeamsAccount("tenant", "aad-" + user), person.id(), Instant.now());
    }

    private Map<String, String> begin() {
        Round round = open();
        say("kontakt-ballerup", "punkt 1: kan ikke tiltræde, fordi der er " + SECRET);
        say("kontakt-ballerup", "vi skriver lidt om noget ganske andet");
        say("kontakt-egedal", "min afløser er ny-egedal@example.dk");
        say("konsulent-1", "/udkast " + round.id());
        say("konsulent-1", "/udkast send " + round.id());
        say("konsulent-1", "ja");
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("mail", Long.toString(mail()));
        Round items = openForItems();
        say("kontakt-egedal", "Forslag: Fælles indkøb");
        ids.put("items", items.id().value());
        ids.put(
                "proposed",
                Long.toString(the(ItemProposals.class).of(items.id()).get(0).id()));
        nameSomebody(ids);
        say("konsulent-1", "/sag ny Fælles indkøb");
        say("konsulent-1", "ja");
        ids.put("case", "OMN-S1");
        say("konsulent-1", "/luk " + round.id());
        say("konsulent-1", "/mødr");
        ids.putAll(ids(round));
        return ids;
    }

    /** Lets the secretariat ask for names, and Egedal give one. */
    private void nameSomebody(Map<String, String> ids) {
        say("konsulent-1", "/udpegning ny Økonomigruppe, 1 pr. kommune frist +172800s");
        say("konsulent-1", "ja");
        say("kontakt-egedal", "Kandidat: Konsulent Egedal, konsulent, konsulent-egedal@example.dk");
        NominationCall call = the(Nominations.class).of(new NetworkId("omegn")).get(0);
        ids.put("names", call.round().value());
        ids.put(
                "nominee",
                Long.toString(the(Nominations.class).of(call.round()).get(0).id()));
    }

    private Map<String, String> ids(Round round) {
        return Map.of(
                "round", round.id().value(),
                "consent",
                        the(Circulations.class)
                                .newestCirculation(round.id())
                                .orElseThrow()
                                .consent()
                                .value(),
                "kept", Long.toString(kept("kontakt-ballerup").id()),
                "typed", Long.toString(kept("konsulent-1").id()),
                "access", access(),
                "answer", answer(),
                "proposal",
                        the(JdbcClient.class)
                                .sql("SELECT MAX(id) FROM proposal")
                                .query(String.class)
                                .single(),
                "preview",
                        the(Previews.class)
                                .of(person("konsulent-1").id())
                                .orElseThrow()
                                .id());
    }

    /** Lets a mail come in of which nobody knows whose answer it is. */
    private long mail() {
        String mail = "From: chef@example.dk\nSubject: Svar\n\npunkt 2 tiltrædes";
        return the(WaitingMails.class)
                .keep(new WaitingMail(
                        "<town@example.dk>",
                        new NetworkId("omegn"),
                        "chef@example.dk",
                        mail.getBytes(StandardCharsets.UTF_8),
                        Instant.now()));
    }

    /** Lets somebody nobody knows ask for access. */
    private String access() {
        say("ny", "bed om adgang til omegn");
        return the(JdbcClient.class)
                .sql("SELECT id FROM access_request")
                .query(String.class)
                .single();
    }

    /** Lets the secretariat ask in a channel for what it may share. */
    private String answer() {
        does("konsulent-1", new Incoming.Said("/møder", null, List.of()), channel(true));
        return the(Shareables.class)
                .newestOf(person("konsulent-1").id())
                .orElseThrow()
                .id();
    }

    private Incoming.Place channel(boolean targeted) {
        return new Incoming.Place(connector.baseUrl(), "19:channel", false, targeted);
    }

    private KeptWords.Kept kept(String user) {
        return the(KeptWords.class).newestOf(person(user).id()).orElseThrow();
    }

    private void say(String user, String text) {
        does(
                user,
                new Incoming.Said(text, null, List.of()),
                new Incoming.Place(connector.baseUrl(), "a:" + user, true));
    }

    private Person person(String user) {
        return the(Contacts.class)
                .byEmail(new EmailAddress(user + "@example.dk"))
                .orElseThrow();
    }

    private Round open() {
        Instant now = Instant.now();
        Network network = the(Networks.class).find(new NetworkId("omegn")).orElseThrow();
        Meeting meeting = the(Meetings.class)
                .enter(
                        network,
                        "sundhedsraad",
                        DanishTime.at(now).toLocalDate().plusDays(30),
                        LocalTime.of(15, 0),
                        true);
        RoundOrder order = new RoundOrder(
                network,
                meeting.id(),
                "Sundhedsrådets møde",
                List.of(item(1), item(2), item(3)),
                List.of(),
                new Deadline(DanishTime.at(now.plus(Duration.ofDays(2)))),
                null,
                new Pace.Rehearsal(List.of()),
                person("konsulent-1").id());
        return the(OpeningRounds.class)
                .open((RoundPlan) the(PlanningRounds.class).plan(order, now), now);
    }

    private Round openForItems() {
        Instant now = Instant.now();
        Network network = the(Networks.class).find(new NetworkId("omegn")).orElseThrow();
        RoundOrder order = new RoundOrder(
                network,
                RoundKind.ITEM_PROPOSALS,
                null,
                "Punkter til temadagen",
                List.of(item(1)),
                List.of(),
                new Deadline(DanishTime.at(now.plus(Duration.ofDays(2)))),
                null,
                new Pace.Rehearsal(List.of()),
                person("konsulent-1").id());
        return the(OpeningRounds.class)
                .open((RoundPlan) the(PlanningRounds.class).plan(order, now), now);
    }

    private static RoundItem item(int number) {
        String text = Integer.toString(number);
        return new RoundItem(
                text,
                new AgendaItem(
                        text, "Sag " + text, ItemType.APPROVAL, "Kort.", null, List.of(), null, List.of(), false));
    }

    /** Everything that is stored beside what comes and goes with every activity. */
    private String substance() {
        return the(JdbcClient.class)
                .sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !PASSING.contains(table.toLowerCase(Locale.ROOT))
                        && !table.toLowerCase(Locale.ROOT).startsWith("qrtz"))
                .sorted()
                .map(table -> table + rows(table, ""))
                .collect(Collectors.joining("\n"));
    }

    private String rows(String table, String where) {
        return the(JdbcClient.class)
                .sql("SELECT * FROM " + table + " " + where)
                .query((row, index) -> {
                    List<String> values = new ArrayList<>();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        values.add(row.getString(column));
                    }
                    return values.toString();
                })
                .list()
                .toString();
    }

    private static String filled(String text, Map<String, String> ids) {
        String filled = text;
        for (Map.Entry<String, String> id : new TreeMap<>(ids).entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    @Override
    public void close() {
        bot.close();
        connector.stop();
    }

    /** Sees which part of the program answers. */
    static final class Witness implements BeanPostProcessor {
        private String talk = "";

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof SecretariatTalk) {
                return watched(bean, SecretariatTalk.class, "secretariat");
            }
            if (bean instanceof StrangerTalk) {
                return watched(bean, StrangerTalk.class, "stranger");
            }
            if (bean instanceof ContactCommand) {
                return watched(bean, ContactCommand.class, "contact");
            }
            return bean instanceof ContactTalk ? watched(bean, ContactTalk.class, "contact") : bean;
        }

        private Object watched(Object bean, Class<?> type, String as) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                try {
                    Object result = method.invoke(bean, arguments);
                    if (result instanceof Answering || (result instanceof Optional<?> answer && answer.isPresent())) {
                        talk = as;
                    }
                    return result;
                } catch (InvocationTargetException failed) {
                    throw failed.getCause();
                }
            });
        }
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(Wiring.class)
    static class Program {
        @Bean
        static Witness witness() {
            return new Witness();
        }
    }
}
