package org.ddintegration.contribute.ddtrace.suites;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.versions.TestedPythons;
import org.ddintegration.descriptor.Releases;
import org.ddintegration.descriptor.TestMatrix;

/**
 * An environment of the riotfile.
 *
 * @param variables environment variables, by name
 * @param pythonMin lowest Python, where it has to be said
 * @param pythonMax highest Python, likewise
 * @param isNarrower whether the descriptor says something of its Pythons
 * @param packages what is installed
 */
public record RiotEnvironment(
        Map<String, String> variables,
        Optional<String> pythonMin,
        Optional<String> pythonMax,
        boolean isNarrower,
        List<InstalledPackage> packages) {
    /**
     * A package that is installed.
     *
     * @param name may have extras
     * @param versions specifiers or {@code latest}
     * @param isList whether the riotfile has them in a list
     */
    public record InstalledPackage(String name, List<String> versions, boolean isList) {
        static InstalledPackage of(String name, Releases releases) {
            return new InstalledPackage(name, releases.versions(), releases.isList());
        }

        /** The only one, where there is no list. */
        public String version() {
            return versions.get(versions.size() - 1);
        }
    }

    /** One in which the library is installed. */
    static RiotEnvironment withLibrary(Integration integration, TestMatrix tests) {
        List<InstalledPackage> packages = new ArrayList<>();
        integration.descriptor().library().distributions().stream()
                .limit(1)
                .map(main -> InstalledPackage.of(
                        integration
                                .descriptor()
                                .testing()
                                .matrix()
                                .install()
                                .filter(name -> !name.isEmpty())
                                .orElse(main),
                        ofLibrary(main, tests)))
                .forEach(packages::add);
        packages.addAll(furtherPackages(integration, tests));
        return of(integration, tests, packages);
    }

    /** What several environments have in common, which is not the library. */
    static RiotEnvironment common(Integration integration, TestMatrix tests) {
        return of(integration, tests, furtherPackages(integration, tests));
    }

    private static RiotEnvironment of(Integration integration, TestMatrix tests, List<InstalledPackage> packages) {
        TestedPythons pythons = TestedPythons.of(integration, tests);
        boolean isNarrower = tests.pythonMin().isPresent() || tests.pythonMax().isPresent();
        return new RiotEnvironment(tests.variables(), pythons.min(), pythons.max(), isNarrower, packages);
    }

    private static List<InstalledPackage> furtherPackages(Integration integration, TestMatrix tests) {
        List<String> distributions = integration.descriptor().library().distributions();
        return tests.packages().entrySet().stream()
                .filter(each -> distributions.isEmpty() || !each.getKey().equals(distributions.get(0)))
                .map(each -> InstalledPackage.of(each.getKey(), each.getValue()))
                .toList();
    }

    /** A list where there are several versions, or where the descriptor has the distribution among the packages as one. */
    private static Releases ofLibrary(String distribution, TestMatrix tests) {
        boolean isList = tests.versions().size() > 1
                || Optional.ofNullable(tests.packages().get(distribution))
                        .filter(Releases::isList)
                        .isPresent();
        return new Releases(tests.versions(), isList);
    }
}
