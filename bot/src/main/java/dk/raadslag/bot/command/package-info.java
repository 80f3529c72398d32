/** The commands of the secretariat, whatever they do: how one is recognised, previewed, confirmed and refused. */
@NullMarked
package dk.raadslag.bot.command;

import org.jspecify.annotations.NullMarked;
