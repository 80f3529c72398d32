package dk.raadslag.bot.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1+2",
                "-2+3",
                "@SUM(A1)",
                " =1",
                "\t=1",
                "\r=1",
                "\n=1",
                "\u00A0=1",
                "\u200B=1",
                "\uFF1D1",
                "|calc",
                "%0A=1"
            })
    void noCellIsAFormula(String hostile) {
        Sheet sheet = new Sheet("Tekst");
        sheet.add(hostile);

        assertThat(sheet.text()).isEqualTo("\"Tekst\"\r\n\"'" + hostile + "\"\r\n");
    }

    @Test
    void everythingElseStandsAsTyped() {
        Sheet sheet = new Sheet("Kommune;Tekst");
        sheet.add("Furesø", "Vi siger \"nej\"; 2 = to\nog - mere");

        assertThat(sheet.text())
                .isEqualTo("\"Kommune\";\"Tekst\"\r\n\"Furesø\";\"Vi siger \"\"nej\"\"; 2 = to\nog - mere\"\r\n");
    }
}
