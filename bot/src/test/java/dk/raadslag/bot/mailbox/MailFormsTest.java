package dk.raadslag.bot.mailbox;

import static dk.raadslag.bot.mailbox.Eml.LETTER;
import static dk.raadslag.bot.mailbox.Eml.html;
import static dk.raadslag.bot.mailbox.Eml.part;
import static dk.raadslag.bot.mailbox.Eml.plain;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.reply.MailedReplies;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Mails as people's programs write them, and what of them is the writer's own. */
class MailFormsTest {
    private static final String SAID = "Punkt 1 tiltrædes.\nPunkt 2: Vi savner økonomien på ældreområdet.";
    private static final String HEAD = """
            Fra: Det tværkommunale sekretariat <svar@example.dk>
            Sendt: 2. november 2026 09:15
            Til: Kontakt Ballerup <kontakt-151@example.dk>
            Emne: Svar ønskes: Sundhedsrådets møde (OMN-1a)

            """;
    private static final String QUOTED = LETTER.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
    private static final String QUOTED_HTML =
            LETTER.lines().map(line -> line + "<br>").collect(Collectors.joining("\n"));
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private record Form(String name, Eml mail, String own) {}

    @TestFactory
    Stream<DynamicTest> theWritersOwnWordsAreFound() {
        return forms().map(form -> DynamicTest.dynamicTest(form.name(), () -> {
            ReceivedMail mail = ReadingMail.read(form.mail().bytes()).orElseThrow();
            assertThat(MailedReplies.ownWords(Arrival.worded(mail)).replaceAll("\\n+", "\n"))
                    .isEqualTo(form.own());
            assertThat(mail.automatic()).isFalse();
            assertThat(mail.whole()).isTrue();
        }));
    }

    private static Form said(String name, Eml mail) {
        return new Form(name, mail, SAID);
    }

    private static Stream<Form> forms() {
        return Stream.of(outlook(), gmail(), phones(), others(), charsets(), parts())
                .flatMap(some -> some);
    }

    private static Stream<Form> outlook() {
        return Stream.of(
                said("Outlook, plain", plain(SAID + "\n\n" + HEAD + LETTER)),
                said(
                        "Outlook, with a line above",
                        plain(SAID + "\n\n________________________________\n" + HEAD + LETTER)),
                said("Outlook, bold heads", plain(SAID + "\n\n" + HEAD.replaceAll("(?m)^(\\w+):", "*$1:*") + LETTER)),
                said(
                        "Outlook in English",
                        plain(SAID
                                + "\n\nFrom: Sekretariatet <svar@example.dk>\nSent: Monday, November 2, 2026 9:15 AM\nTo: Kontakt\nSubject: Svar\n\n"
                                + LETTER)),
                said("Outlook, older", plain(SAID + "\n\n-----Oprindelig meddelelse-----\n" + HEAD + LETTER)),
                said("Outlook in English, older", plain(SAID + "\n\n-----Original Message-----\n" + HEAD + LETTER)),
                said(
                        "Outlook, with greeting and signature",
                        plain(SAID
                                + "\n\nVenlig hilsen\nKontakt Ballerup\nSundhedskonsulent\nBallerup Kommune\nTlf. 12 34 56 78\n\n"
                                + HEAD + LETTER)),
                said("Outlook, Mvh.", plain(SAID + "\n\nMvh.\nKontakt\n\n" + HEAD + LETTER)),
                said(
                        "Outlook, HTML alone",
                        html(
                                "<html><head><style>p{margin:0}</style></head><body><div class=WordSection1><p>Punkt 1 tiltrædes.</p><p>Punkt 2: Vi savner økonomien på ældreområdet.</p><p>&nbsp;</p><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p><b>Fra:</b> Sekretariatet &lt;svar@example.dk&gt;<br><b>Sendt:</b> 2. november 2026 09:15<br><b>Til:</b> Kontakt<br><b>Emne:</b> Svar ønskes</p></div><p>"
                                        + QUOTED_HTML + "</p></div></body></html>")),
                said(
                        "Outlook on the web, HTML",
                        html(
                                "<div>Punkt 1 tiltrædes.</div><div>Punkt 2: Vi savner økonomien på ældreområdet.</div><div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\"><b>Fra:</b> Sekretariatet<br><b>Sendt:</b> 2. november 2026<br><b>Til:</b> Kontakt<br></div><div>"
                                        + QUOTED_HTML + "</div>")),
                said(
                        "Outlook for Android",
                        plain(SAID
                                + "\n\nHent Outlook til Android<https://aka.ms/AAb9ysg>\n________________________________\n"
                                + HEAD + LETTER)),
                said(
                        "Outlook for iOS",
                        plain(SAID + "\n\nFå Outlook til iOS<https://aka.ms/o0ukef>\n________________________________\n"
                                + HEAD + LETTER)),
                said("Outlook, answered below the heads", plain(HEAD + QUOTED + "\n\n" + SAID)));
    }

