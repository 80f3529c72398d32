package dk.raadslag.bot.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.node.ObjectNode;

/** Many people who write at the same time, and know what the bot has acknowledged. */
final class Writers implements AutoCloseable {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ExecutorService hands;
    private final Map<Integer, ObjectNode> messages = new ConcurrentHashMap<>();
    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger writing = new AtomicInteger();
    private final List<String> people;
    private final String serviceUrl;

    Writers(List<String> people, String serviceUrl) {
        this.people = people;
        this.serviceUrl = serviceUrl;
        this.hands = Executors.newFixedThreadPool(people.size());
    }

    /** Lets so many of them write so many replies in all, each the next when the last is acknowledged. */
    void begin(URI bot, int writing, int replies) {
        for (int person = 0; person < writing; person++) {
            int first = person;
            hands.execute(() -> writes(bot, first, writing, replies));
        }
    }

    private void writes(URI bot, int first, int apart, int replies) {
        writing.incrementAndGet();
        int number = first;
        while (number < replies && brings(bot, number)) {
            number += apart;
        }
        writing.decrementAndGet();
    }

    boolean haveStopped() {
        return writing.get() == 0;
    }

    /** Brings a reply to the bot, the same one each time; tells whether it was acknowledged. */
    boolean brings(URI bot, int number) {
        ObjectNode message = messages.computeIfAbsent(number, this::message);
        boolean taken = post(http, bot, message);
        if (taken) {
            acknowledged.add(number);
        }
        return taken;
    }

    private ObjectNode message(int number) {
        String person = people.get(number % people.size());
        return Activity.message(person, serviceUrl, "punkt 1: svar nummer " + number + " om økonomien");
    }

    Set<Integer> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    Set<Integer> written() {
        return new LinkedHashSet<>(messages.keySet());
    }

    String activityId(int number) {
        return messages.get(number).path("id").asString();
    }

    /** Brings an activity to the bot; tells whether it was acknowledged. */
    static boolean post(HttpClient http, URI bot, ObjectNode activity) {
        HttpRequest post = HttpRequest.newBuilder(bot)
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(activity.toString()))
                .build();
        try {
            return http.send(post, HttpResponse.BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException gone) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
