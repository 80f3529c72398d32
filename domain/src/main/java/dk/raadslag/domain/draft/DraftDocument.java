package dk.raadslag.domain.draft;

import java.util.Arrays;
import java.util.Objects;

/** One finished file of a draft. */
public final class DraftDocument {

    private final String name;
    private final byte[] bytes;

    /** Takes the file name and a copy of the bytes. */
    public DraftDocument(String name, byte[] bytes) {
        this.name = Objects.requireNonNull(name);
        this.bytes = bytes.clone();
    }

    /** Returns the file name, such as "samlet-udkast.docx". */
    public String name() {
        return name;
    }

    /** Returns a copy of the bytes. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, bytes.length);
    }
}
