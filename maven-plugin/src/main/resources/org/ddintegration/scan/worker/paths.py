"""Answers one line of JSON per Python file: what it defines, imports, binds and calls. Nothing is imported or run.

Expressions are written as paths: a name followed by ``.attribute``, ``()`` for a call and ``[]`` for an element; ``?``
stands for a base that is no path. Types are written as paths behind ``:``, alternatives separated by ``|``, each with a
prefix ``[`` (container, iterator or context manager of), ``<`` (the class itself) or ``(`` (callable that returns).
"""
import _ast as ast
import sys

ONLY_AST = 0x400
LONGEST_PATH = 12
LONGEST_TEXT = 80
AWAITED, STAR, DOUBLE_STAR, ENTERED, INNER, RETURNED = 1, 2, 4, 8, 16, 32
ASYNC, YIELDS, STUB, TRIES, LOOPS, UNWRITTEN, GUARDED, GIVES, SOMEWHERE = 1, 2, 4, 8, 16, 32, 64, 128, 256
UNKNOWN_WRAPPER, NESTS, MADE = 512, 1024, 2048
TYPE_ONLY, FALLBACK, UNREACHED, PARTIAL, DOUBTED = 1, 2, 4, 8, 16

Attribute, Name, Call, Subscript, Await = ast.Attribute, ast.Name, ast.Call, ast.Subscript, ast.Await
Constant, Starred, BoolOp, IfExp, BinOp = ast.Constant, ast.Starred, ast.BoolOp, ast.IfExp, ast.BinOp
AST, Tuple, List, Lambda, UnaryOp, Not = ast.AST, ast.Tuple, ast.List, ast.Lambda, ast.UnaryOp, ast.Not
FunctionDef, AsyncFunctionDef, ClassDef = ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef

LITERALS = (Constant, ast.JoinedStr, List, Tuple, ast.Dict, ast.Set, ast.ListComp, ast.SetComp, ast.DictComp,
            ast.GeneratorExp, Lambda, ast.Compare)
LEAVES = {Name, Constant, ast.Pass, ast.Break, ast.Continue}
UNVISITED = {"ctx", "op", "ops", "annotation", "returns", "type_comment", "type_params", "kind", "decorator_list",
             "conversion", "format_spec", "is_async", "simple"}
PASSING = {"wait_for", "shield", "create_task", "ensure_future", "run_until_complete", "closing", "aclosing", "iter",
           "aiter", "copy", "deepcopy", "proxy", "list", "tuple", "sorted", "reversed", "partial", "partialmethod"}
TAKING = {"next", "anext", "enter_context", "enter_async_context", "min", "max"}
PLAIN = {"str", "int", "bool", "float", "bytes", "object", "None", "Any", "dict", "list", "tuple", "set", "frozenset",
         "bytearray", "memoryview", "complex", "Dict", "List", "Tuple", "Set", "Callable", "NoReturn", "Never", "Text",
         "AnyStr", "Optional", "Union", "Iterable", "Sequence", "Mapping"}
FIRST = {"Annotated", "ClassVar", "Final", "Required", "NotRequired", "ReadOnly", "Awaitable", "InitVar", "TypeGuard"}
EVERY = {"Optional", "Union"}
CONTAINERS = {"List", "Set", "FrozenSet", "Deque", "Sequence", "MutableSequence", "Iterable", "Iterator", "Collection",
              "AsyncIterable", "AsyncIterator", "Generator", "AsyncGenerator", "ContextManager", "AsyncContextManager",
              "AbstractContextManager", "AbstractAsyncContextManager", "list", "set", "frozenset", "deque", "Queue",
              "SimpleQueue", "LifoQueue", "AbstractSet", "MutableSet", "ContextVar", "ref", "ReferenceType", "cycle"}
ITERATORS = {"Iterable", "Iterator", "AsyncIterable", "AsyncIterator", "Generator", "AsyncGenerator"}
LISTS = {"List", "Sequence", "MutableSequence", "Iterable", "Collection", "list", "Tuple", "tuple"}
MAPPINGS = {"Dict", "Mapping", "MutableMapping", "DefaultDict", "OrderedDict", "dict", "defaultdict",
            "WeakKeyDictionary", "WeakValueDictionary", "Tuple", "tuple"}


def path(node):
    """The expression as a path; None when it is a literal."""
    parts = []
    while len(parts) < LONGEST_PATH:
        kind = node.__class__
        if kind is Attribute:
            parts.append("." + node.attr)
            node = node.value
        elif kind is Name:
            parts.append(node.id)
            parts.reverse()
            return "".join(parts)
        elif kind is Call:
            called = node.func.attr if node.func.__class__ is Attribute else getattr(node.func, "id", "")
            if called in PASSING and node.args:
                node = node.args[0]
            elif called in TAKING and node.args:
                parts.append("[]")
                node = node.args[0]
            elif called == "type" and len(node.args) == 1:
                parts.append(".__class__")
                node = node.args[0]
            elif called == "getattr" and len(node.args) > 1 and isinstance(getattr(node.args[1], "value", None), str):
                parts.append("." + node.args[1].value)
                node = node.args[0]
            else:
                parts.append("()")
                node = node.func
        elif kind is Subscript:
            parts.append("[]")
            node = node.value
        elif kind is Await or kind is Starred or kind is ast.NamedExpr:
            node = node.value
        elif isinstance(node, LITERALS):
            return None
        else:
            break
    parts.append("?")
    parts.reverse()
    return "".join(parts)


