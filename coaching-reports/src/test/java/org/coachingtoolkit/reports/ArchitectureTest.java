package org.coachingtoolkit.reports;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "org.coachingtoolkit.reports", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.coachingtoolkit.reports.";

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("org.coachingtoolkit.reports.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyPdfTouchesOpenPdf = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.lowagie..", "org.openpdf..");

    @ArchTest
    static final ArchRule onlyTheOfficeFormatsTouchPoi = noClasses()
            .that()
            .resideOutsideOfPackages(
                    ROOT + "xlsx..", ROOT + "docx..", ROOT + "ooxml..", ROOT + "table..", ROOT + "workbook..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..");

    @ArchTest
    static final ArchRule theTreeKnowsNoFileFormatAndNothingOfCoaching = classes()
            .that()
            .resideInAPackage(ROOT + "document..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + "document..", "org.coachingtoolkit.core.common..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule writersKnowTheTreeAndNotTheDomain = classes()
            .that()
            .resideInAnyPackage(ROOT + "pdf..", ROOT + "xlsx..", ROOT + "docx..", ROOT + "ooxml..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages(
                    ROOT + "content..",
                    "org.coachingtoolkit.core.people..",
                    "org.coachingtoolkit.core.goal..",
                    "org.coachingtoolkit.core.session..",
                    "org.coachingtoolkit.core.schedule..",
                    "org.coachingtoolkit.core.development..",
                    "org.coachingtoolkit.core.plan..",
                    "org.coachingtoolkit.core.records..",
                    "org.coachingtoolkit.core.regulation..",
                    "org.coachingtoolkit.core.programme..",
                    "org.coachingtoolkit.core.json..");

    @ArchTest
    static final ArchRule nothingIsReadByThePdfLibrary = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.lowagie.text.pdf.PdfReader")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.lowagie.text.Image")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("com.lowagie.text.html..", "com.lowagie.text.xml..");

    @ArchTest
    static final ArchRule nothingOfTheHostsScreenIsUsed =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.awt..");

    @ArchTest
    static final ArchRule filesAreWrittenInOnePlace = noClasses()
            .that()
            .doNotHaveSimpleName("LocalDisk")
            .and()
            .doNotHaveSimpleName("ArchiveLock")
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
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager");
}
