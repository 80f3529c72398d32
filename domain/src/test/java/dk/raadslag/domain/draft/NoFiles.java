package dk.raadslag.domain.draft;

import dk.raadslag.domain.reply.ReplyFile;
import dk.raadslag.domain.reply.ReplyFiles;
import dk.raadslag.domain.round.RoundId;
import java.util.List;
import java.util.Optional;

/** Nobody sends a file. */
final class NoFiles implements ReplyFiles {
    @Override
    public long keep(ReplyFile file) {
        throw new UnsupportedOperationException("nobody sends a file here");
    }

    @Override
    public Optional<ReplyFile> find(long id) {
        return Optional.empty();
    }

    @Override
    public List<Listed> of(RoundId round) {
        return List.of();
    }
}
