package dk.raadslag.bot.wiring;

import dk.raadslag.bot.command.CommandConfiguration;
import dk.raadslag.bot.config.ConfigFolder;
import dk.raadslag.bot.config.ConfigImport;
import dk.raadslag.bot.config.LoadedConfig;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Files;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.SecretariatTalk;
import dk.raadslag.bot.conversation.Speaking;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.delivery.NoticeConfiguration;
import dk.raadslag.bot.draft.DraftLinks;
import dk.raadslag.bot.network.AbsenceConfiguration;
import dk.raadslag.bot.network.ConfirmationConfiguration;
import dk.raadslag.bot.network.HealthConfiguration;
import dk.raadslag.bot.network.NetworkConfiguration;
import dk.raadslag.bot.network.RetentionConfiguration;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.reminder.Alarm;
import dk.raadslag.domain.reminder.DueTask;
import dk.raadslag.domain.reminder.RunningDueTasks;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.scheduler.meeting.HolidayConfiguration;
import dk.raadslag.store.StoreConfiguration;
import dk.raadslag.store.StoreUrl;
import dk.raadslag.templates.TemplatesConfiguration;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A secretariat's office on a real store, whose clock is set by hand and whose messages wait to be sent. */
final class Office implements AutoCloseable {
    private static final Path CONFIG = Path.of("../config");

    private final ConfigurableApplicationContext application;
    private final Person consultant;
    private Network network;
    private Instant now;
    private int activities;

    /** Opens the office of a shipped network with the contact persons that ship with it. */
    Office(Path home, String network, LocalDateTime opens) {
        application = new SpringApplicationBuilder(Rooms.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.main.lazy-initialization=true",
                        "spring.datasource.url=" + StoreUrl.h2(home).replaceFirst("h2:[^;]*", "h2:mem:office"),
                        "raadslag.home=" + home,
                        "raadslag.config=" + CONFIG,
                        "spring.main.banner-mode=off",
                        "logging.level.root=warn")
                .run();
        now = instant(opens);
        this.network = network(network);
        inOneUnitOfWork(() -> new ConfigImport(the(Contacts.class), the(Meetings.class), the(Audit.class))
                .importFrom(the(LoadedConfig.class), now));
        consultant = person("konsulent-1@example.dk");
    }

    /** Goes on in the office of another network on the same store. */
    void changeTo(String other) {
        network = network(other);
    }

    private Network network(String id) {
        return the(Networks.class).find(new NetworkId(id)).orElseThrow();
    }

    Network network() {
        return network;
    }

    Person consultant() {
        return consultant;
    }

    Instant now() {
        return now;
    }

    void goOnAt(LocalDateTime at) {
        now = instant(at);
    }

    <T> T the(Class<T> type) {
        return application.getBean(type);
    }

    Person person(String email) {
        return the(Contacts.class).byEmail(new EmailAddress(email)).orElseThrow();
    }

    void inOneUnitOfWork(Runnable work) {
        the(UnitOfWork.class).run(() -> {
            work.run();
            return true;
        });
    }

    /** Does what has fallen due, as the timers would have it done. */
    void ring() {
        the(RunningDueTasks.class).run(now);
    }

    /** Types a command and says yes to what it shows. */
    void order(String command) {
        String shown = say(command);
        String done = say("ja");
        if (done.contains("ikke noget")) {
            throw new AssertionError(command + "\n" + shown + "\n" + done);
        }
    }

    String say(String words) {
        return answer(new Incoming.Said(words, null, List.of()), Map.of());
    }

    String send(String words, String file, String content) {
        Incoming.SharedFile shared = new Incoming.SharedFile(file, "http://127.0.0.1/" + file, null);
        return answer(
                new Incoming.Said(words, null, List.of(shared)),
                Map.of(shared, new Files.Fetched(content.getBytes(StandardCharsets.UTF_8))));
    }

    /** Returns the .csv file a command has just offered behind a link. */
    String offered() {
        return the(Links.class).last;
    }

    private String answer(Incoming.Said said, Map<Incoming.SharedFile, Files.Answer> files) {
        String activity = "activity-" + ++activities;
        Incoming incoming = new Incoming(
                "key-" + activity,
                activity,
                new Incoming.Speaker("tenant", "aad", "29:konsulent", consultant.name()),
                new Incoming.Place("http://127.0.0.1", "a:konsulent", true),
                now,
                said);
        Turn turn = new Turn(incoming, new Speaking(consultant, List.of(network), List.of()), now, files);
        SecretariatTalk talk = the(SecretariatTalk.class);
        Answering answer =
                the(UnitOfWork.class).run(() -> talk.said(said, turn).orElseGet(() -> talk.notUnderstood(said, turn)));
        return answer.messages().stream().map(Message::text).collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        application.close();
    }

    static Instant instant(LocalDateTime local) {
        return local.atZone(DanishTime.ZONE).toInstant();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({
        StoreConfiguration.class,
        TemplatesConfiguration.class,
        HolidayConfiguration.class,
        CommandConfiguration.class,
        AbsenceConfiguration.class,
        ConfirmationConfiguration.class,
        HealthConfiguration.class,
        NetworkConfiguration.class,
        NoticeConfiguration.class,
        RetentionConfiguration.class,
        UseCases.class
    })
    static class Rooms {

        @Bean
        LoadedConfig loadedConfig() {
            return ConfigFolder.read(CONFIG);
        }

        @Bean
        Networks networks(LoadedConfig config) {
            return config.networks();
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        Alarm alarm() {
            return new SilentAlarm();
        }

        @Bean
        Links links() {
            return new Links();
        }
    }

    private static final class SilentAlarm implements Alarm {
        @Override
        public void set(DueTask task) {}

        @Override
        public void remove(RoundId round) {}
    }

    static final class Links implements DraftLinks {
        private String last = "";

        @Override
        public List<Link> to(Drafts.Kept version, Instant at) {
            throw new UnsupportedOperationException("no drafts here");
        }

        @Override
        public List<Link> to(List<DraftDocument> documents, Instant at) {
            documents.stream()
                    .filter(document -> document.name().endsWith(".csv"))
                    .forEach(document -> last = new String(document.bytes(), StandardCharsets.UTF_8));
            return documents.stream()
                    .map(document -> new Link(document.name(), "http://127.0.0.1/" + document.name()))
                    .toList();
        }
    }
}
