package dk.raadslag.bot.round;

import dk.raadslag.bot.round.CorrectionWords.FieldChange;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.round.ComparingItems;
import dk.raadslag.domain.round.ItemField;
import dk.raadslag.domain.round.RoundItem;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells field by field how an item is put otherwise, shortly enough for a phone. */
final class ChangedFields {
    private static final int LONGEST = 160;

    private ChangedFields() {}

    static CorrectionWords.ChangedItem of(ComparingItems.Changed change) {
        return new CorrectionWords.ChangedItem(
                change.now().number(),
                change.now().title(),
                change.fields().stream()
                        .map(field -> new FieldChange(
                                field.name(), shown(field, change.before()), shown(field, change.now())))
                        .toList());
    }

    private static String shown(ItemField field, RoundItem item) {
        AgendaItem text = item.item();
        return shortened(
                switch (field) {
                    case NUMBER -> item.number();
                    case TITLE -> text.title();
                    case TYPE -> text.type().name();
                    case SUMMARY -> text.summary();
                    case RECOMMENDATION ->
                        Stream.concat(Stream.ofNullable(text.recommendationLead()), text.recommendations().stream())
                                .collect(Collectors.joining(" "));
                    case PRESENTATION -> text.presentation();
                    case ATTACHMENTS -> String.join(", ", text.attachments());
                });
    }

    private static String shortened(@Nullable String text) {
        String line = text == null ? "" : text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + " …";
    }
}
