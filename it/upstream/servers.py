"""Servers on loopback that tests need, each at the port at which dd-trace-py's tests look for it."""

import contextlib
import socket
import subprocess
import sys
import time

AGENT_PORT = 9126
IGNORED = ("span_id,trace_id,parent_id,duration,start,metrics.system.pid,metrics.system.process_id,metrics.process_id,"
           "meta.runtime-id,meta._dd.p.tid,meta.pathway.hash,metrics._dd.tracer_kr,meta._dd.parent_id,meta._dd.git.repository_url")


class Servers:
    """Starts each server once, and ends all of them."""

    def __init__(self, folder, environments):
        self.folder, self.environments, self.started = folder, environments, {}

    def start(self, name):
        if name not in self.started:
            port, command, variables = getattr(self, name)()
            if answers(port):
                sys.exit(f"{name}: something answers at port {port} already: end it, so that its state does not decide")
            with (self.folder / f"{name}.log").open("w") as log:
                self.started[name] = subprocess.Popen(command, cwd=self.folder, env=variables, stdout=log, stderr=log)
            for _ in range(300):
                if answers(port):
                    break
                time.sleep(0.1)
            else:
                sys.exit(f"{name} does not answer at port {port}; see {self.folder}/{name}.log")
            if name == "redis_cluster":
                subprocess.run(["redis-cli", "-p", str(port), "cluster", "addslotsrange", "0", "16383"],
                               check=True, stdout=subprocess.DEVNULL)

    def agent(self):
        python = self.environments.plain("agent", ["ddapm-test-agent"])
        variables = {**self.environments.variables(python), "SNAPSHOT_CI": "1", "LOG_LEVEL": "WARNING",
                     "SNAPSHOT_DIR": str(self.environments.tree / "tests/snapshots"), "SNAPSHOT_IGNORED_ATTRS": IGNORED,
                     "DD_POOL_TRACE_CHECK_FAILURES": "true", "DD_DISABLE_ERROR_RESPONSES": "true"}
        return AGENT_PORT, [str(python.parent / "ddapm-test-agent"), f"--port={AGENT_PORT}"], variables

    def redis(self):
        return 6379, ["redis-server", "--port", "6379", "--bind", "127.0.0.1", "--save", "", "--dir", str(self.folder)], None

    def redis_cluster(self):
        for stale in self.folder.glob("nodes*.conf"):
            stale.unlink()
        return 7000, ["redis-server", "--port", "7000", "--bind", "127.0.0.1", "--save", "", "--dir", str(self.folder),
                      "--cluster-enabled", "yes", "--cluster-announce-ip", "127.0.0.1"], None

    def memcached(self):
        return 11211, ["memcached", "-u", "nobody", "-l", "127.0.0.1", "-p", "11211"], None

    def httpbin(self):
        python = self.environments.plain("httpbin", ["httpbin", "flask", "setuptools<81"])
        return 8001, [str(python), "-m", "flask", "--app", "httpbin:app", "run", "--port", "8001", "--with-threads"], None

    def __enter__(self):
        return self

    def __exit__(self, *reason):
        for process in self.started.values():
            process.terminate()
        for process in self.started.values():
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(10)


def answers(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
