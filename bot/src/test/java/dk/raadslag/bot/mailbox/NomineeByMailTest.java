package dk.raadslag.bot.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.bot.mail.Mailing;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.nomination.Nominee;
import dk.raadslag.domain.round.RoundId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody is named who is not in Teams. */
class NomineeByMailTest {
    private static final RoundId ROUND = new RoundId("OMN-R1");
    private static final String LETTER = "<raadslag.7@example.dk>";

    private final Desk desk = new Desk();
    private final Person anna = desk.contact("kontakt-ballerup", "Anna Holm", Omegn.BALLERUP, Role.PRIMARY_CONTACT);

    @BeforeEach
    void name() {
        desk.canMail();
        desk.say("/udpegning ny Økonomigruppe, 1 pr. kommune, 2 år fra 1/1-2027 frist 1/12");
        desk.say("ja");
        assertThat(desk.writes(anna, "Nis Ny, økonomikonsulent, nis-ny@example.dk, kender tallene"))
                .contains("Jeg har spurgt Nis Ny i en mail");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void isAskedByMailWithHowToAnswer() {
        assertThat(letters("asked"))
                .singleElement()
                .asString()
                .contains("Anna Holm fra Ballerup har indmeldt dig til Økonomigruppe. Vil du sidde i gruppen?")
                .contains("Svar på denne mail med \"ja\" eller \"nej\", gerne inden tirsdag den 1. december 2026")
                .contains(Mailing.code("OMN-R1", nis()));
        assertThat(desk.say("/log OMN-R1")).contains("spurgt i en mail");
        assertThat(desk.say("/udpegning OMN-R1")).contains("Nis Ny");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ja tak, det vil jeg gerne.|ACCEPTED",
                "Hej Anna / Jeg vil meget gerne. / Mvh Nis|ACCEPTED",
                "Nej, desværre. Jeg er på orlov.|DECLINED",
                "Desværre, jeg kan ikke nå det|DECLINED",
            })
    void theAnswerToTheLetterIsTheirs(String words, Nominee.Consent consent) {
        desk.outbox.deliver(key("asked"), LETTER, desk.now());

        assertThat(take(mail(words.replace(" / ", "\n\n")).answering(LETTER))).isInstanceOf(Came.Taken.class);

        assertThat(nominee().consent()).isEqualTo(consent);
        assertThat(desk.outbox.answersTo(anna.id())).last().asString().contains("**Nis Ny** (Ballerup)");
        assertThat(desk.outbox.answersTo(nis().id())).last().asString().contains("Tak. Jeg har noteret, at du");
        assertThat(desk.say("/log OMN-R1")).contains(consent == Nominee.Consent.ACCEPTED ? "et ja fra" : "et nej fra");
    }

    @Test
    void theCodeIsAsGoodAsTheLetter() {
        assertThat(take(mail("ja\n\n> svarkode " + Mailing.code("OMN-R1", nis()))))
                .isInstanceOf(Came.Taken.class);
        assertThat(nominee().consent()).isEqualTo(Nominee.Consent.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ja, men kun hvis møderne ligger i Ballerup.",
                "Kan du ringe til mig om det?",
                "Er det ja eller nej inden fredag?",
            })
    void whatIsNotSimplyYesOrNoGoesToTheSecretariat(String words) {
        desk.outbox.deliver(key("asked"), LETTER, desk.now());
        assertThat(take(mail(words).answering(LETTER))).isInstanceOf(Came.Waits.class);
        assertThat(nominee().consent()).isEqualTo(Nominee.Consent.ASKED);
    }

    @Test
    void withoutLetterOrCodeNobodyAnswersInTheirName() {
        assertThat(take(mail("ja tak"))).isInstanceOf(Came.Waits.class);
        assertThat(nominee().consent()).isEqualTo(Nominee.Consent.ASKED);
    }

    @Test
    void theyHearByMailWhatBecameOfIt() {
        desk.press("nominee-choose", Map.of("nominee", "1"));
        desk.press("nominees-tell", Map.of("round", "OMN-R1"));
        assertThat(letters("result")).singleElement().asString().contains("udpeget til **Økonomigruppe**");
    }

    private Person nis() {
        return desk.contacts.byEmail(new EmailAddress("nis-ny@example.dk")).orElseThrow();
    }

    private Nominee nominee() {
        return desk.nominations.of(ROUND).get(0);
    }

    private static String key(String what) {
        return "nominee-mail:OMN-R1:1:" + what;
    }

    private List<String> letters(String what) {
        return desk.sent(key(what)).stream().map(message -> message.text()).toList();
    }

    private static Eml mail(String words) {
        return Eml.plain(words)
                .header("From", "Nis Ny <nis-ny@example.dk>")
                .header("Subject", "SV: Udpegning til Økonomigruppe (OMN-R1)");
    }

    private Came take(Eml mail) {
        return desk.the(TakingMail.class).take(new Arrival(mail.bytes(), desk.now(), null), desk.now());
    }
}