def alternatives(node):
    """The paths of all values that the expression may have."""
    kind = node.__class__
    if kind is IfExp:
        return alternatives(node.body) + alternatives(node.orelse)
    if kind is BoolOp:
        return [p for value in node.values for p in alternatives(value)]
    if kind is Call and len(node.args) == 2 and getattr(node.func, "attr", getattr(node.func, "id", "")) == "cast":
        return type_paths(node.args[0])
    found = path(node)
    return [found] if found and found != "?" else []


def subscripted(node):
    """What a subscript is of, the last name of that, and what stands between its brackets."""
    head = path(node.value) or "?"
    inner = node.slice
    if inner.__class__.__name__ == "Index":
        inner = inner.value
    return head, head[head.rfind(".") + 1:], inner.elts if inner.__class__ is Tuple else [inner]


def quoted(node):
    """The annotation that stands in quotes; None where it is none."""
    try:
        return compile(node.value.strip(), "", "eval", ONLY_AST, True).body
    except (SyntaxError, ValueError):
        return None


def types(node, depth=0):
    """The classes that an annotation names, each with its prefix."""
    kind = node.__class__
    if depth > LONGEST_PATH:
        return []
    if kind is Name:
        return [] if node.id in PLAIN else [node.id]
    if kind is Attribute:
        found = path(node)
        return [found] if found and "(" not in found and node.attr not in PLAIN else []
    if kind is Constant and isinstance(node.value, str):
        return types(quoted(node), depth + 1)
    if kind is BinOp:
        return types(node.left, depth + 1) + types(node.right, depth + 1)
    if kind is not Subscript:
        return []
    head, name, inner = subscripted(node)
    if not inner or name == "Literal":
        return []
    if name in EVERY:
        return [t for one in inner for t in types(one, depth + 1)]
    if name in FIRST:
        return types(inner[0], depth + 1)
    if name == "Coroutine":
        return types(inner[-1], depth + 1)
    if name in CONTAINERS:
        return ["[" + t for t in types(inner[0], depth + 1)]
    if name in MAPPINGS:
        return ["[" + t for one in inner for t in types(one, depth + 1)]
    if name in ("Type", "type"):
        return ["<" + t for t in types(inner[0], depth + 1)]
    if name == "Callable":
        return ["(" + t for t in types(inner[-1], depth + 1)]
    return [head]


def is_list(node, depth=0):
    """Whether an annotation is one of a list, or may be."""
    kind = node.__class__
    if depth > LONGEST_PATH:
        return False
    if kind is BinOp:
        return is_list(node.left, depth + 1) or is_list(node.right, depth + 1)
    if kind is not Subscript:
        return kind is Name and node.id in LISTS
    _, name, inner = subscripted(node)
    if name in EVERY:
        return any(is_list(one, depth + 1) for one in inner)
    return name in LISTS or name in FIRST and bool(inner) and is_list(inner[0], depth + 1)


def pieces(node, depth=0):
    """The classes of what an annotation's iterators and streams give, piece by piece."""
    kind = node.__class__
    if depth > LONGEST_PATH:
        return []
    if kind is BinOp:
        return pieces(node.left, depth + 1) + pieces(node.right, depth + 1)
    if kind is Constant and isinstance(node.value, str):
        return pieces(quoted(node), depth + 1)
    if kind is not Subscript:
        return []
    _, name, inner = subscripted(node)
    if inner and (name in ITERATORS or "Stream" in name):
        return types(inner[0], depth + 1)
    return [t for one in inner for t in pieces(one, depth + 1)]


def type_paths(node):
    found = types(node) if node is not None else []
    return [":" + "|".join(found)] if found else []


def annotated_fields(node):
    """Names and annotations of the attributes that a class annotates in its body, or gives its instances at first."""
    for one in node.body:
        if one.__class__ is ast.AnnAssign and one.target.__class__ is Name:
            yield one.target.id, one.annotation
        elif one.__class__ is FunctionDef and one.name == "__init__" and one.args.args:
            for given in one.body:
                target = given.target if given.__class__ is ast.AnnAssign else None
                if target.__class__ is Attribute and path(target.value) == one.args.args[0].arg:
                    yield target.attr, given.annotation


def aliased(value):
    """What a name stands for: the value itself, or what it makes an alias of."""
    if value.__class__ is Call and len(value.args) == 2 and (path(value.func) or "").endswith("TypeAliasType"):
        return value.args[1]
    return value
