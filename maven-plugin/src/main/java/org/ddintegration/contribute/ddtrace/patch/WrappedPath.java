package org.ddintegration.contribute.ddtrace.patch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ddintegration.contribute.text.Python;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.Candidate;

/**
 * One attribute of the library that is replaced by its wrapper. A class is wrapped at its {@code __init__}: replacing
 * the class itself would miss whoever has imported it already, and break subclasses and pickles.
 *
 * @param owners classes from the module inwards; empty for a module's function
 * @param attribute name as the class stores it, private names mangled
 */
public record WrappedPath(
        LibraryModules modules, String module, List<String> owners, String attribute, String handler, Binding binding) {
    private static final Python PYTHON = new Python();

    static WrappedPath of(HookPoint path, Hook hook, Optional<Candidate> scanned, LibraryModules modules) {
        Binding binding = scanned.map(Candidate::binding).orElse(Binding.INSTANCE);
        List<String> names = Arrays.asList(path.qualname().split("\\."));
        if (hook.kind() == CallableKind.CLASS) {
            return new WrappedPath(modules, path.module(), names, "__init__", hook.handler(), Binding.INSTANCE);
        }
        List<String> owners = names.subList(0, names.size() - 1);
        String attribute = mangled(owners, names.get(names.size() - 1));
        return new WrappedPath(modules, path.module(), owners, attribute, hook.handler(), binding);
    }

    /** Private names are stored with their class's name, see "Private name mangling" in Python's reference. */
    private static String mangled(List<String> owners, String name) {
        if (owners.isEmpty() || !isPrivate(name)) {
            return name;
        }
        String owner = owners.get(owners.size() - 1).replaceFirst("^_+", "");
        return owner.isEmpty() ? name : "_" + owner + name;
    }

    private static boolean isPrivate(String name) {
        return name.startsWith("__") && !name.endsWith("__");
    }

    public boolean isInstanceBound() {
        return !owners.isEmpty() && binding == Binding.INSTANCE;
    }

    /** True when its handler gets an instance or the class. */
    boolean hasInstance() {
        return !owners.isEmpty() && binding != Binding.STATIC;
    }

    /** The name within the module, as an expression. */
    public String inModule() {
        return PYTHON.string(String.join(".", owners) + (owners.isEmpty() ? "" : ".") + attribute);
    }

    /** The statement that wraps, indented by eight columns. */
    public String wrap() {
        return PYTHON.bracketed(8, "wrap(", List.of(PYTHON.string(module), inModule(), handler), ")");
    }

    /** The statement that puts the original back, indented by four columns. */
    public String unwrap() {
        return PYTHON.bracketed(4, "_unwrap(", List.of(modules.expression(module), inModule(), handler), ")");
    }

    /** Whether it is wrapped when a program imports its module, which the library does without. */
    public boolean isLate() {
        return modules.isLate(module);
    }

    /** The classes that have the attribute, as an expression for text; empty text for a module's. */
    public String ownersInModule() {
        return PYTHON.string(String.join(".", owners));
    }

    /** The module or class that has the attribute. */
    public String owner() {
        return owners.stream().reduce(modules.expression(module), WrappedPath::member);
    }

    /** The attribute itself. */
    public String expression() {
        return member(owner(), attribute);
    }

    /** In the body of a test's class a private name would be mangled with that class's name. */
    private static String member(String object, String name) {
        return isPrivate(name) ? "getattr(" + object + ", " + PYTHON.string(name) + ")" : object + "." + name;
    }

    @Override
    public String toString() {
        return module + ":" + owners.stream().map(owner -> owner + ".").collect(Collectors.joining()) + attribute;
    }
}
