package dk.raadslag.bot.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the proposals of a text one by one, and looks only where a quotation, an arrow or a change is near. */
final class ProposalSearch {
    private static final Pattern MENTIONED =
            Pattern.compile("[\"“”„»«'‘’´→]|->|=>|ændres til|rettes til|erstattes (?:af|med)");
    /** No proposal says more than this before the first of those. */
    private static final int REACH = 600;

    private final CharSequence text;
    private final Matcher mentioned;
    private final Matcher proposal;
    private int at;

    ProposalSearch(CharSequence text) {
        this.text = text;
        this.mentioned = MENTIONED.matcher(text);
        this.proposal = ProposedWordingPattern.PROPOSAL
                .matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }

    /** Goes on to the next proposal; false when there is none. */
    boolean find() {
        while (mentioned.find(at)) {
            for (at = Math.max(at, mentioned.start() - REACH); at < mentioned.end(); at++) {
                if (proposal.region(at, text.length()).lookingAt()) {
                    at = proposal.end();
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the proposal it has gone on to. */
    Matcher found() {
        return proposal;
    }
}
