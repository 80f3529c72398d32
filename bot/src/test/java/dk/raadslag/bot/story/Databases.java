package dk.raadslag.bot.story;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;

/** Where a program can keep what it knows. */
final class Databases {
    private Databases() {}

    /** A database nobody has used. */
    interface Fresh extends AutoCloseable {

        /** Returns the settings by which a program finds it. */
        List<String> settings();

        @Override
        void close() throws IOException;
    }

    static Fresh fresh(String name) throws IOException {
        if (name.equals("H2")) {
            return new InTheHome();
        }
        return new OfItsOwn(EmbeddedPostgres.start());
    }

    private record InTheHome() implements Fresh {

        @Override
        public List<String> settings() {
            return List.of();
        }

        @Override
        public void close() {}
    }

    private record OfItsOwn(EmbeddedPostgres postgres) implements Fresh {

        @Override
        public List<String> settings() {
            return List.of("--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"));
        }

        @Override
        public void close() throws IOException {
            postgres.close();
        }
    }
}
