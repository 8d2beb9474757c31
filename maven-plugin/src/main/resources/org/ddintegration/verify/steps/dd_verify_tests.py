"""A plugin of pytest for the target's tests of an integration.

- Each failure goes into the file that DD_VERIFY_FAILURES names, as soon as its test has ended.
- Tests that ask for an interpreter of their own (tests/subprocesstest.py) run in processes that are forked from one that has
  imported their module and run nothing. One that fails there is run again in a new interpreter, whose word counts.
- The registry of integrations stays as it is: what tests would make of it is thrown away with the copy that they run in, and
  takes an environment and the network.
"""

import atexit
import json
import os
import subprocess

import pytest


class Forks:
    """Runs tests in forks of a process for each of their modules."""

    def __init__(self):
        self.environment = dict(os.environ)
        self.servers = {}

    def run(self, module, test, printed):
        """The exit code of a test, whose output goes into a file; not 0 where none is known."""
        try:
            server = self.servers[module] if module in self.servers else self.start(module)
            server.stdin.write(json.dumps([test, printed]) + "\n")
            server.stdin.flush()
            return int(server.stdout.readline() or -1)
        except (OSError, ValueError):
            return -1

    def start(self, module):
        self.servers[module] = subprocess.Popen(
            ["python", "-m", "dd_forked_tests", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=dict(self.environment, SUBPROCESS_TEST="True"),
            universal_newlines=True,
        )
        return self.servers[module]

    def has_environment_of(self, environment):
        own = "PYTEST_CURRENT_TEST"
        return dict(self.environment, **{own: ""}) == dict(environment, **{own: ""})

    def close(self):
        for server in self.servers.values():
            server.stdin.close()
            server.wait()


def fork(case, forks, printed):
    in_new_interpreter = case._run_test_in_subprocess

    def run(self, result):
        alike = forks.has_environment_of(os.environ)
        if alike and not self._get_env_overrides() and not self._get_use_pytest():
            if forks.run(type(self).__module__, self._full_method_name(), printed) == 0:
                result.addSuccess(self)
                return
        in_new_interpreter(self, result)

    case._run_test_in_subprocess = run


def pytest_configure(config):
    try:
        from tests.subprocesstest import SubprocessTestCase
    except ImportError:
        return
    if hasattr(SubprocessTestCase, "_run_test_in_subprocess"):
        forks = Forks()
        atexit.register(forks.close)
        fork(SubprocessTestCase, forks, os.environ["DD_VERIFY_FAILURES"] + ".forked")


def pytest_runtest_logreport(report):
    if report.failed:
        crash = getattr(report.longrepr, "reprcrash", None)
        said = getattr(crash, "message", None) or str(report.longrepr)
        with open(os.environ["DD_VERIFY_FAILURES"], "a", encoding="utf-8") as failures:
            failures.write(report.nodeid + ": " + said.strip().partition("\n")[0] + "\n")


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session):
    vars(session.config).pop("_registry_session_data_file", None)
