package dk.raadslag.bot.mailbox;

/** Reports of mail servers about mails that did not arrive. */
final class Returned {
    private Returned() {}

    /** Returns what Postfix sends. */
    static Eml postfix(String messageId, String status, String action) {
        return report(
                "MAILER-DAEMON@mail.example.dk",
                "Reporting-MTA: dns; mail.example.dk\nArrival-Date: Mon, 2 Nov 2026 10:00:00 +0100\n\nFinal-Recipient: rfc822; kontakt-151@example.dk\nOriginal-Recipient: rfc822;kontakt-151@example.dk\nAction: "
                        + action + "\nStatus: " + status
                        + "\nDiagnostic-Code: smtp; 550 " + status + " unknown\n",
                Eml.part(
                        "Content-Type: message/rfc822",
                        "Message-ID: " + messageId + "\nFrom: raadslag@example.dk\nSubject: Svar\n\nKære Kontakt"));
    }

    /** Returns what Exchange sends: with the heads alone, and a page for people. */
    static Eml exchange(String messageId, String status) {
        return report(
                "postmaster@example.dk",
                "Reporting-MTA: dns;mail.example.dk\n\nFinal-recipient: RFC822;kontakt-151@example.dk\nAction: failed\nStatus: "
                        + status + "\nX-Display-Name: Kontakt\n",
                Eml.part("Content-Type: text/rfc822-headers", "Received: from a\nMessage-ID: " + messageId + "\n"));
    }

    private static Eml report(String from, String status, String original) {
        return Eml.of(
                        "report",
                        Eml.part("Content-Type: text/plain", "Mailen kunne ikke leveres."),
                        Eml.part("Content-Type: message/delivery-status", status),
                        original)
                .header("From", from)
                .header("Subject", "Undelivered Mail Returned to Sender")
                .header("Auto-Submitted", "auto-replied")
                .header(
                        "Content-Type",
                        "multipart/report; report-type=delivery-status; boundary=\"b-" + "report".hashCode() + "\"");
    }
}
