package dk.raadslag.templates.draft;

import dk.raadslag.domain.draft.Layouts;
import dk.raadslag.domain.network.NetworkId;
import java.util.Map;

/** A Word file in the layout that holds for the network. */
final class WordLayout {
    private final Layouts layouts;
    private final WordForm form = new WordForm();

    WordLayout(Layouts layouts) {
        this.layouts = layouts;
    }

    String ending() {
        return WordForm.ENDING;
    }

    byte[] lay(String network, String document, Map<String, Object> values) {
        byte[] layout = layouts.inForce(new NetworkId(network), document).file().bytes();
        return form.fill(document + WordForm.ENDING, layout, values);
    }
}
