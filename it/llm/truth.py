"""What an event of each scenario says when it says what the server sent."""

from provider import ARGUMENTS, BROKEN, MODEL, SHOWN_MODEL, WORDS

ASKED = [{"role": "user", "content": "Hi"}]
ANSWER = "".join(WORDS)
READ = {"broken_off": WORDS[0]}
STREAMS = ("stream", "asynchronous_stream")


def wrong(scenario, row, sdk):
    """Which columns of the table a scenario's row fails, and what stands there instead."""
    events = row["events"]
    found = {} if len(events) == 1 else {"events": len(events)}
    if "failed" in row:
        found["calls"] = row["failed"]
    if row["early"]:
        found["ends"] = "before the stream"
    if not events:
        return found
    event = events[0]
    for column, check in CHECKS.items():
        said = check(scenario, event, sdk)
        if said is not None:
            found[column] = said
    return found


def _kind(scenario, event, _):
    return _unless(event["kind"] == ("embedding" if scenario == "embedding" else "llm"), event["kind"])


def _messages(scenario, event, _):
    asked = event["input"] or {}
    if scenario == "embedding":
        return _unless([one["text"] for one in asked.get("documents", [])] == ["Hi"], asked)
    return _unless(_plain(asked) == ASKED, asked)


def _answer(scenario, event, _):
    output = event["output"] or {}
    if scenario == "embedding":
        return _unless(output.get("value") == "[1 embedding(s) returned with size 3]", output)
    if scenario == "error":
        return _unless(event["status"] == "error", event["status"])
    if scenario == "tools":
        calls = [call for one in output.get("messages", []) for call in one.get("tool_calls", [])]
        return _unless([(call["name"], call["arguments"]) for call in calls] == [("get_weather", ARGUMENTS)], output)
    return _unless(_plain(output) == [{"role": "assistant", "content": READ.get(scenario, ANSWER)}], output)


def _tools(scenario, event, _):
    tools = event["tools"] or []
    return _unless([one["name"] for one in tools] == (["get_weather"] if scenario == "tools" else []), tools)


def _model(scenario, event, sdk):
    wanted = {"error": BROKEN}.get(scenario, SHOWN_MODEL if sdk.sends_model else "emb" if scenario == "embedding" else MODEL)
    return _unless(event["model"] == wanted, event["model"])


def _tokens(scenario, event, sdk):
    if scenario in ("error", "broken_off"):
        return None
    tokens = event["tokens"] or {}
    got = [tokens.get(name) for name in ("input_tokens", "output_tokens", "total_tokens")]
    return _unless(got[0] == (4 if sdk.counts_embedded else None) if scenario == "embedding" else got == [9, 3, 12], tokens)


def _plain(messages):
    return [{"role": one.get("role"), "content": one.get("content")} for one in messages.get("messages", [])]


def _unless(right, said):
    return None if right else said


CHECKS = {"kinds": _kind, "asked": _messages, "answers": _answer, "tools": _tools, "models": _model, "tokens": _tokens}
COLUMNS = ["events", *CHECKS, "ends"]
