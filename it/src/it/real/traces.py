"""Runs a program under ddtrace-run and reads its trace back from the test agent.

usage: traces.py PROGRAM NAME [TWIN]

PROGRAM  a Python file
NAME     the integration that traces it. Each span is a line: name, resource, type, kind, service, parent's name, error
TWIN     another integration of the same library, generated; then the program runs once with each, and what differs between
         the two traces is printed: what ddtrace's own says, and what the twin says
The test agent is at DD_TRACE_AGENT_URL.
"""

import collections
import json
import os
import pathlib
import re
import subprocess
import sys
import urllib.request
import uuid


# differ from run to run
VARYING = ("runtime-id", "error.stack", "_dd.p.tid", "_dd.p.dm", "language", "_dd.base_service")


PORT = "network.destination.port"


def run(program, on, off=None):
    """The spans of a run, in the order in which they began."""
    token = uuid.uuid4().hex
    run_with_ddtrace = pathlib.Path(sys.executable).with_name("ddtrace-run")
    environment = dict(
        os.environ,
        DD_PATCH_MODULES="%s:true" % on + (",%s:false" % off if off else ""),
        DD_SERVICE="program",
        DD_INSTRUMENTATION_TELEMETRY_ENABLED="false",
        DD_REMOTE_CONFIGURATION_ENABLED="false",
        _DD_TRACE_WRITER_ADDITIONAL_HEADERS="X-Datadog-Test-Session-Token:" + token,
    )
    subprocess.run([run_with_ddtrace, sys.executable, program], env=environment, check=True, stdout=subprocess.DEVNULL)
    agent = os.environ["DD_TRACE_AGENT_URL"]
    with urllib.request.urlopen("%s/test/session/traces?test_session_token=%s" % (agent, token)) as answer:
        spans = [span for trace in json.load(answer) for span in trace]
    return sorted(spans, key=lambda span: (span["start"], span["span_id"]))


def described(spans, *own_names):
    """What matters of each span, with names that begin as those of the other side do."""
    names = {span["span_id"]: span["name"] for span in spans}
    for span in spans:
        tags = {**span["meta"], **{tag: value for tag, value in span["metrics"].items()}}
        tags = {tag: value for tag, value in tags.items() if tag not in VARYING and not tag.startswith("_sampling")}
        fields = {
            "name": span["name"],
            "resource": span["resource"],
            "service": span["service"],
            "type": span.get("type"),
            "error": span["error"],
            "parent": names.get(span["parent_id"]),
            **{"tag " + tag: "PORT" if tag == PORT else value for tag, value in tags.items()},
        }
        yield {field: without(own_names, value) for field, value in fields.items()}


def without(own_names, value):
    """The value without names, and ports, which are others in each run."""
    for name in own_names if isinstance(value, str) else ():
        value = value.replace(name, "NAME")
    return re.sub(r"(?<=127\.0\.0\.1:)\d+", "PORT", value) if isinstance(value, str) else value


def shown(value):
    return "–" if value is None else str(value).replace("\n", "\\n")


def differences(own, twin):
    """Lines, one for each field and pair of values that differ."""
    found = collections.Counter()
    for one, other in zip(own, twin):
        for field in sorted({*one, *other}):
            if one.get(field) != other.get(field) and not field.startswith("tag process_id"):
                values = (one.get(field), other.get(field))
                found[(field, one["name"], *map(shown, values))] += 1
    for (field, name, left, right), count in sorted(found.items()):
        yield "%s of %d %s: %s | %s" % (field, count, name, left, right)


def compare(program, name, twin):
    own = list(described(run(program, name, twin), name))
    generated = list(described(run(program, twin, name), twin, name))
    print("spans: %d | %d" % (len(own), len(generated)))
    if len(own) != len(generated):
        for side in (own, generated):
            print("  " + ", ".join("%s %s" % (span["name"], span["resource"]) for span in side))
    for line in differences(own, generated):
        print(line)


def show(program, name):
    for span in described(run(program, name)):
        fields = [span[field] for field in ("name", "resource", "type", "tag span.kind", "service")]
        print(*fields, span["parent"] or "-", span["error"], sep=" | ")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    (show if len(sys.argv) == 3 else compare)(*sys.argv[1:])
