package dk.raadslag.templates.draft;

/** A merge field of a Word file: the Velocity in it, and the paragraph it stands in. */
record WordField(int paragraph, String excerpt, String velocity) {}
