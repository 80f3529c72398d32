package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reading.ContactWish;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.ItemStanding;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Stage;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Answers what contact persons ask for: help, the status, what stands, the card. */
final class Wishes {
    private final Parts parts;
    private final AnswerTaking taking;
    private final Receipts receipts;
    private final Requests requests;
    private final List<Phrase> usages;
    private final Wording wording;

    Wishes(
            Parts parts,
            AnswerTaking taking,
            Receipts receipts,
            Requests requests,
            List<Phrase> usages,
            Wording wording) {
        this.parts = parts;
        this.taking = taking;
        this.receipts = receipts;
        this.requests = requests;
        this.usages = List.copyOf(usages);
        this.wording = wording;
    }

    List<Message> grant(ContactWish wish, Turn turn) {
        List<Part> shown = shown(turn);
        if (wish == ContactWish.HELP) {
            return List.of(help(turn));
        }
        if (shown.isEmpty()) {
            return List.of(Message.of(wording.say(new ReplyPhrase.NothingOpen())));
        }
        return switch (wish) {
            case SHOW_REPLIES -> shown.stream().map(part -> replies(part, turn)).toList();
            case SHOW_CARD ->
                shown.stream().map(part -> requests.card(part, turn.now())).toList();
            default -> List.of(status(shown, turn));
        };
    }

    private List<Part> shown(Turn turn) {
        List<Part> open = parts.open(turn);
        return open.isEmpty() ? parts.lastClosed(turn).map(List::of).orElseGet(List::of) : open;
    }

    /** Returns where the speaker's municipality stands in one round. */
    Message status(Part part, Turn turn) {
        return status(List.of(part), turn);
    }

    private Message help(Turn turn) {
        List<String> networks = turn.by().belongsTo().stream()
                .map(network -> network.phone().isBlank()
                        ? network.senderName()
                        : network.senderName() + ", " + network.phone())
                .toList();
        return Message.of(wording.say(new ReplyPhrase.ContactHelp(parts.mayWrite(turn), usages, networks)));
    }

    private Message status(List<Part> shown, Turn turn) {
        return Message.of(wording.say(new ReplyPhrase.StatusOverview(
                shown.stream().map(part -> statusOf(part, turn)).toList())));
    }

    private ReplyPhrase.RoundStatus statusOf(Part part, Turn turn) {
        MunicipalityStanding standing = taking.standing(part);
        return new ReplyPhrase.RoundStatus(
                part.round().id().value(),
                part.round().title(),
                part.municipalityName(),
                Receipts.timing(part, turn.now()),
                part.round().kind().gathers(),
                standing.items().size(),
                standing.unanswered(),
                numbers(
                        standing,
                        item -> item.beside().stream().anyMatch(one -> one.stage() == Stage.DRAFT && part.wrote(one))),
                numbers(standing, item -> item.reply().isEmpty() && item.late().isPresent()));
    }

    private static List<String> numbers(MunicipalityStanding standing, Predicate<ItemStanding> which) {
        return standing.items().stream()
                .filter(which)
                .map(item -> item.item().number())
                .toList();
    }

    private Message replies(Part part, Turn turn) {
        if (part.round().kind().gathers()) {
            return requests.card(part, turn.now());
        }
        MunicipalityStanding standing = taking.standing(part);
        List<ReplyPhrase.Beside> beside =
                standing.items().stream().flatMap(item -> beside(item, part)).toList();
        return Message.of(wording.say(new ReplyPhrase.StandingReplies(
                statusOf(part, turn),
                Receipts.standing(part.round(), standing),
                beside,
                standing.unanswered().stream()
                        .findFirst()
                        .orElse(part.round().items().get(0).number()))));
    }

    /** A colleague's draft is theirs until they send it. */
    private Stream<ReplyPhrase.Beside> beside(ItemStanding item, Part part) {
        return item.beside().stream()
                .filter(one -> one.stage() != Stage.DRAFT || part.wrote(one))
                .map(one -> beside(item, one));
    }

    private ReplyPhrase.Beside beside(ItemStanding item, Contribution one) {
        return new ReplyPhrase.Beside(
                item.item().number(),
                receipts.name(one.person()),
                one.stage().name(),
                one.answer().position(),
                Receipts.quoted(one.answer().text()),
                ReplyPhrase.Proposed.of(one.answer().proposedWordings()));
    }
}
