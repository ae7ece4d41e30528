package dev.fulcrum.e2e;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Holds the arrows of the house. */
@AnalyzeClasses(
        packages = "dev.fulcrum",
        importOptions = {DoNotIncludeTests.class, ArchitectureTest.NoTestArchives.class})
class ArchitectureTest {
    /** Leaves out the tests that core lends to this module in an archive of its own. */
    static final class NoTestArchives implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    /** The pipe, in the order in which a sample goes through it. */
    private static final List<String> PIPE = List.of(
            "task",
            "model",
            "prompting",
            "sample",
            "sandbox",
            "oracle",
            "scan",
            "metric",
            "statistics",
            "study",
            "report");

    @ArchTest
    static void theArrowOfThePipeIsOneWay(JavaClasses house) {
        for (int room = 0; room < PIPE.size() - 1; room++) {
            String[] later = PIPE.subList(room + 1, PIPE.size()).stream()
                    .map(name -> "dev.fulcrum." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("dev.fulcrum." + PIPE.get(room) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(house);
        }
    }

    @ArchTest
    static final ArchRule judgesNeverSeeAModel = noClasses()
            .that()
            .resideInAnyPackage("dev.fulcrum.oracle..", "dev.fulcrum.metric..", "dev.fulcrum.statistics..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.fulcrum.model..", "dev.fulcrum.inference..", "dev.fulcrum.prompting..");

    @ArchTest
    static final ArchRule onlyTheStoreKnowsSql = noClasses()
            .that()
            .resideOutsideOfPackage("dev.fulcrum.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.jdbi..", "org.sqlite..", "org.duckdb..", "org.flywaydb..");

    @ArchTest
    static final ArchRule onlyTheSyntaxRoomKnowsTheParser = noClasses()
            .that()
            .resideOutsideOfPackage("dev.fulcrum.syntax..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.treesitter..");

    @ArchTest
    static final ArchRule syntaxKnowsLanguagesOnly = noClasses()
            .that()
            .resideInAPackage("dev.fulcrum.syntax..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.fulcrum..")
                    .and(resideOutsideOfPackages("dev.fulcrum.syntax..", "dev.fulcrum.task..")));

    @ArchTest
    static final ArchRule onlyReportsKnowTheAuditor = noClasses()
            .that()
            .resideInAnyPackage(PIPE.stream()
                    .filter(room -> !room.equals("report"))
                    .map(room -> "dev.fulcrum." + room + "..")
                    .toArray(String[]::new))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.fulcrum.audit..", "dev.fulcrum.rewrite..");

    @ArchTest
    static final ArchRule processesAreStartedByFewRooms = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.fulcrum.sandbox..",
                    "dev.fulcrum.scan..",
                    "dev.fulcrum.setup..",
                    "dev.fulcrum.inference..",
                    "dev.fulcrum.bench..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ProcessBuilder.class);

    @ArchTest
    static final ArchRule nobodyDependsOnTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("dev.fulcrum.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.fulcrum.cli..");

    @ArchTest
    static final ArchRule dataKnowsNoServices = noClasses()
            .that()
            .areRecords()
            .and()
            .resideInAnyPackage(
                    "dev.fulcrum.task..", "dev.fulcrum.model..", "dev.fulcrum.sample..", "dev.fulcrum.metric..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.fulcrum.store..", "dev.fulcrum.sandbox..", "dev.fulcrum.study..");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = classes()
            .should()
            .haveSimpleNameNotEndingWith("Utils")
            .andShould()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Impl");
}
