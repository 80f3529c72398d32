package dk.raadslag.bot.config;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;

/**
 * Something in a configuration file that has to be put right.
 *
 * @param file path of the file, with forward slashes
 * @param line counted from 1; 0 when the whole file is meant
 * @param key which key or column, with the keys around it; may be empty
 * @param phrase what is wrong and what was expected
 */
public record ConfigProblem(String file, int line, String key, Phrase phrase) {

    /** Returns one line such as "config/networks/x.yml:12: host: …". */
    public String inWords(Wording wording) {
        String where = line == 0 ? file : file + ":" + line;
        String what = wording.plain(phrase).replaceAll("\\s*\\R\\s*", " ");
        return key.isEmpty() ? where + ": " + what : where + ": " + key + ": " + what;
    }
}
