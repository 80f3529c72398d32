package dk.raadslag.bot.network;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The region is told what goes on, and is no municipality. */
class ExternalContactTest {
    private static final Municipality REGION = new Municipality(new MunicipalityCode("901"), "Region Hovedstaden");

    private final Desk desk = new Desk("local", Omegn.telling(List.of(REGION)));
    private final Person rikke = desk.contact("rikke-region", "Rikke Region", REGION.code(), Role.INFORMED);

    @BeforeEach
    void aContact() {
        desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void isShownBesideTheMunicipalitiesAndIsNoHole() {
        assertThat(desk.say("/netværk"))
                .contains("fire kommuner")
                .contains("Orienteres uden for kommunerne: Region Hovedstaden (Rikke Region)");
        assertThat(desk.say("/netværk Region Hovedstaden")).contains("Rikke Region** – modtager til orientering");
        assertThat(desk.say("/netværk huller")).doesNotContain("Region");
        assertThat(desk.say("/kontakt bekræft")).doesNotContain("Rikke").contains("én person");
    }

    @Test
    void isNeverAskedAndNeverExpected() {
        desk.say("/runde Plan for akutberedskab frist 13/11\nHvad siger I til planen?");
        assertThat(desk.say("ja")).doesNotContain("Region");
        assertThat(desk.ledger.of(desk.rounds.of(desk.network.id()).get(0).id()))
                .extracting(line -> line.recipient().person())
                .doesNotContain(rikke.id());
    }

    @Test
    void whatTheyWriteIsReceivedAndGoesToTheSecretariat() {
        assertThat(desk.writes(rikke, "Regionen har udsat sit udspil til december."))
                .contains("Tak. Jeg har givet det videre til Det tværkommunale sekretariat");
        assertThat(desk.outbox.answersTo(desk.consultant.id()))
                .singleElement()
                .asString()
                .contains("Rikke Region, Region Hovedstaden")
                .contains("Regionen har udsat sit udspil");
    }

    @Test
    void canBeAddedOnlyAsSomebodyWhoIsTold() {
        assertThat(desk.say("/kontakt tilføj Region Hovedstaden ny@regionh.example.dk Nis Ny hovedkontakt"))
                .contains("Region Hovedstaden er ikke en kommune og bliver aldrig spurgt");
        assertThat(desk.say("/kontakt tilføj Region Hovedstaden ny@regionh.example.dk Nis Ny"))
                .contains("i Region Hovedstaden fra i dag")
                .contains("Rolle: modtager til orientering");
        assertThat(desk.say("ja")).contains("Nis Ny er nu modtager til orientering for Region Hovedstaden");
        assertThat(desk.say("/kontakt ret rikke-region@example.dk rolle hovedkontakt"))
                .contains("kan kun være orienteres");
    }

    @Test
    void comesBackFromAFileUnchanged() {
        String exported = desk.say("/kontakt eksport");
        byte[] csv = desk.fetch(exported, "kontakter-omegn.csv");
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("Region Hovedstaden;Rikke Region");
        assertThat(desk.send("/kontakt", "kontakter.csv", csv)).contains("Der er ikke noget at ændre");
        String wrong = new String(csv, StandardCharsets.UTF_8).replace(";orienteres;", ";godkender;");
        assertThat(desk.send("/kontakt", "kontakter.csv", wrong))
                .contains("Region Hovedstaden er ikke en kommune og kan kun have rollen orienteres");
    }
}
