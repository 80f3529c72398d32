package dk.raadslag.bot.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.delivery.SecondChannel;
import dk.raadslag.bot.delivery.SecondChannel.Carried;
import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.FakeNetworks;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.delivery.Attempt;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reminder.GatheredReminders;
import dk.raadslag.domain.round.RequestKey;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.templates.wording.VelocityWording;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail as it arrives at a server. */
class MailCarrierTest {
    private static final Intent REQUEST = new Intent.Request("OMN-1a");
    private static final Message SAID =
            new Message("**Mødet**", "Sundhedsrådets møde – svar senest onsdag den 6. januar 2027 kl. 12.00", "{}");

    private final Desk desk = new Desk();
    private final MailServer server = new MailServer();
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private Person contact = desk.consultant;
    private MailCarrier carrier = carrier();

    @BeforeEach
    void ask() {
        sender.setHost("127.0.0.1");
        sender.setPort(server.port());
        contact = desk.contact("kontakt-151", "Ånd \"Ærlig\" Østergård", Omegn.BALLERUP, Role.PRIMARY_CONTACT);
        desk.meeting("2027-01-20");
        desk.say("/dagsorden 1\n1. Godkendelse af <b>dagsorden</b>\n2. Drøftelse af sundhedsplan & budget");
        desk.say("ja");
        desk.say("/anmod 1");
        desk.say("ja");
        carrier = carrier();
    }

    @AfterEach
    void close() {
        server.close();
        desk.close();
    }

    @Test
    void aRequestArrivesWithItsItemsAndHowToAnswerThem() throws Exception {
        assertThat(send(REQUEST).attempt()).isInstanceOf(Attempt.Accepted.class);

        assertThat(text(mail(), "text/plain"))
                .contains(
                        "Kære Ånd \"Ærlig\" Østergård\r\n",
                        "svar senest onsdag den 6. januar 2027 kl. 12.00",
                        "1. Godkendelse af <b>dagsorden</b>\r\n2. Drøftelse af sundhedsplan & budget\r\n",
                        "besvar denne mail",
                        "punkt 1 tiltrædes\r\npunkt 2: har bemærkninger: …\r\ningen bemærkninger til resten",
                        "Venlig hilsen\r\nDet tværkommunale sekretariat")
                .doesNotContain("\r\n\r\n\r\n");
    }

    @Test
    void theSameIsReadAsHtmlAndWhatPeopleWroteIsText() throws Exception {
        send(REQUEST);

        assertThat(text(mail(), "text/html"))
                .contains(
                        "1. Godkendelse af &lt;b&gt;dagsorden&lt;/b&gt;<br>", "sundhedsplan &amp; budget", "Østergård")
                .doesNotContain("<b>");
    }

    @Test
    void theEnvelopeTellsWhoItIsFromWhereAnswersGoAndWhichRoundItIs() throws Exception {
        send(REQUEST);

        assertThat(mail().getSubject())
                .startsWith("Svar ønskes: Sundhedsrådets møde")
                .endsWith("(OMN-1a)");
        assertThat(mail().getFrom())
                .containsExactly(new InternetAddress("raadslag@example.dk", desk.network.senderName(), "UTF-8"));
        assertThat(mail().getReplyTo()).containsExactly(new InternetAddress("svar@example.dk"));
        assertThat(mail().getAllRecipients()).containsExactly(new InternetAddress("kontakt-151@example.dk"));
        assertThat(mail().getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail().getHeader("Date")).hasSize(1);
    }

    @Test
    void whatIsSentAgainCanBeTold() throws Exception {
        Carried first = send(REQUEST);
        send(REQUEST);

        assertThat(server.mails().get(1).getMessageID())
                .isEqualTo(server.mails().get(0).getMessageID())
                .matches("<raadslag\\.[0-9a-f]{32}@example\\.dk>")
                .isEqualTo(((Attempt.Accepted) first.attempt()).activityId());
        assertThat(carrier.carry(queued(2, REQUEST), address(), SAID).attempt())
                .extracting(attempt -> ((Attempt.Accepted) attempt).activityId())
                .isNotEqualTo(server.mails().get(0).getMessageID());
    }

