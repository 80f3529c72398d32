package dk.raadslag.bot.delivery;

import dk.raadslag.domain.delivery.Attempt;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** A channel that takes everything, after a while, unless told what to answer. */
final class FakeCarrier implements Carrier {

    private final Map<String, Function<ChatAddress, Attempt>> answers = new ConcurrentHashMap<>();
    private final Queue<String> calls = new ConcurrentLinkedQueue<>();
    private final Queue<Long> moments = new ConcurrentLinkedQueue<>();
    private volatile Duration latency = Duration.ZERO;
    private volatile CountDownLatch letHangingGo = new CountDownLatch(0);
    private volatile String hanging = "";

    void takesItsTime(Duration time) {
        latency = time;
    }

    void answer(String conversation, Attempt attempt) {
        answer(conversation, address -> attempt);
    }

    void answer(String conversation, Function<ChatAddress, Attempt> answer) {
        answers.put(conversation, answer);
    }

    void acceptAgain(String conversation) {
        answers.remove(conversation);
    }

    /** Answers nobody in this tenant before it is let go. */
    void hangs(String tenant, CountDownLatch letGo) {
        hanging = tenant;
        letHangingGo = letGo;
    }

    /** Returns every call as "conversation <- text". */
    List<String> calls() {
        return List.copyOf(calls);
    }

    /** Returns when each call began, in nanoseconds of this machine. */
    List<Long> moments() {
        return List.copyOf(moments);
    }

    @Override
    public Attempt send(ChatAddress address, Message message) {
        String conversation = String.valueOf(address.conversationId());
        calls.add(conversation + " <- " + message.text());
        work();
        hang(address);
        return answers.getOrDefault(conversation, FakeCarrier::accept).apply(address);
    }

    @Override
    public Attempt update(ChatAddress address, String activityId, Message message) {
        calls.add(address.conversationId() + "/" + activityId + " <- " + message.text());
        work();
        return new Attempt.Accepted(address, activityId);
    }

    private void hang(ChatAddress address) {
        if (address.tenantId().equals(hanging)) {
            try {
                letHangingGo.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void work() {
        moments.add(System.nanoTime());
        long until = System.nanoTime() + latency.toNanos();
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }

    private static Attempt accept(ChatAddress address) {
        String known = address.conversationId();
        String conversation = known == null ? "created-for-" + address.userId() : known;
        return new Attempt.Accepted(
                new ChatAddress(address.serviceUrl(), address.tenantId(), address.userId(), conversation),
                "activity-in-" + conversation);
    }
}
