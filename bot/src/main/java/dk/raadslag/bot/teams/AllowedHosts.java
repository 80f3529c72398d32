package dk.raadslag.bot.teams;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** The hosts that may be called; names are never resolved, so that a name server cannot widen them. */
final class AllowedHosts {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|::1");

    private final Predicate<HttpUrl> rule;

    private AllowedHosts(Predicate<HttpUrl> rule) {
        this.rule = rule;
    }

    /** Only this machine. */
    static AllowedHosts loopback() {
        return new AllowedHosts(url -> isLoopback(url.host()));
    }

    /** Hosts by name or by {@code *.} and the end of a name, all by https; a loopback host also by http. */
    static AllowedHosts of(List<String> names) {
        List<String> hosts = names.stream().map(AllowedHosts::normal).toList();
        return new AllowedHosts(url -> isSafe(url) && hosts.stream().anyMatch(host -> matches(host, url)));
    }

    /** Tells whether the address is https, or http on this machine. */
    static boolean isSafe(String url) {
        HttpUrl parsed = HttpUrl.parse(url);
        return parsed != null && isSafe(parsed);
    }

    boolean allow(String url) {
        HttpUrl parsed = HttpUrl.parse(url);
        return parsed != null && allow(parsed);
    }

    boolean allow(HttpUrl url) {
        return rule.test(url);
    }

    private static boolean isSafe(HttpUrl url) {
        return url.isHttps() || isLoopback(url.host());
    }

    private static boolean isLoopback(String host) {
        return LOOPBACK.matcher(host).matches();
    }

    private static boolean matches(String name, HttpUrl url) {
        return name.startsWith("*.")
                ? url.host().endsWith(name.substring(1))
                : name.equals(url.host()) || name.equals(url.host() + ":" + url.port());
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", "");
    }
}
