package dk.raadslag.domain.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a case is on its way, reckoned from everything that has happened to it.
 *
 * @param current which step it is at, from 0; as many as there are steps when it has been through
 */
public record CasePath(List<Stop> stops, int current, boolean withdrawn) {

    /** Copies the stops. */
    public CasePath {
        stops = List.copyOf(stops);
    }

    /** How it stands with a step. */
    public enum State {
        WAITING,
        AT_HAND,
        DECIDED,
        SKIPPED,
        SENT_BACK,
        DROPPED
    }

    /**
     * A step of the way.
     *
     * @param forum the id of the forum it was to go to
     * @param when the day it is to be there, as it was given last
     * @param last what ended its stay there, or null
     */
    public record Stop(
            int step,
            String forum,
            State state,
            CaseEvent.When when,
            @Nullable CaseEvent last) {}

    /** Reckons where a case is. */
    public static CasePath of(Case file) {
        Reckoning reckoning = new Reckoning(file);
        file.events().forEach(reckoning::take);
        return reckoning.path();
    }

    /** Tells whether nothing more can happen to it. */
    public boolean isOver() {
        return withdrawn || current >= stops.size();
    }

    /** Returns the step it is at; empty when it is over. */
    public Optional<Stop> atHand() {
        return isOver() ? Optional.empty() : Optional.of(stops.get(current));
    }

    /** Returns the step after the one it is at; empty where there is none. */
    public Optional<Stop> next() {
        return isOver() || current + 1 >= stops.size() ? Optional.empty() : Optional.of(stops.get(current + 1));
    }

    /** Takes one event after the other. */
    private static final class Reckoning {
        private final List<Stop> stops = new ArrayList<>();
        private int current;
        private boolean withdrawn;

        Reckoning(Case file) {
            List<String> forums = file.forumsBefore(0);
            for (int step = 0; step < forums.size(); step++) {
                stops.add(waiting(step, forums.get(step)));
            }
        }

        private static Stop waiting(int step, String forum) {
            return new Stop(step, forum, State.WAITING, CaseEvent.When.UNKNOWN, null);
        }

        /** Days that were given for forums that lie on the new way too are kept. */
        private void reroute(List<String> forums) {
            List<Stop> ahead = List.copyOf(stops.subList(current, stops.size()));
            stops.subList(current, stops.size()).clear();
            for (int step = current; step < forums.size(); step++) {
                int place = step;
                String forum = forums.get(step);
                stops.add(ahead.stream()
                        .filter(stop -> stop.forum().equals(forum))
                        .findFirst()
                        .map(stop -> new Stop(place, forum, stop.state(), stop.when(), stop.last()))
                        .orElseGet(() -> waiting(place, forum)));
            }
        }

        void take(CaseEvent event) {
            Stop stop = stops.get(event.step());
            switch (event.kind()) {
                case DATED -> put(stop, stop.state(), event.when(), stop.last());
                case DECIDED, SKIPPED -> {
                    put(stop, state(event), event.when(), event);
                    current = event.step() + 1;
                }
                case RETURNED -> sendBack(event);
                case WITHDRAWN -> {
                    put(stop, State.DROPPED, stop.when(), event);
                    withdrawn = true;
                }
                case REROUTED -> reroute(Correction.of(event).forums());
                case RETITLED -> {}
            }
        }

        private static State state(CaseEvent event) {
            return event.kind() == CaseEvent.Kind.DECIDED ? State.DECIDED : State.SKIPPED;
        }

        /** Days that were given for the steps it has to go through again are given anew. */
        private void sendBack(CaseEvent event) {
            for (Stop stop : List.copyOf(stops.subList(event.backTo(), stops.size()))) {
                boolean sender = stop.step() == event.step();
                put(stop, sender ? State.SENT_BACK : State.WAITING, CaseEvent.When.UNKNOWN, sender ? event : null);
            }
            current = event.backTo();
        }

        private void put(Stop stop, State state, CaseEvent.When when, @Nullable CaseEvent last) {
            stops.set(stop.step(), new Stop(stop.step(), stop.forum(), state, when, last));
        }

        CasePath path() {
            if (!withdrawn && current < stops.size()) {
                Stop stop = stops.get(current);
                put(stop, State.AT_HAND, stop.when(), null);
            }
            return new CasePath(stops, current, withdrawn);
        }
    }
}
