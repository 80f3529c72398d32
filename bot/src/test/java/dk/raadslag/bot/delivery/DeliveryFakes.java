package dk.raadslag.bot.delivery;

import dk.raadslag.bot.fakes.Village;
import dk.raadslag.templates.wording.VelocityWording;
import java.nio.file.Path;

/** Hands other features' tests what only this package can make. */
public final class DeliveryFakes {
    private DeliveryFakes() {}

    /** Returns notices to a village's people, in the words that are shipped. */
    public static Notices notices(Village village) {
        return new Notices(village.unitOfWork, village.contacts, village.outbox, words());
    }

    /** Returns notices to a village's secretariat by mail, in the words that are shipped. */
    public static MailedNotices mailedNotices(Village village) {
        FakeSecondChannel mail = new FakeSecondChannel();
        mail.leadsTo("konsulent-1@example.dk");
        return new MailedNotices(village.unitOfWork, village.contacts, village.outbox, words(), mail);
    }

    private static VelocityWording words() {
        return new VelocityWording(Path.of("no-overrides"));
    }
}
