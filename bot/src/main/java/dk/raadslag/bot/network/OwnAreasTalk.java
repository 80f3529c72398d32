package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.config.RoleNames;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactCommand;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Proposal;
import dk.raadslag.domain.network.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "mine fagområder er psykiatri" and "min kollega Navn, navn@kommune.dk, skal være fagkontakt for psykiatri". */
final class OwnAreasTalk implements ContactCommand {
    private static final Pattern AREAS = PeriodForms.pattern(
            "(?:mine (?:fag)?områder|mit (?:fag)?område)(?: (?:er|bliver|skal være))?(?: nu| fremover)?[: ]+(?<areas>.+)");
    private static final Pattern COLLEAGUE = PeriodForms.pattern(
            "(?:jeg (?:vil )?(?:gerne )?foreslår? )?(?:at )?(?:min |vores |en )?(?:nye? )?kollega[:,]? (?<who>[^@]*?\\S+@\\S+?)[,.]?"
                    + "(?: (?:skal|kan|vil|bør))?(?: også| gerne| fremover)*(?: (?:være|blive|med|stå|tilføjes))?(?: (?:med|som))?(?: også)?"
                    + " (?<role>fagkontakt|stedfortræder)(?:en)?(?: (?:for|på|inden for|i))?(?<areas>.*)");

    private final ProposingAreas proposing;
    private final Saying saying;

    OwnAreasTalk(ProposingAreas proposing, Saying saying) {
        this.proposing = proposing;
        this.saying = saying;
    }

    @Override
    public Optional<Answering> said(Incoming.Said words, Turn turn) {
        String text = words.text().strip();
        Matcher areas = AREAS.matcher(text);
        if (areas.matches()) {
            return Optional.of(saying.say(own(areas.group("areas"), turn)));
        }
        Matcher colleague = COLLEAGUE.matcher(text);
        return colleague.matches() ? Optional.of(saying.say(joins(colleague, turn))) : Optional.empty();
    }

    @Override
    public Phrase usage() {
        return new AreaWords.AreasUsage();
    }

    private Phrase own(String typed, Turn turn) {
        List<Network> networks = turn.by().belongsTo();
        return NamedAreas.in(typed, networks)
                .either(
                        areas -> proposing.propose(networks, new Proposal.Areas(areas, turn.today()), turn),
                        problem -> problem);
    }

    private Phrase joins(Matcher typed, Turn turn) {
        List<Network> networks = turn.by().belongsTo();
        Role role = RoleNames.find(typed.group("role")).orElse(Role.SUBJECT_CONTACT);
        EmailAddress email = Emails.firstIn(typed.group("who")).orElse(null);
        if (email == null) {
            return new ConfirmationWords.SuccessorUnreadable(typed.group("who"));
        }
        Choice<Set<String>> areas = role == Role.DEPUTY
                        && typed.group("areas").replaceAll("[.,!\\s]", "").isEmpty()
                ? Choice.one(Set.of())
                : NamedAreas.in(typed.group("areas"), networks);
        return areas.either(
                named -> proposing.propose(
                        networks,
                        new Proposal.Joining(email, name(typed.group("who"), email), role, named, turn.today()),
                        turn),
                problem -> problem);
    }

    private static String name(String who, EmailAddress email) {
        return PeriodForms.pattern(Pattern.quote(email.value()))
                .matcher(who)
                .replaceAll("")
                .replaceAll("[,;:()<>]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
