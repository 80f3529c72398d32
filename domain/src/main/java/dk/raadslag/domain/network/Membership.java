package dk.raadslag.domain.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who belongs to a network, and how it is divided.
 *
 * @param municipalities everybody who is, was or will be a member
 * @param externals who is listed with it and never asked, such as the region; each by a number no municipality has
 */
public record Membership(
        List<Municipality> municipalities,
        List<MunicipalityGroup> groups,
        List<String> subjectAreas,
        List<Municipality> externals) {
    /** Copies the lists. */
    public Membership {
        municipalities = List.copyOf(municipalities);
        groups = List.copyOf(groups);
        subjectAreas = List.copyOf(subjectAreas);
        externals = List.copyOf(externals);
    }

    Optional<Municipality> municipality(MunicipalityCode code) {
        return coded(code, municipalities);
    }

    Optional<Municipality> external(MunicipalityCode code) {
        return coded(code, externals);
    }

    List<Municipality> membersOn(LocalDate day) {
        return municipalities.stream().filter(one -> one.isMember(day)).toList();
    }

    List<MunicipalityGroup> groupsOn(LocalDate day) {
        return groups.stream().filter(group -> group.holds(day)).toList();
    }

    private static Optional<Municipality> coded(MunicipalityCode code, List<Municipality> some) {
        return some.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
