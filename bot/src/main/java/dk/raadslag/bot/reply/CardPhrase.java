package dk.raadslag.bot.reply;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Flags;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.domain.reply.Stage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words on a request's card. */
sealed interface CardPhrase extends Phrase {

    /** The round's title. */
    record CardTitle(String title) implements CardPhrase {}

    /** Until when, or that it is late. */
    record CardDeadline(ReplyPhrase.Timing timing) implements CardPhrase {}

    /** What stands in the place of everything else on the card of a request that was withdrawn. */
    record CardCalledOff(MeetingAhead meeting) implements CardPhrase {}

    /** For whom, how many items, and which page of how many. */
    record CardScope(String municipality, int items, int page, int pages, boolean contributes) implements CardPhrase {}

    /** Where the papers can be read; a round without a meeting carries its own. */
    record CardPapers(
            boolean ofMeeting,
            @Nullable String file,
            @Nullable String url,
            boolean unpublished,
            String sender,
            String phone)
            implements CardPhrase {}

    /** Closed items that are not asked about. */
    record CardLeftOut(List<String> numbers) implements CardPhrase {}

    /** An item's number and title. */
    record ItemTitle(String number, String title) implements CardPhrase {}

    /** Before the text an item had until it was corrected. */
    record CorrectedLabel() implements CardPhrase {}

    /** Items that were asked about and have left the agenda. */
    record CardGone(List<String> items) implements CardPhrase {}

    /** What an item asks of the meeting. */
    record ItemKind(ItemType type) implements CardPhrase {}

    /** One paragraph of an agenda. */
    record ItemParagraph(String text) implements CardPhrase {}

    /** One point of a recommendation. */
    record ItemRecommendation(String text) implements CardPhrase {}

    /** What is attached to an item: some titles, and how many more there are. */
    record ItemAttachments(List<String> titles, int more) implements CardPhrase {}

    /** The text is longer than the card shows. */
    record ItemMore() implements CardPhrase {}

    /** The municipality's reply as it stands. */
    record ItemStands(
            Position position,
            Stage stage,
            Level level,
            Flags flags,
            String person,
            boolean onBehalf,
            Instant at,
            boolean late)
            implements CardPhrase {}

    /** What a colleague has written beside the reply; {@code filledIn} tells that the fields show it. */
    record ItemBeside(
            String person,
            Position position,
            String text,
            List<ReplyPhrase.Proposed> proposedWordings,
            boolean filledIn)
            implements CardPhrase {}

    /** A position that needs its reason. */
    record ItemLacksReason(Position position) implements CardPhrase {}

    /** A stored text too long to be filled in. */
    record ItemTextTooLong(int characters) implements CardPhrase {}

    /** The label of the choice of positions. */
    record PositionLabel(String number) implements CardPhrase {}

    /** What the choice shows before one is made. */
    record PositionHint() implements CardPhrase {}

    /** One position to choose. */
    record PositionChoice(Position position) implements CardPhrase {}

    /** What is wrong when a choice cannot be taken. */
    record PositionError(String number) implements CardPhrase {}

    /** The label of the field for remarks. */
    record RemarksLabel(String number) implements CardPhrase {}

    /** What the field shows while it is empty. */
    record RemarksHint() implements CardPhrase {}

    /** What is wrong when a text cannot be taken. */
    record RemarksError(String number) implements CardPhrase {}

    /** Who wrote a text, in a reply made of two. */
    record Author(Role role) implements CardPhrase {}

    /** The label of the choice between one's own answer and the colleagues'. */
    record LayerLabel(String number) implements CardPhrase {}

    /** What the choice shows before one is made. */
    record LayerHint() implements CardPhrase {}

    /** One way to choose. */
    record LayerChoice(Decision decision) implements CardPhrase {}

    /** What is wrong when a choice cannot be taken. */
    record LayerError(String number) implements CardPhrase {}

    /** Opens the fields for wishes. */
    record MoreButton() implements CardPhrase {}

    /** Asks for the item to be discussed at the formøde. */
    record PremeetingToggle() implements CardPhrase {}

    /** Tells that the municipality sends its answer itself. */
    record OwnToggle() implements CardPhrase {}

    /** The label of where a wording is proposed, and in which row. */
    record PlaceLabel(int row) implements CardPhrase {}

    /** The label of how it reads now. */
    record CurrentLabel() implements CardPhrase {}

    /** The label of how it should read. */
    record ProposedLabel() implements CardPhrase {}

    /** What is wrong when a proposal cannot be taken. */
    record ProposedError(String number) implements CardPhrase {}

    /** Proposed wordings that do not fit into fields. */
    record ProposedStand(List<ReplyPhrase.Proposed> proposedWordings) implements CardPhrase {}

    /** The label of the choice of levels. */
    record LevelLabel() implements CardPhrase {}

    /** One level to choose. */
    record LevelChoice(ReplyLevel level) implements CardPhrase {}

    /** What is wrong when a level cannot be taken. */
    record LevelError() implements CardPhrase {}

    /** The label of the day the political treatment is expected. */
    record ExpectedLabel() implements CardPhrase {}

    /** What is wrong when a day cannot be taken. */
    record ExpectedError() implements CardPhrase {}

    /** Confirms that what was reserved has been treated politically. */
    record ConfirmButton() implements CardPhrase {}

    /** After that. */
    record NoticeConfirmed(List<String> numbers) implements CardPhrase {}

    /** More than one round has a reservation to confirm. */
    record WhichReservation(List<String> rounds) implements CardPhrase {}

    /** There is no reservation any more. */
    record NoticeNotReserved() implements CardPhrase {}

    /** Sends the answers. */
    record SendButton(boolean contributes) implements CardPhrase {}

    /** Keeps the answers as a draft. */
    record DraftButton() implements CardPhrase {}

    /** Sends the answers, and no remarks to everything else. */
    record RestButton() implements CardPhrase {}

    /** One page back. */
    record PreviousButton() implements CardPhrase {}

    /** One page on. */
    record NextButton() implements CardPhrase {}

    /** After sending. */
    record NoticeSent(
            int items,
            boolean contributed,
            List<String> handIn,
            ReplyPhrase.Timing timing,
            List<String> replaced,
            List<String> missing)
            implements CardPhrase {}

    /** After keeping a draft. */
    record NoticeDraft(int items, List<String> handIn) implements CardPhrase {}

    /** Nothing new was filled in. */
    record NoticeNothingNew() implements CardPhrase {}

    /** What was typed at items that have left the agenda, and is kept. */
    record NoticeGone(List<String> numbers, String text) implements CardPhrase {}

    /** Some positions need their reason before they count. */
    record NoticeLacking(List<String> numbers) implements CardPhrase {}
}
