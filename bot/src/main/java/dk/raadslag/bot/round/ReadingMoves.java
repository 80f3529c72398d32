package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.meeting.ChoosingRounds;
import dk.raadslag.bot.meeting.DateReading;
import dk.raadslag.bot.network.NamedMunicipality;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works out what a typed /frist means: which round, until when, for whom. */
final class ReadingMoves {
    private static final LocalTime NOON = LocalTime.NOON;
    private static final Pattern ROUND_FIRST = Pattern.compile("(?<round>\\S*\\d\\S*)\\s*(?<rest>.*)");
    private static final String FILLERS = "(?i)(?:^|\\s)(?:til|frist|fristen|senest|for|møde|kun)(?=\\s|$)";

    private final ChoosingRounds choosing;
    private final ReadingNewDeadlines deadlines;
    private final Paces paces;

    ReadingMoves(ChoosingRounds choosing, ReadingNewDeadlines deadlines, Paces paces) {
        this.choosing = choosing;
        this.deadlines = deadlines;
        this.paces = paces;
    }

    Choice<MeantMove> read(String typed, Network network, Instant now) {
        return deadlines
                .in(typed, NOON, now)
                .orElseGet(() -> Choice.ask(new MoveWords.NewDeadlineMissing(typed)))
                .then(found -> meetingFirst(found, now))
                .then(found -> read(found, network, now));
    }

    /** Returns what was meant before, from what a preview has kept. */
    Choice<MeantMove> kept(Kept kept, Network network, Instant now) {
        return choosing.choose(kept.round(), network, now)
                .then(round -> Choice.one(new MeantMove(
                        round,
                        network.municipality(new MunicipalityCode(kept.municipality()))
                                .orElse(null),
                        kept.wanted(),
                        paces.to(kept.wanted(), round, network, now))));
    }

    /** What a preview keeps; the municipality is "000" for everybody. */
    record Kept(String round, String municipality, NewDeadline wanted) {
        static final String EVERYBODY = "000";
    }

    /** "25/11 13/11" names the meeting by its date and then the deadline. */
    private Choice<ReadingNewDeadlines.Found> meetingFirst(ReadingNewDeadlines.Found found, Instant now) {
        return found.before().isEmpty()
                ? deadlines
                        .in(found.rest(), NOON, now)
                        .map(second -> second.then(next -> Choice.one(new ReadingNewDeadlines.Found(
                                (found.typed() + " " + next.before()).strip(),
                                next.typed(),
                                next.deadline(),
                                next.rest()))))
                        .orElseGet(() -> Choice.one(found))
                : Choice.one(found);
    }

    private Choice<MeantMove> read(ReadingNewDeadlines.Found found, Network network, Instant now) {
        Named named = Named.in(found.before().replaceAll(FILLERS, " ").strip(), found, now);
        return choosing.choose(named.round(), network, now)
                .then(round -> municipality(named.municipality(), round, network)
                        .then(whose -> Choice.one(move(round, whose, found, network, now))));
    }

    private MeantMove move(
            Round round, Optional<Municipality> whose, ReadingNewDeadlines.Found found, Network network, Instant now) {
        NewDeadline wanted = found.deadline();
        return new MeantMove(round, whose.orElse(null), wanted, paces.to(wanted, round, network, now));
    }

    private static Choice<Optional<Municipality>> municipality(String typed, Round round, Network network) {
        if (typed.isEmpty() || typed.equalsIgnoreCase("alle")) {
            return Choice.one(Optional.empty());
        }
        return NamedMunicipality.readFrom(typed, network)
                .then(named -> named.rest().isEmpty()
                        ? Choice.one(named.municipality())
                        : Choice.ask(new MoveWords.WordsLeft(named.rest())))
                .then(one -> round.asked().contains(one.code())
                        ? Choice.one(Optional.of(one))
                        : Choice.ask(new OnBehalfWords.MunicipalityNotAsked(
                                one.name(), round.id().value(), round.title())));
    }

    /** The round and the municipality as they were typed. */
    private record Named(String round, String municipality) {
        static Named in(String before, ReadingNewDeadlines.Found found, Instant now) {
            String after = found.rest().replaceAll(FILLERS, " ").strip();
            Optional<String> dated = DateReading.of(before, DanishTime.at(now).toLocalDate())
                    .flatMap(reading -> reading.either(date -> Optional.of(date.rest()), problem -> Optional.empty()));
            if (dated.isPresent()) {
                String date = before.substring(0, before.length() - dated.get().length());
                return new Named(date.strip(), (dated.get() + " " + after).strip());
            }
            Matcher first = ROUND_FIRST.matcher(before);
            return first.matches()
                    ? new Named(first.group("round"), (first.group("rest") + " " + after).strip())
                    : new Named("", (before + " " + after).strip());
        }
    }
}
