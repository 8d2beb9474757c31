"""What expressions come to: a part of the interpreter."""

COMPARED = {ast.Eq: lambda a, b: a == b, ast.NotEq: lambda a, b: a != b, ast.Is: lambda a, b: a is b,
            ast.IsNot: lambda a, b: a is not b, ast.Lt: lambda a, b: a < b, ast.LtE: lambda a, b: a <= b,
            ast.Gt: lambda a, b: a > b, ast.GtE: lambda a, b: a >= b, ast.In: lambda a, b: a in b,
            ast.NotIn: lambda a, b: a not in b}
NONE_TESTS = (ast.Is, ast.IsNot, ast.Eq, ast.NotEq)
TEXT_METHODS = {"format", "split", "rsplit", "join", "replace", "upper", "lower", "startswith", "endswith", "strip",
                "lstrip", "rstrip", "partition", "rpartition", "title", "removeprefix", "removesuffix", "capitalize"}


class Expressions(object):
    def value(self, node):
        found = getattr(self, "of_" + type(node).__name__, None)
        return found(node) if found else UNKNOWN

    def each(self, value, made):
        """Of every one of several values."""
        if not isinstance(value, Any):
            return made(value)
        return one_of([(when, made(choice)) for when, choice in value.choices])

    def of_Constant(self, node):
        return Known(node.value)

    def of_Name(self, node):
        found = self.frame.scope.find(node.id, self.when)
        return Outside("builtins." + node.id) if found is None else found

    def of_Attribute(self, node):
        return self.each(self.value(node.value), lambda owner: self.attribute_of(owner, node.attr))

    def attribute_of(self, owner, name):
        if isinstance(owner, Outside):
            if owner.path == "ddtrace.config" and name in self.settings:
                return self.settings[name]
            if name in ("__func__", "__wrapped__"):
                return owner
            return Known(owner.path) if name == "__name__" else attribute(owner, name)
        if isinstance(owner, Own):
            return self.member(owner.scope.module, name)
        if isinstance(owner, Version):
            return owner
        if isinstance(owner, Argument):
            return Argument(owner.path + "." + name)
        if isinstance(owner, Table) and name in owner.entries:
            return owner.entries[name]
        if isinstance(owner, (Function, Class)) and name == "__name__":
            return Known(owner.name)
        return UNKNOWN if owner is UNKNOWN else Method(owner, name)

    def of_Call(self, node):
        return self.call(node)

    def of_List(self, node):
        items = []
        for one in node.elts:
            if isinstance(one, ast.Starred):
                inner = self.value(one.value)
                items += inner.items if isinstance(inner, Items) else [(frozenset(), UNKNOWN)]
            else:
                items.append((frozenset(), self.value(one)))
        return Items(items)

    of_Tuple = of_Set = of_List

    def of_Dict(self, node):
        entries = {}
        for key, value in zip(node.keys, node.values):
            found = self.value(key) if key is not None else self.value(value)
            if key is None:
                entries.update(found.entries if isinstance(found, Table) else {})
            elif isinstance(found, Known):
                entries[found.value] = self.value(value)
            elif isinstance(found, Outside):
                entries[found.path] = self.value(value)
        return Table(entries)

    def of_Lambda(self, node):
        return Function(node, self.frame.scope)

    def of_IfExp(self, node):
        test = self.test(node.test)
        if isinstance(test, Known):
            return self.value(node.body if test.value else node.orelse)
        text = self.source(node.test)
        return one_of([(literals(test, text), self.value(node.body)),
                       (literals(opposite(test), "not " + text), self.value(node.orelse))])

    def of_NamedExpr(self, node):
        value = self.value(node.value)
        self.bind(node.target, value)
        return value

    def of_Subscript(self, node):
        key = self.value(node.slice.value if type(node.slice).__name__ == "Index" else node.slice)
        return self.each(self.value(node.value), lambda owner: self.item(owner, key))

    def item(self, owner, key):
        if isinstance(owner, Version):
            return owner
        if not isinstance(key, Known):
            return UNKNOWN
        if isinstance(owner, Outside) and owner.path == "sys.modules" and text_of(key):
            return self.outside_module(key.value)
        if isinstance(owner, Table):
            return owner.entries.get(key.value, UNKNOWN)
        if isinstance(owner, Items) and isinstance(key.value, int):
            return owner.items[key.value][1] if -len(owner.items) <= key.value < len(owner.items) else UNKNOWN
        if isinstance(owner, Known):
            try:
                return Known(owner.value[key.value])
            except (TypeError, IndexError, KeyError):
                return UNKNOWN
        return UNKNOWN

    def of_JoinedStr(self, node):
        parts = []
        for one in node.values:
            value = self.value(one.value if isinstance(one, ast.FormattedValue) else one)
            if isinstance(value, Version):
                return value
            if not isinstance(value, Known):
                return UNKNOWN
            parts.append(str(value.value))
        return Known("".join(parts))

    def of_BinOp(self, node):
        left, right = self.value(node.left), self.value(node.right)
        for one in (left, right):
            if isinstance(one, Version):
                return one
        if isinstance(node.op, ast.Add) and isinstance(left, Items) and isinstance(right, Items):
            return Items(left.items + right.items)
        return self.each(left, lambda one: self.each(right, lambda other: self.computed(node.op, one, other)))

    @staticmethod
    def computed(operator, left, right):
        try:
            if isinstance(operator, ast.Add):
                return Known(constant(left) + constant(right))
            if isinstance(operator, ast.Mod) and text_of(left) is not None:
                value = constant(right)
                return Known(left.value % (tuple(value) if isinstance(value, list) else value))
        except (ValueError, TypeError, KeyError):
            pass
        return UNKNOWN

    def of_BoolOp(self, node):
        values = [self.value(one) for one in node.values]
        for one in values:
            if isinstance(one, Version):
                return one
        if any(isinstance(one, (Condition, Known)) for one in values):
            return self.test(node)
        return one_of([(frozenset(), one) for one in values if one is not UNKNOWN]) if values else UNKNOWN

    def of_UnaryOp(self, node):
        if isinstance(node.op, ast.Not):
            return opposite(self.test(node.operand))
        value = self.value(node.operand)
        if isinstance(node.op, ast.USub) and isinstance(value, Known) and isinstance(value.value, (int, float)):
            return Known(-value.value)
        return UNKNOWN

    def of_Compare(self, node):
        tests = []
        left = node.left
        for operator, right in zip(node.ops, node.comparators):
            tests.append(self.compared(operator, self.value(left), self.value(right), node))
            left = right
        return together(tests, False, self.source(node))

    def compared(self, operator, left, right, node):
        symbol = SYMBOLS.get(type(operator))
        left, right = any_version(left), any_version(right)
        if isinstance(right, Version) and symbol:
            left, right, symbol = right, left, MIRRORED[symbol]
        if isinstance(left, Version):
            version = version_of(right)
            if symbol and version and left.root != "sys":
                return Condition([version_literal(left.root, symbol, version)])
            return UNKNOWN
        if isinstance(right, Known) and right.value is None and isinstance(operator, NONE_TESTS):
            is_none = isinstance(operator, (ast.Is, ast.Eq))
            if isinstance(left, (Function, Class, Own, Items, Table)):
                return Known(not is_none)
            if isinstance(left, (Outside, Any)) and not self.is_ddtrace(left):
                there = self.there(left) or Condition([Literal(LACKS, self.thing(left, node))])
                return opposite(there) if is_none else there
        try:
            return Known(COMPARED[type(operator)](constant(left), constant(right)))
        except (ValueError, TypeError, KeyError):
            return UNKNOWN

    @staticmethod
    def there(value):
        """When something is bound to more than None or False, where that is one case of several; else None."""
        found = [when for when, one in choices(value) if not (isinstance(one, Known) and not one.value)]
        return Condition(found[0]) if len(found) == 1 and found[0] else None

    def thing(self, value, node):
        """Names what the library may lack."""
        return value.path if isinstance(value, Outside) else self.source(node)

    @staticmethod
    def is_ddtrace(value):
        return isinstance(value, Outside) and value.root() in ("ddtrace", "builtins", "os", "sys")

    def test(self, node):
        """A constant, a condition, or UNKNOWN."""
        if isinstance(node, ast.BoolOp):
            return together([self.test(one) for one in node.values], isinstance(node.op, ast.Or), self.source(node))
        value = self.value(node)
        if isinstance(value, (Known, Condition)):
            return value
        if isinstance(value, (Items, Table)):
            return Known(bool(value.items if isinstance(value, Items) else value.entries))
        if isinstance(value, (Function, Class, Own)):
            return Known(True)
        if isinstance(value, Any) and self.there(value):
            return self.there(value)
        if isinstance(value, Outside) and not self.is_ddtrace(value):
            return Condition([Literal(LACKS, value.path)])
        return Condition([Literal(WHEN, self.source(node))])

    def comprehended(self, node, made):
        generator = node.generators[0]
        source = self.iterable(self.value(generator.iter))
        if isinstance(source, Version):
            return source
        if source is None or len(node.generators) > 1:
            return UNKNOWN
        found = []
        with self.inner_scope():
            for when, item in source:
                self.bind(generator.target, item)
                if all(getattr(self.test(one), "value", True) for one in generator.ifs):
                    found.append((when, made()))
        return found

    def of_ListComp(self, node):
        found = self.comprehended(node, lambda: self.value(node.elt))
        return Items(found) if isinstance(found, list) else found

    of_SetComp = of_GeneratorExp = of_ListComp

    def of_DictComp(self, node):
        found = self.comprehended(node, lambda: (self.value(node.key), self.value(node.value)))
        if not isinstance(found, list):
            return found
        return Table({key.value: value for _, (key, value) in found if isinstance(key, Known)})

    def of_Await(self, node):
        return self.value(node.value)

    def of_Yield(self, node):
        self.frame.yields.append((self.when - self.frame.base, self.value(node.value) if node.value else UNKNOWN))
        return UNKNOWN

    def of_YieldFrom(self, node):
        inner = self.iterable(self.value(node.value))
        if isinstance(inner, list):
            self.frame.yields += [(when | self.when - self.frame.base, value) for when, value in inner]
        return UNKNOWN

    def iterable(self, value):
        """The items of a value with their conditions; None when they are not known."""
        if isinstance(value, Version):
            return value
        if isinstance(value, Items):
            return value.items
        if isinstance(value, Table):
            return [(frozenset(), known(key)) for key in value.entries]
        if isinstance(value, Any):
            found = []
            for when, one in value.choices:
                inner = self.iterable(one)
                if not isinstance(inner, list):
                    return None
                found += [(when | also, item) for also, item in inner]
            return found
        if isinstance(value, Known) and isinstance(value.value, (str, tuple, list)):
            return [(frozenset(), known(item)) for item in value.value]
        return None
