/** Persons, their appointments and their Teams accounts, in tables. */
@NullMarked
package dk.raadslag.store.network;

import org.jspecify.annotations.NullMarked;
