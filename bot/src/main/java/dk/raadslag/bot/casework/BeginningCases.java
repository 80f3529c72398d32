package dk.raadslag.bot.casework;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.meeting.ChoosingMeetings;
import dk.raadslag.bot.meeting.DateReading;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.agenda.Agenda;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.Agendas;
import dk.raadslag.domain.casework.Case;
import dk.raadslag.domain.casework.CaseRefusal;
import dk.raadslag.domain.casework.MovingCases;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.network.Chain;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads "ny Økonomigruppe kæde Til KKR punkt 4 dato 3/2", and begins the case. */
final class BeginningCases {
    private static final Pattern ITEM = Pattern.compile(
            "(?iu)(?:^|\\s)punkt\\s+(?<item>\\d[\\d.]*[a-z]?)(?:\\s+(?:på|fra|til|i)?\\s*møde(?:t)?\\s+(?<meeting>\\S+))?(?=\\s|$)");
    private static final Pattern CHAIN = Pattern.compile("(?iu)(?:^|\\s)kæde\\s+(?<chain>.+)$");
    private static final Pattern DAY = Pattern.compile("(?iu)(?:^|\\s)dato\\s+(?<day>.+)$");

    private final MovingCases moving;
    private final ChoosingMeetings choosing;
    private final Agendas agendas;
    private final DescribingCases describing;
    private final PlanningCases planning;

    BeginningCases(
            MovingCases moving,
            ChoosingMeetings choosing,
            Agendas agendas,
            DescribingCases describing,
            PlanningCases planning) {
        this.moving = moving;
        this.choosing = choosing;
        this.agendas = agendas;
        this.describing = describing;
        this.planning = planning;
    }

    /** What was typed, taken apart. */
    private record Typed(String title, String chain, String day, String item, String meeting) {
        static Typed of(String text) {
            Matcher day = DAY.matcher(text);
            String dated = day.find() ? day.group("day") : "";
            String left = day.replaceFirst("");
            Matcher item = ITEM.matcher(left);
            boolean ofItem = item.find();
            String number = ofItem ? item.group("item") : "";
            String meeting = ofItem && item.group("meeting") != null ? item.group("meeting") : "";
            left = ofItem ? left.substring(0, item.start()) + " " + left.substring(item.end()) : left;
            Matcher chain = CHAIN.matcher(left);
            String way = chain.find() ? chain.group("chain").strip() : "";
            return new Typed(
                    chain.replaceFirst("").strip(), way, dated.strip(), number.replaceFirst("\\.$", ""), meeting);
        }
    }

    /** An agenda item somebody meant. */
    private record Found(Case.Origin origin, String title) {}

    Choice<CaseDeed> read(String text, Turn turn, Network network) {
        Typed typed = Typed.of(text);
        return chain(typed.chain(), network)
                .then(chain -> item(typed, turn, network)
                        .then(item -> day(typed.day(), turn.today())
                                .then(day -> deed(typed, chain, item.orElse(null), day, turn, network))));
    }

    private Choice<CaseDeed> deed(
            Typed typed, Chain chain, @Nullable Found item, Optional<LocalDate> day, Turn turn, Network network) {
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

    private static Choice<Chain> chain(String typed, Network network) {
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

    private Choice<Optional<Found>> item(Typed typed, Turn turn, Network network) {
        if (typed.item().isEmpty()) {
            return Choice.one(Optional.empty());
        }
        Choice<Meeting> meeting = typed.meeting().isEmpty()
                ? choosing.toChange(network, turn.now())
                : choosing.named(typed.meeting(), network, turn.now());
        return meeting.then(held -> item(typed.item(), held).then(found -> Choice.one(Optional.of(found))));
    }

    private Choice<Found> item(String number, Meeting meeting) {
        Optional<Agenda> agenda = agendas.newest(meeting.id());
        if (agenda.isEmpty()) {
            return Choice.ask(new CaseWords.MeetingHasNoAgenda(meeting.number(), meeting.date()));
        }
        return agenda.get().items().stream()
                .filter(listed -> number.equals(listed.number()))
                .findFirst()
                .map(listed -> Choice.one(found(meeting, number, listed)))
                .orElseGet(() -> Choice.ask(new CaseWords.UnknownAgendaItem(number, meeting.number(), meeting.date())));
    }

    private static Found found(Meeting meeting, String number, AgendaItem item) {
        return new Found(new Case.Origin(meeting.id(), number, item.closed()), item.title());
    }
}
