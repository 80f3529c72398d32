package dk.raadslag.domain.draft;

import java.util.List;

/** Writes both documents of a draft, and the positions behind them, in every form. */
public interface DraftWriter {

    /**
     * Returns samlet-udkast and internt-bilag as docx, html, md and, unless it is very long, pdf, and positioner as xlsx and csv; what people
     * typed is shown as typed, never evaluated.
     */
    List<DraftDocument> write(DraftModel model);
}
