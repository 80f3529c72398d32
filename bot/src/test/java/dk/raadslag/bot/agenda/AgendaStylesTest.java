package dk.raadslag.bot.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.document.DocumentText;
import dk.raadslag.bot.document.Documents;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.ReadAgenda;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented agendas in the ways authorities set them, each against what a careful person would enter. */
class AgendaStylesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bold-headings.html",
                "case-by-case.txt",
                "contact-council.txt",
                "decisions-by-item.txt",
                "details.html",
                "folded-sections.txt",
                "headings-of-two-levels.html",
                "in-a-mail.txt",
                "labels-in-capitals.txt",
                "lettered-points.txt",
                "letters.txt",
                "ligatures.txt",
                "line-below-table.txt",
                "markdown.txt",
                "minutes-ad.txt",
                "nested-tables.html",
                "no-numbers-in-capitals.txt",
                "no-numbers.txt",
                "number-of-the-year.txt",
                "numbers-alone.txt",
                "open-marks.txt",
                "ordered-lists.html",
                "parts-by-type.txt",
                "recommendation-first.txt",
                "recommendation-without-heading.txt",
                "registration-below-titles.txt",
                "roman-lists.txt",
                "saved-by-word.html",
                "table-in-markdown.txt",
                "table-of-items.html",
                "table-of-strokes.txt",
                "table-of-tabs.txt",
                "table-without-head.txt",
                "tabs-in-contents.txt",
                "titles-in-capitals.txt",
                "two-days.txt",
                "utf16-without-mark.txt",
                "windows-1252.txt",
                "with-times.txt",
                "year-before-number.txt"
            })
    void isReadAsACarefulPersonReadsIt(String file) throws IOException {
        String expected = new String(bytes(file + ".expected"), StandardCharsets.UTF_8);

        assertThat(entered(read(file))).isEqualTo(expected);
    }

    private static String entered(ReadAgenda agenda) {
        StringBuilder page = new StringBuilder();
        page.append(agenda.forum()).append(" | ").append(agenda.meetingDate()).append('\n');
        for (AgendaItem item : agenda.items()) {
            page.append(item.number()).append(" | ").append(item.title());
            page.append(" | ").append(item.type()).append(item.closed() ? " | closed\n" : "\n");
            item.recommendations()
                    .forEach(point -> page.append("  asks: ").append(point).append('\n'));
            item.attachments()
                    .forEach(name -> page.append("  with: ").append(name).append('\n'));
        }
        return page.toString();
    }

    private static ReadAgenda read(String file) throws IOException {
        DocumentText text = new Documents().read(file, bytes(file));
        assertThat(text).isInstanceOf(DocumentText.Found.class);
        return ReadingAgendas.in((DocumentText.Found) text);
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = AgendaStylesTest.class.getResourceAsStream("styles/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        }
    }
}
