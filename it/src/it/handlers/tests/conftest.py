import pytest

from ddtrace.trace import TraceFilter
from ddtrace.trace import tracer


class KeptSpans(TraceFilter):
    """Keeps finished traces instead of letting them be sent."""

    def __init__(self):
        self.spans = []

    def process_trace(self, trace):
        self.spans.extend(trace)
        return None

    def pop(self):
        spans, self.spans = self.spans, []
        return spans


@pytest.fixture
def kept():
    spans = KeptSpans()
    tracer.configure(trace_processors=[spans])
    try:
        yield spans
    finally:
        tracer.configure(trace_processors=[])
