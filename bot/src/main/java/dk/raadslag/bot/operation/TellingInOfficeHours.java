package dk.raadslag.bot.operation;

import dk.raadslag.bot.delivery.MailedNotices;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reminder.OfficeHours;
import java.time.Instant;
import java.util.stream.Stream;

/** Tells every secretariat about the running of the bot while somebody is at work there to do something about it. */
public final class TellingInOfficeHours {
    private final Networks networks;
    private final OfficeHours office;
    private final Notices notices;
    private final MailedNotices mailed;

    TellingInOfficeHours(Networks networks, OfficeHours office, Notices notices, MailedNotices mailed) {
        this.networks = networks;
        this.office = office;
        this.notices = notices;
        this.mailed = mailed;
    }

    /** Tells those at work now, unless they have been told this kind of news with this date or number already. */
    public void tell(String kind, Object number, Phrase news, Instant now) {
        atWork(now).forEach(network -> notices.tellSecretariat(network, name(kind, network, number), news, now));
    }

    /** Tells them by mail, where there is mail. */
    void write(String kind, Object number, Phrase news, Instant now) {
        atWork(now).forEach(network -> mailed.write(network, name(kind, network, number), news, now));
    }

    private Stream<Network> atWork(Instant now) {
        return networks.all().stream().filter(network -> office.isAtWork(network, now));
    }

    private static String name(String kind, Network network, Object number) {
        return kind + ":" + network.id() + ":" + number;
    }
}
