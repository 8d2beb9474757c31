import importlib
import importlib.metadata
from typing import Any
from typing import Callable

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.internal.schema import schematize_service_name


# Their dotted names may stand for something else here, or for nothing yet while their import triggers the patch.
_flufl_lock: Any = importlib.import_module("flufl.lock")
_flufl_lock__lockfile: Any = importlib.import_module("flufl.lock._lockfile")

config._add(
    "flufl_lock",
    {
        "_default_service": schematize_service_name("flufl_lock"),
    },
)


def get_version() -> str:
    try:
        return importlib.metadata.version("flufl.lock")
    except importlib.metadata.PackageNotFoundError:
        return str(vars(_flufl_lock).get("__version__", ""))


def _supported_versions() -> dict[str, str]:
    return {"flufl.lock": ">=10.0.0"}


def traced_lock(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``flufl.lock._lockfile.Lock.lock``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``Lock.lock`` in the module ``flufl.lock._lockfile``::

        lock(self, timeout: Interval | None = None) -> None

    What that does: Acquire the lock.

    What to trace:

    - one ``flufl_lock.lock`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(None, config.flufl_lock)``
    - resource: none was chosen, so that it is the span's name

    Why here: its class is named like the library; its body deals with logs; called in documents (1), tests (1); its
    class can be imported from the top of the library.
    """


def traced_refresh(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``flufl.lock._lockfile.Lock.refresh``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``Lock.refresh`` in the module ``flufl.lock._lockfile``::

        refresh(self, lifetime: Interval | None = None, *, unconditionally: bool = False) -> None

    What that does: Refresh the lifetime of a locked file.

    What to trace:

    - one ``flufl_lock.refresh`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(None, config.flufl_lock)``
    - resource: none was chosen, so that it is the span's name

    Why here: its class is named like the library; called in documents (1), tests (1); its class can be imported from
    the top of the library.
    """


def traced_unlock(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``flufl.lock._lockfile.Lock.unlock``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a method, ``Lock.unlock`` in the module ``flufl.lock._lockfile``::

        unlock(self, *, unconditionally: bool = False) -> None

    What that does: Release the lock.

    What to trace:

    - one ``flufl_lock.unlock`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(None, config.flufl_lock)``
    - resource: none was chosen, so that it is the span's name

    Why here: its class is named like the library; called in documents (1), tests (1); its class can be imported from
    the top of the library; its body deals with logs.
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
    if getattr(_flufl_lock, "_datadog_patch", False):
        return
    _flufl_lock._datadog_patch = True

    try:
        wrap("flufl.lock._lockfile", "Lock.lock", traced_lock)
        wrap("flufl.lock._lockfile", "Lock.refresh", traced_refresh)
        wrap("flufl.lock._lockfile", "Lock.unlock", traced_unlock)
    except Exception:
        unpatch()
        raise


def unpatch() -> None:
    if not getattr(_flufl_lock, "_datadog_patch", False):
        return
    _flufl_lock._datadog_patch = False

    _unwrap(_flufl_lock__lockfile, "Lock.unlock", traced_unlock)
    _unwrap(_flufl_lock__lockfile, "Lock.refresh", traced_refresh)
    _unwrap(_flufl_lock__lockfile, "Lock.lock", traced_lock)
