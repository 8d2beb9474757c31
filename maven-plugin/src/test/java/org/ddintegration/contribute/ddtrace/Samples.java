package org.ddintegration.contribute.ddtrace;

import java.util.List;
import java.util.Map;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Category;
import org.ddintegration.scan.Binding;

/** Libraries that between them have every shape of a hook point. */
final class Samples {
    private Samples() {}

    /** A client of one class, with settings. */
    static SampleLibrary greenstalk() {
        return new SampleLibrary("greenstalk", List.of("greenstalk"), List.of("greenstalk"))
                .about("Greenstalk", "Traces jobs put on and reserved from beanstalkd queues.", Category.MESSAGING)
                .from("git+https://github.com/justinmayer/greenstalk@2.0.2", ">=2.0.0")
                .setting("distributed_tracing", false)
                .setting("body_max_length", 1000)
                .hook(SampleHook.of("greenstalk:Client.put", "traced_put", "greenstalk.put")
                        .resource("body", 0)
                        .tags(Map.of("messaging.destination.name", "instance.using"))
                        .signature(
                                "int", "self", "body: Body", "priority: int = 65536", "delay: int = 0", "ttr: int = 60")
                        .doc(
                                "Inserts a job into the currently used tube and returns the job ID.\n\n:param body: The data.")
                        .why("called by 3 public functions; writes to a socket"))
                .hook(
                        SampleHook.of("greenstalk:Client.reserve", "traced_reserve", "greenstalk.reserve")
                                .signature("Job", "self", "timeout: Optional[int] = None")
                                .doc(
                                        "Reserves a job from a tube on the watch list,\ngiving this client exclusive access to it."));
    }

    /** A coroutine method, and a coroutine function that other modules have imported by name. */
    static SampleLibrary aiosmtplib() {
        return new SampleLibrary("aiosmtplib", List.of("aiosmtplib"), List.of("aiosmtplib"))
                .about("aiosmtplib", "Traces mail sent over SMTP.", Category.OTHER)
                .from("git+https://github.com/cole/aiosmtplib@v3.0.2", ">=3.0.0")
                .hook(SampleHook.of("aiosmtplib.smtp:SMTP.sendmail", "traced_sendmail", "aiosmtplib.sendmail")
                        .kind(CallableKind.COROUTINE)
                        .resource("sender", 0)
                        .signature(
                                "Tuple[Dict[str, SMTPResponse], str]",
                                "self",
                                "sender: str",
                                "recipients: Union[str, Sequence[str]]",
                                "message: Union[str, bytes]",
                                "!mail_options: Optional[Iterable[str]] = None",
                                "!timeout: Optional[Union[float, Default]] = _default"))
                .hook(SampleHook.of("aiosmtplib.api:send", "traced_send", "aiosmtplib.send")
                        .kind(CallableKind.COROUTINE)
                        .via("aiosmtplib.api:send", "aiosmtplib:send")
                        .resource("sender", -1)
                        .doc("Send an email message. On await, connects to the SMTP server."));
    }

    /** A module that Python brings along. */
    static SampleLibrary ftplib() {
        return new SampleLibrary("ftplib", List.of("ftplib"), List.of())
                .about("ftplib", "Traces files stored and read with ftplib.", Category.STORAGE)
                .from("git+https://github.com/python/cpython", "*")
                .hook(SampleHook.of("ftplib:FTP.retrbinary", "traced_retrbinary", "ftplib.retrbinary")
                        .resource("cmd", 0)
                        .signature("str", "self", "cmd: str", "callback: Any"));
    }

    /** A client whose calls carry headers. */
    static SampleLibrary sender() {
        return new SampleLibrary("sender", List.of("sender"), List.of("sender"))
                .about("Sender", "Traces requests.", Category.HTTP_CLIENT)
                .server("post-office", 2525)
                .target(
                        "ddtrace/ext/net.py",
                        "TARGET_HOST = \"out.host\"\nTARGET_PORT = \"network.destination.port\"\n")
                .setting("distributed_tracing", true)
                .hook(SampleHook.of("sender:Client.request", "traced_request", "sender.request")
                        .resource("method", 0)
                        .tags(Map.of(
                                "out.host", "instance.host",
                                "network.destination.port", "instance.port",
                                "http.status_code", "result.status.code"))
                        .signature("str", "self", "method: str", "headers: Optional[dict] = None"))
                .hook(SampleHook.of("sender:send", "traced_send", "sender.send")
                        .kind(CallableKind.COROUTINE)
                        .resource("method", 0)
                        .signature("str", "method: str", "!headers: Optional[dict] = None"));
    }

