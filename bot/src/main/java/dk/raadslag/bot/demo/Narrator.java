package dk.raadslag.bot.demo;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import java.time.format.DateTimeFormatter;

/** Prints what happens, each step with the time of day. */
final class Narrator {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm.ss");

    private final Stage stage;

    Narrator(Stage stage) {
        this.stage = stage;
    }

    /** Prints a step; later lines of it are set in under the first. */
    void tell(Phrase step) {
        String time = CLOCK.format(DanishTime.at(stage.clock().instant()));
        String text = stage.wording().plain(step).strip().replace("\n", "\n          ");
        stage.out().println(time + "  " + text);
        stage.out().flush();
    }
}
