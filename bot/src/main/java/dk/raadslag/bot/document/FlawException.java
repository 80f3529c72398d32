package dk.raadslag.bot.document;

/** Leaves a reading from deep within it, through parsers that know nothing of flaws. */
final class FlawException extends RuntimeException {

    private final transient Flaw flaw;

    FlawException(Flaw flaw) {
        super(flaw.name(), null, false, false);
        this.flaw = flaw;
    }

    Flaw flaw() {
        return flaw;
    }
}
