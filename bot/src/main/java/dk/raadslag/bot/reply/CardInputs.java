package dk.raadslag.bot.reply;

import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Flags;
import dk.raadslag.domain.reply.ItemStanding;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ProposedWording;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.domain.reply.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a request's card as somebody left them. */
record CardInputs(Map<String, String> inputs) {
    static final String POSITION = "position-";
    static final String REMARKS = "remarks-";
    static final String PREMEETING = "premeeting-";
    static final String OWN = "own-";
    static final String PLACE = "place-";
    static final String CURRENT = "current-";
    static final String PROPOSED = "proposed-";
    static final String LAYER = "layer-";
    static final String LEVEL = "level";
    static final String EXPECTED = "level-expected";

    /** Returns the page named, from 1. */
    int page() {
        String page = inputs.getOrDefault(RequestCard.PAGE, "");
        return page.matches("\\d{1,3}") ? Integer.parseInt(page) : 1;
    }

    /** Returns the level chosen, or as it was shown where the card had no field for it. */
    Level level(Level shown) {
        ReplyLevel kind =
                constant(ReplyLevel.values(), inputs.getOrDefault(LEVEL, "")).orElse(shown.kind());
        return new Level(kind, inputs.containsKey(EXPECTED) ? expected() : shown.expected());
    }

    private @Nullable LocalDate expected() {
        try {
            return LocalDate.parse(inputs.getOrDefault(EXPECTED, "").strip());
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /** Tells whether the card had fields for this item. */
    boolean has(String number) {
        return inputs.containsKey(POSITION + number) || inputs.containsKey(REMARKS + number);
    }

    /** Returns the answers that go further or say something else than what the fields showed. */
    Map<String, Answer> changed(MunicipalityStanding standing, Part part, Sending sending) {
        Map<String, Answer> changed = new LinkedHashMap<>();
        for (ItemStanding item : standing.items()) {
            String number = item.item().number();
            Optional<Contribution> shown = FilledIn.of(item, part);
            answer(number, shown)
                    .filter(answer -> shown.filter(
                                    one -> one.answer().equals(answer) && sending.addsNothingTo(one, part))
                            .isEmpty())
                    .ifPresent(answer -> changed.put(number, answer));
        }
        return changed;
    }

    /** Returns whose answer is to stand at an item, where somebody has chosen. */
    Optional<Decision> layer(String number) {
        return constant(Decision.values(), inputs.getOrDefault(LAYER + number, ""));
    }

    /** Returns what the fields of an item say. */
    Optional<Answer> answer(ItemStanding item, Part part) {
        return answer(item.item().number(), FilledIn.of(item, part));
    }

    private Optional<Answer> answer(String number, Optional<Contribution> shown) {
        Optional<Position> position = constant(Position.values(), inputs.getOrDefault(POSITION + number, ""));
        String text =
                (inputs.getOrDefault(REMARKS + number, "") + "\n" + ProposedFields.placesAlone(inputs, number)).strip();
        Flags flags = flags(number, shown);
        List<ProposedWording> proposed = proposed(number, shown);
        if (!text.isEmpty()) {
            return Optional.of(new Answer(position.orElse(Position.REMARKS), text, flags, proposed));
        }
        return position.map(chosen -> withUnshownText(chosen, shown))
                .or(() -> onlyProposed(proposed))
                .or(() -> onlyWished(flags, shown))
                .map(answer -> answer.with(flags).with(answer.text(), proposed));
    }

    private List<ProposedWording> proposed(String number, Optional<Contribution> shown) {
        List<ProposedWording> before =
                shown.map(one -> one.answer().proposedWordings()).orElse(List.of());
        return ProposedFields.read(inputs, number, before);
    }

    private static Optional<Answer> onlyProposed(List<ProposedWording> proposed) {
        return proposed.isEmpty() ? Optional.empty() : Optional.of(new Answer(Position.REMARKS, ""));
    }

    /** A wish without a position is not lost: it waits as a draft for what it belongs to. */
    private static Optional<Answer> onlyWished(Flags flags, Optional<Contribution> shown) {
        return shown.isPresent() || flags.equals(Flags.NONE)
                ? Optional.empty()
                : Optional.of(new Answer(Position.REMARKS, ""));
    }

    private Flags flags(String number, Optional<Contribution> shown) {
        Flags before = shown.map(one -> one.answer().flags()).orElse(Flags.NONE);
        return new Flags(isOn(PREMEETING + number, before.premeeting()), isOn(OWN + number, before.own()));
    }

    private boolean isOn(String toggle, boolean before) {
        return inputs.containsKey(toggle) ? Boolean.parseBoolean(inputs.get(toggle)) : before;
    }

    /** A text too long for its field stays with its position. */
    private static Answer withUnshownText(Position chosen, Optional<Contribution> shown) {
        return shown.map(Contribution::answer)
                .filter(answer -> answer.position() == chosen && FilledIn.isTooLong(answer.text()))
                .orElseGet(() -> new Answer(chosen, ""));
    }

    /** How far the fields go that a button sends, on which level and when. */
    record Sending(Stage wanted, Level level, Instant now) {
        private boolean addsNothingTo(Contribution shown, Part part) {
            boolean mayStay = part.wrote(shown) || shown.stage() == Stage.HANDED_IN;
            return mayStay && (wanted == Stage.DRAFT || isAsFar(shown, part));
        }

        /** What came too late is in time when it is sent again with more time. */
        private boolean isAsFar(Contribution shown, Part part) {
            return shown.level().equals(level)
                    && shown.stage().compareTo(wanted) >= 0
                    && !(shown.waits() && part.isOpen(now));
        }
    }

    /** Returns the constant of this name. */
    static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(one -> one.name().equals(name.strip()))
                .findFirst();
    }
}
