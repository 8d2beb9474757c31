"""Stands for the fixtures of a tree whose source distribution leaves its tests out."""

import pytest

from ddtrace.trace import tracer as global_tracer


@pytest.fixture
def tracer():
    return global_tracer


@pytest.fixture
def test_spans(kept):
    return kept
