/** What a secretariat edits: network files and contact files, read with file and line for whatever is wrong in them. */
@NullMarked
package dk.raadslag.bot.config;

import org.jspecify.annotations.NullMarked;
