import importlib
import importlib.metadata
from typing import Any
from typing import Callable

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import unwrap
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.internal.schema import schematize_service_name


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


def _supported_versions() -> dict[str, str]:
    return {"flufl.lock": ">=10.0.0"}


def traced_lock(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``flufl.lock._lockfile.Lock.lock``, still to be written: it returns None, whatever the original
    returns.

    What it wraps, a method at src/flufl/lock/_lockfile.py:291::

        lock(self, timeout: Interval | None = None) -> None

    What that does: Acquire the lock.

    What to trace:

    - one ``flufl_lock.lock`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(None, config.flufl_lock)``
    - resource: none was chosen, so that it is the span's name

    Why here: can be reached from the top of the library; uses files (src/flufl/lock/_lockfile.py:291).
    """


def traced_unlock(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``flufl.lock._lockfile.Lock.unlock``, still to be written: it returns None, whatever the original
    returns.

    What it wraps, a method at src/flufl/lock/_lockfile.py:389::

        unlock(self, *, unconditionally: bool = False) -> None

    What that does: Release the lock.

    What to trace:

    - one ``flufl_lock.unlock`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(None, config.flufl_lock)``
    - resource: none was chosen, so that it is the span's name

    Why here: can be reached from the top of the library; uses files (src/flufl/lock/_lockfile.py:389).
    """


def traced_refresh(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``flufl.lock._lockfile.Lock.refresh``, still to be written: it returns None, whatever the original
    returns.

    What it wraps, a method at src/flufl/lock/_lockfile.py:262::

        refresh(self, lifetime: Interval | None = None, *, unconditionally: bool = False) -> None

    What that does: Refresh the lifetime of a locked file.

    What to trace:

    - one ``flufl_lock.refresh`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(None, config.flufl_lock)``
    - resource: none was chosen, so that it is the span's name

    Why here: can be reached from the top of the library; uses files, 1 call away (src/flufl/lock/_lockfile.py:262).
    """


def patch() -> None:
    if getattr(_flufl_lock, "_datadog_patch", False):
        return
    _flufl_lock._datadog_patch = True

    wrap("flufl.lock._lockfile", "Lock.lock", traced_lock)
    wrap("flufl.lock._lockfile", "Lock.unlock", traced_unlock)
    wrap("flufl.lock._lockfile", "Lock.refresh", traced_refresh)


def unpatch() -> None:
    if not getattr(_flufl_lock, "_datadog_patch", False):
        return
    _flufl_lock._datadog_patch = False

    unwrap(_flufl_lock__lockfile.Lock, "lock")
    unwrap(_flufl_lock__lockfile.Lock, "unlock")
    unwrap(_flufl_lock__lockfile.Lock, "refresh")
