package dk.raadslag.bot.agenda;

import dk.raadslag.bot.command.Choice;

/** The title that a person gives an item: whole, or asked for again. */
final class ItemTitle {
    private static final int LONGEST = 300;

    private ItemTitle() {}

    static Choice<String> of(String typed) {
        String title = typed.strip();
        return title.length() > LONGEST
                ? Choice.ask(new ItemWords.TitleTooLong(title.length(), LONGEST))
                : Choice.one(title);
    }
}
