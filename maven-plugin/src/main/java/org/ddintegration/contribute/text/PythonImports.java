package org.ddintegration.contribute.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ddintegration.python.StandardLibrary;

/** Imports one to a line, sorted as dd-trace-py's ruff settings want them: sections, and in each by module. */
public final class PythonImports {
    private static final Set<String> OWN = Set.of("ddtrace", "tests");
    private static final Comparator<Import> ORDER = Comparator.comparingInt(Import::section)
            .thenComparing(each -> NaturalOrder.key(each.module().toLowerCase(Locale.ROOT)))
            .thenComparing(Import::module)
            .thenComparingInt(Import::memberKind)
            .thenComparing(each -> NaturalOrder.key(each.member().toLowerCase(Locale.ROOT)))
            .thenComparing(Import::member);

    private final Set<Import> imports = new TreeSet<>(ORDER);

    /**
     * One import.
     *
     * @param member what is imported from the module; empty where it is the module itself
     */
    public record Import(String module, String member) {
        int section() {
            String root = module.split("\\.", 2)[0];
            return StandardLibrary.has(root) ? 0 : OWN.contains(root) ? 2 : 1;
        }

        /** Whole modules first, then constants, classes and what else there is. */
        int memberKind() {
            if (member.isEmpty()) {
                return 0;
            }
            boolean upper =
                    member.equals(member.toUpperCase(Locale.ROOT)) && !member.equals(member.toLowerCase(Locale.ROOT));
            return upper && member.length() > 1 ? 1 : Character.isUpperCase(member.codePointAt(0)) ? 2 : 3;
        }

        @Override
        public String toString() {
            return member.isEmpty() ? "import " + module : "from " + module + " import " + member;
        }
    }

    public PythonImports module(String module) {
        imports.add(new Import(module, ""));
        return this;
    }

    public PythonImports from(String module, String... members) {
        for (String member : members) {
            imports.add(new Import(module, member));
        }
        return this;
    }

    /** The imports of each section that has any. */
    public List<List<Import>> sections() {
        return IntStream.rangeClosed(0, 2)
                .mapToObj(section -> imports.stream()
                        .filter(each -> each.section() == section)
                        .toList())
                .filter(section -> !section.isEmpty())
                .toList();
    }

    public boolean isEmpty() {
        return imports.isEmpty();
    }

    /** Lines with a blank one between sections, and no line end after the last. */
    public String text() {
        List<String> sections = new ArrayList<>();
        for (int section = 0; section <= 2; section++) {
            int wanted = section;
            sections.add(imports.stream()
                    .filter(each -> each.section() == wanted)
                    .map(Import::toString)
                    .collect(Collectors.joining("\n")));
        }
        return sections.stream().filter(lines -> !lines.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
