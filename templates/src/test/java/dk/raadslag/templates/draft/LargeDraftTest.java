package dk.raadslag.templates.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.draft.DraftDocument;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargeDraftTest {

    @Test
    void writesFortyItemsForAllMunicipalitiesOfTheCountry() {
        List<DraftDocument> documents =
                Writing.drafts(Path.of("no-such-folder")).write(LargestDraft.model());

        assertThat(documents)
                .hasSize(8)
                .allSatisfy(document -> assertThat(document.bytes()).isNotEmpty());
    }
}
