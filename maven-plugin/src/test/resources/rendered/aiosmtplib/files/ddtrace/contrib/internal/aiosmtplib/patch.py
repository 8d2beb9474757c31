import importlib.metadata
from typing import Any
from typing import Callable
from typing import Dict
from typing import Tuple

import aiosmtplib
import aiosmtplib.api
import aiosmtplib.smtp

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.internal.schema import schematize_service_name


config._add(
    "aiosmtplib",
    {
        "_default_service": schematize_service_name("aiosmtplib"),
    },
)


def get_version() -> str:
    try:
        return importlib.metadata.version("aiosmtplib")
    except importlib.metadata.PackageNotFoundError:
        return str(vars(aiosmtplib).get("__version__", ""))


def _supported_versions() -> Dict[str, str]:
    return {"aiosmtplib": ">=3.0.0"}


async def traced_sendmail(
    wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]
) -> Any:
    """Handler of ``aiosmtplib.smtp.SMTP.sendmail``, still to be written: it returns None, whatever the original
    returns.

    What it wraps is a coroutine method, ``SMTP.sendmail`` in the module ``aiosmtplib.smtp``::

        sendmail(
            self,
            sender: str,
            recipients: Union[str, Sequence[str]],
            message: Union[str, bytes],
            *,
            mail_options: Optional[Iterable[str]] = None,
            timeout: Optional[Union[float, Default]] = _default,
        ) -> Tuple[Dict[str, SMTPResponse], str]

    What to trace:

    - one ``aiosmtplib.sendmail`` span: return ``await wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(None, config.aiosmtplib)``
    - resource: the argument ``sender``, ``get_argument_value(args, kwargs, 0, "sender")``
    """


async def traced_send(wrapped: Callable[..., Any], instance: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
    """Handler of ``aiosmtplib.api.send``, still to be written: it returns None, whatever the original returns.

    What it wraps is a coroutine function, ``send`` in the module ``aiosmtplib.api``::

        send()

    What that does: Send an email message. On await, connects to the SMTP server.

    What to trace:

    - one ``aiosmtplib.send`` span: return ``await wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.WORKER``, service ``ext_service(None, config.aiosmtplib)``
    - resource: the argument ``sender``, ``kwargs["sender"]``
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
    if getattr(aiosmtplib, "_datadog_patch", False):
        return
    aiosmtplib._datadog_patch = True

    try:
        wrap("aiosmtplib.smtp", "SMTP.sendmail", traced_sendmail)
        wrap("aiosmtplib.api", "send", traced_send)
        wrap("aiosmtplib", "send", traced_send)
    except Exception:
        unpatch()
        raise


def unpatch() -> None:
    if not getattr(aiosmtplib, "_datadog_patch", False):
        return
    aiosmtplib._datadog_patch = False

    _unwrap(aiosmtplib, "send", traced_send)
    _unwrap(aiosmtplib.api, "send", traced_send)
    _unwrap(aiosmtplib.smtp, "SMTP.sendmail", traced_sendmail)
