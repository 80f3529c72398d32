package dk.raadslag.domain.network;

/**
 * What a network is called, and what its letters are signed with.
 *
 * @param shortName what its meetings and rounds are called by, such as "OMN" in "OMN-3b"
 * @param senderName who a letter is from
 */
public record Signature(String shortName, String name, String senderName, String phone, String caseNumber) {}
