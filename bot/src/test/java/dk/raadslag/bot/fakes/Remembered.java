package dk.raadslag.bot.fakes;

/** Something that forgets what was written since when a unit of work fails. */
interface Remembered {

    /** Returns what puts everything back to how it is now. */
    Runnable snapshot();
}
