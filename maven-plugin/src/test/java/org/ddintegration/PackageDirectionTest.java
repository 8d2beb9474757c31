package org.ddintegration;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;

@AnalyzeClasses(packages = "org.ddintegration", importOptions = ImportOption.DoNotIncludeTests.class)
public class PackageDirectionTest {
    private static final String BASE = "org.ddintegration.";

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("org.ddintegration.(**)").should().beFreeOfCycles();

    /** In the order in which data flows: each may use those before it. */
    public static final List<String> LAYERS = List.of(
            "json",
            "junit",
            "file",
            "process",
            "packaging",
            "python",
            "descriptor",
            "source",
            "target",
            "adopt",
            "scan",
            "drift",
            "edit",
            "contribute",
            "plan",
            "verify",
            "workflow",
            "mojo");

    @ArchTest
    static final ArchRule dataFlowsOneWay = oneWay();

    private static ArchRule oneWay() {
        LayeredArchitecture layers =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String layer : LAYERS) {
            layers = layers.layer(layer).definedBy(BASE + layer + "..");
        }
        for (int i = 0; i < LAYERS.size(); i++) {
            String[] earlier = LAYERS.subList(0, i).toArray(String[]::new);
            layers = earlier.length == 0
                    ? layers.whereLayer(LAYERS.get(i)).mayNotAccessAnyLayer()
                    : layers.whereLayer(LAYERS.get(i)).mayOnlyAccessLayers(earlier);
        }
        return layers.whereLayer("target")
                .mayOnlyAccessLayers("file", "process", "packaging", "python", "descriptor", "source")
                .whereLayer("source")
                .mayOnlyBeAccessedByLayers("scan", "target", "verify", "workflow", "mojo");
    }
}
