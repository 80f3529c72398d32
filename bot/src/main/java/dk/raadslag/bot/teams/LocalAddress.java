package dk.raadslag.bot.teams;

import dk.raadslag.bot.config.StartRefused;
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
            throw new StartRefused(new StartWords.AddressNotHere(configured.getHostAddress()));
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
