"""Writes integrations of dd-trace-py again from descriptors, and runs dd-trace-py's own tests of them.

usage: upstream.py CACHE [NAME ...]

CACHE folder for what is downloaded and made; CACHE/repository has the plugin
"""

import json
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import results  # noqa: E402
from environments import VERSION, Environments, Rendered  # noqa: E402
from servers import Servers  # noqa: E402

PLUGIN = "org.ddintegration:dd-maven-plugin:0.1.0-SNAPSHOT:integration"
LIBRARIES = json.loads((HERE / "libraries.json").read_text())
LONGEST = 900
ROW = "{name:14} {behaviour:>9} {share:>6}   {patching:>9}"


class Bench:
    def __init__(self, cache):
        self.cache, self.environments = cache, Environments(cache)
        self.workspace = cache / "workspace"

    def render(self, name):
        """Puts an integration that the descriptor describes in place of the target's own."""
        target = self.workspace / ".dd/targets" / f"ddtrace-{VERSION}"
        if target.exists():
            subprocess.run(["git", "-C", target, "checkout", "-q", "."], check=True)
            subprocess.run(["git", "-C", target, "clean", "-q", "-f", "-d"], check=True)
        for stale in (self.workspace / ".dd" / name).glob("*"):
            if not stale.name.startswith("scan"):
                shutil.rmtree(stale) if stale.is_dir() else stale.unlink()
        descriptors = self.workspace / "integrations"
        descriptors.mkdir(parents=True, exist_ok=True)
        shutil.copy(HERE / "descriptors" / f"{name}.yaml", descriptors)
        command = ["mvn", "-B", f"-Dmaven.repo.local={self.cache}/repository", PLUGIN, f"-Dname={name}", "-Ddd.replace",
                   f"-Ddd.target=ddtrace=={VERSION}"]
        done = subprocess.run(command, cwd=self.workspace, capture_output=True, text=True)
        (self.cache / "logs").mkdir(exist_ok=True)
        (self.cache / "logs" / f"{name}.render").write_text(done.stdout + done.stderr)
        if done.returncode:
            sys.exit(done.stdout)
        return Rendered(target, name)

    def run(self, name, label, changes=None):
        python = self.environments.tested(name, LIBRARIES[name]["packages"])
        folder = self.environments.workplace(self.cache / "runs" / f"{name}-{label}", python, changes)
        report = self.cache / "logs" / f"{name}-{label}.xml"
        report.parent.mkdir(exist_ok=True)
        report.unlink(missing_ok=True)
        tests = [python.parent / "pytest", "-q", "-p", "no:randomly", "--no-cov", f"--junitxml={report}",
                 "--continue-on-collection-errors", f"tests/contrib/{name}"]
        with (self.cache / "logs" / f"{name}-{label}.log").open("w") as log:
            subprocess.run(tests, cwd=folder, env=self.environments.variables(python, folder), stdout=log, stderr=log,
                           timeout=LONGEST)
        return results.read(report)

    def original(self, name):
        kept = self.cache / "originals" / f"{name}.json"
        if not kept.exists():
            kept.parent.mkdir(exist_ok=True)
            kept.write_text(json.dumps(self.run(name, "original"), indent=1))
        return json.loads(kept.read_text())


def row(name, behaviour, patching):
    share = f"{100 * behaviour[0] / behaviour[1]:.0f} %" if behaviour[1] else ""
    return ROW.format(name=name, behaviour=f"{behaviour[0]}/{behaviour[1]}", share=share, patching=f"{patching[0]}/{patching[1]}")


def main(cache, *names):
    bench = Bench(cache)
    behaviour, patching = [0, 0], [0, 0]
    print(ROW.format(name="integration", behaviour="behaviour", share="", patching="patching"))
    (cache / "servers").mkdir(exist_ok=True)
    with Servers(cache / "servers", bench.environments) as servers:
        servers.start("agent")
        for name in names or LIBRARIES:
            for server in LIBRARIES[name].get("servers", ()):
                servers.start(server)
            described = (HERE / "descriptors" / f"{name}.yaml").exists()
            ours = bench.run(name, "ours", bench.render(name)) if described else {}
            compared = results.Comparison(name, bench.original(name), ours)
            print(row(name, compared.count(False), compared.count(True)))
            compared.tell()
            sys.stdout.flush()
            for total, count in ((behaviour, compared.count(False)), (patching, compared.count(True))):
                total[0] += count[0]
                total[1] += count[1]
    print(row("all", behaviour, patching))


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]).resolve(), *sys.argv[2:])
