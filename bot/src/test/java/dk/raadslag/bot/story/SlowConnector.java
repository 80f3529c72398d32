package dk.raadslag.bot.story;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A connector on this machine that takes every activity after a while and notes for which conversation. */
final class SlowConnector implements AutoCloseable {
    private final Queue<String> taken = new ConcurrentLinkedQueue<>();
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final AtomicInteger underWay = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(64);
    private final Duration latency;
    private final HttpServer server;

    SlowConnector(Duration latency) throws IOException {
        this.latency = latency;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v3/conversations/", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Returns the conversation of every activity, in the order they came. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    /** Returns the conversations whose activity has been answered. */
    Set<String> answered() {
        return Set.copyOf(answered);
    }

    int underWay() {
        return underWay.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void take(HttpExchange call) throws IOException {
        underWay.incrementAndGet();
        try (call) {
            call.getRequestBody().readAllBytes();
            String conversation = call.getRequestURI().getPath().split("/")[3];
            taken.add(conversation);
            LockSupport.parkNanos(latency.toNanos());
            byte[] answer = ("{\"id\":\"of-" + conversation + "\"}").getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().add("Content-Type", "application/json");
            call.sendResponseHeaders(200, answer.length);
            call.getResponseBody().write(answer);
            answered.add(conversation);
        } finally {
            underWay.decrementAndGet();
        }
    }
}
