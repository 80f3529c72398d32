package dk.raadslag.store.network;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.access.AccessRequest;
import dk.raadslag.domain.access.AccessRequests;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.casework.Case;
import dk.raadslag.domain.casework.CaseEvent;
import dk.raadslag.domain.casework.Cases;
import dk.raadslag.domain.conversation.Inbox;
import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.conversation.Previews;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.draft.KeptTexts;
import dk.raadslag.domain.health.Doubts;
import dk.raadslag.domain.health.Health;
import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.Accounts;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.Confirmation;
import dk.raadslag.domain.network.Confirmations;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.ErasingPeople;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.PersonalTraces;
import dk.raadslag.domain.network.Proposal;
import dk.raadslag.domain.network.Proposals;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.network.TeamsAccount;
import dk.raadslag.domain.nomination.GroupMember;
import dk.raadslag.domain.nomination.Nominations;
import dk.raadslag.domain.nomination.Nominee;
import dk.raadslag.domain.nomination.WorkingGroups;
import dk.raadslag.domain.proposal.ItemProposal;
import dk.raadslag.domain.proposal.ItemProposals;
import dk.raadslag.domain.proposal.ProposedItem;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.ReplyFile;
import dk.raadslag.domain.reply.ReplyFiles;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.Database;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Åse Ærø-Holm is forgotten, while Hanne Holm, who is called much the same, is not. */
class PersonalTracesTest extends StoreTest {
    private static final EmailAddress EMAIL = new EmailAddress("ase.holm@example.dk");
    private static final ChatAddress CHAT =
            new ChatAddress("https://smba/", "tenant", "29:user-of-ase", "a:chat-with-ase");
    private static final TeamsAccount ACCOUNT = new TeamsAccount("tenant", "aad-of-ase");
    private static final List<String> TRACES = List.of(
            "ærø",
            "ase.holm",
            "11 22 33 44",
            "11223344",
            "aad-of-ase",
            "user-of-ase",
            "chat-with-ase",
            "afdelingsleder");
    private static final LocalDate DAY = LocalDate.parse("2026-12-01");

    @Test
    void afterErasingADumpOfTheDatabaseNamesThePersonNowhere() {
        Person ase = leaveTraces();
        assertThat(tracesIn(dump())).containsExactlyElementsOf(TRACES);
        erase();
        assertThat(tracesIn(dump())).isEmpty();
        assertThat(the(Contacts.class).person(ase.id()).orElseThrow().name()).isEqualTo("tidligere hovedkontakt");
        assertThat(the(Contacts.class).byEmail(EMAIL)).isEmpty();
        assertThat(the(Accounts.class).personOf(ACCOUNT)).isEmpty();
    }

    @Test
    void whatTheMunicipalityAnsweredStays() {
        Person ase = leaveTraces();
        erase();
        Contribution kept = the(Contributions.class).to(new RoundId("OMN-R1")).get(0);
        assertThat(kept.person()).isEqualTo(ase.id());
        assertThat(kept.answer().text()).isEqualTo("Vi er enige. Spørg tidligere hovedkontakt, tlf. …");
        assertThat(the(ReplyFiles.class).of(new RoundId("OMN-R1")))
                .extracting(ReplyFiles.Listed::name)
                .containsExactly("Svar fra tidligere hovedkontakt.docx");
    }

    @Test
    void whatTheSecretariatHasRewrittenNamesThePersonNoMore() {
        Person ase = leaveTraces();
        assertThat(the(PersonalTraces.class).naming(ase).toString())
                .contains("Ring til Åse Ærø-Holm", "Brev fra Åse Ærø-Holm");
        erase();
        assertThat(the(KeptTexts.class).texts()).containsValue("Ring til tidligere hovedkontakt, tlf. …");
        assertThat(the(Cases.class)
                        .find(Sample.NETWORK, 1)
                        .orElseThrow()
                        .subject()
                        .title())
                .startsWith("Svar til ");
    }

    @Test
    void nobodyElseIsTouched() {
        leaveTraces();
        Person other =
                the(Contacts.class).enter(new EmailAddress("hase.holm@example.dk"), "Hanne Holm", "", "11 22 33 45");
        the(Outbox.class).put(message("other", other.id(), "Kære Hanne Holm (hase.holm@example.dk), tlf. 11 22 33 45"));
        erase();
        assertThat(dump())
                .contains("Kære Hanne Holm (hase.holm@example.dk), tlf. 11 22 33 45".toLowerCase(Locale.ROOT));
        assertThat(the(Contacts.class).person(other.id())).contains(other);
    }

    @Test
    void theRosterInMemoryForgetsToo() {
        Person ase = leaveTraces();
        assertThat(the(Contacts.class).of(Sample.NETWORK, ase.id())).isPresent();
        erase();
        assertThat(the(Contacts.class).of(Sample.NETWORK))
                .singleElement()
                .satisfies(left -> assertThat(left.absences()).containsExactly(new Absence(DAY, DAY, null)));
    }

