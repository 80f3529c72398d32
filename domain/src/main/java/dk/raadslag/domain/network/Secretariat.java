package dk.raadslag.domain.network;

import java.time.LocalDate;
import java.util.List;

/**
 * Who serves a network, and which municipality they sit in.
 *
 * @param host the municipality that hosts them today
 * @param hosts who hosts them from when; none where it has always been the same
 */
public record Secretariat(List<SecretariatMember> members, MunicipalityCode host, List<HostTerm> hosts) {
    /** Copies the lists. */
    public Secretariat {
        members = List.copyOf(members);
        hosts = List.copyOf(hosts);
    }

    /** Returns the municipality that hosts them on a day. */
    public MunicipalityCode hostOn(LocalDate day) {
        return hosts.stream()
                .filter(term -> term.holds(day))
                .reduce((one, later) -> later)
                .map(HostTerm::municipality)
                .orElse(host);
    }

    /** Returns the same people, hosted in other terms, as it is on this day. */
    Secretariat hosted(List<HostTerm> terms, LocalDate today) {
        return new Secretariat(members, new Secretariat(members, host, terms).hostOn(today), terms);
    }
}
