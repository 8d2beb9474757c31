"""
The ``modes`` integration instruments the `modes <https://example.org/acme/library>`__ library.
Traces calls of modes.

The following functions are traced:

- ``modes.function`` as ``modes.function``
- ``modes.Client.method`` as ``modes.method``
- ``modes.Client`` as ``modes.client``
- ``modes.Client.connect`` as ``modes.connect``
- ``modes.Client.parse`` as ``modes.parse``
- ``modes.coroutine`` as ``modes.coroutine``
- ``modes.generator`` as ``modes.generator``
- ``modes.async_generator`` as ``modes.async_generator``
- ``modes.manager`` as ``modes.manager``
- ``modes.async_manager`` as ``modes.async_manager``


Enabling
~~~~~~~~

The ``modes`` integration is enabled automatically when using
:ref:`ddtrace-run<ddtracerun>` or :ref:`import ddtrace.auto<ddtraceauto>`.

Alternatively, use :func:`patch()<ddtrace.patch>` to manually enable the integration::

    from ddtrace import patch
    patch(modes=True)

    import modes

    # use modes like usual


Global Configuration
~~~~~~~~~~~~~~~~~~~~

.. py:data:: ddtrace.config.modes["service"]

   The service name reported by default for ``modes`` spans.

   This option can also be set with the ``DD_MODES_SERVICE`` environment
   variable.

   Default: ``"modes"``
"""