    @Test
    void nothingMoreIsSentToThem() {
        leaveTraces();
        erase();
        assertThat(the(Outbox.class).claim(Sample.NOW, Duration.ofSeconds(20), 9))
                .extracting(row -> row.dispatch().key())
                .doesNotContain("to-ase");
    }

    @Test
    void erasingAgainChangesNothing() {
        leaveTraces();
        erase();
        String once = dump();
        erase();
        assertThat(dump()).isEqualTo(once);
    }

    @Test
    void theFileOfAPersonHasEveryTraceAndNobodyElsesWords() {
        Person ase = leaveTraces();
        List<PersonalTraces.Held> own = the(PersonalTraces.class).of(ase);
        List<PersonalTraces.Held> naming = the(PersonalTraces.class).naming(ase);
        assertThat(own)
                .extracting(PersonalTraces.Held::kind)
                .contains(
                        "person",
                        "appointment",
                        "absence",
                        "teams_account",
                        "address",
                        "confirmation",
                        "kept_words",
                        "proposal",
                        "doubt",
                        "contribution",
                        "reply_file",
                        "item_proposal",
                        "nominee",
                        "group_member",
                        "outbox",
                        "access_request")
                .doesNotContain("preview", "inbox", "audit");
        assertThat(naming)
                .extracting(PersonalTraces.Held::kind)
                .contains("preview", "inbox", "audit", "proposal", "outbox")
                .doesNotContain("contribution", "appointment");
        assertThat(own.toString()).contains("Vi er enige").doesNotContain("har svaret");
        assertThat(naming.toString()).contains("har svaret");
    }

    @Test
    void afterErasingTheFileHoldsNothingButWhatTheMunicipalityAnswered() {
        Person ase = leaveTraces();
        erase();
        assertThat(the(PersonalTraces.class).naming(ase)).isEmpty();
        assertThat(the(PersonalTraces.class).of(ase))
                .extracting(PersonalTraces.Held::kind)
                .containsOnly(
                        "person",
                        "case_event",
                        "contribution",
                        "item_proposal",
                        "nominee",
                        "group_member",
                        "reply_file",
                        "outbox",
                        "audit");
    }

    private void erase() {
        new ErasingPeople(
                        the(UnitOfWork.class),
                        the(Contacts.class),
                        the(PersonalTraces.class),
                        (network, now) -> {},
                        the(Audit.class))
                .erase(
                        EMAIL,
                        "tidligere hovedkontakt",
                        new ErasingPeople.Order(Sample.NETWORK, new PersonId(1), Sample.NOW));
    }

    private Person leaveTraces() {
        Person ase = the(Contacts.class).enter(EMAIL, "Åse Ærø-Holm", "Afdelingsleder", "11 22 33 44");
        RoundId round = openRound("OMN-R1").id();
        appoint(ase, round);
        asThemselves(ase);
        inOthersTexts(round, ase);
        return ase;
    }

    private void appoint(Person ase, RoundId round) {
        the(Doubts.class).raise(Sample.NETWORK, ase.id(), Health.Reason.BLOCKED, Sample.NOW);
        Person colleague = the(Contacts.class).enter(new EmailAddress("kollega@example.dk"), "Kollega", "", "");
        Appointment held = new Appointment(Sample.BALLERUP, Role.PRIMARY_CONTACT, Set.of(), null, null);
        the(Contacts.class)
                .keep(Sample.NETWORK, new ContactPerson(ase, List.of(held), List.of(new Absence(DAY, DAY, null))));
        the(Contacts.class)
                .keep(Sample.NETWORK, new ContactPerson(colleague, List.of(held), List.of(new Absence(DAY, DAY, ase))));
        the(Contributions.class)
                .add(Sample.contribution(round, ase.id(), "1", "Vi er enige. Spørg Åse  Ærø-Holm, tlf. 1122 3344"));
        PersonId other = somebody("kontakt-egedal");
        the(Nominations.class)
                .add(
                        new Nominee.Origin(round, Sample.BALLERUP, other, "a1", Sample.NOW, false),
                        new Nominee.Candidate(ase.id(), "Åse Ærø-Holm kender data", List.of()),
                        Nominee.Consent.ASKED);
        the(Nominations.class)
                .add(
                        new Nominee.Origin(round, Sample.BALLERUP, ase.id(), "a1", Sample.NOW, false),
                        new Nominee.Candidate(other, "Ring til Åse Ærø-Holm", List.of()),
                        Nominee.Consent.ASKED);
        the(WorkingGroups.class)
                .add(Sample.NETWORK, new GroupMember("Gruppen", ase.id(), Sample.BALLERUP, round, DAY, null));
        the(ItemProposals.class)
                .add(
                        new ItemProposal.Origin(round, Sample.BALLERUP, ase.id(), "a1", Sample.NOW, false),
                        new ProposedItem("Fælles indkøb", "Spørg Åse Ærø-Holm", ItemType.DISCUSSION));
        the(ReplyFiles.class)
                .keep(new ReplyFile(
                        round,
                        Sample.BALLERUP,
                        ase.id(),
                        "a1",
                        "Svar fra Åse Ærø-Holm.docx",
                        "docx",
                        "x".getBytes(StandardCharsets.UTF_8),
                        Sample.NOW));
    }

