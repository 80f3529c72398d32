package dk.raadslag.bot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Time is an argument, and the domain is deterministic. */
class TimeRulesTest {
    private static final DescribedPredicate<JavaAccess<?>> THE_MACHINES_CLOCK = describe(
            "the machine's clock",
            access -> asksJavaTime(access)
                    || isCallTo(access, Clock.class, "system")
                    || isCallTo(access, Clock.class, "tick")
                    || isCallTo(access, InstantSource.class, "system")
                    || isCallTo(access, System.class, "currentTimeMillis"));

    @Test
    void onlyTheWiringReadsTheMachinesClock() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("dk.raadslag.bot.wiring..")
                .should()
                .accessTargetWhere(THE_MACHINES_CLOCK)
                .orShould()
                .callConstructor(Date.class)
                .because("a deadline that cannot be tested at any hour will fail at some hour"));
    }

    @Test
    void theDomainHasNeitherClockNorChance() {
        holds(noClasses()
                .that()
                .resideInAPackage("dk.raadslag.domain..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .orShould()
                .callMethod(UUID.class, "randomUUID"));
    }

    private static boolean asksJavaTime(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("java.time")
                && access.getTarget().getName().equals("now")
                && !access.getTarget().getFullName().contains(Clock.class.getName());
    }

    private static boolean isCallTo(JavaAccess<?> access, Class<?> owner, String nameStart) {
        return access.getTargetOwner().isEquivalentTo(owner)
                && access.getTarget().getName().startsWith(nameStart);
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(false).check(OurClasses.ALL);
    }
}
