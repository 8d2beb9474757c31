"""Answers as the providers of the SDKs do: JSON, server-sent events, lines of JSON; and swallows traces as an agent does."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

MODEL, BROKEN = "m-1", "no-such-model"
SHOWN_MODEL = "m-1-0825"
WORDS = ["Hello", " ", "there"]
ARGUMENTS = {"city": "NYC"}
VECTOR = [0.1, 0.2, 0.3]
PAUSE = 0.05


def _call(arguments):
    return [{"id": "t1", "type": "function", "function": {"name": "get_weather", "arguments": arguments}}]


def _server_sent(events, named=False, end=()):
    for event in events:
        yield (f"event: {event['type']}\n" if named else "") + f"data: {json.dumps(event)}\n\n"
    yield from (f"data: {text}\n\n" for text in end)


def chat_completions(body):
    usage = {"prompt_tokens": 9, "completion_tokens": 3, "total_tokens": 12}
    head = {"id": "c1", "created": 1, "model": SHOWN_MODEL}
    if body.get("stream"):
        def chunk(delta, reason=None):
            return {**head, "object": "chat.completion.chunk", "choices": [{"index": 0, "delta": delta, "finish_reason": reason}]}
        events = [chunk({"role": "assistant", "content": ""}), *(chunk({"content": word}) for word in WORDS), chunk({}, "stop"),
                  {**head, "object": "chat.completion.chunk", "choices": [], "usage": usage}]
        return "text/event-stream", _server_sent(events, end=["[DONE]"])
    message = {"role": "assistant", "content": "".join(WORDS)}
    if body.get("tools"):
        message = {"role": "assistant", "content": None, "tool_calls": _call(json.dumps(ARGUMENTS))}
    choices = [{"index": 0, "message": message, "finish_reason": "stop"}]
    return {**head, "object": "chat.completion", "choices": choices, "usage": usage}


def embeddings(body):
    return {"id": "e1", "object": "list", "model": SHOWN_MODEL, "data": [{"object": "embedding", "index": 0, "embedding": VECTOR}],
            "usage": {"prompt_tokens": 4, "total_tokens": 4}}


def cohere_chat(body):
    usage = {"billed_units": {"input_tokens": 1, "output_tokens": 1}, "tokens": {"input_tokens": 9, "output_tokens": 3}}
    if body.get("stream"):
        texts = [{"type": "content-delta", "index": 0, "delta": {"message": {"content": {"text": word}}}} for word in WORDS]
        events = [{"type": "message-start", "id": "c1", "delta": {"message": {"role": "assistant", "content": []}}},
                  {"type": "content-start", "index": 0, "delta": {"message": {"content": {"type": "text", "text": ""}}}},
                  *texts, {"type": "content-end", "index": 0},
                  {"type": "message-end", "delta": {"finish_reason": "COMPLETE", "usage": usage}}]
        return "text/event-stream", _server_sent(events, named=True)
    message = {"role": "assistant", "content": [{"type": "text", "text": "".join(WORDS)}]}
    if body.get("tools"):
        message = {"role": "assistant", "tool_calls": _call(json.dumps(ARGUMENTS))}
    return {"id": "c1", "finish_reason": "COMPLETE", "message": message, "usage": usage}


def cohere_embed(body):
    return {"id": "e1", "response_type": "embeddings_by_type", "embeddings": {"float": [VECTOR]}, "texts": body["texts"],
            "meta": {"billed_units": {"input_tokens": 4}}}


def ollama_chat(body):
    end = {"done": True, "done_reason": "stop", "prompt_eval_count": 9, "eval_count": 3}
    if body.get("stream"):
        parts = [{"message": {"role": "assistant", "content": word}, "done": False} for word in WORDS]
        parts.append({"message": {"role": "assistant", "content": ""}, **end})
        return "application/x-ndjson", (json.dumps({"model": SHOWN_MODEL, **part}) + "\n" for part in parts)
    message = {"role": "assistant", "content": "".join(WORDS)}
    if body.get("tools"):
        message = {"role": "assistant", "content": "", "tool_calls": [{"function": {"name": "get_weather", "arguments": ARGUMENTS}}]}
    return {"model": SHOWN_MODEL, "message": message, **end}


def ollama_embed(body):
    return {"model": SHOWN_MODEL, "embeddings": [VECTOR], "prompt_eval_count": 4}


ANSWERS = {"/chat/completions": chat_completions, "/v1/chat": chat_completions, "/embeddings": embeddings,
           "/v2/chat": cohere_chat, "/v2/embed": cohere_embed, "/api/chat": ollama_chat, "/api/embed": ollama_embed}


class Provider(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        if body.get("model") == BROKEN:
            return self.send({"error": {"message": "no such model", "type": "invalid_request_error"}, "message": "no such model"}, 404)
        answer = next(answer for path, answer in ANSWERS.items() if self.path.endswith(path))(body)
        return self.stream(*answer) if isinstance(answer, tuple) else self.send(answer)

    def send(self, answer, status=200):
        data = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def stream(self, kind, parts):
        self.send_response(200)
        self.send_header("content-type", kind)
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        try:
            for part in parts:
                time.sleep(PAUSE)
                self.wfile.write(b"%x\r\n%s\r\n" % (len(part.encode()), part.encode()))
                self.wfile.flush()
            self.wfile.write(b"0\r\n\r\n")
        except OSError:  # who reads broke off
            self.close_connection = True


class Agent(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def answer(self):
        if "chunked" in self.headers.get("transfer-encoding", ""):
            while length := int(self.rfile.readline(), 16):
                self.rfile.read(length + 2)
            self.rfile.readline()
        else:
            self.rfile.read(int(self.headers.get("content-length", 0)))
        known = {"endpoints": ["/v0.4/traces", "/evp_proxy/v2/"], "client_drop_p0s": False} if self.path == "/info" else {}
        data = json.dumps(known).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_PUT = do_POST = answer


def serve(handler):
    """The address of a server of its own."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}"
