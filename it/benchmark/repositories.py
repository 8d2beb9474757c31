"""Repositories of libraries, served over git's protocol on loopback, and a tree of dd-trace-py."""

import shutil
import socket
import subprocess
import sys
import tarfile
import time

SOURCES = {"valkey": "valkey==6.0.2", "sqlalchemy": "sqlalchemy==2.0.40"}
MANY = 10_000
TREE = "ddtrace==4.6.0"
GIT = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main"]


def source(requirement, cache):
    """The folder of a source distribution."""
    folder = cache / "sources" / requirement
    if not folder.exists():
        archives = cache / "archives" / requirement
        pip = [sys.executable, "-m", "unearth", "--no-binary", requirement, "--download", archives]
        subprocess.run(pip, check=True, stdout=subprocess.DEVNULL)
        with tarfile.open(next(archives.glob("*.tar.gz"))) as archive:
            archive.extractall(folder, filter="data")
    return next(path for path in folder.iterdir() if path.is_dir())


def committed(folder):
    for command in (["init", "-q"], ["add", "-A", "-f", "."], ["commit", "-q", "-m", "one"]):
        subprocess.run([*GIT, "-C", folder, *command], check=True)


def trace_tree(cache):
    return source(TREE, cache)


class Repositories:
    def __init__(self, cache):
        self.cache = cache
        self.base = cache / "repositories"
        for name in (*SOURCES, "many"):
            if not (self.base / name / ".git").exists():
                shutil.rmtree(self.base / name, ignore_errors=True)
                self.make(name, self.base / name)
                committed(self.base / name)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]

    def make(self, name, folder):
        if name in SOURCES:
            shutil.copytree(source(SOURCES[name], self.cache), folder)
            return
        for number in range(MANY):
            file = folder / f"part{number // 100}" / f"module{number}.py"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(f"def answer{number}(question):\n    return {number}, question\n")

    def folder(self, name):
        return self.base / name

    def url(self, name):
        return f"git://127.0.0.1:{self.port}/{name}"

    def __enter__(self):
        self.daemon = subprocess.Popen(
            ["git", "daemon", "--reuseaddr", "--export-all", "--listen=127.0.0.1", f"--port={self.port}",
             f"--base-path={self.base}", self.base], stderr=subprocess.DEVNULL)
        for _ in range(50):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return self
            time.sleep(0.1)
        sys.exit("git daemon does not answer")

    def __exit__(self, *reason):
        self.daemon.terminate()
        self.daemon.wait()