    private static Stream<Form> gmail() {
        return Stream.of(
                said(
                        "Gmail, plain",
                        plain(SAID + "\n\nDen man. 2. nov. 2026 kl. 09.15 skrev Sekretariatet <svar@example.dk>:\n\n"
                                + QUOTED)),
                said(
                        "Gmail, the line above broken",
                        plain(SAID
                                + "\n\nDen man. 2. nov. 2026 kl. 09.15 skrev Det tværkommunale sekretariat <\nsvar@example.dk>:\n\n"
                                + QUOTED)),
                said(
                        "Gmail, the line above broken early",
                        plain(SAID
                                + "\n\nDen man. 2. nov. 2026 kl. 09.15\nskrev Det tværkommunale sekretariat <svar@example.dk>:\n\n"
                                + QUOTED)),
                said(
                        "Gmail in English",
                        plain(SAID + "\n\nOn Mon, Nov 2, 2026 at 9:15 AM Sekretariatet <svar@example.dk> wrote:\n\n"
                                + QUOTED)),
                said(
                        "Gmail, bottom-posted",
                        plain("Den man. 2. nov. 2026 kl. 09.15 skrev Sekretariatet <svar@example.dk>:\n\n" + QUOTED
                                + "\n\n" + SAID)),
                said(
                        "Gmail, between the lines",
                        plain(
                                "Den man. 2. nov. 2026 kl. 09.15 skrev Sekretariatet <svar@example.dk>:\n> 1. Godkendelse af dagsorden\nPunkt 1 tiltrædes.\n> 2. Sundhedsplan\nPunkt 2: Vi savner økonomien på ældreområdet.\n> 3. Budget")),
                said(
                        "Gmail, HTML",
                        html(
                                "<div dir=\"ltr\"><div>Punkt 1 tiltrædes.</div><div>Punkt 2: Vi savner økonomien på ældreområdet.</div></div><br><div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">Den man. 2. nov. 2026 kl. 09.15 skrev Sekretariatet &lt;svar@example.dk&gt;:<br></div><blockquote class=\"gmail_quote\">"
                                        + QUOTED_HTML + "</blockquote></div>")),
                said(
                        "Gmail, HTML, bottom-posted",
                        html(
                                "<div class=\"gmail_quote\"><div class=\"gmail_attr\">Den man. 2. nov. 2026 skrev Sekretariatet:<br></div><blockquote class=\"gmail_quote\">"
                                        + QUOTED_HTML
                                        + "</blockquote></div><div>Punkt 1 tiltrædes.<br>Punkt 2: Vi savner økonomien på ældreområdet.</div>")));
    }

    private static Stream<Form> phones() {
        return Stream.of(
                said(
                        "iPhone",
                        plain(SAID
                                + "\n\nSendt fra min iPhone\n\nDen 2. nov. 2026 kl. 09.15 skrev Sekretariatet <svar@example.dk>:\n\n"
                                + QUOTED)),
                said(
                        "iPhone in English",
                        plain(SAID
                                + "\n\nSent from my iPhone\n\nOn 2 Nov 2026, at 09.15, Sekretariatet <svar@example.dk> wrote:\n\n"
                                + QUOTED)),
                said(
                        "iPad",
                        plain(SAID
                                + "\n\nSendt fra min iPad\n\n> Den 2. nov. 2026 kl. 09.15 skrev Sekretariatet <svar@example.dk>:\n>\n"
                                + QUOTED)),
                said(
                        "Android",
                        plain(SAID
                                + "\n\nSendt fra min Samsung Galaxy-smartphone.\n\n-------- Oprindelig besked --------\n"
                                + HEAD + LETTER)),
                said("Mail for Windows", plain(SAID + "\n\nSendt fra Mail til Windows\n\n" + HEAD + LETTER)),
                said(
                        "iPhone, HTML",
                        html(
                                "<html><body dir=\"auto\">Punkt 1 tiltrædes.<div>Punkt 2: Vi savner økonomien på ældreområdet.<br><br><div dir=\"ltr\">Sendt fra min iPhone</div><div dir=\"ltr\"><br><blockquote type=\"cite\">Den 2. nov. 2026 kl. 09.15 skrev Sekretariatet &lt;svar@example.dk&gt;:<br><br></blockquote></div><blockquote type=\"cite\"><div>"
                                        + QUOTED_HTML + "</div></blockquote></div></body></html>")));
    }

