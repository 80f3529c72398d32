package dk.raadslag.bot.wiring;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.PhraseTypes;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.draft.ComposingDrafts;
import dk.raadslag.domain.draft.DissentChoices;
import dk.raadslag.domain.draft.DraftWriter;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.draft.JointWordings;
import dk.raadslag.domain.draft.MakingDrafts;
import dk.raadslag.domain.draft.WordingPositions;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.ReplyFiles;
import dk.raadslag.domain.round.Ledger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Composing drafts. */
@Configuration(proxyBeanMethods = false)
class DraftUseCases {

    @Bean
    ComposingDrafts composingDrafts(
            Contributions contributions,
            Meetings meetings,
            Contacts contacts,
            Ledger ledger,
            JointWordings wordings,
            DissentChoices choices,
            ReplyFiles files) {
        return new ComposingDrafts(contributions, meetings, contacts, ledger, wordings, choices, files);
    }

    @Bean
    PhraseTypes phraseTypes() {
        return new FoundPhrases();
    }

    @Bean
    WordingPositions wordingPositions(UnitOfWork unitOfWork, JointWordings wordings, Audit audit) {
        return new WordingPositions(unitOfWork, wordings, audit);
    }

    @Bean
    MakingDrafts makingDrafts(
            UnitOfWork unitOfWork, ComposingDrafts composing, DraftWriter writer, Drafts drafts, Audit audit) {
        return new MakingDrafts(unitOfWork, composing, writer, drafts, audit);
    }
}
