"""Sends parcels."""
from typing import TYPE_CHECKING

from .client import Client as Client, connect
from .aio import AsyncClient
from .pool import *
from .quick import quick

if TYPE_CHECKING:
    from .wire import Wire

__all__ = ["Client", "AsyncClient", "connect", "quick"]
post = connect
