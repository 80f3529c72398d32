package dk.raadslag.bot.reply;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Stage;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** What is said when a deadline comes near, and when it has passed. */
final class Reminders {
    private final AnswerTaking taking;
    private final Requests requests;
    private final Receipts receipts;
    private final Gatherings gatherings;
    private final Wording wording;

    Reminders(AnswerTaking taking, Requests requests, Receipts receipts, Gatherings gatherings, Wording wording) {
        this.gatherings = gatherings;
        this.receipts = receipts;
        this.taking = taking;
        this.requests = requests;
        this.wording = wording;
    }

    /** Reminds somebody of what their municipality still lacks, with the card to answer on. */
    Message friendly(Part part, Instant now) {
        MunicipalityStanding standing = taking.standing(part);
        String title = part.round().title();
        String deadline = part.deadline().inWords();
        boolean late = part.deadline().passed(now);
        List<String> drafts = standing.items().stream()
                .filter(item ->
                        item.reply().isEmpty() && item.beside().stream().anyMatch(one -> one.stage() == Stage.DRAFT))
                .map(item -> item.item().number())
                .toList();
        Phrase said = gatherings
                .of(part.round())
                .map(one -> one.reminder(part))
                .orElseGet(() -> new RequestPhrase.FriendlyReminder(
                        part.person().name(),
                        title,
                        deadline,
                        part.municipalityName(),
                        standing.items().size(),
                        standing.unanswered(),
                        drafts,
                        late));
        return new Message(
                wording.say(said),
                wording.plain(
                        late
                                ? new RequestPhrase.LateSummary(title, deadline)
                                : new RequestPhrase.ReminderSummary(title, deadline)),
                requests.json(part, now, 1, List.of()));
    }

    /** Reminds somebody of several rounds at once, with the card of the first. */
    Message several(List<Part> parts, Instant now) {
        List<RequestPhrase.Waiting> waiting = parts.stream().map(this::waiting).toList();
        Part first = parts.get(0);
        return new Message(
                wording.say(new RequestPhrase.SeveralWaiting(first.person().name(), waiting)),
                wording.plain(new RequestPhrase.SeveralSummary(waiting)),
                requests.json(first, now, 1, List.of()));
    }

    private RequestPhrase.Waiting waiting(Part part) {
        MunicipalityStanding standing = taking.standing(part);
        return new RequestPhrase.Waiting(
                part.round().title(),
                part.deadline().inWords(),
                part.municipalityName(),
                !part.round().kind().chases(),
                standing.items().size(),
                standing.unanswered(),
                unsent(standing, one -> part.wrote(one) && one.stage() == Stage.DRAFT));
    }

    /** Tells somebody once more what their silence will mean. */
    Message expiring(Part part, Instant now) {
        String title = part.round().title();
        String deadline = part.deadline().inWords();
        return new Message(
                wording.say(new ConsentPhrase.ConsentExpires(
                        part.person().name(),
                        title,
                        part.municipalityName(),
                        deadline,
                        part.deadline()
                                .at()
                                .toLocalDate()
                                .equals(DanishTime.at(now).toLocalDate().plusDays(1)),
                        taking.standing(part).items().stream()
                                .flatMap(item -> item.beside().stream())
                                .anyMatch(one -> one.stage() == Stage.DRAFT
                                        && one.answer().lacksReason()))),
                wording.plain(new ConsentPhrase.ExpiresSummary(title, deadline)),
                requests.json(part, now, 1, List.of()));
    }

    /** Warns somebody of what is written and not handed in, with the card to do it on. */
    Message unsent(Part part, Instant now) {
        MunicipalityStanding standing = taking.standing(part);
        String title = part.round().title();
        String deadline = part.deadline().inWords();
        return new Message(
                wording.say(new RequestPhrase.UnsentReminder(
                        title,
                        deadline,
                        part.handsIn(),
                        unsent(standing, one -> part.wrote(one) && one.stage() == Stage.DRAFT),
                        unsent(standing, one -> part.wrote(one) && one.stage() == Stage.CONTRIBUTED),
                        part.handsIn() ? others(standing, part) : List.of(),
                        receipts.handingIn(part))),
                wording.plain(new RequestPhrase.UnsentSummary(title, deadline)),
                requests.json(part, now, 1, List.of()));
    }

    private List<RequestPhrase.Unsent> others(MunicipalityStanding standing, Part part) {
        return standing.items().stream()
                .filter(item -> item.reply().isEmpty())
                .flatMap(item -> item.beside().stream())
                .filter(one -> !part.wrote(one))
                .map(one -> new Writer(one.person(), one.stage()))
                .distinct()
                .map(writer -> new RequestPhrase.Unsent(
                        receipts.name(writer.person()), writer.stage() == Stage.DRAFT, unsent(standing, writer::wrote)))
                .toList();
    }

    /** Somebody, and how far their words have come. */
    private record Writer(PersonId person, Stage stage) {
        boolean wrote(Contribution one) {
            return one.person().equals(person) && one.stage() == stage;
        }
    }

    private static List<String> unsent(MunicipalityStanding standing, Predicate<Contribution> which) {
        return standing.items().stream()
                .filter(item -> item.beside().stream()
                        .anyMatch(one -> which.test(one)
                                && (one.stage() == Stage.DRAFT || item.reply().isEmpty())))
                .map(item -> item.item().number())
                .toList();
    }
}
