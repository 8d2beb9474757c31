"""Fetches the pinned archives of the training libraries from the user's own package index; builds and runs nothing.

usage: fetch.py CACHE    fetches what the cache lacks, and verifies all of it
       fetch.py --list   prints NAME=DISTRIBUTION==VERSION of each library
"""

import hashlib
import json
import os
import pathlib
import subprocess
import sys

from unearth import PackageFinder

HERE = pathlib.Path(__file__).resolve().parent


def libraries():
    return json.loads((HERE / "libraries.json").read_text(encoding="utf-8"))


def index_urls():
    """What pip is configured to ask; empty for pip's own default."""
    found = []
    for key in ("index-url", "extra-index-url"):
        setting = os.environ.get("PIP_" + key.upper().replace("-", "_"))
        if setting is None:
            setting = subprocess.run(
                [sys.executable, "-m", "pip", "config", "get", "global." + key],
                capture_output=True, text=True, check=False,
            ).stdout
        found += setting.split()
    return found


def archive(library, form, cache):
    """Path of the pinned "sdist" or "wheel" of a library in the cache; None when the pins have none of that form."""
    pin = library.get(form)
    if pin is None:
        return None
    path = cache / pin["file"]
    if not path.exists():
        download(library, pin["file"], cache)
    if hashlib.sha256(path.read_bytes()).hexdigest() != pin["sha256"]:
        sys.exit(f"{path}: not the pinned file; remove it and run again")
    return path


def download(library, file, cache):
    finder = PackageFinder(index_urls=index_urls(), ignore_compatibility=True)
    for package in finder.find_all_packages(library["distribution"]):
        if package.version == library["version"] and package.link.filename == file:
            finder.download(package.link, cache)
            return
    sys.exit(f"{file}: the index of {library['distribution']} does not list it")


def main(cache):
    cache.mkdir(parents=True, exist_ok=True)
    for library in libraries():
        for form in ("sdist", "wheel"):
            archive(library, form, cache)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    if sys.argv[1] == "--list":
        for one in libraries():
            print(f"{one['name']}={one['distribution']}=={one['version']}")
    else:
        main(pathlib.Path(sys.argv[1]))
