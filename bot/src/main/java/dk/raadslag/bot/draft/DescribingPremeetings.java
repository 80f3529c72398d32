package dk.raadslag.bot.draft;

import dk.raadslag.bot.draft.PremeetingWords.CallLine;
import dk.raadslag.bot.draft.PremeetingWords.GroupLines;
import dk.raadslag.bot.draft.PremeetingWords.ItemLine;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.PremeetingItem;
import dk.raadslag.domain.draft.PremeetingOrder;
import java.util.Arrays;
import java.util.List;

/** Shows the agenda of a formøde as short as it can be read on a phone; the documents have everything. */
final class DescribingPremeetings {
    private static final int MOST_CALLS = 4;
    private static final int LONGEST_REASON = 140;

    private DescribingPremeetings() {}

    static Phrase shown(PremeetingOrder order, List<DraftLinks.Link> links) {
        return new PremeetingWords.PremeetingShown(
                order.head().title(),
                order.provisional(),
                order.asked(),
                order.answered(),
                order.late(),
                groups(order),
                links,
                DraftLinks.OPEN_FOR.toMinutes());
    }

    static List<GroupLines> groups(PremeetingOrder order) {
        return Arrays.stream(PremeetingItem.Group.values())
                .filter(group -> !order.in(group).isEmpty())
                .map(group -> new GroupLines(
                        group,
                        order.in(group).stream()
                                .map(DescribingPremeetings::line)
                                .toList()))
                .toList();
    }

    private static ItemLine line(PremeetingItem item) {
        return new ItemLine(
                item.joint().number(),
                item.joint().title(),
                item.joint().answered() + item.joint().own(),
                item.calls().stream()
                        .limit(MOST_CALLS)
                        .map(DescribingPremeetings::call)
                        .toList(),
                Math.max(0, item.calls().size() - MOST_CALLS));
    }

    private static CallLine call(PremeetingItem.Call call) {
        return new CallLine(
                call.municipality(),
                new PremeetingWords.CallReason(
                        call.answer().position(),
                        shortly(call.answer().text()),
                        !call.answer().proposedWordings().isEmpty(),
                        call.answer().flags()));
    }

    private static String shortly(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_REASON) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_REASON);
        return line.substring(0, end < LONGEST_REASON / 2 ? LONGEST_REASON : end) + " …";
    }
}
