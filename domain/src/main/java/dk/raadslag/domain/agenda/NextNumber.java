package dk.raadslag.domain.agenda;

import org.jspecify.annotations.Nullable;

/** The number that the next item should have, from those of the items read so far. */
final class NextNumber {

    private static final int LARGEST_GAP = 6;

    private int last;
    private NumberedLine.@Nullable Form form;

    /** Whether the line goes on exactly where the last item stopped, in the same form. */
    boolean isIn(NumberedLine line) {
        return isNearIn(line) && line.number().main() == last + 1;
    }

    /** Whether the line goes on there too, or leaves one number out, as that of a closed item often is. */
    boolean isNearIn(NumberedLine line) {
        int number = line.number().main();
        return last > 0 && line.form() == form && !line.number().isSub() && number > last && number <= last + 2;
    }

    /** An item was read; one that is {@code sure} may count anew or in another form. */
    void after(NumberedLine item, boolean sure) {
        int number = item.number().main();
        boolean goesOn = number > last && number <= last + LARGEST_GAP && (form == null || item.form() == form);
        if (sure || goesOn) {
            last = number;
            form = item.number().isSub() && form != null ? form : item.form();
        }
    }
}
