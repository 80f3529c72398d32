package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.List;

/** The numbers a numbering jumps over: often closed items, sometimes a title that was not recognised. */
final class NumberGaps {

    private static final int MOST = 20;

    private NumberGaps() {}

    static List<AgendaWarning> in(List<ItemStart> starts, AgendaText text) {
        List<AgendaWarning> warnings = new ArrayList<>();
        ItemNumber before = null;
        for (ItemStart start : starts) {
            ItemNumber number = start.number();
            if (before != null && number != null) {
                for (int missing = before.main() + 1; missing < number.main() && warnings.size() < MOST; missing++) {
                    int line = text.line(start.index()).number();
                    warnings.add(new AgendaWarning(AgendaWarning.Kind.NUMBER_MISSING, line, String.valueOf(missing)));
                }
            }
            before = number;
        }
        return warnings;
    }
}
