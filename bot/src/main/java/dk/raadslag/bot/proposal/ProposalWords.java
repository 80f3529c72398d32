package dk.raadslag.bot.proposal;

import dk.raadslag.bot.draft.DraftLinks;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.agenda.ItemType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about items municipalities want on an agenda. */
final class ProposalWords {
    private ProposalWords() {}

    record ItemsRequest(String title, String deadline, boolean open) implements Phrase {}

    /** At the top of the card: what is asked, or what a late proposal means. */
    record ItemsLead(String municipality, String deadline, boolean open) implements Phrase {}

    /** One proposal of the reader's municipality; {@code state} as its constant. */
    record OwnItem(String title, ItemType type, String by, String state) implements Phrase {}

    record ItemTitleLabel() implements Phrase {}

    record ItemTitleHint() implements Phrase {}

    record ItemWhyLabel() implements Phrase {}

    record ItemWhyHint() implements Phrase {}

    record ItemTypeLabel() implements Phrase {}

    record FieldError() implements Phrase {}

    record TypeName(ItemType type) implements Phrase {}

    record ProposeButton() implements Phrase {}

    record NoItemsButton() implements Phrase {}

    /** What was taken; {@code all} is how many the municipality has proposed now. */
    record ItemsTaken(String municipality, List<Line> items, int all, boolean late, String sender) implements Phrase {}

    record Line(String title, ItemType type, boolean reasoned) {}

    record ItemsKnown(List<String> titles) implements Phrase {}

    /** {@code handsIn} tells whether the reader answers for the municipality. */
    record NoItemsTaken(String municipality, boolean handsIn, boolean late) implements Phrase {}

    record ItemsStandAll(String municipality, List<String> titles) implements Phrase {}

    record TitleWanted() implements Phrase {}

    record TitleTooLong(int longest) implements Phrase {}

    /** About words that may be an item or may be talk. */
    record IsItAnItem(String title) implements Phrase {}

    record ItemYesButton() implements Phrase {}

    record ItemNoButton() implements Phrase {}

    record NotAnItem(String sender) implements Phrase {}

    /** After "fortryd" when the secretariat has taken or declined what was proposed. */
    record AlreadyDecided(List<String> titles, String sender) implements Phrase {}

    record ItemsReminder(String name, String title, String deadline, String municipality) implements Phrase {}

    record ProposalsUsage() implements Phrase {}

    record NotProposals(String id, String title) implements Phrase {}

    /**
     * Where a round that asks for items stands.
     *
     * @param over its deadline has passed for all
     * @param none municipalities without items
     * @param silent municipalities that have not answered
     * @param minutes how long the links can be used
     */
    record ProposalList(
            String id,
            String title,
            String deadline,
            boolean over,
            List<Proposed> proposals,
            List<String> none,
            List<WrittenInstead> written,
            List<String> silent,
            List<DraftLinks.Link> links,
            long minutes)
            implements Phrase {}

    /** What a municipality has answered that proposes no item, such as a mail or what the secretariat has entered. */
    record WrittenInstead(String municipality, String words) {}

    /** A proposal; {@code state} as its constant. */
    record Proposed(String title, ItemType type, String municipality, String by, String state, boolean late) {}

    record DecideItems(int open) implements Phrase {}

    record OpenItem(String title, ItemType type, String municipality, String by, String why, boolean late)
            implements Phrase {}

    record WordLabel(String by) implements Phrase {}

    record WordHint() implements Phrase {}

    record TakeButton() implements Phrase {}

    record DeclineButton() implements Phrase {}

    record MoreItems(int more) implements Phrase {}

    record AllDecided(String id) implements Phrase {}

    /** What came of a press; {@code number} is the item's on the agenda. */
    record ItemTaken(String title, @Nullable String number, String by) implements Phrase {}

    record ItemDeclined(String title, String by) implements Phrase {}

    record ItemGone() implements Phrase {}

    /** To the proposer. */
    record YourItem(
            String name,
            String title,
            String round,
            boolean taken,
            @Nullable String number,
            String word,
            String sender,
            String phone)
            implements Phrase {}

    /** To the secretariat, of what it was told; {@code items} are those that are new. */
    record ItemsEntered(String municipality, String id, String source, List<Line> items, boolean late)
            implements Phrase {}

    record NoItemsEntered(String municipality, String id, List<String> standing) implements Phrase {}

    record OwnItemsUsage() implements Phrase {}

    record OwnItems(String municipality, String round, List<NumberedItem> items) implements Phrase {}

    record NumberedItem(int number, String title, ItemType type, String why, String state) {}

    /** {@code left} tells how many of the municipality's still stand. */
    record ItemWithdrawn(String title, int left) implements Phrase {}

    /** More than the card shows. */
    record MoreOwnItems(int more) implements Phrase {}

    record SheetTitles() implements Phrase {}

    record SheetState(String state) implements Phrase {}
}
