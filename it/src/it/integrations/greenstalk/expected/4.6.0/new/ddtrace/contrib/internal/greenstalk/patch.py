import importlib.metadata
from typing import Any
from typing import Callable

import greenstalk

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.internal.schema import schematize_service_name


config._add(
    "greenstalk",
    {
        "_default_service": schematize_service_name("greenstalk"),
    },
)


def get_version() -> str:
    try:
        return importlib.metadata.version("greenstalk")
    except importlib.metadata.PackageNotFoundError:
        return str(vars(greenstalk).get("__version__", ""))


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
    - tag ``messaging.operation``: ``"send"``
    - tag ``messaging.system``: ``"beanstalkd"``

    Why here: its name stands for work that tracers follow; between users' calls and I/O; called in the README (1); uses
    a socket, 2 calls away.
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
    - tag ``messaging.message_id``: ``result.id``
    - tag ``messaging.operation``: ``"receive"``
    - tag ``messaging.system``: ``"beanstalkd"``

    Why here: its name stands for work that tracers follow; between users' calls and I/O; called in the README (1); uses
    a socket, 2 calls away.
    """


def traced_delete(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``greenstalk.Client.delete``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``Client.delete`` in the module ``greenstalk``::

        delete(self, job: JobOrID[TBody]) -> None

    What that does: Deletes a job.

    What to trace:

    - one ``greenstalk.delete`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.greenstalk)``
    - resource: none was chosen, so that it is the span's name
    - tag ``messaging.system``: ``"beanstalkd"``

    Why here: between users' calls and I/O; called in the README (1); its class can be imported from the top of the
    library; belongs to a class of the kind client.
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
    if getattr(greenstalk, "_datadog_patch", False):
        return
    greenstalk._datadog_patch = True

    try:
        wrap("greenstalk", "Client.put", traced_put)
        wrap("greenstalk", "Client.reserve", traced_reserve)
        wrap("greenstalk", "Client.delete", traced_delete)
    except Exception:
        unpatch()
        raise


def unpatch() -> None:
    if not getattr(greenstalk, "_datadog_patch", False):
        return
    greenstalk._datadog_patch = False

    _unwrap(greenstalk, "Client.delete", traced_delete)
    _unwrap(greenstalk, "Client.reserve", traced_reserve)
    _unwrap(greenstalk, "Client.put", traced_put)
