import importlib.metadata
from typing import Any
from typing import Callable

import greenstalk

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import unwrap
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.internal.schema import schematize_service_name


config._add(
    "greenstalk",
    {
        "_default_service": schematize_service_name("greenstalk"),
    },
)


def get_version() -> str:
    return importlib.metadata.version("greenstalk")


def _supported_versions() -> dict[str, str]:
    return {"greenstalk": ">=2.0.0"}


def traced_put(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``greenstalk.Client.put``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Client.put`` in the module ``greenstalk``::

        put(
            self, body: TBody, priority: int = DEFAULT_PRIORITY, delay: int = DEFAULT_DELAY, ttr: int = DEFAULT_TTR
        ) -> int

    What that does: Inserts a job into the currently used tube and returns the job ID.

    What to trace:

    - one ``greenstalk.put`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, kind ``SpanKind.PRODUCER``, service ``ext_service(None, config.greenstalk)``
    - resource: none was chosen, so that it is the span's name

    Why here: between users' calls and I/O; its name stands for work that tracers follow; uses a socket, 2 calls away;
    called in the README (1).
    """


def traced_reserve(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``greenstalk.Client.reserve``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Client.reserve`` in the module ``greenstalk``::

        reserve(self, timeout: Optional[int] = None) -> Job[TBody]

    What that does: Reserves a job from a tube on the watch list, giving this client exclusive access to it for the TTR.
    Returns the reserved job.

    What to trace:

    - one ``greenstalk.reserve`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, kind ``SpanKind.CONSUMER``, service ``ext_service(None, config.greenstalk)``
    - resource: none was chosen, so that it is the span's name

    Why here: between users' calls and I/O; its name stands for work that tracers follow; uses a socket, 2 calls away;
    called in the README (1).
    """


def traced_client_init(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``greenstalk.Client.__init__``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Client.__init__`` in the module ``greenstalk``::

        __init__(
            self,
            address: ConnectionTarget,
            encoding: Optional[str] = "utf-8",
            use: str = DEFAULT_TUBE,
            watch: Union[str, Iterable[str]] = DEFAULT_TUBE,
        ) -> None

    What to trace:

    - no span of its own: it prepares what others trace; return ``wrapped(*args, **kwargs)``, let its exceptions pass

    Why here: prepares later work; between users' calls and I/O; called in the README (1); belongs to a class of the
    kind client; its body deals with connections.
    """


def traced_delete(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``greenstalk.Client.delete``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Client.delete`` in the module ``greenstalk``::

        delete(self, job: JobOrID[TBody]) -> None

    What that does: Deletes a job.

    What to trace:

    - one ``greenstalk.delete`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, kind ``SpanKind.PRODUCER``, service ``ext_service(None, config.greenstalk)``
    - resource: none was chosen, so that it is the span's name

    Why here: between users' calls and I/O; called in the README (1); belongs to a class of the kind client; its class
    can be imported from the top of the library.
    """


def traced_close(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``greenstalk.Client.close``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Client.close`` in the module ``greenstalk``::

        close(self) -> None

    What that does: Closes the connection to beanstalkd. The client instance should not be used after calling this
    method.

    What to trace:

    - one ``greenstalk.close`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, kind ``SpanKind.PRODUCER``, service ``ext_service(None, config.greenstalk)``
    - resource: none was chosen, so that it is the span's name

    Why here: between users' calls and I/O; called in the README (1); belongs to a class of the kind client; its class
    can be imported from the top of the library.
    """


def patch() -> None:
    if getattr(greenstalk, "_datadog_patch", False):
        return
    greenstalk._datadog_patch = True

    wrap("greenstalk", "Client.put", traced_put)
    wrap("greenstalk", "Client.reserve", traced_reserve)
    wrap("greenstalk", "Client.__init__", traced_client_init)
    wrap("greenstalk", "Client.delete", traced_delete)
    wrap("greenstalk", "Client.close", traced_close)


def unpatch() -> None:
    if not getattr(greenstalk, "_datadog_patch", False):
        return
    greenstalk._datadog_patch = False

    unwrap(greenstalk.Client, "put")
    unwrap(greenstalk.Client, "reserve")
    unwrap(greenstalk.Client, "__init__")
    unwrap(greenstalk.Client, "delete")
    unwrap(greenstalk.Client, "close")
