package dk.raadslag.domain.agenda;

/** How much a numbered line looks like the title of an item, by its own words alone. */
record TitleLooks(NumberedLine line, String title, boolean amongSections) {

    private static final int LONG = 220;

    int score() {
        return 1 + form() + opening() + ending() + words();
    }

    private int form() {
        return switch (line.form()) {
            case WORD -> 4;
            case DOT, MARK -> 0;
            case BARE -> line.number().isSub() || !amongSections ? 0 : -1;
        };
    }

    private int opening() {
        return amongSections && Wrapping.startsLow(title) ? -4 : 0;
    }

    private int ending() {
        boolean sentence = title.endsWith(".") && Prose.is(title);
        return title.endsWith(";") || sentence || title.length() > LONG ? -3 : 0;
    }

    private int words() {
        if (KnownTitles.contain(title)) {
            return 3;
        }
        return SectionHeading.of(new Line(0, title, Line.Mark.NONE, false)).isPresent() ? -3 : 0;
    }
}