    private void asThemselves(Person ase) {
        the(Accounts.class).link(ACCOUNT, ase.id(), Sample.NOW);
        the(Addresses.class).remember(ase.id(), CHAT, Sample.NOW);
        the(Confirmations.class).answered(Sample.NETWORK, ase.id(), Confirmation.Answer.STILL_HERE, Sample.NOW);
        the(KeptWords.class).keep(ase.id(), "a2", "Hilsen Åse Ærø-Holm", Sample.NOW);
        the(Proposals.class).add(Sample.NETWORK, ase.id(), new Proposal.Leaving(DAY), Sample.NOW);
        the(Outbox.class).put(message("to-ase", ase.id(), "Hej Åse Ærø-Holm"));
        the(Outbox.class)
                .put(new Dispatch(
                        "orientation:OMN-R1:v1:" + ase.id(),
                        ase.id(),
                        CHAT,
                        new Intent.Orientation("OMN-R1", 1),
                        Dispatch.Urgency.BULK,
                        Sample.NOW));
        the(AccessRequests.class)
                .open(new AccessRequest.Wish(ACCOUNT, Sample.NETWORK, "Åse Ærø-Holm", EMAIL, CHAT, Sample.NOW));
    }

    private void inOthersTexts(RoundId round, Person ase) {
        PersonId consultant = somebody("konsulent-1");
        inWhatTheSecretariatKeeps(ase, consultant);
        the(Outbox.class)
                .put(message("to-consultant", consultant, "**Åse Ærø\\-Holm** (ase.holm@example.dk)\nhar svaret"));
        the(Outbox.class).put(message("user:29:user-of-ase", null, "11223344"));
        the(Proposals.class).add(Sample.NETWORK, consultant, new Proposal.Successor(EMAIL, DAY), Sample.NOW);
        the(Previews.class)
                .show(new Previews.Preview("p", consultant, "kontakt", "ret ase.holm@example.dk", Sample.NOW));
        the(Inbox.class).claim("a:chat-with-ase|1", Sample.NOW);
        the(Inbox.class).answer("a:chat-with-ase|1", "{\"text\":\"Tak, ÅSE ÆRØ-HOLM\"}");
        the(Audit.class)
                .add(new Audit.Entry(Sample.NOW, "1", "x", round.value(), "email=ase.holm@example.dk " + ase.name()));
    }

    private void inWhatTheSecretariatKeeps(Person ase, PersonId consultant) {
        Case file = the(Cases.class)
                .begin(
                        Sample.network(),
                        new Case.Subject(
                                "Brev fra Åse Ærø-Holm", "Til rådet", List.of("raad"), null, consultant, Sample.NOW));
        CaseEvent.Place place = new CaseEvent.Place("raad", "Rådet", Sample.BALLERUP);
        String corrected = "Brev fra Åse Ærø-Holm\nSvar til ase.holm@example.dk";
        the(Cases.class)
                .add(
                        file.id(),
                        0,
                        new CaseEvent(
                                CaseEvent.Kind.RETITLED,
                                0,
                                0,
                                place,
                                CaseEvent.When.UNKNOWN,
                                corrected,
                                ase.id(),
                                Sample.NOW));
        the(KeptTexts.class).keepText("raadslag/x.vm", "Ring til Åse Ærø-Holm, tlf. 11 22 33 44", Sample.NOW);
    }

    private static Dispatch message(String key, @Nullable PersonId person, String text) {
        return new Dispatch(
                key, person, CHAT, new Intent.Answer(text, null), Dispatch.Urgency.CONVERSATION, Sample.NOW);
    }

    private static List<String> tracesIn(String dump) {
        return TRACES.stream().filter(dump::contains).toList();
    }

    /** Every row of every table, Quartz's too, as text in lower case. */
    private String dump() {
        JdbcTemplate jdbc = the(JdbcTemplate.class);
        List<String> rows = database == Database.H2_FILE ? jdbc.queryForList("SCRIPT", String.class) : tables(jdbc);
        return plain(String.join("\n", rows)).toLowerCase(Locale.ROOT);
    }

    /** H2 writes letters beyond ASCII by their numbers. */
    private static String plain(String dump) {
        return Pattern.compile("\\\\([0-9a-f]{4})")
                .matcher(dump)
                .replaceAll(
                        letter -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(letter.group(1), 16))));
    }

    private static List<String> tables(JdbcTemplate jdbc) {
        return jdbc
                .queryForList(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = CURRENT_SCHEMA",
                        String.class)
                .stream()
                .flatMap(table ->
                        jdbc
                                .queryForList("SELECT one::text FROM " + table + " AS one ORDER BY 1", String.class)
                                .stream())
                .toList();
    }
}
