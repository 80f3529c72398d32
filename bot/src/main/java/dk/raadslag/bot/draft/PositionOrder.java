package dk.raadslag.bot.draft;

import dk.raadslag.bot.command.Spelling;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.meeting.ChoosingRounds;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was typed after /position, taken apart.
 *
 * @param round the round's id, or empty for the one that fits
 * @param item the item's number, or empty for all of them
 * @param text the words, or empty to see those there are
 */
record PositionOrder(String round, String item, String text) {
    private static final Pattern ITEM = Pattern.compile(
            "(?:(?:punkt|pkt\\.?)\\s+)?(?<item>[^\\s:]+)[\\s:]*(?<text>.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    static PositionOrder read(CommandLine line) {
        String first = line.arguments().split("\\s+", 2)[0];
        String rest = ChoosingRounds.looksLikeRound(first)
                ? line.arguments().substring(first.length()).strip()
                : line.arguments();
        Matcher form = ITEM.matcher((rest + "\n" + line.body()).strip());
        String round = ChoosingRounds.looksLikeRound(first) ? first : "";
        return form.matches()
                ? new PositionOrder(round, number(form.group("item")), form.group("text"))
                : new PositionOrder(round, "", "");
    }

    boolean removes() {
        return Spelling.same(text, "slet");
    }

    private static String number(String typed) {
        return typed.replaceFirst("[.,)]$", "");
    }
}
