package dk.raadslag.bot.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.raadslag.bot.mail.Tokens;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mailbox on a real IMAP server. */
class MailboxTest {
    private static final String PASSWORD = "hemmeligt";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final List<Arrival> taken = new ArrayList<>();
    private @Nullable GreenMailUser user;

    @BeforeEach
    void start() {
        server.start();
        user = server.setUser("svar@example.dk", "svar", PASSWORD);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailIsHandedOnAsItCameAndMarkedAsRead() throws MessagingException {
        Eml mail = Eml.plain("Punkt 1 tiltrædes.");
        deliver(mail);

        assertThat(look(null)).isOne();
        assertThat(look(null)).isZero();

        assertThat(taken).singleElement().satisfies(one -> {
            assertThat(ReadingMail.read(one.source()).orElseThrow().text()).isEqualTo("Punkt 1 tiltrædes.");
            assertThat(one.vouched()).isNull();
            assertThat(one.received()).isBeforeOrEqualTo(Instant.now());
        });
        assertThat(inbox().getMessages().get(0).getFlags().contains(Flags.Flag.SEEN))
                .isTrue();
    }

    @Test
    void whatCouldNotBeTakenIsStillUnreadAndHoldsUpNobody() throws MessagingException {
        deliver(Eml.plain("den første"));
        deliver(Eml.plain("den anden"));
        int done = new Mailbox(settings(null), null).empty(this::breakAtTheFirst, Instant.now());

        assertThat(done).isOne();
        assertThat(inbox().getMessages())
                .extracting(one -> one.getFlags().contains(Flags.Flag.SEEN))
                .containsExactly(false, true);
    }

    @Test
    void withAFolderForWhatIsDoneReadMailsAreTakenToo() throws MessagingException {
        deliver(Eml.plain("læst af nogen"));
        inbox().getMessages().get(0).setFlag(Flags.Flag.SEEN, true);

        assertThat(look(null)).isZero();
        assertThat(look("Behandlet")).isOne();
        assertThat(look("Behandlet")).isZero();

        assertThat(server.getManagers()
                        .getImapHostManager()
                        .getFolder(user, "Behandlet")
                        .getMessages())
                .hasSize(1);
        assertThat(inbox().getMessages()).isEmpty();
    }

    @Test
    void aWrongPasswordIsToldAndNothingTaken() {
        MailboxSettings wrong = new MailboxSettings("127.0.0.1", port(), "svar", "forkert", null, null, null);
        assertThatThrownBy(() -> new Mailbox(wrong, null).empty(taken::add, Instant.now()))
                .isInstanceOf(MessagingException.class);
    }

    @Test
    void aServerThatTakesNoPasswordIsOpenedWithTheTokenOfTheMoment() throws Exception {
        try (TokenMailbox server = new TokenMailbox("second");
                Tokens tokens = new Tokens("first")) {
            MailboxSettings exchange =
                    new MailboxSettings("127.0.0.1", server.port(), "svar@example.dk", null, null, null, null);
            Mailbox mailbox = new Mailbox(exchange, tokens.given());

            assertThatThrownBy(() -> mailbox.empty(taken::add, Instant.now())).isInstanceOf(MessagingException.class);
            tokens.give("second");
            assertThat(mailbox.empty(taken::add, Instant.now())).isZero();
            assertThat(server.signIns())
                    .containsExactly(
                            "user=svar@example.dk|auth=Bearer first||", "user=svar@example.dk|auth=Bearer second||");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "imap.example.dk,, imaps, 993, true",
        "192.0.2.1, 143, imap, 143, true",
        "192.0.2.1, 9993, imaps, 9993, true",
        "127.0.0.1,, imap, 143, false"
    })
    void onlyOnThisMachineIsThePasswordSentInTheClear(
            String host, @Nullable Integer port, String protocol, int door, boolean encrypted) {
        MailboxSettings settings = new MailboxSettings(host, port, "svar", PASSWORD, null, null, null);

        assertThat(settings.protocol()).isEqualTo(protocol);
        assertThat(settings.door()).isEqualTo(door);
        assertThat(settings.manners().getProperty("mail." + protocol + ".starttls.required"))
                .isEqualTo(Boolean.toString(encrypted));
        assertThat(settings.manners().getProperty("mail." + protocol + ".timeout"))
                .isEqualTo("20000");
    }

    private int look(@Nullable String done) throws MessagingException {
        return new Mailbox(settings(done), null).empty(taken::add, Instant.now());
    }

    private void breakAtTheFirst(Arrival arrival) {
        if (ReadingMail.read(arrival.source()).orElseThrow().text().equals("den første")) {
            throw new IllegalStateException("the store is away");
        }
    }

    private MailboxSettings settings(@Nullable String done) {
        return new MailboxSettings("127.0.0.1", port(), "svar", PASSWORD, null, null, done);
    }

    private int port() {
        return server.getImap().getPort();
    }

    private MailFolder inbox() {
        try {
            return server.getManagers().getImapHostManager().getInbox(user);
        } catch (FolderException noSuchFolder) {
            throw new AssertionError(noSuchFolder);
        }
    }

    private void deliver(Eml mail) throws MessagingException {
        user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.bytes())));
    }
}
