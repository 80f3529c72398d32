package dk.raadslag.bot.document;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A PDF file in memory that reads as if some of its streams were empty, and stops when the time is up. */
final class PdfBytes implements RandomAccessRead {

    private final byte[] bytes;
    private final TreeMap<Integer, Integer> empty;
    private final Budget budget;
    private int at;

    PdfBytes(byte[] bytes, Map<Integer, Integer> empty, Budget budget) {
        this.bytes = bytes;
        this.empty = new TreeMap<>(empty);
        this.budget = budget;
    }

    @Override
    public int read() {
        budget.check();
        if (at >= bytes.length) {
            return -1;
        }
        int read = isEmpty(at) ? 0 : bytes[at] & 0xFF;
        at++;
        return read;
    }

    private boolean isEmpty(int place) {
        Map.Entry<Integer, Integer> before = empty.floorEntry(place);
        return before != null && place < before.getValue();
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        budget.check();
        if (at >= bytes.length) {
            return -1;
        }
        int read = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, offset, read);
        Integer first = empty.floorKey(at);
        for (Map.Entry<Integer, Integer> gap :
                empty.subMap(first == null ? at : first, at + read).entrySet()) {
            int from = Math.max(gap.getKey(), at);
            int to = Math.min(gap.getValue(), at + read);
            if (from < to) {
                Arrays.fill(into, offset + from - at, offset + to - at, (byte) 0);
            }
        }
        at += read;
        return read;
    }

    @Override
    public long getPosition() {
        return at;
    }

    @Override
    public void seek(long position) throws IOException {
        if (position < 0) {
            throw new IOException("no place before the file: " + position);
        }
        at = (int) Math.min(position, bytes.length);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isClosed() {
        return false;
    }

    @Override
    public boolean isEOF() {
        return at >= bytes.length;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(new PdfBytes(bytes, empty, budget), start, length, true);
    }

    @Override
    public void close() {
        // there is nothing to give back
    }
}
