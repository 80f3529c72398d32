/** Agendas as the secretariat hands them in: pasted, or as a file. */
@NullMarked
package dk.raadslag.bot.agenda;

import org.jspecify.annotations.NullMarked;
