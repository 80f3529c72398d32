package dk.raadslag.domain;

/**
 * Something to be said to a person. The record's package and name pick the words, its components fill them in; the words
 * themselves belong to whoever implements {@link Wording}.
 */
public interface Phrase {}
