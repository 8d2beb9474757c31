"""Functions that are made of others: ``get = partial(_request, "GET")``, and ``partialmethod`` in a class."""
SELF = ["self", 0]
ANYTHING = [["args", 2], ["kwargs", 4]]


def partial_of(node):
    """The call that makes a partial function and gives it its only name; None for any other statement."""
    if node.__class__ is ast.Assign and len(node.targets) == 1 and node.targets[0].__class__ is Name:
        value = node.value
        if value.__class__ is Call and value.args:
            called = (path_of(value.func) or "").rpartition(".")[2]
            if called in ("partial", "partialmethod"):
                return value
    return None


def is_method(call):
    return path_of(call.func).rpartition(".")[2] == "partialmethod"


class Partial(object):
    """A name that is given a partial function."""

    def __init__(self, node, call, prefix, guard):
        self.node, self.call, self.prefix, self.guard = node, call, prefix, guard

    def facts(self, functions):
        """What it is as a function, after the functions of the file."""
        method = is_method(self.call)
        target = path(self.call.args[0]) or "?"
        known = functions.get((self.prefix if method else "") + target)
        flags = GIVES | MADE | (GUARDED if self.guard & (FALLBACK | TYPE_ONLY) else 0)
        flags |= SOMEWHERE if self.guard & PARTIAL else 0
        receiver = SELF if method else None
        facts = {"q": self.prefix + self.node.targets[0].id, "l": [self.node.lineno, self.node.end_lineno, self.node.lineno]}
        if known is None:
            facts["p"] = ([receiver] if method else []) + ANYTHING
        else:
            flags |= known["s"][0] & (ASYNC | YIELDS)
            facts["p"] = self.parameters(known["p"], method)
            receiver = facts["p"][0] if method and facts["p"] else receiver
            for key in ("d", "a", "t", "decorators"):
                if key in known:
                    facts[key] = known[key]
        called = receiver[0] + "." + target if method else target
        facts["c"] = [called, self.node.lineno, RETURNED]
        facts["r"] = [called + "()"]
        facts["s"] = [flags, 1, 0]
        return facts

    def parameters(self, parameters, method):
        """Those that callers can still give."""
        given = self.call.args[1:]
        named = {one.arg for one in self.call.keywords}
        if None in named or any(one.__class__ is Starred for one in given):
            return (parameters[:1] if method else []) + ANYTHING
        found, left, keyword = [], len(given), False
        for i, one in enumerate(parameters):
            if one[1] < 2 and left and not (method and i == 0):
                left -= 1
            elif one[0] in named:
                keyword = True
                found.append([one[0], 3, None, None, "..."])
            else:
                found.append([one[0], 3] + one[2:] if keyword and one[1] == 1 else one)
        return found
