package dk.raadslag.bot.teams;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the Bot Framework posts activities; the answer is given once their effect is stored. */
@RestController
class MessagesEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(MessagesEndpoint.class);
    private static final int LARGEST_BODY = 256 * 1024;

    private final PostedReader reader = new PostedReader();
    private final Entrance entrance;
    private final Turns turns;

    MessagesEndpoint(Entrance entrance, Turns turns) {
        this.entrance = entrance;
        this.turns = turns;
    }

    @PostMapping("/api/messages")
    CompletableFuture<ResponseEntity<byte[]>> receive(HttpServletRequest request) throws IOException {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (entrance.isShutTo(authorization)) {
            return refused(Refusal.NOT_AUTHENTICATED);
        }
        Optional<byte[]> body = bodyOf(request);
        return body.isPresent() ? take(body.get(), authorization) : refused(Refusal.TOO_LARGE);
    }

    private CompletableFuture<ResponseEntity<byte[]>> take(byte[] body, @Nullable String authorization) {
        Optional<Posted> posted = reader.read(body);
        if (posted.isEmpty()) {
            return refused(Refusal.NOT_AN_ACTIVITY);
        }
        Optional<Refusal> refusal = entrance.refuses(posted.get(), authorization);
        return refusal.isPresent() ? refused(refusal.get()) : turn(posted.get());
    }

    private CompletableFuture<ResponseEntity<byte[]>> turn(Posted posted) {
        try {
            return turns.take(posted)
                    .handle((answer, failure) -> failure == null ? answered(answer) : notStored(posted, failure));
        } catch (RejectedExecutionException full) {
            LOG.warn("Too many activities are waiting; {} is to be sent again", posted.id());
            return refused(Refusal.NOT_NOW);
        }
    }

    private static ResponseEntity<byte[]> answered(Answer answer) {
        return answer.body().length == 0
                ? ResponseEntity.status(answer.status()).build()
                : ResponseEntity.status(answer.status())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(answer.body());
    }

    private static ResponseEntity<byte[]> notStored(Posted posted, Throwable failure) {
        LOG.error("Activity {} ({}) had no effect and is to be sent again", posted.id(), posted.type(), failure);
        return ResponseEntity.status(Refusal.NOT_NOW.status()).build();
    }

    private static CompletableFuture<ResponseEntity<byte[]>> refused(Refusal refusal) {
        return CompletableFuture.completedFuture(
                ResponseEntity.status(refusal.status()).build());
    }

    private static Optional<byte[]> bodyOf(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST_BODY) {
            return Optional.empty();
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        return body.length > LARGEST_BODY ? Optional.empty() : Optional.of(body);
    }
}
