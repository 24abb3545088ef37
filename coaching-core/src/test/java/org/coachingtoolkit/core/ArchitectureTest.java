package org.coachingtoolkit.core;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "org.coachingtoolkit.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.coachingtoolkit.core.";

    /** From the ground up: a package may use those to its left only. */
    private static final List<String> GROUND_UP = List.of(
            "common",
            "finding",
            "output",
            "table",
            "people",
            "competence",
            "competence.exchange",
            "goal",
            "session",
            "schedule",
            "schedule.booking",
            "schedule.conflict",
            "schedule.proposal",
            "development",
            "plan",
            "records",
            "programme",
            "intake",
            "regulation",
            "year",
            "json",
            "file");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("org.coachingtoolkit.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule eachPackageUsesOnlyThoseBelowIt =
            classes().should(dependOnlyOnPackagesBelow()).allowEmptyShould(true);

    @ArchTest
    static final ArchRule analyticsNeverSeesRegulationOrSchedule = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "analytics..", ROOT + "competence..", ROOT + "survey..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "regulation..",
                    ROOT + "schedule..",
                    ROOT + "session..",
                    ROOT + "development..",
                    ROOT + "plan..",
                    ROOT + "json..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyJsonBindsData = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "json..", ROOT + "competence.exchange..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule nothingForeignInTheDomain = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "org.springframework..",
                    "java.util.logging..",
                    "org.slf4j..",
                    "java.sql..");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(new ArchCondition<JavaClass>("reside in a @NullMarked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(type, marked, type.getFullName() + " is not @NullMarked"));
                }
            });

    @ArchTest
    static final ArchRule noTypeIsNamedForNothing = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager");

    @ArchTest
    static final ArchRule filesAreWrittenInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage("..core.output")
            .should()
            .callMethodWhere(target(owner(assignableTo(Files.class)))
                    .and(target(nameMatching(
                            "write|writeString|newOutputStream|newBufferedWriter|newByteChannel|move|create.*"))))
            .orShould()
            .callMethod(FileChannel.class, "open", Path.class, OpenOption[].class)
            .orShould()
            .callMethod(FileChannel.class, "open", Path.class, Set.class, FileAttribute[].class)
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(FileOutputStream.class, FileWriter.class, RandomAccessFile.class)
            .because("a file is there whole or not at all");

    @ArchTest
    static final ArchRule nobodyAsksForTheMomentOrThePlace = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Charset.class, "defaultCharset")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule recordsHoldNoArrays = classes()
            .that()
            .areRecords()
            .and()
            .arePublic()
            .should(new ArchCondition<JavaClass>("hold no arrays") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getFields().stream()
                            .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                            .forEach(field -> events.add(new SimpleConditionEvent(
                                    field, !field.getRawType().isArray(), field.getFullName() + " is an array")));
                }
            });

    private static ArchCondition<JavaClass> dependOnlyOnPackagesBelow() {
        return new ArchCondition<>("depend only on packages below their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int own = level(type);
                if (own < 0) {
                    return;
                }
                type.getDirectDependenciesFromSelf()
                        .forEach(dependency -> events.add(new SimpleConditionEvent(
                                dependency, level(dependency.getTargetClass()) <= own, dependency.getDescription())));
            }
        };
    }

    private static int level(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT)) {
            return -1;
        }
        String room = name.substring(ROOT.length());
        return GROUND_UP.contains(room)
                ? GROUND_UP.indexOf(room)
                : GROUND_UP.indexOf(Arrays.asList(room.split("\\.")).get(0));
    }
}
