"""
The ``memcache`` integration instruments the `memcache <https://github.com/linsomniac/python-memcached>`__ library.
Traces calls made with memcache (Pure python memcached client).

The following functions are traced:

- ``memcache.Client.set_multi`` as ``memcache.set_multi``
- ``memcache.Client.__init__`` as ``memcache.init``
- ``memcache.Client.delete_multi`` as ``memcache.delete_multi``
- ``memcache.Client.get_multi`` as ``memcache.get_multi``
- ``memcache.Client.delete`` as ``memcache.delete``
- ``memcache.Client.set`` as ``memcache.set``


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


Instance Configuration
~~~~~~~~~~~~~~~~~~~~~~

To configure particular ``Client`` instances use the :class:`Pin <ddtrace.trace.Pin>` API::

    from memcache import Client
    from ddtrace.trace import Pin

    client = Client(...)
    # Override service name for this instance
    Pin.override(client, service="my-service")
"""