    /** A database of PEP 249. */
    static SampleLibrary base() {
        return new SampleLibrary("base", List.of("base"), List.of("base"))
                .about("Base", "Traces queries.", Category.DATABASE)
                .target("ddtrace/ext/net.py", "TARGET_HOST = \"out.host\"\n")
                .hook(SampleHook.of("base:connect", "traced_connect", "base.query")
                        .tags(Map.of("out.host", "result.host", "base.database", "{database}"))
                        .signature("Connection", "database: str"))
                .hook(SampleHook.of("base.aio:connect", "traced_aio_connect", "base.query")
                        .kind(CallableKind.COROUTINE)
                        .signature("Connection", "database: str"));
    }

    /** A library that is called like what generated code uses, with modules that few programs import. */
    static SampleLibrary config() {
        return new SampleLibrary("settled", List.of("config"), List.of("settled"))
                .about("Settled", "Traces settings.", Category.OTHER)
                .hook(SampleHook.of("config:fetch", "traced_fetch", "settled.fetch")
                        .resource("key", 0)
                        .signature("str", "key: str"))
                .hook(SampleHook.of("config.remote:Client.send", "traced_send", "settled.send")
                        .via("config.remote:Client.send", "config.cloud:post")
                        .late("config.remote", "config.cloud")
                        .signature("str", "self", "body: str"));
    }

    /** A library that not always has what is traced. */
    static SampleLibrary versions() {
        return new SampleLibrary("versions", List.of("versions"), List.of("versions"))
                .about("Versions", "Traces what is there.", Category.OTHER)
                .hook(SampleHook.of("versions:Client.send", "traced_send", "versions.send"))
                .hook(SampleHook.of("versions:Client.stream", "traced_stream", "versions.stream")
                        .versions(">=2.1,<4"))
                .hook(SampleHook.of("versions.more:fetch", "traced_fetch", "versions.fetch")
                        .via("versions.more:fetch", "versions:fetch")
                        .optional());
    }

    /** A WSGI and an ASGI application. */
    static SampleLibrary doors() {
        return new SampleLibrary("doors", List.of("doors"), List.of("doors"))
                .about("Doors", "Traces requests.", Category.WEB)
                .hook(SampleHook.of("doors:App.__call__", "traced_call", "doors.request")
                        .signature(null, "self", "environ", "start_response"))
                .hook(SampleHook.of("doors:serve", "traced_serve", "doors.serve")
                        .kind(CallableKind.COROUTINE)
                        .signature(null, "scope", "receive", "send", "*rest"));
    }

    /** One hook of each shape, with arguments of every kind. */
    static SampleLibrary modes() {
        return new SampleLibrary("modes", List.of("modes"), List.of("modes"))
                .hook(SampleHook.of("modes:function", "traced_function", "modes.function")
                        .resource("query", 0)
                        .signature("str", "query: str", "!retries: int = 3"))
                .hook(SampleHook.of("modes:Client.method", "traced_method", "modes.method")
                        .resource("key", -1)
                        .tags(Map.of("modes.host", "instance.pool.host", "modes.value", "{value}"))
                        .signature("str", "self", "value: str", "!key: str"))
                .hook(SampleHook.of("modes:Client", "traced_client", "modes.client")
                        .kind(CallableKind.CLASS)
                        .resource("url.host", 0)
                        .signature(null, "self", "url: str"))
                .hook(SampleHook.of("modes:Client.connect", "traced_connect", "modes.connect")
                        .resource("instance.name", -1)
                        .binding(Binding.CLASS)
                        .signature("Client", "cls", "url: str"))
                .hook(SampleHook.of("modes:Client.parse", "traced_parse", "modes.parse")
                        .binding(Binding.STATIC)
                        .signature("str", "text: str"))
                .hook(SampleHook.of("modes:coroutine", "traced_coroutine", "modes.coroutine")
                        .kind(CallableKind.COROUTINE)
                        .signature("str", "query: str"))
                .hook(SampleHook.of("modes:generator", "traced_generator", "modes.generator")
                        .kind(CallableKind.GENERATOR)
                        .signature("Iterator[str]", "query: str"))
                .hook(SampleHook.of("modes:async_generator", "traced_async_generator", "modes.async_generator")
                        .kind(CallableKind.ASYNC_GENERATOR)
                        .signature("AsyncIterator[str]", "query: str"))
                .hook(SampleHook.of("modes:manager", "traced_manager", "modes.manager")
                        .kind(CallableKind.CONTEXT_MANAGER)
                        .signature("Iterator[str]", "query: str"))
                .hook(SampleHook.of("modes:async_manager", "traced_async_manager", "modes.async_manager")
                        .kind(CallableKind.ASYNC_CONTEXT_MANAGER)
                        .signature("AsyncIterator[str]", "query: str"));
    }

