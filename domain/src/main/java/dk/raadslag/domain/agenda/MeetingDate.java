package dk.raadslag.domain.agenda;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the date of the meeting: in the lines above the items, or else where a text speaks of "mødet den …". */
final class MeetingDate {

    private static final int LONGEST = 300;
    private static final int MOST_MENTIONS = 500;
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:mødedato|dato for mødet|mødetidspunkt|tidspunkt|starttidspunkt|hvornår|tid|dato)\\b.*");
    private static final Pattern KIND = Pattern.compile("(?iu).*\\b(?:dagsorden|referat|møde|mødet|indkaldelse)\\b.*");
    private static final Pattern ANY = Pattern.compile(".+");
    private static final Pattern OTHER_DATE = Pattern.compile(
            "(?iu).*\\b(?:udsendt|udskrevet|dateret|opdateret|frist|senest|afsendt|sendt|godkendelse|referat fra)\\b.*");
    private static final Pattern AT_THE_MEETING =
            Pattern.compile("(?iu)\\b(?:på|til|ved) (?:det kommende )?mødet?((?: [^.;\\d]{0,80}?)??),? "
                    + "(?=(?:(?:man|tirs|ons|tors|fre|lør|søn)dag,? )?(?:den|d\\.) ?\\d{1,2}\\. ?\\p{L})");

    private MeetingDate() {}

    /** A date and the number of its line. */
    record Found(FoundDate date, int line) {}

    static Optional<Found> of(List<Line> header, List<Line> all, @Nullable String forum) {
        return in(header, LABEL)
                .or(() -> in(header, KIND))
                .or(() -> in(header, ANY))
                .or(() -> inText(all, forum));
    }

    private static Optional<Found> in(List<Line> header, Pattern lines) {
        for (Line line : header) {
            boolean candidate = line.text().length() <= LONGEST
                    && lines.matcher(line.text()).matches()
                    && !OTHER_DATE.matcher(line.text()).matches();
            Optional<FoundDate> date = candidate ? DatePattern.find(line.text(), 0) : Optional.empty();
            if (date.isPresent()) {
                return Optional.of(new Found(date.get(), line.number()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> inText(List<Line> lines, @Nullable String forum) {
        Optional<Found> first = Optional.empty();
        int mentions = 0;
        for (int i = 0; i < lines.size() && mentions < MOST_MENTIONS; i++) {
            String text = lines.get(i).text();
            if (text.length() <= LONGEST && text.contains("møde")) {
                mentions++;
                String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
                Mention mention = mention(next.length() > LONGEST ? text : Wrapping.join(text, next), forum);
                if (mention.date().isPresent() && (mention.ofForum() || first.isEmpty())) {
                    first = Optional.of(
                            new Found(mention.date().get(), lines.get(i).number()));
                }
                if (mention.ofForum()) {
                    return first;
                }
            }
        }
        return first;
    }

    private record Mention(Optional<FoundDate> date, boolean ofForum) {}

    private static Mention mention(String sentence, @Nullable String forum) {
        Matcher matcher = AT_THE_MEETING.matcher(sentence);
        if (!matcher.find()) {
            return new Mention(Optional.empty(), false);
        }
        boolean ofForum =
                forum != null && matcher.group(1).toLowerCase(Locale.ROOT).contains(forum.toLowerCase(Locale.ROOT));
        boolean ofAnother = !ofForum && matcher.group(1).matches(" (?:i|med|hos) .*");
        return new Mention(ofAnother ? Optional.empty() : DatePattern.find(sentence, matcher.end()), ofForum);
    }
}
