package dk.raadslag.bot.mail;

import dk.raadslag.bot.command.LinkSecrets;
import dk.raadslag.bot.delivery.SecondChannel;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.MailSecrets;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reminder.GatheredReminders;
import dk.raadslag.domain.round.Rounds;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.security.SecureRandom;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.function.SingletonSupplier;

/** Mail, where a server and the address it is from are set; else there is none. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, MailSignIn.class})
public class MailConfiguration {
    private static final String PATIENCE_MILLIS = "20000";

    @Bean
    @ConditionalOnProperty({"spring.mail.host", "raadslag.mail.from"})
    SecondChannel mailCarrier(
            JavaMailSender sender,
            MailSettings settings,
            Contacts contacts,
            WritingLetters letters,
            ReplyCodes codes,
            ObjectProvider<MailTokens> tokens,
            Clock clock) {
        limitWaiting(sender);
        JavaMailSender signedIn = signedIn(sender, tokens.getIfAvailable());
        InternetAddress from = address(settings.from(), "raadslag.mail.from");
        InternetAddress replyTo =
                settings.replyTo() == null ? from : address(settings.replyTo(), "raadslag.mail.reply-to");
        return new MailCarrier(contacts, letters, new Envelopes(signedIn, from, replyTo, codes), signedIn, clock);
    }

    @Bean
    @ConditionalOnProperty("raadslag.mail.oauth.token-url")
    MailTokens mailTokens(MailSignIn signIn, Clock clock) {
        return new MailTokens(signIn, clock);
    }

    @Bean
    WritingLetters writingLetters(
            Rounds rounds,
            Networks networks,
            Contacts contacts,
            GatheredReminders gathered,
            Drafts drafts,
            ReplyCodes codes,
            Wording wording) {
        return new WritingLetters(rounds, networks, contacts, gathered, new Enclosures(drafts), codes, wording);
    }

    @Bean
    ReplyCodes replyCodes(MailSecrets secrets) {
        LinkSecrets chance = new LinkSecrets(new SecureRandom());
        return new ReplyCodes(SingletonSupplier.of(() -> secrets.secret(chance::next))::obtain);
    }

    @Bean
    MailAnswers mailAnswers(Outbox outbox, ObjectProvider<SecondChannel> second) {
        return new MailAnswers(outbox, second.getIfAvailable() != null);
    }

    /** Left alone, Jakarta Mail waits for a silent server for ever. */
    private static void limitWaiting(JavaMailSender sender) {
        if (sender instanceof JavaMailSenderImpl mail) {
            for (String what : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
                mail.getJavaMailProperties().putIfAbsent("mail.smtp." + what, PATIENCE_MILLIS);
            }
        }
    }

    private static JavaMailSender signedIn(JavaMailSender sender, @Nullable MailTokens tokens) {
        return tokens != null && sender instanceof JavaMailSenderImpl mail ? new TokenSender(mail, tokens) : sender;
    }

    private static InternetAddress address(@Nullable String text, String key) {
        try {
            return new InternetAddress(String.valueOf(text), true);
        } catch (AddressException wrong) {
            throw new IllegalStateException(key + " is not an e-mail address: " + text, wrong);
        }
    }
}
