package dk.raadslag.bot.casework;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.network.NamedMunicipality;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.ChangingForums;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.ForumChange;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.Network;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads "omdøb", "luk", "afløs", "genåbn" and "vært", and what such a change comes to. */
final class ReadingForumChanges {
    private final ChangingForums changing;
    private final ForumEffects effects;

    ReadingForumChanges(ChangingForums changing, ForumEffects effects) {
        this.changing = changing;
        this.effects = effects;
    }

    Choice<CaseDeed> read(CommandLine line, Turn turn, Network network) {
        return ForumOrder.read(line, turn, network).then(order -> switch (order.verb()) {
            case "omdoeb" -> rename(order);
            case "luk", "nedlaeg" -> close(order);
            case "afloes" -> succeed(order);
            case "genaabn" -> reopen(order);
            case "vaert" -> moveHost(order);
            default -> Choice.ask(new ForumWords.ForumChangeNotUnderstood());
        });
    }

    private Choice<CaseDeed> rename(ForumOrder order) {
        return order.forum().then(forum -> {
            if (order.becomes().isEmpty()) {
                return Choice.ask(new ForumWords.NewNameMissing(forum.name()));
            }
            if (order.becomesKnown()
                    .filter(one -> !one.id().equals(forum.id()) || one.name().equals(order.becomes()))
                    .isPresent()) {
                return Choice.ask(new ForumWords.NameIsTaken(order.becomes()));
            }
            ForumWords.Effects touched = effects.of(forum, null, order.network());
            return deed(
                    order,
                    new ForumChange.Renamed(forum.id(), order.becomes(), order.from()),
                    changed ->
                            new ForumWords.RenamePreview(changed, forum.name(), order.becomes(), order.from(), touched),
                    new ForumWords.ForumRenamed(forum.name(), order.becomes(), order.from()));
        });
    }

    private Choice<CaseDeed> close(ForumOrder order) {
        return order.standing().then(forum -> {
            ForumWords.Effects touched = effects.of(forum, order.from(), order.network());
            return deed(
                    order,
                    new ForumChange.Closed(forum.id(), order.from()),
                    changed -> new ForumWords.ClosePreview(changed, forum.name(), order.from(), touched),
                    new ForumWords.ForumClosed(forum.name(), order.from()));
        });
    }

    private Choice<CaseDeed> succeed(ForumOrder order) {
        return order.standing().then(forum -> {
            if (order.becomes().isEmpty()) {
                return Choice.ask(new ForumWords.SuccessorMissing(forum.name()));
            }
            Optional<Forum> known = order.becomesKnown();
            if (known.filter(one -> one.id().equals(forum.id())).isPresent()) {
                return Choice.ask(new ForumWords.SucceedsItself(forum.name()));
            }
            String name = known.map(Forum::name).orElse(order.becomes());
            String id = known.map(Forum::id).orElseGet(() -> freshId(order.becomes(), order.network()));
            ForumWords.Effects touched = effects.of(forum, order.from(), order.network());
            return deed(
                    order,
                    new ForumChange.Succeeded(forum.id(), id, name, order.from()),
                    changed -> new ForumWords.SuccessionPreview(
                            changed, forum.name(), name, known.isEmpty(), order.from(), touched),
                    new ForumWords.ForumSucceeded(forum.name(), name, order.from()));
        });
    }

    private Choice<CaseDeed> reopen(ForumOrder order) {
        return order.forum()
                .then(forum -> forum.lifetime().until() == null
                        ? Choice.ask(new ForumWords.ForumIsOpen(forum.name()))
                        : deed(
                                order,
                                new ForumChange.Reopened(forum.id(), order.from()),
                                changed -> new ForumWords.ReopenPreview(changed, forum.name()),
                                new ForumWords.ForumReopened(forum.name())));
    }

    private Choice<CaseDeed> moveHost(ForumOrder order) {
        return NamedMunicipality.readFrom(order.subject().replaceFirst("(?iu)^til\\s+", ""), order.network())
                .then(named -> {
                    Municipality host = named.municipality();
                    String before = order.network().nameOf(order.network().hostOn(order.from()));
                    return order.network().hostOn(order.from()).equals(host.code())
                            ? Choice.ask(new ForumWords.IsHostAlready(host.name()))
                            : deed(
                                    order,
                                    new ForumChange.HostMoved(host.code(), order.from()),
                                    changed -> new ForumWords.HostPreview(changed, host.name(), before, order.from()),
                                    new ForumWords.HostChanged(host.name(), order.from()));
                });
    }

    private Choice<CaseDeed> deed(
            ForumOrder order, ForumChange change, Function<Boolean, Phrase> preview, Phrase made) {
        Turn turn = order.turn();
        return Choice.one(new ForumDeed(
                preview,
                change + " " + preview.apply(false),
                () -> changing.make(
                        order.network().id(), change, turn.by().person().id(), turn.now()),
                made));
    }

    private static String freshId(String name, Network network) {
        String plain = Spelling.fold(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String id = plain.replaceAll("^-+|-+$", "");
        String free = id.isEmpty() ? "forum" : id;
        for (int number = 2; network.forum(free).isPresent(); number++) {
            free = id + "-" + number;
        }
        return free;
    }
}
