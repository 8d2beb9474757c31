"""
The ``gauges`` integration instruments the `Gauges <https://example.org/acme/library>`__ library.
Traces gauges.

The following functions are traced:

- ``gauges.Client.execute`` as ``gauges.execute``
- ``gauges.connect`` as ``gauges.connect``
- ``gauges.Client.fetch`` as ``gauges.fetch``
- ``gauges.Client.make`` as ``gauges.make``


Enabling
~~~~~~~~

The ``gauges`` integration is enabled automatically when using
:ref:`ddtrace-run<ddtracerun>` or :ref:`import ddtrace.auto<ddtraceauto>`.

Alternatively, use :func:`patch()<ddtrace.patch>` to manually enable the integration::

    from ddtrace import patch
    patch(gauges=True)

    import gauges

    # use gauges like usual


Global Configuration
~~~~~~~~~~~~~~~~~~~~

.. py:data:: ddtrace.config.gauges["service"]

   The service name reported by default for ``gauges`` spans.

   This option can also be set with the ``DD_GAUGES_SERVICE`` environment
   variable.

   Default: ``"gauges"``


.. py:data:: ddtrace.config.gauges["trace_arguments"]

   Sets ``trace_arguments`` of the integration.

   This option can also be set with the ``DD_GAUGES_TRACE_ARGUMENTS`` environment
   variable.

   Default: ``True``
"""
