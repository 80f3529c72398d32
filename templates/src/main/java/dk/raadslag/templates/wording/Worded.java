package dk.raadslag.templates.wording;

/** A text that is finished: a phrase within a phrase is not escaped a second time. */
record Worded(String text) {

    @Override
    public String toString() {
        return text;
    }
}
