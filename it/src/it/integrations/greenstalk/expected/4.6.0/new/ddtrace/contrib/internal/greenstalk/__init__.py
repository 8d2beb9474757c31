"""
The ``greenstalk`` integration instruments the Greenstalk library.
Traces calls made with Greenstalk, a Python client for the beanstalkd work queue.

The following functions are traced:

- ``greenstalk.Client.put`` as ``greenstalk.put``
- ``greenstalk.Client.reserve`` as ``greenstalk.reserve``
- ``greenstalk.Client.__init__`` as ``greenstalk.init``
- ``greenstalk.Client.delete`` as ``greenstalk.delete``
- ``greenstalk.Client.close`` as ``greenstalk.close``


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
