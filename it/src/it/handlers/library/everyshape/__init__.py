from .client import BrokerError
from .client import Client
from .client import Job
from .functions import fetch
from .functions import lines
from .functions import lock
from .functions import lock_async
from .functions import publish
from .functions import ticks


__version__ = "1.0.0"
