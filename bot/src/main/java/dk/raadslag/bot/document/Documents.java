package dk.raadslag.bot.document;

import dk.raadslag.bot.document.DocumentText.Found;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads the text of a file in any form agendas are published in. */
public final class Documents {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final int AT_ONCE = 2;
    private static final Duration USUAL = Duration.ofSeconds(2);
    private static final Duration BEYOND = Duration.ofMillis(500);
    private static final long LOOK_AGAIN = 100;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Duration longest;

    /** Works on one file for two seconds at most. */
    public Documents() {
        this(USUAL);
    }

    Documents(Duration longest) {
        this.longest = longest;
    }

    /** Returns the text, or why there is none; the name tells by its ending what form is expected. */
    public DocumentText read(String name, byte[] bytes) {
        try {
            return inTime(FileForm.of(name, bytes), bytes);
        } catch (FlawException refused) {
            return new DocumentText.Refused(new DocumentNotRead(name, refused.flaw()));
        }
    }

    private Found inTime(Form form, byte[] bytes) {
        FutureTask<Found> reading = new FutureTask<>(() -> text(form, bytes));
        Thread reader = new Thread(() -> inTurn(reading), "document-reader");
        reader.setDaemon(true);
        reader.start();
        try {
            return answer(reading, reader);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FlawException(Flaw.TOO_SLOW);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof FlawException refused ? refused : new FlawException(flaw(failed));
        } finally {
            reading.cancel(true);
        }
    }

    /** The reading ends by itself, unless its parser is caught where nobody looks at the time. */
    private Found answer(FutureTask<Found> reading, Thread reader) throws InterruptedException, ExecutionException {
        long latest = System.nanoTime() + Budget.patience(longest).toNanos();
        long most = longest.plus(BEYOND).toNanos();
        while (System.nanoTime() - latest < 0 && Budget.worked(reader) < most) {
            try {
                return reading.get(LOOK_AGAIN, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                // looked at once more while there is time
            }
        }
        throw new FlawException(Flaw.TOO_SLOW);
    }

    private void inTurn(FutureTask<Found> reading) {
        places.acquireUninterruptibly();
        try {
            reading.run();
        } finally {
            places.release();
        }
    }

    private Found text(Form form, byte[] bytes) throws IOException {
        Found found = form.text(bytes, new Budget(longest));
        if (found.text().isBlank()) {
            throw new FlawException(Flaw.EMPTY);
        }
        return found;
    }

    /** Parsers break over damaged files in every way there is. */
    private static Flaw flaw(ExecutionException failed) {
        return failed.getCause() instanceof OutOfMemoryError ? Flaw.UNFOLDS_TOO_FAR : Flaw.DAMAGED;
    }
}
