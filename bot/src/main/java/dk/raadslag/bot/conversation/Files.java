package dk.raadslag.bot.conversation;

/** Fetches what somebody offered in the chat. */
public interface Files {

    /** Downloads the file from an allowed host, within the limits of size and time. */
    Answer fetch(Incoming.SharedFile file);

    /** What came of it. */
    sealed interface Answer {}

    /** The bytes. */
    record Fetched(byte[] bytes) implements Answer {

        /** Returns the bytes as UTF-8 text, or as Windows-1252 where they are not UTF-8. */
        public String text() {
            return Decoding.text(bytes);
        }
    }

    /** The host is not one files are fetched from. */
    record HostNotAllowed(String host) implements Answer {}

    /** Larger than is taken; the limit is in bytes. */
    record TooLarge(long limit) implements Answer {}

    /** The host could not be asked, or refused. */
    record NotAvailable(String cause) implements Answer {}
}
