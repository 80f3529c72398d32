package dk.raadslag.bot.fakes;

import dk.raadslag.domain.agenda.AgendaPaper;
import dk.raadslag.domain.agenda.AgendaPapers;
import dk.raadslag.domain.meeting.MeetingId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class FakeAgendaPapers implements AgendaPapers {
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final List<AgendaPaper> published = new ArrayList<>();

    @Override
    public void keep(String token, String file, byte[] content, Instant at) {
        contents.put(token, content.clone());
    }

    @Override
    public void publish(AgendaPaper paper, Instant at) {
        published.add(paper);
    }

    @Override
    public Optional<AgendaPaper> of(MeetingId meeting) {
        return published.stream()
                .filter(paper -> paper.meeting().equals(meeting))
                .reduce((earlier, later) -> later);
    }

    @Override
    public Optional<AgendaPaper> find(String token) {
        return published.stream().filter(paper -> paper.token().equals(token)).findFirst();
    }

    @Override
    public byte[] content(String token) {
        return contents.get(token);
    }
}
