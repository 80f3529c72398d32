/** The combined draft as Word, HTML and Markdown: one page of finished sentences for each document, laid out three times. */
@NullMarked
package dk.raadslag.templates.draft;

import org.jspecify.annotations.NullMarked;
