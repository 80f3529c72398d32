package dk.raadslag.bot.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Somebody with a Teams account in a tenant of their own municipality, and what has reached their chat. */
final class TeamsUser {

    private static final JsonMapper JSON = new JsonMapper();

    private final String name;
    private final String email;
    private final String tenantId;
    private final List<Received> received = new ArrayList<>();

    TeamsUser(String name, String email, String tenantId) {
        this.name = name;
        this.email = email;
        this.tenantId = tenantId;
    }

    String name() {
        return name;
    }

    String tenantId() {
        return tenantId;
    }

    String userId() {
        return "29:" + email;
    }

    String conversationId() {
        return "a:" + email;
    }

    String aadObjectId() {
        return UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8)).toString();
    }

    ObjectNode asMember() {
        return JSON.createObjectNode()
                .put("id", userId())
                .put("name", name)
                .put("aadObjectId", aadObjectId())
                .put("tenantId", tenantId)
                .put("email", email)
                .put("userPrincipalName", email);
    }

    synchronized void receives(Received activity) {
        received.add(activity);
        notifyAll();
    }

    /** Returns how many activities have reached the chat. */
    synchronized int count() {
        return received.size();
    }

    /** Returns what reached the chat after the first {@code earlier} activities. */
    synchronized List<Received> since(int earlier) {
        return List.copyOf(received.subList(earlier, received.size()));
    }

    /** Returns the newest request card in the chat. */
    synchronized Card card() {
        return received.stream()
                .flatMap(one -> one.card().stream())
                .filter(card -> !card.positions().isEmpty())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("no request has reached " + name));
    }

    /** Waits until an activity after the first {@code earlier} ones fits, at most so long; empty when none came. */
    synchronized Optional<Received> await(int earlier, Predicate<Received> wanted, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        try {
            while (true) {
                Optional<Received> found =
                        since(earlier).stream().filter(wanted).findFirst();
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (found.isPresent() || left <= 0) {
                    return found;
                }
                wait(left);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for a message to " + name, stopped);
        }
    }

    /** Waits like {@link #await} and throws when nothing came: the demo cannot go on. */
    Received expect(int earlier, Predicate<Received> wanted, Duration most) {
        return await(earlier, wanted, most)
                .orElseThrow(() -> new IllegalStateException("nothing of what was awaited reached " + name));
    }
}
