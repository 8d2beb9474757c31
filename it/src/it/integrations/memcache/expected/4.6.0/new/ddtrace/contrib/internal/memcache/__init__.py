"""
The ``memcache`` integration instruments the `memcache <https://github.com/linsomniac/python-memcached>`__ library.
Traces commands sent to caches with memcache.

The following functions are traced:

- ``memcache.Client.delete_multi`` as ``memcache.delete_multi``
- ``memcache.Client.delete`` as ``memcache.delete``
- ``memcache.Client.set_multi`` as ``memcache.set_multi``
- ``memcache.Client.get_multi`` as ``memcache.get_multi``
- ``memcache.Client.set`` as ``memcache.set``
- ``memcache.Client.incr`` as ``memcache.incr``
- ``memcache.Client.touch`` as ``memcache.touch``
- ``memcache.Client.decr`` as ``memcache.decr``
- ``memcache.Client.get`` as ``memcache.get``
- ``memcache.Client.replace`` as ``memcache.replace``
- ``memcache.Client.add`` as ``memcache.add``


Enabling
~~~~~~~~

The ``memcache`` integration is enabled automatically when using
:ref:`ddtrace-run<ddtracerun>` or :ref:`import ddtrace.auto<ddtraceauto>`.

Alternatively, use :func:`patch()<ddtrace.patch>` to manually enable the integration::

    from ddtrace import patch
    patch(memcache=True)

    import memcache

    # use memcache like usual


Global Configuration
~~~~~~~~~~~~~~~~~~~~

.. py:data:: ddtrace.config.memcache["service"]

   The service name reported by default for ``memcache`` spans.

   This option can also be set with the ``DD_MEMCACHE_SERVICE`` environment
   variable.

   Default: ``"memcache"``
"""
