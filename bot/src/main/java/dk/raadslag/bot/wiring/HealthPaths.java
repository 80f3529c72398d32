package dk.raadslag.bot.wiring;

import java.util.Map;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.AvailabilityState;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a load balancer on the main port whether the program lives and whether it is ready; everything else stays inside. */
@RestController
class HealthPaths {

    private final ApplicationAvailability availability;

    HealthPaths(ApplicationAvailability availability) {
        this.availability = availability;
    }

    @GetMapping("/actuator/health/liveness")
    ResponseEntity<Map<String, String>> liveness() {
        return answer(availability.getLivenessState(), LivenessState.CORRECT, "DOWN");
    }

    @GetMapping("/actuator/health/readiness")
    ResponseEntity<Map<String, String>> readiness() {
        return answer(availability.getReadinessState(), ReadinessState.ACCEPTING_TRAFFIC, "OUT_OF_SERVICE");
    }

    private static ResponseEntity<Map<String, String>> answer(
            AvailabilityState state, AvailabilityState good, String otherwise) {
        return state == good
                ? ResponseEntity.ok(Map.of("status", "UP"))
                : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(Map.of("status", otherwise));
    }
}
