"""A library of many machines, with modules that few programs import."""
import os
import sys

WINDOWS = sys.platform == "win32"
if WINDOWS:
    from ._windows import cross
else:
    from ._other import cross

try:
    from ._registry import moor
except ImportError:
    from ._other import moor

if os.name == "posix" and sys.version_info >= (3, 9):
    from ._new import load
else:
    from ._old import load
