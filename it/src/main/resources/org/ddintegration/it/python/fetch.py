"""Fetches the source distribution NAME==VERSION to FILE from the index that pip is set up for; builds nothing.

Usage: fetch.py NAME==VERSION FILE
"""

import ast
import shutil
import subprocess
import sys
import tempfile

from unearth import PackageFinder


def pip_settings():
    listing = subprocess.run(
        [sys.executable, "-m", "pip", "config", "list"], check=True, capture_output=True, text=True
    ).stdout
    for line in listing.splitlines():
        key, _, value = line.partition("=")
        yield key.rpartition(".")[2], ast.literal_eval(value).split()


def main(requirement, file):
    settings = dict(pip_settings())
    finder = PackageFinder(
        index_urls=settings.get("index-url", []) + settings.get("extra-index-url", []),
        trusted_hosts=settings.get("trusted-host", []),
        ignore_compatibility=True,
        no_binary=[requirement.partition("==")[0]],
    )
    best = finder.find_best_match(requirement).best
    if best is None:
        sys.exit(f"{requirement}: the index has no source distribution")
    with tempfile.TemporaryDirectory() as folder:
        shutil.move(finder.download(best.link, folder), file)


main(*sys.argv[1:])
