package dk.raadslag.bot.reply;

import dk.raadslag.domain.Wording;
import dk.raadslag.domain.reply.ProposedWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields in which another wording is proposed at an item: a row for each proposal, and one for the next. */
final class ProposedFields {
    private static final int MOST_ROWS = 3;
    private static final int ROOM = 2_000;

    private final Wording wording;

    ProposedFields(Wording wording) {
        this.wording = wording;
    }

    /** Adds the rows; too many or too long proposals are shown instead and keep standing. */
    void add(String number, List<ProposedWording> filledIn, ArrayNode parts) {
        if (fit(filledIn)) {
            for (int row = 1; row <= Math.min(filledIn.size() + 1, MOST_ROWS); row++) {
                row(number, row, filledIn, parts);
            }
        } else {
            parts.add(CardJson.small(wording.say(new CardPhrase.ProposedStand(ReplyPhrase.Proposed.of(filledIn)))));
        }
    }

    /** Returns what the rows of an item say; as it stood where the card had none. */
    static List<ProposedWording> read(Map<String, String> inputs, String number, List<ProposedWording> before) {
        List<ProposedWording> read = new ArrayList<>();
        boolean shown = false;
        for (int row = 1; row <= MOST_ROWS; row++) {
            shown |= inputs.containsKey(prefix(CardInputs.PROPOSED, row) + number);
            one(inputs, number, row).ifPresent(read::add);
        }
        return shown ? List.copyOf(read) : before;
    }

    /** Returns where no text goes with the place: words that are typed are not lost. */
    static String placesAlone(Map<String, String> inputs, String number) {
        List<String> places = new ArrayList<>();
        for (int row = 1; row <= MOST_ROWS; row++) {
            String place = inputs.getOrDefault(prefix(CardInputs.PLACE, row) + number, "");
            if (!place.isBlank() && one(inputs, number, row).isEmpty()) {
                places.add(place.strip());
            }
        }
        return String.join("\n", places);
    }

    private static Optional<ProposedWording> one(Map<String, String> inputs, String number, int row) {
        return ProposedWording.of(
                inputs.getOrDefault(prefix(CardInputs.PLACE, row) + number, ""),
                inputs.getOrDefault(prefix(CardInputs.CURRENT, row) + number, ""),
                inputs.getOrDefault(prefix(CardInputs.PROPOSED, row) + number, ""));
    }

    private void row(String number, int row, List<ProposedWording> filledIn, ArrayNode parts) {
        Optional<ProposedWording> there = filledIn.stream().skip(row - 1L).findFirst();
        Row fields = new Row(number, row, parts);
        fields.add(CardInputs.PLACE, new CardPhrase.PlaceLabel(row), there.map(ProposedWording::place))
                .put("isMultiline", false);
        fields.add(CardInputs.CURRENT, new CardPhrase.CurrentLabel(), there.map(ProposedWording::current));
        fields.add(CardInputs.PROPOSED, new CardPhrase.ProposedLabel(), there.map(ProposedWording::proposed));
    }

    private final class Row {
        private final String number;
        private final int row;
        private final ArrayNode parts;

        Row(String number, int row, ArrayNode parts) {
            this.number = number;
            this.row = row;
            this.parts = parts;
        }

        ObjectNode add(String field, CardPhrase label, Optional<String> value) {
            ObjectNode input = CardJson.textInput(prefix(field, row) + number, wording.plain(label))
                    .put("errorMessage", wording.plain(new CardPhrase.ProposedError(number)))
                    .put("spacing", "Small");
            value.filter(text -> !text.isEmpty()).ifPresent(text -> input.put("value", text));
            parts.add(input);
            return input;
        }
    }

    private static boolean fit(List<ProposedWording> filledIn) {
        return filledIn.size() <= MOST_ROWS
                && filledIn.stream()
                                .mapToInt(one -> CardJson.bytes(one.place() + one.current() + one.proposed()))
                                .sum()
                        <= ROOM;
    }

    private static String prefix(String field, int row) {
        return row == 1 ? field : field.replace("-", row + "-");
    }
}
