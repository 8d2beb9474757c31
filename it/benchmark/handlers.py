"""Times one render of a small Jinja2 template: plain, under ddtrace's own integration, and under its generated twin.

usage: handlers.py

Run it with the Python that has ddtrace, Jinja2 and the twin; see README.md.
"""

import statistics
import subprocess
import sys
import time


ROUNDS = 15
CALLS = 2000
SIDES = ("plain", "jinja2", "jinja2_twin")


def measure(side):
    """Microseconds of one render, the median of many batches; finished traces are dropped."""
    from ddtrace.trace import TraceFilter
    from ddtrace.trace import tracer

    class Drop(TraceFilter):
        def process_trace(self, trace):
            return None

    tracer.configure(trace_processors=[Drop()])
    if side != "plain":
        import ddtrace

        ddtrace.patch(raise_errors=True, **{side: True})
    import jinja2

    template = jinja2.Environment(loader=jinja2.DictLoader({"page": "{{ name }}"})).get_template("page")
    times = []
    for _ in range(20):
        start = time.perf_counter()
        for _ in range(CALLS // 20):
            template.render(name="x")
        times.append((time.perf_counter() - start) / (CALLS // 20) * 1e6)
    return statistics.median(times)


def main():
    measured = {side: [] for side in SIDES}
    for _ in range(ROUNDS):
        for side in SIDES:
            printed = subprocess.run([sys.executable, __file__, side], check=True, stdout=subprocess.PIPE, text=True)
            measured[side].append(float(printed.stdout))
    medians = {side: statistics.median(times) for side, times in measured.items()}
    for side in SIDES:
        print("%-12s %7.2f µs a render" % (side, medians[side]))
    print("twin / own   %7.3f" % (medians["jinja2_twin"] / medians["jinja2"]))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(measure(sys.argv[1]))
    else:
        main()
