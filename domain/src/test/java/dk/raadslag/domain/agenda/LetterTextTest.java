package dk.raadslag.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterTextTest {
    private static final String READ = """
            Til kommunerne

            På mødet den 4. februar blev det besluttet, at anbefale kommunerne at etablere et fælles sekretariat for hele regionen.

            Sekretariatet får to medarbejdere og varetager:
            • Opfølgning på sundhedsaftalerne og på de fælles mål
            • Betjening af udvalg

            Venlig hilsen""";

    @Test
    void putsTheLinesOfALetterTogether() {
        String letter = """
                Til kommunerne

                På mødet den 4. februar blev det besluttet, at anbefale kommu-
                nerne at etablere et fælles sekretariat for hele regionen.

                Sekretariatet får to medarbejdere og varetager:
                • Opfølgning på sundhedsaftalerne og på de
                fælles mål
                • Betjening af udvalg

                Venlig hilsen
                """;

        assertThat(LetterText.of(letter)).isEqualTo(READ);
    }

    @Test
    void seesThatALetterIsDoubleSpaced() {
        String letter = """
                Til kommunerne \n\n \n\n
                På mødet den 4. februar blev det besluttet, at anbefale kommu-\n
                nerne at etablere et fælles sekretariat for hele \n
                regionen. \n\n \n\n
                Sekretariatet får to medarbejdere og varetager:\n
                • Opfølgning på sundhedsaftalerne og på de \n
                fælles mål\n
                • Betjening af udvalg\n\n \n\n
                 Venlig hilsen
                """;

        assertThat(LetterText.of(letter)).isEqualTo(READ);
    }

    @Test
    void leavesShortLinesAndParagraphsAsTheyAre() {
        String text = "Vejle Kommune\nSundhed\n\nVi har tre spørgsmål.\n\nSvar gerne kort.";

        assertThat(LetterText.of(text)).isEqualTo(text);
    }

    @Test
    void hasNothingToSayOfNothing() {
        assertThat(LetterText.of(" \n\f\n")).isEmpty();
    }
}
