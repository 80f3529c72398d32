package dk.raadslag.bot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Configuration;

/** Who may know whom: the dependency directions of docs/adr/0001. */
class HouseRulesTest {
    private static final String WIRING = "dk.raadslag.bot.wiring..";

    @Test
    void onlyTheTeamsPackageNamesTheBotFramework() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("dk.raadslag.bot.teams..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.microsoft.bot..", "okhttp3..", "retrofit2..", "com.auth0..")
                .because("the SDK is archived and the way out must stay one package wide"));
    }

    @Test
    void theDomainIsPlainJava() {
        holds(classes()
                .that()
                .resideInAPackage("dk.raadslag.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dk.raadslag.domain..", "java..", "org.jspecify.."));
    }

    @Test
    void theDomainTouchesNeitherFilesNorNetworkNorDatabaseNorLog() {
        holds(noClasses()
                .that()
                .resideInAPackage("dk.raadslag.domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io",
                        "java.nio.file..",
                        "java.net.http..",
                        "java.sql..",
                        "javax..",
                        "java.util.logging.."));
    }

    @ParameterizedTest
    @CsvSource({
        "store, templates, scheduler",
        "templates, scheduler, store",
        "scheduler, store, templates",
    })
    void modulesKnowTheDomainAndNotEachOther(String module, String sibling, String otherSibling) {
        holds(noClasses()
                .that()
                .resideInAPackage("dk.raadslag." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dk.raadslag." + sibling + "..", "dk.raadslag." + otherSibling + "..", "dk.raadslag.bot.."));
    }

    @Test
    void inTheBotOnlyTheWiringSeesTheOtherModules() {
        holds(noClasses()
                .that()
                .resideInAPackage("dk.raadslag.bot..")
                .and()
                .resideOutsideOfPackage(WIRING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dk.raadslag.store..", "dk.raadslag.templates..", "dk.raadslag.scheduler.."));
    }

    @Test
    void onlyTheWiringImportsConfigurations() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage(WIRING)
                .and()
                .areNotAnnotatedWith(Configuration.class)
                .and()
                .doNotHaveFullyQualifiedName(Raadslag.class.getName())
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Configuration.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dk.raadslag.domain.(*)..", "dk.raadslag.bot.(*).."})
    void featuresDoNotGoInCircles(String features) {
        holds(slices().matching(features).should().beFreeOfCycles());
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(false).check(OurClasses.ALL);
    }
}
