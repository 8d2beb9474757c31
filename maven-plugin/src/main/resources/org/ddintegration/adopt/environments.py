"""The environments of the riotfile that an integration's tests run in."""


class Environments(object):
    def __init__(self, follower, module):
        self.follower, self.module = follower, module
        self.unread = []

    def of(self, name):
        """Those of that name, outermost first; None where there is none."""
        with self.follower.module_frame(self.module):
            self.bind_constants()
            for node in ast.walk(self.module.tree):
                if self.is_environment(node) and self.named(node) == name:
                    return self.read(node)
        return None

    def bind_constants(self):
        for node in self.module.tree.body:
            if isinstance(node, ast.Assign) and not any(isinstance(one, ast.Call) for one in ast.walk(node.value)):
                self.follower.do_Assign(node)

    @staticmethod
    def is_environment(node):
        return isinstance(node, ast.Call) and path_of(node.func) == "Venv"

    @staticmethod
    def named(node):
        given = [one.value for one in node.keywords if one.arg == "name"]
        return given[0].value if given and isinstance(given[0], ast.Constant) else None

    def read(self, node):
        given = {one.arg: one.value for one in node.keywords}
        found = {"line": node.lineno, "packages": self.packages(given.get("pkgs")), "inner": []}
        found["variables"] = self.texts(given.get("env"))
        found.update(self.pythons(given.get("pys")))
        command = self.text(given.get("command"))
        if command:
            found["command"] = command
        inner = given.get("venvs")
        if isinstance(inner, ast.List):
            found["inner"] = [self.read(one) for one in inner.elts if self.is_environment(one)]
            if len(found["inner"]) < len(inner.elts):
                self.cannot(inner, "some of these environments are no literals")
        elif inner is not None:
            self.cannot(inner, "these environments are no literals")
        return found

    def packages(self, node):
        value = self.follower.value(node) if node is not None else Table({})
        if not isinstance(value, Table):
            self.cannot(node, "the packages are no literals")
            return {}
        found = {}
        for name, versions in value.entries.items():
            try:
                known_versions = constant(versions)
            except ValueError:
                self.cannot(node, "the versions of %s are no literals" % name)
                continue
            found[name] = known_versions if isinstance(known_versions, list) else [known_versions]
        return found

    def texts(self, node):
        value = self.follower.value(node) if node is not None else None
        entries = value.entries.items() if isinstance(value, Table) else ()
        return {key: text_of(one) for key, one in entries if text_of(one) is not None}

    def text(self, node):
        return text_of(self.follower.value(node)) if node is not None else None

    def pythons(self, node):
        """The lowest and highest Python, where they are stated."""
        if node is None:
            return {}
        if isinstance(node, ast.Call):
            given = {one.arg: self.text(one.value) for one in node.keywords}
            for name, one in zip(("min_version", "max_version"), node.args):
                given[name] = self.text(one)
            bounds = {"min": given.get("min_version"), "max": given.get("max_version")}
            return {key: version for key, version in bounds.items() if version}
        try:
            versions = constant(self.follower.value(node))
        except ValueError:
            self.cannot(node, "the versions of Python are no literals")
            return {}
        versions = sorted([versions] if isinstance(versions, str) else versions, key=version_numbers)
        return {"min": versions[0], "max": versions[-1]} if versions else {}

    def cannot(self, node, why):
        self.unread.append([self.module.path, node.lineno, self.follower.source(node), why])


def version_numbers(text):
    return [int(one) for one in re.findall(r"\d+", text)]
