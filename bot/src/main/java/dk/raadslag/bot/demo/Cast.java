package dk.raadslag.bot.demo;

import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.SecretariatMember;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Everybody who plays along: a consultant, and the contact persons with a Teams account in their municipality's tenant. */
final class Cast {

    private final TeamsUser consultant;
    private final Map<PersonId, TeamsUser> contacts = new LinkedHashMap<>();

    Cast(Network network, Contacts known, LocalDate today) {
        SecretariatMember member = network.secretariat().members().get(0);
        consultant = new TeamsUser(member.name(), member.email().value(), tenantOf(network.host()));
        for (ContactPerson contact : known.of(network.id())) {
            contact.writesFor(today)
                    .ifPresent(municipality -> contacts.put(
                            contact.person().id(),
                            new TeamsUser(
                                    contact.person().name(),
                                    contact.person().email().value(),
                                    tenantOf(municipality))));
        }
    }

    TeamsUser consultant() {
        return consultant;
    }

    Collection<TeamsUser> contacts() {
        return contacts.values();
    }

    TeamsUser contact(PersonId person) {
        TeamsUser user = contacts.get(person);
        if (user == null) {
            throw new IllegalStateException("nobody plays person " + person);
        }
        return user;
    }

    int tenants() {
        return (int)
                contacts.values().stream().map(TeamsUser::tenantId).distinct().count();
    }

    private static String tenantOf(MunicipalityCode municipality) {
        return UUID.nameUUIDFromBytes(("tenant-" + municipality).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
