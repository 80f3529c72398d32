package dk.raadslag.templates.draft;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.DraftItem;
import dk.raadslag.domain.draft.DraftModel;
import dk.raadslag.domain.draft.InternalAnnex;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.templates.wording.CleanText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where every municipality stands on every item, as the cells of a spreadsheet; whoever is silent has a line as well. */
record PositionTable(List<String> titles, List<List<String>> rows) {

    /** Makes the table with the words for what is no text. */
    static PositionTable of(DraftModel model, Function<Phrase, String> say) {
        Map<String, InternalAnnex.Said> said = new HashMap<>();
        model.annex().said().stream()
                .filter(one -> one.stage() == Stage.HANDED_IN)
                .forEach(one -> said.merge(key(one.municipality(), one.item()), one, PositionTable::weightier));
        return new PositionTable(
                List.of(say.apply(new Sentence.PositionTitles()).split(";")),
                model.annex().ticks().stream()
                        .flatMap(tick -> model.items().stream()
                                .map(item -> row(
                                        tick.municipality(),
                                        item,
                                        Optional.ofNullable(said.get(key(tick.municipality(), item.number()))),
                                        say)))
                        .toList());
    }

    private static List<String> row(
            String municipality, DraftItem item, Optional<InternalAnnex.Said> said, Function<Phrase, String> say) {
        Stream<String> answer = said.map(one -> answer(one, say))
                .orElseGet(() -> Stream.of(say.apply(new Sentence.NoPosition()), "", "", "", "", ""));
        return Stream.concat(Stream.of(municipality, item.number(), CleanText.line(item.title())), answer)
                .toList();
    }

    private static Stream<String> answer(InternalAnnex.Said said, Function<Phrase, String> say) {
        return Stream.of(
                say.apply(new Sentence.PositionTaken(said.answer().position())),
                say.apply(new Sentence.LevelGiven(said.level().kind())),
                say.apply(new Sentence.LateMark(said.late())),
                CleanText.of(said.answer().text()),
                said.answer().proposedWordings().stream()
                        .map(one -> say.apply(new Sentence.ProposedLine(one)))
                        .collect(Collectors.joining("\n")),
                say.apply(AnnexPage.standing(said)));
    }

    /** What counts goes before what does not, and a later word before an earlier one. */
    private static InternalAnnex.Said weightier(InternalAnnex.Said one, InternalAnnex.Said other) {
        if (one.standing() != other.standing()) {
            return one.standing() ? one : other;
        }
        return other.at().isBefore(one.at()) ? one : other;
    }

    private static String key(String municipality, String item) {
        return municipality + "\n" + item;
    }
}
