package dk.raadslag.domain.reply;

import dk.raadslag.domain.network.MunicipalityCode;
import java.util.List;

/** Where one municipality stands in a round. */
public record MunicipalityStanding(MunicipalityCode municipality, List<ItemStanding> items) {

    /** Copies the items. */
    public MunicipalityStanding {
        items = List.copyOf(items);
    }

    /** Where the municipality is, in one word. */
    public enum Status {
        /** Every item has a reply. */
        ANSWERED,
        /** Some items have a reply. */
        PARTIAL,
        /** Answered after the deadline only. */
        LATE,
        /** Something is written, nothing handed in. */
        DRAFT,
        /** Nothing at all. */
        SILENT
    }

    /** Returns the one word. */
    public Status status() {
        if (missing().isEmpty()) {
            return Status.ANSWERED;
        }
        if (missing().size() < items.size()) {
            return Status.PARTIAL;
        }
        if (items.stream().anyMatch(item -> item.late().isPresent())) {
            return Status.LATE;
        }
        return items.stream().allMatch(item -> item.beside().isEmpty()) ? Status.SILENT : Status.DRAFT;
    }

    /** Tells whether the municipality has a reply in time, whole or in part. */
    public boolean hasReplied() {
        return status() == Status.ANSWERED || status() == Status.PARTIAL;
    }

    /** Tells whether the municipality has handed in anything, in time or late. */
    public boolean hasSaidAnything() {
        return hasReplied() || status() == Status.LATE;
    }

    /** Returns the words of what the municipality has handed in, in time or late; what is no more than a "no" has none. */
    public List<String> words() {
        return items.stream()
                .flatMap(item -> item.shown().stream())
                .map(shown -> shown.answer().text())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Returns the numbers of the items without a reply. */
    public List<String> missing() {
        return items.stream()
                .filter(item -> item.reply().isEmpty())
                .map(item -> item.item().number())
                .toList();
    }

    /** Returns the numbers of the items without any reply, in time or late: what there is to ask for. */
    public List<String> unanswered() {
        return items.stream()
                .filter(item -> item.shown().isEmpty())
                .map(item -> item.item().number())
                .toList();
    }

    /** Returns the numbers of the items to which nobody has written anything at all. */
    public List<String> untouched() {
        return items.stream()
                .filter(item -> item.reply().isEmpty()
                        && item.late().isEmpty()
                        && item.beside().isEmpty())
                .map(item -> item.item().number())
                .toList();
    }
}
