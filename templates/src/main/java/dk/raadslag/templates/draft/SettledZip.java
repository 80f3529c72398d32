package dk.raadslag.templates.draft;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Office files without the time of their writing, so that the same content gives the same bytes. */
final class SettledZip {
    private static final int END = 0x06054b50;
    private static final int FIRST_OF_1980 = 0x00210000;
    private static final int SHORTEST_END = 22;
    private static final int ENTRY = 46;

    private SettledZip() {}

    /** Changes the times where they stand: packing everything once more would take longer than writing it. */
    static byte[] of(byte[] zipped) {
        byte[] settled = zipped.clone();
        ByteBuffer zip = ByteBuffer.wrap(settled).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(zip);
        int entry = zip.getInt(end + 16);
        for (int left = Short.toUnsignedInt(zip.getShort(end + 10)); left > 0; left--) {
            zip.putInt(entry + 12, FIRST_OF_1980);
            zip.putInt(zip.getInt(entry + 42) + 10, FIRST_OF_1980);
            entry += ENTRY + length(zip, entry + 28) + length(zip, entry + 30) + length(zip, entry + 32);
        }
        return settled;
    }

    private static int end(ByteBuffer zip) {
        for (int at = zip.limit() - SHORTEST_END; at >= 0; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw new IllegalArgumentException("not a zip of " + zip.limit() + " bytes");
    }

    private static int length(ByteBuffer zip, int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }
}
