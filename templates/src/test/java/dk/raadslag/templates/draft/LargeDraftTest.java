package dk.raadslag.templates.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.draft.DraftItem;
import dk.raadslag.domain.draft.InternalAnnex;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.MunicipalityStanding.Status;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.Stage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LargeDraftTest {

    private static final int ITEMS = 40;
    private static final int MUNICIPALITIES = 98;
    private static final Path NONE = Path.of("no-such-folder");

    @Test
    void writesFortyItemsForAllMunicipalitiesOfTheCountry() {
        WritingDrafts writing = Writing.drafts(NONE);
        long before = System.nanoTime();

        List<DraftDocument> documents = writing.write(SampleDraft.model(false, items(), annex()));

        System.out.printf("40 items x 98 municipalities, six files: %d ms%n", (System.nanoTime() - before) / 1_000_000);
        assertThat(documents)
                .allSatisfy(document -> assertThat(document.bytes()).isNotEmpty());
        assertThat(documents).hasSize(6);
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
                        .flatMap(item -> municipalities()
                                .map(name -> SampleDraft.said(
                                        Integer.toString(item),
                                        name,
                                        Position.REMARKS,
                                        remark(item, name),
                                        Channel.CARD,
                                        null,
                                        Stage.HANDED_IN)))
                        .toList());
    }

    private static Stream<String> municipalities() {
        return IntStream.rangeClosed(1, MUNICIPALITIES).mapToObj(number -> "Kommune " + number);
    }

    private static String remark(int item, String name) {
        return "Bemærkning til sag " + item + " nr. " + name + ": " + "ordene fylder en linje eller to. ".repeat(8);
    }
}
