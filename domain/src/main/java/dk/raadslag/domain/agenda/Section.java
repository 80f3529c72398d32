package dk.raadslag.domain.agenda;

/** The parts an item is made of; PREAMBLE is what stands between the title and the first heading. */
enum Section {
    PREAMBLE,
    SUMMARY,
    RECOMMENDATION,
    PRESENTATION,
    ATTACHMENTS,
    DECISION,
    PROCESS;

    /** Whether an agenda begins its next item here once the attachments of the last one are listed. */
    boolean opensAnItem() {
        return this == SUMMARY || this == RECOMMENDATION || this == PRESENTATION;
    }
}
