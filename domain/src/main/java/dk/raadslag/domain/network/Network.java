package dk.raadslag.domain.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Municipalities that speak with one voice, and the secretariat that serves them; as its file says.
 *
 * @param shortName what its meetings and rounds are called by, such as "OMN" in "OMN-3b"
 * @param senderName who a letter is from
 * @param tenants Entra tenants whose people belong here; empty means every allowed tenant
 * @param municipalities everybody who is, was or will be a member
 * @param host the municipality that hosts the secretariat today
 * @param forums what meets; the first is meant where none is named
 * @param hosts who hosts the secretariat from when; none where it has always been the same
 * @param chains the ways a case goes; the first is meant where none is named
 * @param externals who is told what goes on and never asked, such as the region; each by a number no municipality has
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
        Upkeep upkeep,
        List<HostTerm> hosts,
        List<Chain> chains,
        List<Municipality> externals) {

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

    /** A network whose host has never changed, which has no chains and tells nobody outside it. */
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
            ConsentRules consent,
            Upkeep upkeep) {
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
                upkeep,
                List.of(new HostTerm(host, null)),
                List.of(),
                List.of());
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
        hosts = List.copyOf(hosts);
        chains = List.copyOf(chains);
        externals = List.copyOf(externals);
    }

    /** Returns this network with what its secretariat has changed since its file was written, as it is on this day. */
    public Network changed(List<ForumChange> changes, LocalDate today) {
        return ChangedNetwork.of(this, changes, today);
    }

    /** Returns this network with these chains. */
    public Network following(List<Chain> others) {
        return with(forums, hosts, host, others);
    }

    Network meeting(List<Forum> others, List<HostTerm> terms, MunicipalityCode hostToday) {
        return with(others, terms, hostToday, chains);
    }

    private Network with(List<Forum> others, List<HostTerm> terms, MunicipalityCode hostToday, List<Chain> ways) {
        return new Network(
                id,
                shortName,
                name,
                senderName,
                phone,
                caseNumber,
                hostToday,
                tenants,
                secretariat,
                municipalities,
                groups,
                subjectAreas,
                closingDays,
                quietPeriods,
                others,
                consent,
                upkeep,
                terms,
                ways,
                externals);
    }

    /** Returns the municipality that hosts the secretariat on a day. */
    public MunicipalityCode hostOn(LocalDate day) {
        return hosts.stream()
                .filter(term -> term.holds(day))
                .reduce((one, later) -> later)
                .map(HostTerm::municipality)
                .orElse(host);
    }

    /** Returns the municipality with this code. */
    public Optional<Municipality> municipality(MunicipalityCode code) {
        return municipalities.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Returns who somebody may be a contact person for: a municipality, or somebody outside who is only told. */
    public Optional<Municipality> party(MunicipalityCode code) {
        return municipality(code).or(() -> external(code));
    }

    /** Tells whether this is somebody outside, who is told and never asked. */
    public boolean isExternal(MunicipalityCode code) {
        return external(code).isPresent();
    }

    /** Returns the everyday name of a municipality or of somebody outside, or its code where neither has it. */
    public String nameOf(MunicipalityCode code) {
        return party(code).map(Municipality::name).orElse(code.value());
    }

    private Optional<Municipality> external(MunicipalityCode code) {
        return externals.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Tells whether this address belongs to somebody in the secretariat. */
    public boolean isSecretariat(EmailAddress email) {
        return secretariat.stream().anyMatch(member -> member.email().equals(email));
    }

    /** Returns whoever works for the network under this address: in its secretariat, or as the one who approves its drafts. */
    public Optional<SecretariatMember> servant(EmailAddress email) {
        return Stream.concat(secretariat.stream(), Stream.ofNullable(consent.approver()))
                .filter(member -> member.email().equals(email))
                .findFirst();
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

    /** Returns what a forum is called on a day, or its id where the network no longer has it. */
    public String nameOfForum(String forumId, LocalDate day) {
        return forum(forumId).map(forum -> forum.nameOn(day)).orElse(forumId);
    }

    /** Returns the forum that meets in a forum's place on a day: itself, or whoever has taken over; empty where nobody has. */
    public Optional<Forum> forumOn(String forumId, LocalDate day) {
        Optional<Forum> found = forum(forumId);
        for (int hops = 0; hops < forums.size() && found.isPresent(); hops++) {
            Lifetime lifetime = found.get().lifetime();
            if (lifetime.until() == null || !day.isAfter(lifetime.until())) {
                return found;
            }
            found = Optional.ofNullable(lifetime.successor()).flatMap(this::forum);
        }
        return Optional.empty();
    }
}
