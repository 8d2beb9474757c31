package org.ddintegration.descriptor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.packaging.SpecifierSet;

/** What stands for keys that a descriptor leaves out. */
public final class Defaults {
    private Defaults() {}

    public static String description(String title) {
        return "Traces calls made with " + title + ".";
    }

    public static List<String> distributions(List<String> modules) {
        return modules.stream()
                .map(module -> module.split("\\.")[0].replace('_', '-'))
                .distinct()
                .toList();
    }

    public static List<String> modules(List<String> distributions) {
        return distributions.stream()
                .map(distribution -> distribution.toLowerCase(Locale.ROOT).replaceAll("[-.]", "_"))
                .distinct()
                .toList();
    }

    public static CallableKind kind(HookPoint target) {
        return target.owner().isEmpty() ? CallableKind.FUNCTION : CallableKind.METHOD;
    }

    /** Name of a hook point's span: {@code greenstalk.put}. */
    public static String operation(String integration, HookPoint target) {
        String function = SnakeCase.of(target.name()).replaceAll("[^a-z0-9_]", "_");
        return integration + "." + function;
    }

    /** Name of the spans of a language model's integration: {@code groq.request}. */
    public static String request(String integration) {
        return integration + ".request";
    }

    /** The lowest and the latest version of a library that is installed. */
    public static List<String> testedVersions(Library library) {
        return library.isStandard() ? List.of() : testedVersions(library.versions());
    }

    /** The lowest and the latest version: {@code ~=2.0.0}, {@code latest}. */
    public static List<String> testedVersions(String specifier) {
        return Stream.concat(lowestMinor(specifier).stream(), Stream.of("latest"))
                .toList();
    }

    private static Optional<String> lowestMinor(String specifier) {
        return SpecifierSet.parse(specifier).flatMap(SpecifierSet::lowest).map(lowest -> "~=" + lowest.first(2) + ".0");
    }

    /** What the target's tests need themselves. */
    public static Map<String, Releases> testPackages(List<Hook> hooks) {
        boolean isAsync = hooks.stream().map(Hook::kind).anyMatch(CallableKind::isAsync);
        Map<String, Releases> packages = new LinkedHashMap<>();
        if (isAsync) {
            packages.put("pytest-asyncio", Releases.of("latest"));
        }
        packages.put("pytest-randomly", Releases.of("latest"));
        return packages;
    }
}
