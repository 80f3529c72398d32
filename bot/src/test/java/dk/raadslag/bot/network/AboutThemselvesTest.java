package dk.raadslag.bot.network;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contact persons about themselves, on Monday 2 November 2026. */
class AboutThemselvesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-02");
    private static final Pattern PROPOSAL = Pattern.compile("\"proposal\":\"(\\d+)\"");

    private final Desk desk = new Desk();
    private Person anna;
    private Person bo;

    @BeforeEach
    void people() {
        anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
        bo = desk.contact("fag-ballerup", "Bo Friis", BALLERUP, Role.SUBJECT_CONTACT, "psykiatri");
        desk.contact("kontakt-egedal", "Carl Dam", EGEDAL, Role.PRIMARY_CONTACT);
        desk.addresses.remember(
                desk.consultant.id(), new ChatAddress("http://127.0.0.1", "tenant", "29:k", "a:k"), Instant.EPOCH);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fravær 1/12-15/12 stedfortræder fag-ballerup@example.dk",
                "Fravær fra 1. december til 15. december, stedfortræder fag-ballerup@example.dk.",
                "fravaer 1/12-15/12 stedfortraeder fag-ballerup@example.dk",
                "jeg er væk fra 1/12 til 15/12, Bo (fag-ballerup@example.dk) svarer imens",
                "Jeg holder ferie 1.-15. december. Min stedfortræder er fag-ballerup@example.dk",
                "jeg er på orlov 2026-12-01 til 2026-12-15 stedfortræder: fag-ballerup@example.dk",
                "Hej, jeg er fraværende 1/12-15/12 stedfortræder fag-ballerup@example.dk",
            })
    void anAbsenceIsTakenAsPeopleTellIt(String words) {
        assertThat(desk.hears(anna, words).orElseThrow())
                .contains("fraværende fra tirsdag den 1. december 2026 til og med tirsdag den 15. december 2026")
                .contains("Bo Friis (fag-ballerup@example.dk) svarer imens og har fået besked");
        assertThat(contact(anna).absences())
                .containsExactly(new Absence(LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-15"), bo));
        assertThat(desk.outbox.answersTo(bo.id()))
                .singleElement()
                .asString()
                .contains("Anna Holm har nævnt dig som stedfortræder for Ballerup");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "punkt 1: jeg er væk 1/12-15/12",
                "vi er på ferie i uge 49, så svaret kommer senere",
                "jeg er væk fra tasterne",
                "fravær af bemærkninger til punkt 2",
                "jeg stopper her, punkt 2 tiltrædes",
                "jeg er kontaktperson",
                "1 og 2 tiltrædes",
                "mine oplysninger til punkt 3: ingen",
            })
    void wordsThatMayBeAReplyAreLeftToIt(String words) {
        assertThat(desk.hears(anna, words)).isEmpty();
        assertThat(contact(anna).absences()).isEmpty();
    }

    @Test
    void theReasonIsNotKeptAnywhere() {
        desk.hears(anna, "fravær 1/12-15/12 fordi jeg skal opereres, stedfortræder fag-ballerup@example.dk");
        assertThat(contact(anna).absences().toString()).doesNotContain("opereres");
        assertThat(desk.outbox.rows().toString()).doesNotContain("opereres");
        assertThat(desk.audit.about(desk.network.id().value()).toString()).doesNotContain("opereres");
    }

    @Test
    void withoutADeputyTheAbsenceIsTakenAndOneIsAskedFor() {
        assertThat(desk.hears(anna, "jeg er væk fra mandag til onsdag").orElseThrow())
                .contains("fraværende fra mandag den 9. november 2026 til og med onsdag den 11. november 2026")
                .contains("Hvem svarer imens? Skriv: stedfortræder navn@kommune.dk");
        assertThat(desk.hears(anna, "stedfortræder fag-ballerup@example.dk").orElseThrow())
                .contains("Bo Friis (fag-ballerup@example.dk) svarer imens");
        assertThat(contact(anna).absences()).extracting(Absence::deputy).containsExactly(bo);
    }

    @Test
    void whereTheMunicipalityHasADeputyThatIsSaid() {
        desk.contact("sted-ballerup", "Sif Lund", BALLERUP, Role.DEPUTY);
        assertThat(desk.hears(anna, "fravær i uge 49").orElseThrow())
                .contains("Sif Lund bliver spurgt imens. Skal det være en anden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fravær | Hvornår? Skriv datoerne",
                "fravær snart | Jeg kan ikke læse datoerne i \"snart\"",
                "fravær 31/2-5/3 | findes ikke",
                "fravær 15/2-1/2 | Slutdagen 1/2 ligger før startdagen 15/2",
                "fravær 15.-1. december | ligger før startdagen",
                "fravær 1/12-15/12 stedfortræder kontakt-ballerup@example.dk | stedfortræder for sig selv",
                "fravær 1/12-15/12 stedfortræder kontakt-egedal@example.dk | svarer allerede for Egedal",
                "afmeld fravær | Der står ikke noget fravær for dig",
                "stedfortræder fag-ballerup@example.dk | Der står ikke noget fravær for dig",
                "min afløser er kontakt-ballerup@example.dk | Det er din egen adresse",
                "min afløser er kontakt-egedal@example.dk | svarer allerede for Egedal",
            })
    void whatCannotBeTakenIsToldKindly(String words, String answer) {
        assertThat(desk.hears(anna, words).orElseThrow()).contains(answer);
        assertThat(contact(anna).absences()).isEmpty();
    }

    @Test
    void callingOffTellsTheDeputyToo() {
        desk.hears(anna, "fravær i dag til fredag stedfortræder fag-ballerup@example.dk");
        assertThat(desk.hears(anna, "afmeld fravær").orElseThrow()).contains("Velkommen tilbage");
        assertThat(contact(anna).absences()).isEmpty();
        assertThat(desk.outbox.answersTo(bo.id()).get(1)).contains("Anna Holm er tilbage igen");
    }

    @Test
    void aSubjectContactsNewAddressWaitsForTheSecretariat() {
        assertThat(desk.hears(bo, "fravær 2/11-13/11 stedfortræder ny@example.dk")
                        .orElseThrow())
                .contains("Jeg har spurgt sekretariatet, om ny@example.dk må svare imens");
        assertThat(contact(bo).absences()).extracting(Absence::deputy).containsExactly((Person) null);
        assertThat(lastToConsultant())
                .contains("Bo Friis i Ballerup er fraværende")
                .contains("foreslår ny@example.dk som stedfortræder");

        assertThat(desk.press("proposal-approve", proposal())).contains("Godkendt: ny@example.dk svarer for Bo Friis");
        assertThat(contact(bo).absences())
                .singleElement()
                .satisfies(absence -> assertThat(absence.deputy()).isNotNull());
        assertThat(desk.outbox.answersTo(bo.id()).get(0)).contains("Så er det på plads: ny@example.dk svarer imens");
    }

    @Test
    void aPrimaryContactsAddressElsewhereWaitsToo() {
        assertThat(desk.hears(anna, "fravær 1/12-15/12 stedfortræder anna@gmail.com")
                        .orElseThrow())
                .contains("Jeg har spurgt sekretariatet");
    }

    @Test
    void stillBeingContactPersonIsNoted() {
        assertThat(desk.hears(anna, "Jeg er stadig kontaktperson").orElseThrow())
                .isEqualTo("Tak, så står du fortsat som kontaktperson for Ballerup.");
        assertThat(desk.audit.deeds()).contains("contact-confirmed");
    }

    @Test
    void stoppingAsksOneQuestion() {
        assertThat(desk.hears(anna, "jeg stopper").orElseThrow()).contains("Fra hvornår, og hvem tager over?");
        assertThat(desk.outbox.answersTo(desk.consultant.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jeg stopper 1/12, min afløser er ny@example.dk",
                "Jeg stopper fra den 1. december. Min afløser er ny@example.dk",
                "min afløser er ny@example.dk fra 1. december",
            })
    void aSuccessorTakesOverOnceTheSecretariatHasSaidYes(String words) {
        assertThat(desk.hears(anna, words).orElseThrow())
                .contains("om ny@example.dk kan tage over fra tirsdag den 1. december 2026");
        assertThat(lastToConsultant())
                .contains("Anna Holm i Ballerup stopper fra tirsdag den 1. december 2026")
                .contains("foreslår ny@example.dk som afløser")
                .contains("overtager ny@example.dk det hele: hovedkontakt");
        assertThat(contact(anna).held(LocalDate.parse("2026-12-01"))).hasSize(1);

        Map<String, String> proposal = proposal();
        assertThat(desk.press("proposal-approve", proposal)).contains("ny@example.dk tager over efter Anna Holm");
        Person successor =
                desk.contacts.byEmail(new EmailAddress("ny@example.dk")).orElseThrow();
        assertThat(contact(anna).held(LocalDate.parse("2026-11-30"))).hasSize(1);
        assertThat(contact(anna).held(LocalDate.parse("2026-12-01"))).isEmpty();
        assertThat(contact(successor).handsInFor(BALLERUP, LocalDate.parse("2026-12-01")))
                .isTrue();
        assertThat(contact(successor).handsInFor(BALLERUP, LocalDate.parse("2026-11-30")))
                .isFalse();
        assertThat(desk.outbox.answersTo(successor.id()).get(0)).contains("Du tager over efter Anna Holm");

        assertThat(desk.press("proposal-decline", proposal)).contains("allerede taget stilling");
    }

    @Test
    void theSecretariatMaySayNoAndNothingChanges() {
        desk.hears(anna, "min afløser er ny@example.dk");
        assertThat(desk.press("proposal-decline", proposal())).contains("Afvist: intet er ændret for Anna Holm");
        assertThat(contact(anna).held(TODAY)).hasSize(1);
        assertThat(desk.outbox.answersTo(anna.id()).get(0))
                .contains("har endnu ikke godkendt ny@example.dk som afløser");
    }

    @Test
    void whoeverIsInTwoNetworksIsToldThatBothHaveBeenAsked() {
        desk.contacts.appoint(
                Omegn.NEIGHBOUR.id(), anna.id(), new Appointment(BALLERUP, Role.PRIMARY_CONTACT, Set.of(), null, null));

        assertThat(desk.hears(anna, "min afløser er ny@example.dk", List.of(desk.network, Omegn.NEIGHBOUR)))
                .hasValueSatisfying(answer -> assertThat(answer)
                        .contains("Jeg har spurgt Det tværkommunale sekretariat, om ny@example.dk kan tage over")
                        .contains("i Sundhedsråd Omegn og Sundhedsråd Sydvest."));
    }

    @Test
    void somebodyElsesSecretariatCannotDecide() {
        desk.hears(anna, "min afløser er ny@example.dk");
        Map<String, String> proposal = proposal();
        desk.serve(Omegn.NEIGHBOUR);
        assertThat(desk.press("proposal-approve", proposal)).contains("allerede taget stilling");
        assertThat(contact(anna).held(TODAY.plusDays(1))).hasSize(1);
    }

    @Test
    void theButtonsOfTheQuestionAskForWhatIsMissing() {
        var asked = desk.pressedBy(anna, "contact-successor", Map.of("network", "omegn"));
        assertThat(asked.reaction().toString())
                .contains("Hvem tager over, og fra hvornår?")
                .contains("Input.Date");
        var taken = desk.pressedBy(
                anna,
                "contact-successor",
                Map.of("network", "omegn", "from", "2026-12-31", "successor", "ny@example.dk"));
        assertThat(taken.reaction().toString())
                .contains("om ny@example.dk kan tage over fra torsdag den 31. december 2026");
        assertThat(desk.pressedBy(anna, "contact-still", Map.of("network", "sydvest"))
                        .reaction()
                        .toString())
                .contains("virker ikke for dig");
    }

    @Test
    void whatIsStoredIsToldInPlainWords() {
        desk.hears(anna, "fravær 1/12-15/12 stedfortræder fag-ballerup@example.dk");
        assertThat(desk.hears(anna, "mine oplysninger").orElseThrow())
                .contains("- Navn: Anna Holm")
                .contains("- Arbejdsmail: kontakt-ballerup@example.dk")
                .contains("- Telefon: 11 22 33 44")
                .contains("Din konto i Teams er kendt")
                .contains("- Ballerup: hovedkontakt")
                .contains(
                        "Fraværende fra tirsdag den 1. december 2026 til og med tirsdag den 15. december 2026, stedfortræder Bo Friis")
                .contains("Du er spurgt i 0 runder og har skrevet i 0")
                .contains("Loggen har 1 linje om dig")
                .contains("Noget, der skal rettes eller slettes?");
    }

    private ContactPerson contact(Person person) {
        return desk.contacts.of(desk.network.id(), person.id()).orElseThrow();
    }

    private String lastToConsultant() {
        List<String> answers = desk.outbox.answersTo(desk.consultant.id());
        return answers.get(answers.size() - 1);
    }

    private Map<String, String> proposal() {
        String cards = desk.outbox.rows().stream()
                .filter(row -> desk.consultant.id().equals(row.dispatch().person()))
                .map(row -> String.valueOf(((Intent.Answer) row.dispatch().intent()).card()))
                .reduce("", String::concat);
        Matcher found = PROPOSAL.matcher(cards);
        assertThat(found.find()).isTrue();
        return Map.of("proposal", found.group(1));
    }
}
