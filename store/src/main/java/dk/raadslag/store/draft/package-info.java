/** Drafts: their files in folders, their versions in a table. */
@NullMarked
package dk.raadslag.store.draft;

import org.jspecify.annotations.NullMarked;
