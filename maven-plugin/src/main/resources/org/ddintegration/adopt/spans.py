"""What a handler's span shows: a part of the interpreter."""

TRACES = {"trace", "start_span", "context_with_data", "context_with_event", "create"}
TAGS = {"set_tag", "_set_tag_str", "set_tag_str", "_set_attribute", "set_attribute"}


class Spans(object):
    def span_of(self, handler):
        """Of a handler's first span its name, resource and tags, as far as they are written out."""
        function = handler
        while isinstance(function, Made):
            function = function.maker
        if not isinstance(function, Function):
            return {}
        self.span = {"tags": {}}
        try:
            self.safely(function.scope.module, function.node, lambda: self.enter(function))
            return self.span
        finally:
            self.span = None

    def shown(self, name, arguments, named):
        """Notes what a call says of the span of the handler that is followed."""
        if self.span is None:
            return
        if name in TRACES and "operation" not in self.span:
            operation = named.get("span_name") or named.get("operation_name") or named.get("name") or (
                arguments[0] if arguments and name in ("trace", "start_span") else None)
            if operation is not None:
                self.span["operation"] = text_of(operation)
                self.span_when = self.when
                self.resource(named.get("resource"))
                tags = named.get("tags")
                for key, value in tags.entries.items() if isinstance(tags, Table) else ():
                    self.tag(key, value)
        elif name in TAGS and len(arguments) == 2 and text_of(arguments[0]):
            self.tag(arguments[0].value, arguments[1])

    def resource(self, value):
        found = self.found_in_call(value)
        if found is not None:
            self.span["resource"] = found

    def tag(self, name, value):
        """A text that only some calls get is none that can be said."""
        found = self.found_in_call(value)
        is_always = "operation" in self.span and self.when <= self.span_when
        if found is not None and isinstance(name, str) and (is_always or found[0] == "path"):
            self.span["tags"].setdefault(name, found)

    @staticmethod
    def found_in_call(value):
        """Where a value is found in a call, or which text it always is."""
        if isinstance(value, Argument):
            return ["path", value.path]
        return ["text", value.value] if text_of(value) else None

    @staticmethod
    def reads(handler):
        """Arguments of a call that a handler fails without, each with its position; -1 where it is read by name alone."""
        while isinstance(handler, Made):
            handler = handler.maker
        node = getattr(handler, "node", None)
        found = {}
        for one in ast.walk(node) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) else ():
            name, position = argument_read(one)
            if isinstance(name, str) and isinstance(position, int):
                found.setdefault(name, position)
        return sorted(map(list, found.items()))

    @staticmethod
    def kind(handler):
        """Whether calling a handler gives a coroutine or a generator; empty where nothing tells."""
        node = getattr(handler, "node", None)
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return ""
        is_async = isinstance(node, ast.AsyncFunctionDef)
        own = [one for one in own_nodes(node)]
        yields = any(isinstance(one, (ast.Yield, ast.YieldFrom)) for one in own)
        return ("async_generator" if is_async else "generator") if yields else "coroutine" if is_async else ""


def argument_read(node):
    """Name and position of an argument that an expression fails without; of any other expression both are none."""
    if isinstance(node, ast.Call) and path_of(node.func) == "get_argument_value" and len(node.args) == 4 and not node.keywords:
        return getattr(node.args[3], "value", None), getattr(node.args[2], "value", None)
    if isinstance(node, ast.Call) and path_of(node.func) == "get" and len(node.args) == 2 \
            and path_of(getattr(node.func, "value", None)) == "kwargs" and path_of(getattr(node.args[1], "value", None)) == "args":
        return getattr(node.args[0], "value", None), index_of(node.args[1])
    if isinstance(node, ast.Subscript) and path_of(node.value) == "kwargs" and isinstance(node.ctx, ast.Load):
        return index_of(node), -1
    return None, None


def index_of(subscript):
    """What stands in the brackets, where it is a literal; Python 3.8 has it one level deeper."""
    index = getattr(subscript, "slice", None)
    inner = getattr(index, "value", None)
    return getattr(inner, "value", inner)


def own_nodes(function):
    """The nodes of a function without those of functions within it."""
    left = list(function.body)
    while left:
        node = left.pop()
        yield node
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)):
            left += list(ast.iter_child_nodes(node))
