package org.ddintegration.contribute.ddtrace.tests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.patch.DbApi;
import org.ddintegration.contribute.ddtrace.patch.HandlerShape;
import org.ddintegration.contribute.ddtrace.patch.LibraryModules;
import org.ddintegration.contribute.ddtrace.patch.WebApplications;
import org.ddintegration.contribute.ddtrace.patch.WrappedPath;
import org.ddintegration.contribute.ddtrace.patch.WrappedPaths;
import org.ddintegration.contribute.text.PythonImports;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Hook;

/**
 * The test that a wrapped function still behaves as the function itself: its arguments, its result, its exceptions. It
 * calls each handler with a stand-in for the function, so that it needs no server. A handler that is still to be
 * written is expected to fail, strictly: who writes it has to take the mark away.
 */
@Contributes(
        path = "tests/contrib/{name}/test_{name}.py",
        keys = {"hooks", "handlers"},
        order = 220)
public final class ContractTestFile implements Contributor {
    private static final Set<CallableKind> PLAIN =
            Set.of(CallableKind.FUNCTION, CallableKind.METHOD, CallableKind.CLASS);
    private static final Set<CallableKind> MANAGERS =
            Set.of(CallableKind.CONTEXT_MANAGER, CallableKind.ASYNC_CONTEXT_MANAGER);

    @Override
    public Contribution contribute(Integration integration) {
        Descriptor descriptor = integration.descriptor();
        LibraryModules modules = SpanTests.pinTheModule(integration)
                ? LibraryModules.of(integration)
                : LibraryModules.ofHookPoints(integration);
        List<WrappedPath> paths = WrappedPaths.of(integration, modules);
        List<ContractCall> calls = calls(descriptor.tracing().hooks(), integration);
        List<ContractCall> connections = calls(DbApi.connections(integration), integration);
        List<ContractCall> wsgi = calls(WebApplications.hooks(integration, HandlerShape.WSGI), integration);
        List<ContractCall> asgi = calls(WebApplications.hooks(integration, HandlerShape.ASGI), integration);
        List<ContractCall> others = calls.stream()
                .filter(call -> !connections.contains(call) && !wsgi.contains(call) && !asgi.contains(call))
                .toList();

        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", descriptor.name());
        model.put("modules", modules);
        model.put("imports", imports(integration, modules, calls));
        model.put("paths", WrappedPaths.atOnce(paths));
        model.put("late", WrappedPaths.late(paths));
        model.put("conditions", isAny(descriptor, hook -> !hook.versions().isEmpty()));
        model.put("optional", isAny(descriptor, Hook::isConditional));
        model.put("unwritten", calls.stream().anyMatch(ContractCall::isToBeWritten));
        model.put("functions", of(others, PLAIN));
        model.put("coroutines", of(others, Set.of(CallableKind.COROUTINE)));
        model.put("generators", of(others, Set.of(CallableKind.GENERATOR)));
        model.put("asyncGenerators", of(others, Set.of(CallableKind.ASYNC_GENERATOR)));
        model.put("contextManagers", of(others, Set.of(CallableKind.CONTEXT_MANAGER)));
        model.put("asyncContextManagers", of(others, Set.of(CallableKind.ASYNC_CONTEXT_MANAGER)));
        model.put("connections", of(connections, PLAIN));
        model.put("asyncConnections", of(connections, Set.of(CallableKind.COROUTINE)));
        model.put("wsgi", wsgi);
        model.put("asgi", asgi);
        model.put("wsgiOperation", WebApplications.operation(integration, HandlerShape.WSGI));
        model.put("asgiOperation", WebApplications.operation(integration, HandlerShape.ASGI));
        model.put("showsCalls", isAny(descriptor, hook -> HandlerShape.of(hook, integration)
                .isLlm()));
        SpanTests.put(model, integration);
        return Contribution.file(integration.templates().render("tests/contrib/{name}/test_{name}.py.vm", model));
    }

    private static boolean isAny(Descriptor descriptor, Predicate<Hook> test) {
        return descriptor.tracing().hooks().stream().anyMatch(test);
    }

    private static List<ContractCall> calls(List<Hook> hooks, Integration integration) {
        return hooks.stream().map(hook -> ContractCall.of(hook, integration)).toList();
    }

    private static List<ContractCall> of(List<ContractCall> calls, Set<CallableKind> kinds) {
        return calls.stream().filter(call -> kinds.contains(call.kind())).toList();
    }

    private static PythonImports imports(Integration integration, LibraryModules modules, List<ContractCall> calls) {
        String patch = "ddtrace.contrib.internal." + integration.descriptor().name() + ".patch";
        PythonImports imports = integration.imports();
        if (calls.isEmpty()) {
            return imports;
        }
        if (WrappedPaths.of(integration, modules).stream().anyMatch(WrappedPath::isLate)) {
            imports.module("operator");
        }
        if (isAny(integration.descriptor(), hook -> !hook.versions().isEmpty())) {
            imports.from(patch, "_IN_VERSION");
        }
        imports.module("inspect").module("pytest").from(patch, "patch", "unpatch");
        modules.importable().forEach(imports::module);
        calls.forEach(call -> imports.from(patch, call.handler()));
        if (!modules.hidden().isEmpty()) {
            imports.module("importlib");
        }
        if (calls.stream().anyMatch(ContractCall::hasInstance)) {
            imports.from("types", "SimpleNamespace");
        }
        if (calls.stream().map(ContractCall::kind).anyMatch(CallableKind::isAsync)) {
            imports.module("asyncio");
        }
        if (calls.stream().map(ContractCall::kind).anyMatch(MANAGERS::contains)) {
            imports.module("contextlib");
        }
        SpanTests.addImports(imports, integration);
        return imports;
    }
}
