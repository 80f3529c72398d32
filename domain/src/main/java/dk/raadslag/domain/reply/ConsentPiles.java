package dk.raadslag.domain.reply;

import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.round.LedgerLine;
import java.util.List;
import java.util.stream.Stream;

/** How the municipalities fall when they are asked to consent; each is in exactly one pile. */
public record ConsentPiles(List<MunicipalityStanding> municipalities, List<LedgerLine> asked) {
    /** Copies the lists. */
    public ConsentPiles {
        municipalities = List.copyOf(municipalities);
        asked = List.copyOf(asked);
    }

    /** Where a municipality falls. */
    public enum Pile {
        /** It has agreed to everything, and said no more. */
        AGREED,
        /** It has objected to something. */
        OBJECTED,
        /** It has said something that is neither plain agreement nor an objection. */
        REMARKS,
        /** It has said nothing, or not everything, and the request has reached somebody who answers for it. */
        SILENT_REACHED,
        /** It has said nothing, or not everything, and the request has reached nobody who answers for it. */
        SILENT_UNREACHED
    }

    /** Sorts the municipalities of a round. */
    public static ConsentPiles of(Standing standing, List<LedgerLine> asked) {
        return new ConsentPiles(standing.municipalities(), asked);
    }

    /** Returns the municipalities in a pile. */
    public List<MunicipalityStanding> in(Pile pile) {
        return municipalities.stream().filter(one -> pileOf(one) == pile).toList();
    }

    /** Returns where a municipality falls. */
    public Pile pileOf(MunicipalityStanding standing) {
        if (answers(standing).anyMatch(answer -> answer.position() == Position.NOT_ENDORSED)) {
            return Pile.OBJECTED;
        }
        if (answers(standing).anyMatch(answer -> !answer.accepts())) {
            return Pile.REMARKS;
        }
        if (standing.status() == MunicipalityStanding.Status.ANSWERED) {
            return Pile.AGREED;
        }
        return isReached(standing.municipality()) ? Pile.SILENT_REACHED : Pile.SILENT_UNREACHED;
    }

    /** Returns the lines of those who answer for a municipality: those who can bind it, else everybody asked there. */
    public List<LedgerLine> answering(MunicipalityCode municipality) {
        List<LedgerLine> all = asked.stream()
                .filter(line -> line.recipient().municipality().equals(municipality))
                .toList();
        List<LedgerLine> approvers = all.stream()
                .filter(line -> line.recipient().role() == Role.APPROVER)
                .toList();
        return approvers.isEmpty() ? all : approvers;
    }

    private boolean isReached(MunicipalityCode municipality) {
        return answering(municipality).stream().anyMatch(line -> line.state() instanceof DeliveryState.Delivered);
    }

    private static Stream<Answer> answers(MunicipalityStanding standing) {
        return standing.items().stream().flatMap(item -> item.reply().stream()).map(Contribution::answer);
    }
}
