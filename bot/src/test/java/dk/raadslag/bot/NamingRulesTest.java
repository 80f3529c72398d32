package dk.raadslag.bot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages are features and types carry the domain's names. */
class NamingRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "common",
                "util",
                "utils",
                "core",
                "shared",
                "base",
                "controller",
                "dto",
                "entity",
                "mapper",
                "service"
            })
    void noPackageIsADrawerOrALayer(String name) {
        noClasses()
                .should()
                .resideInAPackage(".." + name + "..")
                .allowEmptyShould(false)
                .check(OurClasses.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Manager", "Helper", "Util", "Utils", "Impl", "Service", "Dto"})
    void noTypeIsNamedAfterNothing(String ending) {
        noClasses()
                .should()
                .haveSimpleNameEndingWith(ending)
                .allowEmptyShould(false)
                .check(OurClasses.ALL);
    }
}
