package dk.raadslag.bot.fakes;

import dk.raadslag.domain.Audit;
import java.util.ArrayList;
import java.util.List;

public final class FakeAudit implements Audit, Remembered {
    private List<Entry> entries = new ArrayList<>();

    @Override
    public void add(Entry entry) {
        if (!KnownDeeds.hasWords(entry.deed())) {
            throw new AssertionError("/log has no words for deed." + entry.deed() + " in terms.properties");
        }
        entries.add(entry);
    }

    /** Adds a deed of a time when there were other words. */
    public void addAsItWasBefore(Entry entry) {
        entries.add(entry);
    }

    @Override
    public List<Entry> about(String subject) {
        return entries.stream().filter(entry -> entry.subject().equals(subject)).toList();
    }

    /** Returns every deed so far. */
    public List<String> deeds() {
        return entries.stream().map(Entry::deed).toList();
    }

    @Override
    public Runnable snapshot() {
        List<Entry> before = new ArrayList<>(entries);
        return () -> entries = before;
    }
}
