package dk.raadslag.bot.journal;

import dk.raadslag.bot.meeting.Matter;
import dk.raadslag.domain.draft.ComposingPremeetings;
import dk.raadslag.domain.draft.PremeetingOrder;
import dk.raadslag.domain.draft.PremeetingWriter;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The agenda of the formøde and the folder for council members, as they follow from what is stored. */
final class PremeetingSection implements JournalSection {
    private final ComposingPremeetings composing;
    private final PremeetingWriter writer;

    PremeetingSection(ComposingPremeetings composing, PremeetingWriter writer) {
        this.composing = composing;
        this.writer = writer;
    }

    @Override
    public List<JournalFile> files(Matter matter, Network network) {
        List<Round> held = matter.held().rounds();
        if (held.isEmpty()) {
            return List.of();
        }
        PremeetingOrder order = composing.compose(network, matter.title(), held, afterAllDeadlines(held));
        return writer.write(order).stream()
                .map(document -> new JournalFile(
                        "5-formoede/" + document.name(),
                        JournalFile.Kind.PREMEETING,
                        order.newest(),
                        network.senderName(),
                        List.of(),
                        document.bytes()))
                .toList();
    }

    /** The pack says the same whenever it is made. */
    private static Instant afterAllDeadlines(List<Round> held) {
        return held.stream()
                .map(round -> round.lastDeadline().instant())
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plusSeconds(1);
    }
}
