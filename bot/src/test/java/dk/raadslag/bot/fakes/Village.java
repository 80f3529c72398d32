package dk.raadslag.bot.fakes;

import dk.raadslag.bot.agenda.Papers;
import dk.raadslag.bot.command.LinkSecrets;
import dk.raadslag.bot.command.PublicAddress;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ConsentRules;
import dk.raadslag.domain.network.DaysOff;
import dk.raadslag.domain.network.DecisionMaking;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Membership;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.network.Secretariat;
import dk.raadslag.domain.network.SecretariatMember;
import dk.raadslag.domain.network.Signature;
import dk.raadslag.domain.network.Upkeep;
import dk.raadslag.domain.reminder.Nudging;
import dk.raadslag.domain.reminder.Reminding;
import dk.raadslag.domain.reply.LateReplies;
import dk.raadslag.domain.round.MovingDeadlines;
import dk.raadslag.domain.round.OpeningRounds;
import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.PlanningRounds;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.RoundItem;
import dk.raadslag.domain.round.RoundOrder;
import dk.raadslag.domain.round.RoundPlan;
import dk.raadslag.domain.round.RoundTimetable;
import dk.raadslag.domain.round.TellingAsked;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.core.env.StandardEnvironment;

/** Three municipalities, their people, a secretariat and everything they remember, on a Monday in November. */
public final class Village {
    public static final Instant MONDAY = Instant.parse("2026-11-02T08:00:00Z");
    public static final Deadline FRIDAY = new Deadline(LocalDateTime.of(2026, 11, 6, 12, 0));
    public static final Instant SATURDAY = Instant.parse("2026-11-07T09:00:00Z");
    public static final MunicipalityCode BALLERUP = new MunicipalityCode("151");
    public static final MunicipalityCode EGEDAL = new MunicipalityCode("240");
    public static final MunicipalityCode FURESOE = new MunicipalityCode("190");

    public final FakeInbox inbox = new FakeInbox();
    public final FakeKeptWords keptWords = new FakeKeptWords();
    public final FakeAddresses addresses = new FakeAddresses();
    public final FakeAccounts accounts = new FakeAccounts();
    public final FakeContacts contacts = new FakeContacts();
    public final FakeAudit audit = new FakeAudit();
    public final FakeRounds rounds = new FakeRounds();
    public final FakeContributions contributions = new FakeContributions();
    public final FakeDecisions decisions = new FakeDecisions();
    public final FakeReplyFiles replyFiles = new FakeReplyFiles();
    public final FakeAgendaPapers agendaPapers = new FakeAgendaPapers();
    public final FakeMeetings meetings = new FakeMeetings();
    public final Papers papers = new Papers(
            agendaPapers, meetings, new LinkSecrets(new SecureRandom()), new PublicAddress(new StandardEnvironment()));
    public final FakeOutbox outbox = new FakeOutbox();
    public final FakeLedger ledger = new FakeLedger(outbox);
    public final FakeUnitOfWork unitOfWork = new FakeUnitOfWork(List.of(
            inbox, keptWords, addresses, accounts, contacts, audit, rounds, contributions, decisions, outbox, ledger));
    public final Network network = network();
    public final FakeNetworks networks = new FakeNetworks(List.of(network));

    public final Person consultant = person("konsulent-1", "Konsulent Et");
    public final Person ballerup = appointed("kontakt-ballerup", "Kontakt Ballerup", BALLERUP, Role.PRIMARY_CONTACT);
    public final Person subjectBallerup = appointed("fag-ballerup", "Fag Ballerup", BALLERUP, Role.SUBJECT_CONTACT);
    public final Person deputyBallerup = appointed("stedfortraeder-ballerup", "Sted Ballerup", BALLERUP, Role.DEPUTY);
    public final Person directorBallerup =
            appointed("direktoer-ballerup", "Direktør Ballerup", BALLERUP, Role.APPROVER);
    public final Person egedal = appointed("kontakt-egedal", "Kontakt Egedal", EGEDAL, Role.PRIMARY_CONTACT);
    public final Person furesoe = appointed("kontakt-furesoe", "Kontakt Furesø", FURESOE, Role.PRIMARY_CONTACT);

