package dk.raadslag.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.fakes.Village;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.round.Round;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Contact persons send a file as their reply. */
class FileReplyTest {
    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);

    private final Village village = new Village();
    private final Chat chat = new Chat(village);
    private final Round round = village.open(4);

    @Test
    void aFileIsKeptAndItsPlaceAskedFor() {
        Message asked = sends(village.ballerup, "svar.pdf", PDF);

        assertThat(asked.text())
                .contains("filen \"svar.pdf\" er gemt for Ballerup")
                .contains("ikke skrevet noget til punkt 1, 2, 3 og 4 endnu");
        assertThat(village.replyFiles.of(round.id()))
                .singleElement()
                .satisfies(file -> assertThat(file.municipality()).isEqualTo(Village.BALLERUP));
        assertThat(stored()).isEmpty();
    }

    @Test
    void aFileCanStandAsRemarksToWhatIsMissing() {
        chat.says(village.ballerup, "1 tiltrædes");
        sends(village.ballerup, "svar.pdf", PDF);

        assertThat(press(village.ballerup, FileCards.PLACE, Map.of("item", QuestionCard.ALL)))
                .contains("Punkt 2, 3 og 4")
                .contains("Se filen svar.pdf.");
        assertThat(stored()).hasSize(4);
    }

    @Test
    void whatAWordFileSaysIsShownBeforeItIsTaken() throws IOException {
        Message shown = sends(
                village.ballerup,
                "Svar.docx",
                word("Høringssvar fra Ballerup", "Punkt 1: tiltrædes", "Punkt 3: vi savner tal &amp; tid"));
        assertThat(shown.text())
                .contains("Punkt 1, Sag nummer 1: **tiltræder**")
                .contains("vi savner tal & tid")
                .contains("Skal det gemmes som jeres svar?");
        assertThat(stored()).isEmpty();

        assertThat(press(village.ballerup, FileCards.YES, Map.of())).contains("Jeres svar er gemt");
        assertThat(stored())
                .extracting(one -> one.answer().position())
                .containsExactly(Position.ENDORSED, Position.REMARKS);
    }

    @Test
    void aNoKeepsTheFileBesideTheReply() {
        sends(village.ballerup, "svar.pdf", PDF);

        assertThat(press(village.ballerup, FileCards.NO, Map.of())).contains("tæller ikke som svar");
        assertThat(stored()).isEmpty();
    }

    @Test
    void nobodyElseDecidesWhatAFileSays() {
        sends(village.ballerup, "svar.pdf", PDF);

        press(village.egedal, FileCards.PLACE, Map.of("item", "1"));
        press(village.deputyBallerup, FileCards.PLACE, Map.of("item", "1"));
        assertThat(stored()).isEmpty();
    }

    @Test
    void wordsSentWithAFileAreTheReplyAndTheFileIsKept() {
        assertThat(text(chat.sends(village.ballerup, "1 tiltrædes", "bilag.pdf", PDF)))
                .contains("er gemt sammen med jeres svar")
                .contains("tiltræder");
        assertThat(stored()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeKeptIsSaidSo() {
        assertThat(sends(village.ballerup, "svar.exe", PDF).text()).contains("ikke en type");
        assertThat(sends(village.ballerup, "svar.pdf", new byte[11 * 1024 * 1024])
                        .text())
                .contains("for stor");
        assertThat(village.replyFiles.of(round.id())).isEmpty();
    }

    @Test
    void aBrokenWordFileIsKeptUnread() {
        assertThat(sends(village.ballerup, "svar.docx", PDF).text()).contains("er gemt for Ballerup");
    }

    @Test
    void withSeveralRoundsItIsAskedWhichOneTheFileBelongsTo() {
        village.open(6);

        assertThat(sends(village.ballerup, "svar.pdf", PDF).text()).contains("Send den som svar på den anmodning");
        assertThat(village.replyFiles.of(round.id())).isEmpty();
    }

    private Message sends(Person person, String name, byte[] bytes) {
        return chat.sends(person, "", name, bytes).messages().get(0);
    }

    private String press(Person person, String verb, Map<String, String> more) {
        Map<String, String> data = new HashMap<>(more);
        data.put("round", round.id().value());
        data.put("file", "1");
        Answering answering = chat.presses(person, verb, data);
        return answering.reaction() + text(answering);
    }

    private static String text(Answering answering) {
        return String.join(
                "\n", answering.messages().stream().map(Message::text).toList());
    }

    private List<Contribution> stored() {
        return village.contributions.to(round.id());
    }

    private static byte[] word(String... paragraphs) throws IOException {
        StringBuilder xml = new StringBuilder("<w:document xmlns:w=\"w\"><w:body>");
        for (String paragraph : paragraphs) {
            xml.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.append("</w:body></w:document>").toString().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
