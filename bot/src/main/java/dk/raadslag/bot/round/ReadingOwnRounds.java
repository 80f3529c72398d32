package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.AgendaReader;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.agenda.LetterText;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.ItemNumbering;
import dk.raadslag.domain.round.RoundKind;
import dk.raadslag.domain.round.RoundOrder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Works out what a typed /runde means: what it is called, by when, to whom, and which items its text has. */
final class ReadingOwnRounds {
    private static final int LONGEST_TITLE = 300;

    private static final Pattern FORM = Pattern.compile(
            "(?<title>.*?)\\s*(?<![\\p{L}\\d])(?<rest>frist(?![\\p{L}\\d]).*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NUMBERED_LINE = Pattern.compile("(?m)^\\s*\\d{1,3}(?:\\.\\d{1,2})?[.)]\\s+\\S");

    private final ReadingDeadlines deadlines;

    ReadingOwnRounds(ReadingDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    Choice<MeantRequest> read(String typed, String text, Turn turn, Network network) {
        Matcher form = FORM.matcher(typed.strip());
        if (!form.matches()) {
            return Choice.ask(new OwnRoundWords.OwnDeadlineMissing());
        }
        String title = form.group("title").strip();
        if (title.length() > LONGEST_TITLE) {
            return Choice.ask(new OwnRoundWords.TitleTooLong(LONGEST_TITLE));
        }
        return title.isEmpty()
                ? Choice.ask(new OwnRoundWords.TitleMissing())
                : RequestArguments.read(form.group("rest"))
                        .then(arguments -> deadlines
                                .read(arguments, network, turn.now())
                                .then(timing -> Choice.one(request(
                                        new Named(
                                                title,
                                                arguments.kind(),
                                                arguments.target().orElse(null)),
                                        items(title, text),
                                        timing,
                                        turn,
                                        network))));
    }

    /** Returns the text of a file; what has numbered items is read as an agenda is, line by line. */
    static String readable(String text) {
        return NUMBERED_LINE.matcher(text).find() ? text : LetterText.of(text);
    }

    private record Named(
            String title, RoundKind kind, @Nullable String target) {}

    private static MeantRequest request(Named named, ItemSelection items, Timing timing, Turn turn, Network network) {
        RoundOrder order = new RoundOrder(
                network,
                named.kind(),
                null,
                named.title(),
                items.chosen(),
                items.closed(),
                timing.deadline(),
                named.target(),
                timing.pace(),
                turn.by().person().id());
        return new MeantRequest(order, null, 1, items, timing);
    }

    private static ItemSelection items(String title, String text) {
        List<AgendaItem> read = NUMBERED_LINE.matcher(text).find()
                ? new AgendaReader().read(text).items()
                : List.of();
        return ItemSelection.allOf(
                ItemNumbering.of(read.isEmpty() ? List.of(AgendaItem.of(title, ItemType.UNKNOWN, text)) : read));
    }
}
