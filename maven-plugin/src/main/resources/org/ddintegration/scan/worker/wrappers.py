"""What a decorator written in the library gives for a function: calls of which kind, and whether they end as the function's own."""


def wrappers(node):
    """
    Triples of numbers for what is returned: after how many calls, the flags of the returned function, and 1 where
    calling it gives what calling the decorated function gives.
    """
    arguments = node.args.args
    nested = {}
    returned = []
    for child in own(node.body):
        if child.__class__ is FunctionDef or child.__class__ is AsyncFunctionDef:
            nested[child.name] = child
        elif child.__class__ is ast.Return and child.value is not None:
            returned.append(child.value)
    found = []
    for value in returned:
        value = unwrapped(value)
        name = value.id if value.__class__ is Name else ""
        if name in nested:
            found += [1, flags_of(nested[name]), int(passes(nested[name], arguments))]
            within = wrappers(nested[name])
            for i in range(0, len(within), 3):
                found += [within[i] + 1] + within[i + 1:i + 3]
        elif arguments and name == arguments[0].arg:
            found += [1, 0, 1]
        else:
            found += [1, UNKNOWN_WRAPPER, 0]
    return found


def own(body):
    """The nodes of a function's statements, those of nested functions left out."""
    stack = list(body)
    while stack:
        node = stack.pop()
        yield node
        if node.__class__ not in (FunctionDef, AsyncFunctionDef, ClassDef, Lambda):
            for field in node._fields:
                value = getattr(node, field, None)
                if value.__class__ is list:
                    stack.extend(v for v in value if isinstance(v, AST))
                elif isinstance(value, AST):
                    stack.append(value)


def unwrapped(value):
    """The wrapper in ``functools.wraps(f)(wrapper)`` and ``functools.update_wrapper(wrapper, f)``."""
    if value.__class__ is Call and value.args:
        called = path(value.func) or ""
        if called.rpartition(".")[2] in ("update_wrapper", "wraps()"):
            return value.args[0]
        if called.rpartition(".")[2] == "cast" and len(value.args) == 2:
            return value.args[1]
    return value


def flags_of(node):
    if any((path(one) or "").rpartition(".")[2] != "wraps()" for one in node.decorator_list):
        return UNKNOWN_WRAPPER
    yields = any(child.__class__ in (ast.Yield, ast.YieldFrom) for child in own(node.body))
    return (ASYNC if node.__class__ is AsyncFunctionDef else 0) | (YIELDS if yields else 0)


def passes(node, arguments):
    """Whether all that it returns are results of calls of what the enclosing function was given."""
    if node.__class__ is not FunctionDef:
        return False
    given = {one.arg for one in arguments[:1]}
    results, returned = set(), []
    for child in own(node.body):
        if child.__class__ is ast.Return:
            returned.append(child.value)
        elif child.__class__ is ast.Assign and calls(child.value, given):
            results.update(target.id for target in child.targets if target.__class__ is Name)
    others = {target.id for child in own(node.body) if child.__class__ is ast.Assign and not calls(child.value, given)
              for target in child.targets if target.__class__ is Name}
    return bool(returned) and all(
        calls(value, given) or getattr(value, "id", None) in results - others for value in returned)


def calls(value, given):
    return value.__class__ is Call and value.func.__class__ is Name and value.func.id in given
