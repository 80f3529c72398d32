package dk.raadslag.bot.delivery;

import java.time.Duration;
import java.util.List;

/**
 * The limits Teams sets to messages in one conversation. A message is noted when its call has ended, and the next one starts
 * later than that: whatever the network does in between, the far side never counts more than we do.
 */
final class ConversationWindows {

    private final List<Window> windows;

    private ConversationWindows(List<Window> windows) {
        this.windows = windows;
    }

    static ConversationWindows ofTeams() {
        return new ConversationWindows(List.of(
                new Window(7, Duration.ofSeconds(1)),
                new Window(8, Duration.ofSeconds(2)),
                new Window(60, Duration.ofSeconds(30)),
                new Window(1800, Duration.ofHours(1))));
    }

    static ConversationWindows none() {
        return new ConversationWindows(List.of());
    }

    void note(long at) {
        windows.forEach(window -> window.note(at));
    }

    long freeAt() {
        return windows.stream().mapToLong(Window::freeAt).max().orElse(Long.MIN_VALUE);
    }

    boolean arePast(long now) {
        return windows.stream().allMatch(window -> window.isPast(now));
    }
}
