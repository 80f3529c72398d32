/** The app package that puts the bot into Teams: its manifest, its icons and the commands in Teams' own menus. */
@NullMarked
package dk.raadslag.bot.teamsapp;

import org.jspecify.annotations.NullMarked;
