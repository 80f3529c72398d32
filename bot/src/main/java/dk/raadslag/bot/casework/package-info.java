/** How the secretariat follows a case through the forums, and keeps these as they are. */
@NullMarked
package dk.raadslag.bot.casework;

import org.jspecify.annotations.NullMarked;
