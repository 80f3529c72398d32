/** Strangers who knock: told who is speaking, let ask for access, and let in or not by the secretariat. */
@NullMarked
package dk.raadslag.bot.access;

import org.jspecify.annotations.NullMarked;
