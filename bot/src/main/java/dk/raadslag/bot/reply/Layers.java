package dk.raadslag.bot.reply;

import dk.raadslag.domain.Wording;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Disagreement;
import dk.raadslag.domain.reply.ItemStanding;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts one's own answer and the colleagues' contributions together as whoever hands in has chosen. */
final class Layers {
    private final Receipts receipts;
    private final Wording wording;

    Layers(Receipts receipts, Wording wording) {
        this.receipts = receipts;
        this.wording = wording;
    }

    /** Tells whether there is a contribution to choose that the fields do not say already. */
    static boolean areOpen(ItemStanding item, Part part) {
        Optional<Answer> shown = FilledIn.of(item, part).map(Contribution::answer);
        return part.handsIn()
                && contributions(item, part).stream()
                        .anyMatch(one -> shown.filter(answer -> says(answer, one.answer()))
                                .isEmpty());
    }

    /** Returns the answers in which a contribution was chosen, alone or beside one's own. */
    Map<String, Answer> chosen(CardInputs inputs, MunicipalityStanding standing, Part part) {
        Map<String, Answer> chosen = new LinkedHashMap<>();
        for (ItemStanding item : part.handsIn() ? standing.items() : List.<ItemStanding>of()) {
            String number = item.item().number();
            List<Contribution> theirs = contributions(item, part);
            if (!theirs.isEmpty()) {
                inputs.layer(number)
                        .flatMap(decision -> answer(decision, inputs.answer(item, part), theirs, part))
                        .ifPresent(answer -> chosen.put(number, answer));
            }
        }
        return chosen;
    }

    /** Returns what was chosen, by item. */
    static Map<String, Decision> decided(CardInputs inputs, MunicipalityStanding standing) {
        Map<String, Decision> decided = new LinkedHashMap<>();
        standing.items().stream()
                .map(item -> item.item().number())
                .forEach(number -> inputs.layer(number).ifPresent(decision -> decided.put(number, decision)));
        return decided;
    }

    /** Returns the answer a disagreement is settled with. */
    Answer decided(Decision decision, Disagreement disputed, Part part) {
        Answer mine = disputed.reply().answer();
        Contribution theirs = disputed.contribution();
        return switch (decision) {
            case MINE -> mine;
            case THEIRS -> theirs.answer();
            case BOTH -> mine.joined(author(disputed.reply(), part), theirs.answer(), author(theirs, part));
        };
    }

    private Optional<Answer> answer(Decision decision, Optional<Answer> own, List<Contribution> theirs, Part part) {
        if (decision == Decision.MINE) {
            return Optional.empty();
        }
        Answer all = theirs.get(0).answer();
        for (Contribution more : theirs.subList(1, theirs.size())) {
            all = all.joined(author(theirs.get(0), part), more.answer(), author(more, part));
        }
        Answer joined = all;
        return Optional.of(
                decision == Decision.THEIRS
                        ? joined
                        : own.map(mine -> mine.joined(ownAuthor(part), joined, author(theirs.get(0), part)))
                                .orElse(joined));
    }

    private String ownAuthor(Part part) {
        return wording.plain(
                new CardPhrase.Author(receipts.role(part, part.person().id())));
    }

    /** A name would tell which municipality the joint text quotes; the role does not. */
    private String author(Contribution one, Part part) {
        return wording.plain(new CardPhrase.Author(receipts.role(part, one.person())));
    }

    private static List<Contribution> contributions(ItemStanding item, Part part) {
        return item.beside().stream()
                .filter(one -> !part.wrote(one) && one.stage() == Stage.CONTRIBUTED)
                .toList();
    }

    private static boolean says(Answer answer, Answer contribution) {
        return answer.text().contains(contribution.text())
                && answer.proposedWordings().containsAll(contribution.proposedWordings())
                && !answer.position().conflictsWith(contribution.position());
    }
}
