"""
The ``settled`` integration instruments the `Settled <https://example.org/acme/library>`__ library.
Traces settings.

The following functions are traced:

- ``config.fetch`` as ``settled.fetch``
- ``config.remote.Client.send`` as ``settled.send``


Enabling
~~~~~~~~

The ``settled`` integration is enabled automatically when using
:ref:`ddtrace-run<ddtracerun>` or :ref:`import ddtrace.auto<ddtraceauto>`.

Alternatively, use :func:`patch()<ddtrace.patch>` to manually enable the integration::

    from ddtrace import patch
    patch(settled=True)

    import config

    # use config like usual


Global Configuration
~~~~~~~~~~~~~~~~~~~~

.. py:data:: ddtrace.config.settled["service"]

   The service name reported by default for ``settled`` spans.

   This option can also be set with the ``DD_SETTLED_SERVICE`` environment
   variable.

   Default: ``"settled"``
"""
