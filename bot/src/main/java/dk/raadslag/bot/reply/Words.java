package dk.raadslag.bot.reply;

/** What somebody typed, and the activity that brought it. */
record Words(String text, String activityId) {}
