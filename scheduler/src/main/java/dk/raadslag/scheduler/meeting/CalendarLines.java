package dk.raadslag.scheduler.meeting;

import java.nio.charset.StandardCharsets;

/** Lines of iCalendar: ended by CR and LF, and folded where they are longer than 75 octets. */
final class CalendarLines {
    private static final int MOST_OCTETS = 75;
    private static final String FOLD = "\r\n ";

    private final StringBuilder lines = new StringBuilder();

    CalendarLines add(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String character = Character.toString(line.codePointAt(at));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                lines.append(FOLD);
                octets = 1;
            }
            lines.append(character);
            octets += more;
        }
        lines.append("\r\n");
        return this;
    }

    /** Adds a property whose value is text, which may hold anything. */
    CalendarLines text(String property, String value) {
        return add(property + ":" + escaped(value));
    }

    private static String escaped(String value) {
        return value.strip()
                .replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
