"""
The ``cachelib`` integration instruments the CacheLib library.
Traces calls made with CacheLib, a collection of cache libraries in the same API interface.

The following functions are traced:

- ``cachelib.simple.SimpleCache.set`` as ``cachelib.set``
- ``cachelib.simple.SimpleCache.get`` as ``cachelib.get``
- ``cachelib.simple.SimpleCache.__init__`` as ``cachelib.init``
- ``cachelib.simple.SimpleCache.delete`` as ``cachelib.delete``
- ``cachelib.base.BaseCache.delete_many`` as ``cachelib.delete_many``
- ``cachelib.base.BaseCache.set`` as ``cachelib.set``
- ``cachelib.base.BaseCache.get_many`` as ``cachelib.get_many``
- ``cachelib.base.BaseCache.dec`` as ``cachelib.dec``
- ``cachelib.base.BaseCache.inc`` as ``cachelib.inc``
- ``cachelib.file.FileSystemCache.set`` as ``cachelib.set``


Enabling
~~~~~~~~

The ``cachelib`` integration is enabled automatically when using
:ref:`ddtrace-run<ddtracerun>` or :ref:`import ddtrace.auto<ddtraceauto>`.

Alternatively, use :func:`patch()<ddtrace.patch>` to manually enable the integration::

    from ddtrace import patch
    patch(cachelib=True)

    import cachelib

    # use cachelib like usual


Global Configuration
~~~~~~~~~~~~~~~~~~~~

.. py:data:: ddtrace.config.cachelib["service"]

   The service name reported by default for ``cachelib`` spans.

   This option can also be set with the ``DD_CACHELIB_SERVICE`` environment
   variable.

   Default: ``"cachelib"``


Instance Configuration
~~~~~~~~~~~~~~~~~~~~~~

To configure particular ``SimpleCache`` instances use the :class:`Pin <ddtrace.trace.Pin>` API::

    from cachelib.simple import SimpleCache
    from ddtrace.trace import Pin

    simplecache = SimpleCache(...)
    # Override service name for this instance
    Pin.override(simplecache, service="my-service")
"""
