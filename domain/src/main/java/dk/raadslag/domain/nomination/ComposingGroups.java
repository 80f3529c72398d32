package dk.raadslag.domain.nomination;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.List;

/** Lets those chosen sit in their group, once the secretariat says so; each decision takes effect once. */
public final class ComposingGroups {
    private final UnitOfWork unitOfWork;
    private final Nominations nominations;
    private final WorkingGroups groups;
    private final Audit audit;

    /** Needs where names and members are kept. */
    public ComposingGroups(UnitOfWork unitOfWork, Nominations nominations, WorkingGroups groups, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.nominations = nominations;
        this.groups = groups;
        this.audit = audit;
    }

    /** Seats those chosen, and returns everybody about whom something is decided that nobody had been told. */
    public List<Nominee> seat(NetworkId network, NominationCall call, PersonId by, Instant now) {
        return unitOfWork.run(() -> {
            List<Nominee> decided = nominations.of(call.round()).stream()
                    .filter(one -> one.choice() != Nominee.Choice.OPEN && nominations.told(one.id(), now))
                    .toList();
            decided.stream()
                    .filter(one -> one.choice() == Nominee.Choice.CHOSEN)
                    .forEach(one -> groups.add(network, member(one, call)));
            if (!decided.isEmpty()) {
                audit.add(new Audit.Entry(
                        now, by.toString(), "group-composed", call.round().value(), "people=" + decided.size()));
            }
            return decided;
        });
    }

    private static GroupMember member(Nominee one, NominationCall call) {
        return new GroupMember(
                call.group(),
                one.candidate().person(),
                one.origin().municipality(),
                call.round(),
                call.begins(),
                call.ends());
    }
}
