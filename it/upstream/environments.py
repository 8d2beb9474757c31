"""Environments with the wheel and the libraries, and folders in which tests run."""

import ast
import os
import pathlib
import shutil
import subprocess
import tarfile

VERSION = "4.6.0"
PYTHON = "3.12"
# Libraries are as they were when that version was released, so that what is measured is the integration alone.
RELEASED = "2026-03-20"
TESTS_NEED = ["wrapt<2", "mock", "pytest", "pytest-mock", "coverage", "pytest-cov", "opentracing", "hypothesis<6.45.1",
              "pytest-randomly"]
# Of riotfile.py, for all suites.
VARIABLES = {"DD_TESTING_RAISE": "1", "DD_REMOTE_CONFIGURATION_ENABLED": "false", "DD_INJECTION_ENABLED": "1",
             "DD_INJECT_FORCE": "1", "DD_PATCH_MODULES": "unittest:false", "DD_TRACE_COMPUTE_STATS": "false",
             "_DD_CIVISIBILITY_USE_CI_CONTEXT_PROVIDER": "1", "PYTHONDONTWRITEBYTECODE": "1",
             "DD_PYTEST_USE_NEW_PLUGIN": "true",
             "DD_TRACE_AGENT_URL": "http://127.0.0.1:9126"}


class Environments:
    def __init__(self, cache):
        self.folder = cache / "environments"
        self.tree = self.source(cache)

    def source(self, cache):
        """The whole source tree of the version."""
        tree = cache / "sources" / f"ddtrace-{VERSION}"
        if not tree.exists():
            archives = cache / "archives"
            subprocess.run(["python", "-m", "unearth", "--no-binary", f"ddtrace=={VERSION}", "--download", archives],
                           check=True, stdout=subprocess.DEVNULL)
            with tarfile.open(archives / f"ddtrace-{VERSION}.tar.gz") as archive:
                archive.extractall(tree.parent, filter="data")
        return tree

    def plain(self, name, packages):
        """The interpreter of an environment."""
        folder = self.folder / name
        python = folder / "bin/python"
        if not (folder / "complete").exists():
            subprocess.run(["uv", "venv", "-q", "--clear", "--no-python-downloads", "--python", PYTHON, folder], check=True,
                           env={**os.environ, **all_pythons()})
            subprocess.run(["uv", "pip", "install", "-q", "--python", python, "--exclude-newer", RELEASED, *packages], check=True)
            (folder / "complete").touch()
        return python

    def tested(self, name, packages):
        return self.plain(name, [f"ddtrace=={VERSION}", *TESTS_NEED, *packages])

    def variables(self, python, folder=None):
        own = {key: value for key, value in os.environ.items() if not key.startswith(("DD_", "_DD_", "PYTHON", "PYENV"))}
        own["PATH"] = f"{python.parent}{os.pathsep}{own['PATH']}"
        return {**own, **VARIABLES, "PYTHONPATH": str(folder)} if folder else own

    def workplace(self, folder, python, changes=None):
        """A folder with the tests and the wheel's package, over which come files of a rendered target."""
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for entry in self.tree.iterdir():
            if entry.name != "ddtrace":
                (folder / entry.name).symlink_to(entry)
        installed = next((python.parent.parent / "lib").glob("python*/site-packages/ddtrace"))
        shutil.copytree(installed, folder / "ddtrace", ignore=shutil.ignore_patterns("__pycache__"))
        if changes:
            changes.lay(folder)
        return folder


def all_pythons():
    """What makes the shims of pyenv, where there are any, answer for each version that it has."""
    versions = pathlib.Path(os.environ.get("PYENV_ROOT", pathlib.Path.home() / ".pyenv")) / "versions"
    return {"PYENV_VERSION": ":".join(sorted(version.name for version in versions.iterdir()))} if versions.exists() else {}


def leave_the_library_alone(module):
    """Takes out of a module what changes others when it is imported: values that are given to their attributes."""
    lines = module.read_text().split("\n")
    for node in ast.parse(module.read_text()).body:
        if isinstance(node, ast.Assign) and any(isinstance(target, ast.Attribute) for target in node.targets):
            lines[node.lineno - 1:node.end_lineno] = [""] * (node.end_lineno - node.lineno + 1)
    module.write_text("\n".join(lines))


class Rendered:
    """An integration that was written again in a target, in place of its own."""

    def __init__(self, target, name):
        self.target, self.package = target, pathlib.Path("ddtrace/contrib/internal", name)

    def changed(self):
        status = subprocess.run(["git", "-C", self.target, "status", "--porcelain", "-uall", "ddtrace"], check=True,
                                capture_output=True, text=True).stdout
        return [pathlib.Path(line[3:]) for line in status.splitlines() if line.endswith(".py")]

    def lay(self, folder):
        changed = self.changed()
        if self.package / "patch.py" not in changed:
            raise SystemExit(f"{self.package}/patch.py was not written again")
        for file in changed:
            (folder / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(self.target / file, folder / file)
        wrapping = self.package / "patch.py"
        for file in (folder / self.package).rglob("*.py"):
            relative = file.relative_to(folder)
            if relative in changed or relative == wrapping:
                continue
            if self.is_imported_by_tests(folder, relative):
                leave_the_library_alone(file)
            else:
                file.unlink()

    def is_imported_by_tests(self, folder, file):
        dotted = ".".join(file.with_suffix("").parts)
        return any(f"from {dotted} import" in test.read_text()
                   for test in (folder / "tests/contrib" / self.package.name).rglob("*.py"))
