package dk.raadslag.store.column;

/** What somebody typed, as a column: PostgreSQL takes every character but NUL, which is left out. */
public final class Words {
    private Words() {}

    /** Returns the text without NUL. */
    public static String of(String typed) {
        return typed.indexOf('\0') < 0 ? typed : typed.replace("\0", "");
    }
}
