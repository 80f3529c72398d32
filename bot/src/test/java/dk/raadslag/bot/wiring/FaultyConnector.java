package dk.raadslag.bot.wiring;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A connector on this machine that meets the first call of every conversation with the fault its name begins with. */
final class FaultyConnector implements AutoCloseable {
    private final Map<String, Integer> calls = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(16);
    private final HttpServer server;

    FaultyConnector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v3/conversations/", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Returns how often a conversation was written to. */
    int calls(String conversation) {
        return calls.getOrDefault(conversation, 0);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void take(HttpExchange call) throws IOException {
        try (call) {
            call.getRequestBody().readAllBytes();
            String conversation = call.getRequestURI().getPath().split("/")[3];
            boolean first = calls.merge(conversation, 1, Integer::sum) == 1;
            String fault = conversation.substring(0, conversation.indexOf('.'));
            boolean dead = fault.equals("dead") && conversation.endsWith(".0");
            if (dead) {
                answer(call, 403);
            } else if (!first || fault.equals("dead")) {
                answer(call, 200);
            } else {
                fail(call, fault);
            }
        }
    }

    private static void fail(HttpExchange call, String fault) throws IOException {
        switch (fault) {
            case "reset" -> call.close();
            case "throttled" -> {
                call.getResponseHeaders().add("Retry-After", "1");
                answer(call, 429);
            }
            default -> answer(call, Integer.parseInt(fault));
        }
    }

    private static void answer(HttpExchange call, int status) throws IOException {
        byte[] answer = "{\"id\":\"activity\"}".getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(status, answer.length);
        call.getResponseBody().write(answer);
    }
}
