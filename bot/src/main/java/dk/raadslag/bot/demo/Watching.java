package dk.raadslag.bot.demo;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** Waits for what happens by itself, with a line of progress now and then. */
final class Watching {

    private static final Duration PROGRESS = Duration.ofSeconds(6);
    private static final int MOST_LINES = 20;

    private final Stage stage;
    private final Played played;
    private final Narrator narrator;

    Watching(Stage stage, Played played, Narrator narrator) {
        this.stage = stage;
        this.played = played;
        this.narrator = narrator;
    }

    /** Waits until everybody's request has arrived. */
    void requests() {
        List<TeamsUser> recipients = played.recipients();
        recipients.forEach(user -> user.expect(0, one -> one.card().isPresent(), Demo.PATIENCE));
        narrator.tell(new Told.RequestsOut(
                recipients.size(),
                played.municipalities(),
                played.round().deadline().inWords()));
    }

    /** Waits for a wave of reminders and tells whom it reached. */
    void reminder(int wave) {
        List<Integer> missing = played.missing();
        List<Integer> before =
                missing.stream().map(index -> played.lead(index).count()).toList();
        for (int place = 0; place < missing.size(); place++) {
            await(played.lead(missing.get(place)), before.get(place), one -> true);
        }
        narrator.tell(new Told.Reminded(
                wave, missing.stream().map(played::name).toList(), played.municipalities() - missing.size()));
    }

    /** Waits until the bot tells the consultant that the deadline has passed. */
    void deadline() {
        int before = played.consultant().count();
        Received news = await(played.consultant(), before, one -> !played.isOpen());
        narrator.tell(new Told.DeadlinePassed());
        narrator.tell(new Told.BotSays(played.consultant().name(), news.text()));
    }

    private Received await(TeamsUser user, int before, Predicate<Received> wanted) {
        for (int line = 0; line < MOST_LINES; line++) {
            var received = user.await(before, wanted, PROGRESS);
            if (received.isPresent()) {
                return received.get();
            }
            progress();
        }
        throw new IllegalStateException("what was awaited did not reach " + user.name());
    }

    private void progress() {
        Duration left = Duration.between(
                stage.clock().instant(), played.round().deadline().instant());
        narrator.tell(new Told.Waiting(
                Math.max(0, left.toSeconds()),
                played.municipalities() - played.missing().size(),
                played.municipalities()));
    }
}
