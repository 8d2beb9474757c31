"""What one file defines: scopes (module, function) with what they bind, import, call and refer to; classes."""
FIELDS = {}
CATCHING = {"ImportError", "ModuleNotFoundError", "Exception", "BaseException"}


class Scope(object):
    """What the code of a module or of a function does, nested functions included."""

    __slots__ = ("imports", "binds", "calls", "refs", "returns", "stored", "attributes", "flags", "statements", "awaits",
                 "shared")

    def __init__(self):
        self.imports, self.binds, self.calls = [], [], []
        self.refs, self.returns = {}, {}
        self.stored, self.shared, self.attributes = set(), set(), set()
        self.flags = self.statements = self.awaits = 0

    def close(self, facts, is_module=False):
        unknown = sorted(self.stored - set(self.binds[::2]) - self.shared)
        self.binds += [x for name in (unknown if is_module else self.misleading(unknown)) for x in (name, "?")]
        for key, value in (("i", self.imports), ("b", self.binds), ("c", self.calls), ("f", list(self.refs)), ("r", list(self.returns)[:8]),
                           ("n", sorted(self.attributes - set(self.binds[::2])))):
            if value:
                facts[key] = value
        return facts

    def misleading(self, unknown):
        """Local names of unknown value that must not be taken for the module's names of the same spelling."""
        if not unknown:
            return unknown
        used = {root(p) for p in self.binds[1::2]}
        used.update(root(p) for p in self.calls[::3])
        used.update(root(p) for p in self.refs)
        return [name for name in unknown if name in used]


def root(text):
    for i, c in enumerate(text):
        if c in ".([":
            return text[:i]
    return text


