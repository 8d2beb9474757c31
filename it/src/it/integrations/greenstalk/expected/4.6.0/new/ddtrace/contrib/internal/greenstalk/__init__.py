"""
The ``greenstalk`` integration instruments the Greenstalk library.
Traces messages sent and received with Greenstalk.

The following functions are traced:

- ``greenstalk.Client.put`` as ``greenstalk.put``
- ``greenstalk.Client.reserve`` as ``greenstalk.reserve``
- ``greenstalk.Client.delete`` as ``greenstalk.delete``


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
"""
