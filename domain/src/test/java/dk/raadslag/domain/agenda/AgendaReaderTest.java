package dk.raadslag.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaReaderTest {

    @Test
    void readsAPastedListWithoutAnySections() {
        ReadAgenda agenda = read("""
                1. Godkendelse af dagsorden
                2. Orientering om økonomi
                3. Drøftelse af ny sundhedsaftale
                4. Lukket: Valg af leverandør
                5. Eventuelt
                """);

        assertThat(agenda.items())
                .extracting(AgendaItem::number, AgendaItem::title, AgendaItem::type, AgendaItem::closed)
                .containsExactly(
                        row("1", "Godkendelse af dagsorden", ItemType.APPROVAL, false),
                        row("2", "Orientering om økonomi", ItemType.INFORMATION, false),
                        row("3", "Drøftelse af ny sundhedsaftale", ItemType.DISCUSSION, false),
                        row("4", "Lukket: Valg af leverandør", ItemType.UNKNOWN, true),
                        row("5", "Eventuelt", ItemType.UNKNOWN, false));
    }

    @Test
    void readsHeadingsSetWithRoomBetweenTheirLetters() {
        ReadAgenda agenda = read("""
                1. Fælles akutteam

                I N D S T I L L I N G
                Sekretariatet indstiller, at teamet drøftes

                B I L A G :
                Oplæg om akutteam
                """);

        assertThat(agenda.items().get(0).recommendations()).containsExactly("teamet drøftes");
        assertThat(agenda.items().get(0).attachments()).containsExactly("Oplæg om akutteam");
    }

    @Test
    void headingsOfTheTitlesLevelAreItemsWithoutSectionsToo() {
        String title = HeadingMark.of(2);
        ReadAgenda agenda = read("Møde i Faglig Klynge\n" + title + "Indhold\n" + title + "Velkomst\n\n" + title
                + "Sundhedshuse\n" + HeadingMark.of(3) + "Resumé\nTo huse.\n" + HeadingMark.of(3) + "Mere om husene\n"
                + title
                + "Eventuelt\n");

        assertThat(titles(agenda)).containsExactly("Velkomst", "Sundhedshuse", "Eventuelt");
        assertThat(agenda.items().get(1).summary()).isEqualTo("To huse.\nMere om husene");
    }

    @Test
    void findsAForumThatBeginsWithWhatItIs() {
        assertThat(read("Dagsorden\n\nUdvalget for Nære Tilbud\n\n1. Budget\n2. Eventuelt\n")
                        .forum())
                .isEqualTo("Udvalget for Nære Tilbud");
    }

    @Test
    void goesOnWithTheNextItemBelowAnAttachment() {
        ReadAgenda agenda = read("""
                1. Plan A
                Bilag: a.pdf

                2. Plan B
                Tekst om B.

                3. Personalesag (lukket)
                Lukket punkt.

                4. Plan D
                Tekst.
                """);

        assertThat(agenda.items())
                .extracting(AgendaItem::title, AgendaItem::closed, AgendaItem::presentation)
                .containsExactly(
                        Tuple.tuple("Plan A", false, null),
                        Tuple.tuple("Plan B", false, "Tekst om B."),
                        Tuple.tuple("Personalesag (lukket)", true, null),
                        Tuple.tuple("Plan D", false, "Tekst."));
        assertThat(agenda.items().get(0).attachments()).containsExactly("a.pdf");
    }

    @Test
    void keepsTheOpenItemBelowAClosedOneWhoseNeighbourHasAttachments() {
        ReadAgenda agenda = read("""
                1. Plan A
                Tekst om A.

                2. Plan B
                Bilag
                b.pdf

                3. Personalesag om NN (lukket)
                Indstilles drøftet.

                4. Plan D
                Tekst.
                """);

        assertThat(agenda.items())
                .extracting(AgendaItem::title, AgendaItem::closed)
                .containsExactly(
                        Tuple.tuple("Plan A", false),
                        Tuple.tuple("Plan B", false),
                        Tuple.tuple("Personalesag om NN (lukket)", true),
                        Tuple.tuple("Plan D", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%d. ", "%d) ", "Punkt %d: ", "%d "})
    void readsEveryItemBelowOneLineOfAttachments(String number) {
        String items = IntStream.rangeClosed(1, 6)
                .mapToObj(n -> number.formatted(n) + "Plan for kommune " + n + "\n" + "Der er set på plan " + n + ".\n"
                        + (n == 2 ? "Bilag: plan.pdf\n\n" : "\n"))
                .collect(Collectors.joining());

        assertThat(read(items).items()).extracting(AgendaItem::number).containsExactly("1", "2", "3", "4", "5", "6");
    }

    @Test
    void aClosedMarkMakesAnItemEvenWithoutAnEmptyLineAbove() {
        assertThat(titles(read("""
                1. Plan A
                Bilag: a.pdf
                Planen er ny.
                2. Personalesag
                Lukket punkt
                """))).containsExactly("Plan A", "Personalesag");
    }

    @Test
    void saysThatTheNextNumberWasTakenForAPartOfTheItemAbove() {
        ReadAgenda agenda = read("""
                1. Plan A
                Bilag: a.pdf

                Planen er ny.
                2. Plan B
                """);

        assertThat(titles(agenda)).containsExactly("Plan A");
        assertThat(agenda.warnings()).contains(new AgendaWarning(AgendaWarning.Kind.NUMBER_WITHIN_AN_ITEM, 5, "2"));
    }

    @Test
    void saysSoToWhereTheNumberOfAClosedItemIsLeftOut() {
        ReadAgenda agenda = read("""
                1. Plan A
                Bilag: a.pdf

                2. Plan B
                Tekst om B.

                4. Plan D
                Tekst om D.
                """);

        assertThat(agenda.warnings()).contains(new AgendaWarning(AgendaWarning.Kind.NUMBER_WITHIN_AN_ITEM, 7, "4"));
    }

    @Test
    void leavesTheNumberedChaptersOfAnAttachmentInIt() {
        ReadAgenda agenda = read("""
                1. Plan A
                Indstilling
                Det indstilles, at planen drøftes.

                Bilag
                a.pdf

                Planen for området

                1. Baggrund

                Planen er ny.

                2. Formål

                Planen skal hjælpe.

                2. Plan B
                Indstilling
                Det indstilles, at planen godkendes.
                """);

        assertThat(titles(agenda)).containsExactly("Plan A", "Plan B");
        assertThat(agenda.items().get(0).presentation()).isNull();
    }

    @Test
    void readsAListTypedInHaste() {
        assertThat(titles(read("Dagsorden til mødet den 3. marts:\n1. velkomst\n2. status på akutteam\n3. evt.\n")))
                .containsExactly("velkomst", "status på akutteam", "evt.");
    }

    @Test
    void keepsTheHeadingOfTheClosedPartOutOfTheItemAboveIt() {
        ReadAgenda agenda = read("""
                PUNKT 1
                TEMA: PSYKIATRI
                SAGSRESUMÉ
                Kort tekst.
                BILAG
                Notat om psykiatri
                LUKKET DAGSORDEN
                PUNKT 2
                KØB AF JORD
                """);

        assertThat(agenda.items())
                .extracting(AgendaItem::title, AgendaItem::summary, AgendaItem::attachments, AgendaItem::closed)
                .containsExactly(
                        row("TEMA: PSYKIATRI", "Kort tekst.", List.of("Notat om psykiatri"), false),
                        row("KØB AF JORD", null, List.of(), true));
    }

    @Test
    void takesNeitherRecommendedPointsNorChaptersOfAnAttachmentForItems() {
        ReadAgenda agenda = read(Texts.NUMBERS_EVERYWHERE);

        assertThat(titles(agenda))
                .containsExactly(
                        "Godkendelse af dagsorden",
                        "Budget",
                        "Samarbejde med praktiserende læger",
                        "Gensidig orientering",
                        "Eventuelt");
        assertThat(agenda.items().get(1).recommendations())
                .containsExactly("Godkender budgettet", "Godkender taksterne", "Godkender bilaget");
        assertThat(agenda.items().get(1).attachments()).containsExactly("Bilag 1 - Budget", "Bilag 2 - Takster");
    }

    @Test
    void readsEverySectionOfAnItemAndKeepsListsInTheTextApartFromItems() {
        ReadAgenda agenda = read(Texts.FULL_AGENDA);
        AgendaItem plan = agenda.items().get(1);

        assertThat(titles(agenda))
                .containsExactly(
                        "Godkendelse af dagsorden",
                        "Handleplan for nære tilbud til borgere med demens og deres pårørende i hele rådets område",
                        "Sager til drøftelse",
                        "Psykiatrihandleplan",
                        "Almen medicin i yderområder",
                        "Eventuelt",
                        "Køb af lokaler");
        assertThat(plan.summary()).isEqualTo("Planen skal hjælpe borgere med demens og deres pårørende.");
        assertThat(plan.recommendationLead()).isEqualTo("Sekretariatet indstiller, at rådet");
        assertThat(plan.recommendations())
                .containsExactly(
                        "godkender handleplanen,",
                        "drøfter den videre inddragelse af almen praksis, og",
                        "tager økonomien til efterretning.");
        assertThat(plan.presentation()).isEqualTo("""
                        Handleplanen bygger på tre spor:
                        1. Styrket opsporing
                        2. Fælles udredning

                        Økonomi
                        Udgiften er 2 mio. kr.""");
        assertThat(plan.attachments()).containsExactly("Handleplan for nære tilbud", "Høringsnotat");
    }

    @Test
    void takesRowsOfTheContentsOnceAndKeepsTheClosedOneThatHasNoBody() {
        ReadAgenda agenda = read(Texts.FULL_AGENDA);

        assertThat(agenda.items())
                .extracting(AgendaItem::number)
                .containsExactly("1", "2", "3", "3.1", "3.2", "4", "5");
        assertThat(agenda.items())
                .filteredOn(AgendaItem::closed)
                .extracting(AgendaItem::title)
                .containsExactly("Køb af lokaler");
        assertThat(kinds(agenda)).containsExactly(AgendaWarning.Kind.ONLY_IN_CONTENTS);
        assertThat(agenda.forum()).isEqualTo("Sundhedsråd Østbredden");
        assertThat(agenda.meetingDate()).isEqualTo(LocalDate.of(2027, 1, 20));
    }

    @Test
    void findsUnnumberedItemsByTheirSectionsAndStopsWhereAnAttachmentsTextBegins() {
        ReadAgenda agenda = read(Texts.UNNUMBERED_AGENDA);
        AgendaItem first = agenda.items().get(0);

        assertThat(titles(agenda))
                .containsExactly(
                        "Temadrøftelse om akutfunktioner (oplæg fra vicedirektør ved akutsygehuset)", "Fælles budget");
        assertThat(first.type()).isEqualTo(ItemType.DISCUSSION);
        assertThat(first.recommendations())
                .containsExactly("Godkender samarbejdet", "Sender pris- og lønnotatet videre");
        assertThat(first.attachments()).containsExactly("Notat om akutfunktioner", "KKR-sekretariatets oversigt");
        assertThat(first.presentation()).isEqualTo("Akutfunktionerne er nye.");
        assertThat(agenda.warnings())
                .contains(new AgendaWarning(AgendaWarning.Kind.ATTACHMENT_TEXT_LEFT_OUT, 24, first.title()));
    }

    @Test
    void givesUnnumberedItemsTheNumbersOfTheListOnTop() {
        ReadAgenda agenda = read("""
                Dagsorden

                1. Samarbejde om akutfunktioner
                2. Fælles budget
                3. Eventuelt

                Samarbejde om akutfunktioner

                RESUMÉ
                Kort tekst.

                Fælles budget

                RESUMÉ
                Budgettet er stramt.
                """);

        assertThat(agenda.items())
                .extracting(AgendaItem::number, AgendaItem::title, AgendaItem::summary)
                .containsExactly(
                        row("1", "Samarbejde om akutfunktioner", "Kort tekst."),
                        row("2", "Fælles budget", "Budgettet er stramt."),
                        row("3", "Eventuelt", null));
    }

    @Test
    void readsMinutesWithNumberedSectionsAndLeavesTheDecisionOut() {
        ReadAgenda agenda = read("""
                KKR Fjordlandet
                Referat
                Dato: 12. marts 2026

                1. Rammeaftale for det specialiserede område
                SAG-2026-00124

                1.1. Indstilling
                Det indstilles, at KKR tager status til efterretning.

                1.2. Sagsfremstilling
                Aftalen følges.

                1.3. Beslutning
                Taget til efterretning.

                2. Eventuelt
                """);
        AgendaItem item = agenda.items().get(0);

        assertThat(titles(agenda)).containsExactly("Rammeaftale for det specialiserede område", "Eventuelt");
        assertThat(item.recommendationLead()).isEqualTo("Det indstilles, at");
        assertThat(item.recommendations()).containsExactly("KKR tager status til efterretning.");
        assertThat(item.presentation()).isEqualTo("Aftalen følges.");
        assertThat(item.type()).isEqualTo(ItemType.INFORMATION);
        assertThat(agenda.forum()).isEqualTo("KKR Fjordlandet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Punkt 3: Ny sundhedsaftale",
                "Punkt 3\nNy sundhedsaftale",
                "PUNKT 3 – Ny sundhedsaftale",
                "Pkt. 3: Ny sundhedsaftale",
                "Sag nr. 3 Ny sundhedsaftale",
                "3. Ny sundhedsaftale",
                "3) Ny sundhedsaftale",
                "3\tNy sundhedsaftale",
                "3Ny sundhedsaftale",
                "3. Ny sund-\nhedsaftale",
                "3. Ny sund\u00ADheds\u00ADaftale"
            })
    void knowsTheWaysANumberIsWritten(String item) {
        String next = item.replaceFirst("3", "4").replaceFirst("(?s)Ny.*", "Eventuelt");

        assertThat(read(item + "\n\n" + next).items())
                .extracting(AgendaItem::number, AgendaItem::title)
                .containsExactly(row("3", "Ny sundhedsaftale"), row("4", "Eventuelt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"• ", "\uF0B7 ", "- ", "o ", "\uF0B7\n", " "})
    void knowsABulletHoweverItSurvivedTheConversion(String bullet) {
        ReadAgenda agenda = read(
                "1. Budget\n\nIndstilling\nFormandskabet indstiller, at rådet\n\n" + bullet + "godkender budgettet\n"
                        + bullet + "sender det i høring\n\nSagsfremstilling\nTekst.\nMere.\nNu.\nSlut.\n");

        assertThat(agenda.items().get(0).recommendations())
                .containsExactly("godkender budgettet", "sender det i høring");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Lukket: Udbud",
                "1. LUKKET PUNKT - Udbud",
                "1. Udbud (lukket)",
                "1. Fortroligt: Udbud",
                "LUKKET PUNKT 1: Udbud",
                "1. Udbud\nLukket punkt",
                "Lukket dagsorden\n1. Udbud"
            })
    void knowsTheSignsOfAClosedItem(String item) {
        assertThat(read(item + "\n").items())
                .singleElement()
                .extracting(AgendaItem::closed)
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1. Orientering om lukkede afdelinger", "1. Lukketider i akutmodtagelsen", "1. Åbent: Udbud"})
    void doesNotTakeTheAdjectiveForAClosedItem(String item) {
        assertThat(read(item).items())
                .singleElement()
                .extracting(AgendaItem::closed)
                .isEqualTo(false);
    }

    @Test
    void countsTheClosedPartFromOneAgainWithoutMixingItIntoTheOpenOne() {
        ReadAgenda agenda = read("""
                Åben dagsorden
                1. Godkendelse af dagsorden
                2. Nyt fra regionen

                Lukket dagsorden
                1. Personaleforhold
                """);

        assertThat(agenda.items())
                .extracting(AgendaItem::title, AgendaItem::closed)
                .containsExactly(
                        row("Godkendelse af dagsorden", false),
                        row("Nyt fra regionen", false),
                        row("Personaleforhold", true));
        assertThat(agenda.items().get(1).presentation()).isNull();
    }

    @Test
    void theHeadingOfTheClosedPartIsNoTextOfAnAttachment() {
        ReadAgenda agenda = read("""
                Åbne punkter
                1. Nærhospitaler
                Bilag: Plan

                LUKKEDE PUNKTER

                2. Lejeaftale
                """);

        assertThat(agenda.items())
                .extracting(AgendaItem::title, AgendaItem::attachments, AgendaItem::closed)
                .containsExactly(row("Nærhospitaler", List.of("Plan"), false), row("Lejeaftale", List.of(), true));
        assertThat(kinds(agenda)).containsExactly(AgendaWarning.Kind.NO_DATE);
    }

    @ParameterizedTest
    @CsvSource({
        "Temadrøftelse om det nære sundhedsvæsen, DISCUSSION",
        "Stillingtagen til høringssvar, APPROVAL",
        "Orientering om godkendelse af budget, INFORMATION",
        "Budget 2028 til godkendelse, APPROVAL",
        "Måltal (drøftelse), DISCUSSION",
        "Forvaltningen orienterer, INFORMATION",
        "Status på sundhedshuse, INFORMATION",
        "Sundhedshuse, UNKNOWN"
    })
    void tellsTheTypeFromTheTitle(String title, ItemType type) {
        assertThat(read("1. " + title).items())
                .singleElement()
                .extracting(AgendaItem::type)
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "at rådet drøfter sagen, DISCUSSION",
        "at rådet drøfter og tiltræder planen, APPROVAL",
        "at rådet indstiller planen til regionen, APPROVAL",
        "at sagen tages til efterretning, INFORMATION",
        "at sagen sendes, UNKNOWN"
    })
    void tellsTheTypeFromTheRecommendationWhereTheTitleIsSilent(String recommendation, ItemType type) {
        assertThat(read("1. Sundhedshuse\nIndstilling\nFormandskabet indstiller, " + recommendation)
                        .items())
                .singleElement()
                .extracting(AgendaItem::type)
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Dagsorden onsdag den 20. januar 2027 kl. 15.00 | onsdag den 20. januar 2027 kl. 15.00 | 2027-01-20 | -",
                "Mødedato: d. 20-01-2027                        | d. 20-01-2027                        | 2027-01-20 | -",
                "Mødedato: 2027-01-20                           | 2027-01-20                           | 2027-01-20 | -",
                "Dagsorden torsdag den 20. januar 2027          | torsdag den 20. januar 2027          | 2027-01-20 | WEEKDAY_DOES_NOT_FIT",
                "Dagsorden for mødet den 24. maj                | den 24. maj                          | -          | MISSING_YEAR",
                "Dagsorden for mødet den 31. februar 2027       | den 31. februar 2027                 | -          | DATE_DOES_NOT_EXIST",
                "Dagsorden                                      | -                                    | -          | NO_DATE"
            })
    void readsTheMeetingDateAndGuessesNothing(String heading, String text, LocalDate date, AgendaWarning.Kind warning) {
        ReadAgenda agenda = read(heading + "\n\n1. Godkendelse af referat fra mødet den 3. december 2026\n");

        assertThat(agenda.meetingDateText()).isEqualTo(text);
        assertThat(agenda.meetingDate()).isEqualTo(date);
        assertThat(kinds(agenda)).isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vi ses på mødet onsdag d. 12. maj 2027 kl. 13.00 i Fjordby. | onsdag d. 12. maj 2027 kl. 13.00",
                "Vi ses på mødet d. 12. maj 2027.                            | d. 12. maj 2027",
                "Sagen kommer til mødet, onsdag den 12. maj 2027.            | onsdag den 12. maj 2027"
            })
    void readsTheDateFromWhatAnItemSaysOfTheMeeting(String sentence, String date) {
        ReadAgenda agenda = read("1. Budget\n" + sentence + "\n\n2. Eventuelt\n");

        assertThat(agenda.meetingDateText()).isEqualTo(date);
        assertThat(agenda.meetingDate()).isEqualTo(LocalDate.of(2027, 5, 12));
    }

    @Test
    void readsADateInTheLineAboveTheFirstTitle() {
        ReadAgenda agenda = read("""
                Dagsorden
                Møde i Sundhedsråd Fjordlandet
                onsdag d. 12. maj 2027
                Fælles budget
                Næste møde
                """);

        assertThat(agenda.meetingDate()).isEqualTo(LocalDate.of(2027, 5, 12));
        assertThat(agenda.forum()).isEqualTo("Sundhedsråd Fjordlandet");
        assertThat(titles(agenda)).containsExactly("Fælles budget", "Næste møde");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SAGSFREMSTILLING\nBudgettet er stramt.\n\n",
                "SAGSFREMSTILLING\nBudgettet er stramt.\n\nBILAG\nNotat om takster\n\n",
                "BILAG\nNotat om takster\n"
            })
    void endsAnAgendaWithoutNumbersWithTheTitlesThatHaveNoSections(String sections) {
        ReadAgenda agenda = read("Fælles budget\n\nRESUMÉ\nKort tekst.\n\n" + sections
                + "Næste møde\nVi ses onsdag den 9. juni 2027.\n\nEventuelt\n");

        assertThat(agenda.items())
                .extracting(AgendaItem::title, AgendaItem::presentation)
                .containsExactly(
                        row("Fælles budget", sections.startsWith("BILAG") ? null : "Budgettet er stramt."),
                        row("Næste møde", "Vi ses onsdag den 9. juni 2027."),
                        row("Eventuelt", null));
    }

    @Test
    void leavesTheEndOfAnAttachmentsOwnAgendaInIt() {
        ReadAgenda agenda = read("""
                Fælles budget

                RESUMÉ
                Kort tekst.

                BILAG
                Referat fra styregruppen

                Referat fra styregruppens seneste drøftelse af budgettet.

                Eventuelt
                """);

        assertThat(titles(agenda)).containsExactly("Fælles budget");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\n\n"})
    void cutsEveryPointThatBeginsWithAtAlikeWhereverTheFirstOneStands(String room) {
        ReadAgenda agenda = read("Indholdsfortegnelse\n1. Demensplan ........ 2\n2. Eventuelt ........ 3\n\n"
                + "1. Demensplan\n\nIndstilling\nSekretariatet indstiller," + room + "at planen drøftes i\nkredsen,\n"
                + "at planen sendes i høring, og\nat bilaget tages til efterretning.\n\n2. Eventuelt\n");

        assertThat(agenda.items().get(0).recommendationLead()).isEqualTo("Sekretariatet indstiller,");
        assertThat(agenda.items().get(0).recommendations())
                .containsExactly(
                        "at planen drøftes i kredsen,",
                        "at planen sendes i høring, og",
                        "at bilaget tages til efterretning.");
    }

    @Test
    void leavesWhatTheMeetingIsAskedToApproveInTheLeadOfItsPoints() {
        AgendaItem item = read("""
                1. Demensplan

                Indstilling
                Sekretariatet indstiller, at kredsen godkender,
                at planen sendes i høring
                at udgiften deles

                2. Eventuelt
                """).items().get(0);

        assertThat(item.recommendationLead()).isEqualTo("Sekretariatet indstiller, at kredsen godkender,");
        assertThat(item.recommendations()).containsExactly("at planen sendes i høring", "at udgiften deles");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ")", ":", ""})
    void readsRomanNumbersHoweverTheyAreMarked(String mark) {
        ReadAgenda agenda = read("""
                DAGSORDEN
                Møde i Samordningsudvalget Fjordlandet
                Torsdag den 14. oktober 2027 kl. 9.00

                I# Godkendelse af dagsorden
                II# Sager til drøftelse
                II.1 Fælles akutteam
                Indstilling
                Sekretariatet indstiller, at udvalget
                1. drøfter teamet
                2. godkender tidsplanen
                II.2 Demensplan
                III# Orientering om budget
                I Fjordlandet er budgettet stramt.
                IV# Eventuelt
                """.replace("#", mark));

        assertThat(agenda.items())
                .extracting(AgendaItem::number, AgendaItem::title)
                .containsExactly(
                        row("1", "Godkendelse af dagsorden"),
                        row("2", "Sager til drøftelse"),
                        row("2.1", "Fælles akutteam"),
                        row("2.2", "Demensplan"),
                        row("3", "Orientering om budget"),
                        row("4", "Eventuelt"));
        assertThat(agenda.items().get(2).recommendations()).containsExactly("drøfter teamet", "godkender tidsplanen");
        assertThat(agenda.items().get(4).presentation()).isEqualTo("I Fjordlandet er budgettet stramt.");
        assertThat(agenda.forum()).isEqualTo("Samordningsudvalget Fjordlandet");
        assertThat(agenda.meetingDate()).isEqualTo(LocalDate.of(2027, 10, 14));
    }

    @Test
    void countsRomanNumbersAnewBelowTheContentsAndInTheClosedPart() {
        ReadAgenda agenda = read("""
                Indhold
                I. Fælles akutteam ........ 2
                II. Demensplan ........ 3

                I. Fælles akutteam
                Indstilling
                Det indstilles, at teamet drøftes.

                II. Demensplan
                Indstilling
                Det indstilles, at planen drøftes.

                Lukket dagsorden
                I. Personaleforhold
                """);

        assertThat(agenda.items())
                .extracting(AgendaItem::number, AgendaItem::title, AgendaItem::closed)
                .containsExactly(
                        row("1", "Fælles akutteam", false),
                        row("2", "Demensplan", false),
                        row("1", "Personaleforhold", true));
        assertThat(agenda.items().get(0).recommendations()).containsExactly("teamet drøftes.");
    }

    @Test
    void leavesARomanListInAnItemThatIsNumberedOtherwise() {
        AgendaItem item = read("""
                1. Demensplan
                Planen har to spor:
                I. Opsporing
                II. Udredning

                2. Eventuelt
                """).items().get(0);

        assertThat(item.presentation()).contains("I. Opsporing", "II. Udredning");
    }

    @Test
    void readsATableInPlainTextRowByRow() {
        ReadAgenda agenda = read("""
                Dagsorden for møde i Sundhedsråd Fjordlandet onsdag den 12. maj 2027

                Nr.   Punkt                       Type          Tid
                ---   -------------------------   -----------   -----
                1     Dagsorden                   Beslutning    13.00
                2     Fælles akutteam i rådets    Drøftelse     13.10
                      kommuner
                3     Demensplan                  O             13.40
                4     Eventuelt                                 14.20
                """);

        assertThat(agenda.items())
                .extracting(AgendaItem::number, AgendaItem::title, AgendaItem::type, AgendaItem::presentation)
                .containsExactly(
                        row("1", "Dagsorden", ItemType.APPROVAL, "Tid: 13.00"),
                        row("2", "Fælles akutteam i rådets kommuner", ItemType.DISCUSSION, "Tid: 13.10"),
                        row("3", "Demensplan", ItemType.INFORMATION, "Tid: 13.40"),
                        row("4", "Eventuelt", ItemType.UNKNOWN, "14.20"));
    }

    @Test
    void dropsWhatStandsAtTheEdgeOfEveryPage() {
        String page =
                "\fSundhedsråd Fjordlandet\nDagsorden, side %d\n\n%d. Punkt om sag %d\nIndstilling\nat sagen drøftes\nSide %d af 4\n";
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 4; i++) {
            text.append(page.formatted(i, i, i, i));
        }

        assertThat(read(text.toString()).items())
                .extracting(AgendaItem::title, AgendaItem::recommendations)
                .containsExactly(
                        row("Punkt om sag 1", List.of("at sagen drøftes")),
                        row("Punkt om sag 2", List.of("at sagen drøftes")),
                        row("Punkt om sag 3", List.of("at sagen drøftes")),
                        row("Punkt om sag 4", List.of("at sagen drøftes")));
    }

    @Test
    void saysWhichNumberIsMissingAndWhichHasNoTitle() {
        ReadAgenda agenda = read("Mødedato: 20-01-2027\n\nPunkt 1: Budget\n\nPunkt 2:\nPunkt 3: Eventuelt\n");

        assertThat(titles(agenda)).containsExactly("Budget", "Eventuelt");
        assertThat(agenda.warnings())
                .containsExactly(
                        new AgendaWarning(AgendaWarning.Kind.NUMBER_WITHOUT_TITLE, 5, "2"),
                        new AgendaWarning(AgendaWarning.Kind.NUMBER_MISSING, 6, "2"));
    }

    @Test
    void findsNoItemsInALetterAndSaysSo() {
        ReadAgenda agenda = read("Hej alle\n\nVi ses på torsdag. Der er kage.\n\nVenlig hilsen\nSekretariatet\n");

        assertThat(agenda.items()).isEmpty();
        assertThat(kinds(agenda)).containsExactly(AgendaWarning.Kind.NO_ITEMS, AgendaWarning.Kind.NO_DATE);
    }

    private static ReadAgenda read(String text) {
        return new AgendaReader().read(text);
    }

    private static List<String> titles(ReadAgenda agenda) {
        return agenda.items().stream().map(AgendaItem::title).toList();
    }

    private static List<AgendaWarning.Kind> kinds(ReadAgenda agenda) {
        return agenda.warnings().stream().map(AgendaWarning::kind).toList();
    }

    private static Tuple row(Object... values) {
        return Tuple.tuple(values);
    }
}
