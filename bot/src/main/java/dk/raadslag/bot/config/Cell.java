package dk.raadslag.bot.config;

import java.util.regex.Pattern;

/** A cell that no spreadsheet takes for a formula, and that is read back as it was. */
final class Cell {
    private static final String BEGINS_A_FORMULA = "[\\s\\p{Z}\\p{Cf}]*[=+\\-@|%\uFF1D\uFF0B\uFF0D\uFF20].*";
    private static final Pattern RISKY = Pattern.compile("'*" + BEGINS_A_FORMULA, Pattern.DOTALL);
    private static final Pattern DEFUSED = Pattern.compile("'+" + BEGINS_A_FORMULA, Pattern.DOTALL);

    private Cell() {}

    static String write(String value) {
        String harmless = RISKY.matcher(value).matches() ? "'" + value : value;
        return harmless.matches("(?s).*[;\"\\r\\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    static String read(String written) {
        return DEFUSED.matcher(written).matches() ? written.substring(1) : written;
    }
}
