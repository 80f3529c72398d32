package dk.raadslag.bot.network;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The consultant keeps the contact persons current, on Monday 2 November 2026; a round of two items is open. */
class ContactsCommandTest {
    private final Desk desk = new Desk();
    private Person anna;
    private Person bo;

    @BeforeEach
    void peopleAndAnOpenRound() {
        anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
        bo = desk.contact("fag-ballerup", "Bo Friis", BALLERUP, Role.SUBJECT_CONTACT, "psykiatri");
        desk.contact("kontakt-egedal", "Carl Dam", EGEDAL, Role.PRIMARY_CONTACT);
        desk.meeting("2026-11-25");
        desk.say("/dagsorden 1\n1. Godkendelse af budget\n\n2. Drøftelse af økonomi\n");
        desk.say("ja");
        desk.say("/anmod");
        desk.say("ja");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void showsWhatAddingWouldDoBeforeItIsDone() {
        assertThat(desk.say("/kontakt tilføj Egedal ny.kollega@example.dk Ny Kollega hovedkontakt"))
                .contains("Tilføj Ny Kollega (ny.kollega@example.dk) i Egedal fra i dag")
                .contains("Rolle: hovedkontakt")
                .contains("Egedal har allerede Carl Dam som hovedkontakt")
                .contains("Den åbne anmodning OMN-1a")
                .contains("bliver også sendt til Ny Kollega")
                .contains("Ny Kollega har ikke åbnet Rådslag i Teams endnu");
        assertThat(desk.contacts.byEmail(new EmailAddress("ny.kollega@example.dk")))
                .isEmpty();
    }

    @Test
    void afterAYesTheNewcomerIsAppointedAndAsked() {
        desk.say("/kontakt tilføj Egedal ny.kollega@example.dk Ny Kollega hovedkontakt");
        assertThat(desk.say("ja")).contains("Ny Kollega er nu hovedkontakt for Egedal");
        Person added = person("ny.kollega");
        assertThat(asked()).contains(added.name());
        assertThat(desk.audit.deeds()).contains("contact-added", "request-passed-on");
    }

    @Test
    void aNoChangesNothing() {
        desk.say("/kontakt tilføj Egedal ny.kollega@example.dk Ny Kollega hovedkontakt");
        desk.say("nej");
        assertThat(desk.contacts.byEmail(new EmailAddress("ny.kollega@example.dk")))
                .isEmpty();
    }

    @Test
    void whatIsNoLongerAsItWasShownIsShownAgain() {
        desk.say("/kontakt tilføj Egedal ny.kollega@example.dk Ny Kollega hovedkontakt");
        desk.contact("anden-egedal", "Dorte Juhl", EGEDAL, Role.PRIMARY_CONTACT);
        assertThat(desk.say("ja")).contains("Noget er ændret").contains("Dorte Juhl");
        assertThat(desk.contacts.byEmail(new EmailAddress("ny.kollega@example.dk")))
                .isEmpty();
        assertThat(desk.say("ja")).contains("Ny Kollega er nu hovedkontakt");
    }

    @Test
    void areasAndNamesOfSeveralWordsAreTaken() {
        desk.say("/kontakt tilføj lyngby-taarbæk fag@example.dk Eva van der Berg fagkontakt boern og unge, psykiatri");
        desk.say("ja");
        ContactPerson eva = contact("fag");
        assertThat(eva.person().name()).isEqualTo("Eva van der Berg");
        assertThat(eva.appointments().get(0).areas()).containsExactlyInAnyOrder("børn og unge", "psykiatri");
    }

    @Test
    void aSlipInTheDomainAndTheSameNameAreWarnedAbout() {
        assertThat(desk.say("/kontakt tilføj Ballerup anna.holm@exmaple.dk Anna Holm godkender"))
                .contains("slutter på @example.dk")
                .contains("Der er allerede en Anna Holm i Ballerup med adressen kontakt-ballerup@example.dk");
    }

    @Test
    void aNameLongerThanAnybodyHasIsRefused() {
        assertThat(desk.say("/kontakt tilføj Ballerup ny@example.dk " + "Ida ".repeat(300)))
                .contains("højst 1000 tegn");
        assertThat(desk.say("/kontakt ret kontakt-ballerup@example.dk navn " + "Ida ".repeat(300)))
                .contains("højst 1000 tegn");
    }

    @Test
    void aCorrectedRoleOrDayDoesNotMakeSomebodyAnswerForTwo() {
        Person dorte = desk.contact("leder", "Dorte Juhl", BALLERUP, Role.INFORMED);
        ContactPerson held = contact("leder");
        desk.contacts.keep(
                desk.network.id(),
                held.appointed(
                        new Appointment(EGEDAL, Role.PRIMARY_CONTACT, Set.of(), null, LocalDate.parse("2026-10-31"))));
        desk.away("kontakt-egedal", new Absence(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-30"), dorte));

        assertThat(desk.say("/kontakt ret leder@example.dk rolle hovedkontakt")).contains("svarer allerede for Egedal");
        assertThat(desk.say("/kontakt ret leder@example.dk titel Leder")).contains("Ret Dorte Juhl");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/kontakt | Hvad skal der ske med kontaktpersonen",
                "/kontakt tilfoej Balerup x@example.dk X | Mente du Ballerup?",
                "/kontakt tilføj Ballerup x-example.dk X | ligner ikke en e-mailadresse",
                "/kontakt tilføj Ballerup | mangler en arbejdsmail",
                "/kontakt tilføj Ballerup x@example.dk | Hvad hedder personen?",
                "/kontakt tilføj Ballerup x@example.dk Ida Vang hovedkontkt | Mente du hovedkontakt?",
                "/kontakt tilføj Ballerup x@example.dk Ida Vang fagkontakt | mindst ét fagområde",
                "/kontakt tilføj Ballerup x@example.dk Ida Vang fagkontakt psykatri | Mente du psykiatri?",
                "/kontakt tilføj Ballerup kontakt-ballerup@example.dk Anna Holm hovedkontakt | Anna Holm er allerede hovedkontakt i Ballerup",
                "/kontakt tilfjø Ballerup x@example.dk X | Mente du `/kontakt tilføj`?",
                "/kontakt fjern kontakt-balerup@example.dk | Mente du kontakt-ballerup@example.dk?",
                "/kontakt fjern kontakt-ballerup@example.dk Egedal | Anna Holm er ikke kontaktperson for Egedal",
                "/kontakt ret kontakt-ballerup@example.dk | Hvad skal rettes?",
                "/kontakt ret kontakt-ballerup@example.dk telefn 12 | Mente du telefon?",
                "/kontakt ret kontakt-ballerup@example.dk telefon | Hvad skal \"telefon\" rettes til?",
                "/kontakt ret kontakt-ballerup@example.dk email fag-ballerup@example.dk | hører allerede til Bo Friis",
                "/kontakt ret kontakt-ballerup@example.dk navn Anna Holm | står allerede sådan",
                "/kontakt fravær kontakt-ballerup@example.dk | Hvornår?",
                "/kontakt fravær kontakt-ballerup@example.dk engang | Jeg kan ikke læse datoerne",
                "/kontakt fravær kontakt-ballerup@example.dk 2026-10-01 2026-10-15 | Fraværet sluttede torsdag den 15. oktober 2026",
                "/kontakt fravær kontakt-ballerup@example.dk 2026-12-15 2026-12-01 | ligger før første dag",
                "/kontakt fravær kontakt-ballerup@example.dk 2026-12-01 2026-12-15 kontakt-ballerup@example.dk | stedfortræder for sig selv",
                "/kontakt fravær kontakt-ballerup@example.dk 2026-12-01 2026-12-15 kontakt-egedal@example.dk | svarer allerede for Egedal",
                "/kontakt fravær kontakt-ballerup@example.dk 2026-12-01 2026-12-15 bo | ligner ikke en e-mailadresse",
            })
    void aWrongArgumentIsToldKindly(String typed, String answer) {
        assertThat(desk.say(typed)).contains(answer);
        assertThat(desk.say("ja")).contains("ikke noget, der venter");
    }

    @Test
    void correctsWhatIsKnownOfSomebody() {
        assertThat(desk.say("/kontakt ret kontakt-ballerup@example.dk navn Anna Holm Bang telefon 55 66 77 88"))
                .contains("- navn: Anna Holm → Anna Holm Bang")
                .contains("- telefon: 11 22 33 44 → 55 66 77 88");
        desk.say("ja");
        assertThat(contact("kontakt-ballerup").person().name()).isEqualTo("Anna Holm Bang");
        assertThat(contact("kontakt-ballerup").person().phone()).isEqualTo("55 66 77 88");
    }

    @Test
    void correctsWhatSomebodyIsAndUntilWhen() {
        assertThat(desk.say("/kontakt ret fag-ballerup@example.dk rolle stedfortræder til 31/12"))
                .contains("- rolle: fagkontakt → stedfortræder")
                .contains("- til: (tomt) → torsdag den 31. december 2026");
        desk.say("ja");
        assertThat(contact("fag-ballerup").appointments())
                .singleElement()
                .satisfies(held -> assertThat(held.role()).isEqualTo(Role.DEPUTY));
    }

    @Test
    void endsAnAppointmentFromTodayAndSaysWhereNobodyIsLeft() {
        assertThat(desk.say("/kontakt fjern kontakt-egedal@example.dk"))
                .contains("Carl Dam (kontakt-egedal@example.dk) stopper fra i dag som:")
                .contains("hovedkontakt i Egedal")
                .contains("Så er der ingen at spørge i Egedal");
        assertThat(desk.say("ja")).contains("Carl Dam er ikke længere kontaktperson fra i dag");
        assertThat(contact("kontakt-egedal").appointments()).hasSize(1);
        assertThat(desk.say("/netværk huller"))
                .contains("Uden hovedkontakt og stedfortræder")
                .contains("- Egedal");
    }

    @Test
    void anAbsenceFromTodaySendsTheOpenRequestToTheDeputy() {
        assertThat(desk.say("/kontakt fravær kontakt-ballerup@example.dk 2/11 13/11 fag-ballerup@example.dk"))
                .contains(
                        "Anna Holm er fraværende fra mandag den 2. november 2026 til og med fredag den 13. november 2026")
                .contains("Bo Friis (fag-ballerup@example.dk) svarer imens")
                .contains("bliver sendt til Bo Friis i stedet for Anna Holm");
        assertThat(desk.say("ja")).contains("Fraværet er skrevet ind");
        assertThat(asked()).contains("Bo Friis");
        assertThat(desk.outbox.answersTo(bo.id()).get(0))
                .contains("Anna Holm har nævnt dig som stedfortræder for Ballerup")
                .contains("afgive kommunens svar");
        assertThat(desk.say("/netværk")).contains("- Ballerup: Bo Friis (i stedet for Anna Holm)");
        assertThat(desk.say("/netværk Ballerup"))
                .contains(
                        "fraværende fra mandag den 2. november 2026 til og med fredag den 13. november 2026, stedfortræder Bo Friis")
                .contains("svarer i stedet for Anna Holm");
    }

    @Test
    void theDeputyMayHandInAsLongAsTheAbsenceLasts() {
        desk.say("/kontakt fravær kontakt-ballerup@example.dk i dag fag-ballerup@example.dk");
        desk.say("ja");
        assertThat(contact("fag-ballerup").handsInFor(BALLERUP, LocalDate.parse("2026-11-02")))
                .isTrue();
        assertThat(contact("fag-ballerup").handsInFor(BALLERUP, LocalDate.parse("2026-11-03")))
                .isFalse();
    }

    @Test
    void anAbsenceWithNobodyInTheirPlaceIsAHole() {
        assertThat(desk.say("/kontakt fravær kontakt-egedal@example.dk 2/11-13/11"))
                .contains("kommunen har ingen andre at spørge imens");
        desk.say("ja");
        assertThat(desk.say("/netværk huller"))
                .contains("Fraværende uden stedfortræder:")
                .contains("- Egedal: Carl Dam, til og med fredag den 13. november 2026 – ingen bliver spurgt");
        assertThat(desk.say("/rykker")).doesNotContain("Carl Dam");
    }

    @Test
    void nothingIsPassedOnWhereTheMunicipalityHasAnswered() {
        desk.replies("OMN-1a", anna, BALLERUP, Map.of("1", Position.ENDORSED, "2", Position.NOTED));
        assertThat(desk.say("/kontakt fravær kontakt-ballerup@example.dk 2/11 13/11 fag-ballerup@example.dk"))
                .doesNotContain("OMN-1a");
    }

    @Test
    void everybodyIsAskedOnceWhetherTheyStillAreContactPersons() {
        assertThat(desk.say("/kontakt bekræft"))
                .contains("Spørg tre personer i to kommuner")
                .contains("> Hej Anna Holm. Er du stadig kontaktperson for Ballerup");
        assertThat(desk.say("ja")).contains("på vej til tre personer");
        assertThat(desk.outbox.answersTo(anna.id()).get(0)).contains("Er du stadig kontaktperson for Ballerup");
        assertThat(desk.say("/netværk huller"))
                .contains("Har ikke svaret på, om de stadig er kontaktpersoner: Anna Holm, Bo Friis og Carl Dam");

        Answering answer = desk.pressedBy(anna, "contact-still", Map.of("network", "omegn"));
        assertThat(answer.reaction().toString()).contains("Tak, så står du fortsat som kontaktperson for Ballerup");
        assertThat(desk.say("/netværk huller")).contains("Bo Friis og Carl Dam").doesNotContain("Anna Holm");
        assertThat(desk.say("/netværk Ballerup")).contains("bekræftet mandag den 2. november 2026");
    }

    private List<String> asked() {
        return desk.ledger.of(desk.round("OMN-1a").id()).stream()
                .map(line -> desk.contacts
                        .person(line.recipient().person())
                        .orElseThrow()
                        .name())
                .toList();
    }

    private Person person(String mailbox) {
        return desk.contacts.byEmail(new EmailAddress(mailbox + "@example.dk")).orElseThrow();
    }

    private ContactPerson contact(String mailbox) {
        return desk.contacts.of(desk.network.id(), person(mailbox).id()).orElseThrow();
    }
}
