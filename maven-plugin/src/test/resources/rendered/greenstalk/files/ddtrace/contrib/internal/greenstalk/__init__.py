"""
The ``greenstalk`` integration instruments the `Greenstalk <https://github.com/justinmayer/greenstalk>`__ library.
Traces jobs put on and reserved from beanstalkd queues.

The following functions are traced:

- ``greenstalk.Client.put`` as ``greenstalk.put``
- ``greenstalk.Client.reserve`` as ``greenstalk.reserve``


Enabling
~~~~~~~~

The ``greenstalk`` integration is enabled automatically when using
:ref:`ddtrace-run<ddtracerun>` or :ref:`import ddtrace.auto<ddtraceauto>`.

Alternatively, use :func:`patch()<ddtrace.patch>` to manually enable the integration::

    from ddtrace import patch
    patch(greenstalk=True)

    import greenstalk

    # use greenstalk like usual


Global Configuration
~~~~~~~~~~~~~~~~~~~~

.. py:data:: ddtrace.config.greenstalk["service"]

   The service name reported by default for ``greenstalk`` spans.

   This option can also be set with the ``DD_GREENSTALK_SERVICE`` environment
   variable.

   Default: ``"greenstalk"``


.. py:data:: ddtrace.config.greenstalk["body_max_length"]

   Sets ``body_max_length`` of the integration.

   This option can also be set with the ``DD_GREENSTALK_BODY_MAX_LENGTH`` environment
   variable.

   Default: ``1000``


.. py:data:: ddtrace.config.greenstalk["distributed_tracing"]

   Whether or not to propagate the trace context with ``greenstalk`` calls.

   This option can also be set with the ``DD_GREENSTALK_DISTRIBUTED_TRACING`` environment
   variable.

   Default: ``False``
"""
