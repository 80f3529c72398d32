package dk.raadslag.bot.story;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The part of Teams the bot talks to, on loopback: everybody {@code 29:x} is a member with the work e-mail x@example.dk. */
final class Connector implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Chat> chats = new ConcurrentHashMap<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private volatile Jam jam = new Jam(posted -> false, 0);
    private final AtomicLong ids = new AtomicLong(1_795_000_000_000L);

    Connector() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        } catch (IOException noPort) {
            throw new UncheckedIOException("no port for the connector", noPort);
        }
        server.createContext("/v3/conversations", this::conversations);
        server.createContext("/files/", this::file);
        server.setExecutor(threads);
        server.start();
    }

    String serviceUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Chat chat(String conversation) {
        return chats.computeIfAbsent(conversation, id -> new Chat());
    }

    /** Offers a file for download and returns where. */
    String share(String name, byte[] bytes) {
        files.put(name, bytes);
        return serviceUrl() + "/files/" + name;
    }

    static String aadObjectId(String userId) {
        return UUID.nameUUIDFromBytes(userId.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Keeps what fits from arriving, after so many, and lets those who send it wait for an answer. */
    void jam(Predicate<Posted> what, int after) {
        jam.ends();
        jam = new Jam(what, after);
    }

    /** Lets everything through again; what was under way is lost. */
    int clear() {
        jam.ends();
        return jam.swallowed();
    }

    /** Returns how many calls wait in vain. */
    int stuck() {
        return jam.swallowed();
    }

    @Override
    public void close() {
        jam.ends();
        server.stop(0);
        threads.shutdownNow();
    }

    private void conversations(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI().getRawPath().split("/");
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (path.length == 3) {
                String user = JSON.readTree(body).at("/members/0/id").asString("");
                answer(exchange, JSON.createObjectNode().put("id", "a:" + user.substring(3)));
            } else if (path[4].equals("members")) {
                answer(exchange, member(decoded(path[path.length - 1])));
            } else {
                activity(exchange, path, body);
            }
        }
    }

    private void activity(HttpExchange exchange, String[] path, byte[] body) throws IOException {
        boolean change = !exchange.getRequestMethod().equals("POST");
        String id = change ? decoded(path[5]) : Long.toString(ids.incrementAndGet());
        JsonNode activity = body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
        Posted posted = new Posted(id, exchange.getRequestMethod(), activity);
        if (jam.swallows(posted)) {
            return;
        }
        chat(decoded(path[3])).receives(posted);
        answer(exchange, JSON.createObjectNode().put("id", id));
    }

    private static ObjectNode member(String userId) {
        String email = userId.substring(3) + "@example.dk";
        return JSON.createObjectNode()
                .put("id", userId)
                .put("name", userId.substring(3))
                .put("aadObjectId", aadObjectId(userId))
                .put("tenantId", Town.TENANT)
                .put("email", email)
                .put("userPrincipalName", email);
    }

    private void file(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getRawPath();
            byte[] bytes = files.get(decoded(path.substring("/files/".length())));
            exchange.sendResponseHeaders(bytes == null ? 404 : 200, bytes == null ? -1 : bytes.length);
            if (bytes != null) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    private static void answer(HttpExchange exchange, JsonNode body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(exchange.getRequestMethod().equals("GET") ? 200 : 201, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String decoded(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
