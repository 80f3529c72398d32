package dk.raadslag.bot.delivery;

import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.Outage;
import dk.raadslag.domain.delivery.Outages;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose contact persons Teams takes no messages for at present. */
public final class CutOffMunicipalities {
    private final Outages outages;
    private final Contacts contacts;
    private final Addresses addresses;

    /** Takes where outages stand, and who lives where. */
    public CutOffMunicipalities(Outages outages, Contacts contacts, Addresses addresses) {
        this.outages = outages;
        this.contacts = contacts;
        this.addresses = addresses;
    }

    /**
     * Municipalities that are cut off.
     *
     * @param nextTry when the bot tries again, by the Danish clock; null where it waits for something to send
     */
    public record CutOff(
            List<String> municipalities,
            LocalTime since,
            @Nullable LocalTime nextTry) {}

    /** Returns those of a network, by outage. */
    public List<CutOff> of(Network network, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        return outages.all().stream()
                .map(outage ->
                        new CutOff(in(outage.tenant(), network, today), clock(outage.since()), nextTry(outage, now)))
                .filter(one -> !one.municipalities().isEmpty())
                .toList();
    }

    List<String> in(String tenant, Network network, LocalDate today) {
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

    private static @Nullable LocalTime nextTry(Outage outage, Instant now) {
        return outage.nextTry().isBefore(now.minusSeconds(60)) ? null : clock(outage.nextTry());
    }

    private static LocalTime clock(Instant instant) {
        return DanishTime.at(instant).toLocalTime();
    }
}
