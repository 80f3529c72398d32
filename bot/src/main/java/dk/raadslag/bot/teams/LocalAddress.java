package dk.raadslag.bot.teams;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/** Keeps a bot that checks no tokens from being reached by other machines. */
record LocalAddress(@Nullable InetAddress configured)
        implements WebServerFactoryCustomizer<ConfigurableWebServerFactory>, Ordered {

    LocalAddress {
        if (configured != null && !configured.isLoopbackAddress()) {
            throw new StartRefused("raadslag.mode=local binds this machine only, but server.address="
                    + configured.getHostAddress() + ": use 127.0.0.1, or raadslag.mode=teams");
        }
    }

    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        if (configured == null) {
            factory.setAddress(InetAddress.getLoopbackAddress());
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
