/** One whole round played out on the real protocol, for somebody who wants to see what the bot is for. */
@NullMarked
package dk.raadslag.bot.demo;

import org.jspecify.annotations.NullMarked;
