import importlib.metadata
from typing import Any
from typing import Callable

import cachelib
import cachelib.base
import cachelib.dynamodb
import cachelib.file
import cachelib.mongodb

from ddtrace import config
from ddtrace.contrib.internal.trace_utils import unwrap
from ddtrace.contrib.internal.trace_utils import wrap
from ddtrace.internal.schema import schematize_service_name


config._add(
    "cachelib",
    {
        "_default_service": schematize_service_name("cachelib"),
    },
)


def get_version() -> str:
    return importlib.metadata.version("cachelib")


def _supported_versions() -> dict[str, str]:
    return {"cachelib": ">=0.17.0"}


def traced_dynamo_db_cache_delete(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``cachelib.dynamodb.DynamoDbCache.delete``, still to be written: it returns None, whatever the
    original returns.

    What it wraps, a method at src/cachelib/dynamodb.py:177::

        delete(self, key: str) -> bool

    What that does: Deletes an item from the cache. This is a no-op if the item doesn't exist

    What to trace:

    - one ``cachelib.delete`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.cachelib)``
    - resource: the argument ``key``, ``get_argument_value(args, kwargs, 0, "key")``

    Why here: sends HTTP requests; can be reached from the top of the library; takes an argument that names the resource
    (src/cachelib/dynamodb.py:177).
    """


def traced_mongo_db_cache_get(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``cachelib.mongodb.MongoDbCache.get``, still to be written: it returns None, whatever the original
    returns.

    What it wraps, a method at src/cachelib/mongodb.py:86::

        get(self, key: str) -> _t.Any

    What that does: Get a cache item

    What to trace:

    - one ``cachelib.get`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.cachelib)``
    - resource: the argument ``key``, ``get_argument_value(args, kwargs, 0, "key")``

    Why here: talks to a database; can be reached from the top of the library; takes an argument that names the
    resource; called by 1 public function (src/cachelib/mongodb.py:86).
    """


def traced_mongo_db_cache_delete(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``cachelib.mongodb.MongoDbCache.delete``, still to be written: it returns None, whatever the original
    returns.

    What it wraps, a method at src/cachelib/mongodb.py:100::

        delete(self, key: str) -> bool

    What that does: Deletes an item from the cache. This is a no-op if the item doesn't exist

    What to trace:

    - one ``cachelib.delete`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.cachelib)``
    - resource: the argument ``key``, ``get_argument_value(args, kwargs, 0, "key")``

    Why here: talks to a database; can be reached from the top of the library; takes an argument that names the resource
    (src/cachelib/mongodb.py:100).
    """


def traced_base_cache_set(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``cachelib.base.BaseCache.set``, still to be written: it returns None, whatever the original returns.

    What it wraps, a method at src/cachelib/base.py:112::

        set(self, key: str, value: _t.Any, timeout: int | dt.timedelta | None = None) -> bool | None

    What that does: Add a new key/value to the cache (overwrites value, if key already exists in the cache).

    What to trace:

    - one ``cachelib.set`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.cachelib)``
    - resource: the argument ``key``, ``get_argument_value(args, kwargs, 0, "key")``

    Why here: can be reached from the top of the library; sends HTTP requests, 2 calls away; takes an argument that
    names the resource; called by 3 public functions (src/cachelib/base.py:112).
    """


def traced_base_cache_delete(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``cachelib.base.BaseCache.delete``, still to be written: it returns None, whatever the original
    returns.

    What it wraps, a method at src/cachelib/base.py:79::

        delete(self, key: str) -> bool

    What that does: Delete ``key`` from the cache.

    What to trace:

    - one ``cachelib.delete`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.cachelib)``
    - resource: the argument ``key``, ``get_argument_value(args, kwargs, 0, "key")``

    Why here: sends HTTP requests, 1 call away; can be reached from the top of the library; takes an argument that names
    the resource; called by 1 public function (src/cachelib/base.py:79).
    """


def traced_dynamo_db_cache_get(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``cachelib.dynamodb.DynamoDbCache.get``, still to be written: it returns None, whatever the original
    returns.

    What it wraps, a method at src/cachelib/dynamodb.py:163::

        get(self, key: str) -> _t.Any

    What that does: Get a cache item

    What to trace:

    - one ``cachelib.get`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.cachelib)``
    - resource: the argument ``key``, ``get_argument_value(args, kwargs, 0, "key")``

    Why here: sends HTTP requests, 1 call away; can be reached from the top of the library; takes an argument that names
    the resource (src/cachelib/dynamodb.py:163).
    """


