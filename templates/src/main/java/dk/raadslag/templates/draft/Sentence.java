package dk.raadslag.templates.draft;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.DraftItem;
import dk.raadslag.domain.draft.DraftOutline;
import dk.raadslag.domain.draft.DraftVersion;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.reply.ConsentPiles;
import dk.raadslag.domain.reply.Flags;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ProposedWording;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.domain.reply.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is computed in the documents and put in words once for all their forms. */
sealed interface Sentence extends Phrase {

    /** For whom the secretariat writes. */
    record Opening(String networkName, @Nullable LocalDate meetingDate) implements Sentence {}

    /** On how many answers and which level the document rests. */
    record Basis(int asked, int answered, List<ReplyLevel> levels, LocalDate openedOn, Deadline deadline, boolean named)
            implements Sentence {}

    /** The deadline has not passed. */
    record Provisional(Deadline deadline) implements Sentence {}

    /** Items that are closed. */
    record LeftOut(List<String> numbers) implements Sentence {}

    /** What is different about an item since an earlier version. */
    record ItemChanged(int since, List<DraftOutline.Difference> differences) implements Sentence {}

    /** Items that an earlier version had. */
    record ItemsGone(int since, List<String> numbers) implements Sentence {}

    /** Where the municipalities stand on an item. */
    record ItemPosition(int asked, int answered, int own, List<DraftItem.Count> tally) implements Sentence {}

    /** Where the municipalities stand on an item, in the secretariat's own words. */
    record JointPosition(String text) implements Sentence {}

    /** Where the secretariat's own words come from. */
    record PositionOrigin(int version, String by, Instant at) implements Sentence {}

    /** How many say the text that follows, and what they say with it. */
    record VoiceLead(Position position, int municipalities, List<String> names, boolean goesOn) implements Sentence {}

    /** How a place reads now; nothing where something is to be added. */
    record CurrentWording(String text) implements Sentence {}

    /** How a place should read; nothing where something is to be left out. */
    record NewWording(String text) implements Sentence {}

    /** How many propose a wording, or who. */
    record ProposedBy(int municipalities, List<String> names) implements Sentence {}

    /** A proposed wording in one line. */
    record ProposedLine(ProposedWording wording) implements Sentence {}

    /** How many propose the wording that follows. */
    record ProposedLead(int municipalities) implements Sentence {}

    /** A text as it was typed. */
    record SaidText(String text) implements Sentence {}

    /** A cross in the tick table, or nothing. */
    record Tick(boolean set) implements Sentence {}

    /** The cross for an answer, with what it lacks. */
    record AnsweredTick(boolean set, List<String> missing) implements Sentence {}

    /** The cross for no answer, and whether something has been written. */
    record SilentTick(boolean set, boolean draft) implements Sentence {}

    /** What a municipality owes. */
    record Owing(MunicipalityStanding.Status status, List<String> missing, ConsentPiles.@Nullable Pile pile)
            implements Sentence {}

    /** Whom to call. */
    record Calling(String name, @Nullable String phone, String email) implements Sentence {}

    /** There is nobody to call. */
    record NobodyToCall() implements Sentence {}

    /** Whether something said is what counts, what is asked to be done with it, and when it will be treated politically. */
    record Standing(
            boolean standing,
            Stage stage,
            boolean late,
            Flags flags,
            @Nullable LocalDate expected) implements Sentence {}

    /** What the columns of the positions are called, parted by semicolons. */
    record PositionTitles() implements Sentence {}

    /** What the sheet of positions is called. */
    record PositionSheet() implements Sentence {}

    /** A position in a cell. */
    record PositionTaken(Position position) implements Sentence {}

    /** There is no position. */
    record NoPosition() implements Sentence {}

    /** The level of an answer in a cell. */
    record LevelGiven(ReplyLevel level) implements Sentence {}

    /** Whether an answer came late, in a cell. */
    record LateMark(boolean late) implements Sentence {}

    /** A text has been cut because it fits no cell. */
    record RemarksCut() implements Sentence {}

    /** On which replies a version rests. */
    record VersionBasis(boolean known, List<DraftVersion.Share> shares) implements Sentence {}

    /** Which replies came, changed or went since the version before. */
    record VersionNews(List<DraftVersion.Change> changes) implements Sentence {}

    /** Who sent a file, and when. */
    record FileSent(String municipality, String person, Instant at) implements Sentence {}

    /** When and as which version the annex was made. */
    record Made(String round, int version, Instant at) implements Sentence {}
}
