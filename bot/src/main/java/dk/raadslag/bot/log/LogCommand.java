package dk.raadslag.bot.log;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** /log: who did what when, and what reached whom; twenty lines at a time, newest last. */
final class LogCommand implements SecretariatCommand {
    private static final int LINES = 20;

    private final ChoosingSubjects choosing;
    private final TellingDeeds deeds;
    private final TellingDeliveries deliveries;
    private final Saying saying;

    LogCommand(ChoosingSubjects choosing, TellingDeeds deeds, TellingDeliveries deliveries, Saying saying) {
        this.choosing = choosing;
        this.deeds = deeds;
        this.deliveries = deliveries;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "log";
    }

    @Override
    public Phrase usage() {
        return new LogWords.LogUsage();
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        LogOrder order = LogOrder.read(line.arguments());
        return choosing.choose(order.subject(), network, turn.now())
                .either(subject -> saying.say(page(subject, order, network)), problem -> saying.wrong(problem, this));
    }

    private Phrase page(LogSubject subject, LogOrder order, Network network) {
        List<LogLine> all = Stream.concat(
                        deeds.lines(subject, network).stream(), deliveries.lines(subject, network).stream())
                .sorted(Comparator.comparing(LogLine::at))
                .toList();
        int pages = (all.size() + LINES - 1) / LINES;
        if (all.isEmpty()) {
            return new LogWords.NothingLogged(subject.title());
        }
        if (order.page() < 1 || order.page() > pages) {
            return new LogWords.NoSuchPage(order.page(), pages);
        }
        int until = all.size() - (order.page() - 1) * LINES;
        List<LogLine> shown = all.subList(Math.max(0, until - LINES), until);
        return new LogWords.LogPage(
                subject.title(), ("/log " + order.subject()).strip(), days(shown), order.page(), pages);
    }

    private static List<LogWords.Day> days(List<LogLine> lines) {
        Map<LocalDate, List<Phrase>> days = new LinkedHashMap<>();
        lines.forEach(line -> days.computeIfAbsent(DanishTime.at(line.at()).toLocalDate(), day -> new ArrayList<>())
                .add(line.words()));
        return days.entrySet().stream()
                .map(day -> new LogWords.Day(day.getKey(), day.getValue()))
                .toList();
    }
}
