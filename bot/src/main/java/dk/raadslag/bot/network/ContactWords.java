package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Question;
import dk.raadslag.domain.Phrase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said to the secretariat about changing contact persons. */
final class ContactWords {
    private ContactWords() {}

    record ContactUsage() implements Phrase {}

    record ContactTooLong(int longest) implements Phrase {}

    record NoSuchDeed(String typed, @Nullable String nearest) implements Phrase {}

    record ChangedSinceShown() implements Phrase {}

    record NotAnEmail(String typed) implements Phrase {}

    record NoSuchContact(String email, @Nullable String nearest) implements Phrase {}

    record NameMissing() implements Phrase {}

    record UnknownRole(String typed, @Nullable String nearest, List<String> roles) implements Phrase {}

    record UnknownArea(String typed, @Nullable String nearest, List<String> areas) implements Phrase {}

    record AreaMissing(List<String> areas) implements Phrase {}

    record SamePersonTwice(String name, String municipality, NetworkWords.HeldRole role) implements Phrase {}

    record AnswersForAnother(String name, String municipality) implements Phrase {}

    record EmailTaken(String email, String name) implements Phrase {}

    record NotContactThere(String name, String municipality) implements Phrase {}

    record NothingHeld(String name) implements Phrase {}

    record NoFieldNamed() implements Phrase {}

    record UnknownField(String typed, @Nullable String nearest) implements Phrase {}

    record FieldWithoutValue(String field) implements Phrase {}

    record WhichRoleToCorrect(String name, List<NetworkWords.HeldRole> roles) implements Question {}

    record EndsBeforeItBegins(LocalDate from, LocalDate until) implements Phrase {}

    record ExternalOnlyReceives(String name) implements Phrase {}

    record NothingChanged(String name) implements Phrase {}

    /** A request that would go to somebody new. */
    record Moved(
            String round,
            String title,
            String name,
            @Nullable String inPlaceOf) {}

    /** Somebody as they would be. */
    record Who(String name, String email, boolean linked) {}

    /**
     * What adding somebody does.
     *
     * @param known the person is in the register already, under this name
     * @param assumed the role was not said
     * @param beside who holds the same role there already
     * @param sameName the address of somebody else of the same name there
     * @param meantDomain what the address was probably to end in
     */
    record ContactAddition(
            Who who,
            String municipality,
            NetworkWords.HeldRole role,
            boolean known,
            boolean assumed,
            List<String> beside,
            @Nullable String sameName,
            @Nullable String meantDomain,
            List<Moved> moved)
            implements Phrase {}

    record ContactAdded(Who who, String municipality, NetworkWords.HeldRole role, int moved) implements Phrase {}

    record Difference(
            String field, @Nullable String before, @Nullable String after) {}

    record ContactCorrection(
            Who who, List<Difference> differences, @Nullable String meantDomain, List<Moved> moved) implements Phrase {}

    record ContactCorrected(String name, List<Difference> differences) implements Phrase {}

    record EndedRole(String municipality, NetworkWords.HeldRole role) {}

    record ContactEnding(Who who, List<EndedRole> ended, List<String> holes, List<Moved> moved) implements Phrase {}

    record ContactEnded(String name, List<String> holes) implements Phrase {}

    /**
     * What an absence does.
     *
     * @param deputy who answers meanwhile; null where the municipality's own do, or nobody
     * @param newcomer the deputy is not in the register
     * @param meantDomain what the deputy's address was probably to end in
     */
    record AbsencePreview(
            String name,
            LocalDate from,
            LocalDate until,
            AbsenceWords.@Nullable Colleague deputy,
            boolean newcomer,
            List<String> covers,
            @Nullable String meantDomain,
            boolean later,
            List<Moved> moved)
            implements Phrase {}

    record AbsenceEntered(String name, LocalDate from, LocalDate until, AbsenceWords.@Nullable Colleague deputy)
            implements Phrase {}

    record NobodyToConfirm() implements Phrase {}

    record ConfirmationPreview(int people, int municipalities, List<String> away, List<String> notLinked, Phrase line)
            implements Phrase {}

    record ConfirmationSent(int people) implements Phrase {}
}
