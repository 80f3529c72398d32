package dk.raadslag.bot.operation;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.reminder.DueWork;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/** Tells every secretariat, once a week from two months ahead, that the bot's access to Teams must be renewed. */
final class RemindingOfRenewal implements DueWork {
    private static final int DAYS_AHEAD = 60;

    private final LocalDate expires;
    private final TellingInOfficeHours telling;

    RemindingOfRenewal(LocalDate expires, TellingInOfficeHours telling) {
        this.expires = expires;
        this.telling = telling;
    }

    @Override
    public void run(Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        long days = ChronoUnit.DAYS.between(today, expires);
        if (days <= DAYS_AHEAD) {
            telling.tell("renewal", expires + ":" + week(today), words(days), now);
        }
    }

    private OperationWords words(long days) {
        return days < 0 ? new OperationWords.AccessExpired(expires) : new OperationWords.AccessExpires(expires, days);
    }

    private static String week(LocalDate today) {
        return today.get(IsoFields.WEEK_BASED_YEAR) + "-" + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
