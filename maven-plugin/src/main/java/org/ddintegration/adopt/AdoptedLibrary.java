package org.ddintegration.adopt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.descriptor.Library;
import org.ddintegration.descriptor.PythonNames;
import org.ddintegration.packaging.DistributionName;
import org.ddintegration.packaging.SpecifierSet;
import org.ddintegration.python.StandardLibrary;
import org.ddintegration.target.Checkout;

/** What is traced by an integration that stands in a target. */
final class AdoptedLibrary {
    private AdoptedLibrary() {}

    static Library of(Checkout target, String name, CodeFacts code) {
        List<String> modules = Stream.of(code.imports(), List.of(name))
                .filter(found -> !found.isEmpty() && found.stream().allMatch(PythonNames::isDotted))
                .findFirst()
                .orElseThrow();
        List<String> registered = RegistryFacts.of(target, name).distributions();
        List<String> distributions = registered.isEmpty()
                ? unregistered(name, modules)
                : mainFirst(registered, List.of(name, modules.get(0).split("\\.")[0]));
        String versions = Stream.concat(
                        Stream.of(List.of(name), distributions, modules)
                                .flatMap(keys -> keys.stream().limit(1))
                                .flatMap(key ->
                                        Optional.ofNullable(code.supported().get(key)).stream()),
                        code.supported().values().stream())
                .findFirst()
                .filter(text -> SpecifierSet.parse(text).isPresent())
                .orElse("*");
        return new Library(distributions, modules, Optional.empty(), versions, "");
    }

    /** Distributions with the one first that has one of these names; each once, however it is spelled. */
    private static List<String> mainFirst(List<String> distributions, List<String> names) {
        Map<String, String> bySpelling = new LinkedHashMap<>();
        Stream.concat(
                        names.stream().map(DistributionName::normalize).flatMap(name -> distributions.stream()
                                .filter(one -> DistributionName.normalize(one).equals(name))),
                        distributions.stream())
                .forEach(one -> bySpelling.putIfAbsent(DistributionName.normalize(one), one));
        return List.copyOf(bySpelling.values());
    }

    /** Nothing for what Python brings along: on the package index such names are something else. */
    private static List<String> unregistered(String name, List<String> modules) {
        String outermost = modules.get(0).split("\\.")[0];
        if (StandardLibrary.has(outermost)) {
            return List.of();
        }
        String distribution = outermost.replace('_', '-');
        return List.of(DistributionName.isValid(distribution) ? distribution : name.replace('_', '-'));
    }
}
