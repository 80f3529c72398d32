package dk.raadslag.bot.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.raadslag.bot.command.LinkSecrets;
import dk.raadslag.bot.command.PublicAddress;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.draft.PagePrinter;
import dk.raadslag.domain.round.RoundId;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class DraftDownloadsTest {
    private static final Instant MADE = Instant.parse("2026-11-12T10:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private Instant now = MADE;
    private int printed;
    private boolean room = true;
    private final DraftDoor door = new DraftDoor(
            new LinkSecrets(new SecureRandom()),
            new PublicAddress(new MockEnvironment().withProperty("raadslag.public-url", "http://127.0.0.1:3978/")),
            new LatePrints(new Printer()));
    private final MockMvc http =
            MockMvcBuilders.standaloneSetup(new DraftDownloads(door, clock())).build();

    @BeforeEach
    void files() throws IOException {
        for (String form : List.of("docx", "html", "md")) {
            Files.writeString(folder.resolve("samlet-udkast." + form), "indhold æøå");
        }
        Files.writeString(folder.resolveSibling("secret.txt"), "hemmeligt");
    }

    @ParameterizedTest
    @CsvSource({
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "html, text/html;charset=UTF-8",
        "md, text/markdown;charset=UTF-8",
    })
    void servesAFileAsWhatItIs(String form, String type) throws Exception {
        http.perform(get(link("samlet-udkast." + form)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", type))
                .andExpect(
                        header().string("Content-Disposition", "attachment; filename=\"samlet-udkast." + form + "\""))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(content().bytes("indhold æøå".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void staysOpenForAQuarterOfAnHour() throws Exception {
        URI link = link("samlet-udkast.md");

        now = MADE.plusSeconds(15 * 60);
        http.perform(get(link)).andExpect(status().isOk());
        now = now.plusMillis(1);
        http.perform(get(link)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"internt-bilag.md", "..%2Fsecret.txt", "%2e%2e%2fsecret.txt", "samlet-udkast.md%00", "."})
    void opensToNoOtherFile(String file) throws Exception {
        URI known = link("samlet-udkast.md");

        int status = http.perform(get(URI.create(known.toString().replace("samlet-udkast.md", file))))
                .andReturn()
                .getResponse()
                .getStatus();

        assertThat(status).isBetween(400, 404);
    }

    @Test
    void opensToNobodyWhoGuesses() throws Exception {
        link("samlet-udkast.md");

        http.perform(get("/drafts/" + "0".repeat(48) + "/samlet-udkast.md")).andExpect(status().isNotFound());
    }

    @Test
    void everyLinkIsAnother() {
        assertThat(link("samlet-udkast.md")).isNotEqualTo(link("samlet-udkast.md"));
    }

    @Test
    void saysThatAFileIsGone() throws Exception {
        URI link = link("samlet-udkast.md");
        Files.delete(folder.resolve("samlet-udkast.md"));

        http.perform(get(link)).andExpect(status().isNotFound());
    }

    @Test
    void printsALongPageForItsFirstReaderOnly() throws Exception {
        URI link = link("samlet-udkast.pdf");
        assertThat(printed).isZero();

        for (int reader = 1; reader <= 2; reader++) {
            http.perform(get(link))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Content-Type", "application/pdf"))
                    .andExpect(content().bytes("trykt: indhold æøå".getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(printed).isOne();
    }

    @Test
    void offersNoPdfWhereThereIsNoRoomToMakeIt() {
        room = false;

        assertThat(door.to(version(), MADE)).extracting(DraftLinks.Link::file).doesNotContain("samlet-udkast.pdf");
    }

    private URI link(String file) {
        return door.to(version(), MADE).stream()
                .filter(link -> link.file().equals(file))
                .map(link -> URI.create(link.url()))
                .findFirst()
                .orElseThrow();
    }

    private Drafts.Kept version() {
        return new Drafts.Kept(
                new RoundId("OMN-1a"),
                1,
                MADE,
                folder.toString(),
                List.of("samlet-udkast.docx", "samlet-udkast.html", "samlet-udkast.md"));
    }

    private final class Printer implements PagePrinter {
        @Override
        public boolean canPrint(long bytes) {
            return room;
        }

        @Override
        public byte[] print(byte[] html) {
            printed++;
            return ("trykt: " + new String(html, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        }
    }

    private Clock clock() {
        return ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    }
}
