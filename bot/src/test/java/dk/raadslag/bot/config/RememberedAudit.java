package dk.raadslag.bot.config;

import dk.raadslag.domain.Audit;
import java.util.ArrayList;
import java.util.List;

final class RememberedAudit implements Audit {
    private final List<Entry> entries = new ArrayList<>();

    @Override
    public void add(Entry entry) {
        entries.add(entry);
    }

    @Override
    public List<Entry> about(String subject) {
        return entries.stream().filter(entry -> entry.subject().equals(subject)).toList();
    }

    int entries() {
        return entries.size();
    }
}
