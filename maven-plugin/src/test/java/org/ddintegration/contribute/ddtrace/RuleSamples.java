package org.ddintegration.contribute.ddtrace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.HttpFact;
import org.ddintegration.descriptor.SpanRules;
import org.ddintegration.descriptor.SpanRules.Scope;
import org.ddintegration.descriptor.SpanValue;

/** Libraries whose hooks say more of their spans than their category does. */
final class RuleSamples {
    private static final String TYPES = """
            class SpanTypes(object):
                HTTP = "http"
                REDIS = "redis"


            class SpanKind(object):
                CLIENT = "client"
            """;

    private RuleSamples() {}

    /** Requests that are sent, and one that is received. */
    static SampleLibrary courier() {
        return new SampleLibrary("courier", List.of("courier"), List.of("courier"))
                .about("Courier", "Traces requests.", Category.HTTP_CLIENT)
                .setting("split_by_domain", false)
                .hook(SampleHook.of("courier:Session.send", "traced_send", "http.request")
                        .resource("{request.method} {request.url}")
                        .signature("Response", "self", "request: Request", "**options")
                        .rules(rules(SpanRules.CALLER)
                                .with(Map.of(
                                        HttpFact.METHOD, SpanValue.parse("{request.method}"),
                                        HttpFact.URL, SpanValue.parse("{request.url}"),
                                        HttpFact.STATUS, SpanValue.parse("{result.status_code}"),
                                        HttpFact.REQUEST_HEADERS, SpanValue.parse("{request.headers}"),
                                        HttpFact.RESPONSE_HEADERS, SpanValue.parse("{result.headers}"),
                                        HttpFact.INJECT, SpanValue.parse("{request.headers}")))))
                .hook(SampleHook.of("courier:send", "traced_send_async", "http.request")
                        .kind(CallableKind.COROUTINE)
                        .signature("Response", "method: str", "url: str", "!metadata: Optional[dict] = None")
                        .rules(rules(SpanRules.LIBRARY)
                                .with(Map.of(
                                        HttpFact.METHOD, SpanValue.parse("{method}"),
                                        HttpFact.URL, SpanValue.parse("{url}"),
                                        HttpFact.INJECT, SpanValue.parse("{metadata}")))))
                .hook(SampleHook.of("courier:Door.answer", "traced_answer", "courier.answer")
                        .signature("Response", "self", "request: Request")
                        .rules(rules(SpanRules.PROGRAM)
                                .of(Optional.of("web"), Optional.of("server"))
                                .with(Map.of(
                                        HttpFact.METHOD, SpanValue.parse("{request.method}"),
                                        HttpFact.ROUTE, SpanValue.parse("{result.route}"),
                                        HttpFact.REQUEST_HEADERS, SpanValue.parse("{request.headers}")))));
    }

    /** Spans that differ from hook to hook, and hooks that have none of their own. */
    static SampleLibrary keeper() {
        return new SampleLibrary("keeper", List.of("keeper"), List.of("keeper"))
                .about("Keeper", "Traces commands.", Category.CACHE)
                .target("ddtrace/ext/__init__.py", TYPES)
                .hook(SampleHook.of("keeper:Client.command", "traced_command", "keeper.command")
                        .resource("{args[0]}")
                        .tags(Map.of(
                                "db.row_count", "{result!len}",
                                "keeper.filled", "{result!count}",
                                "keeper.found", "{result!bool}",
                                "keeper.state", "{result.state}"))
                        .signature("Any", "self", "*args", "**options")
                        .rules(new SpanRules(
                                Scope.OWN,
                                Optional.of("redis"),
                                Optional.of("none"),
                                Optional.of(false),
                                Optional.of("keep"),
                                Optional.of(SpanValue.parse("{instance.host}")),
                                Map.of(),
                                Optional.of(SpanValue.parse("{result.error}")))))
                .hook(SampleHook.of("keeper:Client.items", "traced_items", "keeper.items")
                        .kind(CallableKind.GENERATOR)
                        .signature("Iterator", "self")
                        .rules(rules(SpanRules.NOTHING).of(Optional.of("none"), Optional.empty())))
                .hook(SampleHook.of("keeper:Client.get", "traced_get", "keeper.get")
                        .resource("{result.name}")
                        .signature("Any", "self", "key: str")
                        .rules(rules("vault").of(Optional.of("ledger"), Optional.of("internal"))))
                .hook(SampleHook.of("keeper:find_route", "traced_find_route", "keeper.find_route")
                        .resource("{result.path}")
                        .signature("Route", "path: str")
                        .rules(around(Scope.ROOT)))
                .hook(SampleHook.of("keeper:name_key", "traced_name_key", "keeper.name_key")
                        .kind(CallableKind.COROUTINE)
                        .tags(Map.of("keeper.key", "{key}"))
                        .signature("Route", "key: str")
                        .rules(around(Scope.PARENT)));
    }

    private static SpanRules rules(String service) {
        return new SpanRules(
                Scope.OWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(SpanValue.parse(service)),
                Map.of(),
                Optional.empty());
    }

    private static SpanRules around(Scope scope) {
        return new SpanRules(
                scope,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.of(SpanValue.parse("{result.error}")));
    }
}
