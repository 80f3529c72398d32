package dk.raadslag.bot.delivery;

/** How many calls a tenant may be sent, and when; moments are the worker's own nanoseconds. */
interface Allowance {

    /** Returns the moment from which so many calls may be made. */
    long freeAt(int calls, long now);

    /** Counts calls, even such as nobody asked permission for. */
    void spend(int calls, long now);

    /** Returns how many turns it should be dealt to make so many calls soon; 0 where it needs none. */
    int wanted(int calls, long now);

    /** Takes turns in, the first at that moment. */
    void deal(long first, int turns);
}
