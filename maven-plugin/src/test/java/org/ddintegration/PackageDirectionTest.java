package org.ddintegration;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.ddintegration", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageDirectionTest {
    private static final String BASE = "org.ddintegration.";

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("org.ddintegration.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule dataFlowsOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("descriptor")
            .definedBy(BASE + "descriptor..")
            .layer("source")
            .definedBy(BASE + "source..")
            .layer("scan")
            .definedBy(BASE + "scan..")
            .layer("target")
            .definedBy(BASE + "target..")
            .layer("edit")
            .definedBy(BASE + "edit..")
            .layer("contribute")
            .definedBy(BASE + "contribute..")
            .layer("plan")
            .definedBy(BASE + "plan..")
            .layer("verify")
            .definedBy(BASE + "verify..")
            .layer("workflow")
            .definedBy(BASE + "workflow..")
            .layer("mojo")
            .definedBy(BASE + "mojo..")
            .whereLayer("mojo")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("workflow")
            .mayOnlyBeAccessedByLayers("mojo")
            .whereLayer("verify")
            .mayOnlyBeAccessedByLayers("workflow", "mojo")
            .whereLayer("plan")
            .mayOnlyBeAccessedByLayers("verify", "workflow", "mojo")
            .whereLayer("contribute")
            .mayOnlyBeAccessedByLayers("plan", "verify", "workflow", "mojo")
            .whereLayer("edit")
            .mayOnlyBeAccessedByLayers("contribute", "plan", "verify", "workflow", "mojo")
            .whereLayer("target")
            .mayOnlyAccessLayers("descriptor", "source")
            .whereLayer("scan")
            .mayOnlyBeAccessedByLayers("contribute", "plan", "verify", "workflow", "mojo")
            .whereLayer("source")
            .mayOnlyBeAccessedByLayers("scan", "target", "verify", "workflow", "mojo");
}
