package dk.raadslag.bot.agenda;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.CprNumbers;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.document.DocumentText;
import dk.raadslag.bot.meeting.ChoosingMeetings;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.agenda.ReadAgenda;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** /dagsorden: reads an agenda, shows what was recognised, and stores it once confirmed. */
final class AgendaCommand implements SecretariatCommand {

    private final AgendaSource source;
    private final ChoosingMeetings choosing;
    private final StoringAgendas storing;
    private final OfferingCorrections corrections;
    private final Previewing previewing;
    private final Saying saying;

    AgendaCommand(
            AgendaSource source,
            ChoosingMeetings choosing,
            StoringAgendas storing,
            OfferingCorrections corrections,
            Previewing previewing,
            Saying saying) {
        this.source = source;
        this.choosing = choosing;
        this.storing = storing;
        this.corrections = corrections;
        this.previewing = previewing;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "dagsorden";
    }

    @Override
    public Phrase usage() {
        return new AgendaWords.AgendaUsage();
    }

    @Override
    public boolean takesFileAlone(String name) {
        return !name.toLowerCase(Locale.ROOT).endsWith(".eml");
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        return source.found(line, turn)
                .either(found -> read(found, new Asked(line, turn, network)), problem -> saying.wrong(problem, this));
    }

    @Override
    public Answering confirmed(String payload, Turn turn, Network network) {
        HandedIn handed = HandedIn.read(payload);
        return handed.agenda()
                .either(agenda -> confirmed(handed, agenda, turn, network), problem -> saying.wrong(problem, this));
    }

    /** An item put on the agenda after it was shown is not lost by a yes to something older. */
    private Answering confirmed(HandedIn handed, ReadAgenda agenda, Turn turn, Network network) {
        int newest = storing.newest(handed.meeting());
        return newest == handed.basedOn()
                ? store(handed, agenda, turn, network)
                : preview(
                        handed.basedOn(newest),
                        agenda,
                        new Asked(new CommandLine(name(), handed.meeting().value(), "", List.of()), turn, network),
                        storing.changedSince(handed, agenda));
    }

    private Answering store(HandedIn handed, ReadAgenda agenda, Turn turn, Network network) {
        StoringAgendas.Stored stored = storing.store(handed, agenda, turn);
        Optional<Answering> offer = corrections.offer(stored.meeting(), turn, network);
        List<Message> messages = new ArrayList<>();
        messages.add(Message.of(saying.text(storing.told(stored, offer.isPresent(), turn))));
        offer.map(Answering::messages).ifPresent(messages::addAll);
        return new Answering(messages, new Reaction.Done());
    }

    @Override
    public Optional<Answering> changed(String payload, CommandLine typed, String words, Turn turn, Network network) {
        HandedIn before = HandedIn.read(payload);
        Asked asked = new Asked(typed, turn, network);
        return before.shown(words)
                .or(() -> before.asRead(words))
                .or(() -> ReshapedItems.isMeantBy(words) ? Optional.of(before.changed(words)) : Optional.empty())
                .map(handed -> handed.agenda().either(agenda -> preview(handed, agenda, asked), saying::say));
    }

    private Answering read(DocumentText.Found found, Asked asked) {
        ReadAgenda agenda = ReadingAgendas.in(found);
        if (agenda.items().isEmpty()) {
            source.keep(found.text(), asked.turn());
            return saying.say(new AgendaWords.NoItemsRecognised(agenda.warnings()));
        }
        return meeting(asked.line(), agenda, asked.turn(), asked.network())
                .either(meeting -> preview(handedIn(found, meeting, asked), agenda, asked), question -> {
                    source.keep(found.text(), asked.turn());
                    return saying.say(new AgendaWords.ForWhichMeeting(question));
                });
    }

    private HandedIn handedIn(DocumentText.Found found, Meeting meeting, Asked asked) {
        return new HandedIn(
                found, meeting.id(), storing.newest(meeting.id()), "", source.paper(asked.line(), asked.turn()));
    }

    private Choice<Meeting> meeting(CommandLine line, ReadAgenda agenda, Turn turn, Network network) {
        if (!line.arguments().isEmpty()) {
            return choosing.named(line.arguments(), network, turn.now()).then(choosing::standing);
        }
        return agenda.meetingDate() == null
                ? choosing.toCome(network, turn.now())
                : choosing.on(agenda.meetingDate(), network, turn.now()).then(choosing::standing);
    }

    private Answering preview(HandedIn handed, ReadAgenda agenda, Asked asked) {
        source.placed(asked.turn());
        return show(saying.text(storing.preview(agenda, handed, asked.network())), handed, asked);
    }

    private Answering preview(HandedIn handed, ReadAgenda agenda, Asked asked, Phrase changed) {
        String words = saying.text(changed) + "\n\n" + saying.text(storing.preview(agenda, handed, asked.network()));
        return show(words, handed, asked);
    }

    private Answering show(String words, HandedIn handed, Asked asked) {
        return previewing.show(
                new Previewing.Promise(words + caution(handed.found().text()), handed.payload()),
                asked.line(),
                asked.turn(),
                asked.network());
    }

    private String caution(String text) {
        List<Integer> lines = CprNumbers.lines(text);
        return lines.isEmpty() ? "" : "\n\n" + saying.text(new AgendaWords.CprNumberInAgenda(lines));
    }

    private record Asked(CommandLine line, Turn turn, Network network) {}
}