    @Test
    void newsIsShortAndAReminderFriendly() throws Exception {
        send(new Intent.News("OMN-1a", Intent.News.What.DEADLINE_MOVED));
        assertThat(mail().getSubject()).startsWith("Nyt om: ");
        assertThat(text(mail(), "text/plain")).doesNotContain("Punkterne", "punkt 1");

        send(new Intent.Reminder("OMN-1a", "1"));
        assertThat(server.mails().get(1).getSubject()).startsWith("Venlig påmindelse: ");
    }

    @Test
    void aDocumentForOrientationIsEnclosedWithoutTheInternalAnnexAndAsksForNothing(@TempDir Path home)
            throws Exception {
        desk.say("/udkast");
        for (String file :
                List.of("samlet-udkast.docx", "samlet-udkast.pdf", "samlet-udkast.md", "internt-bilag.docx")) {
            Files.writeString(home.resolve(file), file);
        }
        desk.drafts.lieIn(home);
        send(new Intent.Orientation("OMN-1a", 1));

        assertThat(mail().getSubject()).startsWith("Til orientering: ");
        assertThat(text(mail(), "text/plain"))
                .contains("Dokumentet er vedhæftet. Du skal ikke svare.")
                .doesNotContain("punkt 1", "svarkode");
        assertThat(enclosed(mail())).containsExactly("samlet-udkast.docx", "samlet-udkast.pdf");
    }

    @Test
    void whoWroteAMailIsAnsweredInTheSameThreadByTheNetworkItIsAbout() throws Exception {
        Mailing.answers(desk.outbox)
                .answer(contact, desk.network.id(), "<svar.1@example.dk>", "Tak! **Alt** er gemt.", desk.now());
        Dispatch answer = desk.outbox.rows().stream()
                .map(row -> row.dispatch())
                .filter(one -> one.key().startsWith("answer:mail:"))
                .findFirst()
                .orElseThrow();
        ChatAddress to = Objects.requireNonNull(answer.via());
        assertThat(carrier.isOwn(to)).isTrue();
        carrier.carry(new Outbox.Queued(7, answer, 0, false), to, Message.of("Tak! **Alt** er gemt."));

        assertThat(mail().getHeader("In-Reply-To")).containsExactly("<svar.1@example.dk>");
        assertThat(text(mail(), "text/plain")).contains("Tak! Alt er gemt.", desk.network.senderName());
    }

    @Test
    void nobodysNameOrTitleBecomesAHeader() throws Exception {
        Person sly = desk.contact("fag-151", "Per\r\nBcc: alle@example.dk", Omegn.BALLERUP, Role.PRIMARY_CONTACT);
        carrier.carry(new Outbox.Queued(1, dispatch(REQUEST, sly), 0, false), address(), SAID);

        assertThat(mail().getHeader("Bcc")).isNull();
        assertThat(mail().getAllRecipients()).containsExactly(new InternetAddress("fag-151@example.dk"));
    }

    @ParameterizedTest
    @CsvSource({"550, MAIL_ADDRESS_REFUSED", "553, MAIL_ADDRESS_REFUSED"})
    void anAddressTheServerDoesNotTakeIsRefused(String code, FailureReason reason) {
        server.answerRecipients(code + " no such user");
        assertThat(send(REQUEST).attempt()).isEqualTo(new Attempt.Refused(reason));
        assertThat(server.mails()).isEmpty();
    }

    @Test
    void aMailTheServerDoesNotTakeIsRefused() {
        server.answerMail("554 spam");
        assertThat(send(REQUEST).attempt()).isEqualTo(new Attempt.Refused(FailureReason.MAIL_REFUSED));
    }

    @Test
    void notNowMeansLater() {
        server.answerRecipients("450 greylisted");
        assertThat(send(REQUEST).attempt()).isEqualTo(new Attempt.Later("450", null));
        server.answerRecipients("250 ok");
        server.answerMail("451 try again");
        assertThat(send(REQUEST).attempt()).isEqualTo(new Attempt.Later("451", null));
    }

    @Test
    void noServerMeansLater() {
        server.close();
        assertThat(send(REQUEST).attempt()).isInstanceOf(Attempt.Later.class);
    }

    @Test
    void whatBreaksOffMayHaveArrived() {
        server.answerMail(MailServer.HANG_UP);
        assertThat(send(REQUEST).attempt()).isInstanceOf(Attempt.Unclear.class);
    }

