/** Mail to those whom Teams does not reach. */
@NullMarked
package dk.raadslag.bot.mail;

import org.jspecify.annotations.NullMarked;
