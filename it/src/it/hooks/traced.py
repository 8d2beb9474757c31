"""What programs of these libraries share: calls without a network, and the spans that they leave."""
import socket

from ddtrace import tracer
from ddtrace.trace import TraceFilter


class Connection:
    def sendall(self, data):
        self.sent = data

    def recv(self, most):
        return self.sent


socket.create_connection = lambda address: Connection()
finished = []


class Collecting(TraceFilter):
    def process_trace(self, trace):
        finished.extend(trace)
        return None


tracer.configure(trace_processors=[Collecting()])


def spans(call):
    """What the call gives, and the names and resources of the spans that it leaves."""
    finished.clear()
    given = call()
    return given, [(span.name, span.resource) for span in finished]
