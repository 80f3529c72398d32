package dk.raadslag.bot.agenda;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.CprNumbers;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.document.DocumentText;
import dk.raadslag.bot.meeting.ChoosingMeetings;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.agenda.AgendaReader;
import dk.raadslag.domain.agenda.ReadAgenda;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.network.Network;
import java.util.List;

/** /dagsorden: reads an agenda, shows what was recognised, and stores it once confirmed. */
final class AgendaCommand implements SecretariatCommand {

    private static final String MEETING = "meeting";
    private static final String TEXT = "text";

    private final AgendaSource source;
    private final ChoosingMeetings choosing;
    private final StoringAgendas storing;
    private final Previewing previewing;
    private final Saying saying;

    AgendaCommand(
            AgendaSource source,
            ChoosingMeetings choosing,
            StoringAgendas storing,
            Previewing previewing,
            Saying saying) {
        this.source = source;
        this.choosing = choosing;
        this.storing = storing;
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
    public boolean takesFilesAlone() {
        return true;
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        return source.found(line, turn)
                .either(found -> read(found, line, turn, network), problem -> saying.wrong(problem, this));
    }

    @Override
    public Answering confirmed(String payload, Turn turn, Network network) {
        Payload kept = Payload.read(payload);
        ReadAgenda agenda = new AgendaReader().read(kept.get(TEXT));
        return saying.say(storing.store(new MeetingId(kept.get(MEETING)), agenda, turn));
    }

    private Answering read(DocumentText.Found found, CommandLine line, Turn turn, Network network) {
        ReadAgenda agenda = ReadingAgendas.in(found);
        String text = found.text();
        if (agenda.items().isEmpty()) {
            source.keep(text, turn);
            return saying.say(new AgendaWords.NoItemsRecognised(agenda.warnings()));
        }
        return meeting(line, agenda, turn, network)
                .either(meeting -> preview(text, agenda, meeting, new Asked(line, turn, network)), question -> {
                    source.keep(text, turn);
                    return saying.say(new AgendaWords.ForWhichMeeting(question));
                });
    }

    private Choice<Meeting> meeting(CommandLine line, ReadAgenda agenda, Turn turn, Network network) {
        if (!line.arguments().isEmpty()) {
            return choosing.named(line.arguments(), network, turn.now()).then(choosing::standing);
        }
        return agenda.meetingDate() == null
                ? choosing.toCome(network, turn.now())
                : choosing.on(agenda.meetingDate(), network, turn.now()).then(choosing::standing);
    }

    private Answering preview(String text, ReadAgenda agenda, Meeting meeting, Asked asked) {
        source.placed(asked.turn());
        Payload payload = Payload.empty().with(MEETING, meeting.id().value()).with(TEXT, text);
        String words = saying.text(storing.preview(agenda, meeting, asked.network())) + caution(text);
        return previewing.show(new Previewing.Promise(words, payload), asked.line(), asked.turn(), asked.network());
    }

    private String caution(String text) {
        List<Integer> lines = CprNumbers.lines(text);
        return lines.isEmpty() ? "" : "\n\n" + saying.text(new AgendaWords.CprNumberInAgenda(lines));
    }

    private record Asked(CommandLine line, Turn turn, Network network) {}
}
