"""A patched library gives what it gave before."""

import pytest

from ddtrace.contrib.internal.everyshape.patch import patch
from ddtrace.contrib.internal.everyshape.patch import unpatch

from .calls import CALLS


@pytest.mark.parametrize("name", CALLS)
def test_result_is_the_same(name, kept):
    unpatch()
    before = CALLS[name]()
    patch()
    try:
        patched = CALLS[name]()
    finally:
        unpatch()
    assert patched == before
    assert before
