package dk.raadslag.bot.teams;

/** Why an activity is not taken, with the HTTP status that says so. */
enum Refusal {
    NOT_AN_ACTIVITY(400),
    NOT_AUTHENTICATED(401),
    NOT_ALLOWED(403),
    TOO_LARGE(413),
    /** Worth sending again. */
    NOT_NOW(503);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