    /** Values of every form. */
    static SampleLibrary gauges() {
        return new SampleLibrary("gauges", List.of("gauges"), List.of("gauges"))
                .about("Gauges", "Traces gauges.", Category.CACHE)
                .setting("trace_arguments", true)
                .hook(SampleHook.of("gauges:Client.execute", "traced_execute", "gauges.execute")
                        .resource("{function} {args[0]}")
                        .tags(Map.of(
                                "gauges.system", "gauges {{1}}",
                                "gauges.arguments", "{arguments}",
                                "gauges.class", "{class}",
                                "gauges.host", "{instance.pool.kwargs[host]:localhost}",
                                "gauges.first", "{instance.servers[0].name()}",
                                "gauges.count", "{args!len}",
                                "gauges.timeout", "{options[timeout]}",
                                "http.status_code", "{result.status}",
                                "gauges.rows", "{result.rows!len}"))
                        .signature("Answer", "self", "*args", "**options"))
                .hook(SampleHook.of("gauges:connect", "traced_connect", "gauges.connect")
                        .resource("GET {database:<memory>}")
                        .tags(Map.of("gauges.database", "{database:<memory>}", "gauges.length", "{database!len}"))
                        .signature("Connection", "database: str"))
                .hook(SampleHook.of("gauges:Client.fetch", "traced_fetch", "gauges.fetch")
                        .kind(CallableKind.COROUTINE)
                        .resource("{method} {url}")
                        .tags(Map.of("http.url", "{url}", "url.full", "{request.target}", "gauges.host", "{url.host}"))
                        .signature("Answer", "self", "method: str", "url: str", "request: Request"))
                .hook(SampleHook.of("gauges:Client.make", "traced_make", "gauges.make")
                        .binding(Binding.CLASS)
                        .resource("{class}.{function}")
                        .signature("Client", "cls"));
    }

    /** Every shape that is out of the ordinary: see {@code shapelib} among the test resources. */
    static SampleLibrary shapes() {
        return new SampleLibrary("shapes", List.of("shapelib"), List.of("shapelib", "shapelib-binary"))
                .about("Shape's \"lib\"", "Traces *all* shapes: C:\\temp, \"\"\" and `role`_.", Category.DATABASE)
                .from("git+ssh://git@example.org/shapes.git", ">1.0,<3")
                .setting("mode", "a\"b")
                .setting("ratio", 0.5)
                .hook(SampleHook.of("shapelib.client:Client.connect", "traced_connect", "shapelib.connect")
                        .binding(Binding.CLASS)
                        .signature("\"Client\"", "cls", "url: str = 'a'"))
                .hook(SampleHook.of("shapelib.client:Client.parse", "traced_parse", "shapelib.parse")
                        .binding(Binding.STATIC))
                .hook(SampleHook.of("shapelib.client:Client.Cursor.execute", "traced_execute", "shapelib.execute")
                        .resource("query", 0)
                        .doc("Runs \"\"\"query\"\"\" on C:\\d.\u202e\u0007"))
                .hook(SampleHook.of("shapelib.client:Client.__send", "traced_send", "shapelib.send"))
                .hook(SampleHook.of("shapelib.client:Client", "traced_client", "shapelib.client")
                        .kind(CallableKind.CLASS))
                .hook(SampleHook.of("shapelib.client:Client.rows", "traced_rows", "shapelib.rows")
                        .kind(CallableKind.GENERATOR))
                .hook(SampleHook.of("shapelib.client:Client.stream", "traced_stream", "shapelib.stream")
                        .kind(CallableKind.ASYNC_GENERATOR))
                .hook(SampleHook.of("shapelib.query:query", "traced_query", "shapelib.query")
                        .via("shapelib.query:query", "shapelib:query")
                        .shadowed("shapelib.query"));
    }
}
