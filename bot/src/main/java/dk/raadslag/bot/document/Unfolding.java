package dk.raadslag.bot.document;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks a stream, and what is packed within it, only to see how large it becomes; nothing of it is kept. */
final class Unfolding implements AutoCloseable {

    private static final int HEADER = 2;
    private static final int MOST = 16 * 1024 * 1024;
    private static final int BUFFER = 16 * 1024;
    private static final int LAYERS = 3;

    private final Inflater inflater = new Inflater(true);
    private final byte[] unpacked = new byte[BUFFER];
    private final Budget budget;
    private final int layers;
    private int header = HEADER;
    private long size;
    private boolean over;
    private Unfolding[] within = {};

    private Unfolding(int layers, Budget budget) {
        this.layers = layers;
        this.budget = budget;
    }

    /** Returns how large the stream that begins at {@code from} becomes; more than {@link #MOST} is too far. */
    static long size(byte[] bytes, int from, Budget budget) {
        try (Unfolding unfolding = new Unfolding(LAYERS, budget)) {
            unfolding.add(bytes, from, bytes.length - from);
            return unfolding.largest();
        }
    }

    static boolean isTooFar(long size) {
        return size > MOST;
    }

    private long largest() {
        return within.length == 0 ? size : Math.max(size, within[0].largest());
    }

    private void add(byte[] bytes, int from, int length) {
        int skipped = Math.min(header, length);
        header -= skipped;
        if (over || length == skipped) {
            return;
        }
        inflater.setInput(bytes, from + skipped, length - skipped);
        try {
            unpack();
        } catch (DataFormatException notPacked) {
            over = true;
        }
    }

    private void unpack() throws DataFormatException {
        for (int read = inflater.inflate(unpacked); read > 0; read = inflater.inflate(unpacked)) {
            budget.check();
            size += read;
            pass(read);
            if (isTooFar(largest())) {
                over = true;
                return;
            }
        }
        over |= inflater.finished();
    }

    private void pass(int read) {
        if (within.length == 0 && layers > 1) {
            within = new Unfolding[] {new Unfolding(layers - 1, budget)};
        }
        if (within.length > 0) {
            within[0].add(unpacked, 0, read);
        }
    }

    @Override
    public void close() {
        inflater.end();
        if (within.length > 0) {
            within[0].close();
        }
    }
}
