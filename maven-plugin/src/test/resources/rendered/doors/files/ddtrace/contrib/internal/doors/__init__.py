"""
The ``doors`` integration instruments the `Doors <https://example.org/acme/library>`__ library.
Traces requests.

The following functions are traced:

- ``doors.App.__call__`` as ``doors.request``
- ``doors.serve`` as ``doors.serve``


Enabling
~~~~~~~~

The ``doors`` integration is enabled automatically when using
:ref:`ddtrace-run<ddtracerun>` or :ref:`import ddtrace.auto<ddtraceauto>`.

Alternatively, use :func:`patch()<ddtrace.patch>` to manually enable the integration::

    from ddtrace import patch
    patch(doors=True)

    import doors

    # use doors like usual


Global Configuration
~~~~~~~~~~~~~~~~~~~~

.. py:data:: ddtrace.config.doors["service"]

   The service name reported by default for ``doors`` spans.

   This option can also be set with the ``DD_DOORS_SERVICE`` environment
   variable.

   Default: ``"doors"``
"""
