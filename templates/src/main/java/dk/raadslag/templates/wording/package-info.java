/** The words of every phrase: Velocity texts and message bundles, which a secretariat may override. */
@NullMarked
package dk.raadslag.templates.wording;

import org.jspecify.annotations.NullMarked;
