/** The network as the secretariat looks it up: its municipalities and their contact persons. */
@NullMarked
package dk.raadslag.bot.network;

import org.jspecify.annotations.NullMarked;
