package dk.raadslag.domain.memory;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ClosingDay;
import dk.raadslag.domain.network.ConsentRules;
import dk.raadslag.domain.network.DaysOff;
import dk.raadslag.domain.network.DecisionMaking;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.HostTerm;
import dk.raadslag.domain.network.Membership;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.MunicipalityGroup;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.QuietPeriod;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.network.Secretariat;
import dk.raadslag.domain.network.SecretariatMember;
import dk.raadslag.domain.network.Signature;
import dk.raadslag.domain.network.Upkeep;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.Reply;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import dk.raadslag.domain.round.RoundOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Three municipalities, a secretariat and an agenda of three items, in words the tests can be read in. */
public final class Fixtures {

    public static final MunicipalityCode BALLERUP = new MunicipalityCode("151");
    public static final MunicipalityCode GENTOFTE = new MunicipalityCode("157");
    public static final MunicipalityCode GLADSAXE = new MunicipalityCode("159");
    public static final MeetingId MEETING = new MeetingId("OMN-3");
    public static final Instant MONDAY_MORNING = at("2027-01-11T10:00");
    public static final Deadline FRIDAY_NOON = new Deadline(LocalDateTime.parse("2027-01-22T12:00"));
    public static final PublicHolidays NEW_YEAR_ONLY = day -> day.getDayOfYear() == 1;
    public static final Network NETWORK = new Network(
            new NetworkId("omegn"),
            new Signature("OMN", "Sundhedsråd Omegn", "Sekretariatet", "00 00 00 00", "1-2-3"),
            Set.of(),
            new Secretariat(
                    List.of(new SecretariatMember("Konsulent 1", new EmailAddress("konsulent-1@example.dk"))),
                    GLADSAXE,
                    List.of(new HostTerm(GLADSAXE, null))),
            new Membership(
                    List.of(
                            new Municipality(BALLERUP, "Ballerup"),
                            new Municipality(GENTOFTE, "Gentofte"),
                            new Municipality(GLADSAXE, "Gladsaxe")),
                    List.of(new MunicipalityGroup("Klynge Øst", List.of(GENTOFTE, GLADSAXE), null, null)),
                    List.of("psykiatri", "børn og unge"),
                    List.of()),
            new DaysOff(
                    List.of(
                            new ClosingDay(MonthDay.of(6, 5), null),
                            new ClosingDay(MonthDay.of(5, 1), java.time.LocalTime.NOON)),
                    List.of(
                            new QuietPeriod.Weeks(28, 31),
                            new QuietPeriod.Days(MonthDay.of(12, 23), MonthDay.of(1, 2)))),
            new DecisionMaking(List.of(), List.of()),
            ConsentRules.USUAL,
            Upkeep.NONE);

    private Fixtures() {}

    /** The same network, with one municipality a member only from this day on. */
    public static Network joining(MunicipalityCode municipality, LocalDate from) {
        return new Network(
                NETWORK.id(),
                NETWORK.signature(),
                NETWORK.tenants(),
                NETWORK.secretariat(),
                new Membership(
                        NETWORK.municipalities().stream()
                                .map(one -> one.code().equals(municipality) ? one.between(from, null) : one)
                                .toList(),
                        NETWORK.groups(),
                        NETWORK.subjectAreas(),
                        NETWORK.externals()),
                NETWORK.daysOff(),
                NETWORK.decisionMaking(),
                NETWORK.consent(),
                NETWORK.upkeep());
    }

    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(DanishTime.ZONE).toInstant();
    }

    public static Memory memory() {
        Memory memory = new Memory();
        memory.serve(NETWORK);
        return memory;
    }

    public static PersonId contact(Memory memory, MunicipalityCode municipality, Role role, String... areas) {
        String name = role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-" + municipality;
        var person = memory.contacts.enter(new EmailAddress(name + "@example.dk"), name, "", "");
        memory.contacts.appoint(
                NETWORK.id(), person.id(), new Appointment(municipality, role, Set.of(areas), null, null));
        return person.id();
    }

    public static List<RoundItem> items() {
        return List.of(
                item("1", "Godkendelse af rammer for akutsygepleje", ItemType.APPROVAL),
                item("2", "Drøftelse af psykiatriplan", ItemType.DISCUSSION),
                item("3", "Orientering om hjemmemonitorering", ItemType.INFORMATION));
    }

    public static RoundItem item(String number, String title, ItemType type) {
        return new RoundItem(
                number, new AgendaItem(number, title, type, null, null, List.of(), null, List.of(), false));
    }

    public static RoundOrder order(Deadline deadline, Pace pace) {
        return new RoundOrder(NETWORK, MEETING, "Mødet", items(), List.of(), deadline, null, pace, new PersonId(99));
    }

    public static Reply reply(
            Round round, MunicipalityCode municipality, PersonId person, Map<String, Answer> answers) {
        return new Reply(
                round,
                municipality,
                person,
                answers,
                Level.ADMINISTRATIVE,
                Stage.HANDED_IN,
                Channel.CARD,
                null,
                "activity");
    }

    public static Map<String, Answer> toAll(Position position) {
        Answer answer = new Answer(position, "");
        return Map.of("1", answer, "2", answer, "3", answer);
    }
}