def traced_get_dict(wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Handler of ``cachelib.mongodb.MongoDbCache.get_dict``, still to be written: it returns None, whatever the
    original returns.

    What it wraps, a method at src/cachelib/mongodb.py:199::

        get_dict(self, *keys: str) -> dict[str, _t.Any]

    What to trace:

    - one ``cachelib.get_dict`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.cachelib)``
    - resource: none was chosen, so that it is the span's name

    Why here: talks to a database; can be reached from the top of the library; takes an argument that names the
    resource; called by 1 public function (src/cachelib/mongodb.py:199).
    """


def traced_mongo_db_cache_delete_many(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``cachelib.mongodb.MongoDbCache.delete_many``, still to be written: it returns None, whatever the
    original returns.

    What it wraps, a method at src/cachelib/mongodb.py:221::

        delete_many(self, *keys: str) -> list[_t.Any]

    What to trace:

    - one ``cachelib.delete_many`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.cachelib)``
    - resource: none was chosen, so that it is the span's name

    Why here: talks to a database; can be reached from the top of the library; takes an argument that names the resource
    (src/cachelib/mongodb.py:221).
    """


def traced_file_system_cache_set(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``cachelib.file.FileSystemCache.set``, still to be written: it returns None, whatever the original
    returns.

    What it wraps, a method at src/cachelib/file.py:239::

        set(
            self, key: str, value: _t.Any, timeout: int | dt.timedelta | None = None, mgmt_element: bool = False
        ) -> bool

    What to trace:

    - one ``cachelib.set`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.cachelib)``
    - resource: the argument ``key``, ``get_argument_value(args, kwargs, 0, "key")``

    Why here: can be reached from the top of the library; takes an argument that names the resource; uses files; called
    by 1 public function (src/cachelib/file.py:239).
    """


def traced_base_cache_delete_many(
    wrapped: Callable[..., Any], instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """Handler of ``cachelib.base.BaseCache.delete_many``, still to be written: it returns None, whatever the original
    returns.

    What it wraps, a method at src/cachelib/base.py:165::

        delete_many(self, *keys: str) -> list[_t.Any]

    What that does: Deletes multiple keys at once.

    What to trace:

    - one ``cachelib.delete_many`` span: return ``wrapped(*args, **kwargs)``, let its exceptions pass
    - type ``SpanTypes.CACHE``, kind ``SpanKind.CLIENT``, service ``ext_service(None, config.cachelib)``
    - resource: none was chosen, so that it is the span's name

    Why here: talks to a database, 1 call away; can be reached from the top of the library; takes an argument that names
    the resource (src/cachelib/base.py:165).
    """


def patch() -> None:
    if getattr(cachelib, "_datadog_patch", False):
        return
    cachelib._datadog_patch = True

    wrap("cachelib.dynamodb", "DynamoDbCache.delete", traced_dynamo_db_cache_delete)
    wrap("cachelib.mongodb", "MongoDbCache.get", traced_mongo_db_cache_get)
    wrap("cachelib.mongodb", "MongoDbCache.delete", traced_mongo_db_cache_delete)
    wrap("cachelib.base", "BaseCache.set", traced_base_cache_set)
    wrap("cachelib.base", "BaseCache.delete", traced_base_cache_delete)
    wrap("cachelib.dynamodb", "DynamoDbCache.get", traced_dynamo_db_cache_get)
    wrap("cachelib.mongodb", "MongoDbCache.get_dict", traced_get_dict)
    wrap("cachelib.mongodb", "MongoDbCache.delete_many", traced_mongo_db_cache_delete_many)
    wrap("cachelib.file", "FileSystemCache.set", traced_file_system_cache_set)
    wrap("cachelib.base", "BaseCache.delete_many", traced_base_cache_delete_many)


def unpatch() -> None:
    if not getattr(cachelib, "_datadog_patch", False):
        return
    cachelib._datadog_patch = False

    unwrap(cachelib.dynamodb.DynamoDbCache, "delete")
    unwrap(cachelib.mongodb.MongoDbCache, "get")
    unwrap(cachelib.mongodb.MongoDbCache, "delete")
    unwrap(cachelib.base.BaseCache, "set")
    unwrap(cachelib.base.BaseCache, "delete")
    unwrap(cachelib.dynamodb.DynamoDbCache, "get")
    unwrap(cachelib.mongodb.MongoDbCache, "get_dict")
    unwrap(cachelib.mongodb.MongoDbCache, "delete_many")
    unwrap(cachelib.file.FileSystemCache, "set")
    unwrap(cachelib.base.BaseCache, "delete_many")
