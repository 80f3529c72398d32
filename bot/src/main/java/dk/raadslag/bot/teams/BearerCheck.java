package dk.raadslag.bot.teams;

import com.auth0.jwt.JWT;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.connector.authentication.JwtTokenExtractor;
import com.microsoft.bot.connector.authentication.TokenValidationParameters;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Checks the token of a caller. The SDK's own pipeline also takes tokens of other bots, tokens that never expire and
 * activities of no channel, so only its signature check is used here.
 */
final class BearerCheck {

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private final JwtTokenExtractor extractor;
    private final String appId;

    BearerCheck(SigningKeys keys, String appId) {
        this.extractor =
                new JwtTokenExtractor(parameters(keys), "", AuthenticationConstants.ALLOWED_SIGNING_ALGORITHMS);
        this.appId = appId;
    }

    Optional<Refusal> refuses(Posted posted, @Nullable String authorization) {
        try {
            return isGood(posted, String.valueOf(authorization))
                    ? Optional.empty()
                    : Optional.of(Refusal.NOT_AUTHENTICATED);
        } catch (CompletionException failed) {
            return Optional.of(
                    failed.getCause() instanceof KeysUnavailable ? Refusal.NOT_NOW : Refusal.NOT_AUTHENTICATED);
        } catch (RuntimeException garbage) {
            return Optional.of(Refusal.NOT_AUTHENTICATED);
        }
    }

    private boolean isGood(Posted posted, String authorization) {
        if (posted.channelId().isBlank()) {
            return false;
        }
        ClaimsIdentity identity =
                extractor.getIdentity(authorization, posted.channelId()).join();
        return identity != null && isForUs(identity, posted) && expires(authorization);
    }

    private boolean isForUs(ClaimsIdentity identity, Posted posted) {
        String audience = identity.claims().get(AuthenticationConstants.AUDIENCE_CLAIM);
        String serviceUrl = identity.claims().get(AuthenticationConstants.SERVICE_URL_CLAIM);
        return appId.equals(audience) && posted.serviceUrl().equalsIgnoreCase(serviceUrl);
    }

    private static boolean expires(String authorization) {
        String token = authorization.substring(authorization.indexOf(' ') + 1);
        return JWT.decode(token).getExpiresAt() != null;
    }

    private static TokenValidationParameters parameters(SigningKeys keys) {
        TokenValidationParameters parameters = new TokenValidationParameters();
        parameters.validateIssuer = true;
        parameters.validIssuers = List.of(AuthenticationConstants.TO_BOT_FROM_CHANNEL_TOKEN_ISSUER);
        parameters.validateLifetime = true;
        parameters.clockSkew = CLOCK_SKEW;
        parameters.requireSignedTokens = true;
        parameters.issuerSigningKeyResolver = metadataUrl -> keys;
        return parameters;
    }
}
