package org.ddintegration.contribute.ddtrace.tests;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.patch.DbApi;
import org.ddintegration.contribute.ddtrace.patch.Handler;
import org.ddintegration.contribute.ddtrace.patch.HandlerShape;
import org.ddintegration.contribute.ddtrace.patch.LibraryModules;
import org.ddintegration.contribute.ddtrace.patch.ResultTags;
import org.ddintegration.contribute.ddtrace.patch.SpanEra;
import org.ddintegration.contribute.ddtrace.patch.SpanNorms;
import org.ddintegration.contribute.ddtrace.patch.SpanService;
import org.ddintegration.contribute.ddtrace.patch.SpanWord;
import org.ddintegration.contribute.ddtrace.patch.TraceHeaders;
import org.ddintegration.contribute.ddtrace.patch.WebApplications;
import org.ddintegration.contribute.text.PythonImports;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.SpanRules;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.descriptor.ValuePart.Field;

/** The tests of what filled handlers trace; without such handlers there are none. */
final class SpanTests {
    private SpanTests() {}

    static void put(Map<String, Object> model, Integration integration) {
        List<Hook> filled = filled(integration);
        List<SpanNorms> norms =
                filled.stream().map(hook -> SpanNorms.of(hook, integration)).toList();
        List<Hook> enclosed = hooks(integration, HandlerShape::isEnclosed);
        Set<String> shapes = Stream.concat(filled.stream(), enclosed.stream())
                .map(hook -> HandlerShape.of(hook.kind()).name())
                .collect(Collectors.toSet());
        model.put("spans", cases(filled, integration));
        model.put("enclosed", cases(enclosed, integration));
        boolean isRuled = filled.stream().anyMatch(hook -> isRuled(hook.span()));
        model.put("ruled", isRuled);
        model.put(
                "findsErrors",
                integration.descriptor().tracing().hooks().stream()
                        .anyMatch(hook -> hook.span().error().isPresent()));
        List<RequestCase> requests = requests(integration).stream()
                .map(hook -> RequestCase.of(hook, integration))
                .toList();
        model.put("requests", requests);
        model.put("carriers", requests.stream().anyMatch(request -> request.carrier()
                .isPresent()));
        model.put("sends", !TraceHeaders.hooks(integration).isEmpty());
        model.put("shapes", shapes);
        model.put(
                "earlyEnds",
                EarlyEnd.of(filled.stream()
                        .map(hook -> HandlerShape.of(hook.kind()))
                        .distinct()));
        model.put("answer", answer(integration));
        model.put("era", SpanEra.of(integration.layout()).name());
        model.put(
                "spanType",
                norms.stream()
                        .findFirst()
                        .map(SpanNorms::type)
                        .map(SpanWord::text)
                        .orElse(""));
        model.put("external", !isRuled && norms.stream().allMatch(look -> look.service() == SpanService.LIBRARY));
        model.put(
                "senders",
                TraceHeaders.usual(integration).stream().map(Hook::handler).toList());
        model.put("pinsModule", pinTheModule(integration));
        model.put("main", LibraryModules.of(integration).main());
    }

    /** What stand-ins for functions give, so that the tags made of it are known; empty where there are none. */
    static Optional<StandInInstance> answer(Integration integration) {
        List<SpanValue> values = integration.descriptor().tracing().hooks().stream()
                .filter(hook -> !HandlerShape.of(hook, integration).isDelegated())
                .flatMap(hook -> ResultTags.values(hook, integration))
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(StandInInstance.of(values.stream(), Field.RESULT));
    }

    /** Whether a handler looks for its pin on the library's main module, having no instance. */
    static boolean pinTheModule(Integration integration) {
        boolean functions = hooks(integration, shape -> !shape.isDelegated()).stream()
                .anyMatch(hook -> !ContractCall.of(hook, integration).hasInstance());
        boolean connections = !DbApi.connections(integration).isEmpty();
        boolean applications = Stream.of(HandlerShape.WSGI, HandlerShape.ASGI)
                .flatMap(shape -> WebApplications.hooks(integration, shape).stream())
                .anyMatch(hook -> !ContractCall.of(hook, integration).hasInstance());
        return SpanEra.of(integration.layout()) == SpanEra.PIN && (functions || connections || applications);
    }

    static void addImports(PythonImports imports, Integration integration) {
        List<Hook> filled = filled(integration);
        boolean spans = !hooks(integration, shape -> !shape.isDelegated()).isEmpty();
        List<Hook> connections = DbApi.connections(integration);
        boolean wsgi = !WebApplications.hooks(integration, HandlerShape.WSGI).isEmpty();
        boolean asgi = !WebApplications.hooks(integration, HandlerShape.ASGI).isEmpty();
        if (wsgi) {
            imports.from("wsgiref.util", "setup_testing_defaults");
        }
        if (asgi) {
            imports.module("asyncio");
        }
        if (answer(integration).isPresent()) {
            imports.from("types", "SimpleNamespace");
        }
        if (spans) {
            imports.from("collections", "namedtuple");
        }
        boolean isRuled = filled.stream().anyMatch(hook -> isRuled(hook.span()));
        if (!TraceHeaders.hooks(integration).isEmpty()) {
            imports.from("ddtrace", "config");
        }
        if (!requests(integration).isEmpty()) {
            imports.from("types", "SimpleNamespace");
        }
        if (isRuled) {
            imports.from("tests.utils", "override_global_config");
        }
        if (connections.stream().anyMatch(hook -> hook.kind() != CallableKind.COROUTINE)) {
            imports.module("sqlite3");
        }
        if ((spans || !connections.isEmpty() || wsgi || asgi) && SpanEra.of(integration.layout()) == SpanEra.PIN) {
            imports.from("ddtrace.trace", "Pin");
        }
    }

    private static List<Hook> requests(Integration integration) {
        return filled(integration).stream()
                .filter(hook -> !hook.span().http().isEmpty())
                .toList();
    }

    private static List<SpanCase> cases(List<Hook> hooks, Integration integration) {
        return hooks.stream()
                .map(hook -> SpanCase.of(hook, ContractCall.of(hook, integration), integration))
                .toList();
    }

    /** Whether a hook says what its span looks like. */
    private static boolean isRuled(SpanRules rules) {
        return Stream.of(rules.type(), rules.kind(), rules.measured(), rules.component(), rules.service())
                .anyMatch(Optional::isPresent);
    }

    private static List<Hook> filled(Integration integration) {
        return hooks(integration, shape -> !shape.isDelegated() && !shape.isEnclosed());
    }

    private static List<Hook> hooks(Integration integration, Predicate<HandlerShape> shapes) {
        return integration.descriptor().tracing().hooks().stream()
                .filter(hook -> Handler.mode(hook, integration) == HandlerMode.FILLED)
                .filter(hook -> shapes.test(HandlerShape.of(hook, integration)))
                .toList();
    }
}
