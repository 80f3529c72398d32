package dk.raadslag.bot.casework;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.meeting.DateReading;
import dk.raadslag.domain.casework.Case;
import dk.raadslag.domain.casework.CaseEvent.Kind;
import dk.raadslag.domain.casework.CaseMove;
import dk.raadslag.domain.casework.CasePath;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads "videre 8/6 beslutning …", "tilbage til Formandskabet …", "spring over …", "dato K22 8/6" and "luk …". */
final class ReadingMoves {
    private static final String FILLER = "(?iu)^(?:til|over|den næste|på|mødet)\\s+";
    private static final String DECISION =
            "(?iu)^(?:med\\s+)?(?:beslutning(?:en)?|fordi|grund|begrundelse)\\b\\s*:?\\s*";

    /** A move, or that the words name none. */
    Choice<CaseMove> read(Case file, String words, String body, Turn turn, Network network) {
        String[] typed = words.split("\\s+", 2);
        String rest = typed.length > 1 ? typed[1].strip() : "";
        return switch (Spelling.fold(typed[0])) {
            case "videre", "behandlet", "besluttet" -> onwards(Kind.DECIDED, rest, body, turn);
            case "spring", "overspring" ->
                onwards(Kind.SKIPPED, (rest + " ").replaceFirst("(?iu)^over\\s+", ""), body, turn);
            case "tilbage" -> back(file, rest, body, turn, network);
            case "dato" -> dated(file, rest, turn, network);
            case "luk", "traek", "stop" -> Choice.one(move(Kind.WITHDRAWN, 0, null, reason(rest, body), turn));
            default -> Choice.ask(new CaseWords.CaseVerbNotUnderstood(file.number(), words));
        };
    }

    private static Choice<CaseMove> onwards(Kind kind, String rest, String body, Turn turn) {
        String bare = rest.strip().replaceFirst(FILLER, "");
        Optional<Choice<DateReading>> date = DateReading.of(bare, turn.today());
        return date.map(read -> read.then(day -> Choice.one(move(kind, 0, day.date(), reason(day.rest(), body), turn))))
                .orElseGet(() -> Choice.one(move(kind, 0, null, reason(rest.strip(), body), turn)));
    }

    private static Choice<CaseMove> back(Case file, String rest, String body, Turn turn, Network network) {
        String bare = rest.replaceFirst(FILLER, "");
        CasePath path = CasePath.of(file);
        Optional<NamedForum> named = NamedForum.at(bare, forums(file, network));
        int target = named.map(found -> step(file, found.forum(), network)).orElse(path.current() - 1);
        String left = named.map(NamedForum::rest).orElse(rest).replaceFirst("^[,;:]\\s*", "");
        Optional<Choice<DateReading>> date = DateReading.of(left, turn.today());
        return date.map(read -> read.then(
                        day -> Choice.one(move(Kind.RETURNED, target, day.date(), reason(day.rest(), body), turn))))
                .orElseGet(() -> Choice.one(move(Kind.RETURNED, target, null, reason(left, body), turn)));
    }

    private static Choice<CaseMove> dated(Case file, String rest, Turn turn, Network network) {
        Optional<Choice<DateReading>> first = DateReading.of(rest, turn.today());
        if (first.isPresent()) {
            return first.get()
                    .then(day -> day.rest().isEmpty()
                            ? Choice.one(move(Kind.DATED, CasePath.of(file).current(), day.date(), "", turn))
                            : target(file, day.rest(), network)
                                    .then(found -> Choice.one(move(
                                            Kind.DATED, step(file, found.forum(), network), day.date(), "", turn))));
        }
        return target(file, rest, network)
                .then(found -> DateReading.of(found.rest().replaceFirst(FILLER, ""), turn.today())
                        .orElseGet(() -> Choice.ask(new CaseWords.CaseDayMissing(found.rest())))
                        .then(day -> Choice.one(
                                move(Kind.DATED, step(file, found.forum(), network), day.date(), "", turn))));
    }

    private static Choice<NamedForum> target(Case file, String text, Network network) {
        if (text.isBlank()) {
            return Choice.ask(new CaseWords.CaseDayMissing(""));
        }
        List<Forum> forums = forums(file, network);
        return NamedForum.at(text.replaceFirst(FILLER, ""), forums)
                .map(Choice::one)
                .orElseGet(() -> Choice.ask(new CaseWords.ForumNotOnTheWay(
                        file.number(), text, forums.stream().map(Forum::name).toList())));
    }

    /** The forums of the way, and whoever has taken over from one of them. */
    private static List<Forum> forums(Case file, Network network) {
        return file.subject().forums().stream()
                .flatMap(forum -> Stream.of(network.forum(forum), network.forumOn(forum, LocalDate.MAX)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static int step(Case file, Forum forum, Network network) {
        List<String> way = file.subject().forums();
        int step = way.indexOf(forum.id());
        return step >= 0
                ? step
                : way.indexOf(way.stream()
                        .filter(one -> network.forumOn(one, LocalDate.MAX)
                                .filter(forum::equals)
                                .isPresent())
                        .findFirst()
                        .orElseThrow());
    }

    private static CaseMove move(Kind kind, int target, @Nullable LocalDate day, String words, Turn turn) {
        return new CaseMove(kind, target, day, words, turn.by().person().id());
    }

    private static String reason(String line, String body) {
        String first = line.strip().replaceFirst(DECISION, "");
        return (first + "\n" + body).strip();
    }
}