    public final FakeNudges nudges = new FakeNudges();
    public final Reminding reminding = new Reminding(ledger, contributions, contacts, new Nudging(nudges, outbox, 3));

    public final LateReplies lateReplies = new LateReplies(
            new LateReplies.Means(unitOfWork, contributions, decisions, networks, contacts, outbox, audit));

    public final MovingDeadlines moving =
            new MovingDeadlines(unitOfWork, rounds, new NoTimetable(), new TellingAsked(ledger, outbox), audit);

    /** Opens a round of this many items, three of each type in turn, until Friday noon. */
    public Round open(int items) {
        return open(IntStream.rangeClosed(1, items).mapToObj(Village::item).toList());
    }

    /** Opens a round on these items until Friday noon. */
    public Round open(List<RoundItem> items) {
        int earlier = rounds.of(new MeetingId("OMN-3")).size();
        String title = "Sundhedsrådets møde den 25. november 2026" + (earlier == 0 ? "" : ", tillæg " + earlier);
        RoundOrder order = new RoundOrder(
                network,
                new MeetingId("OMN-3"),
                title,
                items,
                List.of("99"),
                FRIDAY,
                null,
                new Pace.Rehearsal(List.of(Duration.ofDays(1))),
                consultant.id());
        RoundPlan plan = (RoundPlan) new PlanningRounds(contacts, rounds, day -> false).plan(order, MONDAY);
        return new OpeningRounds(unitOfWork, rounds, ledger, outbox, new NoTimetable(), audit).open(plan, MONDAY);
    }

    /** Makes an item as an agenda would have it. */
    public static RoundItem item(int number) {
        ItemType type = List.of(ItemType.APPROVAL, ItemType.DISCUSSION, ItemType.INFORMATION)
                .get((number - 1) % 3);
        return new RoundItem(
                Integer.toString(number),
                new AgendaItem(
                        Integer.toString(number),
                        "Sag nummer " + number,
                        type,
                        "Kort om sagen.",
                        "Administrationen indstiller,",
                        List.of("at sagen drøftes."),
                        null,
                        List.of(),
                        false));
    }

    private Person person(String mailbox, String name) {
        return contacts.enter(new EmailAddress(mailbox + "@example.dk"), name, "", "");
    }

    private Person appointed(String mailbox, String name, MunicipalityCode municipality, Role role) {
        Person person = person(mailbox, name);
        contacts.appoint(network.id(), person.id(), new Appointment(municipality, role, Set.of(), null, null));
        return person;
    }

    private static Network network() {
        return new Network(
                new NetworkId("omegn"),
                new Signature("OMN", "Sundhedsråd Omegn", "Det tværkommunale sekretariat", "44 00 00 00", ""),
                Set.of(),
                new Secretariat(
                        List.of(new SecretariatMember("Konsulent Et", new EmailAddress("konsulent-1@example.dk"))),
                        BALLERUP,
                        List.of()),
                new Membership(
                        List.of(
                                new Municipality(BALLERUP, "Ballerup"),
                                new Municipality(EGEDAL, "Egedal"),
                                new Municipality(FURESOE, "Furesø")),
                        List.of(),
                        List.of(),
                        List.of()),
                new DaysOff(List.of(), List.of()),
                new DecisionMaking(List.of(), List.of()),
                ConsentRules.USUAL,
                Upkeep.NONE);
    }

    private static final class NoTimetable implements RoundTimetable {
        @Override
        public void draw(Round round, Pace pace) {}

        @Override
        public void drawDuty(Round round, Instant now) {}

        @Override
        public void redraw(Round round, Pace pace, Instant now) {}

        @Override
        public void clear(RoundId round) {}
    }
}