class File(object):
    def __init__(self, tree, lines):
        self.lines = lines
        self.classes, self.functions, self.exported = [], [], []
        self.partials, self.unions = [], []
        self.branches = Branches()
        self.module = Scope()
        self.facts = facts = {"ok": 1, "d": docstring(tree.body)}
        self.block(tree.body, "", self.module, 0)
        known = {function["q"]: function for function in self.functions}
        self.functions += [one.facts(known) for one in self.partials]
        self.module.close(facts, True)
        if self.exported:
            facts["all"] = self.exported
        if self.unions:
            facts["u"] = self.unions
        facts["classes"] = self.classes
        facts["functions"] = self.functions

    def text(self, node):
        """The source of an expression on one line, shortened."""
        if self.lines is None:
            return ""
        first, last, start, end = node.lineno - 1, node.end_lineno - 1, node.col_offset, node.end_col_offset
        if first == last:
            found = self.lines[first][start:end]
        else:
            middle = self.lines[first + 1:min(last, first + 8)]
            found = b" ".join([self.lines[first][start:]] + middle + [self.lines[last][:end]])
        found = " ".join(found.decode("utf-8", "replace").split())
        return found if len(found) <= LONGEST_TEXT else found[:LONGEST_TEXT - 3] + "..."

    def block(self, body, prefix, scope, imported):
        """Statements of a module or class, through its ifs, tries and withs."""
        rest = []
        for node in body:
            kind = node.__class__
            if kind is ClassDef:
                self.defined_class(node, prefix, scope, imported)
            elif kind is FunctionDef or kind is AsyncFunctionDef:
                self.functions.append(self.function(node, prefix, imported))
            elif kind is ast.If:
                body, other = self.branches.branches(node.test)
                self.branch(node.body, prefix, scope, imported, body)
                self.branch(node.orelse, prefix, scope, imported, other)
                rest.append(node.test)
            elif kind.__name__ == "Match":
                for body, found in self.branches.cases(node):
                    self.branch(body, prefix, scope, imported, found)
                rest.append(node.subject)
            elif kind.__name__ in ("Try", "TryStar"):
                self.tried(node, prefix, scope, imported)
            elif kind is ast.With:
                Walk(scope, self.branches).entered(node)
                suppressed = any((path(item.context_expr) or "").endswith("suppress()") for item in node.items)
                self.block(node.body, prefix, scope, imported | (PARTIAL | DOUBTED if suppressed else 0))
                rest.extend(node.items)
            elif kind is ast.Import or kind is ast.ImportFrom:
                imports(node, scope, imported)
                self.branches.imported(node)
                if is_absent(node):
                    self.end(imported)
            else:
                made = partial_of(node)
                if made is not None:
                    if not prefix or is_method(made):
                        self.partials.append(Partial(node, made, prefix, imported))
                    scope.stored.add(node.targets[0].id)
                    rest.append(made)
                    continue
                if not prefix:
                    self.union(node, kind)
                    self.export(node, kind)
                    if kind is ast.Assign:
                        self.branches.assigned(node)
                    elif kind is ast.Raise or kind is ast.Assert and self.branches.branches(node.test)[0] is None:
                        self.end(imported)
                rest.append(node)
        Walk(scope, self.branches).run(rest)

    def branch(self, body, prefix, scope, imported, found):
        """Statements below a condition; of those that never run only what they would import is kept."""
        if found is not None:
            self.block(body, prefix, scope, imported | found)
            return
        for statement in body:
            for node in walk(statement):
                if node.__class__ is ast.Import or node.__class__ is ast.ImportFrom:
                    imports(node, scope, UNREACHED)

    def tried(self, node, prefix, scope, imported):
        """What is behind an import that always fails never runs, and the handler of that error always does."""
        catching = [handler for handler in node.handlers if catches_import_error(handler)]
        failing = [i for i, one in enumerate(node.body) if is_absent(one)] if catching else []
        doubt = PARTIAL | DOUBTED if node.handlers else 0
        if failing:
            self.block(node.body[:failing[0]], prefix, scope, imported | doubt)
            self.branch(node.body[failing[0]:] + node.orelse, prefix, scope, imported, None)
        else:
            self.block(node.body, prefix, scope, imported | doubt)
        for handler in node.handlers:
            found = doubt | FALLBACK if not failing else PARTIAL if handler in catching else None
            self.branch(handler.body, prefix, scope, imported, found)
        self.block([] if failing else node.orelse, prefix, scope, imported | doubt)
        self.block(node.finalbody, prefix, scope, imported)

    def end(self, imported):
        """The module's import fails here on every Linux, when nothing but the platform decides on coming here."""
        if not imported & (TYPE_ONLY | FALLBACK | DOUBTED):
            self.facts["absent"] = 1

    def union(self, node, kind):
        """A name that stands for any of several types."""
        if kind is ast.Assign and len(node.targets) == 1:
            target = node.targets[0]
        elif kind is ast.AnnAssign:
            target = node.target
        elif kind.__name__ == "TypeAlias":
            target = node.name
        else:
            return
        value = aliased(node.value)
        if target.__class__ is Name and value.__class__ in (Subscript, BinOp):
            found = types(value)
            if found:
                self.unions += [target.id, "|".join(found)]

    def export(self, node, kind):
        if kind is ast.Assign or kind is ast.AugAssign or kind is ast.AnnAssign:
            targets = node.targets if kind is ast.Assign else [node.target]
        elif kind is ast.Expr and node.value.__class__ is Call and node.value.func.__class__ is Attribute:
            targets = [node.value.func.value]
        else:
            return
        if any(t.__class__ is Name and t.id == "__all__" for t in targets) and node.value is not None:
            for child in walk(node.value):
                if child.__class__ is Constant and isinstance(child.value, str):
                    self.exported.append(child.value)

    def defined_class(self, node, prefix, module, guard):
        name = prefix + node.name
        bases = [p for p in map(path, node.bases) if p]
        scope = Scope()
        self.block(node.body, name + ".", scope, guard)
        module.calls += scope.calls
        facts = {"q": name, "l": [first_line(node), node.end_lineno, node.lineno], "d": docstring(node.body)}
        if guard & FALLBACK:
            facts["g"] = 1
        if bases:
            facts["bases"] = bases
        fields = [x for field, annotation in annotated_fields(node)
                  for x in (field, int(is_list(annotation)), "|".join(types(annotation)))]
        if fields:
            facts["y"] = fields
        if node.keywords:
            facts["k"] = [x for k in node.keywords if k.arg for x in (k.arg, path(k.value) or "?")]
        if node.decorator_list:
            facts["decorators"] = [path(d) or "?" for d in node.decorator_list]
        if scope.binds:
            facts["b"] = scope.binds
        if scope.imports:
            facts["i"] = scope.imports
        self.classes.append(facts)

    def function(self, node, prefix, guard):
        scope = Scope()
        facts = {"q": prefix + node.name, "l": [first_line(node), node.end_lineno, node.lineno]}
        doc = docstring(node.body)
        if doc:
            facts["d"] = doc
        if node.decorator_list:
            facts["decorators"] = [path(d) or "?" for d in node.decorator_list]
        facts["p"] = self.parameters(node.args)
        if node.returns is not None:
            facts["a"] = self.text(node.returns)
            found = types(node.returns)
            if found:
                facts["t"] = "|".join(found)
            found = pieces(node.returns)
            if found:
                facts["e"] = "|".join(found)
        scope.flags = (ASYNC if node.__class__ is AsyncFunctionDef else 0) | stub(node.body)
        scope.flags |= (GUARDED if guard & (FALLBACK | TYPE_ONLY) else 0) | (SOMEWHERE if guard & PARTIAL else 0)
        Walk(scope, self.branches).run(node.body)
        facts["s"] = [scope.flags, scope.statements, scope.awaits]
        if scope.flags & NESTS and not scope.flags & YIELDS:
            found = wrappers(node)
            if found:
                facts["w"] = found
        return scope.close(facts)

    def parameters(self, args):
        found = []
        positional = getattr(args, "posonlyargs", []) + args.args
        first_default = len(positional) - len(args.defaults)
        for i, one in enumerate(positional):
            kind = 0 if i < len(positional) - len(args.args) else 1
            found.append(self.parameter(one, kind, args.defaults[i - first_default] if i >= first_default else None))
        if args.vararg:
            found.append(self.parameter(args.vararg, 2, None))
        for one, default in zip(args.kwonlyargs, args.kw_defaults):
            found.append(self.parameter(one, 3, default))
        if args.kwarg:
            found.append(self.parameter(args.kwarg, 4, None))
        return found

    def parameter(self, node, kind, default):
        found = [node.arg, kind]
        if node.annotation is not None or default is not None:
            found.append(self.text(node.annotation) if node.annotation is not None else None)
            found.append("|".join(types(node.annotation)) if node.annotation is not None else None)
            if default is not None:
                found.append(self.text(default))
        return found


