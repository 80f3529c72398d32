package dk.raadslag.bot.casework;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.meeting.DateReading;
import dk.raadslag.bot.network.NamedMunicipality;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.ChangingForums;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.ForumChange;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads "omdøb", "luk", "afløs", "genåbn" and "vært", and what such a change comes to. */
final class ReadingForumChanges {
    private static final Pattern FROM = Pattern.compile("(?iu)\\s+(?:fra|pr\\.?)\\s+(?=[\\p{L}\\d])");

    private final ChangingForums changing;
    private final ForumEffects effects;

    ReadingForumChanges(ChangingForums changing, ForumEffects effects) {
        this.changing = changing;
        this.effects = effects;
    }

    /** What was typed: the verb, what it is done to, what it becomes and from when. */
    private record Order(String verb, String subject, String becomes, LocalDate from, Turn turn, Network network) {
        LocalDate today() {
            return turn.today();
        }
    }

    Choice<CaseDeed> read(CommandLine line, Turn turn, Network network) {
        String[] typed = line.arguments().strip().split("\\s+", 2);
        String verb = Spelling.fold(typed[0]);
        String rest = typed.length > 1 ? typed[1].strip() : "";
        return dated(rest, turn.today()).then(dated -> read(verb, dated, turn, network));
    }

    private Choice<CaseDeed> read(String verb, Dated dated, Turn turn, Network network) {
        return switch (verb) {
            case "omdoeb" -> split(verb, dated, "til", turn, network).then(this::rename);
            case "luk", "nedlaeg" -> split(verb, dated, "\0", turn, network).then(this::close);
            case "afloes" -> split(verb, dated, "med|af", turn, network).then(this::succeed);
            case "genaabn" -> split(verb, dated, "\0", turn, network).then(this::reopen);
            case "vaert" -> split(verb, dated, "\0", turn, network).then(this::moveHost);
            default -> Choice.ask(new ForumWords.ForumChangeNotUnderstood());
        };
    }

    private record Dated(String text, LocalDate from) {}

    /** Only a date makes "fra" the beginning of one; it may stand in a name as well. */
    private static Choice<Dated> dated(String text, LocalDate today) {
        Matcher found = FROM.matcher(" " + text);
        int last = -1;
        while (found.find()) {
            last = found.end() - 1;
        }
        Optional<Choice<DateReading>> date = last < 0 ? Optional.empty() : DateReading.of(text.substring(last), today);
        String before = last < 0 ? text : FROM.split(" " + text)[0].strip();
        return date.map(read -> read.then(day -> Choice.one(new Dated(before, day.date()))))
                .orElseGet(() -> Choice.one(new Dated(text, today)));
    }

    private static Choice<Order> split(String verb, Dated dated, String joint, Turn turn, Network network) {
        String[] sides = dated.text().split("(?iu)\\s+(?:" + joint + ")\\s+", 2);
        String becomes = sides.length > 1 ? sides[1].strip() : "";
        return Choice.one(new Order(verb, sides[0].strip(), becomes, dated.from(), turn, network));
    }

    private Choice<CaseDeed> rename(Order order) {
        return forum(order).then(forum -> {
            if (order.becomes().isEmpty()) {
                return Choice.ask(new ForumWords.NewNameMissing(forum.name()));
            }
            if (called(order.becomes(), order).isPresent()) {
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

    private Choice<CaseDeed> close(Order order) {
        return standing(order).then(forum -> {
            ForumWords.Effects touched = effects.of(forum, order.from(), order.network());
            return deed(
                    order,
                    new ForumChange.Closed(forum.id(), order.from()),
                    changed -> new ForumWords.ClosePreview(changed, forum.name(), order.from(), touched),
                    new ForumWords.ForumClosed(forum.name(), order.from()));
        });
    }

    private Choice<CaseDeed> succeed(Order order) {
        return standing(order).then(forum -> {
            if (order.becomes().isEmpty()) {
                return Choice.ask(new ForumWords.SuccessorMissing(forum.name()));
            }
            Optional<Forum> known = called(order.becomes(), order);
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

    private Choice<CaseDeed> reopen(Order order) {
        return forum(order)
                .then(forum -> forum.lifetime().until() == null
                        ? Choice.ask(new ForumWords.ForumIsOpen(forum.name()))
                        : deed(
                                order,
                                new ForumChange.Reopened(forum.id(), order.from()),
                                changed -> new ForumWords.ReopenPreview(changed, forum.name()),
                                new ForumWords.ForumReopened(forum.name())));
    }

    private Choice<CaseDeed> moveHost(Order order) {
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

    private Choice<CaseDeed> deed(Order order, ForumChange change, Function<Boolean, Phrase> preview, Phrase made) {
        Turn turn = order.turn();
        return Choice.one(new ForumDeed(
                preview,
                change + " " + preview.apply(false),
                () -> changing.make(
                        order.network().id(), change, turn.by().person().id(), turn.now()),
                made));
    }

    private static Choice<Forum> forum(Order order) {
        return NamedForum.only(order.subject(), order.network(), order.today());
    }

    private static Choice<Forum> standing(Order order) {
        return forum(order).then(forum -> {
            LocalDate until = forum.lifetime().until();
            String successor = forum.lifetime().successor();
            return until == null
                    ? Choice.one(forum)
                    : Choice.ask(new ForumWords.ForumIsClosedAlready(
                            forum.name(),
                            until,
                            successor == null ? null : order.network().nameOfForum(successor, order.from())));
        });
    }

    private static Optional<Forum> called(String name, Order order) {
        return NamedForum.at(name, order.network().forums())
                .filter(found -> found.rest().isEmpty())
                .map(NamedForum::forum);
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
