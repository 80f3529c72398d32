package dk.raadslag.bot.round;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.round.RoundItem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan, a letter: asked about without a meeting. */
class OwnRoundCommandTest {
    private final Desk desk = new Desk();
    private final Person anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void showsAndAsksAboutATextAsOneItem() {
        desk.contact("kontakt-egedal", "Carl Dam", EGEDAL, Role.PRIMARY_CONTACT);

        assertThat(desk.say("/runde Brev til regionen frist 13/11 kl. 10\nVi foreslår, at kommunerne skriver sammen."))
                .contains("**Anmodning om bemærkninger: Brev til regionen**")
                .contains("Svarfrist: fredag den 13. november 2026 kl. 10.00")
                .contains("Sendes til 2 personer i 2 kommuner")
                .contains("- **1** Brev til regionen");
        assertThat(desk.say("ja")).contains("OMN-R1 er sendt");
        RoundItem item = desk.round("OMN-R1").items().get(0);
        assertThat(item.item().summary()).isEqualTo("Vi foreslår, at kommunerne skriver sammen.");
        desk.replies("OMN-R1", anna, BALLERUP, Map.of("1", Position.NO_REMARKS));
        assertThat(desk.say("/status"))
                .startsWith("**1 af 4 kommuner har svaret**")
                .contains("(OMN-R1)");
    }

    @Test
    void aLetterInAFileIsReadInWholeParagraphs() {
        String letter = """
                Til kommunerne

                Det anbefales kommunerne at etablere og finansiere et fælles kommu-
                nalt sekretariat.
                """;

        desk.send("/runde Brev til kommunerne frist 13/11", "brev.txt", letter.getBytes(StandardCharsets.UTF_8));
        desk.say("ja");

        assertThat(desk.round("OMN-R1").items().get(0).item().summary())
                .isEqualTo("Til kommunerne\n\nDet anbefales kommunerne at etablere og finansiere et fælles kommunalt"
                        + " sekretariat.");
    }

    @Test
    void numberedLinesBecomeItems() {
        desk.say("/runde Udkast til samarbejdsaftale frist 13/11 til Ballerup\n1. Formål\n\n2. Godkendelse af økonomi");
        desk.say("ja");

        assertThat(desk.round("OMN-R1").title()).isEqualTo("Udkast til samarbejdsaftale");
        assertThat(desk.round("OMN-R1").items())
                .extracting(RoundItem::number, RoundItem::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", "Formål"),
                        org.assertj.core.groups.Tuple.tuple("2", "Godkendelse af økonomi"));
        assertThat(desk.round("OMN-R1").asked()).containsExactly(BALLERUP);
    }

    @Test
    void theNextOneHasTheNextNumberAndAFileIsAsGood() {
        desk.say("/runde Den første frist 13/11");
        desk.say("ja");
        desk.send("/runde Den anden frist 16/11", "plan.txt", "1. Mål\n\n2. Midler");
        desk.say("ja");

        assertThat(desk.round("OMN-R2").items()).hasSize(2);
    }

    @Test
    void aTitleNobodyCanReadIsRefused() {
        assertThat(desk.say("/runde " + "meget lang titel ".repeat(20) + "frist 13/11"))
                .contains("højst 300 tegn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/runde Brev til regionen        | Hvornår er fristen?",
                "/runde frist 13/11              | Hvad skal runden hedde?",
                "/runde Brev frist snart         | ikke læse fristen \"snart\"",
                "/runde Brev frist 1/10-2026     | er allerede passeret",
            })
    void saysWhatIsMissing(String typed, String wrong) {
        assertThat(desk.say(typed)).contains(wrong).contains("`/runde <titel>");
    }

    @Test
    void whoIsNotAMemberYetIsNotOffered() {
        Municipality later = new Municipality(Omegn.EGEDAL, "Egedal", LocalDate.parse("2027-01-01"), null);
        try (Desk changing = new Desk("local", Omegn.of(List.of(later)))) {
            assertThat(changing.say("/runde Brev frist 13/11 til Egedal\n1. Formål"))
                    .contains("Netværket kender ikke \"Egedal\"")
                    .doesNotContain("Mente du");
        }
    }
}
