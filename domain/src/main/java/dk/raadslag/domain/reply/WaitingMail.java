package dk.raadslag.domain.reply;

import dk.raadslag.domain.network.NetworkId;
import java.time.Instant;

/**
 * A mail of which it is not certain whose answer it is, kept until the secretariat says so.
 *
 * @param sender the address it says it is from
 * @param source the mail as it came
 */
public record WaitingMail(String messageId, NetworkId network, String sender, byte[] source, Instant at) {}
