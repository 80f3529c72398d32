package dk.raadslag.domain.agenda;

import dk.raadslag.domain.meeting.MeetingId;

/**
 * The file an agenda was read from, as those who are asked may read it.
 *
 * @param token opens it and cannot be guessed
 * @param unpublished not to be shared outside the municipality
 */
public record AgendaPaper(String token, MeetingId meeting, String file, boolean unpublished) {}
