package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an item stands: its title in line {@code index}, its body from {@code bodyFrom} to before {@code end}. */
record ItemStart(@Nullable ItemNumber number, String title, int index, int bodyFrom, int end) {

    static ItemStart of(Candidate candidate) {
        Title title = candidate.title();
        return of(candidate.number(), title, candidate.index());
    }

    /** An item that has a title and, so far, no body. */
    static ItemStart of(@Nullable ItemNumber number, Title title, int index) {
        return new ItemStart(number, DotLeaders.without(title.text()), index, title.bodyFrom(), title.bodyFrom());
    }

    boolean comesAfter(ItemStart other) {
        return number == null || other.number == null || number.compareTo(other.number) > 0;
    }

    boolean isEmpty() {
        return end == bodyFrom;
    }

    ItemStart numbered(ItemNumber other) {
        return new ItemStart(other, title, index, bodyFrom, end);
    }

    /** Each of the starts, which come in the order of the text, reaches as far as the next one. */
    static List<ItemStart> reachingOneAnother(List<ItemStart> starts, AgendaText text) {
        List<ItemStart> reaching = new ArrayList<>(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            ItemStart start = starts.get(i);
            int next = i + 1 < starts.size() ? starts.get(i + 1).index() : text.size();
            int end = text.parts().bodyEnd(start.bodyFrom, next);
            reaching.add(new ItemStart(start.number, start.title, start.index, start.bodyFrom, end));
        }
        return reaching;
    }
}
