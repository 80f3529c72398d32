package dk.raadslag.bot.config;

import dk.raadslag.domain.network.ConfirmationTimes;
import dk.raadslag.domain.network.RetentionTimes;
import dk.raadslag.domain.network.Upkeep;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads when contact persons are asked whether they still are, and how long what is over is kept; all may be left out. */
final class UpkeepReading {
    private static final List<String> CONFIRMATION = List.of("months", "dates");
    private static final List<String> RETENTION = List.of("replies", "log", "ended-contacts", "strangers");

    private UpkeepReading() {}

    static Upkeep read(Block network) {
        return new Upkeep(
                network.get("confirmation")
                        .flatMap(value -> value.block(CONFIRMATION))
                        .map(UpkeepReading::confirmation)
                        .orElse(ConfirmationTimes.NEVER),
                network.get("retention")
                        .flatMap(value -> value.block(RETENTION))
                        .map(UpkeepReading::retention)
                        .orElse(RetentionTimes.FOR_EVER));
    }

    private static ConfirmationTimes confirmation(Block block) {
        return new ConfirmationTimes(
                WordList.read(block.list("months"), Forms.MONTH), WordList.read(block.list("dates"), Forms.DATE));
    }

    private static RetentionTimes retention(Block block) {
        return new RetentionTimes(
                period(block, "replies"),
                period(block, "log"),
                period(block, "ended-contacts"),
                period(block, "strangers"));
    }

    private static @Nullable Period period(Block block, String key) {
        return block.get(key, Forms.PERIOD).orElse(null);
    }
}
