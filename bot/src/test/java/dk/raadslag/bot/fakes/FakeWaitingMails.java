package dk.raadslag.bot.fakes;

import dk.raadslag.domain.reply.WaitingMail;
import dk.raadslag.domain.reply.WaitingMails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public final class FakeWaitingMails implements WaitingMails, Remembered {
    private List<WaitingMail> kept = new ArrayList<>();

    @Override
    public long keep(WaitingMail mail) {
        kept.add(mail);
        return kept.size();
    }

    @Override
    public Optional<WaitingMail> find(long id) {
        return 1 <= id && id <= kept.size() ? Optional.of(kept.get((int) id - 1)) : Optional.empty();
    }

    @Override
    public Runnable snapshot() {
        List<WaitingMail> before = new ArrayList<>(kept);
        return () -> kept = before;
    }
}
