/** Who is named for working groups: how the municipalities are asked, how those named answer, and how a group is composed. */
@NullMarked
package dk.raadslag.bot.nomination;

import org.jspecify.annotations.NullMarked;
