package dk.raadslag.bot.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who mail is from; without an address nothing is sent by mail.
 *
 * @param replyTo where answers go, or null for the address it is from
 */
@ConfigurationProperties("raadslag.mail")
record MailSettings(@Nullable String from, @Nullable String replyTo) {}
