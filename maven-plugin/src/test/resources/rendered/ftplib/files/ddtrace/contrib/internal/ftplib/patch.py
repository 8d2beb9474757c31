import ftplib
import platform
from typing import Any
from typing import Callable

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.internal.schema import schematize_service_name


config._add(
    "ftplib",
    {
        "_default_service": schematize_service_name("ftplib"),
    },
)


def get_version() -> str:
    return platform.python_version()


def _supported_versions() -> dict[str, str]:
    return {"ftplib": "*"}


def traced_retrbinary(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``ftplib.FTP.retrbinary``, still to be written: it returns None, whatever the original returns.

    What it wraps is a method, ``FTP.retrbinary`` in the module ``ftplib``::

        retrbinary(self, cmd: str, callback: Any) -> str

    What to trace:

    - one ``ftplib.retrbinary`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.HTTP``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.ftplib)``
    - resource: the argument ``cmd``, ``get_argument_value(args, kwargs, 0, "cmd")``
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
    if getattr(ftplib, "_datadog_patch", False):
        return
    ftplib._datadog_patch = True

    try:
        wrap("ftplib", "FTP.retrbinary", traced_retrbinary)
    except Exception:
        unpatch()
        raise


def unpatch() -> None:
    if not getattr(ftplib, "_datadog_patch", False):
        return
    ftplib._datadog_patch = False

    _unwrap(ftplib, "FTP.retrbinary", traced_retrbinary)
