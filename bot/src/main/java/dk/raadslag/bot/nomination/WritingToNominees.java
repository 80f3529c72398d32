package dk.raadslag.bot.nomination;

import dk.raadslag.bot.delivery.SecondChannel;
import dk.raadslag.bot.mail.ReplyCodes;
import dk.raadslag.bot.reply.Part;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.nomination.NominationCall;
import dk.raadslag.domain.nomination.Nominee;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes by mail to those who were named and are not in Teams, where mail can be sent. */
final class WritingToNominees {
    private final Supplier<SecondChannel> mail;
    private final ReplyCodes codes;
    private final Outbox outbox;
    private final Audit audit;
    private final Wording wording;

    WritingToNominees(Supplier<SecondChannel> mail, ReplyCodes codes, Outbox outbox, Audit audit, Wording wording) {
        this.mail = mail;
        this.codes = codes;
        this.outbox = outbox;
        this.audit = audit;
        this.wording = wording;
    }

    /** Asks somebody whether they will; returns false where they cannot be written to. */
    boolean ask(Nominee nominee, NominationCall call, Part part, Instant now) {
        RoundId round = part.round().id();
        PersonId person = nominee.candidate().person();
        boolean written = write(
                nominee,
                "asked",
                new NominationWords.WillYouByMail(
                        call.group(),
                        by(part),
                        part.municipalityName(),
                        Calls.summary(call),
                        part.round().deadline().inWords(),
                        round.value(),
                        codes.of(round, person)),
                now);
        if (written) {
            audit.add(new Audit.Entry(
                    now, part.person().id().toString(), "nominee-asked-by-mail", round.value(), "person=" + person));
        }
        return written;
    }

    /** Returns who has named somebody; null where the secretariat has entered it, so that it was the municipality. */
    static @Nullable String by(Part part) {
        return part.network().isSecretariat(part.person().email())
                ? null
                : part.person().name();
    }

    /** Tells somebody something by mail; returns false where they cannot be written to. */
    boolean write(Nominee nominee, String what, Phrase words, Instant now) {
        PersonId person = nominee.candidate().person();
        Dispatch said = new Dispatch(
                SecondChannel.NOMINEES + nominee.origin().round() + ":" + nominee.id() + ":" + what,
                person,
                null,
                new Intent.Answer(wording.say(words), null),
                Dispatch.Urgency.CONVERSATION,
                now);
        Optional<ChatAddress> to = mail.get().addressFor(said);
        to.ifPresent(
                address -> outbox.put(new Dispatch(said.key(), person, address, said.intent(), said.urgency(), now)));
        return to.isPresent();
    }
}
