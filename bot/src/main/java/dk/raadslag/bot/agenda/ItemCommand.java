package dk.raadslag.bot.agenda;

import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.agenda.Agenda;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** /punkt: adds, takes out or renames an item of an agenda once confirmed, and offers to tell those asked already. */
final class ItemCommand implements SecretariatCommand {
    private static final String TYPED = "typed";
    private static final String BODY = "body";
    private static final String BASE = "base";

    private final ChangingItems changing;
    private final OfferingCorrections corrections;
    private final Previewing previewing;
    private final Saying saying;

    ItemCommand(ChangingItems changing, OfferingCorrections corrections, Previewing previewing, Saying saying) {
        this.changing = changing;
        this.corrections = corrections;
        this.previewing = previewing;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "punkt";
    }

    @Override
    public List<String> aliases() {
        return List.of("dagsordenspunkt");
    }

    /** "Punkt 3: ingen bemærkninger" is an answer of somebody who is a contact person as well. */
    @Override
    public boolean isMeantBefore(String arguments) {
        return ItemOrder.Deed.of(arguments.strip().split("\\s+", 2)[0]).isPresent();
    }

    @Override
    public Phrase usage() {
        return new ItemWords.ItemUsage();
    }

    @Override
    public Optional<CommandLine> naming(CommandLine line, String which) {
        return Optional.of(line.with(line.arguments() + " til møde " + which.replaceFirst("(?iu)^møde\\s*", "")));
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        return ItemOrder.read(line.arguments(), line.body())
                .then(order -> changing.plan(order, turn, network))
                .either(planned -> show(planned, line, turn, network, false), what -> saying.wrong(what, this));
    }

    /** Plans the change anew: what is stored is what would be shown now, and only if that was shown. */
    @Override
    public Answering confirmed(String payload, Turn turn, Network network) {
        Payload kept = Payload.read(payload);
        CommandLine line = new CommandLine(name(), kept.get(TYPED), kept.get(BODY), List.of());
        return ItemOrder.read(line.arguments(), line.body())
                .then(order -> changing.plan(order, turn, network))
                .either(
                        planned -> base(planned).equals(kept.get(BASE))
                                ? store(planned, turn, network)
                                : show(planned, line, turn, network, true),
                        what -> saying.wrong(what, this));
    }

    private Answering store(ChangingItems.Planned planned, Turn turn, Network network) {
        Agenda next = changing.store(planned, turn);
        Optional<Answering> offer = corrections.offer(planned.meeting(), turn, network);
        List<Message> messages = new ArrayList<>();
        messages.add(Message.of(saying.text(changing.changed(planned, next, offer.isPresent()))));
        offer.map(Answering::messages).ifPresent(messages::addAll);
        return new Answering(messages, new Reaction.Done());
    }

    private Answering show(
            ChangingItems.Planned planned, CommandLine line, Turn turn, Network network, boolean changed) {
        Payload payload = Payload.empty()
                .with(TYPED, line.arguments())
                .with(BODY, line.body())
                .with(BASE, base(planned));
        String words = saying.text(changing.preview(planned, changed, turn, network));
        return previewing.show(new Previewing.Promise(words, payload), line, turn, network);
    }

    private static String base(ChangingItems.Planned planned) {
        return planned.meeting().id() + " " + planned.agenda().version();
    }
}
