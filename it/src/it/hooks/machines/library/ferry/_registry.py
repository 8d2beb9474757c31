from ._windows import moor
