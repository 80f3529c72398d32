package dk.raadslag.store.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.draft.DraftItem;
import dk.raadslag.domain.draft.DraftModel;
import dk.raadslag.domain.draft.DraftOutline;
import dk.raadslag.domain.draft.DraftReply;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.draft.InternalAnnex;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ProposedWording;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

class DraftsTest extends StoreTest {
    private RoundId round = new RoundId("OMN-R1");
    private List<DraftReply> restsOn = List.of();
    private PersonId consultant = new PersonId(0);

    @BeforeEach
    void open() throws IOException {
        FileSystemUtils.deleteRecursively(database.home().resolve("drafts"));
        consultant = somebody("konsulent-1");
        round = openRound("OMN-R1").id();
    }

    @Test
    void aVersionsFilesLieWhereItsRowSays() throws IOException {
        Drafts.Kept kept = make("samlet");
        assertThat(Path.of(kept.folder()))
                .isEqualTo(database.home().resolve("drafts/koebenhavns-omegn-nord/OMN-R1/v1"));
        assertThat(Path.of(kept.folder(), "samlet-udkast.md")).hasContent("samlet");
        assertThat(kept.files()).containsExactly("samlet-udkast.md", "internt-bilag.md");
        assertThat(the(Drafts.class).newest(round)).contains(kept);
    }

    @Test
    void aHomeThatHasMovedKeepsItsDrafts() {
        make("samlet");
        assertThat(the(JdbcClient.class)
                        .sql("SELECT folder FROM draft")
                        .query(String.class)
                        .list())
                .containsExactly(
                        Path.of("koebenhavns-omegn-nord", "OMN-R1", "v1").toString());
    }

    @Test
    void everyVersionStays() {
        Drafts.Kept first = make("første");
        Drafts.Kept second = make("anden");
        assertThat(second.version()).isEqualTo(2);
        assertThat(Path.of(first.folder(), "samlet-udkast.md")).hasContent("første");
        assertThat(the(Drafts.class).newest(round)).contains(second);
    }

    @Test
    void aVersionSaysOnHowManyContributionsItRests() {
        the(Contributions.class).add(Sample.contribution(round, consultant, "1", "x"));
        the(Contributions.class).add(Sample.contribution(round, consultant, "2", "y"));
        make("samlet");
        assertThat(the(JdbcClient.class)
                        .sql("SELECT contributions FROM draft")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aVersionKeepsWhatItSays() {
        make("samlet");

        assertThat(the(Drafts.class).outline(round, 1))
                .contains(new DraftOutline(
                        9,
                        4,
                        List.of(new DraftOutline.Line(
                                "1",
                                "Økonomi",
                                2,
                                0,
                                List.of(new DraftItem.Count(Position.ENDORSED, 2)),
                                "Kommunerne støtter det.",
                                List.of(new DraftItem.Voice(Position.ENDORSED, "når tiden er til det", 1)),
                                List.of(new DraftItem.Proposal(
                                        new ProposedWording("side 4", "kan", "skal"), 1, List.of("Furesø")))))));
        assertThat(the(Drafts.class).outline(round, 2)).isEmpty();
    }

    @Test
    void aVersionKnowsTheRepliesItRestsOn() {
        DraftReply first = new DraftReply(Sample.BALLERUP, "1", consultant, 2);
        DraftReply second = new DraftReply(Sample.BALLERUP, "2", consultant, 1);
        restsOn = List.of(first, second);
        make("samlet");

        assertThat(the(Drafts.class).restsOn(round, 1)).containsExactly(first, second);
        assertThat(the(Drafts.class).restsOn(round, 2)).isEmpty();
    }

    @Test
    void aVersionIsHandedOnOnce() {
        make("første");
        make("anden");
        Drafts drafts = the(Drafts.class);

        assertThat(drafts.sent(round)).isEmpty();
        assertThat(drafts.markSent(round, 1, consultant, Sample.NOW)).isTrue();
        assertThat(drafts.markSent(round, 1, consultant, Sample.NOW.plusSeconds(1)))
                .isFalse();
        assertThat(drafts.sent(round)).contains(new Drafts.Sent(1, consultant, Sample.NOW));
        assertThat(drafts.markSent(round, 2, consultant, Sample.NOW)).isTrue();
        assertThat(drafts.sent(round).orElseThrow().version()).isEqualTo(2);
        assertThat(drafts.of(round)).extracting(Drafts.Kept::version).containsExactly(1, 2);
    }

    @Test
    void whenTheUnitOfWorkFailsNeitherRowNorFilesAreLeft() throws IOException {
        assertThatIllegalStateException()
                .isThrownBy(() -> inOneUnitOfWork(() -> {
                    make("samlet");
                    throw new IllegalStateException("broken");
                }));
        assertThat(the(Drafts.class).newest(round)).isEmpty();
        assertThat(filesBelowDrafts()).isEmpty();
    }

    @Test
    void filesLeftOverFromAProcessThatDiedAreReplaced() throws IOException {
        Path left = database.home().resolve("drafts/koebenhavns-omegn-nord/OMN-R1/v1");
        Files.createDirectories(left);
        Files.writeString(left.resolve("samlet-udkast.docx"), "halv");
        make("samlet");
        assertThat(filesBelowDrafts())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("samlet-udkast.md", "internt-bilag.md");
    }

    @Test
    void draftsMadeAtOnceGetDifferentVersions() throws Exception {
        Callable<Integer> making = () -> make("samtidig").version();
        assertThat(atOnce(List.of(making, making, making))).containsExactlyInAnyOrder(1, 2, 3);
    }

    private Drafts.Kept make(String text) {
        return inOneUnitOfWork(() -> {
            int version = the(Drafts.class).nextVersion(round);
            return the(Drafts.class)
                    .keep(
                            model(version),
                            List.of(document("samlet-udkast.md", text), document("internt-bilag.md", text)),
                            consultant);
        });
    }

    private List<Path> filesBelowDrafts() throws IOException {
        try (var files = Files.walk(database.home().resolve("drafts"))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static DraftDocument document(String name, String text) {
        return new DraftDocument(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private DraftModel model(int version) {
        return new DraftModel(
                new DraftModel.Letterhead(
                        Sample.NETWORK.value(),
                        "Sundhedsråd",
                        "Sekretariatet",
                        "",
                        "",
                        round.value(),
                        "Mødet",
                        null,
                        Sample.NOW,
                        new Deadline(LocalDateTime.parse("2027-03-28T12:00")),
                        List.of(),
                        List.of()),
                version,
                Sample.NOW,
                false,
                9,
                4,
                Set.of(),
                List.of(new DraftItem(
                        "1",
                        "Økonomi",
                        ItemType.APPROVAL,
                        2,
                        0,
                        List.of(new DraftItem.Count(Position.ENDORSED, 2)),
                        List.of(new DraftItem.Voice(Position.ENDORSED, "når tiden er til det", 1)),
                        List.of(new DraftItem.Proposal(
                                new ProposedWording("side 4", "kan", "skal"), 1, List.of("Furesø"))),
                        new DraftItem.Wording("Kommunerne støtter det.", 1, "Konsulent Et", Sample.NOW))),
                new InternalAnnex(List.of(), List.of()),
                restsOn,
                List.of(),
                null);
    }
}
