package dk.raadslag.domain.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives whoever was named as deputy of somebody away the appointments they hold meanwhile. */
public final class StandingIn {

    private StandingIn() {}

    /** Returns the contact persons of a network with what they hold for others; a deputy who holds nothing else comes last. */
    public static List<ContactPerson> complete(List<ContactPerson> appointed) {
        Map<PersonId, ContactPerson> all = new LinkedHashMap<>();
        appointed.forEach(
                one -> all.put(one.person().id(), new ContactPerson(one.person(), one.appointments(), one.absences())));
        for (ContactPerson absent : appointed) {
            absent.absences().forEach(absence -> hand(absent, absence, all));
        }
        return List.copyOf(all.values());
    }

    private static void hand(ContactPerson absent, Absence absence, Map<PersonId, ContactPerson> all) {
        Person deputy = absence.deputy();
        if (deputy == null) {
            return;
        }
        ContactPerson holder = all.getOrDefault(deputy.id(), new ContactPerson(deputy, List.of()));
        List<StandIn> held = new ArrayList<>(holder.standIns());
        absent.appointments().stream()
                .filter(own -> own.role().isAsked())
                .flatMap(own -> own.within(absence.from(), absence.until()).stream())
                .forEach(own -> held.add(new StandIn(absent.person(), own)));
        if (!held.isEmpty()) {
            all.put(deputy.id(), holder.standingIn(held));
        }
    }
}
