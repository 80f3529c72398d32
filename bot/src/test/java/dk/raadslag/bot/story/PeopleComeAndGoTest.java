package dk.raadslag.bot.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.DanishTime;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Those who answer go on leave, hand over and are forgotten, each in a few words over the protocol of Teams. */
@ExtendWith(OutputCaptureExtension.class)
class PeopleComeAndGoTest {
    @TempDir
    private Path folder;

    private Town town;
    private Resident consultant;
    private Resident ballerup;
    private Resident gladsaxe;
    private Resident herlev;

    @BeforeEach
    void peopleHaveTheBot() throws IOException {
        town = new Town(folder);
        consultant = town.resident("konsulent-1");
        ballerup = town.resident("kontakt-ballerup");
        gladsaxe = town.resident("kontakt-gladsaxe");
        herlev = town.resident("kontakt-herlev");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void theNetworkFollowsItsPeople(CapturedOutput logged) {
        somebodyGoesOnLeave();
        somebodyHandsOver();
        everybodyIsAskedWhetherTheyStillAre();
        whatIsWantedOnTheAgenda();
        somebodyIsForgotten(logged);
    }

    private void somebodyGoesOnLeave() {
        LocalDate first = LocalDate.now(DanishTime.ZONE).plusDays(20);
        String days = first.getDayOfMonth() + "/" + first.getMonthValue() + "-" + first.getYear() + " til "
                + first.plusDays(9).getDayOfMonth() + "/" + first.plusDays(9).getMonthValue() + "-"
                + first.plusDays(9).getYear();

        assertThat(ballerup.says("fravær " + days + " stedfortræder stedfortraeder-ballerup@example.dk"))
                .contains("Stedfortræder Ballerup");
        assertThat(consultant.says("/netværk Ballerup")).contains("Kontakt Ballerup", "Stedfortræder Ballerup");
    }

    private void somebodyHandsOver() {
        gladsaxe.says("jeg stopper, min afløser er ny-gladsaxe@example.dk");
        Posted proposed = consultant.reads("ny-gladsaxe@example.dk");
        consultant.presses(proposed, "proposal-approve", Map.of());
        assertThat(consultant.says("/netværk Gladsaxe")).contains("ny-gladsaxe@example.dk");
    }

    private void everybodyIsAskedWhetherTheyStillAre() {
        consultant.says("/kontakt bekræft");
        consultant.says("ja");
        Posted question = herlev.reads("stadig");
        assertThat(herlev.presses(question, "contact-still", Map.of()).toString())
                .contains("Herlev");
    }

    private void whatIsWantedOnTheAgenda() {
        int year = LocalDate.now(DanishTime.ZONE).getYear() + 1;
        consultant.says("/møde 15/6-" + year + " kl. 10 Rådet");
        consultant.says("ja");
        consultant.says("/anmod 1 punktforslag frist +3600s");
        consultant.says("ja");
        herlev.says("Vi foreslår et punkt om akutsygepleje");
        assertThat(consultant.hears(consultant.message("/punktforslag")).read()).contains("Akutsygepleje", "Herlev");
    }

    private void somebodyIsForgotten(CapturedOutput logged) {
        consultant.says("/kontakt slet kontakt-herlev@example.dk");
        assertThat(consultant.says("ja")).contains("slettet");
        town.settles();

        assertThat(town.dump())
                .doesNotContain("kontakt-herlev", "Kontakt Herlev")
                .contains("kutsygepleje");
        assertThat(logged.getAll()).contains("has nowhere to go").doesNotContain("kontakt-herlev", "Kontakt Herlev");
    }
}