def first_line(node):
    return min([node.lineno] + [d.lineno for d in node.decorator_list])


def docstring(body):
    if body and body[0].__class__ is ast.Expr and body[0].value.__class__ is Constant:
        value = body[0].value.value
        return value if isinstance(value, str) else ""
    return ""


def stub(body):
    """Whether the body does nothing but say that it is to be overridden."""
    absent = 0
    for node in body:
        kind = node.__class__
        if kind is ast.Raise:
            raised = path(node.exc) if node.exc is not None else None
            if not raised or not raised.startswith("NotImplementedError"):
                return 0
            absent = UNWRITTEN
        elif kind is ast.Expr and node.value.__class__ is Constant:
            continue
        elif kind is ast.Return and (node.value is None or getattr(node.value, "id", "") == "NotImplemented"
                                     or node.value.__class__ is Constant and node.value.value is None):
            continue
        elif kind is not ast.Pass:
            return 0
    return STUB | absent


def imports(node, scope, flags):
    if node.__class__ is ast.Import:
        for one in node.names:
            scope.imports.append([one.name, 0, None, one.asname, flags])
    else:
        for one in node.names:
            scope.imports.append([node.module or "", node.level, one.name, one.asname, flags])


def is_absent(node):
    """Whether the statement imports what no Linux has."""
    if node.__class__ is ast.Import:
        return any(one.name.partition(".")[0] in ABSENT for one in node.names)
    return node.__class__ is ast.ImportFrom and not node.level and (node.module or "").partition(".")[0] in ABSENT


def catches_import_error(handler):
    caught = handler.type.elts if handler.type.__class__ is Tuple else [handler.type]
    return any(one is None or getattr(one, "id", "") in CATCHING for one in caught)


def walk(node):
    stack = [node]
    while stack:
        node = stack.pop()
        yield node
        for field in node._fields:
            value = getattr(node, field, None)
            if isinstance(value, AST):
                stack.append(value)
            elif value.__class__ is list:
                stack.extend(v for v in value if isinstance(v, AST))
