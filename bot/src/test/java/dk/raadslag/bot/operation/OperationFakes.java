package dk.raadslag.bot.operation;

import dk.raadslag.bot.delivery.DeliveryFakes;
import dk.raadslag.bot.fakes.Village;
import dk.raadslag.domain.reminder.OfficeHours;
import dk.raadslag.domain.reminder.ReminderHours;

/** Hands other features' tests what only this package can make. */
public final class OperationFakes {
    private OperationFakes() {}

    /** Tells a village's secretariat from eight to four, in a year without holidays. */
    public static TellingInOfficeHours telling(Village village) {
        return new TellingInOfficeHours(
                village.networks,
                new OfficeHours(holiday -> false, ReminderHours.of("08:00-16:00")),
                DeliveryFakes.notices(village),
                DeliveryFakes.mailedNotices(village));
    }
}
