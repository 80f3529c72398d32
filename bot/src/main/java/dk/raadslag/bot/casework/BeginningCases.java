package dk.raadslag.bot.casework;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.meeting.DateReading;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.casework.Case;
import dk.raadslag.domain.casework.CaseRefusal;
import dk.raadslag.domain.casework.MovingCases;
import dk.raadslag.domain.network.Chain;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads "ny Økonomigruppe kæde Til KKR punkt 4 dato 3/2", and begins the case. */
final class BeginningCases {
    private final MovingCases moving;
    private final FindingItems items;
    private final DescribingCases describing;
    private final PlanningCases planning;

    BeginningCases(MovingCases moving, FindingItems items, DescribingCases describing, PlanningCases planning) {
        this.moving = moving;
        this.items = items;
        this.describing = describing;
        this.planning = planning;
    }

    Choice<CaseDeed> read(String text, Turn turn, Network network) {
        TypedCase typed = TypedCase.of(text);
        return chain(typed.chain(), network)
                .then(chain -> items.named(typed, turn, network)
                        .then(item -> day(typed.day(), turn.today())
                                .then(day -> deed(typed, chain, item.orElse(null), day, turn, network))));
    }

    private Choice<CaseDeed> deed(
            TypedCase typed,
            Chain chain,
            FindingItems.@Nullable Found item,
            Optional<LocalDate> day,
            Turn turn,
            Network network) {
        String title = typed.title().isEmpty() && item != null ? item.title() : typed.title();
        if (title.isEmpty()) {
            return Choice.ask(new CaseWords.CaseTitleMissing());
        }
        Case.Subject subject = new Case.Subject(
                title,
                chain.name(),
                chain.forums(),
                item == null ? null : item.origin(),
                turn.by().person().id(),
                turn.now());
        return planning.planned(subject, day, network, turn.today())
                .then(plan -> Choice.one(new Beginning(plan, turn, network)));
    }

    /** A case that is to begin, and the way it will go as far as anybody can tell. */
    private final class Beginning implements CaseDeed {
        private final PlanningCases.Plan plan;
        private final Turn turn;
        private final Network network;

        Beginning(PlanningCases.Plan plan, Turn turn, Network network) {
            this.plan = plan;
            this.turn = turn;
            this.network = network;
        }

        @Override
        public Phrase preview(boolean changed) {
            Case.Subject subject = plan.subject();
            return new CaseWords.CaseBeginPreview(
                    changed,
                    subject.title(),
                    subject.chain(),
                    describing.origin(subject.origin(), network),
                    plan.stops());
        }

        @Override
        public String mark() {
            return preview(false).toString();
        }

        @Override
        public Phrase carryOut() {
            Case begun = moving.begin(plan.subject(), plan.first(), network);
            return new CaseWords.CaseBegun(begun.number(), describing.standing(begun, network, turn.today()));
        }
    }

    static Choice<Chain> chain(String typed, Network network) {
        List<Chain> chains = network.chains();
        if (chains.isEmpty()) {
            return Choice.ask(new CaseWords.NoChains(network.name()));
        }
        if (typed.isEmpty()) {
            return Choice.one(chains.get(0));
        }
        return chains.stream()
                .filter(chain -> Spelling.same(chain.id(), typed) || Spelling.same(chain.name(), typed))
                .findFirst()
                .map(Choice::one)
                .orElseGet(() -> Choice.ask(new CaseWords.UnknownChain(
                        typed, chains.stream().map(Chain::name).toList())));
    }

    private static Choice<Optional<LocalDate>> day(String typed, LocalDate today) {
        return typed.isEmpty()
                ? Choice.one(Optional.empty())
                : DateReading.of(typed, today)
                        .orElseGet(() -> Choice.ask(new CaseWords.CaseDayMissing(typed)))
                        .then(read -> read.date().isBefore(today)
                                ? Choice.ask(new CaseRefusal.DayIsOver(read.date()))
                                : Choice.one(Optional.of(read.date())));
    }
}
