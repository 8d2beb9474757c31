"""Times scans of libraries beside plain Python and griffe.

usage: benchmark.py PLUGIN CACHE DISTRIBUTION==VERSION ...

PLUGIN  the plugin's folder, compiled
CACHE   folder for wheels and what scans keep; its file classpath names the plugin's dependencies
"""

import os
import pathlib
import shutil
import subprocess
import sys
import time
import zipfile

RUNS = 5
HERE = pathlib.Path(__file__).resolve().parent
JVM = (HERE.parents[1] / "archetype/src/main/resources/archetype-resources/.mvn/jvm.config").read_text().split()


def unpacked(requirement, cache):
    """The folder with the modules of a wheel, and the name of the main one."""
    folder = cache / "wheels" / requirement
    if not folder.exists():
        archives = cache / "archives"
        pip = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:"]
        subprocess.run([*pip, "-d", archives / requirement, requirement], check=True)
        zipfile.ZipFile(next((archives / requirement).glob("*.whl"))).extractall(folder)
    return folder, requirement.split("=")[0]


def timed(command, **options):
    """Wall seconds and peak resident MiB of a command, and what it prints."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, **options)
    printed = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = status
    if status != 0:
        sys.exit(f"failed: {command}\n{printed}")
    return time.perf_counter() - start, used.ru_maxrss / 1024, printed


def scan(plugin, cache, name, folder):
    """Seconds of the first and the second scan, and peak MiB of the JVM."""
    shutil.rmtree(cache / "kept", ignore_errors=True)
    classes = f"{plugin}/target/test-classes:{plugin}/target/classes:" + (cache / "classpath").read_text()
    java = ["java", *JVM, "-cp", classes, "org.ddintegration.benchmark.ScanTimes"]
    _, memory, printed = timed([*java, name, folder, sys.executable, cache / "kept"], stderr=subprocess.DEVNULL)
    first, second = map(float, printed.split())
    return first, second, memory


def side_by_side(plain):
    """Seconds of as many Python processes as there are cores, each with its share of the files."""
    cores = os.cpu_count()
    start = time.perf_counter()
    shares = [subprocess.Popen([*map(str, plain), str(number), str(cores)]) for number in range(cores)]
    if any(share.wait() for share in shares):
        sys.exit("failed: " + " ".join(map(str, plain)))
    return time.perf_counter() - start


def line(plugin, cache, requirement):
    folder, name = unpacked(requirement, cache)
    worker = plugin / "src/main/resources/org/ddintegration/scan/worker"
    python = [sys.executable, HERE / "plain.py", worker, folder]
    rounds = [(scan(plugin, cache, name, folder), timed(python)[0], side_by_side(python)) for _ in range(RUNS)]
    scans, plains, shared = zip(*rounds)
    plain = min(plains)
    griffe = pathlib.Path(sys.executable).with_name("griffe")
    dump = timed([griffe, "dump", name, "-s", folder, "-o", cache / "dump.json"], stderr=subprocess.DEVNULL)[0]
    first, second, memory = (min(values) for values in zip(*scans))
    files = sum(1 for _ in folder.rglob("*.py"))
    return (requirement, files, first, first / plain, min(shared) / plain, second / first, dump / first, memory)


def main(plugin, cache, requirements):
    print(f"{'library':24} files  scan s  scan/python  shared/python  again/scan  griffe/scan  JVM MiB")
    for requirement in requirements:
        print("%-24s %5d %7.2f %12.2f %14.2f %11.2f %12.1f %8.0f" % line(plugin, cache, requirement), flush=True)


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3:])
