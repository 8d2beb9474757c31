import importlib
import importlib.metadata
from typing import Any
from typing import Callable
from typing import Dict
from typing import Tuple

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import unwrap
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.internal.schema import schematize_service_name
from ddtrace.trace import Pin


# Attribute access may give another object than the module, or none yet while its import triggers the patch.
_flufl_lock: Any = importlib.import_module("flufl.lock")
_flufl_lock__lockfile: Any = importlib.import_module("flufl.lock._lockfile")

config._add(
    "flufl_lock",
    {
        "_default_service": schematize_service_name("flufl_lock"),
    },
)


def get_version() -> str:
    return importlib.metadata.version("flufl.lock")


def traced_lock_init(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``flufl.lock._lockfile.Lock.__init__``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``Lock.__init__`` in the module ``flufl.lock._lockfile``::

        __init__(
            self,
            lockfile: str,
            lifetime: Interval | None = None,
            separator: str = SEP,
            default_timeout: Interval | None = None,
        )

    What that does: Create the resource lock using the given file name and lifetime.

    What to trace:

    - no span of its own: it prepares what others trace; return ``wrapped(*args, **kwargs)``, let its exceptions pass

    Why here: prepares later work; called in documents (1), tests (2); its class can be imported from the top of the
    library; its body deals with connections; its class is named like the library.
    """


def traced_lock(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``flufl.lock._lockfile.Lock.lock``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``Lock.lock`` in the module ``flufl.lock._lockfile``::

        lock(self, timeout: Interval | None = None) -> None

    What that does: Acquire the lock.

    What to trace:

    - one ``flufl_lock.lock`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(pin, config.flufl_lock)``
    - resource: none was chosen, so that it is the span's name
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: its body deals with logs; called in documents (1), tests (1); its class can be imported from the top of
    the library; called by 1 function of the library.
    """


def traced_lock_exit(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``flufl.lock._lockfile.Lock.__exit__``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``Lock.__exit__`` in the module ``flufl.lock._lockfile``::

        __exit__(
            self, exc_type: type[BaseException] | None, exc_val: BaseException | None, exc_tb: TracebackType | None
        ) -> Literal[False]

    What to trace:

    - one ``flufl_lock.exit`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(pin, config.flufl_lock)``
    - resource: none was chosen, so that it is the span's name
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: called in documents (1), tests (2); its class can be imported from the top of the library; its class is
    named like the library.
    """


def traced_unlock(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``flufl.lock._lockfile.Lock.unlock``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``Lock.unlock`` in the module ``flufl.lock._lockfile``::

        unlock(self, *, unconditionally: bool = False) -> None

    What that does: Release the lock.

    What to trace:

    - one ``flufl_lock.unlock`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(pin, config.flufl_lock)``
    - resource: none was chosen, so that it is the span's name
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: called in documents (1), tests (1); its class can be imported from the top of the library; its body deals
    with logs; called by 1 function of the library.
    """


def traced_refresh(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``flufl.lock._lockfile.Lock.refresh``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``Lock.refresh`` in the module ``flufl.lock._lockfile``::

        refresh(self, lifetime: Interval | None = None, *, unconditionally: bool = False) -> None

    What that does: Refresh the lifetime of a locked file.

    What to trace:

    - one ``flufl_lock.refresh`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(pin, config.flufl_lock)``
    - resource: none was chosen, so that it is the span's name
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: called in documents (1), tests (1); its class can be imported from the top of the library; its class is
    named like the library.
    """


def traced_lock_enter(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``flufl.lock._lockfile.Lock.__enter__``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``Lock.__enter__`` in the module ``flufl.lock._lockfile``::

        __enter__(self) -> Self

    What to trace:

    - one ``flufl_lock.enter`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(pin, config.flufl_lock)``
    - resource: none was chosen, so that it is the span's name
    - nothing when ``Pin.get_from(instance)`` gives no pin or a disabled one

    Why here: called in documents (1), tests (2); its class can be imported from the top of the library; its class is
    named like the library.
    """


def patch() -> None:
    if getattr(_flufl_lock, "_datadog_patch", False):
        return
    _flufl_lock._datadog_patch = True

    Pin().onto(_flufl_lock__lockfile.Lock)

    wrap("flufl.lock._lockfile", "Lock.__init__", traced_lock_init)
    wrap("flufl.lock._lockfile", "Lock.lock", traced_lock)
    wrap("flufl.lock._lockfile", "Lock.__exit__", traced_lock_exit)
    wrap("flufl.lock._lockfile", "Lock.unlock", traced_unlock)
    wrap("flufl.lock._lockfile", "Lock.refresh", traced_refresh)
    wrap("flufl.lock._lockfile", "Lock.__enter__", traced_lock_enter)


def unpatch() -> None:
    if not getattr(_flufl_lock, "_datadog_patch", False):
        return
    _flufl_lock._datadog_patch = False

    Pin().remove_from(_flufl_lock__lockfile.Lock)

    unwrap(_flufl_lock__lockfile.Lock, "__init__")
    unwrap(_flufl_lock__lockfile.Lock, "lock")
    unwrap(_flufl_lock__lockfile.Lock, "__exit__")
    unwrap(_flufl_lock__lockfile.Lock, "unlock")
    unwrap(_flufl_lock__lockfile.Lock, "refresh")
    unwrap(_flufl_lock__lockfile.Lock, "__enter__")
