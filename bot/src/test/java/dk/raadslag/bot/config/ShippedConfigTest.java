package dk.raadslag.bot.config;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.MunicipalityGroup;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PlannedMeeting;
import dk.raadslag.domain.network.RetentionTimes;
import dk.raadslag.domain.network.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ByteArrayResource;

/** What the product ships: the four networks and their sample contacts. */
class ShippedConfigTest {
    private static final LoadedConfig SHIPPED = ConfigFolder.read(Path.of("..", "config"));
    private static final Set<LocalDate> HOLIDAYS_2027 = Set.of(
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 3, 25),
            LocalDate.of(2027, 3, 26),
            LocalDate.of(2027, 3, 29),
            LocalDate.of(2027, 5, 6),
            LocalDate.of(2027, 5, 17));

    @Test
    void nothingIsWrongWithIt() {
        assertThat(SHIPPED.problems()).isEmpty();
        assertThat(SHIPPED.networks().all()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "koebenhavns-omegn-nord, OMN, 9, Gladsaxe",
        "syddanmark, SYD, 22, Middelfart",
        "hovedstaden, HST, 29, Albertslund",
        "kl-sundhedsstrategisk-gruppe, KLS, 22, København"
    })
    void eachNetworkHasItsMunicipalities(String id, String shortName, int municipalities, String host) {
        Network network = network(id);

        assertThat(network.shortName()).isEqualTo(shortName);
        assertThat(network.municipalities()).hasSize(municipalities);
        assertThat(MunicipalityNames.byCode(network.host().value())
                        .orElseThrow()
                        .name())
                .isEqualTo(host);
        assertThat(network.secretariat().members())
                .extracting(member -> member.email().value())
                .containsExactly("konsulent-1@example.dk", "konsulent-2@example.dk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"koebenhavns-omegn-nord", "syddanmark", "hovedstaden", "kl-sundhedsstrategisk-gruppe"})
    void nothingIsKeptForEver(String id) {
        assertThat(network(id).upkeep().retention())
                .isEqualTo(
                        new RetentionTimes(Period.ofYears(5), Period.ofYears(2), Period.ofYears(1), Period.ofDays(30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"koebenhavns-omegn-nord", "syddanmark", "hovedstaden", "kl-sundhedsstrategisk-gruppe"})
    void everyMunicipalityHasAtLeastTwoPeopleWhoAreNobody(String id) {
        List<ContactRow> rows =
                SHIPPED.contactsOf(new NetworkId(id)).orElseThrow().rows();
        Map<MunicipalityCode, Set<Object>> people = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.appointment().municipality(),
                        Collectors.mapping(ContactRow::email, Collectors.toSet())));

        assertThat(people.keySet())
                .containsExactlyInAnyOrderElementsOf(network(id).municipalities().stream()
                        .map(Municipality::code)
                        .toList());
        assertThat(people.values()).allMatch(emails -> emails.size() >= 2);
        assertThat(rows).allMatch(row -> row.email().value().endsWith("@example.dk"));
        assertThat(rows).allMatch(row -> row.phone().startsWith("00 "));
        assertThat(rows).extracting(row -> row.appointment().role()).contains(Role.values());
    }

    @Test
    void everyMunicipalityHasItsPrimaryContactAtTheAddressThePatternSays() {
        Map<String, Appointment> byEmail =
                SHIPPED.contactsOf(new NetworkId("koebenhavns-omegn-nord")).orElseThrow().rows().stream()
                        .filter(row -> row.appointment().role() == Role.PRIMARY_CONTACT)
                        .collect(Collectors.toMap(row -> row.email().value(), ContactRow::appointment));

        assertThat(byEmail)
                .containsOnlyKeys(
                        "kontakt-ballerup@example.dk",
                        "kontakt-egedal@example.dk",
                        "kontakt-furesoe@example.dk",
                        "kontakt-gentofte@example.dk",
                        "kontakt-gladsaxe@example.dk",
                        "kontakt-herlev@example.dk",
                        "kontakt-lyngby-taarbaek@example.dk",
                        "kontakt-roedovre@example.dk",
                        "kontakt-rudersdal@example.dk");
    }

    @Test
    void theCouncilMeetsTenTimesAYearAndTheDirectorsFiveTimesEachAfterTheirChairs() {
        assertThat(network("koebenhavns-omegn-nord").forums().get(0).meetings()).hasSize(10);

        List<PlannedMeeting> directors = meetings("syddanmark", "sundhedsdirektoerkredsen");
        List<PlannedMeeting> chairs = meetings("syddanmark", "formandskabet");
        assertThat(directors).hasSize(5);
        assertThat(chairs).hasSize(5);
        for (int index = 0; index < 5; index++) {
            assertThat(chairs.get(index).date()).isBefore(directors.get(index).date());
        }
    }

    @Test
    void everyMeetingIsMarkedAsAnExampleAndOnAWorkingDayOutsideQuietPeriods() {
        for (Network network : SHIPPED.networks().all()) {
            WorkingCalendar calendar = new WorkingCalendar(HOLIDAYS_2027::contains, network);
            List<PlannedMeeting> meetings = network.forums().stream()
                    .flatMap(forum -> forum.meetings().stream())
                    .toList();
            assertThat(meetings).isNotEmpty().allMatch(PlannedMeeting::example);
            assertThat(meetings)
                    .allMatch(meeting -> calendar.isWorkingDay(meeting.date()) && !calendar.isQuiet(meeting.date()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "koebenhavns-omegn-nord, Det kommunale direktørnetværk > Sundhedsrådet",
        "syddanmark, Formandskabet for Sundhedsdirektørkredsen > Sundhedsdirektørkredsen > Kommunaldirektørkredsen (K22) > KKR Syddanmark",
        "hovedstaden, Embedsmandsudvalget for Sundhed > Kommunaldirektørkredsen (K29) > KKR Hovedstaden",
        "kl-sundhedsstrategisk-gruppe, Sundhedsstrategisk Gruppe"
    })
    void aCaseGoesTheWayItsNetworkGoes(String id, String way) {
        Network network = network(id);

        assertThat(network.chains().get(0).forums().stream()
                        .map(forum -> network.nameOfForum(forum, LocalDate.of(2026, 12, 1)))
                        .collect(Collectors.joining(" > ")))
                .isEqualTo(way);
    }

    @Test
    void theSecretariatInSouthernDenmarkMovedFromHaderslevToMiddelfart() {
        Network network = network("syddanmark");
        assertThat(network.nameOf(network.hostOn(LocalDate.of(2022, 1, 31)))).isEqualTo("Haderslev");
        assertThat(network.nameOf(network.hostOn(LocalDate.of(2022, 4, 1)))).isEqualTo("Middelfart");
        assertThat(network.forumOn("praksisplanudvalget", LocalDate.of(2022, 7, 1)))
                .isEmpty();
    }

    @Test
    void middelfartAndBillundChangeClusterAtNewYear() {
        assertThat(clusterOf("410", LocalDate.of(2026, 12, 31))).isEqualTo("klynge-lillebaelt");
        assertThat(clusterOf("410", LocalDate.of(2027, 1, 1))).isEqualTo("klynge-fyn");
        assertThat(clusterOf("530", LocalDate.of(2026, 12, 31))).isEqualTo("klynge-sydvestjylland");
        assertThat(clusterOf("530", LocalDate.of(2027, 1, 1))).isEqualTo("klynge-lillebaelt");
    }

    @ParameterizedTest
    @CsvSource({"syddanmark, 4", "hovedstaden, 5", "kl-sundhedsstrategisk-gruppe, 5"})
    void theGroupsCoverEveryMunicipalityOnce(String id, int groups) {
        Network network = network(id);
        List<MunicipalityGroup> holding = network.groupsOn(LocalDate.of(2026, 12, 1));

        assertThat(holding).hasSize(groups);
        assertThat(holding.stream().flatMap(group -> group.municipalities().stream()))
                .containsExactlyInAnyOrderElementsOf(network.municipalities().stream()
                        .map(Municipality::code)
                        .toList());
    }

    @Test
    void allNinetyEightMunicipalitiesHaveTheirNames() {
        assertThat(MunicipalityNames.all()).hasSize(98);
        assertThat(MunicipalityNames.byName("Høje-taastrup Kommune")
                        .orElseThrow()
                        .code())
                .isEqualTo(new MunicipalityCode("169"));
        assertThat(MunicipalityNames.byName("roedovre").orElseThrow().name()).isEqualTo("Rødovre");
    }

    @Test
    void theSettingsFileShowsDefaultsThatCanBeUncommented() throws IOException {
        String shipped = Files.readString(Path.of("..", "config", "application.yml"));
        String uncommented = shipped.replaceAll("(?m)^#(?! \\S)", "");

        assertThat(properties(shipped)).isEmpty();
        assertThat(properties(uncommented))
                .contains(
                        "raadslag.mode", "raadslag.teams.app-id", "raadslag.reminders.hours", "spring.datasource.url");
    }

    private static List<String> properties(String yaml) throws IOException {
        return new YamlPropertySourceLoader()
                .load("application", new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8))).stream()
                        .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
                        .toList();
    }

    private static String clusterOf(String code, LocalDate day) {
        return network("syddanmark").groupsOn(day).stream()
                .filter(group -> group.municipalities().contains(new MunicipalityCode(code)))
                .map(MunicipalityGroup::name)
                .collect(Collectors.joining());
    }

    private static List<PlannedMeeting> meetings(String network, String forum) {
        return network(network).forum(forum).map(Forum::meetings).orElseThrow();
    }

    private static Network network(String id) {
        return SHIPPED.networks().find(new NetworkId(id)).orElseThrow();
    }
}
