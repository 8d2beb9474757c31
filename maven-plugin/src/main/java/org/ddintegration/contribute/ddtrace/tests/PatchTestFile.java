package org.ddintegration.contribute.ddtrace.tests;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.patch.LibraryModules;
import org.ddintegration.contribute.ddtrace.patch.WrappedPath;
import org.ddintegration.contribute.ddtrace.patch.WrappedPaths;
import org.ddintegration.contribute.text.PythonImports;
import org.ddintegration.descriptor.Descriptor;

/** The target's own test of {@code patch()} and {@code unpatch()}, with what each of them does to each hook point. */
@Contributes(
        path = "tests/contrib/{name}/test_{name}_patch.py",
        keys = {"hooks", "library.modules"},
        expected = true,
        order = 210)
public final class PatchTestFile implements Contributor {
    @Override
    public Contribution contribute(Integration integration) {
        Descriptor descriptor = integration.descriptor();
        String main = descriptor.library().module();
        LibraryModules modules = LibraryModules.of(integration);
        List<WrappedPath> paths = WrappedPaths.of(integration, modules);

        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", descriptor.name());
        model.put("className", className(descriptor.name()));
        model.put("main", main);
        model.put("argument", main.contains(".") ? "module" : main);
        model.put("modules", modules);
        model.put("imports", imports(descriptor.name(), main, modules));
        model.put("paths", WrappedPaths.atOnce(paths));
        return Contribution.file(integration.templates().render("tests/contrib/{name}/test_{name}_patch.py.vm", model));
    }

    /** A module without dots comes as the argument, and its submodules with it. */
    private static PythonImports imports(String name, String main, LibraryModules modules) {
        PythonImports imports = new PythonImports()
                .from("ddtrace.contrib.internal." + name + ".patch", "get_version", "patch", "unpatch")
                .from("tests.contrib.patch", "PatchTestCase");
        modules.importable().stream()
                .filter(module -> main.contains(".") || !(module + ".").startsWith(main + "."))
                .forEach(imports::module);
        if (!modules.hidden().isEmpty()) {
            imports.module("importlib");
        }
        return imports;
    }

    private static String className(String name) {
        return Arrays.stream(name.split("_"))
                .filter(part -> !part.isEmpty())
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .collect(Collectors.joining("", "Test", "Patch"));
    }
}
