package dk.raadslag.bot.mailbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/** An IMAP server that takes tokens only, and whose one mailbox is empty. */
final class TokenMailbox implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final List<String> signIns = Collections.synchronizedList(new ArrayList<>());
    private final String token;

    TokenMailbox(String token) throws IOException {
        this.token = token;
        Thread thread = new Thread(this::serve, "token-mailbox");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    List<String> signIns() {
        return List.copyOf(signIns);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket line = door.accept();
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
                    PrintWriter out = new PrintWriter(line.getOutputStream(), true, StandardCharsets.US_ASCII)) {
                converse(in, out);
            } catch (IOException gone) {
                // The next one may come, unless the door is closed.
            }
        }
    }

    private void converse(BufferedReader in, PrintWriter out) throws IOException {
        say(out, "* OK ready");
        for (String said = in.readLine(); said != null; said = in.readLine()) {
            String[] words = said.split(" ", 4);
            switch (words[1]) {
                case "CAPABILITY" -> say(out, "* CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2");
                case "SELECT" -> say(out, "* 0 EXISTS\r\n* OK [UIDVALIDITY 1]");
                case "SEARCH" -> say(out, "* SEARCH");
                case "LOGOUT" -> say(out, "* BYE");
                default -> {}
            }
            say(out, words[0] + (words[1].equals("AUTHENTICATE") && !signsIn(words[3]) ? " NO" : " OK") + " done");
        }
    }

    private boolean signsIn(String coded) {
        String said = new String(Base64.getDecoder().decode(coded), StandardCharsets.US_ASCII);
        signIns.add(said.replace('\u0001', '|'));
        return said.contains("auth=Bearer " + token + "\u0001");
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }
}
