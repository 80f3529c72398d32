package dk.raadslag.bot.fakes;

import dk.raadslag.domain.reply.ReplyFile;
import dk.raadslag.domain.reply.ReplyFiles;
import dk.raadslag.domain.round.RoundId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

public final class FakeReplyFiles implements ReplyFiles {
    private final List<ReplyFile> kept = new ArrayList<>();

    @Override
    public long keep(ReplyFile file) {
        kept.add(file);
        return kept.size();
    }

    @Override
    public Optional<ReplyFile> find(long id) {
        return 1 <= id && id <= kept.size() ? Optional.of(kept.get((int) id - 1)) : Optional.empty();
    }

    @Override
    public List<Listed> of(RoundId round) {
        return LongStream.rangeClosed(1, kept.size())
                .filter(id -> kept.get((int) id - 1).round().equals(round))
                .mapToObj(id -> listed(id, kept.get((int) id - 1)))
                .toList();
    }

    private static Listed listed(long id, ReplyFile file) {
        return new Listed(id, file.municipality(), file.person(), file.name(), file.at());
    }
}
