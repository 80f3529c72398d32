package dk.raadslag.bot.demo;

import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** Plays one whole round over HTTP and tells it as it happens. */
public final class Demo implements AutoCloseable {

    /** How long the demo waits for something that should happen at once. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String ORDER = "/anmod %s frist +40s rykker -26s,-12s";

    private final EmulatedConnector connector = new EmulatedConnector();
    private final DemoOptions options;
    private final Stage stage;

    /** Takes the options and the running bot. */
    public Demo(DemoOptions options, Stage stage) {
        this.options = options;
        this.stage = stage;
    }

    /** How it ended: municipalities asked, and how they answered; and the folder with the drafts. */
    public record Ending(int asked, int replied, int late, int silent, Path drafts) {

        /** Returns the line a script can read. */
        public String line() {
            return "demo: asked=%d replied=%d late=%d silent=%d drafts=%s"
                    .formatted(asked, replied, late, silent, drafts);
        }
    }

    /** Plays the round; throws when something that must happen does not. */
    public Ending play() {
        Narrator narrator = new Narrator(stage);
        narrator.tell(new Told.Started(
                stage.network().name(),
                stage.network().municipalities().size(),
                stage.messages().toString(),
                stage.home().toString()));
        RoundStory story = new RoundStory(stage, connector, narrator);
        story.introduceEverybody();
        Meeting meeting = story.meeting();
        story.agenda(meeting, agendaName(), agenda());
        Played played = story.round(meeting, ORDER.formatted(meeting.id()));
        answer(story.answers(played), new Watching(stage, played, narrator));
        story.status(played.round());
        Path drafts = copied(story.draft(played.round()));
        if (!options.exit()) {
            narrator.tell(new Told.StaysUp(stage.messages().toString()));
        }
        return ending(played.standing(), drafts);
    }

    @Override
    public void close() {
        connector.close();
    }

    private static void answer(Answers answers, Watching watching) {
        watching.requests();
        answers.atOnce();
        watching.reminder(1);
        answers.afterOneReminder();
        watching.reminder(2);
        answers.afterTwoReminders();
        watching.deadline();
        answers.tooLate();
    }

    private static Ending ending(Standing standing, Path drafts) {
        int asked = standing.municipalities().size();
        int replied = (int) standing.municipalities().stream()
                .filter(MunicipalityStanding::hasReplied)
                .count();
        int late = standing.in(MunicipalityStanding.Status.LATE).size();
        return new Ending(asked, replied, late, asked - replied - late, drafts);
    }

    private byte[] agenda() {
        Path chosen = options.agenda();
        if (chosen == null) {
            return Lines.sampleAgenda();
        }
        try {
            return Files.readAllBytes(chosen);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the agenda " + chosen + " cannot be read", unreadable);
        }
    }

    private String agendaName() {
        Path chosen = options.agenda();
        return chosen == null ? "dagsorden.txt" : String.valueOf(chosen.getFileName());
    }

    private Path copied(Path folder) {
        Path out = options.out();
        if (out == null) {
            return folder;
        }
        try (var files = Files.list(folder)) {
            Files.createDirectories(out);
            for (Path file : files.toList()) {
                Files.copy(file, out.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            return out.toAbsolutePath();
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the drafts could not be copied to " + out, unwritable);
        }
    }
}
