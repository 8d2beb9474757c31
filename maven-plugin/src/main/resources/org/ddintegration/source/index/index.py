"""Asks the package index through this interpreter's own pip, so that the user's configuration holds: mirrors,
credentials, find-links, certificates. Nothing of a distribution is built or run.

Arguments: one JSON object {"do": "list" | "lists" | "fetch" | "wheel" | "holding", ...}. Answer: one JSON object on standard output.
Works with pip 20.0 and newer.
"""

import sys

if sys.path[:1] == [""]:
    del sys.path[0]

import hashlib
import io
import json
import os
import re
import tarfile
import zipfile

AS_IT_IS = {"Accept-Encoding": "identity"}
LARGEST_METADATA = 4 * 1024 * 1024
HASHES = ("sha512", "sha384", "sha256", "sha224", "sha1", "md5")


class Failure(Exception):
    def __init__(self, kind, message):
        super().__init__(message)
        self.kind = kind


def redacted(url):
    from pip._internal.utils.misc import redact_auth_from_url

    return redact_auth_from_url(url)


def reason(error):
    """The innermost cause, without the addresses of objects."""
    while True:
        inner = getattr(error.args[0] if getattr(error, "args", None) else None, "reason", None)
        if not isinstance(inner, BaseException):
            break
        error = inner
    text = re.sub(r"<[^<>]*>:? ?", "", str(getattr(error, "context", None) or error))
    text = re.sub(r"^[^()]*object at 0x[0-9a-f]+[^ ]*: ", "", " ".join(text.split()))
    return text or type(error).__name__


class Pages:
    """Notes how each request for a page of the index ended, which pip itself only logs."""

    def __init__(self, session):
        self.seen = []
        self.get = session.get
        session.get = self.noting

    def noting(self, url, *args, **kwargs):
        page = {"url": redacted(url)}
        self.seen.append(page)
        try:
            response = self.get(url, *args, **kwargs)
        except Exception as e:
            page["error"] = reason(e)
            raise
        page["status"] = response.status_code
        return response


def connect():
    try:
        from pip._internal.commands import create_command
    except ImportError as e:
        raise Failure("pip", str(e))
    cmd = create_command("download")
    options, _ = cmd.parse_args(["--no-input", "--disable-pip-version-check", "--retries=2"])
    return cmd, options, cmd._build_session(options)


def note_uploads():
    """By URL, when files were uploaded, where the index says so and this pip takes its answer as JSON."""
    from pip._internal.models.link import Link

    uploads = {}
    read = getattr(Link, "from_json", None)
    if read is not None:

        def noting(file, page):
            link = read(file, page)
            if link is not None and isinstance(file.get("upload-time"), str):
                uploads[link.url_without_fragment] = file["upload-time"]
            return link

        Link.from_json = staticmethod(noting)
    return uploads


def list_files(request):
    return listing(connect(), note_uploads(), request["name"])


def list_many(request):
    """By name what one is answered of it, or how that failed."""
    connection = connect()
    uploads = note_uploads()
    return {"lists": {name: attempt(lambda: listing(connection, uploads, name)) for name in request["names"]}}


def listing(connection, uploads, name):
    cmd, options, session = connection
    finder = cmd._build_package_finder(options=options, session=session)
    get = session.get
    pages = Pages(session)
    links = []
    finder.get_install_candidate = lambda evaluator, link: links.append(link)
    try:
        finder.find_all_candidates(name)
    finally:
        session.get = get
    return {"files": [described(link, uploads) for link in links], "pages": pages.seen}


def described(link, uploads):
    metadata = None
    if getattr(link, "metadata_file_data", None) is not None:
        metadata = link.metadata_file_data.hashes or {}
    elif getattr(link, "dist_info_metadata", None):
        name, _, value = str(link.dist_info_metadata).partition("=")
        metadata = {name: value} if value else {}
    return {
        "name": link.filename,
        "url": link.url_without_fragment,
        "python": link.requires_python or "",
        "yanked": link.yanked_reason is not None,
        "hashes": hashes(link),
        "metadata": metadata,
        "uploaded": uploads.get(link.url_without_fragment),
    }


