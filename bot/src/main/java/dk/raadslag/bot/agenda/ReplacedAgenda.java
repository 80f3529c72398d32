package dk.raadslag.bot.agenda;

import dk.raadslag.bot.agenda.AgendaWords.ItemLine;
import dk.raadslag.bot.agenda.AgendaWords.OtherwiseLine;
import dk.raadslag.bot.agenda.AgendaWords.Replaced;
import dk.raadslag.domain.agenda.Agenda;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.round.ComparingItems;
import dk.raadslag.domain.round.ItemField;
import dk.raadslag.domain.round.ItemNumbering;
import dk.raadslag.domain.round.RoundItem;
import java.util.List;

/** What a new version of an agenda brings, changes and drops. */
final class ReplacedAgenda {

    private ReplacedAgenda() {}

    static Replaced by(List<AgendaItem> items, Agenda before) {
        ComparingItems.Difference difference =
                ComparingItems.between(ItemNumbering.of(before.items()), ItemNumbering.of(items));
        return new Replaced(
                before.version(),
                difference.added().stream().map(ReplacedAgenda::line).toList(),
                difference.changed().stream().map(ReplacedAgenda::line).toList(),
                difference.gone().stream().map(ReplacedAgenda::line).toList());
    }

    static ItemLine line(RoundItem one) {
        return new ItemLine(
                one.number(), one.title(), one.item().type(), one.item().closed());
    }

    private static OtherwiseLine line(ComparingItems.Changed changed) {
        String number = changed.before().number();
        return new OtherwiseLine(
                changed.now().number(),
                changed.now().title(),
                changed.fields().contains(ItemField.NUMBER) ? number : null,
                changed.fields().stream()
                        .filter(field -> field != ItemField.NUMBER)
                        .toList());
    }
}
