package dk.raadslag.templates.draft;

import dk.raadslag.domain.draft.Layouts;
import java.time.Instant;

/**
 * A layout a secretariat has made itself.
 *
 * @param name where it lies, for the log
 * @param changed when it was laid there or taken into use
 */
record OwnLayout(String name, Layouts.Origin origin, byte[] layout, Instant changed) {}
