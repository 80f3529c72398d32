package dk.raadslag.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.wiring.ReadForms.Section;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.draft.DissentChoice;
import dk.raadslag.domain.draft.DissentChoices;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.draft.MakingDrafts;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.Flags;
import dk.raadslag.domain.reply.LateReplies;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ProposedWording;
import dk.raadslag.domain.reply.Reply;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.reply.TakingReplies;
import dk.raadslag.domain.round.Decision;
import dk.raadslag.domain.round.OpeningRounds;
import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.PlanningRounds;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import dk.raadslag.domain.round.RoundOrder;
import dk.raadslag.domain.round.RoundPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the store holds of a round stands in every form of both documents: nothing is missing, and nothing is added. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFormTest {
    private static final List<String> FORMS = List.of("docx", "html", "md");
    private static final LocalDateTime DEADLINE = LocalDateTime.parse("2027-01-22T12:00");
    private static final String MERGED = "Åbningstiden bør følge borgernes behov.\nDet gælder især i weekenden.";
    private static final String LOCAL = "Vi skriver selv til regionen om busserne.";
    private static final String HOSTILE =
            "${letterhead.sender} #set($x = 1) <script>alert(1)</script> **fed** | =cmd|' /C calc'!A0 &amp; »citat« {DDEAUTO}";
    private static final Map<Position, String> VOICES = Map.of(
            Position.REMARKS, "bemærker",
            Position.ENDORSED, "tiltræder og bemærker",
            Position.ENDORSED_WITH_RESERVATION, "tiltræder med forbehold",
            Position.NOTED, "tager punktet til efterretning og bemærker",
            Position.NOT_ENDORSED, "kan ikke tiltræde");

    private static final Map<Position, String> POSITIONS = Map.of(
            Position.REMARKS, "har bemærkninger",
            Position.NO_REMARKS, "ingen bemærkninger",
            Position.ENDORSED, "tiltræder",
            Position.ENDORSED_WITH_RESERVATION, "tiltræder med forbehold",
            Position.NOTED, "tager til efterretning",
            Position.NOT_ENDORSED, "kan ikke tiltræde");

    private Office office;
    private Round round;
    private Drafts.Kept kept;
    private int activities;

    @BeforeAll
    void aRoundAsTheyAre(@TempDir Path home) {
        office = new Office(home, "koebenhavns-omegn-nord", LocalDateTime.parse("2027-01-11T09:00"));
        round = open();
        says("fag-ballerup", "Ballerup", Channel.CARD, "2", new Answer(Position.NOT_ENDORSED, "Der mangler hænder."));
        says("kontakt-ballerup", "Ballerup", Channel.CARD, "1", new Answer(Position.REMARKS, "Skrevet for hurtigt."));
        says("kontakt-ballerup", "Ballerup", Channel.CHAT, "1", new Answer(Position.REMARKS, MERGED));
        says("kontakt-ballerup", "Ballerup", Channel.CHAT, "2", new Answer(Position.NOTED, ""));
        says("kontakt-ballerup", "Ballerup", Channel.CHAT, "3", new Answer(Position.NO_REMARKS, ""));
        says("kontakt-lyngby-taarbaek", "Lyngby-Taarbæk", Channel.MAIL, "1", new Answer(Position.REMARKS, MERGED));
        says(
                "kontakt-gentofte",
                "Gentofte",
                Channel.CARD,
                "1",
                new Answer(Position.NOT_ENDORSED, "Økonomien er uklar."));
        says("kontakt-gentofte", "Gentofte", Channel.CARD, "2", new Answer(Position.REMARKS, HOSTILE));
        says("kontakt-gentofte", "Gentofte", Channel.CARD, "3", new Answer(Position.ENDORSED, ""));
        says("kontakt-gladsaxe", "Gladsaxe", Channel.CARD, "1", proposing());
        says(
                "kontakt-herlev",
                "Herlev",
                Channel.CARD,
                "1",
                new Answer(Position.REMARKS, LOCAL, new Flags(false, true)));
        says(
                "kontakt-furesoe",
                "Furesø",
                Channel.ON_BEHALF,
                "1",
                new Answer(Position.ENDORSED_WITH_RESERVATION, "Til budgettet er vedtaget."));
        chooses("Gentofte", true);
        chooses("Gladsaxe", false);
        office.goOnAt(DEADLINE.plusHours(3));
        says("kontakt-rudersdal", "Rudersdal", Channel.CHAT, "1", new Answer(Position.REMARKS, "Vi når det først nu."));
        says("kontakt-egedal", "Egedal", Channel.CHAT, "2", new Answer(Position.REMARKS, "Godt forslag, men sent."));
        office.the(LateReplies.class)
                .decide(
                        round,
                        code("Egedal"),
                        Decision.Verdict.YES,
                        office.consultant().id(),
                        office.now());
        kept = office.the(MakingDrafts.class)
                .make(office.network(), round, office.consultant().id(), office.now())
                .kept();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void standsInTheJointDocumentAsOftenAsItWasSaid() throws IOException {
        Map<String, Section> expected = joint();

        for (String form : FORMS) {
            Map<String, Section> read = ReadForms.joint(file("samlet-udkast." + form), form);
            assertThat(read).as(form).containsExactlyEntriesOf(expected);
        }
        for (String form : List.of("docx", "html", "md", "pdf")) {
            assertThat(ReadForms.text(file("samlet-udkast." + form), form))
                    .as(form)
                    .contains(squeezed("Syv af ni kommuner har svaret"), squeezed("Gentofte kan ikke tiltræde:"))
                    .doesNotContain(squeezed(LOCAL), squeezed("Skrevet for hurtigt"), squeezed("Der mangler hænder"))
                    .doesNotContain("Gladsaxe", "Rudersdal", "Ballerup", "Herlev");
        }
        assertThat(ReadForms.letters(file("samlet-udkast.pdf"), "pdf"))
                .isEqualTo(ReadForms.letters(file("samlet-udkast.html"), "html"));
    }

    @Test
    void standsInTheAnnexWithWhoSaidItAndHow() throws IOException {
        List<Contribution> said = newest();

        for (String form : FORMS) {
            List<String> entries = ReadForms.entries(file("internt-bilag." + form), form);
            assertThat(entries).as(form).hasSize(said.size());
            for (Contribution one : said) {
                assertThat(entries)
                        .as(form)
                        .anySatisfy(entry -> assertThat(entry)
                                .contains(squeezed(name(one.municipality())), squeezed(person(one)))
                                .containsIgnoringCase(
                                        squeezed(POSITIONS.get(one.answer().position())))
                                .contains(squeezed(one.answer().text()))
                                .contains(squeezed(
                                        Optional.ofNullable(one.source()).orElse("")))
                                .matches(standing(one)));
            }
            assertThat(entries).noneMatch(entry -> entry.contains(squeezed("Skrevet for hurtigt")));
        }
        assertThat(ReadForms.letters(file("internt-bilag.pdf"), "pdf"))
                .isEqualTo(ReadForms.letters(file("internt-bilag.html"), "html"));
    }

    @Test
    void standsOnceForEveryMunicipalityAndItemInTheSpreadsheets() throws IOException {
        List<List<String>> sheet = ReadForms.workbook(file("positioner.xlsx"));
        Map<String, Contribution> last = new TreeMap<>();
        handedIn().forEach(one -> last.put(name(one.municipality()) + " " + number(one), one));

        assertThat(sheet).hasSize(1 + round.asked().size() * round.items().size());
        assertThat(ReadForms.lines(file("positioner.csv"))).isEqualTo(sheet);
        for (List<String> row : sheet.subList(1, sheet.size())) {
            Contribution one = last.remove(row.get(0) + " " + row.get(1));
            assertThat(row.get(3))
                    .isEqualToIgnoringCase(
                            one == null
                                    ? "Intet svar"
                                    : POSITIONS.get(one.answer().position()));
            assertThat(row.get(5)).isEqualTo(one != null && one.late() ? "Ja" : "");
            assertThat(row.get(6)).isEqualTo(one == null ? "" : one.answer().text());
        }
        assertThat(last).isEmpty();
    }

    /** What the store says, put together by the test itself. */
    private Map<String, Section> joint() {
        Map<String, Section> sections = new LinkedHashMap<>();
        for (RoundItem item : round.items()) {
            List<Contribution> here = handedIn().stream()
                    .filter(one -> one.item().equals(item.key()))
                    .filter(one -> counts(one) && !one.answer().flags().own())
                    .toList();
            sections.put(
                    squeezed("Punkt " + item.number() + ": " + item.title()),
                    new Section(voices(here), here.stream().flatMap(this::rows).toList()));
        }
        return sections;
    }

    private List<String> voices(List<Contribution> here) {
        Map<String, List<Contribution>> same = here.stream()
                .filter(one -> !one.answer().text().isEmpty())
                .collect(Collectors.groupingBy(one ->
                        VOICES.get(one.answer().position()) + ":" + one.answer().text()));
        return same.entrySet().stream()
                .map(entry -> squeezed(who(entry.getValue()) + entry.getKey()))
                .sorted()
                .toList();
    }

    private String who(List<Contribution> some) {
        Contribution one = some.get(0);
        boolean named = one.answer().position() == Position.NOT_ENDORSED
                && office.the(DissentChoices.class)
                        .newest(round.id(), one.municipality(), one.item())
                        .filter(DissentChoice::named)
                        .isPresent();
        return named ? name(one.municipality()) : some.size() == 1 ? "Én kommune" : "To kommuner";
    }

    private Stream<String> rows(Contribution one) {
        return one.answer().proposedWordings().stream()
                .map(proposed -> squeezed(
                        proposed.place() + "|" + proposed.current() + "|" + proposed.proposed() + "|Én kommune"));
    }

    private List<Contribution> stored() {
        return office.the(Contributions.class).to(round.id());
    }

    /** Returns the newest version of everybody on every item. */
    private List<Contribution> newest() {
        Map<String, Contribution> newest = new LinkedHashMap<>();
        stored().forEach(one -> newest.put(one.municipality() + one.item() + one.person(), one));
        return List.copyOf(newest.values());
    }

    private List<Contribution> handedIn() {
        return newest().stream().filter(one -> one.stage() == Stage.HANDED_IN).toList();
    }

    private static boolean counts(Contribution one) {
        return one.stage() == Stage.HANDED_IN && (!one.late() || one.admitted());
    }

    private static String standing(Contribution one) {
        return counts(one)
                ? "(?s).*Gælder.*"
                : one.late() ? "(?s).*Modtagetefterfristen;indgårikke.*" : "(?s)(?!.*Gælder).*";
    }

    private Round open() {
        List<RoundItem> items = List.of(
                item("1", "Akutfunktionens åbningstid", ItemType.APPROVAL),
                item("2", "Psykiatriplan <2030> & \"bilag\"", ItemType.DISCUSSION),
                item("3", "Status", ItemType.INFORMATION));
        RoundOrder order = new RoundOrder(
                office.network(),
                null,
                "Sundhedsrådets møde",
                items,
                List.of(),
                new Deadline(DEADLINE),
                null,
                new Pace.WorkingDays(List.of(3, 1)),
                office.consultant().id());
        RoundPlan plan = (RoundPlan) office.the(PlanningRounds.class).plan(order, office.now());
        return office.the(OpeningRounds.class).open(plan, office.now());
    }

    private static RoundItem item(String number, String title, ItemType type) {
        return new RoundItem(
                number, new AgendaItem(number, title, type, null, null, List.of(), null, List.of(), false));
    }

    private static Answer proposing() {
        return new Answer(
                Position.NOT_ENDORSED,
                "Teksten binder os.",
                Flags.NONE,
                List.of(new ProposedWording("side 4, afsnit 2", "Regionen kan", "Regionen skal | bør")));
    }

    private void says(String person, String municipality, Channel channel, String item, Answer answer) {
        boolean onBehalf = channel == Channel.ON_BEHALF;
        office.the(TakingReplies.class)
                .take(
                        new Reply(
                                round,
                                code(municipality),
                                onBehalf
                                        ? office.consultant().id()
                                        : office.person(person + "@example.dk").id(),
                                Map.of(item, answer),
                                Level.of(ReplyLevel.DIRECTOR),
                                person.startsWith("fag-") ? Stage.CONTRIBUTED : Stage.HANDED_IN,
                                channel,
                                onBehalf ? "telefon" : null,
                                "activity-" + ++activities),
                        office.now());
    }

    private void chooses(String municipality, boolean named) {
        office.the(DissentChoices.class)
                .add(new DissentChoice(
                        round.id(),
                        code(municipality),
                        round.item("1").orElseThrow().key(),
                        named,
                        office.consultant().id(),
                        office.now()));
    }

    private MunicipalityCode code(String name) {
        return round.asked().stream()
                .filter(code -> name(code).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String name(MunicipalityCode code) {
        return office.network().nameOf(code);
    }

    private String number(Contribution one) {
        return round.items().stream()
                .filter(item -> item.key().equals(one.item()))
                .map(RoundItem::number)
                .findFirst()
                .orElseThrow();
    }

    private String person(Contribution one) {
        return office.the(Contacts.class).person(one.person()).orElseThrow().name();
    }

    private Path file(String name) {
        return Path.of(kept.folder(), name);
    }

    private static String squeezed(String text) {
        return ReadForms.squeezed(text);
    }
}
