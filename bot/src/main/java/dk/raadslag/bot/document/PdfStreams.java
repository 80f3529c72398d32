package dk.raadslag.bot.document;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Looks beforehand how far the streams of a PDF unfold, which its parser does in memory and without asking: pictures that
 * do are left empty, for nobody reads them; anything else that does is no document.
 */
final class PdfStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_BEFORE = 2048;
    private static final int MOST_PACKED_OTHERWISE = 48 * 1024;
    private static final long MOST_ALL = 160L * 1024 * 1024;
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final Pattern PACKED_OTHERWISE = Pattern.compile("/(?:LZW|RunLength|RL|ASCII|A85|AHx)|#");

    private final byte[] bytes;
    private final Budget budget;
    private final Map<Integer, Integer> empty = new HashMap<>();
    private long all;

    private PdfStreams(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    /** Returns the file without its largest pictures. */
    static PdfBytes tamed(byte[] bytes, Budget budget) {
        PdfStreams streams = new PdfStreams(bytes, budget);
        for (int at = streams.find(STREAM, 0); at >= 0; at = streams.find(STREAM, at + STREAM.length)) {
            if (at < 3 || bytes[at - 1] != 'd') {
                streams.look(at);
            }
        }
        return new PdfBytes(bytes, streams.empty, budget);
    }

    private void look(int at) {
        budget.check();
        int from = Math.max(0, at - MOST_BEFORE);
        String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        int start = start(at + STREAM.length);
        boolean picture = PICTURE.matcher(dictionary).find();
        long size = Unfolding.size(bytes, start, budget);
        all += picture ? 0 : size;
        boolean otherwise = PACKED_OTHERWISE.matcher(dictionary).find() && end(start) - start > MOST_PACKED_OTHERWISE;
        if (Unfolding.isTooFar(size) || otherwise) {
            leaveOut(start, picture || otherwise);
        }
        if (all > MOST_ALL) {
            throw new FlawException(Flaw.UNFOLDS_TOO_FAR);
        }
    }

    private void leaveOut(int start, boolean harmless) {
        if (!harmless) {
            throw new FlawException(Flaw.UNFOLDS_TOO_FAR);
        }
        empty.put(start, end(start));
    }

    private int start(int after) {
        int at = after;
        while (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (at < bytes.length && bytes[at] == '\r') {
            at++;
        }
        return at < bytes.length && bytes[at] == '\n' ? at + 1 : at;
    }

    private int end(int start) {
        int end = find(END, start);
        return end < 0 ? bytes.length : end;
    }

    private int find(byte[] word, int from) {
        for (int at = from; at <= bytes.length - word.length; at++) {
            if (bytes[at] == word[0] && matches(word, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean matches(byte[] word, int at) {
        for (int i = 1; i < word.length; i++) {
            if (bytes[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
