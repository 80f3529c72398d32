package dk.raadslag.bot.agenda;

import dk.raadslag.bot.command.Question;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.agenda.ItemType;
import java.time.LocalDate;
import java.util.List;

/** What is said about changing single items of an agenda. */
final class ItemWords {

    private ItemWords() {}

    record ItemUsage() implements Phrase {}

    record WhatAboutItems(String typed) implements Phrase {}

    record TitleMissing(String deed) implements Phrase {}

    record TitleTooLong(int length, int most) implements Phrase {}

    record NumberMissing(String deed) implements Phrase {}

    record NoSuchItem(String number, List<String> numbers) implements Phrase {}

    record NumberIsTaken(String number, String title) implements Phrase {}

    record SameTitle(String number, String title) implements Question {}

    record LastItem(String number) implements Question {}

    record NoAgendaToChange(int number, String forum, LocalDate date) implements Question {}

    /**
     * What the next version of an agenda will be.
     *
     * @param changed that it is shown again because the agenda is another meanwhile
     * @param rounds the open rounds it touches
     */
    record ItemsPreview(
            String forum,
            LocalDate date,
            int number,
            int version,
            boolean changed,
            List<ItemChange> changes,
            List<String> rounds)
            implements Phrase {}

    /** One item; {@code before} is empty for a new one, {@code title} for one that goes. */
    record ItemChange(String number, String before, String title, ItemType type, boolean closed) {}

    /** {@code added} are the numbers of new items; {@code asked} tells that the meeting has had a round. */
    record ItemsChanged(
            String meeting, int number, int version, int items, List<String> added, boolean asked, boolean offered)
            implements Phrase {}
}
