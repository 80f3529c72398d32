package dk.raadslag.bot.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The part of Teams the bot talks to, on loopback: conversations, activities, members and shared files. */
final class EmulatedConnector implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, TeamsUser> byConversation = new ConcurrentHashMap<>();
    private final Map<String, TeamsUser> byUser = new ConcurrentHashMap<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final AtomicLong activities = new AtomicLong();

    EmulatedConnector() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        } catch (IOException noPort) {
            throw new UncheckedIOException("no port for the emulated connector", noPort);
        }
        server.createContext("/v3/conversations", this::conversations);
        server.createContext("/files/", this::file);
        server.setExecutor(threads);
        server.start();
    }

    String serviceUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void register(TeamsUser user) {
        byConversation.put(user.conversationId(), user);
        byUser.put(user.userId(), user);
    }

    /** Offers a file the way Teams does, and returns where it can be downloaded. */
    String share(String name, byte[] bytes) {
        files.put(name, bytes);
        return serviceUrl() + "/files/" + name;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void conversations(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI().getRawPath().split("/");
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (path.length == 3) {
                create(exchange, JSON.readTree(body));
            } else if (path[4].equals("members")) {
                member(exchange, decoded(path[path.length - 1]));
            } else {
                activity(exchange, decoded(path[3]), body);
            }
        }
    }

    private void create(HttpExchange exchange, JsonNode asked) throws IOException {
        TeamsUser user = byUser.get(asked.at("/members/0/id").asString(""));
        if (user == null) {
            answer(exchange, 404, error("ConversationNotFound"));
        } else {
            answer(exchange, 201, JSON.createObjectNode().put("id", user.conversationId()));
        }
    }

    private void member(HttpExchange exchange, String userId) throws IOException {
        TeamsUser user = byUser.get(userId);
        answer(
                exchange,
                user == null ? 404 : 200,
                user == null ? error("MemberNotFoundInConversation") : user.asMember());
    }

    private void activity(HttpExchange exchange, String conversation, byte[] body) throws IOException {
        TeamsUser user = byConversation.get(conversation);
        if (user == null) {
            answer(exchange, 404, error("ConversationNotFound"));
            return;
        }
        String id = "1:" + activities.incrementAndGet();
        user.receives(new Received(id, exchange.getRequestMethod().equals("PUT"), (ObjectNode) JSON.readTree(body)));
        answer(exchange, 201, JSON.createObjectNode().put("id", id));
    }

    private void file(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] bytes =
                    files.get(decoded(exchange.getRequestURI().getRawPath().substring("/files/".length())));
            exchange.sendResponseHeaders(bytes == null ? 404 : 200, bytes == null ? -1 : bytes.length);
            if (bytes != null) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, JsonNode body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static ObjectNode error(String code) {
        ObjectNode node = JSON.createObjectNode();
        node.putObject("error").put("code", code).put("message", code);
        return node;
    }

    private static String decoded(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
