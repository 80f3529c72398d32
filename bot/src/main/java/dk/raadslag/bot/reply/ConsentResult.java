package dk.raadslag.bot.reply;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ProposedWording;
import dk.raadslag.domain.round.RoundKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the municipalities fall in a round that asks for consent; each is named in one place.
 *
 * @param objecting how many municipalities the objections are from
 * @param remarking how many municipalities the remarks are from
 * @param remarks who has said something that is neither plain agreement nor an objection
 * @param reached who is silent though the request has reached somebody who answers there
 * @param unreached who is silent and may not know of it
 */
public record ConsentResult(
        RoundKind kind,
        boolean open,
        int asked,
        int objecting,
        int remarking,
        List<String> agreed,
        List<Said> objections,
        List<Said> remarks,
        List<Call> reached,
        List<Call> unreached)
        implements Phrase {

    /** Copies the lists. */
    public ConsentResult {
        agreed = List.copyOf(agreed);
        objections = List.copyOf(objections);
        remarks = List.copyOf(remarks);
        reached = List.copyOf(reached);
        unreached = List.copyOf(unreached);
    }

    /** What a municipality has said; {@code number} is empty where there is one item only. */
    public record Said(
            String municipality,
            String number,
            Position position,
            String text,
            List<ProposedWording> proposedWordings,
            String by) {}

    /** A municipality to call, and whom to ask for there. */
    public record Call(String municipality, List<Callee> people) {
        /** Copies the list. */
        public Call {
            people = List.copyOf(people);
        }
    }

    /** Somebody to ask for. */
    public record Callee(String name, @Nullable String phone) {}
}