    @Test
    void onlyWhatARoundTellsSomebodyWithAnAddressGoesByMail() {
        assertThat(carrier.addressFor(dispatch(REQUEST, contact))).hasValueSatisfying(to -> {
            assertThat(carrier.isOwn(to)).isTrue();
            assertThat(to.userId()).isEqualTo("kontakt-151@example.dk");
        });
        assertThat(carrier.addressFor(dispatch(new Intent.Answer("hej", null), contact)))
                .isEmpty();
        assertThat(carrier.addressFor(dispatch(new Intent.CardUpdate("OMN-1a", "activity-1"), contact)))
                .isEmpty();
        assertThat(carrier.addressFor(dispatch(REQUEST, null))).isEmpty();
        assertThat(carrier.isOwn(new ChatAddress("https://teams", "t", "u", "c")))
                .isFalse();
    }

    @Test
    void aMailStaysAsItWasSentAndWhatChangesIsNews() {
        desk.outbox.deliver(RequestKey.of(new RoundId("OMN-1a"), contact.id()), "<raadslag.1@example.dk>", desk.now());
        desk.say("/frist 1 8/1-2027 kl. 10");
        desk.say("ja");
        desk.say("/svar Ballerup 1 tiltræder");

        assertThat(desk.outbox.rows())
                .extracting(row -> row.dispatch().intent())
                .hasAtLeastOneElementOfType(Intent.News.class)
                .doesNotHaveAnyElementsOfTypes(Intent.CardUpdate.class);
    }

    private MailCarrier carrier() {
        try {
            ReplyCodes codes = new ReplyCodes(() -> "secret");
            WritingLetters letters = new WritingLetters(
                    desk.rounds,
                    new FakeNetworks(List.of(desk.network)),
                    desk.contacts,
                    new GatheredReminders(desk.rounds, desk.reminding(), sent -> false),
                    new Enclosures(desk.drafts),
                    codes,
                    new VelocityWording(Path.of("no-words-of-its-own")));
            Envelopes envelopes = new Envelopes(
                    sender, new InternetAddress("raadslag@example.dk"), new InternetAddress("svar@example.dk"), codes);
            return new MailCarrier(desk.contacts, letters, envelopes, sender, desk::now);
        } catch (MessagingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void theSecretariatIsWrittenToWhatTeamsWouldNotBring() throws Exception {
        Dispatch notice = new Dispatch(
                SecondChannel.NOTICES + desk.network.id() + ":7:self-test",
                desk.consultant.id(),
                null,
                new Intent.Answer("Jeg har ikke kunnet sende", null),
                Dispatch.Urgency.CONVERSATION,
                desk.now());
        ChatAddress to = carrier.addressFor(notice).orElseThrow();

        carrier.carry(new Outbox.Queued(9, notice, 0, false), to, Message.of("Jeg har ikke kunnet sende"));

        assertThat(mail().getSubject()).isEqualTo("Besked fra Rådslag");
        assertThat(mail().getAllRecipients()).containsExactly(new InternetAddress("konsulent-1@example.dk"));
        assertThat(text(mail(), "text/plain"))
                .contains("Kære Konsulent Et", "Jeg har ikke kunnet sende", desk.network.senderName());
    }

    private Carried send(Intent intent) {
        return carrier.carry(queued(1, intent), address(), SAID);
    }

    private Outbox.Queued queued(long row, Intent intent) {
        return new Outbox.Queued(row, dispatch(intent, contact), 0, false);
    }

    private ChatAddress address() {
        return carrier.addressFor(dispatch(REQUEST, contact)).orElseThrow();
    }

    private Dispatch dispatch(Intent intent, @Nullable Person person) {
        return new Dispatch(
                "request:OMN-1a:7",
                person == null ? null : person.id(),
                null,
                intent,
                Dispatch.Urgency.BULK,
                desk.now());
    }

    private MimeMessage mail() {
        return server.mails().get(0);
    }

    private static List<String> enclosed(MimeMessage mail) throws MessagingException, IOException {
        List<String> names = new ArrayList<>();
        Multipart parts = (Multipart) mail.getContent();
        for (int at = 0; at < parts.getCount(); at++) {
            if (parts.getBodyPart(at).getFileName() != null) {
                names.add(parts.getBodyPart(at).getFileName());
            }
        }
        return names;
    }

    private static String text(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart several) {
            for (int at = 0; at < several.getCount(); at++) {
                String found = text(several.getBodyPart(at), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
