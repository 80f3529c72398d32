/** The text of files in the forms they come in: plain text, web pages, Word and PDF, within limits of size and time. */
@NullMarked
package dk.raadslag.bot.document;

import org.jspecify.annotations.NullMarked;
