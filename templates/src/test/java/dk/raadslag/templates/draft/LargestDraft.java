package dk.raadslag.templates.draft;

import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.draft.DraftItem;
import dk.raadslag.domain.draft.DraftModel;
import dk.raadslag.domain.draft.InternalAnnex;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.MunicipalityStanding.Status;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.Stage;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Forty items on which all municipalities of the country have written something of their own. */
final class LargestDraft {
    static final int ITEMS = 40;
    static final int MUNICIPALITIES = 98;

    private LargestDraft() {}

    static DraftModel model() {
        DraftModel small = SampleDraft.model(false, items(), annex());
        return new DraftModel(
                small.letterhead(),
                small.version(),
                small.madeAt(),
                false,
                MUNICIPALITIES,
                MUNICIPALITIES,
                small.levels(),
                small.items(),
                small.annex());
    }

    private static List<DraftItem> items() {
        return IntStream.rangeClosed(1, ITEMS)
                .mapToObj(item -> new DraftItem(
                        Integer.toString(item),
                        "Punkt om sag " + item,
                        ItemType.APPROVAL,
                        MUNICIPALITIES,
                        List.of(new DraftItem.Count(Position.REMARKS, MUNICIPALITIES)),
                        municipalities()
                                .map(name -> new DraftItem.Voice(Position.REMARKS, remark(item, name), 1))
                                .toList(),
                        null))
                .toList();
    }

    private static InternalAnnex annex() {
        return new InternalAnnex(
                municipalities()
                        .map(name -> SampleDraft.tick(name, Status.ANSWERED, true))
                        .toList(),
                IntStream.rangeClosed(1, ITEMS)
                        .boxed()
                        .flatMap(item -> municipalities().map(name -> said(item, name)))
                        .toList());
    }

    private static InternalAnnex.Said said(int item, String name) {
        return SampleDraft.said(
                Integer.toString(item),
                name,
                Position.REMARKS,
                remark(item, name),
                Channel.CARD,
                null,
                Stage.HANDED_IN);
    }

    private static Stream<String> municipalities() {
        return IntStream.rangeClosed(1, MUNICIPALITIES).mapToObj(number -> "Kommune " + number);
    }

    private static String remark(int item, String name) {
        return "Bemærkning til sag " + item + " nr. " + name + ": " + "ordene fylder en linje eller to. ".repeat(8);
    }
}
