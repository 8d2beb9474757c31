"""Makes nine calls of an SDK under ddtrace, and prints as JSON what LLM Observability has of each.

usage: scenarios.py SDK
"""

import asyncio
import json
import logging
import os
import sys

import provider

os.environ.update(
    DD_TRACE_AGENT_URL=provider.serve(provider.Agent), DD_SERVICE="program", DD_API_KEY="k", DD_SITE="example.org",
    DD_INSTRUMENTATION_TELEMETRY_ENABLED="0", DD_REMOTE_CONFIGURATION_ENABLED="0")

import ddtrace  # noqa: E402
from ddtrace.internal import core  # noqa: E402
from ddtrace.llmobs import LLMObs  # noqa: E402
from ddtrace.llmobs import _constants, _utils  # noqa: E402

from sdks import SDKS, TOOLS  # noqa: E402


class Warnings(logging.Handler):
    def __init__(self):
        super().__init__(logging.WARNING)
        self.said = []

    def emit(self, record):
        if record.name.startswith("ddtrace"):
            self.said.append(f"{record.levelname} {record.name}: {record.getMessage()}"[:300])


class Events:
    """What LLM Observability is given when a span ends: to 4.7 an event, from 4.8 what the span itself carries."""

    def __init__(self):
        self.seen = []
        if hasattr(_constants, "SUPPORTED_LLMOBS_INTEGRATIONS"):
            core.on("trace.span_finish", self.ended)
        else:
            writer = LLMObs._instance._llmobs_span_writer
            enqueue = writer.enqueue
            writer.enqueue = lambda event, *others, **named: (self.add(event, event), enqueue(event, *others, **named))[1]

    def ended(self, span):
        data = _utils._get_llmobs_data_metastruct(span)
        if data and data.get("meta", {}).get("span", {}).get("kind"):
            self.add(data, {"status": "error" if span.error else "ok"})

    def add(self, event, state):
        meta = event["meta"]
        self.seen.append({
            "kind": meta["span"]["kind"], "model": meta.get("model_name"), "input": meta.get("input"),
            "output": meta.get("output"), "tools": meta.get("tool_definitions"), "tokens": event.get("metrics"),
            "status": state["status"]})


class Program:
    def __init__(self, name):
        ddtrace.patch(**{name: True})
        LLMObs.enable(ml_app="program", agentless_enabled=False, integrations_enabled=False)
        self.events = Events()
        self.sdk = SDKS[name](name, provider.serve(provider.Provider))
        self.rows = {}

    def plain(self):
        self.sdk.chat(**self.sdk.warm)

    def tools(self):
        self.sdk.chat(tools=TOOLS)

    def stream(self):
        stream = self.sdk.stream()
        for _ in stream:
            self.unfinished()
        return stream

    def broken_off(self):
        stream = self.sdk.stream()
        while provider.WORDS[0] not in str(next(stream)):
            self.unfinished()
        stream.close()
        return stream

    def error(self):
        try:
            self.sdk.chat(model=provider.BROKEN)
        except Exception:
            return
        raise AssertionError("a model that there is not answers")

    def embedding(self):
        if not self.sdk.embedding:
            raise NotImplementedError
        self.sdk.embedding()

    def raw(self):
        if not self.sdk.raw:
            raise NotImplementedError
        self.sdk.raw()

    def asynchronous(self):
        asyncio.run(self.sdk.async_chat())

    def asynchronous_stream(self):
        async def read():
            stream = await self.sdk.async_stream()
            async for _ in stream:
                self.unfinished()
            return stream
        return asyncio.run(read())

    def unfinished(self):
        self.early = self.early or bool(self.events.seen)

    def run(self, name):
        self.events.seen.clear()
        self.early = False
        row = {}
        try:
            held = getattr(self, name)()
        except NotImplementedError:
            return
        except Exception as failure:
            row["failed"] = f"{type(failure).__name__}: {failure}"
        row |= {"events": list(self.events.seen), "early": self.early}
        held = None  # noqa: F841  what is still held counts as ended only by what it did
        self.rows[name] = row


SCENARIOS = ["plain", "tools", "stream", "broken_off", "error", "embedding", "raw", "asynchronous", "asynchronous_stream"]


def main(name):
    warnings = Warnings()
    logging.getLogger().addHandler(warnings)
    program = Program(name)
    for scenario in SCENARIOS:
        program.run(scenario)
    print(json.dumps({"rows": program.rows, "warnings": warnings.said}, default=str))
    sys.stdout.flush()
    os._exit(0)  # nothing is to be sent any more


if __name__ == "__main__":
    main(*sys.argv[1:]) if len(sys.argv) == 2 else sys.exit(__doc__)
