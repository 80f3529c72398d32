package dk.raadslag.domain.draft;

import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every version of every draft. */
public interface Drafts {

    /** Reserves and returns a round's next version number, from 1, in the running unit of work. */
    int nextVersion(RoundId round);

    /** Keeps a version's documents, and which replies it rests on; returns where a person finds them. */
    Kept keep(DraftModel model, List<DraftDocument> documents, PersonId by);

    /** Returns the newest version of a round's draft. */
    Optional<Kept> newest(RoundId round);

    /** Returns every version of a round's draft, oldest first. */
    List<Kept> of(RoundId round);

    /** Returns what a version says; empty where that is not known. */
    Optional<DraftOutline> outline(RoundId round, int version);

    /** Returns the replies a version rests on; none where they were not recorded. */
    List<DraftReply> restsOn(RoundId round, int version);

    /** Notes that a version has been handed on; returns false, changing nothing, when it had been already. */
    boolean markSent(RoundId round, int version, PersonId by, Instant at);

    /** Returns the newest version of a round's draft that has been handed on. */
    Optional<Sent> sent(RoundId round);

    /** A version that has been handed on. */
    record Sent(int version, PersonId by, Instant at) {}

    /**
     * A kept version.
     *
     * @param folder absolute path of the folder its files lie in
     */
    record Kept(RoundId round, int version, Instant madeAt, String folder, List<String> files) {
        private static final String PAGE = ".html";
        private static final String JOINT = "samlet-udkast";

        /** Copies the list. */
        public Kept {
            files = List.copyOf(files);
        }

        /** Returns this version with the files of the joint document alone, which is fit to be sent. */
        public Kept joint() {
            return new Kept(
                    round,
                    version,
                    madeAt,
                    folder,
                    files.stream().filter(file -> file.startsWith(JOINT)).toList());
        }

        /** Returns the documents that were too long to be printed with the others. */
        public List<String> unprinted() {
            return files.stream()
                    .filter(file -> file.endsWith(PAGE))
                    .map(file -> file.substring(0, file.length() - PAGE.length()))
                    .filter(document -> !files.contains(document + ".pdf"))
                    .toList();
        }
    }
}
