package dk.raadslag.domain.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Municipalities that speak with one voice, and the secretariat that serves them; as its file says.
 *
 * @param tenants Entra tenants whose people belong here; empty means every allowed tenant
 */
public record Network(
        NetworkId id,
        Signature signature,
        Set<String> tenants,
        Secretariat secretariat,
        Membership membership,
        DaysOff daysOff,
        DecisionMaking decisionMaking,
        ConsentRules consent,
        Upkeep upkeep) {

    /** Copies the tenants. */
    public Network {
        tenants = Set.copyOf(tenants);
    }

    /** Returns this network with what its secretariat has changed since its file was written, as it is on this day. */
    public Network changed(List<ForumChange> changes, LocalDate today) {
        return ChangedNetwork.of(this, changes, today);
    }

    Network deciding(Secretariat served, DecisionMaking ways) {
        return new Network(id, signature, tenants, served, membership, daysOff, ways, consent, upkeep);
    }

    /** Returns what its meetings and rounds are called by, such as "OMN" in "OMN-3b". */
    public String shortName() {
        return signature.shortName();
    }

    /** Returns its name. */
    public String name() {
        return signature.name();
    }

    /** Returns who a letter is from. */
    public String senderName() {
        return signature.senderName();
    }

    /** Returns the number of the secretariat, or nothing. */
    public String phone() {
        return signature.phone();
    }

    /** Returns the number of the case in the archive, or nothing. */
    public String caseNumber() {
        return signature.caseNumber();
    }

    /** Returns everybody who is, was or will be a member. */
    public List<Municipality> municipalities() {
        return membership.municipalities();
    }

    /** Returns the groups of all times. */
    public List<MunicipalityGroup> groups() {
        return membership.groups();
    }

    /** Returns the subject areas, in lower case. */
    public List<String> subjectAreas() {
        return membership.subjectAreas();
    }

    /** Returns who is listed with it and never asked. */
    public List<Municipality> externals() {
        return membership.externals();
    }

    /** Returns what meets; the first is meant where none is named. */
    public List<Forum> forums() {
        return decisionMaking.forums();
    }

    /** Returns the ways a case goes; the first is meant where none is named. */
    public List<Chain> chains() {
        return decisionMaking.chains();
    }

    /** Returns the days on which nobody here works though others do. */
    public List<ClosingDay> closingDays() {
        return daysOff.closingDays();
    }

    /** Returns when nobody is to be disturbed. */
    public List<QuietPeriod> quietPeriods() {
        return daysOff.quietPeriods();
    }

    /** Returns the municipality that hosts the secretariat today. */
    public MunicipalityCode host() {
        return secretariat.host();
    }

    /** Returns the municipality that hosts the secretariat on a day. */
    public MunicipalityCode hostOn(LocalDate day) {
        return secretariat.hostOn(day);
    }

    /** Returns the municipality with this code. */
    public Optional<Municipality> municipality(MunicipalityCode code) {
        return membership.municipality(code);
    }

    /** Returns who somebody may be a contact person for: a municipality, or somebody outside who is only told. */
    public Optional<Municipality> party(MunicipalityCode code) {
        return municipality(code).or(() -> membership.external(code));
    }

    /** Tells whether this is somebody outside, who is told and never asked. */
    public boolean isExternal(MunicipalityCode code) {
        return membership.external(code).isPresent();
    }

    /** Returns the everyday name of a municipality or of somebody outside, or its code where neither has it. */
    public String nameOf(MunicipalityCode code) {
        return party(code).map(Municipality::name).orElse(code.value());
    }

    /** Tells whether this address belongs to somebody in the secretariat. */
    public boolean isSecretariat(EmailAddress email) {
        return secretariat.members().stream().anyMatch(member -> member.email().equals(email));
    }

    /** Returns whoever works for the network under this address: in its secretariat, or as the one who approves its drafts. */
    public Optional<SecretariatMember> servant(EmailAddress email) {
        return Stream.concat(secretariat.members().stream(), Stream.ofNullable(consent.approver()))
                .filter(member -> member.email().equals(email))
                .findFirst();
    }

    /** Returns the municipalities that are members on this day. */
    public List<Municipality> membersOn(LocalDate day) {
        return membership.membersOn(day);
    }

    /** Tells whether a municipality is a member on this day. */
    public boolean isMember(MunicipalityCode code, LocalDate day) {
        return municipality(code).filter(one -> one.isMember(day)).isPresent();
    }

    /** Returns the groups that hold on this day. */
    public List<MunicipalityGroup> groupsOn(LocalDate day) {
        return membership.groupsOn(day);
    }

    /** Returns the forum with this id. */
    public Optional<Forum> forum(String forumId) {
        return decisionMaking.forum(forumId);
    }

    /** Returns what a forum is called on a day, or its id where the network no longer has it. */
    public String nameOfForum(String forumId, LocalDate day) {
        return forum(forumId).map(forum -> forum.nameOn(day)).orElse(forumId);
    }

    /** Returns the forum that meets in a forum's place on a day: itself, or whoever has taken over; empty where nobody has. */
    public Optional<Forum> forumOn(String forumId, LocalDate day) {
        return decisionMaking.on(forumId, day);
    }
}
