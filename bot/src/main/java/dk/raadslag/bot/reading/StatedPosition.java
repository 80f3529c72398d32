package dk.raadslag.bot.reading;

import dk.raadslag.domain.reply.Position;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A position as it is stated in a text.
 *
 * @param textFrom where the words that go with it begin
 * @param except where items begin that it does not hold for, or -1
 */
record StatedPosition(Position position, int textFrom, int except) {
    private static final Pattern RESERVATION = Spelling.pattern(
            "[\\s,]{0,5}(?:men |dog )?(?:med |under )(?:et |følgende |nedenstående |samme )?(?<word>forbehold(?!\\w)|"
                    + PositionWords.REMARK
                    + "(?!\\w))|[\\s,]{0,5}(?:men |dog )(?:vi )?(?:med |har |tager )?(?:et |følgende )?(?<but>forbehold(?!\\w))");
    private static final Pattern POLITICAL = Spelling.pattern(
            "[\\s,]{0,5}(?:men |dog )?(?:(?:med|under) )?(?:vanligt |sædvanligt )?(?:politisk forbehold|forbehold for (?:[\\p{L}]+ )?politisk)");
    private static final Pattern UNSURE = Spelling.pattern(
            "[\\s,]{0,5}(?:ikke|endnu ikke|pt\\.? ikke|p\\.t\\. ikke|næppe|måske|muligvis|formentlig|nok|vist|vistnok|vel|sikkert"
                    + "|mon|tror|håber|not|umiddelbart|i princippet|som udgangspunkt|foreløbigt?|delvist?|kun|hvis"
                    + "|såfremt|forudsat|under|når|af|efter|men kun|men ikke)(?!\\w)|[^\\p{L}\\p{N}\\n]{0,9}[🙄🙃😏🤔🤷😉]");
    private static final Pattern CONDITION = Spelling.pattern("[\\s,]*(?<condition>)" + PositionWords.CONDITION);
    private static final Pattern YET = Spelling.pattern("[^.,;\\n]{0,30}(?<!\\w)endnu(?!\\w)");
    private static final Pattern ELSEWHERE = Spelling.pattern(
            "[\\s,]{0,5}(?:men |dog )(?:med |under |har |tager )?forbehold (?:for [^.,;\\n]{1,80}? )?(?:i|til|på|ved|vedr\\.?) (?:"
                    + ItemNumbers.WORD + "\\s*)?\\d{1,3}(?![\\w])(?!\\.\\d{3})");
    private static final Pattern TELLS_WHAT = Spelling.pattern(" (?:for|om|til|vedr|vedrørende|over for)(?!\\w)");
    private static final Pattern BUT = Spelling.pattern(
            "[\\s,]{0,5}(?!(?:men|dog) (?:" + PositionFirst.TO_ITEM + "|(?:vi |kommunen )?" + PositionWords.PLAIN
                    + " (?:(?:på|til|i|om) )?(?:" + ItemNumbers.WORD
                    + "|\\d|resten|de øvrige)))(?:men|dog|udover|ud over|bortset fra|undtagen|andet end|andre end|på nær)(?!\\w)");

    /** Returns the position a match states, seen together with what follows at {@code end}; empty when that takes it back. */
    static Optional<StatedPosition> in(Matcher match, String text, int end) {
        return PositionWords.in(match).flatMap(position -> judge(position, text, end));
    }

    private static Optional<StatedPosition> judge(Position position, String text, int end) {
        Matcher except = ItemReference.EXCEPT.matcher(text).region(end, text.length());
        if (except.lookingAt()) {
            return Optional.of(new StatedPosition(position, except.end(), except.start("items")));
        }
        boolean takenBack = (position == Position.NO_REMARKS && follows(BUT, text, end))
                || (position == Position.NOT_ENDORSED && follows(YET, text, end));
        if (takenBack) {
            return Optional.empty();
        }
        boolean asItStands =
                position != Position.ENDORSED || follows(POLITICAL, text, end) || follows(ELSEWHERE, text, end);
        if (asItStands) {
            return Optional.of(new StatedPosition(position, end, -1));
        }
        Matcher reservation = RESERVATION.matcher(text).region(end, text.length());
        if (reservation.lookingAt()) {
            return Optional.of(
                    new StatedPosition(Position.ENDORSED_WITH_RESERVATION, reasonFrom(reservation, text), -1));
        }
        Matcher condition = CONDITION.matcher(text).region(end, text.length());
        if (condition.lookingAt()) {
            return Optional.of(
                    new StatedPosition(Position.ENDORSED_WITH_RESERVATION, condition.start("condition"), -1));
        }
        return follows(UNSURE, text, end) ? Optional.empty() : Optional.of(new StatedPosition(position, end, -1));
    }

    /** "forbehold for økonomien" is the reason as a whole; after "med forbehold:" the reason follows. */
    private static int reasonFrom(Matcher reservation, String text) {
        String word = reservation.group("word") == null ? "but" : "word";
        boolean tellsWhat = follows(TELLS_WHAT, text, reservation.end());
        return tellsWhat ? reservation.start(word) : reservation.end();
    }

    private static boolean follows(Pattern pattern, String text, int from) {
        return pattern.matcher(text).region(from, text.length()).lookingAt();
    }
}
