"""
The program: reads from standard input, and answers with one line of JSON.

It is told the integration's name and its files, one a line, then a blank line. For each file that it needs it prints its
path; what comes back is the length in bytes on a line, or -1 where there is none, and the file. What it prints last begins
with a brace.
"""
import json


TYPED_BY_IMPORT = {"dbapi": "SQL", "dbapi_async": "SQL", "asgi": "WEB", "wsgi": "WEB"}


class Target(object):
    def __init__(self, source, sink):
        self.source, self.sink = source, sink

    def line(self):
        return self.source.readline().decode("utf-8").rstrip("\n")

    def ask(self, path):
        self.sink.write(path.encode("utf-8") + b"\n")
        self.sink.flush()
        length = int(self.line())
        return None if length < 0 else self.source.read(length).decode("utf-8", "replace").replace("\r\n", "\n")


class Reading(object):
    def __init__(self, target):
        self.target = target
        self.name = target.line()
        self.paths = list(iter(target.line, ""))
        self.follower = Follower(Files(target.ask), "ddtrace/contrib/internal/%s/" % self.name)

    def answer(self):
        follower, files = self.follower, self.follower.files
        modules = [one for one in map(files.at, self.paths) if one is not None]
        skipped = [path for path in self.paths if files.at(path) is None]
        patch = next((one for one in modules if one.path.endswith("/%s/patch.py" % self.name)), None)
        in_monkey = []
        monkey = self.monkey(in_monkey)
        traced = monkey.get("_MODULES_FOR_CONTRIB") or self.name
        traced = traced if isinstance(traced, str) else traced[0]
        is_found = patch is not None and follower.patch(patch, traced)
        spans = {}
        for hook in list(follower.found) + [one for _, _, one in follower.on_classes]:
            self.span(hook, spans)
        for module in modules:
            follower.safely(module, module.tree, lambda: follower.run(module))
            follower.rest(module)
        hooks = [self.hook(one, spans) for one in self.grouped(follower.hooks())]
        unread = [[path, line, source, why] for (path, line), (source, why) in sorted(follower.unread.items())]
        unread += in_monkey
        answer = {"hooks": hooks, "patch": is_found, "modules": sorted(follower.modules), "skipped": skipped,
                  "settings": self.settings(), "variables": self.variables(), "supported": self.supported(patch),
                  "spanTypes": self.span_types(), "llmClass": self.llm_class(modules)}
        answer.update(self.environments(unread), monkey=monkey, unread=unread)
        return answer

    def span(self, hook, spans):
        value = hook["value"]
        if id(value) not in spans:
            spans[id(value)] = self.follower.span_of(value)
        return spans[id(value)]

    @staticmethod
    def grouped(found):
        """One hook for each path, with all the conditions under which it is wrapped."""
        by_path = {}
        for hook in found:
            by_path.setdefault(hook["path"], []).append(hook)
        return [dict(hooks[-1], when=simplified([one["when"] for one in hooks]),
                     module=next((one["module"] for one in hooks if one["module"]), None))
                for hooks in by_path.values()]

    def hook(self, hook, spans):
        path, line = hook["place"]
        found = {"path": hook["path"], "handler": hook["handler"] or "", "file": path, "line": line,
                 "kind": Spans.kind(hook["value"]), "isClass": isinstance(hook["value"], Class),
                 "when": [sorted(map(said, one)) for one in hook["when"]], "reads": Spans.reads(hook["value"])}
        if hook["module"]:
            found["module"] = hook["module"]
        found.update(self.span(hook, spans))
        return found

    def span_types(self):
        """Those that its files name, and what it takes from others for: the DB-API, and middleware of web servers."""
        found = set()
        for module in self.follower.files.modules.values():
            if module is not None and (module.path in self.paths or module.path.count("/") == 3):
                for node in ast.walk(module.tree):
                    if isinstance(node, ast.Attribute) and path_of(node.value) == "SpanTypes":
                        found.add(node.attr)
                    elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("ddtrace.contrib"):
                        names = node.module.split(".")[2:] + [one.name for one in node.names]
                        found.update(TYPED_BY_IMPORT[name] for name in names if name in TYPED_BY_IMPORT)
        return sorted(found)

    @staticmethod
    def llm_class(modules):
        names = [one.name for module in modules for node in ast.walk(module.tree) if isinstance(node, ast.ImportFrom)
                 and (node.module or "").startswith("ddtrace.llmobs._integrations") for one in node.names
                 if one.name.endswith("Integration")]
        return names[0] if names else None

    def settings(self):
        found = {}
        table = self.follower.settings.get(self.name)
        path, line = self.follower.setting_places.get(self.name, ("", 0))
        for key, value in table.entries.items() if table else ():
            setting = {"file": path, "line": line}
            if isinstance(value, Variable):
                setting["variable"] = value.name
            default = value.default if isinstance(value, Variable) else value
            if isinstance(default, Known) and isinstance(default.value, (bool, int, float, str)):
                default = default.value
                if isinstance(value, Variable) and value.type == "boolean":
                    default = str(default).lower() in ("true", "1")
                setting["default"] = default
            found[key] = setting
        return found

    def variables(self):
        found = []
        for name, variable in sorted(self.follower.variables.items()):
            default = variable.default
            text = str(default.value) if isinstance(default, Known) and default.value is not None else None
            if variable.type == "boolean" and text is not None:
                text = text.lower()
            found.append({"name": name, "type": variable.type, "default": text})
        return found

    def supported(self, patch):
        function = patch.scope.find("_supported_versions") if patch else None
        if not isinstance(function, Function):
            return {}
        with self.follower.module_frame(patch):
            value = self.follower.safely(patch, function.node, lambda: self.follower.follow(function, [], {}))
        entries = value.entries.items() if isinstance(value, Table) else ()
        return {key: text_of(one) for key, one in entries if text_of(one)}

    def environments(self, unread):
        module = self.follower.files.at("riotfile.py")
        if module is None:
            return {"environments": None}
        environments = Environments(self.follower, module)
        found = environments.of(self.name)
        unread += environments.unread
        return {"environments": found}

    def monkey(self, unread):
        """Of the table of integrations whether it is on, and of the other what its import is."""
        module = self.follower.files.at("ddtrace/_monkey.py")
        found = {}
        for node in module.tree.body if module else ():
            target = node.target if isinstance(node, ast.AnnAssign) else getattr(node, "targets", [None])[0]
            if isinstance(target, ast.Name) and target.id in ("PATCH_MODULES", "_MODULES_FOR_CONTRIB"):
                with self.follower.module_frame(module):
                    table = self.follower.value(node.value)
                value = table.entries.get(self.name) if isinstance(table, Table) else None
                if value is not None:
                    try:
                        found[target.id] = constant(value)
                    except ValueError:
                        entry = "%s[%r]" % (target.id, self.name)
                        unread.append([module.path, node.lineno, entry, "this is no literal"])
        return found


def main(source, sink):
    sys.setrecursionlimit(3000)
    answer = Reading(Target(source, sink)).answer()
    sink.write(json.dumps(answer, separators=(",", ":")).encode("ascii") + b"\n")
    sink.flush()


main(sys.stdin.buffer, sys.stdout.buffer)