def hashes(link):
    known = getattr(link, "_hashes", None)
    if known:
        return dict(known)
    return {link.hash_name: link.hash} if link.hash_name and link.hash else {}


def fetch(request):
    _, _, session = connect()
    return {"bytes": save(session, request["url"], request["to"], request["hashes"], request["most"])}


def save(session, url, to, expected, most):
    response = session.get(url, headers=AS_IT_IS, stream=True)
    if response.status_code >= 400:
        raise Failure("network", "{} {} for {}".format(response.status_code, response.reason, redacted(url)))
    algorithm = next((name for name in HASHES if name in expected), None)
    digest = hashlib.new(algorithm) if algorithm else None
    size = 0
    with open(to, "wb") as file:
        for chunk in response.iter_content(256 * 1024):
            size += len(chunk)
            if size > most:
                raise Failure("size", "more than {} bytes".format(most))
            if digest:
                digest.update(chunk)
            file.write(chunk)
    if digest and digest.hexdigest() != expected[algorithm].lower():
        raise Failure("hash", "{} is {} instead of {}".format(algorithm, digest.hexdigest(), expected[algorithm]))
    return size


def wheel(request):
    """The names in a wheel and its METADATA; of a wheel far away only its ends are loaded, where the server can."""
    _, _, session = connect()
    text = metadata(session, request)
    try:
        from pip._internal.network.lazy_wheel import LazyZipOverHTTP

        if request["url"].startswith("file:"):
            raise ValueError("a file is near enough")
        with LazyZipOverHTTP(request["url"], session) as remote:
            return contents(zipfile.ZipFile(remote), text)
    except Failure:
        raise
    except Exception:
        save(session, request["url"], request["to"], request["hashes"], request["most"])
        with zipfile.ZipFile(request["to"]) as local:
            return contents(local, text)


def metadata(session, request):
    if request["metadata"] is None:
        return None
    to = request["to"] + ".metadata"
    try:
        save(session, request["url"] + ".metadata", to, request["metadata"], LARGEST_METADATA)
        with io.open(to, encoding="utf-8", errors="replace") as file:
            return file.read()
    except Failure as e:
        if e.kind == "hash":
            raise
        return None
    finally:
        if os.path.exists(to):
            os.remove(to)


def holding(request):
    """The first of the source distributions that has a file of that name at its top; they are read no further than it."""
    _, _, session = connect()
    for url in request["urls"]:
        response = session.get(url, headers=AS_IT_IS, stream=True)
        if response.status_code >= 400:
            raise Failure("network", "{} {} for {}".format(response.status_code, response.reason, redacted(url)))
        try:
            with tarfile.open(fileobj=response.raw, mode="r|*") as archive:
                if any(re.match(r"[^/]+/" + re.escape(request["file"]) + r"\Z", member.name) for member in archive):
                    return {"url": url}
        finally:
            response.close()
    return {"url": None}


def contents(archive, text):
    names = archive.namelist()
    if text is None:
        own = [name for name in names if name.count("/") == 1 and name.endswith(".dist-info/METADATA")]
        if own:
            with archive.open(own[0]) as file:
                text = file.read(LARGEST_METADATA).decode("utf-8", "replace")
    return {"names": names, "metadata": text or ""}


def kind_of(error):
    if isinstance(error, Failure):
        return error.kind
    if isinstance(error, (zipfile.BadZipFile, tarfile.TarError)):
        return "archive"
    home = type(error).__module__
    of_network = re.search("Connection|Network|Timeout|SSL|Proxy", type(error).__name__)
    if home.startswith("pip._vendor.") or home in ("ssl", "socket", "http.client") or of_network:
        return "network"
    return "file" if isinstance(error, OSError) else "internals"


def attempt(action):
    try:
        return action()
    except Exception as e:
        return {"failure": kind_of(e), "message": reason(e)}


def answer(request):
    actions = {"list": list_files, "lists": list_many, "fetch": fetch, "wheel": wheel, "holding": holding}
    return attempt(lambda: actions[request["do"]](request))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(answer(json.loads(sys.argv[1]))))
