package dk.raadslag.bot.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends as another sender is set up to, signed in with a token of the moment instead of a password. */
final class TokenSender extends JavaMailSenderImpl {
    private final MailTokens tokens;

    TokenSender(JavaMailSenderImpl like, MailTokens tokens) {
        this.tokens = tokens;
        setHost(like.getHost());
        setPort(like.getPort());
        setUsername(like.getUsername());
        setProtocol(like.getProtocol());
        setDefaultEncoding(like.getDefaultEncoding());
        setJavaMailProperties(like.getJavaMailProperties());
        String name = "mail." + (like.getProtocol() == null ? "smtp" : like.getProtocol()) + ".";
        getJavaMailProperties().putIfAbsent(name + "auth", "true");
        getJavaMailProperties().putIfAbsent(name + "auth.mechanisms", MailTokens.MECHANISM);
        getJavaMailProperties().putIfAbsent(name + "starttls.enable", "true");
        getJavaMailProperties().putIfAbsent(name + "starttls.required", "true");
    }

    @Override
    protected Transport connectTransport() throws MessagingException {
        String token = tokens.current();
        setPassword(token);
        try {
            return super.connectTransport();
        } catch (AuthenticationFailedException outdated) {
            tokens.reject(token);
            setPassword(tokens.current());
            return super.connectTransport();
        }
    }
}
