/** The Teams edge: the only place that knows the Bot Framework, so that the way out of it stays one package wide. */
@NullMarked
package dk.raadslag.bot.teams;

import org.jspecify.annotations.NullMarked;
