/** The combined draft in every form: one page of finished sentences for each document, laid out once a form, and one table of positions. */
@NullMarked
package dk.raadslag.templates.draft;

import org.jspecify.annotations.NullMarked;
