package dk.raadslag.templates.draft;

import dk.raadslag.templates.wording.PageFields;
import dk.raadslag.templates.wording.PlainValues;
import dk.raadslag.templates.wording.VelocityWording;
import java.util.List;
import java.util.Map;

/** Invented content for every document with a layout, and what a layout of each can name. */
public final class SamplePages {
    /** The documents that have a layout. */
    static final List<String> DOCUMENTS = List.of("samlet-udkast", "internt-bilag", "formoede", "moedemappe");

    private final VelocityWording wording;

    /** Needs the words the content is made of. */
    public SamplePages(VelocityWording wording) {
        this.wording = wording;
    }

    Map<String, Object> values(String document) {
        InventedCase invented = new InventedCase(wording.danish());
        Record page = switch (document) {
            case "samlet-udkast" -> JointPage.of(invented.draft());
            case "internt-bilag" -> AnnexPage.of(invented.draft());
            default -> PremeetingPage.of(invented.premeeting());
        };
        Map<String, Object> values = new PlainValues(wording::plain).of(page);
        values.put("dk", wording.danish());
        return values;
    }

    static PageFields fields(String document) {
        return switch (document) {
            case "samlet-udkast" -> PageFields.of(JointPage.class);
            case "internt-bilag" -> PageFields.of(AnnexPage.class);
            default -> PageFields.of(PremeetingPage.class);
        };
    }
}
