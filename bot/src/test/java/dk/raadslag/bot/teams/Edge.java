package dk.raadslag.bot.teams;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The Teams edge alone, on a free port, with a listener behind it. */
final class Edge implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    private Edge(String... settings) {
        String[] all = Stream.concat(Stream.of("server.port=0"), Arrays.stream(settings))
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
        context = new SpringApplicationBuilder(Parts.class).run(all);
    }

    static Edge local(String... settings) {
        return new Edge(settings);
    }

    static Edge teams(Microsoft microsoft, String... settings) {
        return new Edge(
                Stream.concat(microsoft.settings(), Arrays.stream(settings)).toArray(String[]::new));
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    Listener listener() {
        return part(Listener.class);
    }

    HttpResponse<String> post(Object body) {
        return send(request().POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    HttpResponse<String> post(Object body, String authorization) {
        return send(request()
                .header("Authorization", authorization)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    HttpResponse<String> postInChunks(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return send(request().POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))));
    }

    private HttpRequest.Builder request() {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @Import(TeamsConfiguration.class)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class
    })
    static class Parts {
        @Bean
        Listener listener() {
            return new Listener();
        }

        @Bean
        InstantSource time() {
            return Clock.systemUTC();
        }
    }
}
