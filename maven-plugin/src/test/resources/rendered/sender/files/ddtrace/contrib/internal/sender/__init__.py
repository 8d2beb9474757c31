"""
The ``sender`` integration instruments the `Sender <https://example.org/acme/library>`__ library.
Traces requests.

The following functions are traced:

- ``sender.Client.request`` as ``sender.request``
- ``sender.send`` as ``sender.send``


Enabling
~~~~~~~~

The ``sender`` integration is enabled automatically when using
:ref:`ddtrace-run<ddtracerun>` or :ref:`import ddtrace.auto<ddtraceauto>`.

Alternatively, use :func:`patch()<ddtrace.patch>` to manually enable the integration::

    from ddtrace import patch
    patch(sender=True)

    import sender

    # use sender like usual


Global Configuration
~~~~~~~~~~~~~~~~~~~~

.. py:data:: ddtrace.config.sender["service"]

   The service name reported by default for ``sender`` spans.

   This option can also be set with the ``DD_SENDER_SERVICE`` environment
   variable.

   Default: ``"sender"``


.. py:data:: ddtrace.config.sender["distributed_tracing"]

   Whether or not to propagate the trace context with ``sender`` calls.

   This option can also be set with the ``DD_SENDER_DISTRIBUTED_TRACING`` environment
   variable.

   Default: ``True``
"""
