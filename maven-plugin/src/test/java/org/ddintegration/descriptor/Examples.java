package org.ddintegration.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.descriptor.ValuePart.Field;
import org.ddintegration.descriptor.file.DescriptorReader;

/** One descriptor with every key, as records and as files. */
public final class Examples {
    private Examples() {}

    private static final SpanRules RULES = new SpanRules(
            SpanRules.Scope.OWN,
            Optional.of("redis"),
            Optional.of("client"),
            Optional.of(false),
            Optional.of("beanstalkd"),
            Optional.of(SpanValue.parse("{instance.host}")),
            Map.of(HttpFact.URL, SpanValue.parse("{body.url}"), HttpFact.INJECT, SpanValue.parse("{body.headers}")),
            Optional.empty());

    static final Hook PUT = new Hook(
            HookPoint.parse("greenstalk:Client.put"),
            List.of(HookPoint.parse("greenstalk:Client.put")),
            CallableKind.METHOD,
            "traced_put",
            "greenstalk.put",
            Optional.of(SpanValue.ofField(Field.of("body").at(0))),
            Map.of("messaging.destination.name", SpanValue.parse("{instance.use}")),
            RULES,
            Optional.empty(),
            ">=2.1",
            false,
            Optional.empty(),
            "called by 3 public functions; writes to a socket (greenstalk.py:209)");

    static final Hook RESERVE = new Hook(
            HookPoint.parse("greenstalk:Client.reserve"),
            List.of(HookPoint.parse("greenstalk:Client.reserve"), HookPoint.parse("greenstalk.aio:reserve")),
            CallableKind.COROUTINE,
            "traced_reserve",
            "greenstalk.reserve",
            Optional.of(SpanValue.parse("{class}.{function}")),
            Map.of(),
            new SpanRules(
                    SpanRules.Scope.OWN,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    Optional.of(SpanValue.parse("{result.error}"))),
            Optional.of(HandlerMode.FILLED),
            "",
            true,
            Optional.empty(),
            "reads: from a socket # and waits");

    public static final Descriptor GREENSTALK = new Descriptor(
            "greenstalk",
            new About(
                    "Greenstalk",
                    "Traces jobs put on and reserved from beanstalkd queues.",
                    Category.MESSAGING,
                    Optional.of("@DataDog/apm-idm-python"),
                    Optional.of("2026-06-29")),
            new Library(
                    List.of("greenstalk"),
                    List.of("greenstalk"),
                    Optional.of("git+https://github.com/justinmayer/greenstalk@2.0.2"),
                    ">=2.0.0",
                    ">=3.8"),
            new Configuration(
                    true,
                    config(),
                    List.of(
                            new Variable("DD_GREENSTALK_JOB_ID", "string", Optional.empty()),
                            new Variable("_DD_GREENSTALK_BATCH", "boolean", Optional.of("false")))),
            new Tracing(HandlerMode.COMMENTS, List.of(PUT, RESERVE), Optional.of("GreenstalkIntegration")),
            new Testing(
                    List.of(new Service(
                            "beanstalkd",
                            Optional.of("schickling/beanstalkd:latest"),
                            Optional.of(11300),
                            Optional.of("localhost"),
                            Optional.of("/health"),
                            Optional.of("TUBES_CONFIG"),
                            List.of(11301, 11302),
                            Optional.of("beanstalkd -V"),
                            Optional.of("linux/amd64"),
                            Map.of("QUEUE_SIZE", "100"))),
                    new TestMatrix(
                            List.of("~=2.0.0", "latest"),
                            packages(),
                            Optional.of("3.9"),
                            Optional.of("3.13"),
                            List.of(new TestMatrix(
                                    List.of("latest"),
                                    Map.of("mock", Releases.listed(List.of("~=4.0", "latest"))),
                                    Optional.empty(),
                                    Optional.of("3.11"),
                                    List.of(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    false,
                                    Map.of("DD_TESTING", "1"),
                                    SuiteKeys.NONE)),
                            Optional.of("greenstalk[all]"),
                            Optional.of(2),
                            Optional.of(3),
                            true,
                            Map.of("DD_TRACE_DEBUG", "true"),
                            new SuiteKeys(
                                    List.of("datastreams"),
                                    List.of("ddtrace/ext/queue.py"),
                                    List.of("tests/cassettes/greenstalk/*"),
                                    Map.of("TEST_BEANSTALKD_HOST", "beanstalkd"),
                                    Map.of("gpu", true)))));

    private static Map<String, Object> config() {
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("distributed_tracing", false);
        config.put("retries", 3L);
        config.put("sample_rate", 0.5);
        config.put("prefix", "no");
        return config;
    }

    private static Map<String, Releases> packages() {
        Map<String, Releases> packages = new LinkedHashMap<>();
        packages.put("pytest-asyncio", Releases.of("==0.23.7"));
        packages.put("pytest-randomly", Releases.of("latest"));
        return packages;
    }

    public static String resource(String name) {
        try (InputStream in = Examples.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Descriptor read(String file, String text) {
        return DescriptorReader.read(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
