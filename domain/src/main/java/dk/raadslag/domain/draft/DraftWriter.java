package dk.raadslag.domain.draft;

import java.util.List;

/** Writes both documents of a draft in every form. */
public interface DraftWriter {

    /** Returns samlet-udkast and internt-bilag as docx, html and md; user text in them is shown as typed, never evaluated. */
    List<DraftDocument> write(DraftModel model);
}
