package dk.raadslag.store.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.ReplyFile;
import dk.raadslag.domain.reply.ReplyFiles;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import org.junit.jupiter.api.Test;

class ReplyFilesTest extends StoreTest {

    @Test
    void aLargeFileComesBackAsItWasSent() {
        RoundId round = openRound("OMN-R1").id();
        byte[] bytes = new byte[3 * 1024 * 1024];
        bytes[7] = -1;
        long id = the(ReplyFiles.class).keep(file(round, somebody("kontakt-ballerup"), "Svar æøå.docx", bytes));

        assertThat(the(ReplyFiles.class).find(id)).hasValueSatisfying(kept -> {
            assertThat(kept.bytes()).isEqualTo(bytes);
            assertThat(kept.name()).isEqualTo("Svar æøå.docx");
            assertThat(kept.at()).isEqualTo(Sample.NOW);
        });
        assertThat(the(ReplyFiles.class).find(id + 1)).isEmpty();
    }

    @Test
    void theFilesOfARoundAreListedOldestFirst() {
        RoundId round = openRound("OMN-R1").id();
        PersonId person = somebody("kontakt-ballerup");
        the(ReplyFiles.class).keep(file(round, person, "a.pdf", new byte[1]));
        the(ReplyFiles.class).keep(file(round, person, "b.pdf", new byte[1]));
        the(ReplyFiles.class).keep(file(openRound("OMN-R2").id(), person, "c.pdf", new byte[1]));

        assertThat(the(ReplyFiles.class).of(round))
                .extracting(ReplyFiles.Listed::name)
                .containsExactly("a.pdf", "b.pdf");
    }

    private static ReplyFile file(RoundId round, PersonId person, String name, byte[] bytes) {
        return new ReplyFile(round, Sample.BALLERUP, person, "activity-1", name, "docx", bytes, Sample.NOW);
    }
}
