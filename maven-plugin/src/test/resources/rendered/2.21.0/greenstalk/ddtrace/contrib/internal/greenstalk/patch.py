import os
from typing import Any
from typing import Callable
from typing import Dict
from typing import Tuple

import greenstalk

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.internal.schema import schematize_service_name
from ddtrace.internal.utils.formats import asbool
from ddtrace.trace import Pin


config._add(
    "greenstalk",
    {
        "_default_service": schematize_service_name("greenstalk"),
        "body_max_length": int(os.getenv("DD_GREENSTALK_BODY_MAX_LENGTH", default=1000)),
        "distributed_tracing": asbool(os.getenv("DD_GREENSTALK_DISTRIBUTED_TRACING", default=False)),
    },
)


def get_version() -> str:
    try:
        import importlib.metadata as importlib_metadata
    except ImportError:
        import importlib_metadata  # type: ignore[no-redef]

    try:
        return importlib_metadata.version("greenstalk")
    except importlib_metadata.PackageNotFoundError:
        return str(getattr(greenstalk, "__version__", ""))


def traced_put(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``greenstalk.Client.put``, still to be written: it returns None, whatever the original returns.

    What it wraps, a method at greenstalk.py:12::

        put(self, body: Body, priority: int = 65536, delay: int = 0, ttr: int = 60) -> int

    What that does: Inserts a job into the currently used tube and returns the job ID.

    What to trace:

    - one ``greenstalk.put`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, kind ``SpanKind.PRODUCER``, service ``ext_service(pin, config.greenstalk)``
    - resource: the argument ``body``, ``get_argument_value(args, kwargs, 0, "body")``
    - tag ``messaging.destination.name``: ``instance.using``
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: called by 3 public functions; writes to a socket.
    """


def traced_reserve(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``greenstalk.Client.reserve``, still to be written: it returns None, whatever the original returns.

    What it wraps, a method at greenstalk.py:12::

        reserve(self, timeout: Optional[int] = None) -> Job

    What that does: Reserves a job from a tube on the watch list, giving this client exclusive access to it.

    What to trace:

    - one ``greenstalk.reserve`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, kind ``SpanKind.CONSUMER``, service ``ext_service(pin, config.greenstalk)``
    - resource: none was chosen, so that it is the span's name
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one
    """


def _unwrap(module: Any, path: str, handler: Callable[..., Any]) -> None:
    # what a class stores is put back as it was, not bound, and what it inherits is not left in it
    owner = module
    *owners, attribute = path.split(".")
    for name in owners:
        owner = getattr(owner, name, None)
    wrapper = getattr(owner, "__dict__", {}).get(attribute)
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

    Pin().onto(greenstalk.Client)

    try:
        wrap("greenstalk", "Client.put", traced_put)
        wrap("greenstalk", "Client.reserve", traced_reserve)
    except Exception:
        unpatch()
        raise


def unpatch() -> None:
    if not getattr(greenstalk, "_datadog_patch", False):
        return
    greenstalk._datadog_patch = False

    Pin().remove_from(greenstalk.Client)

    _unwrap(greenstalk, "Client.reserve", traced_reserve)
    _unwrap(greenstalk, "Client.put", traced_put)
