package dk.raadslag.store.network;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.access.AccessRequest;
import dk.raadslag.domain.access.AccessRequests;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.TeamsAccount;
import dk.raadslag.domain.reply.ReplyFile;
import dk.raadslag.domain.reply.ReplyFiles;
import dk.raadslag.domain.retention.Announcement;
import dk.raadslag.domain.retention.Announcements;
import dk.raadslag.domain.retention.PastRecords;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RetentionTablesTest extends StoreTest {
    private static final LocalDate DAY = LocalDate.parse("2027-11-24");
    private static final Instant LATER = Sample.NOW.plusSeconds(60);

    @Test
    void whatWasToldWaitsOrIsDoneWith() {
        Announcements told = the(Announcements.class);
        assertThat(told.of(Sample.NETWORK)).isEmpty();
        assertThat(told.hold(Sample.NETWORK, DAY)).isFalse();
        told.announce(Sample.NETWORK, DAY, DAY.plusDays(7));
        assertThat(told.of(Sample.NETWORK)).contains(new Announcement(Sample.NETWORK, DAY.plusDays(7), null));
        assertThat(told.of(new NetworkId("syddanmark"))).isEmpty();
        assertThat(told.hold(Sample.NETWORK, DAY.plusDays(90))).isTrue();
        assertThat(told.of(Sample.NETWORK).orElseThrow().waitsUntil()).isEqualTo(DAY.plusDays(90));
        told.announce(Sample.NETWORK, DAY.plusDays(90), DAY.plusDays(97));
        assertThat(told.of(Sample.NETWORK).orElseThrow().waitsUntil()).isNull();
        told.remove(Sample.NETWORK);
        assertThat(told.of(Sample.NETWORK)).isEmpty();
    }

    @Test
    void onlyWhatIsOlderAndAboutTheseSubjectsLeavesTheLog() {
        add("omegn", Sample.NOW);
        add("omegn", LATER);
        add("andet", Sample.NOW);
        Set<String> subjects = Set.of("omegn", "OMN-1a");
        assertThat(the(PastRecords.class).logBefore(subjects, LATER)).isEqualTo(1);
        assertThat(the(PastRecords.class).forgetLogBefore(subjects, LATER)).isEqualTo(1);
        assertThat(the(Audit.class).about("omegn")).extracting(Audit.Entry::at).containsExactly(LATER);
        assertThat(the(Audit.class).about("andet")).hasSize(1);
    }

    @Test
    void oldWishesOfStrangersToOneNetworkGo() {
        the(AccessRequests.class)
                .open(new AccessRequest.Wish(
                        new TeamsAccount("tenant", "aad"),
                        Sample.NETWORK,
                        "En fremmed",
                        new EmailAddress("fremmed@example.dk"),
                        new ChatAddress("https://smba/", "tenant", "29:x", "a:x"),
                        Sample.NOW));
        assertThat(the(PastRecords.class).forgetStrangersBefore(new NetworkId("syddanmark"), LATER))
                .isZero();
        assertThat(the(PastRecords.class).forgetStrangersBefore(Sample.NETWORK, LATER))
                .isEqualTo(1);
    }

    @Test
    void theAnswersOfARoundGoWithTheirFiles() {
        PersonId person = somebody("kontakt-ballerup");
        var round = openRound("OMN-R1").id();
        the(ReplyFiles.class)
                .keep(new ReplyFile(
                        round,
                        Sample.BALLERUP,
                        person,
                        "activity",
                        "Svar.docx",
                        "application/msword",
                        new byte[] {1},
                        Sample.NOW));
        the(PastRecords.class).forgetReplies(round);
        assertThat(the(ReplyFiles.class).of(round)).isEmpty();
    }

    private void add(String subject, Instant at) {
        the(Audit.class).add(new Audit.Entry(at, "raadslag", "deed", subject, ""));
    }
}
