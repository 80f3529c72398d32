package dk.raadslag.bot.pause;

import dk.raadslag.bot.command.StandingNotice;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.Deliveries.Delivery;
import dk.raadslag.domain.delivery.Pause;
import dk.raadslag.domain.delivery.Pauses;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.reminder.PausingSending;
import dk.raadslag.domain.round.Recipient;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells that everything stands still, and what will happen when it does not any more. */
final class DescribingPauses implements StandingNotice {
    private static final Set<String> NAMED =
            Set.of("request", "reminder", "draft", "deadline", "news", "meeting-news", "orientation");

    private final Pauses pauses;
    private final Contacts contacts;

    DescribingPauses(Pauses pauses, Contacts contacts) {
        this.pauses = pauses;
        this.contacts = contacts;
    }

    @Override
    public Optional<Phrase> of(Network network) {
        return pauses.of(network.id()).map(this::pause);
    }

    Phrase pause(Pause pause) {
        String by =
                contacts.person(pause.by()).map(Person::name).orElse(pause.by().toString());
        return new PauseWords.SendingPaused(pause.since(), by, pause.reason());
    }

    Phrase preview(Pause pause, List<PausingSending.Resumed> rounds, Network network, Instant now) {
        return new PauseWords.ResumePreview(
                pause.since(),
                rounds.stream().map(round -> line(round, network, now)).toList());
    }

    private static PauseWords.RoundLine line(PausingSending.Resumed resumed, Network network, Instant now) {
        Map<String, Integer> held = new LinkedHashMap<>();
        resumed.held().stream()
                .map(Delivery::kind)
                .map(kind -> NAMED.contains(kind) ? kind : "other")
                .forEach(kind -> held.merge(kind, 1, Integer::sum));
        return new PauseWords.RoundLine(
                resumed.round().id().value(),
                resumed.round().title(),
                !resumed.round().isOpen(now),
                held.entrySet().stream()
                        .map(one -> new PauseWords.Held(one.getKey(), one.getValue()))
                        .toList(),
                resumed.reminder().stream()
                        .map(Recipient::municipality)
                        .distinct()
                        .map(network::nameOf)
                        .sorted(DanishOrder.OF_NAMES)
                        .toList(),
                resumed.dropped());
    }
}
