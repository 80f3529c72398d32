package dk.raadslag.bot.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real program, killed while everybody writes to it and while its reminders fall due. */
class KilledTest {
    private static final int REPLIES = 2_000;
    private static final int ROUNDS = Integer.getInteger("rounds", 5);

    @TempDir
    private Path folder;

    /** One kill for all: replies come in, a copy is taken, and fifty reminders are due in the same second. */
    @Test
    void losesNothingAndDoesNothingTwice() throws IOException {
        try (Besieged bot = new Besieged(folder, List.of())) {
            bot.opens("Sundhedsplan frist +3600s til svarer");
            bot.letsThemWrite(2, 10_000);
            bot.holdsRemindersUp();
            bot.opens("Byggeplan frist +300s rykker -297s til paamindes");
            bot.backsUp();
            await().atMost(Duration.ofSeconds(60)).until(bot::remindersAreUnderWay);

            bot.isKilled();

            bot.hasEveryReplyOnce();
            bot.hasRemindedEverybodyOnce();
            assertThat(bot.resumedWithin()).isLessThan(Duration.ofSeconds(30));
            bot.comesBackFromItsCopy();
            bot.tells("H2, one kill for all");
        }
    }

    @EnabledIfSystemProperty(named = "faults", matches = "true", disabledReason = "run with -Pfaults")
    @ParameterizedTest
    @CsvSource({"H2, 20", "H2, 50", "H2, 80", "PostgreSQL, 20", "PostgreSQL, 50", "PostgreSQL, 80"})
    void losesNoReplyOfTwoThousandAndNoReminder(String database, int percent) throws IOException {
        for (int round = 1; round <= ROUNDS; round++) {
            try (Databases.Fresh fresh = Databases.fresh(database);
                    Besieged bot = new Besieged(folder.resolve(database + round), fresh.settings())) {
                bot.opens("Sundhedsplan frist +3600s til svarer");
                bot.letsThemWrite(10, REPLIES);
                await().atMost(Duration.ofMinutes(2)).until(() -> bot.acknowledged() >= REPLIES * percent / 100);
                bot.isKilled();
                bot.hasEveryReplyOnce();

                bot.holdsRemindersUp();
                bot.opens("Byggeplan frist +300s rykker -297s til paamindes");
                await().atMost(Duration.ofSeconds(30)).until(bot::remindersAreUnderWay);
                bot.isKilled();
                bot.hasRemindedEverybodyOnce();
                bot.tells(database + ", " + percent + " %, round " + round);
                assertThat(bot.resumedWithin()).isLessThan(Duration.ofSeconds(30));
            }
        }
    }
}
