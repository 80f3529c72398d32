package dk.raadslag.bot.network;

import dk.raadslag.bot.draft.DraftLinks;
import dk.raadslag.domain.Phrase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person is told about what is stored of them. */
final class DetailWords {
    private DetailWords() {}

    record DetailsUsage() implements Phrase {}

    /**
     * Everything that is stored of one person.
     *
     * @param linked the Teams account is known
     * @param keptTexts texts that have not found their place yet
     */
    record OwnDetails(
            String name,
            @Nullable String title,
            String email,
            @Nullable String phone,
            boolean linked,
            int keptTexts,
            List<InNetwork> networks)
            implements Phrase {}

    /**
     * What is stored of one person in one network.
     *
     * @param answered rounds the person has written in
     * @param asked rounds the person was asked in
     * @param deeds entries of the log about the person or by them
     */
    record InNetwork(
            String network,
            String sender,
            String phone,
            List<Held> held,
            List<NetworkWords.AbsenceLine> absences,
            List<String> standsInFor,
            @Nullable LocalDate confirmed,
            int answered,
            int asked,
            int deeds) {}

    record OwnFile(DraftLinks.Link file, long minutes) implements Phrase {}

    record Held(String municipality, NetworkWords.HeldRole role) {}
}
