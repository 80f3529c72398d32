package dk.raadslag.bot.teams;

/** What the poster of an activity gets back; the body is JSON, or empty. */
record Answer(int status, byte[] body) {

    static final Answer TAKEN = new Answer(200, new byte[0]);
}
