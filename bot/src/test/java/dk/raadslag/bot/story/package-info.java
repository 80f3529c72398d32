/** Whole conversations with the running program, over HTTP as Teams sends them. */
@NullMarked
package dk.raadslag.bot.story;

import org.jspecify.annotations.NullMarked;
