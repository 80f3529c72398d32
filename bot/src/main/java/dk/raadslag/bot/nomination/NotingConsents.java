package dk.raadslag.bot.nomination;

import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.nomination.Nominations;
import dk.raadslag.domain.nomination.Nominee;
import java.time.Instant;

/** Notes whether somebody who was named will, and tells whoever named them; a no is told to the secretariat too. */
final class NotingConsents {
    private final Nominations nominations;
    private final Calls calls;
    private final Notices notices;
    private final Audit audit;

    NotingConsents(Nominations nominations, Calls calls, Notices notices, Audit audit) {
        this.nominations = nominations;
        this.calls = calls;
        this.notices = notices;
        this.audit = audit;
    }

    /**
     * Who said it and when.
     *
     * @param key of the message it came with
     */
    record Said(PersonId by, String key, Instant at) {}

    /** Notes it and returns what is told of it. */
    NominationWords.ConsentNews note(Nominee one, Network network, String group, boolean accepted, Said said) {
        nominations.answer(one.id(), accepted ? Nominee.Consent.ACCEPTED : Nominee.Consent.DECLINED, said.at());
        audit.add(new Audit.Entry(
                said.at(),
                said.by().toString(),
                accepted ? "nominee-accepted" : "nominee-declined",
                one.origin().round().value(),
                "person=" + one.candidate().person()));
        NominationWords.ConsentNews news = new NominationWords.ConsentNews(
                calls.name(one), group, network.nameOf(one.origin().municipality()), accepted);
        String key = "nominee-answer:" + one.id() + ":" + said.key();
        if (!one.origin().by().equals(said.by())) {
            notices.tell(one.origin().by(), key, news, said.at());
        }
        if (!accepted) {
            notices.tellSecretariat(network, key, news, said.at());
        }
        return news;
    }
}
