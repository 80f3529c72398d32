package dk.raadslag.bot.teams;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/**
 * The HTTP client everything here shares. It follows no redirects and speaks HTTP/1.1, where a failure before the first
 * byte of a request can be told from one after it.
 */
final class Wire {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration READ = Duration.ofSeconds(15);
    private static final int PER_HOST = 96;

    private Wire() {}

    static OkHttpClient client() {
        return client(CONNECT, READ);
    }

    static OkHttpClient client(Duration connect, Duration read) {
        return new OkHttpClient.Builder()
                .protocols(List.of(Protocol.HTTP_1_1))
                .dispatcher(dispatcher())
                .connectionPool(new ConnectionPool(PER_HOST, 5, TimeUnit.MINUTES))
                .connectTimeout(connect)
                .readTimeout(read)
                .writeTimeout(read)
                .callTimeout(connect.plus(read.multipliedBy(2)))
                .followRedirects(false)
                .followSslRedirects(false)
                .build();
    }

    private static Dispatcher dispatcher() {
        Dispatcher dispatcher = new Dispatcher(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "teams-http");
            thread.setDaemon(true);
            return thread;
        }));
        dispatcher.setMaxRequests(2 * PER_HOST);
        dispatcher.setMaxRequestsPerHost(PER_HOST);
        return dispatcher;
    }
}
