"""Which branches of tests on platform and version run."""


class Branches(Values):
    """Which branches of one file run on which machines."""

    def outcomes(self, node):
        """Per machine whether the test holds; None for what cannot be told."""
        if not (self.names or self.values or self.others) or not self.tells(node):
            return [None]
        return [self.outcome(node, at) for at in MACHINES]

    def branches(self, node):
        """The flags of what stands below a test, and of what stands below its else; None for what never runs."""
        negated = node.__class__ is UnaryOp and node.op.__class__ is Not
        if is_for_types(node.operand if negated else node):
            return (0, TYPE_ONLY) if negated else (TYPE_ONLY, 0)
        found = self.outcomes(node)
        if found == [None]:
            return PARTIAL | DOUBTED, PARTIAL | DOUBTED | FALLBACK
        other = [None if one is None else not one for one in found]
        if None in found:
            return flags(found), flags(other, FALLBACK)
        body = flags(found)
        if body is None and any(is_for_types(child) for child in walk(node)):
            body = TYPE_ONLY
        return body, flags(other)

    def cases(self, node):
        """The bodies of a match statement, each with its flags."""
        left = [True] * len(MACHINES)
        for i, case in enumerate(node.cases):
            found = [self.matched(node.subject, case, at) for at in MACHINES]
            yield case.body, flags([both(one, two) for one, two in zip(left, found)], FALLBACK if i else 0)
            left = [both(one, None if two is None else not two) for one, two in zip(left, found)]

    def matched(self, subject, case, at):
        if case.guard is not None:
            return None
        try:
            return self.fits(case.pattern, lambda: self.value(subject, at), at)
        except FAILING:
            return None

    def fits(self, pattern, value, at):
        kind = pattern.__class__.__name__
        if kind == "MatchValue":
            return value() == self.value(pattern.value, at)
        if kind == "MatchOr":
            return any([self.fits(one, value, at) for one in pattern.patterns])
        if kind == "MatchAs":
            return pattern.pattern is None or self.fits(pattern.pattern, value, at)
        raise Unknown


def is_for_types(node):
    """Whether it is true for type checkers alone."""
    return (path_of(node) or "").rpartition(".")[2] in CHECKING


def both(one, two):
    return False if one is False or two is False else None if one is None or two is None else True


def flags(outcomes, doubt=0):
    """None for what runs on no Linux; doubt marks what may, where that cannot be told."""
    linux = outcomes[:len(LINUX)]
    if all(one is False for one in linux):
        return None
    found = 0 if all(outcomes) else PARTIAL
    if not all(linux):
        found |= DOUBTED
        found |= FALLBACK if linux[-1] is False else doubt if None in linux else 0
    return found
