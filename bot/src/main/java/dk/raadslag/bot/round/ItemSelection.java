package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.domain.round.RoundItem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which items of an agenda are asked about; closed ones never. */
record ItemSelection(List<RoundItem> chosen, List<String> skipped, List<String> closed) {

    private static final Pattern RANGE = Pattern.compile("([\\d.]*\\d)\\.?(?:[-–]([\\d.]*\\d)\\.?)?");

    /** Returns the items that may be asked about. */
    static ItemSelection allOf(List<RoundItem> agenda) {
        return of(agenda, Set.copyOf(agenda));
    }

    /** Returns what "1,3-5" means in an agenda; a heading takes what stands below it along. */
    static Choice<ItemSelection> read(String typed, List<RoundItem> agenda) {
        if (typed.equalsIgnoreCase("alle")) {
            return Choice.one(allOf(agenda));
        }
        Set<RoundItem> wanted = new LinkedHashSet<>();
        for (String part : typed.replaceAll("\\s*[-–]\\s*", "-").split("\\s*(?:[,;]|\\s(?:og|samt)\\s|\\s)\\s*")) {
            List<RoundItem> meant = range(part, agenda);
            if (meant.isEmpty()) {
                return Choice.ask(new RequestWords.UnknownItem(part, numbers(agenda)));
            }
            wanted.addAll(meant);
        }
        return wanted.stream()
                .filter(one -> one.item().closed())
                .findFirst()
                .<Choice<ItemSelection>>map(one -> Choice.ask(new RequestWords.ClosedItem(one.number())))
                .orElseGet(() -> Choice.one(of(agenda, wanted)));
    }

    List<String> numbers() {
        return numbers(chosen);
    }

    private static List<RoundItem> range(String part, List<RoundItem> agenda) {
        Matcher form = RANGE.matcher(part);
        if (!form.matches()) {
            return List.of();
        }
        List<String> numbers = numbers(agenda);
        int first = numbers.indexOf(form.group(1));
        int last = form.group(2) == null ? first : numbers.indexOf(form.group(2));
        if (first < 0 || last < first) {
            return List.of();
        }
        List<RoundItem> meant = new ArrayList<>(agenda.subList(first, last + 1));
        String below = numbers.get(last) + ".";
        agenda.stream().filter(one -> one.number().startsWith(below)).forEach(meant::add);
        return form.group(2) == null
                ? meant
                : meant.stream().filter(one -> !one.item().closed()).toList();
    }

    private static ItemSelection of(List<RoundItem> agenda, Set<RoundItem> wanted) {
        List<RoundItem> open =
                agenda.stream().filter(one -> !one.item().closed()).toList();
        return new ItemSelection(
                open.stream().filter(wanted::contains).toList(),
                numbers(open.stream().filter(one -> !wanted.contains(one)).toList()),
                numbers(agenda.stream().filter(one -> one.item().closed()).toList()));
    }

    private static List<String> numbers(List<RoundItem> items) {
        return items.stream().map(RoundItem::number).toList();
    }
}
