package org.ddintegration.contribute.ddtrace.patch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param conditional whether only some installations of the library have it
 */
public record WrappedPath(
        LibraryModules modules,
        String module,
        List<String> owners,
        String attribute,
        String handler,
        Binding binding,
        boolean conditional) {
    static WrappedPath of(HookPoint path, Hook hook, Optional<Candidate> scanned, LibraryModules modules) {
        Binding binding = scanned.map(one -> one.definition().binding()).orElse(Binding.INSTANCE);
        List<String> names = Arrays.asList(path.qualname().split("\\."));
        if (hook.kind() == CallableKind.CLASS) {
            return new WrappedPath(
                    modules, path.module(), names, "__init__", hook.handler(), Binding.INSTANCE, hook.isConditional());
        }
        List<String> owners = names.subList(0, names.size() - 1);
        String attribute = mangled(owners, names.get(names.size() - 1));
        return new WrappedPath(
                modules, path.module(), owners, attribute, hook.handler(), binding, hook.isConditional());
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

    /** The dotted name within the module. */
    public String inModule() {
        return Stream.concat(owners.stream(), Stream.of(attribute)).collect(Collectors.joining("."));
    }

    /** The dotted name of the classes that have the attribute; empty for a module's. */
    public String ownersInModule() {
        return String.join(".", owners);
    }

    /** The name that generated code has for the module. */
    public String root() {
        return modules.expression(module);
    }

    /** Whether it is wrapped when a program imports its module, which the library does without on some machine. */
    public boolean isLate() {
        return conditional || modules.isLate(module);
    }

    /** The module or class that has the attribute. */
    public ModuleMember owner() {
        return new ModuleMember(root(), owners);
    }

    /** The attribute itself. */
    public ModuleMember member() {
        return owner().member(attribute);
    }

    @Override
    public String toString() {
        return module + ":" + owners.stream().map(owner -> owner + ".").collect(Collectors.joining()) + attribute;
    }
}
