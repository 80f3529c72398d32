package dk.raadslag.bot.nomination;

import dk.raadslag.domain.Phrase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about names for working groups. */
final class NominationWords {
    private NominationWords() {}

    record NominationUsage() implements Phrase {}

    record GroupMissing() implements Phrase {}

    record SeatsMissing(String group) implements Phrase {}

    record SeatsImpossible() implements Phrase {}

    record NominationDeadlineMissing(String group) implements Phrase {}

    record BeginNotUnderstood(String typed) implements Phrase {}

    record NoClusters(String network) implements Phrase {}

    record UnknownGroup(List<String> known) implements Phrase {}

    /** What a round is called that asks for names. */
    record CallTitle(String group) implements Phrase {}

    /**
     * What names are asked for.
     *
     * @param per CLUSTER or MUNICIPALITY
     * @param years 0 for no end
     */
    record CallSummary(
            String group,
            String per,
            int least,
            int most,
            int leastInAll,
            int mostInAll,
            List<String> profile,
            int years,
            LocalDate begins)
            implements Phrase {}

    record NamesRequest(
            String title,
            String deadline,
            boolean open,
            @Nullable LocalDate closed) implements Phrase {}

    /** At the top of the card; {@code share} is the reader's cluster, or null. */
    record NamesLead(
            String municipality, Phrase call, @Nullable String share, String deadline, boolean open, String about)
            implements Phrase {}

    record OwnName(String name, String title, String consent) implements Phrase {}

    /** More than the card shows. */
    record MoreOwnNames(int more) implements Phrase {}

    record NameLabel() implements Phrase {}

    record NameHint() implements Phrase {}

    record TitleLabel() implements Phrase {}

    record TitleHint() implements Phrase {}

    record EmailLabel() implements Phrase {}

    record EmailHint() implements Phrase {}

    record WhyLabel() implements Phrase {}

    record WhyHint() implements Phrase {}

    record ProfileLabel() implements Phrase {}

    record FieldError() implements Phrase {}

    record NameButton() implements Phrase {}

    record NobodyButton() implements Phrase {}

    record NameTaken(String name, String municipality, String asked, boolean late) implements Phrase {}

    record NameKnown(String municipality) implements Phrase {}

    record NobodyTaken(String municipality, boolean handsIn, boolean late) implements Phrase {}

    record NamesStandAll(String municipality, int names) implements Phrase {}

    /** What has been decided cannot be taken back. */
    record NamesDecided(List<String> names, String sender) implements Phrase {}

    record DetailsMissing() implements Phrase {}

    record EmailWrong(String typed) implements Phrase {}

    record NamesReminder(String name, String title, String deadline, String municipality) implements Phrase {}

    /** To the one who was named, or to whoever named them where they cannot be reached. */
    record WillYou(
            String name,
            String group,
            @Nullable String by,
            String municipality,
            Phrase call,
            String sender,
            String phone)
            implements Phrase {}

    /** The same by mail, with how to answer. */
    record WillYouByMail(
            String group,
            @Nullable String by,
            String municipality,
            Phrase call,
            String deadline,
            String round,
            String code)
            implements Phrase {}

    record WillTheySay(String name, String group) implements Phrase {}

    record YesButton(boolean themselves) implements Phrase {}

    record NoButton(boolean themselves) implements Phrase {}

    record ConsentNoted(String name, String group, boolean accepted, boolean themselves) implements Phrase {}

    /** To whoever named somebody, and to the secretariat where they will not. */
    record ConsentNews(String name, String group, String municipality, boolean accepted) implements Phrase {}

    record NomineeGone() implements Phrase {}

    /** Whom a call asks for, and who could sit. */
    record CompositionShown(
            String id,
            String title,
            Phrase call,
            String deadline,
            boolean over,
            @Nullable LocalDate closed,
            boolean decided,
            int proposed,
            List<ShareLine> shares,
            List<GapLine> gaps,
            List<String> nobody,
            List<WrittenLine> written,
            List<String> silent)
            implements Phrase {}

    /** What a municipality has answered that names nobody, such as a mail or what the secretariat has entered. */
    record WrittenLine(String municipality, String words) {}

    record ShareLine(String name, List<NomineeLine> nominees) {}

    /** {@code served} tells when they sat in the group before. */
    record NomineeLine(
            String name,
            String title,
            String municipality,
            String consent,
            String choice,
            boolean told,
            boolean proposed,
            List<String> profile,
            List<TermLine> served,
            boolean late) {}

    record TermLine(LocalDate begins, @Nullable LocalDate ends) {}

    record GapLine(String kind, String name, int count) {}

    record ChooseNames(int open, int waiting) implements Phrase {}

    record NomineeToChoose(String share, NomineeLine nominee, String why) implements Phrase {}

    record ChooseButton() implements Phrase {}

    record LeaveButton() implements Phrase {}

    record ReopenButton() implements Phrase {}

    record TellButton(int people) implements Phrase {}

    record MoreNames(int more) implements Phrase {}

    record ChoiceNoted(String name, String choice) implements Phrase {}

    record NothingToTell() implements Phrase {}

    record GroupTold(String group, List<String> chosen, int left) implements Phrase {}

    /** To those concerned; {@code themselves} tells that the reader is the one who was named. */
    record YourChoice(
            String to,
            String name,
            String group,
            boolean chosen,
            boolean themselves,
            LocalDate begins,
            @Nullable LocalDate ends,
            String sender,
            String phone)
            implements Phrase {}

    record GroupsOverview(List<OpenCall> calls, List<GroupLines> groups) implements Phrase {}

    record OpenCall(
            String id,
            String group,
            String deadline,
            boolean over,
            @Nullable LocalDate closed,
            int names,
            int answered,
            int asked) {}

    record GroupLines(String group, List<MemberLine> members) {}

    record MemberLine(
            String name,
            String title,
            String municipality,
            LocalDate begins,
            @Nullable LocalDate ends,
            boolean soon) {}

    record TermsEnd(String group, LocalDate ends, List<String> members) implements Phrase {}
}
