package dk.raadslag.bot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.Chain;
import dk.raadslag.domain.network.ClosingDay;
import dk.raadslag.domain.network.ConfirmationTimes;
import dk.raadslag.domain.network.ConsentRules;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.Handling;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.MunicipalityGroup;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PlanSteps;
import dk.raadslag.domain.network.QuietPeriod;
import dk.raadslag.domain.network.RetentionTimes;
import dk.raadslag.domain.network.SecretariatMember;
import dk.raadslag.domain.network.Upkeep;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkFileTest {
    private static final String GOOD = """
            id: net
            short-name: NET
            name: Et netværk
            phone: 12345678
            host: "159"
            tenants: []
            secretariat:
              - {name: Konsulent 1, email: konsulent-1@example.dk}
            municipalities: ["151", "159", 240]
            groups:
              nord:
                - {municipalities: ["151"], to: 2026-12-31}
                - {municipalities: ["159"], from: 2027-01-01}
              syd: ["240"]
            subject-areas: [psykiatri, Børn og unge]
            closing-days: ["06-05", "05-01 from 12:00"]
            quiet-periods: ["uge 28-31", "12-23..01-02", "uge 7"]
            forums:
              - id: raad
                name: Rådet
                meetings:
                  - {date: 2027-01-20, time: "15:00", example: true}
                  - {date: 2027-02-24, time: 9.30}
                plan:
                  request: 18
                  remind: [13, 11]
                  deadline: 10
                  time: "12:00"
                  draft: 8
                  consent: 6
                  deliver: 6
                  premeeting: 3
            """;

    private final Complaints complaints = new Complaints("networks/net.yml");

    @Test
    void readsWhenTheSecretariatIsAwayAndWhoStandsIn() {
        SecretariatMember away = read(GOOD.replace(
                        "{name: Konsulent 1, email: konsulent-1@example.dk}",
                        "{name: Konsulent 1, email: konsulent-1@example.dk, stand-in: konsulent-2@example.dk,"
                                + " away: [{from: 2027-02-01, to: 2027-02-12}]}\n"
                                + "  - {name: Konsulent 2, email: konsulent-2@example.dk}"))
                .secretariat()
                .members()
                .get(0);
        assertThat(away.standIn()).isEqualTo(new EmailAddress("konsulent-2@example.dk"));
        assertThat(away.away())
                .containsExactly(new Absence(LocalDate.parse("2027-02-01"), LocalDate.parse("2027-02-12"), null));
    }

    @Test
    void readsWhoOutsideTheMunicipalitiesIsTold() {
        assertThat(read(GOOD + "externals: {\"901\": Region Hovedstaden, \"902\": KL}\n")
                        .externals())
                .extracting(one -> one.code().value() + " " + one.name())
                .containsExactly("901 Region Hovedstaden", "902 KL");
    }

    @Test
    void readsWhatIsAgreedAboutConsent() {
        assertThat(read(GOOD).consent()).isEqualTo(ConsentRules.USUAL);
        assertThat(read(GOOD + """
                consent:
                  more-days: 3
                  granted: true
                  approver: {name: Sundhedschefen, email: chef@example.dk}
                """).consent())
                .isEqualTo(new ConsentRules(
                        3, true, new SecretariatMember("Sundhedschefen", new EmailAddress("chef@example.dk"))));
    }

    @Test
    void readsWhenContactsAreAskedAndHowLongThingsAreKept() {
        assertThat(read(GOOD).upkeep()).isEqualTo(Upkeep.NONE);
        assertThat(read(GOOD + """
                confirmation: {months: [1, 8], dates: [2030-01-14]}
                retention: {replies: "5 år", log: "18 måneder", strangers: "30 dage"}
                """).upkeep())
                .isEqualTo(new Upkeep(
                        new ConfirmationTimes(
                                List.of(Month.JANUARY, Month.AUGUST), List.of(LocalDate.parse("2030-01-14"))),
                        new RetentionTimes(Period.ofYears(5), Period.ofMonths(18), null, Period.ofDays(30))));
    }

    @Test
    void complainsOfMonthsAndTimesThatCannotBeMeant() {
        assertThat(NetworkFile.read("net", GOOD + """
                        confirmation: {months: [13]}
                        retention: {replies: "5 dage", logs: "2 år"}
                        """, complaints)).isEmpty();
        assertThat(complaints.byLine().stream()
                        .map(one -> one.inWords(Words.SHIPPED))
                        .toList()
                        .toString())
                .contains("confirmation.months: »13« er ikke en måned")
                .contains("retention.replies: »5 dage« er ikke en opbevaringstid")
                .contains("retention.logs: »logs« kendes ikke. Mente du »log«?");
    }

    @Test
    void readsWhatIsThere() {
        Network network = read(GOOD);

        assertThat(network.shortName()).isEqualTo("NET");
        assertThat(network.phone()).isEqualTo("12345678");
        assertThat(network.senderName()).isEqualTo("Et netværk");
        assertThat(network.nameOf(network.host())).isEqualTo("Gladsaxe");
        assertThat(network.municipalities())
                .extracting(one -> one.name())
                .containsExactly("Ballerup", "Gladsaxe", "Egedal");
        assertThat(network.subjectAreas()).containsExactly("psykiatri", "børn og unge");
        assertThat(network.closingDays())
                .containsExactly(
                        new ClosingDay(MonthDay.of(6, 5), null), new ClosingDay(MonthDay.of(5, 1), LocalTime.NOON));
        assertThat(network.quietPeriods())
                .containsExactly(
                        new QuietPeriod.Weeks(28, 31),
                        new QuietPeriod.Days(MonthDay.of(12, 23), MonthDay.of(1, 2)),
                        new QuietPeriod.Weeks(7, 7));
    }

    @Test
    void readsMeetingsAndPlans() {
        var forum = read(GOOD).forums().get(0);

        assertThat(forum.meetings()).extracting(meeting -> meeting.example()).containsExactly(true, false);
        assertThat(forum.meetings().get(1).time()).isEqualTo(LocalTime.of(9, 30));
        assertThat(forum.plan()).isEqualTo(new PlanSteps(18, List.of(13, 11), 10, LocalTime.NOON, 8, 6, 6, 3, null));
        assertThat(forum.shortPlan())
                .isEqualTo(new PlanSteps(5, List.of(4), 3, LocalTime.NOON, 3, null, null, 2, null));
    }

    @Test
    void aRuleInCalendarDaysIsWrittenAsSuch() {
        var plan = read(GOOD.replace("request: 18", "request: 28 kalenderdage")
                        .replace("deliver: 6", "deliver: 7 kalenderdage"))
                .forums()
                .get(0)
                .plan();

        assertThat(plan.request()).isEqualTo(28);
        assertThat(plan.calendarDays()).containsExactlyInAnyOrder(PlanSteps.Step.REQUEST, PlanSteps.Step.DELIVER);
    }

    @Test
    void aPlanMayWriteToTheSilentAfterTheDeadline() {
        assertThat(read(GOOD.replace("premeeting: 3", "premeeting: 3\n      chase: 9"))
                        .forums()
                        .get(0)
                        .plan()
                        .chase())
                .isEqualTo(9);
    }

    @Test
    void theLastReminderMayBeInTheMorningOfTheDeadline() {
        assertThat(read(GOOD.replace("remind: [13, 11]", "remind: [13, 10]"))
                        .forums()
                        .get(0)
                        .plan()
                        .remind())
                .containsExactly(13, 10);
    }

    @Test
    void aMunicipalityMayJoinOrLeaveOnADay() {
        Network network = read(GOOD.replace(
                "[\"151\", \"159\", 240]",
                "[{code: \"151\", to: 2026-12-31}, \"159\", {code: 240, from: 2027-01-01}]"));

        assertThat(network.membersOn(LocalDate.of(2026, 12, 31)))
                .extracting(one -> one.name())
                .containsExactly("Ballerup", "Gladsaxe");
        assertThat(network.membersOn(LocalDate.of(2027, 1, 1)))
                .extracting(one -> one.name())
                .containsExactly("Gladsaxe", "Egedal");
        assertThat(network.nameOf(new MunicipalityCode("151"))).isEqualTo("Ballerup");
    }

    @Test
    void aForumKeepsItsNamesAndHasSomebodyWhoSeesToItsCases() {
        Forum forum = read(GOOD.replace("    name: Rådet\n", """
                                name: Rådet
                                earlier-names: [{name: Udvalget, to: 2025-12-31}, {name: Kredsen}]
                                papers: 8
                                acts: {name: Rådets sekretariat, email: raad@example.dk}
                            """)).forums().get(0);

        assertThat(forum.nameOn(LocalDate.of(2025, 12, 31))).isEqualTo("Udvalget");
        assertThat(forum.nameOn(LocalDate.of(2026, 1, 1))).isEqualTo("Rådet");
        assertThat(forum.lifetime().formerly()).containsExactly("Kredsen");
        assertThat(forum.handling())
                .isEqualTo(
                        new Handling(8, new Handling.Actor("Rådets sekretariat", new EmailAddress("raad@example.dk"))));
    }

    @Test
    void theHostMayHaveChangedAndAForumBeenTakenOver() {
        Network network = read(GOOD + """
                          - {id: gammelt, name: Gammelt forum, to: 2026-06-30, successor: raad, meetings: []}
                        earlier-hosts: [{municipality: "151", to: 2025-02-28}]
                        chains: [{id: op, name: Til rådet, forums: [gammelt, raad]}]
                        """);

        assertThat(network.nameOf(network.hostOn(LocalDate.of(2025, 2, 28)))).isEqualTo("Ballerup");
        assertThat(network.nameOf(network.hostOn(LocalDate.of(2025, 3, 1)))).isEqualTo("Gladsaxe");
        assertThat(network.forumOn("gammelt", LocalDate.of(2026, 6, 30)))
                .map(Forum::id)
                .contains("gammelt");
        assertThat(network.forumOn("gammelt", LocalDate.of(2026, 7, 1)))
                .map(Forum::id)
                .contains("raad");
        assertThat(network.chains()).containsExactly(new Chain("op", "Til rådet", List.of("gammelt", "raad")));
    }

    @Test
    void aChainGoesOnlyThroughForumsThereAre() {
        assertThat(NetworkFile.read("net", GOOD + """
                          - {id: gammelt, name: Gammelt forum, from: 2026-07-01, to: 2026-06-30, successor: raadet, meetings: []}
                        chains: [{id: op, name: Til rådet, forums: [kkr]}]
                        """, complaints)).isEmpty();
        assertThat(complaints.byLine().stream()
                        .map(one -> one.inWords(Words.SHIPPED))
                        .toList()
                        .toString())
                .contains("Perioden slutter 2026-06-30, før den begynder 2026-07-01.")
                .contains("»raadet« er ikke et forum i netværket. Mulige id'er: raad, gammelt.")
                .contains("»kkr« er ikke et forum i netværket.");
    }

    @Test
    void aGroupMayChangeAtNewYear() {
        Network network = read(GOOD);

        assertThat(network.groupsOn(LocalDate.of(2026, 12, 31)))
                .extracting(MunicipalityGroup::name, MunicipalityGroup::municipalities)
                .containsExactly(
                        tuple("nord", List.of(new MunicipalityCode("151"))),
                        tuple("syd", List.of(new MunicipalityCode("240"))));
        assertThat(network.groupsOn(LocalDate.of(2027, 1, 1)).get(0).municipalities())
                .containsExactly(new MunicipalityCode("159"));
    }

    @Test
    void aNetworkWithoutShortNameGetsItsInitials() {
        assertThat(read(GOOD.replace("short-name: NET\n", "")).shortName()).isEqualTo("NET");
        assertThat(ShortNames.of("koebenhavns-omegn-nord")).isEqualTo("KON");
    }

    @ParameterizedTest
    @MethodSource
    void saysWhereAndWhatWasExpected(String good, String broken, String[] expected) {
        assertThat(GOOD).contains(good);

        assertThat(NetworkFile.read("net", GOOD.replace(good, broken), complaints))
                .isEmpty();

        assertThat(complaints.byLine())
                .extracting(problem -> problem.inWords(Words.SHIPPED).replaceFirst("^networks/net.yml:", ""))
                .containsExactlyInAnyOrder(expected);
    }

    static Stream<Arguments> saysWhereAndWhatWasExpected() {
        return Stream.of(
                broken(
                        "id: net",
                        "id: nat",
                        "1: id: »nat« passer ikke til filens navn. Skriv »net«, eller giv filen navnet »nat.yml«."),
                broken("id: net\n", "id:\n", "1: id: Der mangler en værdi."),
                broken("name: Et netværk\n", "", "1: name: Der mangler en værdi."),
                broken(
                        "short-name: NET",
                        "short-name: net-1",
                        "2: short-name: »net-1« kan ikke bruges som kort navn. Brug højst ti store bogstaver og tal, fx OMN."),
                broken("phone:", "phon:", "4: phon: »phon« kendes ikke. Mente du »phone«?"),
                broken(
                        "phone: 12345678",
                        "hjemmeside: x",
                        "4: hjemmeside: Nøglen »hjemmeside« kendes ikke her. Mulige nøgler: id, short-name, name, sender-name, phone, case-number, host, earlier-hosts, tenants, secretariat, municipalities, externals, groups, subject-areas, closing-days, quiet-periods, forums, chains, consent, confirmation, retention."),
                broken(
                        "phone: 12345678",
                        "externals: {\"151\": KL, \"901\": Ballerup}",
                        "4: externals.151: »151: KL« kan ikke bruges. Skriv et nummer fra 901 til 999 i anførselstegn og navnet på en, der ikke er en kommune, fx \"901\": Region Hovedstaden.",
                        "4: externals.901: »901: Ballerup« kan ikke bruges. Skriv et nummer fra 901 til 999 i anførselstegn og navnet på en, der ikke er en kommune, fx \"901\": Region Hovedstaden."),
                broken(
                        "{name: Konsulent 1, email: konsulent-1@example.dk}",
                        "{name: Konsulent 1, email: konsulent-1@example.dk, stand-in: chef@example.dk}",
                        "8: secretariat: chef@example.dk kan ikke være stedfortræder her: det skal være en anden end personen selv og stå i sekretariatet i den samme fil."),
                broken("phone: 12345678", "name: Igen", "4: Nøglen »name« står allerede i linje 3."),
                broken("phone: 12345678", "phone: [1, 2]", "4: phone: Her ventes én enkelt værdi."),
                broken(
                        "host: \"159\"",
                        "host: \"999\"",
                        "5: host: »999« er ikke en kommunekode. Skriv de tre cifre i anførselstegn, fx \"159\"."),
                broken(
                        "email: konsulent-1@example.dk",
                        "email: konsulent-1",
                        "8: secretariat.email: »konsulent-1« er ikke en e-mailadresse. Skriv fx navn@kommune.dk."),
                broken(
                        "email: konsulent-1@example.dk",
                        "mail: konsulent-1@example.dk",
                        "8: secretariat.mail: »mail« kendes ikke. Mente du »email«?",
                        "8: secretariat.email: Der mangler en værdi."),
                broken(
                        "\"159\", 240]",
                        "\"159\", 240, \"998\"]",
                        "9: municipalities: »998« er ikke en kommunekode. Skriv de tre cifre i anførselstegn, fx \"159\"."),
                broken("\"159\", 240]", "\"159\", 240, \"151\"]", "9: municipalities: »151« står der to gange."),
                broken(
                        "\"159\", 240]",
                        "\"159\", {code: 240, from: 2027-01-01, to: 2026-12-31}]",
                        "9: municipalities: Perioden slutter 2026-12-31, før den begynder 2027-01-01."),
                broken(
                        "\"159\", 240]",
                        "\"159\", 240, {form: 2027-01-01}]",
                        "9: municipalities.form: Nøglen »form« kendes ikke her. Mulige nøgler: code, from, to.",
                        "9: municipalities.code: Der mangler en værdi."),
                broken(
                        "[\"151\", \"159\", 240]",
                        "Ballerup",
                        "9: municipalities: Her ventes en liste i kantede parenteser, fx [\"…\", \"…\"]."),
                broken(
                        "syd: [\"240\"]",
                        "syd: [\"101\"]",
                        "14: groups.syd: København er ikke med i netværket. Tilføj kommunen under municipalities, eller fjern den her."),
                broken(
                        "from: 2027-01-01",
                        "from: 2026-12-31",
                        "13: groups.nord: To perioder for gruppen »nord« overlapper. Lad den ene slutte (to), før den næste begynder (from)."),
                broken(
                        "to: 2026-12-31",
                        "from: 2026-12-31, to: 2026-01-01",
                        "12: groups.nord: Perioden slutter 2026-01-01, før den begynder 2026-12-31."),
                broken(
                        "\"06-05\"",
                        "\"6. juni\"",
                        "16: closing-days: »6. juni« er ikke en lukkedag. Skriv måned-dag, fx \"06-05\", eller \"05-01 from 12:00\" for en halv dag."),
                broken(
                        "from 12:00",
                        "from 25:00",
                        "16: closing-days: »05-01 from 25:00« er ikke en lukkedag. Skriv måned-dag, fx \"06-05\", eller \"05-01 from 12:00\" for en halv dag."),
                broken(
                        "uge 28-31",
                        "uge 31-28",
                        "17: quiet-periods: »uge 31-28« er ikke en stille periode. Skriv fx \"uge 28-31\" eller \"12-23..01-02\"."),
                broken(
                        "12-23..01-02",
                        "12-23..02-30",
                        "17: quiet-periods: »12-23..02-30« er ikke en stille periode. Skriv fx \"uge 28-31\" eller \"12-23..01-02\"."),
                broken(
                        "id: raad",
                        "id: Råd",
                        "19: forums.id: »Råd« kan ikke bruges som id. Brug små bogstaver a-z, tal og bindestreg."),
                broken(
                        "2027-02-24",
                        "2027-02-30",
                        "23: forums.meetings.date: »2027-02-30« er ikke en dato. Skriv år-måned-dag, fx 2027-01-20."),
                broken("2027-02-24", "2027-01-20", "23: forums.meetings: »2027-01-20« står der to gange."),
                broken(
                        "\"15:00\"",
                        "kl. 15",
                        "22: forums.meetings.time: »kl. 15« er ikke et klokkeslæt. Skriv fx \"15:00\"."),
                broken(
                        "example: true",
                        "example: ja",
                        "22: forums.meetings.example: »ja« kendes ikke. Skriv true eller false."),
                broken(
                        "request: 18",
                        "request: to uger",
                        "25: forums.plan.request: »to uger« er ikke et antal dage før mødet. Skriv et helt tal fra 0 til 250; det er arbejdsdage. Kalenderdage skrives fx »14 kalenderdage«."),
                broken(
                        "request: 18",
                        "request: 12",
                        "26: forums.plan.remind: »remind« står til 13 arbejdsdage før mødet; efter »request« kan det højst være 11."),
                broken(
                        "remind: [13, 11]",
                        "remind: [11, 13]",
                        "26: forums.plan.remind: »remind« står til 13 arbejdsdage før mødet; efter »remind« kan det højst være 10."),
                broken(
                        "deadline: 10",
                        "deadline: 12",
                        "27: forums.plan.deadline: »deadline« står til 12 arbejdsdage før mødet; efter »remind« kan det højst være 11."),
                broken(
                        "premeeting: 3",
                        "premeeting: 9",
                        "32: forums.plan.premeeting: »premeeting« står til 9 arbejdsdage før mødet; efter »draft« kan det højst være 8."),
                broken(
                        "premeeting: 3",
                        "premeeting: 3\n      chase: 10",
                        "33: forums.plan.chase: »chase« står til 10 arbejdsdage før mødet; efter »deadline« kan det højst være 9."),
                broken("draft: 8\n", "\n", "25: forums.plan.draft: Der mangler en værdi."),
                broken(
                        "tenants: []",
                        "tenants: [",
                        "8: Filen kan ikke læses som YAML. Kontrollér linjen og den før: mellemrum efter kolon, indrykning med mellemrum (ikke tabulator), lukkede anførselstegn og parenteser."));
    }

    @ParameterizedTest
    @MethodSource
    void aFileThatIsNoNetworkIsNamedAsSuch(String text, String expected) {
        assertThat(NetworkFile.read("net", text, complaints)).isEmpty();

        assertThat(complaints.byLine().get(0).inWords(Words.SHIPPED)).startsWith("networks/net.yml" + expected);
    }

    static Stream<Arguments> aFileThatIsNoNetworkIsNamedAsSuch() {
        return Stream.of(
                arguments("", ": Filen kan ikke læses som YAML."),
                arguments("bare tekst", ":1: Her ventes nøgler med værdier"),
                arguments("id: net\n---\nid: to", ":2: Filen kan ikke læses som YAML."),
                arguments("id: net\n\tname: x", ":2: Filen kan ikke læses som YAML."));
    }

    @Test
    void everyProblemOfAFileIsSaidAtOnce() {
        String text = GOOD.replace("host: \"159\"", "host: \"000\"").replace("2027-01-20", "20-01-2027");

        NetworkFile.read("net", text, complaints);

        assertThat(complaints.byLine()).extracting(ConfigProblem::line).containsExactly(5, 22);
    }

    private Network read(String text) {
        var network = NetworkFile.read("net", text, complaints);
        assertThat(complaints.byLine()).isEmpty();
        return network.orElseThrow();
    }

    private static Arguments broken(String good, String broken, String... expected) {
        return arguments(good, broken, expected);
    }
}
