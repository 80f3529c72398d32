/** One common voice out of many answers: the combined draft and its internal annex. */
@NullMarked
package dk.raadslag.domain.draft;

import org.jspecify.annotations.NullMarked;
