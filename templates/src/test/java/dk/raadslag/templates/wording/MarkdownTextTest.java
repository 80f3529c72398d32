package dk.raadslag.templates.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¤', quoteCharacter = '\0', textBlock = """
                    **fed**¤\\*\\*fed\\*\\*
                    _kursiv_¤\\_kursiv\\_
                    [x](http://ond.example)¤\\[x\\](http://ond.example)
                    <b>fed</b>¤&lt;b>fed&lt;/b>
                    <at>alle</at>¤&lt;at>alle&lt;/at>
                    # overskrift¤\\# overskrift
                    - streg¤\\- streg
                    -5 grader¤-5 grader
                    ---¤\\---
                    ===¤\\===
                    > citat¤\\> citat
                    1. først¤1\\. først
                    | a | b |¤\\| a \\| b \\|
                    ~~væk~~¤\\~\\~væk\\~\\~
                    &lt;¤&amp;lt;
                    a\\*b¤a\\\\\\*b
                    5 < 6 & 7 > 2¤5 < 6 & 7 > 2
                    kl. 12.00, 3 - 4 #5¤kl. 12.00, 3 - 4 #5
                    =cmd|' /C calc'!A0¤=cmd\\|' /C calc'!A0
                    """)
    void defusesWhatWouldBeReadAsMarkdown(String typed, String escaped) {
        assertThat(MarkdownText.escape(typed)).isEqualTo(escaped);
    }

    @Test
    void keepsLineBreaksAndDefusesEveryLine() {
        assertThat(MarkdownText.escape("først\r\n# anden\n\n    tredje"))
                .isEqualTo("først  \n\\# anden\n\n\u00A0\u00A0\u00A0\u00A0tredje");
    }

    @Test
    void replacesIllegalCharactersAndRemovesDirectionOverrides() {
        assertThat(MarkdownText.escape("a\u0000b\u202Ec\uD800d😀")).isEqualTo("a\uFFFDbc\uFFFDd😀");
    }

    @Test
    void takesAHundredThousandCharacters() {
        assertThat(MarkdownText.escape("a ".repeat(50_000))).hasSize(100_000);
        assertThat(MarkdownText.escape("\n".repeat(100_000))).hasSize(100_000);
        assertThat(MarkdownText.escape("*".repeat(100_000))).hasSize(200_000);
    }
}
