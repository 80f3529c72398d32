package dk.raadslag.bot.story;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** A connector that answers after a while, allows so many calls a second, and counts. */
final class CountingConnector implements AutoCloseable {
    private static final byte[] ANSWER = "{\"id\":\"activity\"}".getBytes(StandardCharsets.UTF_8);

    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final ExecutorService threads = Executors.newFixedThreadPool(64);
    private final Duration latency;
    private final int perSecond;
    private final HttpServer server;
    private double tokens;
    private long filledAt = System.nanoTime();

    /** Takes the latency, and the calls a second it allows; 0 for all. */
    CountingConnector(Duration latency, int perSecond) throws IOException {
        this.latency = latency;
        this.perSecond = perSecond;
        this.tokens = perSecond;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        server.setExecutor(threads);
        server.createContext("/v3/conversations/", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    long taken() {
        return taken.get();
    }

    long refused() {
        return refused.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void take(HttpExchange call) throws IOException {
        try (call) {
            call.getRequestBody().readAllBytes();
            LockSupport.parkNanos(latency.toNanos());
            boolean allowed = perSecond == 0 || isAllowed();
            (allowed ? taken : refused).incrementAndGet();
            call.getResponseHeaders().add("Content-Type", "application/json");
            if (!allowed) {
                call.getResponseHeaders().add("Retry-After", "1");
            }
            call.sendResponseHeaders(allowed ? 201 : 429, ANSWER.length);
            call.getResponseBody().write(ANSWER);
        }
    }

    private synchronized boolean isAllowed() {
        long now = System.nanoTime();
        tokens = Math.min(perSecond, tokens + (now - filledAt) * perSecond / 1e9);
        filledAt = now;
        boolean allowed = tokens >= 1;
        tokens -= allowed ? 1 : 0;
        return allowed;
    }
}
