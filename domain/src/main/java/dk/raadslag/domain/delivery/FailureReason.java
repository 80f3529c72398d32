package dk.raadslag.domain.delivery;

import java.util.EnumSet;
import java.util.Set;

/** Why a message will not arrive; the words and the next step belong to the templates. */
public enum FailureReason {
    /** The person has never opened the bot, so no address is known. */
    NOT_KNOWN_IN_TEAMS,
    /** The person has blocked the bot. */
    BLOCKED,
    /** The bot has been removed from the person's Teams. */
    NOT_INSTALLED,
    /** The tenant's administrator has disabled the bot. */
    DISABLED_BY_ADMIN,
    /** Forbidden without a sub-code that tells why. */
    FORBIDDEN,
    /** The conversation is gone and could not be created again. */
    CONVERSATION_GONE,
    /** The message is larger than Teams takes. */
    TOO_LARGE,
    /** The connector does not accept our credentials. */
    NOT_AUTHORISED,
    /** The connector refuses the message itself. */
    REJECTED,
    /** The address may not be written to from here. */
    ADDRESS_NOT_ALLOWED,
    /** Still failing after the last permitted call. */
    GAVE_UP,
    /** The message could not be made. */
    NOT_RENDERED,
    /** The mail server does not take mail for the person's address. */
    MAIL_ADDRESS_REFUSED,
    /** The mail server refuses the mail itself, or us. */
    MAIL_REFUSED,
    /** A mail came back: the address does not exist, or not any more. */
    MAIL_NO_SUCH_ADDRESS,
    /** A mail came back: there is no room for it. */
    MAIL_BOX_FULL,
    /** A mail came back for another reason. */
    MAIL_RETURNED;

    private static final Set<FailureReason> CURED_BY_ADDRESS = EnumSet.of(
            NOT_KNOWN_IN_TEAMS,
            NOT_INSTALLED,
            CONVERSATION_GONE,
            MAIL_ADDRESS_REFUSED,
            MAIL_REFUSED,
            MAIL_NO_SUCH_ADDRESS,
            MAIL_BOX_FULL,
            MAIL_RETURNED);

    private static final Set<FailureReason> OF_TEAMS = EnumSet.of(
            NOT_KNOWN_IN_TEAMS,
            BLOCKED,
            NOT_INSTALLED,
            DISABLED_BY_ADMIN,
            FORBIDDEN,
            CONVERSATION_GONE,
            ADDRESS_NOT_ALLOWED,
            GAVE_UP);

    /** Tells whether Teams did not lead to the person, while mail may. */
    public boolean callsForMail() {
        return OF_TEAMS.contains(this);
    }

    /** Tells whether the message can be tried again once a new address of the person is known. */
    public boolean wantsAddress() {
        return CURED_BY_ADDRESS.contains(this);
    }
}
