package dk.raadslag.bot.mail;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes mail over SMTP on this machine and answers as it is told. */
final class MailServer implements AutoCloseable {
    static final String HANG_UP = "";

    private final ServerSocket socket;
    private final List<MimeMessage> mails = new CopyOnWriteArrayList<>();
    private volatile String toRecipient = "250 ok";
    private volatile String toMail = "250 taken";

    MailServer() {
        try {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
        Thread thread = new Thread(this::serve, "mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    List<MimeMessage> mails() {
        return mails;
    }

    void answerRecipients(String line) {
        toRecipient = line;
    }

    void answerMail(String line) {
        toMail = line;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                talk(caller);
            } catch (IOException gone) {
                // the caller hung up, or the server is closed
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
        say(caller, "220 mail.example.dk");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            switch (verb) {
                case "RCPT" -> say(caller, toRecipient);
                case "QUIT" -> say(caller, "221 bye");
                case "DATA" -> {
                    say(caller, "354 go on");
                    take(in);
                    if (toMail.equals(HANG_UP)) {
                        return;
                    }
                    say(caller, toMail);
                }
                default -> say(caller, "250 ok");
            }
        }
    }

    private void take(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); !line.equals("."); line = in.readLine()) {
            mail.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        try {
            mails.add(new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(mail.toString().getBytes(StandardCharsets.ISO_8859_1))));
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }
}
