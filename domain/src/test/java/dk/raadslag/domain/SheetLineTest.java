package dk.raadslag.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "  =1", "\u200E=1", "\uFF1D1", "|x", "%0"})
    void makesWhatCouldBeAFormulaText(String typed) {
        assertThat(SheetLine.of(List.of("a", typed))).isEqualTo("\"a\";\"'" + typed + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "x=1", "tak - det er fint", ""})
    void leavesTheRestAsItIs(String typed) {
        assertThat(SheetLine.of(List.of(typed, "\"q\""))).isEqualTo("\"" + typed + "\";\"\"\"q\"\"\"");
    }
}
