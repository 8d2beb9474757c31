"""The fixtures that the source distribution of this tree leaves out."""

import pytest

from ddtrace.trace import tracer as global_tracer


@pytest.fixture
def tracer():
    return global_tracer


@pytest.fixture
def test_spans(kept):
    return kept
