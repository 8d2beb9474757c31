package org.ddintegration.adopt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.adopt.CodeFacts.ConditionFact;
import org.ddintegration.packaging.SpecifierSet;

/**
 * When something is wrapped, in the words of a descriptor.
 *
 * @param versions specifier of the main distribution's versions; empty for all
 * @param isOptional whether the library may lack it
 * @param others what else must hold, as it is written in the code
 */
record WrapConditions(String versions, boolean isOptional, List<String> others) {
    private static final String VERSION = "version";
    private static final String LACKS = "lacks";
    private static final WrapConditions NONE = new WrapConditions("", false, List.of());

    /**
     * @param when sets of conditions of which any holds
     * @param mains names by which the code asks for the version of the main distribution, in lower case
     */
    static WrapConditions of(List<List<ConditionFact>> when, Set<String> mains) {
        if (when.isEmpty() || when.stream().anyMatch(List::isEmpty)) {
            return NONE;
        }
        if (when.size() > 1) {
            boolean isOptional = when.stream().noneMatch(set -> set.stream().allMatch(WrapConditions::isOther));
            return new WrapConditions("", isOptional, List.of("one of several conditions"));
        }
        List<ConditionFact> all = when.get(0);
        Predicate<ConditionFact> isMain = fact -> fact.kind().equals(VERSION) && isOf(fact, mains);
        String versions = all.stream()
                .filter(isMain)
                .map(fact -> fact.operator() + fact.version())
                .sorted()
                .collect(Collectors.joining(","));
        boolean isOptional =
                all.stream().anyMatch(fact -> fact.kind().equals(LACKS) || isVersionOfAnother(fact, isMain));
        List<String> others = all.stream()
                .filter(fact -> isOther(fact) || isVersionOfAnother(fact, isMain))
                .map(WrapConditions::said)
                .toList();
        return new WrapConditions(versions, isOptional, others);
    }

    /** Whether some version is supported that has it. */
    boolean meets(String supported) {
        Optional<SpecifierSet> own = SpecifierSet.parse(versions);
        Optional<SpecifierSet> all = SpecifierSet.parse(supported);
        if (versions.isEmpty()
                || own.isEmpty()
                || all.isEmpty()
                || own.get().lowerBound().isPresent()) {
            return true;
        }
        return all.get().lowest().map(own.get()::allows).orElse(true);
    }

    private static boolean isOf(ConditionFact fact, Set<String> mains) {
        return mains.contains(fact.subject().toLowerCase(Locale.ROOT));
    }

    private static boolean isVersionOfAnother(ConditionFact fact, Predicate<ConditionFact> isMain) {
        return fact.kind().equals(VERSION) && !isMain.test(fact);
    }

    private static boolean isOther(ConditionFact fact) {
        return !fact.kind().equals(VERSION) && !fact.kind().equals(LACKS);
    }

    private static String said(ConditionFact fact) {
        return fact.kind().equals(VERSION)
                ? fact.subject() + " " + fact.operator() + " " + fact.version()
                : Stream.of(fact.operator().equals("is") ? "" : "not", fact.subject())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" "));
    }
}
