"""
The ``versions`` integration instruments the `Versions <https://example.org/acme/library>`__ library.
Traces what is there.

The following functions are traced:

- ``versions.Client.send`` as ``versions.send``
- ``versions.Client.stream`` as ``versions.stream``
- ``versions.more.fetch`` as ``versions.fetch``


Enabling
~~~~~~~~

The ``versions`` integration is enabled automatically when using
:ref:`ddtrace-run<ddtracerun>` or :ref:`import ddtrace.auto<ddtraceauto>`.

Alternatively, use :func:`patch()<ddtrace.patch>` to manually enable the integration::

    from ddtrace import patch
    patch(versions=True)

    import versions

    # use versions like usual


Global Configuration
~~~~~~~~~~~~~~~~~~~~

.. py:data:: ddtrace.config.versions["service"]

   The service name reported by default for ``versions`` spans.

   This option can also be set with the ``DD_VERSIONS_SERVICE`` environment
   variable.

   Default: ``"versions"``


Instance Configuration
~~~~~~~~~~~~~~~~~~~~~~

To configure particular ``Client`` instances use the :class:`Pin <ddtrace.trace.Pin>` API::

    from versions import Client
    from ddtrace.trace import Pin

    client = Client(...)
    # Override service name for this instance
    Pin.override(client, service="my-service")
"""
