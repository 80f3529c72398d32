package dk.raadslag.bot.round;

import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.meeting.ChoosingRounds;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The arguments of /svar.
 *
 * @param round the id of a round, empty where none is named
 * @param words the municipality and what it answers
 * @param source where the answer comes from
 */
record OnBehalfArguments(String round, String words, String source) {

    private static final String USUAL = "sekretariatet";
    private static final Pattern NAMED = Pattern.compile(
            "\\(\\s*kilde\\s*:?\\s*(?<inside>[^()\\n]{2,60}?)\\s*\\)|(?<!\\p{L})kilde\\s*:?\\s+(?<alone>[\\p{L}-]{2,40})[,.]?"
                    + "|\\(\\s*(?<bare>(?:pr\\.? )?(?:telefon|telefonisk|e-?mail|mail|sms|brev|mundtligt|på møde|møde))\\s*\\)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static OnBehalfArguments read(CommandLine line) {
        String words = line.arguments();
        Matcher source = NAMED.matcher(words);
        OnBehalfArguments all = source.find()
                ? new OnBehalfArguments(
                        "", words.substring(0, source.start()) + " " + words.substring(source.end()), found(source))
                : new OnBehalfArguments("", words, USUAL);
        return all.after(all.words().strip());
    }

    /** Returns what is left to read once the words before these are understood; the round may stand on either side. */
    OnBehalfArguments after(String rest) {
        String[] first = rest.split("\\s+", 2);
        return round.isEmpty() && ChoosingRounds.looksLikeRound(first[0])
                ? new OnBehalfArguments(first[0], first.length > 1 ? first[1] : "", source)
                : new OnBehalfArguments(round, rest, source);
    }

    private static String found(Matcher source) {
        for (String group : new String[] {"inside", "alone", "bare"}) {
            String text = source.group(group);
            if (text != null) {
                return text.toLowerCase(Locale.forLanguageTag("da"));
            }
        }
        return USUAL;
    }
}
