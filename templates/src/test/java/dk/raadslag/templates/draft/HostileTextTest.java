package dk.raadslag.templates.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.raadslag.domain.draft.DraftDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people type is shown as typed, in every form, and never does anything. */
class HostileTextTest {

    /** What can be printed stands in one draft, each text at its own item; a draft for each took most of the time. */
    private static final List<DraftDocument> SHORT = written(HostileTextTest::isShort);

    private static final List<DraftDocument> LONG = written(one -> !isShort(one));

    private static final Map<String, String> READ = new HashMap<>();

    static Stream<String> typed() {
        return Stream.of(
                "$!{x} $dk.number(3) ${letterhead.sender}",
                "#set($x = 1)#evaluate('a')#parse('/etc/passwd')#include('x')#end ]]# #[[",
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "**fed** _kursiv_ [x](http://ond.example) `kode`",
                "| a | b |",
                "=cmd|' /C calc'!A0",
                "{ DDEAUTO c:\\windows\\system32\\cmd.exe \"/k calc\" }",
                "«MERGEFIELD» { MERGEFIELD $letterhead.sender }",
                "=HYPERLINK(\"http://ond.example\";\"klik\")",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "+45 11 22 33 44",
                "-2+3",
                "{\"type\":\"Action.OpenUrl\",\"url\":\"http://ond.example\"}",
                "<at>Alle</at> <b>fed</b>",
                "} body { display: none } @page { content: 'x'",
                "</style></title><h1>Ny overskrift</h1>",
                "<!-- ]]> --> <?xml version='1.0'?> <!ENTITY x SYSTEM 'file:///etc/passwd'> &x;",
                "\"citat\" 'enkelt' & &amp; &lt; ]]> <w:p/>",
                "${___NoEscape}",
                "Én linje af mange, nr. 1, 2, 3. ".repeat(3_000).strip() + new BigInteger(20_000, new Random(1)));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void showsItInWord(String typed) {
        for (String name : new String[] {"samlet-udkast.docx", "internt-bilag.docx"}) {
            assertThat(word(typed, name)).contains("Om " + typed, "Fra " + typed, "Til " + typed);
        }
    }

    @ParameterizedTest
    @MethodSource("typed")
    void showsItInHtml(String typed) {
        for (String name : new String[] {"samlet-udkast.html", "internt-bilag.html"}) {
            var page = Jsoup.parse(text(typed, name));
            assertThat(page.select("script, img, [onerror]")).isEmpty();
            assertThat(page.selectFirst("main").wholeText()).contains("Om " + typed, "Fra " + typed, "Til " + typed);
        }
    }

    @ParameterizedTest
    @MethodSource("typed")
    void showsItInMarkdown(String typed) {
        for (String name : new String[] {"samlet-udkast.md", "internt-bilag.md"}) {
            assertThat(asShown(text(typed, name))).contains("Om " + typed, "Fra " + typed, "Til " + typed);
        }
    }

    @ParameterizedTest
    @MethodSource("typed")
    void showsItInPdf(String typed) {
        assumeTrue(isShort(typed), "too long to be printed");
        for (String name : new String[] {"samlet-udkast.pdf", "internt-bilag.pdf"}) {
            assertThat(pdf(typed, name))
                    .contains(
                            PdfDraftsTest.squeezed("Om " + typed),
                            PdfDraftsTest.squeezed("Fra " + typed),
                            PdfDraftsTest.squeezed("Til " + typed));
        }
    }

    @ParameterizedTest
    @MethodSource("unshowable")
    void replacesWhatNoDocumentMayHold(String typed, String shown) {
        assertThat(text(typed, "samlet-udkast.html")).contains(shown);
        assertThat(text(typed, "samlet-udkast.md")).contains(shown);
        assertThat(word(typed, "internt-bilag.docx")).contains(shown);
    }

    static Stream<Arguments> unshowable() {
        return Stream.of(
                Arguments.of("nul\u0000efter", "nul\uFFFDefter"),
                Arguments.of("halv\uD800efter", "halv\uFFFDefter"),
                Arguments.of("ingen\uFFFFefter", "ingen\uFFFDefter"),
                Arguments.of("vendt\u202Eefter", "vendtefter"));
    }

    private static String word(String typed, String name) {
        return read(typed, name, bytes -> {
            try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                return WordDraftsTest.everything(word);
            }
        });
    }

    private static String pdf(String typed, String name) {
        return read(typed, name, bytes -> PdfDraftsTest.squeezed(PdfDraftsTest.text(bytes)));
    }

    private static String read(String typed, String name, Reader reader) {
        return READ.computeIfAbsent(name + isShort(typed), once -> {
            try {
                return reader.read(bytes(typed, name));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(name, unreadable);
            }
        });
    }

    /** What a program that opens a document sees of it. */
    private interface Reader {
        String read(byte[] document) throws IOException;
    }

    private static boolean isShort(String typed) {
        return typed.length() < PdfDraftsTest.PRINTED;
    }

    private static String text(String typed, String name) {
        return new String(bytes(typed, name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String typed, String name) {
        return (isShort(typed) ? SHORT : LONG)
                .stream()
                        .filter(one -> one.name().equals(name))
                        .map(DraftDocument::bytes)
                        .findFirst()
                        .orElseThrow();
    }

    private static List<DraftDocument> written(Predicate<String> which) {
        return WordDraftsTest.WRITING.write(SampleDraft.saying(Stream.concat(
                        typed(), unshowable().map(one -> (String) one.get()[0]))
                .filter(which)
                .toArray(String[]::new)));
    }

    /** Undoes the escapes of Markdown as a reader's program would. */
    private static String asShown(String markdown) {
        return markdown.replaceAll("\\\\(\\p{Punct})", "$1")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }
}
