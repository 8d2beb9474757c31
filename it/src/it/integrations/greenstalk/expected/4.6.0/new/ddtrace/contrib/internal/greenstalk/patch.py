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

    What it wraps, a method at greenstalk/__init__.py:360::

        put(
            self, body: TBody, priority: int = DEFAULT_PRIORITY, delay: int = DEFAULT_DELAY, ttr: int = DEFAULT_TTR
        ) -> int

    What that does: Inserts a job into the currently used tube and returns the job ID.

    What to trace:

    - one ``greenstalk.put`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, kind ``SpanKind.PRODUCER``, service ``ext_service(None, config.greenstalk)``
    - resource: none was chosen, so that it is the span's name

    Why here: can be reached from the top of the library; uses a socket, 2 calls away; takes an argument that names the
    resource (greenstalk/__init__.py:360).
    """


def traced_delete(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``greenstalk.Client.delete``, still to be written: it returns None, whatever the original returns.

    What it wraps, a method at greenstalk/__init__.py:419::

        delete(self, job: JobOrID[TBody]) -> None

    What that does: Deletes a job.

    What to trace:

    - one ``greenstalk.delete`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, kind ``SpanKind.PRODUCER``, service ``ext_service(None, config.greenstalk)``
    - resource: none was chosen, so that it is the span's name

    Why here: uses a socket, 1 call away; can be reached from the top of the library; takes an argument that names the
    resource (greenstalk/__init__.py:419).
    """


def traced_reserve(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``greenstalk.Client.reserve``, still to be written: it returns None, whatever the original returns.

    What it wraps, a method at greenstalk/__init__.py:392::

        reserve(self, timeout: Optional[int] = None) -> Job[TBody]

    What that does: Reserves a job from a tube on the watch list, giving this client exclusive access to it for the TTR.
    Returns the reserved job.

    What to trace:

    - one ``greenstalk.reserve`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, kind ``SpanKind.CONSUMER``, service ``ext_service(None, config.greenstalk)``
    - resource: none was chosen, so that it is the span's name

    Why here: can be reached from the top of the library; uses a socket, 2 calls away (greenstalk/__init__.py:392).
    """


def traced_release(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``greenstalk.Client.release``, still to be written: it returns None, whatever the original returns.

    What it wraps, a method at greenstalk/__init__.py:426::

        release(self, job: Job[TBody], priority: int = DEFAULT_PRIORITY, delay: int = DEFAULT_DELAY) -> None

    What that does: Releases a reserved job.

    What to trace:

    - one ``greenstalk.release`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, kind ``SpanKind.PRODUCER``, service ``ext_service(None, config.greenstalk)``
    - resource: none was chosen, so that it is the span's name

    Why here: uses a socket, 1 call away; can be reached from the top of the library; takes an argument that names the
    resource (greenstalk/__init__.py:426).
    """


def traced_bury(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``greenstalk.Client.bury``, still to be written: it returns None, whatever the original returns.

    What it wraps, a method at greenstalk/__init__.py:441::

        bury(self, job: Job[TBody], priority: int = DEFAULT_PRIORITY) -> None

    What that does: Buries a reserved job.

    What to trace:

    - one ``greenstalk.bury`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, kind ``SpanKind.PRODUCER``, service ``ext_service(None, config.greenstalk)``
    - resource: none was chosen, so that it is the span's name

    Why here: uses a socket, 1 call away; can be reached from the top of the library; takes an argument that names the
    resource (greenstalk/__init__.py:441).
    """


def traced_kick_job(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``greenstalk.Client.kick_job``, still to be written: it returns None, whatever the original returns.

    What it wraps, a method at greenstalk/__init__.py:505::

        kick_job(self, job: JobOrID[TBody]) -> None

    What that does: Moves a delayed or buried job into the ready queue.

    What to trace:

    - one ``greenstalk.kick_job`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, kind ``SpanKind.PRODUCER``, service ``ext_service(None, config.greenstalk)``
    - resource: none was chosen, so that it is the span's name

    Why here: uses a socket, 1 call away; can be reached from the top of the library; takes an argument that names the
    resource (greenstalk/__init__.py:505).
    """


def patch() -> None:
    if getattr(greenstalk, "_datadog_patch", False):
        return
    greenstalk._datadog_patch = True

    wrap("greenstalk", "Client.put", traced_put)
    wrap("greenstalk", "Client.delete", traced_delete)
    wrap("greenstalk", "Client.reserve", traced_reserve)
    wrap("greenstalk", "Client.release", traced_release)
    wrap("greenstalk", "Client.bury", traced_bury)
    wrap("greenstalk", "Client.kick_job", traced_kick_job)


def unpatch() -> None:
    if not getattr(greenstalk, "_datadog_patch", False):
        return
    greenstalk._datadog_patch = False

    unwrap(greenstalk.Client, "put")
    unwrap(greenstalk.Client, "delete")
    unwrap(greenstalk.Client, "reserve")
    unwrap(greenstalk.Client, "release")
    unwrap(greenstalk.Client, "bury")
    unwrap(greenstalk.Client, "kick_job")
