"""
The ``courier`` integration instruments the `Courier <https://example.org/acme/library>`__ library.
Traces requests.

The following functions are traced:

- ``courier.Session.send`` as ``http.request``
- ``courier.send`` as ``http.request``
- ``courier.Door.answer`` as ``courier.answer``


Enabling
~~~~~~~~

The ``courier`` integration is enabled automatically when using
:ref:`ddtrace-run<ddtracerun>` or :ref:`import ddtrace.auto<ddtraceauto>`.

Alternatively, use :func:`patch()<ddtrace.patch>` to manually enable the integration::

    from ddtrace import patch
    patch(courier=True)

    import courier

    # use courier like usual


Global Configuration
~~~~~~~~~~~~~~~~~~~~

.. py:data:: ddtrace.config.courier["service"]

   The service name reported by default for ``courier`` spans.

   This option can also be set with the ``DD_COURIER_SERVICE`` environment
   variable.

   Default: ``"courier"``


.. py:data:: ddtrace.config.courier["distributed_tracing"]

   Whether or not to propagate the trace context with ``courier`` calls.

   This option can also be set with the ``DD_COURIER_DISTRIBUTED_TRACING`` environment
   variable.

   Default: ``True``


.. py:data:: ddtrace.config.courier["split_by_domain"]

   Sets ``split_by_domain`` of the integration.

   This option can also be set with the ``DD_COURIER_SPLIT_BY_DOMAIN`` environment
   variable.

   Default: ``False``
"""
