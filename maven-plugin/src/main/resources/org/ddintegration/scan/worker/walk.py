"""Walks the statements of one scope, nested functions and lambdas included."""


class Walk(object):
    def __init__(self, scope, branches):
        self.scope = scope
        self.branches = branches
        self.inner = 0

    def run(self, body):
        handlers, fields = HANDLERS, FIELDS
        stack = body[::-1]
        pop, push = stack.pop, stack.append
        while stack:
            node = pop()
            kind = node.__class__
            handle = handlers.get(kind)
            if handle is not None and handle(self, node):
                continue
            names = fields.get(kind)
            if names is None:
                names = fields[kind] = [f for f in reversed(kind._fields) if f not in UNVISITED]
            for field in names:
                value = getattr(node, field, None)
                if value.__class__ is list:
                    for one in reversed(value):
                        if one.__class__ not in LEAVES and isinstance(one, AST):
                            push(one)
                elif value.__class__ not in LEAVES and isinstance(value, AST):
                    push(value)

    def call(self, node):
        scope = self.scope
        found = path(node.func)
        if found:
            flags = getattr(node, "used", 0) | self.inner
            for one in node.args:
                if one.__class__ is Starred:
                    flags |= STAR
            for one in node.keywords:
                if one.arg is None:
                    flags |= DOUBLE_STAR
            scope.calls += (found, node.lineno, flags)
        for one in node.args:
            self.refer(one)
        for one in node.keywords:
            self.refer(one.value)

    def refer(self, node):
        kind = node.__class__
        if kind is Attribute or kind is Name:
            found = path(node)
            if found and found[0] != "?":
                self.scope.refs[found] = 1

    def alternatives(self, node):
        """The paths of all values that the expression may have on a supported machine."""
        while node.__class__ is IfExp:
            body, other = self.branches.branches(node.test)
            if body is not None and other is not None:
                break
            node = node.orelse if body is None else node.body
        return alternatives(node)

    def bind(self, target, values):
        kind = target.__class__
        if kind is Name:
            self.scope.stored.add(target.id)
            name = target.id
        elif kind is Attribute:
            name = path(target)
            if not name or "(" in name or "[" in name or name[0] == "?":
                return
            if not values:
                self.scope.attributes.add(name)
        elif kind is Tuple or kind is List:
            for one in target.elts:
                self.bind(one, [v + "[]" if v[0] != ":" else v for v in values])
            return
        elif kind is Starred:
            return self.bind(target.value, values)
        else:
            return
        for value in values[:6]:
            self.scope.binds += (name, value)

    def assign(self, node):
        value = node.value
        for target in node.targets:
            if target.__class__ is Tuple and value.__class__ is Tuple and len(target.elts) == len(value.elts):
                for one, its in zip(target.elts, value.elts):
                    self.bind(one, self.alternatives(its))
            else:
                self.bind(target, self.alternatives(value))
        self.scope.statements += 1

    def annotated(self, node):
        self.bind(node.target, type_paths(node.annotation) + (self.alternatives(node.value) if node.value else []))
        self.scope.statements += 1

    def named(self, node):
        self.bind(node.target, self.alternatives(node.value))

    def entered(self, node):
        for item in node.items:
            found = path(item.context_expr)
            if not found:
                continue
            started, ended = (".__aenter__", ".__aexit__") if node.__class__ is ast.AsyncWith else (
                ".__enter__", ".__exit__")
            self.scope.calls += (found + started, item.context_expr.lineno, ENTERED | self.inner,
                                 found + ended, item.context_expr.lineno, ENTERED | self.inner)
            if item.optional_vars is not None:
                self.bind(item.optional_vars, [found + started + "()"])
        self.scope.statements += 1

    def looped(self, node):
        self.scope.flags |= LOOPS
        self.scope.statements += 1
        if node.__class__ is not ast.While:
            self.iterated(node.target, node.iter, node.__class__ is ast.AsyncFor)

    def comprehended(self, node):
        self.iterated(node.target, node.iter, node.is_async)

    def iterated(self, target, values, is_async):
        found = path(values)
        self.bind(target, [found + "[]"] if found and found != "?" else [])
        if is_async and found:
            self.scope.calls += (found + ".__aiter__", values.lineno, self.inner)
        elif found and not (values.__class__ is Call and values.func.__class__ is Name):
            self.scope.calls += (found + ".__iter__", values.lineno, self.inner)

    def waited(self, node):
        self.scope.awaits += 1
        mark(node.value, AWAITED)

    def returned(self, node):
        self.scope.statements += 1
        if node.value is not None:
            mark(node.value, RETURNED)
            if not self.inner:
                self.scope.flags |= GIVES
                for found in self.alternatives(node.value):
                    self.scope.returns[found] = 1
            self.refer(node.value)

    def yielded(self, node):
        if not self.inner:
            self.scope.flags |= YIELDS
            if node.value is not None:
                for found in alternatives(node.value):
                    self.scope.returns["[" + found if node.__class__ is ast.Yield else found] = 1

    def tried(self, node):
        self.scope.flags |= TRIES
        for handler in node.handlers:
            if handler.name:
                self.scope.stored.add(handler.name)

    def nested(self, node):
        """A function within this one: its calls are this one's, its kind is not."""
        name = getattr(node, "name", None)
        if name:
            self.scope.stored.add(name)
            self.scope.flags |= NESTS
        if node.__class__ is ClassDef:
            return False
        for one in getattr(node.args, "posonlyargs", []) + node.args.args + node.args.kwonlyargs:
            if one.annotation is not None:
                self.bind(Name(id=one.arg), type_paths(one.annotation))
            self.scope.stored.add(one.arg)
        before, self.inner = self.inner, INNER
        self.run(node.body if name else [node.body])
        self.inner = before
        for decorator in getattr(node, "decorator_list", ()):
            self.refer(decorator)
        return True

    def imported(self, node):
        imports(node, self.scope, 0)

    def branched(self, node):
        """Only what runs on some supported machine."""
        self.scope.statements += 1
        body, other = self.branches.branches(node.test)
        if body is not None and other is not None:
            return False
        self.run(node.body if other is None else node.orelse)
        return True

    def shared_names(self, node):
        self.scope.shared.update(node.names)

    def counted(self, node):
        self.scope.statements += 1


def mark(node, use):
    if node.__class__ is Await:
        node = node.value
        use |= AWAITED
    if node.__class__ is Call:
        node.used = getattr(node, "used", 0) | use


HANDLERS = {
    Call: Walk.call, Await: Walk.waited, ast.Return: Walk.returned, ast.Assign: Walk.assign,
    ast.AnnAssign: Walk.annotated, ast.NamedExpr: Walk.named, ast.With: Walk.entered, ast.AsyncWith: Walk.entered,
    ast.For: Walk.looped, ast.AsyncFor: Walk.looped, ast.While: Walk.looped, ast.comprehension: Walk.comprehended,
    ast.Yield: Walk.yielded, ast.YieldFrom: Walk.yielded, FunctionDef: Walk.nested, AsyncFunctionDef: Walk.nested,
    Lambda: Walk.nested, ClassDef: Walk.nested, ast.Import: Walk.imported, ast.ImportFrom: Walk.imported,
    ast.Global: Walk.shared_names, ast.Nonlocal: Walk.shared_names, ast.Expr: Walk.counted, ast.If: Walk.branched,
    ast.Raise: Walk.counted, ast.AugAssign: Walk.counted, ast.Delete: Walk.counted,
}
for _name in ("Try", "TryStar"):
    if hasattr(ast, _name):
        HANDLERS[getattr(ast, _name)] = Walk.tried
