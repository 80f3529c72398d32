package dk.raadslag.domain.round;

import dk.raadslag.domain.agenda.AgendaItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Finds what a round asks about again in a later version of the agenda: by title, else by number and half the title. */
public final class ComparingItems {
    private static final List<BiPredicate<RoundItem, RoundItem>> SURELY_THE_SAME_FIRST = List.of(
            (old, now) -> old.number().equals(now.number()) && sameTitle(old, now),
            ComparingItems::sameTitle,
            ComparingItems::sameNumberAndHalfTheTitle);

    private final List<RoundItem> standing;
    private final List<RoundItem> before;
    private final List<RoundItem> unmatched;

    private ComparingItems(List<RoundItem> standing, List<RoundItem> gone) {
        this.standing = standing;
        this.before = Stream.concat(standing.stream(), gone.stream()).toList();
        this.unmatched = new ArrayList<>(before);
    }

    /** An item that is put otherwise than it was asked about. */
    public record Changed(RoundItem before, RoundItem now, List<ItemField> fields) {
        /** Tells whether more than the number is another. */
        public boolean isReworded() {
            return fields.stream().anyMatch(field -> field != ItemField.NUMBER);
        }
    }

    /** What a correction changes in a round. */
    public record Difference(CorrectedItems items, List<RoundItem> added, List<Changed> changed, List<RoundItem> gone) {
        /** Tells whether everything is as it was asked about. */
        public boolean isNone() {
            return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
        }
    }

    /** Compares a round with the items of a later version that may be asked about. */
    public static Difference between(Round round, List<RoundItem> now, List<String> leftOut) {
        return new ComparingItems(round.items(), round.changes().gone()).with(now, leftOut);
    }

    /** Compares two versions of an agenda. */
    public static Difference between(List<RoundItem> before, List<RoundItem> now) {
        return new ComparingItems(before, List.of()).with(now, List.of());
    }

    private Difference with(List<RoundItem> now, List<String> leftOut) {
        List<Optional<RoundItem>> earlier = new ArrayList<>(Collections.nCopies(now.size(), Optional.empty()));
        for (BiPredicate<RoundItem, RoundItem> same : SURELY_THE_SAME_FIRST) {
            for (int at = 0; at < now.size(); at++) {
                if (earlier.get(at).isEmpty()) {
                    earlier.set(
                            at,
                            take(
                                    now.get(at),
                                    same,
                                    at == 0
                                            ? -1
                                            : earlier.get(at - 1)
                                                    .map(before::indexOf)
                                                    .orElse(-1)));
                }
            }
        }
        List<RoundItem> items = new ArrayList<>();
        List<RoundItem> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (int at = 0; at < now.size(); at++) {
            RoundItem item = now.get(at);
            RoundItem kept = earlier.get(at)
                    .map(old -> follow(old, item, changed))
                    .orElseGet(() -> new RoundItem(freeKey(item.number(), items), item.number(), item.item(), null));
            items.add(kept);
            if (earlier.get(at).isEmpty()) {
                added.add(kept);
            }
        }
        List<RoundItem> gone = standing.stream().filter(unmatched::contains).toList();
        return new Difference(new CorrectedItems(items, List.copyOf(unmatched), leftOut), added, changed, gone);
    }

    private RoundItem follow(RoundItem old, RoundItem now, List<Changed> changed) {
        List<ItemField> fields = Arrays.stream(ItemField.values())
                .filter(field -> field.differs(old, now))
                .toList();
        Changed change = new Changed(old, new RoundItem(old.key(), now.number(), now.item(), old.before()), fields);
        if (fields.isEmpty() && standing.contains(old)) {
            return change.now();
        }
        RoundItem kept =
                change.isReworded() ? new RoundItem(old.key(), now.number(), now.item(), old.item()) : change.now();
        changed.add(new Changed(old, kept, fields));
        return kept;
    }

    /** Of several that are the same, the one that comes after the predecessor of the item before is meant. */
    private Optional<RoundItem> take(RoundItem item, BiPredicate<RoundItem, RoundItem> same, int after) {
        List<RoundItem> found =
                unmatched.stream().filter(old -> same.test(old, item)).toList();
        Optional<RoundItem> taken = Stream.concat(
                        found.stream().filter(old -> before.indexOf(old) > after), found.stream())
                .findFirst();
        taken.ifPresent(unmatched::remove);
        return taken;
    }

    /** A key is never given twice in a round, or an answer would follow the wrong item. */
    private String freeKey(String number, List<RoundItem> already) {
        Set<String> taken = new HashSet<>();
        Stream.concat(before.stream(), already.stream()).map(RoundItem::key).forEach(taken::add);
        String key = number;
        for (int copy = 2; taken.contains(key); copy++) {
            key = number + "#" + copy;
        }
        return key;
    }

    private static boolean sameTitle(RoundItem old, RoundItem now) {
        return words(old.item()).equals(words(now.item()));
    }

    private static boolean sameNumberAndHalfTheTitle(RoundItem old, RoundItem now) {
        List<String> first = words(old.item());
        List<String> second = words(now.item());
        long common = first.stream().filter(second::contains).count();
        return old.number().equals(now.number()) && 2 * common >= Math.min(first.size(), second.size());
    }

    private static List<String> words(AgendaItem item) {
        return Arrays.asList(Folding.lower(item.title().strip()).split("[^\\p{L}\\d]+"));
    }
}
