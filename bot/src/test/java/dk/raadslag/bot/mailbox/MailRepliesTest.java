package dk.raadslag.bot.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.bot.mail.Mailing;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ReplyFile;
import dk.raadslag.domain.round.RequestKey;
import dk.raadslag.domain.round.RoundId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of the mails that come in, at the secretariat's desk. */
class MailRepliesTest {
    private static final RoundId ROUND = new RoundId("OMN-1a");
    private static final String SENT = "<raadslag.1@example.dk>";
    private static final String SAID =
            "Punkt 1 tiltrædes.\nPunkt 2: Vi savner økonomien.\nIngen bemærkninger til resten.";

    private final Desk desk = new Desk();
    private Person contact = desk.consultant;
    private Person other = desk.consultant;

    @BeforeEach
    void ask() {
        contact = desk.unlinked("kontakt-151", "Kontakt Ballerup", Omegn.BALLERUP, Role.PRIMARY_CONTACT);
        other = desk.unlinked("kontakt-240", "Kontakt Egedal", Omegn.EGEDAL, Role.PRIMARY_CONTACT);
        desk.meeting("2027-01-20");
        desk.say("/dagsorden 1\n1. Godkendelse af dagsorden\n2. Drøftelse af sundhedsplan\n3. Budget for 2027");
        desk.say("ja");
        desk.say("/anmod 1");
        desk.say("ja");
        desk.outbox.deliver(RequestKey.of(ROUND, contact.id()), SENT, desk.now());
        desk.outbox.deliver(RequestKey.of(ROUND, other.id()), "<raadslag.2@example.dk>", desk.now());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anAnswerToOurLetterIsTheMunicipalitysReplyAndGetsAReceiptByMail() {
        assertThat(take(Eml.plain(SAID).answering(SENT))).isInstanceOf(Came.Taken.class);

        assertThat(desk.contributions.to(ROUND))
                .extracting(one -> one.answer().position())
                .containsExactly(Position.ENDORSED, Position.REMARKS, Position.NO_REMARKS);
        assertThat(desk.contributions.to(ROUND)).allSatisfy(one -> {
            assertThat(one.channel()).isEqualTo(Channel.MAIL);
            assertThat(one.person()).isEqualTo(contact.id());
        });
        assertThat(receipt())
                .contains("Jeres svar er gemt for Ballerup", "Vi savner økonomien.", "Alle punkter er besvaret");
        assertThat(desk.say("/status")).contains("Ballerup");
        assertThat(cards()).isEmpty();
    }

    @Test
    void theCodeAtTheFootOfTheLetterIsAsGoodAsTheIdOfTheLetter() {
        String quoted = "\n\n-----Oprindelig meddelelse-----\nsvarkode " + Mailing.code("OMN-1a", contact);
        assertThat(take(Eml.plain("Punkt 3 tiltrædes." + quoted))).isInstanceOf(Came.Taken.class);
        assertThat(positions()).containsExactly(Position.ENDORSED);
    }

    @Test
    void theSameMailTwiceIsOneReply() {
        Eml mail = Eml.plain(SAID).answering(SENT);
        take(mail);
        assertThat(take(mail)).isInstanceOf(Came.Before.class);
        assertThat(desk.contributions.to(ROUND)).hasSize(3);
    }

    @Test
    void aSecondMailIsTheNextVersion() {
        take(Eml.plain(SAID).answering(SENT));
        take(Eml.plain("Punkt 1: kan ikke tiltræde, fordi den kom for sent.").answering(SENT));
        assertThat(desk.contributions.to(ROUND))
                .filteredOn(one -> one.answer().position() == Position.NOT_ENDORSED)
                .extracting(Contribution::version)
                .containsExactly(2);
    }

    @Test
    void aMailSentBeforeTheWritersOwnNewerAnswerWaitsForTheSecretariat() {
        take(Eml.plain("Punkt 1: kan ikke tiltræde, fordi den kom for sent.").answering(SENT));
        assertThat(take(Eml.plain("Punkt 1 tiltrædes.")
                        .answering(SENT)
                        .header("Date", "Mon, 2 Nov 2020 10:00:00 +0100")))
                .isInstanceOf(Came.Waits.class);

        assertThat(positions()).containsExactly(Position.NOT_ENDORSED);
        assertThat(cards()).singleElement().asString().contains("Ældre mail fra Kontakt Ballerup");
        desk.press("take-mail", Map.of("mail", "1", "round", "OMN-1a"));
        assertThat(positions()).containsExactly(Position.NOT_ENDORSED, Position.ENDORSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fri, 1 Jan 2038 10:00:00 +0100", "i går", ""})
    void aTimeNobodyCanBelieveIsWhenTheMailCame(String date) {
        take(Eml.plain("Punkt 1: kan ikke tiltræde, fordi den kom for sent.").answering(SENT));
        assertThat(take(Eml.plain("Punkt 1 tiltrædes.").answering(SENT).header("Date", date)))
                .isInstanceOf(Came.Taken.class);
    }

    @Test
    void theServerThatTookTheMailKnowsBetterThanItsWriter() {
        take(Eml.plain("Punkt 1: kan ikke tiltræde, fordi den kom for sent.").answering(SENT));
        assertThat(take(Eml.plain("Punkt 1 tiltrædes.")
                        .answering(SENT)
                        .header("Received", "from a by mx.example.dk; Fri, 1 Jan 2038 10:00:00 +0100")
                        .header("Date", "Mon, 2 Nov 2020 10:00:00 +0100")))
                .isInstanceOf(Came.Taken.class);
    }

    @Test
    void withoutWhatOnlyTheWriterHasTheSecretariatIsAsked() {
        assertThat(take(Eml.plain(SAID))).isInstanceOf(Came.Waits.class);
        assertThat(desk.contributions.to(ROUND)).isEmpty();
        assertThat(cards())
                .singleElement()
                .asString()
                .contains("ser ud til at være fra Kontakt Ballerup", "svarer ikke på en mail, vi har sendt");
        assertThat(receipts()).isEmpty();
    }

    @Test
    void theLetterOfSomebodyElseProvesNothing() {
        String code = "\n\n-----Oprindelig meddelelse-----\nsvarkode " + Mailing.code("OMN-1a", other);
        assertThat(take(Eml.plain(SAID + code).answering("<raadslag.2@example.dk>")))
                .isInstanceOf(Came.Waits.class);
        assertThat(desk.contributions.to(ROUND)).isEmpty();
    }

    @Test
    void oneTapMakesItTheWritersReplyAndTheOtherConsultantIsTold() {
        take(Eml.plain(SAID));
        assertThat(desk.press("take-mail", Map.of("mail", "1", "round", "OMN-1a")))
                .contains(
                        "Svaret er taget med for **Ballerup**",
                        "Kontakt Ballerup får en kvittering, hvis Rådslag kan sende mail.\\n\\n- Punkt 1, Godkendelse af"
                                + " dagsorden: **tiltræder**\\n- Punkt 2");
        assertThat(positions()).containsExactly(Position.ENDORSED, Position.REMARKS, Position.NO_REMARKS);
        assertThat(receipt()).contains("Jeres svar er gemt for Ballerup");
        assertThat(desk.press("take-mail", Map.of("mail", "1", "round", "OMN-1a")))
                .contains("allerede taget med");
        assertThat(desk.contributions.to(ROUND)).hasSize(3);
    }

    @Test
    void whatIsLaidAsideIsKeptAndCanStillBeTaken() {
        take(Eml.plain(SAID));
        assertThat(desk.press("lay-mail-aside", Map.of("mail", "1"))).contains("lagt til side");
        assertThat(desk.contributions.to(ROUND)).isEmpty();
        desk.press("take-mail", Map.of("mail", "1", "round", "OMN-1a"));
        assertThat(desk.contributions.to(ROUND)).hasSize(3);
    }

    @Test
    void aColleagueNobodyKnowsIsEnteredForTheMunicipalityTheSecretariatNames() {
        take(Eml.plain(SAID).from("chef-151").header("Subject", "VS: Svar ønskes (OMN-1a)"));
        assertThat(cards()).singleElement().asString().contains("ukendt afsender", "chef-151@example.dk");
        assertThat(desk.press("take-mail", Map.of("mail", "1", "round", "OMN-1a", "municipality", "151")))
                .contains("Svaret er taget med for **Ballerup**");
        assertThat(desk.contributions.to(ROUND)).hasSize(3).allSatisfy(one -> {
            assertThat(one.channel()).isEqualTo(Channel.ON_BEHALF);
            assertThat(one.source()).isEqualTo("mail fra chef-151@example.dk");
        });
    }

    @Test
    void theCardOfTheContactPersonShowsWhatAColleagueMailed() {
        desk.outbox.deliver(RequestKey.of(ROUND, contact.id()), "1:activity", desk.now());
        take(Eml.plain(SAID).from("chef-151").header("Subject", "VS: Svar ønskes (OMN-1a)"));
        desk.press("take-mail", Map.of("mail", "1", "round", "OMN-1a", "municipality", "151"));
        assertThat(desk.outbox.rows())
                .extracting(row -> row.dispatch().intent())
                .contains(new Intent.CardUpdate("OMN-1a", "1:activity"));
    }

    @Test
    void whoIsUnknownAndNamesNothingOfOursIsNobodysBusiness() {
        assertThat(take(Eml.plain("Køb nu!").from("spam").header("Subject", "Tilbud")))
                .isInstanceOf(Came.Noted.class);
        assertThat(cards()).isEmpty();
    }

    @Test
    void wordsWithoutAnItemAreGivenOneByTheSecretariat() {
        assertThat(take(Eml.plain("Det går for stærkt.").answering(SENT))).isInstanceOf(Came.Waits.class);
        assertThat(cards()).singleElement().asString().contains("hvilket punkt", "Det går for stærkt.");
        assertThat(desk.press("take-mail", Map.of("mail", "1", "round", "OMN-1a")))
                .contains("handler mailen om?");
        String item = desk.round("OMN-1a").items().get(2).key();
        assertThat(desk.press("take-mail", Map.of("mail", "1", "round", "OMN-1a", "item", item)))
                .contains("Punkt 3");
        assertThat(desk.contributions.to(ROUND))
                .singleElement()
                .satisfies(one -> assertThat(one.answer().text()).isEqualTo("Det går for stærkt."));
    }

    @Test
    void withTwoOpenRoundsTheLetterTellsWhichIsMeantAndWithoutItTheSecretariat() {
        desk.say("/runde Sundhedsaftalen frist 20-11-2026 kl. 12\n1. Aftalen\n2. Bilag");
        desk.say("ja");
        assertThat(take(Eml.plain("Punkt 1 tiltrædes.").answering(SENT))).isInstanceOf(Came.Taken.class);
        take(Eml.plain("Punkt 1 tiltrædes.").header("Subject", "Vores svar"));
        assertThat(cards()).singleElement().asString().contains("OMN-1a", "OMN-R1");
    }

    @Test
    void ourOwnLetterIsNeverTakenForAnAnswer() {
        String inside = "Se vores svar nedenfor.\n\n" + Eml.LETTER.replace("2. Sundhedsplan", "2. Sundhedsplan FINT");
        assertThat(take(Eml.plain(inside).answering(SENT))).isInstanceOf(Came.Waits.class);
        assertThat(desk.contributions.to(ROUND)).isEmpty();
    }

    @Test
    void whatAnswersNothingGoesOnToTheSecretariatAndTheWriterIsTold() {
        take(Eml.plain("Hvornår kommer bilaget til punkt 2?").answering(SENT));
        assertThat(desk.outbox.answersTo(desk.consultant.id()))
                .anySatisfy(card -> assertThat(card).contains("Hvornår kommer bilaget til punkt 2?"));
        assertThat(receipt()).contains("sendt videre til sekretariatet").doesNotContain("i chatten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tak for det!", "Hej\n\nVenlig hilsen\nKontakt", ""})
    void thanksAreNoAnswerAndNoWork(String words) {
        assertThat(take(Eml.plain(words).answering(SENT))).isInstanceOf(Came.Noted.class);
        assertThat(desk.contributions.to(ROUND)).isEmpty();
        assertThat(cards()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Auto-Submitted, auto-replied",
        "X-Autoreply, yes",
        "X-Autorespond, x",
        "Precedence, auto_reply",
        "Precedence, bulk",
        "Return-Path, <>",
        "Subject, Automatisk svar: Svar ønskes (OMN-1a)"
    })
    void anAutomaticAnswerIsNotedAndNothingElse(String header, String value) {
        take(Eml.plain("Jeg holder ferie. Punkt 1 tiltrædes.").answering(SENT).header(header, value));
        assertThat(desk.contributions.to(ROUND)).isEmpty();
        assertThat(cards()).isEmpty();
        assertThat(receipts()).isEmpty();
        assertThat(desk.say("/log OMN-1a")).contains("fik et automatisk svar på mail fra Kontakt Ballerup");
    }

    @Test
    void afterTheDeadlineItIsLateByWhenItWasReceived() {
        Instant received = desk.now();
        desk.continueAt("2027-01-19T09:00");
        take(Eml.plain("Punkt 1 tiltrædes.").answering(SENT), received);
        take(Eml.plain("Punkt 2: For sent.").answering(SENT));
        assertThat(desk.contributions.to(ROUND)).extracting(Contribution::late).containsExactly(false, true);
        assertThat(receipts().get(1)).contains("modtaget efter fristen");
    }

    @Test
    void aCprNumberIsNotKeptAnywhere() {
        assertThat(take(Eml.plain("Punkt 1: borgeren 010203-1234 bør høres.").answering(SENT)))
                .isInstanceOf(Came.HeldBack.class);
        assertThat(desk.contributions.to(ROUND)).isEmpty();
        assertThat(desk.waitingMails.find(1)).isEmpty();
        assertThat(receipt()).contains("CPR-nummer", "intet af den gemt");
        assertThat(desk.say("/log")).contains("CPR-nummer");
    }

    @Test
    void filesStayWithTheReplyAndAWordDocumentIsRead() {
        take(Eml.of(
                        "mixed",
                        Eml.part("Content-Type: text/plain", "Se vedhæftede."),
                        Eml.file("svar.docx", docx("Punkt 1 tiltrædes. Punkt 2: Vi savner økonomien.")))
                .answering(SENT));
        assertThat(desk.replyFiles.of(ROUND)).extracting(file -> file.name()).containsExactly("svar.docx");
        assertThat(positions()).containsExactly(Position.ENDORSED, Position.REMARKS);
    }

    @Test
    void aFileTooLargeToKeepIsNamedToTheWriterAndToTheSecretariat() {
        Eml mail = Eml.of(
                        "mixed",
                        Eml.part("Content-Type: text/plain", "Punkt 1 tiltrædes."),
                        Eml.file("plan.pdf", new byte[ReplyFile.LARGEST + 1]))
                .answering(SENT);
        assertThat(((Came.Taken) take(mail)).told()).asString().contains("plan.pdf");

        assertThat(receipt()).contains("plan.pdf er for stor", "højst 10 MB");
        assertThat(desk.replyFiles.of(ROUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5.1.1, failed, MAIL_NO_SUCH_ADDRESS, adressen ikke findes",
        "5.2.2, failed, MAIL_BOX_FULL, postkassen er fuld",
        "5.7.1, failed, MAIL_RETURNED, kom retur fra modtagerens mailserver",
        "4.4.7, failed, MAIL_RETURNED, kom retur"
    })
    void aMailThatCameBackIsAStateAndShownWithTheNextStep(
            String status, String action, FailureReason reason, String words) {
        assertThat(take(Returned.postfix(SENT, status, action))).isInstanceOf(Came.Noted.class);
        assertThat(desk.outbox.stateOf(RequestKey.of(ROUND, contact.id())))
                .isEqualTo(new DeliveryState.Failed(desk.now(), reason));
        assertThat(desk.say("/status")).contains("Kontakt Ballerup", words);
        assertThat(desk.say("/log OMN-1a")).contains("fik en mail retur fra Kontakt Ballerup");
    }

    @Test
    void aCorrectedAddressGetsTheRequestThatCameBack() {
        take(Returned.postfix(SENT, "5.1.1", "failed"));
        desk.say("/kontakt ret kontakt-151@example.dk email ny-151@example.dk");
        desk.say("ja");
        assertThat(desk.outbox.stateOf(RequestKey.of(ROUND, contact.id())))
                .isEqualTo(new DeliveryState.Queued(desk.now()));
    }

    @Test
    void exchangeReportsTheSameInItsOwnForm() {
        take(Returned.exchange(SENT, "5.1.10"));
        assertThat(desk.say("/status")).contains("adressen ikke findes");
    }

    @Test
    void aDelayChangesNothingButIsNoted() {
        take(Returned.postfix(SENT, "4.4.1", "delayed"));
        assertThat(desk.say("/status")).doesNotContain("retur");
        assertThat(desk.say("/log OMN-1a")).contains("mailen til Kontakt Ballerup er forsinket");
    }

    @Test
    void aReportAboutAMailNobodySentChangesNothing() {
        take(Returned.postfix("<forged@example.dk>", "5.1.1", "failed"));
        assertThat(desk.say("/status")).doesNotContain("retur");
    }

    @Test
    void aMailHandedInAsAFileIsTakenBecauseTheSecretariatSaysSo() {
        byte[] mail = Eml.plain(SAID).bytes();
        assertThat(desk.send("", "svar.eml", mail)).contains("Svaret er taget med for **Ballerup**");
        assertThat(positions()).hasSize(3);
        assertThat(desk.send("/mail", "svar.eml", mail)).contains("allerede læst");
        assertThat(desk.send("/mail", "svar.eml", new byte[] {1, 2, 3})).contains("kan jeg ikke læse som en mail");
        assertThat(desk.say("/mail")).contains(".eml");
    }

    @Test
    void hostileMailsNeitherBreakNorHoldAnything() throws IOException {
        String deep = "punkt 1 tiltrædes";
        for (int depth = 0; depth < 1_000; depth++) {
            deep = "Content-Type: multipart/mixed; boundary=\"b" + depth + "\"\n\n--b" + depth + "\n" + deep + "\n--b"
                    + depth + "--\n";
        }
        take(Eml.plain(deep.substring(deep.indexOf("\n\n") + 2))
                .answering(SENT)
                .header("Content-Type", "multipart/mixed; boundary=\"b999\""));
        take(Eml.plain("x".repeat(5 * 1024 * 1024)).answering(SENT));
        take(Eml.html("<div>".repeat(20_000) + "punkt 1 tiltrædes").answering(SENT));
        take(Eml.html("&nbsp;".repeat(300_000)).answering(SENT));
        take(Eml.of("mixed", Eml.part("Content-Type: text/plain", "Se bilag."), Eml.file("svar.docx", bomb()))
                .answering(SENT));
        take(Eml.plain("Punkt 3 tiltrædes.")
                .answering(SENT)
                .header("Subject", "=?utf-8?Q?a=0D=0ABcc:_alle@example.dk?="));
        assertThat(desk.contributions.to(ROUND))
                .extracting(one -> desk.round("OMN-1a").numberOf(one.item()))
                .containsExactly("1", "3");
        assertThat(ReadingMail.read(new byte[0])).isEmpty();
    }

    private Came take(Eml mail) {
        return take(mail, desk.now());
    }

    private Came take(Eml mail, Instant received) {
        return desk.the(TakingMail.class).take(new Arrival(mail.bytes(), received, null), desk.now());
    }

    private List<Position> positions() {
        return desk.contributions.to(ROUND).stream()
                .map(one -> one.answer().position())
                .toList();
    }

    private String receipt() {
        assertThat(receipts()).hasSize(1);
        return receipts().get(0);
    }

    private List<String> receipts() {
        return desk.outbox.rows().stream()
                .map(row -> row.dispatch())
                .filter(one -> one.key().startsWith("answer:mail:"))
                .map(one -> ((Intent.Answer) one.intent()).text())
                .toList();
    }

    private List<String> cards() {
        return desk.outbox.rows().stream()
                .map(row -> row.dispatch())
                .filter(one ->
                        desk.consultant.id().equals(one.person()) && one.key().contains(":mail:"))
                .map(one -> ((Intent.Answer) one.intent()).text() + ((Intent.Answer) one.intent()).card())
                .toList();
    }

    private static byte[] docx(String text) {
        return zipped(
                "word/document.xml",
                ("<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>" + text
                                + "</w:t></w:r></w:p></w:body></w:document>")
                        .getBytes(StandardCharsets.UTF_8),
                1);
    }

    private static byte[] bomb() {
        return zipped("word/media/a", new byte[1024 * 1024], 100);
    }

    private static byte[] zipped(String name, byte[] bytes, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int at = 0; at < times; at++) {
                zip.write(bytes);
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }
}
