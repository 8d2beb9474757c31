"""
The ``cachelib`` integration instruments the CacheLib library.
Traces commands sent to caches with CacheLib.

The following functions are traced:

- ``cachelib.simple.SimpleCache.set`` as ``cachelib.simple_cache_set``
- ``cachelib.base.BaseCache.delete_many`` as ``cachelib.delete_many``
- ``cachelib.simple.SimpleCache.get`` as ``cachelib.get``
- ``cachelib.base.BaseCache.set`` as ``cachelib.base_cache_set``


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
"""
