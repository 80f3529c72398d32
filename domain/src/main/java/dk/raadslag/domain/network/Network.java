package dk.raadslag.domain.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Municipalities that speak with one voice, and the secretariat that serves them; as its file says.
 *
 * @param shortName what its meetings and rounds are called by, such as "OMN" in "OMN-3b"
 * @param senderName who a letter is from
 * @param tenants Entra tenants whose people belong here; empty means every allowed tenant
 * @param municipalities everybody who is, was or will be a member
 * @param forums what meets; the first is meant where none is named
 */
public record Network(
        NetworkId id,
        String shortName,
        String name,
        String senderName,
        String phone,
        String caseNumber,
        MunicipalityCode host,
        Set<String> tenants,
        List<SecretariatMember> secretariat,
        List<Municipality> municipalities,
        List<MunicipalityGroup> groups,
        List<String> subjectAreas,
        List<ClosingDay> closingDays,
        List<QuietPeriod> quietPeriods,
        List<Forum> forums,
        ConsentRules consent,
        Upkeep upkeep) {

    /** A network with the usual rules for consent. */
    public Network(
            NetworkId id,
            String shortName,
            String name,
            String senderName,
            String phone,
            String caseNumber,
            MunicipalityCode host,
            Set<String> tenants,
            List<SecretariatMember> secretariat,
            List<Municipality> municipalities,
            List<MunicipalityGroup> groups,
            List<String> subjectAreas,
            List<ClosingDay> closingDays,
            List<QuietPeriod> quietPeriods,
            List<Forum> forums) {
        this(
                id,
                shortName,
                name,
                senderName,
                phone,
                caseNumber,
                host,
                tenants,
                secretariat,
                municipalities,
                groups,
                subjectAreas,
                closingDays,
                quietPeriods,
                forums,
                ConsentRules.USUAL);
    }

    /** A network that keeps everything and asks nobody by itself. */
    public Network(
            NetworkId id,
            String shortName,
            String name,
            String senderName,
            String phone,
            String caseNumber,
            MunicipalityCode host,
            Set<String> tenants,
            List<SecretariatMember> secretariat,
            List<Municipality> municipalities,
            List<MunicipalityGroup> groups,
            List<String> subjectAreas,
            List<ClosingDay> closingDays,
            List<QuietPeriod> quietPeriods,
            List<Forum> forums,
            ConsentRules consent) {
        this(
                id,
                shortName,
                name,
                senderName,
                phone,
                caseNumber,
                host,
                tenants,
                secretariat,
                municipalities,
                groups,
                subjectAreas,
                closingDays,
                quietPeriods,
                forums,
                consent,
                Upkeep.NONE);
    }

    /** Copies the lists. */
    public Network {
        tenants = Set.copyOf(tenants);
        secretariat = List.copyOf(secretariat);
        municipalities = List.copyOf(municipalities);
        groups = List.copyOf(groups);
        subjectAreas = List.copyOf(subjectAreas);
        closingDays = List.copyOf(closingDays);
        quietPeriods = List.copyOf(quietPeriods);
        forums = List.copyOf(forums);
    }

    /** Returns the municipality with this code. */
    public Optional<Municipality> municipality(MunicipalityCode code) {
        return municipalities.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Returns the everyday name of a municipality, or its code where it is no longer a member. */
    public String nameOf(MunicipalityCode code) {
        return municipality(code).map(Municipality::name).orElse(code.value());
    }

    /** Tells whether this address belongs to somebody in the secretariat. */
    public boolean isSecretariat(EmailAddress email) {
        return secretariat.stream().anyMatch(member -> member.email().equals(email));
    }

    /** Returns the municipalities that are members on this day. */
    public List<Municipality> membersOn(LocalDate day) {
        return municipalities.stream().filter(one -> one.isMember(day)).toList();
    }

    /** Tells whether a municipality is a member on this day. */
    public boolean isMember(MunicipalityCode code, LocalDate day) {
        return municipality(code).filter(one -> one.isMember(day)).isPresent();
    }

    /** Returns the groups that hold on this day. */
    public List<MunicipalityGroup> groupsOn(LocalDate day) {
        return groups.stream().filter(group -> group.holds(day)).toList();
    }

    /** Returns the forum with this id. */
    public Optional<Forum> forum(String forumId) {
        return forums.stream().filter(forum -> forum.id().equals(forumId)).findFirst();
    }

    /** Returns the name of a forum, or its id where the network no longer has it. */
    public String nameOfForum(String forumId) {
        return forum(forumId).map(Forum::name).orElse(forumId);
    }
}
