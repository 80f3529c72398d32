/** Cases that go from forum to forum, and what was decided where. */
@NullMarked
package dk.raadslag.domain.casework;

import org.jspecify.annotations.NullMarked;
