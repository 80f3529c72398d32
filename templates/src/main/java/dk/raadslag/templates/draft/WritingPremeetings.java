package dk.raadslag.templates.draft;

import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.draft.Layouts;
import dk.raadslag.domain.draft.PremeetingOrder;
import dk.raadslag.domain.draft.PremeetingWriter;
import dk.raadslag.templates.wording.PlainValues;
import dk.raadslag.templates.wording.VelocityWording;
import java.util.List;
import java.util.Map;

/** Lays the agenda of the formøde and the folder for council members out as Word files. */
public final class WritingPremeetings implements PremeetingWriter {
    private static final List<String> DOCUMENTS = List.of("formoede", "moedemappe");

    private final VelocityWording wording;
    private final WordLayout word;

    /** Needs the words and the layouts. */
    public WritingPremeetings(VelocityWording wording, Layouts layouts) {
        this.wording = wording;
        this.word = new WordLayout(layouts);
    }

    @Override
    public List<DraftDocument> write(PremeetingOrder order) {
        Map<String, Object> values = new PlainValues(wording::plain).of(PremeetingPage.of(order));
        values.put("dk", wording.danish());
        return DOCUMENTS.stream()
                .map(name -> new DraftDocument(
                        name + word.ending(), word.lay(order.head().networkId(), name, values)))
                .toList();
    }
}
