package org.ddintegration.descriptor;

import java.util.Set;

/** Names that generated code uses itself: a module of the library or a handler of that name would be another thing there. */
public final class ReservedNames {
    private static final Set<String> NAMES = Set.of("""
            Any Callable Dict Iterator List Optional Tuple namedtuple SimpleNamespace setup_testing_defaults
            config tracer core env net asbool wrap unwrap patch unpatch get_version get_logger get_argument_value log
            Pin Span SpanKind SpanTypes SpanDirection COMPONENT SPAN_KIND HTTPPropagator ModuleWatchdog TracingEvent
            TracedConnection TracedAsyncConnection TraceMiddleware DDWSGIMiddleware BaseLLMIntegration PatchTestCase
            ext_service int_service schematize_cache_operation schematize_database_operation schematize_service_name
            schematize_url_operation stringify_cache_args _count _found _lines _path _words
            _SPAN_MEASURED_KEY _IN_VERSION _LATE _OPTIONAL _VERSION _has parse_version _TracedApplication
            _application_span_name _arguments _called _finish _item _length _request_span_name _response_span_name
            _set_tags _supported_versions _text _trace _trace_items _unwrap _url _unwrap_late _with_trace _wrap_late
            args attribute authority base calls child connect connection container context cursor distribution error
            event function given handler headers heard importlib_metadata instance integration item items key kind
            known module name operation original owner owners parameters part parts path pin position resource rest
            result rows scheme separator sent settings slash span strip_query_string urlsplit tag tags text url value words wrapped
            wrapper kwargs is_stream is_unread model provider span_name follow_response follow_stream ANSWER ANSWERED ASGI CASES
            MESSAGE OUTPUT expected raw_response _expected_llmobs_non_llm_span_event
            STREAMED VECTOR act answer assert_shown awaited chunk chunks events first fixture has_async_chunks holder
            inner joined last llmobs_events output shown span_kind stand_in step steps stream values writer LLMObs
            TestLLMObsSpanWriter _expected_llmobs_llm_span_event override_global_config _is_part_of _read _read_async
            method resources AsyncBlock AsyncGeneratorType AsyncPieces Block GeneratorType Pieces block leave manager TOOL
            TOOL_CALL
            answered assert_failure_shown async_chunks definition options part_of raw read response then tool_call
            tools _get_llmobs_data_metastruct assert_llmobs_span_data mock named metrics
            ASYNC_CONNECTIONS ASYNC_CONTEXT_MANAGERS ASYNC_GENERATORS AsyncConnection AsyncCursor
            CONNECTIONS CONTEXT_MANAGERS COROUTINES Case FUNCTIONS GENERATORS LATE OriginalError RESULT SENDERS SPANS
            WSGI application application_async asgi_tracer async_tracer call call_async_context_manager
            call_async_generator call_context_manager call_coroutine call_function call_generator cancel_coroutine
            caller case close_async_generator close_generator collect connect_async drive enter fail
            failing_application failing_application_async patched plain_headers pytestmark query request request_async
            send server succeed test_spans to_be_written wsgi_tracer
            assert_module_patched assert_not_module_double_patched assert_not_module_patched body call_pinned
            call_with_tracer cancel close environ execute message parents raised receive scope seen send_async
            start_response started task
            _describe _domain _inject _set_error _set_http_tags _truth address errors activate_distributed_headers set_http_meta
            ERROR_MSG ERROR_TYPE CARRIERS ENCLOSED REQUESTS Request request_answer request_answer_async services spans
            measured component span_type route status status_message request_headers response_headers host
            retries_remain
            bool callable dict float getattr hasattr int isinstance len list map repr reversed setattr str tuple type vars
            """.split("\\s+"));

    /** Modules that it imports whole: a library of that name is the same module. */
    private static final Set<String> MODULES = Set.of("""
            asyncio contextlib ddtrace importlib importlib_metadata inspect operator os pytest sqlite3 sys trace_utils
            typing wrapt
            """.split("\\s+"));

    private ReservedNames() {}

    public static boolean contains(String name) {
        return NAMES.contains(name);
    }

    static boolean isModule(String name) {
        return MODULES.contains(name);
    }
}
