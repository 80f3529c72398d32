package dk.raadslag.store;

import dk.raadslag.domain.delivery.Doorbell;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The two databases every repository test runs on; each is started once, with the whole module on it. */
public enum Database {
    H2_FILE,
    POSTGRESQL;

    private static final Map<Database, ApplicationContext> STARTED = new EnumMap<>(Database.class);
    private static final List<String> CHILDREN_FIRST = List.of(
            "call_slots",
            "plan_briefing",
            "nudge",
            "agenda_paper",
            "revision",
            "audit",
            "decision",
            "choice",
            "kept_words",
            "shareable",
            "access_request",
            "preview",
            "inbox",
            "address",
            "outbox",
            "calendar_event",
            "calendar_secret",
            "due_task",
            "pause",
            "dissent_choice",
            "joint_wording",
            "draft_reply",
            "own_text",
            "draft",
            "item_proposal",
            "group_member",
            "nominee",
            "nomination_call",
            "reply_file",
            "contribution",
            "recipient",
            "round",
            "agenda",
            "case_event",
            "case_file",
            "forum_change",
            "meeting",
            "absence",
            "doubt",
            "confirmation_round",
            "forgetting",
            "confirmation",
            "proposal",
            "teams_account",
            "appointment",
            "person");

    /** Returns the database's one object of this type. */
    public <T> T the(Class<T> type) {
        return context().getBean(type);
    }

    /** Returns how often the doorbell has been rung. */
    public int rings() {
        return context().getBean(Bell.class).rings.get();
    }

    /** Returns the home folder of this database's module. */
    public Path home() {
        return Path.of(context().getEnvironment().getRequiredProperty("raadslag.home"));
    }

    void empty() {
        the(JdbcTemplate.class)
                .batchUpdate(CHILDREN_FIRST.stream()
                        .map(table -> "DELETE FROM " + table)
                        .toArray(String[]::new));
    }

    private ApplicationContext context() {
        return STARTED.computeIfAbsent(this, Database::start);
    }

    private static ApplicationContext start(Database database) {
        try {
            Path home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "home-");
            String url = database == H2_FILE
                    ? StoreUrl.h2(home)
                    : EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
            return new SpringApplicationBuilder(WholeModule.class)
                    .web(WebApplicationType.NONE)
                    .run(
                            "--spring.datasource.url=" + url,
                            "--spring.datasource.username=postgres",
                            "--spring.main.banner-mode=off",
                            "--logging.level.root=warn",
                            "--raadslag.home=" + home);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(StoreConfiguration.class)
    static class WholeModule {

        @Bean
        Bell bell() {
            return new Bell();
        }
    }

    static final class Bell implements Doorbell {
        private final AtomicInteger rings = new AtomicInteger();

        @Override
        public void ring() {
            rings.incrementAndGet();
        }
    }
}
