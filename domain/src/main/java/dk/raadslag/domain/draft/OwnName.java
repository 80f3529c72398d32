package dk.raadslag.domain.draft;

import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.ProposedWording;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a municipality tells in its own words who it is, though the joint text names nobody. */
public final class OwnName {
    private OwnName() {}

    /** Tells whether an answer has the everyday name of the municipality that gave it. */
    public static boolean standsIn(Answer answer, String municipality) {
        Pattern name = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(municipality) + "s?(?![\\p{L}\\d])");
        return Stream.concat(
                        Stream.of(answer.text()),
                        answer.proposedWordings().stream().map(ProposedWording::proposed))
                .anyMatch(text -> name.matcher(text).find());
    }
}
