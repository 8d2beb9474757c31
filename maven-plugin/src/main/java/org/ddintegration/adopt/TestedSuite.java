package org.ddintegration.adopt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ddintegration.descriptor.Defaults;
import org.ddintegration.descriptor.Library;
import org.ddintegration.descriptor.Releases;
import org.ddintegration.descriptor.TestMatrix;

/** What the tests of an integration run with: environments and suite together. */
final class TestedSuite {
    private TestedSuite() {}

    /** @param matrix empty when the riotfile has no environment of the integration's name */
    static TestMatrix of(Optional<AdoptedMatrix> matrix, SuiteFacts suite, Library library) {
        List<TestMatrix> environments = matrix.map(AdoptedMatrix::environments).orElse(List.of());
        boolean isOne = environments.size() == 1;
        Map<String, Releases> packages = common(environments, TestMatrix::packages);
        Map<String, String> variables = common(environments, TestMatrix::variables);
        List<String> versions = environments.isEmpty()
                ? Defaults.testedVersions(library.versions())
                : environments.stream()
                        .flatMap(one -> one.versions().stream())
                        .distinct()
                        .toList();
        return new TestMatrix(
                versions,
                packages,
                isOne ? environments.get(0).pythonMin() : Optional.empty(),
                isOne ? environments.get(0).pythonMax() : Optional.empty(),
                isOne
                        ? List.of()
                        : environments.stream()
                                .map(one -> without(one, packages, variables))
                                .toList(),
                matrix.flatMap(AdoptedMatrix::install),
                suite.parallelism(),
                suite.venvsPerJob(),
                suite.snapshots(),
                variables,
                suite.keys());
    }

    private static TestMatrix without(TestMatrix one, Map<String, Releases> packages, Map<String, String> variables) {
        return new TestMatrix(
                one.versions(),
                without(one.packages(), packages),
                one.pythonMin(),
                one.pythonMax(),
                without(one.variables(), variables));
    }

    private static <T> Map<String, T> without(Map<String, T> all, Map<String, T> common) {
        Map<String, T> left = new LinkedHashMap<>(all);
        left.keySet().removeAll(common.keySet());
        return left;
    }

    /** What all environments have. */
    private static <T> Map<String, T> common(List<TestMatrix> environments, Function<TestMatrix, Map<String, T>> part) {
        if (environments.isEmpty()) {
            return Map.of();
        }
        Map<String, T> common = new LinkedHashMap<>(part.apply(environments.get(0)));
        environments.forEach(one -> common.entrySet()
                .removeIf(entry -> !entry.getValue().equals(part.apply(one).get(entry.getKey()))));
        return common;
    }
}
