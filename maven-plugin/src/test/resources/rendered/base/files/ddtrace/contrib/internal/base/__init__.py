"""
The ``base`` integration instruments the `Base <https://example.org/acme/library>`__ library.
Traces queries.

The following functions are traced:

- ``base.connect`` as ``base.query``
- ``base.aio.connect`` as ``base.query``


Enabling
~~~~~~~~

The ``base`` integration is enabled automatically when using
:ref:`ddtrace-run<ddtracerun>` or :ref:`import ddtrace.auto<ddtraceauto>`.

Alternatively, use :func:`patch()<ddtrace.patch>` to manually enable the integration::

    from ddtrace import patch
    patch(base=True)

    import base

    # use base like usual


Global Configuration
~~~~~~~~~~~~~~~~~~~~

.. py:data:: ddtrace.config.base["service"]

   The service name reported by default for ``base`` spans.

   This option can also be set with the ``DD_BASE_SERVICE`` environment
   variable.

   Default: ``"base"``


.. py:data:: ddtrace.config.base["trace_fetch_methods"]

   Sets ``trace_fetch_methods`` of the integration.

   This option can also be set with the ``DD_BASE_TRACE_FETCH_METHODS`` environment
   variable.

   Default: ``False``
"""
