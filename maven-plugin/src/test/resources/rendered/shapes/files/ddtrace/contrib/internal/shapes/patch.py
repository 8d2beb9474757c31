import importlib
import importlib.metadata
from typing import Any
from typing import Callable

import shapelib
import shapelib.client

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.internal.schema import schematize_service_name
from ddtrace.internal.settings import env


# Their dotted names may stand for something else here, or for nothing yet while their import triggers the patch.
_shapelib_query: Any = importlib.import_module("shapelib.query")

config._add(  # type: ignore[no-untyped-call]
    "shapes",
    {
        "_default_service": schematize_service_name("shapes"),  # type: ignore[operator]
        "mode": env.get("DD_SHAPES_MODE", default='a"b'),
        "ratio": float(env.get("DD_SHAPES_RATIO", default=0.5)),
    },
)


def get_version() -> str:
    # whichever of the distributions provides the library here
    for distribution in ("shapelib", "shapelib-binary"):
        try:
            return importlib.metadata.version(distribution)
        except importlib.metadata.PackageNotFoundError:
            continue
    return str(vars(shapelib).get("__version__", ""))


def _supported_versions() -> dict[str, str]:
    return {"shapelib": ">=1.0"}


def traced_connect(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``shapelib.client.Client.connect``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a class method, ``Client.connect`` in the module ``shapelib.client``::

        connect(cls, url: str = 'a') -> "Client"

    What to trace:

    - one ``shapelib.connect`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.SQL``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.shapes)``
    - resource: none was chosen, so that it is the span's name
    """


def traced_parse(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``shapelib.client.Client.parse``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a static method, ``Client.parse`` in the module ``shapelib.client``::

        parse()

    What to trace:

    - one ``shapelib.parse`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.SQL``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.shapes)``
    - resource: none was chosen, so that it is the span's name
    """


def traced_execute(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    r"""Handler of ``shapelib.client.Client.Cursor.execute``, still to be written: it returns None, whatever the
    original returns.

    What it wraps is a method, ``Client.Cursor.execute`` in the module ``shapelib.client``::

        execute()

    What that does: Runs '''query''' on C:\d.

    What to trace:

    - one ``shapelib.execute`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.SQL``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.shapes)``
    - resource: the argument ``query``, ``get_argument_value(args, kwargs, 0, "query")``
    """


def traced_send(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``shapelib.client.Client.__send``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``Client.__send`` in the module ``shapelib.client``::

        __send()

    What to trace:

    - one ``shapelib.send`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.SQL``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.shapes)``
    - resource: none was chosen, so that it is the span's name
    """


def traced_client(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``shapelib.client.Client``, still to be written: it returns None, whatever the original returns.

    What it wraps is a class, ``Client`` in the module ``shapelib.client``::

        Client()

    What to trace:

    - one ``shapelib.client`` span: call ``wrapped(*args, **kwargs)``, the ``__init__`` of ``instance``; return nothing
    - type ``SpanTypes.SQL``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.shapes)``
    - resource: none was chosen, so that it is the span's name
    """


def traced_rows(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``shapelib.client.Client.rows``, still to be written: it returns None, whatever the original returns.

    What it wraps is a generator method, ``Client.rows`` in the module ``shapelib.client``::

        rows()

    What to trace:

    - one ``shapelib.rows`` span: ``yield from wrapped(*args, **kwargs)``, open until that is exhausted, closed or
      raises
    - type ``SpanTypes.SQL``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.shapes)``
    - resource: none was chosen, so that it is the span's name
    """


def traced_stream(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``shapelib.client.Client.stream``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is an asynchronous generator method, ``Client.stream`` in the module ``shapelib.client``::

        stream()

    What to trace:

    - one ``shapelib.stream`` span: ``async for`` over ``wrapped(*args, **kwargs)``, yielding each item, open until that
      is exhausted, closed or raises
    - type ``SpanTypes.SQL``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.shapes)``
    - resource: none was chosen, so that it is the span's name
    """


def traced_query(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``shapelib.query.query``, still to be written: it returns None, whatever the original returns.

    What it wraps is a function, ``query`` in the module ``shapelib.query``::

        query()

    What to trace:

    - one ``shapelib.query`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.SQL``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.shapes)``
    - resource: none was chosen, so that it is the span's name
    """


def _unwrap(module: Any, path: str, handler: Callable[..., Any]) -> None:
    # what a class stores is put back as it was, not bound, and what it inherits is not left in it
    owner = module
    *owners, attribute = path.split(".")
    for name in owners:
        owner = getattr(owner, name, None)
    wrapper: Any = getattr(owner, "__dict__", {}).get(attribute)
    if getattr(wrapper, "_self_wrapper", None) is not handler:
        return
    original = wrapper.__wrapped__
    if isinstance(owner, type) and any(vars(base).get(attribute) is original for base in owner.__mro__[1:]):
        delattr(owner, attribute)
    else:
        setattr(owner, attribute, original)


def patch() -> None:
    if getattr(shapelib, "_datadog_patch", False):
        return
    shapelib._datadog_patch = True

    try:
        wrap("shapelib.client", "Client.connect", traced_connect)
        wrap("shapelib.client", "Client.parse", traced_parse)
        wrap("shapelib.client", "Client.Cursor.execute", traced_execute)
        wrap("shapelib.client", "Client._Client__send", traced_send)
        wrap("shapelib.client", "Client.__init__", traced_client)
        wrap("shapelib.client", "Client.rows", traced_rows)
        wrap("shapelib.client", "Client.stream", traced_stream)
        wrap("shapelib.query", "query", traced_query)
        wrap("shapelib", "query", traced_query)
    except Exception:
        unpatch()
        raise


def unpatch() -> None:
    if not getattr(shapelib, "_datadog_patch", False):
        return
    shapelib._datadog_patch = False

    _unwrap(shapelib, "query", traced_query)
    _unwrap(_shapelib_query, "query", traced_query)
    _unwrap(shapelib.client, "Client.stream", traced_stream)
    _unwrap(shapelib.client, "Client.rows", traced_rows)
    _unwrap(shapelib.client, "Client.__init__", traced_client)
    _unwrap(shapelib.client, "Client._Client__send", traced_send)
    _unwrap(shapelib.client, "Client.Cursor.execute", traced_execute)
    _unwrap(shapelib.client, "Client.parse", traced_parse)
    _unwrap(shapelib.client, "Client.connect", traced_connect)
