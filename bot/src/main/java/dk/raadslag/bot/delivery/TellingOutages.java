package dk.raadslag.bot.delivery;

import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Tells the secretariats that have contact persons in the tenant, at most once a day. */
final class TellingOutages implements OutageNews {
    private final Networks networks;
    private final Contacts contacts;
    private final Addresses addresses;
    private final Notices notices;

    TellingOutages(Networks networks, Contacts contacts, Addresses addresses, Notices notices) {
        this.networks = networks;
        this.contacts = contacts;
        this.addresses = addresses;
        this.notices = notices;
    }

    @Override
    public void began(String tenant, Instant at) {
        tell(tenant, "outage", OutageWords.OutageBegan::new, at);
    }

    @Override
    public void ended(String tenant, Instant at) {
        tell(tenant, "outage-over", OutageWords.OutageEnded::new, at);
    }

    private void tell(String tenant, String kind, Function<List<String>, Phrase> news, Instant at) {
        LocalDate today = DanishTime.at(at).toLocalDate();
        for (Network network : networks.all()) {
            List<String> concerned = municipalities(network, tenant, today);
            if (!concerned.isEmpty()) {
                String name = kind + ":" + network.id() + ":" + tenant + ":" + today;
                notices.tell(network, name, news.apply(concerned), at);
            }
        }
    }

    private List<String> municipalities(Network network, String tenant, LocalDate today) {
        return contacts.of(network.id()).stream()
                .filter(contact -> isIn(tenant, contact))
                .flatMap(contact -> contact.held(today).stream())
                .map(Appointment::municipality)
                .map(network::nameOf)
                .distinct()
                .sorted(DanishOrder.OF_NAMES)
                .toList();
    }

    private boolean isIn(String tenant, ContactPerson contact) {
        return addresses
                .of(contact.person().id())
                .filter(address -> address.tenantId().equals(tenant))
                .isPresent();
    }
}
