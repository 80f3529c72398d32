package dk.raadslag.domain.draft;

import java.util.List;

/** The layouts of the documents' web pages and Markdown, which the secretariat may lay into its configuration folder. */
public interface PageLayouts {
    /** Returns the names of the files there can be, such as "samlet-udkast.html.vm". */
    List<String> files();

    /** Returns what is wrong with a layout; nothing where it can be used. */
    List<TextProblem> check(String file, String text);

    /** Returns those that lie in the configuration folder and are not used. */
    List<RejectedText> rejected();
}
