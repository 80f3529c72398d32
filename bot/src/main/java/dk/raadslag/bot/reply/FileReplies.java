package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.Files;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Incoming.SharedFile;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reading.DocumentText;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ReplyFile;
import dk.raadslag.domain.reply.ReplyFiles;
import dk.raadslag.domain.round.RoundItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Files sent as replies: kept with the municipality's reply, and read where they can be. */
final class FileReplies implements ContactButtons {
    private static final Set<String> KINDS = Set.of("docx", "doc", "pdf", "txt", "rtf", "odt");

    private final Parts parts;
    private final ReplyFiles files;
    private final FileCards cards;
    private final AnswerTaking taking;
    private final Receipts receipts;
    private final PlainWords plainWords;
    private final Wording wording;

    FileReplies(
            Parts parts,
            ReplyFiles files,
            AnswerTaking taking,
            Receipts receipts,
            PlainWords plainWords,
            Wording wording) {
        this.parts = parts;
        this.files = files;
        this.cards = new FileCards(taking, wording);
        this.taking = taking;
        this.receipts = receipts;
        this.plainWords = plainWords;
        this.wording = wording;
    }

    /** Keeps the files of a message; {@code alone} tells that no words came with them. */
    List<Message> take(List<SharedFile> shared, boolean alone, Part part, Turn turn) {
        return shared.stream().map(file -> take(file, alone, part, turn)).toList();
    }

    @Override
    public Set<String> verbs() {
        return Set.of(FileCards.YES, FileCards.NO, FileCards.PLACE);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        Map<String, String> inputs = press.inputs();
        return InPlace.of(
                press,
                parts.find(inputs.getOrDefault(RequestCard.ROUND, ""), turn)
                        .flatMap(part -> file(inputs, part).map(file -> decided(press, file, part, turn)))
                        .orElseGet(() -> List.of(Message.of(wording.say(new ReplyPhrase.NotYours())))));
    }

    private Message take(SharedFile shared, boolean alone, Part part, Turn turn) {
        String type = type(shared.name());
        Files.Answer answer = KINDS.contains(type) ? turn.file(shared) : new Files.NotAvailable("another kind");
        if (!(answer instanceof Files.Fetched fetched) || fetched.bytes().length > ReplyFile.LARGEST) {
            boolean tooLarge = answer instanceof Files.TooLarge || answer instanceof Files.Fetched;
            return Message.of(wording.say(new FilePhrase.FileRefused(shared.name(), tooLarge, !KINDS.contains(type))));
        }
        ReplyFile file = new ReplyFile(
                part.round().id(),
                part.municipality(),
                part.person().id(),
                turn.heard().activityId(),
                shared.name(),
                type,
                fetched.bytes(),
                turn.now());
        long id = files.keep(file);
        return alone
                ? cards.ask(id, file, part, turn.today())
                : Message.of(wording.say(
                        new FilePhrase.FileBeside(file.name(), part.round().title())));
    }

    private List<Message> decided(Incoming.Pressed press, ReplyFile file, Part part, Turn turn) {
        if (press.verb().equals(FileCards.NO)) {
            return List.of(Message.of(wording.say(new FilePhrase.FileStaysBeside(file.name()))));
        }
        if (press.verb().equals(FileCards.PLACE)) {
            return List.of(placed(press.inputs().getOrDefault(FileCards.ITEM, ""), file, part, turn));
        }
        return DocumentText.of(file.type(), file.bytes())
                .map(text -> plainWords.heard(new Words(text.strip(), file.activityId()), part, turn))
                .orElseGet(() -> List.of(Message.of(wording.say(new ReplyPhrase.NotYours()))));
    }

    private Message placed(String item, ReplyFile file, Part part, Turn turn) {
        String text = wording.plain(new FilePhrase.SeeFile(file.name()));
        Map<String, Answer> answers = new LinkedHashMap<>();
        List<String> items = item.equals(QuestionCard.ALL)
                ? taking.standing(part).unanswered()
                : part.round().keyed(item).stream().map(RoundItem::number).toList();
        items.forEach(number -> answers.put(number, new Answer(Position.REMARKS, text)));
        if (answers.isEmpty()) {
            return Message.of(wording.say(ReplyPhrase.NothingLeft.in(part.round())));
        }
        AnswerTaking.Given given = new AnswerTaking.Given(answers, null, part.sent(), Channel.CHAT, file.activityId());
        return Message.of(wording.say(receipts.of(taking.take(part, given, turn), turn)));
    }

    /** Only the one who sent a file decides what it says. */
    private Optional<ReplyFile> file(Map<String, String> inputs, Part part) {
        return Incoming.Pressed.idIn(inputs, FileCards.FILE)
                .flatMap(files::find)
                .filter(file -> file.person().equals(part.person().id())
                        && file.round().equals(part.round().id()));
    }

    private static String type(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
