package dk.raadslag.bot.draft;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Deadline;
import org.jspecify.annotations.Nullable;

/** What is said between the secretariat and whoever approves a draft before it goes to the municipalities. */
final class ApprovalWords {
    private ApprovalWords() {}

    record ApproverUnknown(String name, String email) implements Phrase {}

    record ApproverAsked(
            String id, int version, String name, @Nullable String inPlaceOf) implements Phrase {}

    /** They have been asked about it with the same deadline before. */
    record ApproverAskedAlready(String id, int version, String name) implements Phrase {}

    record SentBack(String id, int version, String name) implements Phrase {}

    record ApprovalRequest(String id, String title, int version, Deadline deadline, int municipalities, String by)
            implements Phrase {}

    record ApprovalTitle(int version) implements Phrase {}

    record ApproveButton() implements Phrase {}

    record ReturnButton() implements Phrase {}

    record ReadButton() implements Phrase {}

    record ReturnLabel() implements Phrase {}

    record ReturnNeedsWords() implements Phrase {}

    record ApprovalNotYours() implements Phrase {}

    record Approved(String id, int version, String by, Phrase sent) implements Phrase {}

    record Returned(String id, int version, String by, String remarks) implements Phrase {}
}