    private static Stream<Form> others() {
        return Stream.of(
                said("nothing but the answer", plain(SAID)),
                said("Thunderbird", plain(SAID + "\n\nDen 02-11-2026 kl. 09:15 skrev Sekretariatet:\n" + QUOTED)),
                said(
                        "Thunderbird, HTML",
                        html("<p>Punkt 1 tiltrædes.</p><p>Punkt 2: Vi savner økonomien på ældreområdet.</p><div class=\"moz-cite-prefix\">Den 02-11-2026 kl. 09:15 skrev Sekretariatet:<br></div><blockquote type=\"cite\">"
                                        + QUOTED_HTML + "</blockquote>")
                                .header("User-Agent", "Mozilla Thunderbird")),
                said(
                        "Thunderbird, quoted twice",
                        plain(SAID + "\n\nDen 02-11-2026 kl. 09:15 skrev Sekretariatet:\n"
                                + QUOTED.replace("> ", ">> "))),
                said("a signature below two dashes", plain(SAID + "\n\n-- \nKontakt Ballerup\nBallerup Kommune")),
                said(
                        "flowed lines",
                        plain("Punkt 1 tiltrædes.\nPunkt 2: Vi savner \nøkonomien på \nældreområdet.")
                                .header("Content-Type", "text/plain; charset=utf-8; format=flowed")),
                said(
                        "a list in HTML",
                        html("<p>Punkt 1 tiltrædes.</p>Punkt 2: Vi savner økonomien&nbsp;på ældreområdet.")),
                said(
                        "script and what is not seen",
                        html(
                                "<style>b{}</style><script>alert(1)</script><div style=\"display:none\">punkt 3 afvises</div><p>Punkt 1 tiltrædes.</p><p>Punkt 2: Vi savner økonomien på ældreområdet.</p>")));
    }

    private static Stream<Form> charsets() {
        String quoted = "Punkt 1 tiltr=C3=A6des.\nPunkt 2: Vi savner =C3=B8konomien p=C3=A5 =C3=A6ldreomr=C3=A5det.";
        String latin = "Punkt 1 tiltr=E6des.\nPunkt 2: Vi savner =F8konomien p=E5 =\n=E6ldreomr=E5det.";
        return Stream.of(
                said("quoted-printable", plain("").body("text/plain; charset=UTF-8", "quoted-printable", quoted)),
                said(
                        "quoted-printable in ISO 8859-1",
                        plain("").body("text/plain; charset=iso-8859-1", "quoted-printable", latin)),
                said(
                        "base64",
                        plain("")
                                .body(
                                        "text/plain; charset=utf-8",
                                        "base64",
                                        Base64.getMimeEncoder().encodeToString(SAID.getBytes(StandardCharsets.UTF_8)))),
                said(
                        "base64 in Windows-1252",
                        plain("")
                                .body(
                                        "text/plain; charset=windows-1252",
                                        "base64",
                                        Base64.getMimeEncoder().encodeToString(SAID.getBytes(WINDOWS)))),
                said(
                        "8 bit in Windows-1252, said to be ISO 8859-1",
                        plain(SAID)
                                .header("Content-Type", "text/plain; charset=iso-8859-1")
                                .in(WINDOWS)),
                said(
                        "no charset, Windows-1252",
                        plain(SAID).header("Content-Type", "text/plain").in(WINDOWS)),
                said("no charset, UTF-8", plain(SAID).header("Content-Type", "text/plain")),
                said("a charset nobody knows", plain(SAID).header("Content-Type", "text/plain; charset=x-unheard-of")),
                said(
                        "UTF-16",
                        plain("")
                                .body(
                                        "text/plain; charset=utf-16",
                                        "base64",
                                        Base64.getMimeEncoder()
                                                .encodeToString(SAID.getBytes(StandardCharsets.UTF_16)))),
                said("no content type at all", plain(SAID).without("Content-Type")));
    }

    private static Stream<Form> parts() {
        String text = part("Content-Type: text/plain; charset=utf-8", SAID);
        String page = part("Content-Type: text/html; charset=utf-8", "<p>Se HTML</p>");
        String logo = part(
                "Content-Type: image/png; name=logo.png\nContent-ID: <logo>\nContent-Disposition: inline; filename=logo.png\nContent-Transfer-Encoding: base64",
                "aGVq");
        String empty = part("Content-Type: text/plain; charset=utf-8", " \n");
        String full = part(
                "Content-Type: text/html; charset=utf-8",
                "<p>Punkt 1 tiltrædes.</p><p>Punkt 2: Vi savner økonomien på ældreområdet.</p>");
        String latin = part(
                "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable",
                "Punkt 1 tiltr=E6des.");
        String utf = part("Content-Type: text/plain; charset=utf-8", "Punkt 2: Vi savner økonomien på ældreområdet.");
        return Stream.of(
                said("plain and HTML", Eml.of("alternative", text, page)),
                said("an empty plain part", Eml.of("alternative", empty, full)),
                said("with a logo", Eml.of("related", Eml.nested("alternative", text, page), logo)),
                said(
                        "with a file",
                        Eml.of("mixed", Eml.nested("alternative", text, page), Eml.file("svar.docx", new byte[] {1}))),
                said(
                        "three deep",
                        Eml.of(
                                "mixed",
                                Eml.nested("related", Eml.nested("alternative", text, page), logo),
                                Eml.file("a.pdf", new byte[] {1}))),
                said("mixed charsets", Eml.of("mixed", latin, Eml.file("midt.pdf", new byte[] {1}), utf)),
                said("signed", Eml.of("signed", text, Eml.file("smime.p7s", new byte[] {1}))));
    }
}
