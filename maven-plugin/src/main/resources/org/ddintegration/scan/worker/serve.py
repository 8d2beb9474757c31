"""The worker's loop: a frame is one byte of mode, four bytes of length (big endian) and a file; a line answers it."""
import gc
import json

LENIENT = 76
GOING_ON = (" ", "\t", ")", "]", "}", "else", "elif", "except", "finally")


def decoded(data):
    """The text of a source file, after its byte order mark or coding cookie."""
    if data[:3] == b"\xef\xbb\xbf":
        return data[3:].decode("utf-8")
    if b"coding" in b"".join(data.split(b"\n", 2)[:2]):
        import io
        import tokenize

        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        return data.decode(encoding)
    return data.decode("utf-8")


def compiled(source):
    return compile(source, "", "exec", ONLY_AST, True)


def piece_by_piece(source):
    """The blocks of a text that parse on their own, and of the others the statements that do; lines are not kept."""
    body = []
    for block in source.split("\f"):
        try:
            body += compiled(block).body
        except (SyntaxError, ValueError):
            for statement in statements(block.split("\n")):
                try:
                    body += compiled(statement).body
                except (SyntaxError, ValueError):
                    pass
    return ast.Module(body=body, type_ignores=[])


def statements(lines):
    """Lines that are not indented, each with those below it that are."""
    start = 0
    for end in range(1, len(lines) + 1):
        if end == len(lines) or lines[end].strip() and not lines[end].startswith(GOING_ON):
            yield "\n".join(lines[start:end])
            start = end


def read(source, mode):
    try:
        return File(compiled(source), source.encode("utf-8").splitlines())
    except SyntaxError:
        if mode != LENIENT:
            raise
        return File(piece_by_piece(source), None)


def answer(mode, data):
    try:
        return read(decoded(data), mode).facts
    except UnicodeDecodeError as error:
        reason = "not %s text" % error.encoding
    except SyntaxError as error:
        reason = "does not parse: %s (line %s)" % (error.msg, error.lineno)
    except LookupError as error:
        reason = "unknown encoding: %s" % error
    except RecursionError:
        reason = "nested too deeply"
    except MemoryError:
        reason = "takes too much memory to parse"
    except ValueError as error:
        reason = "does not parse: %s" % error
    except Exception as error:
        reason = "cannot be read: %s" % type(error).__name__
    return {"ok": 0, "reason": reason[:200]}


def limit_memory(size):
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (size, size))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, ValueError, OSError):
        pass


def serve(source, sink):
    gc.disable()
    sys.setrecursionlimit(3000)
    limit_memory(3 << 30)
    encode = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode
    sink.write(('{"ready":"%d.%d.%d"}\n' % sys.version_info[:3]).encode("ascii"))
    sink.flush()
    while True:
        head = source.read(5)
        if len(head) < 5:
            return
        data = source.read(int.from_bytes(head[1:], "big"))
        sink.write(encode(answer(head[0], data)).encode("ascii") + b"\n")
        sink.flush()


serve(sys.stdin.buffer, sys.stdout.buffer)
