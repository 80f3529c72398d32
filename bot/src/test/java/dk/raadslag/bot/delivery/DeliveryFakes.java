package dk.raadslag.bot.delivery;

import dk.raadslag.bot.fakes.Village;
import dk.raadslag.templates.wording.VelocityWording;
import java.nio.file.Path;

/** Hands other features' tests what only this package can make. */
public final class DeliveryFakes {
    private DeliveryFakes() {}

    /** Returns notices to a village's secretariat, in the words that are shipped. */
    public static Notices notices(Village village) {
        FakeSecondChannel mail = new FakeSecondChannel();
        mail.leadsTo("konsulent-1@example.dk");
        return new Notices(
                village.unitOfWork,
                village.contacts,
                village.outbox,
                new VelocityWording(Path.of("no-overrides")),
                mail);
    }
}
