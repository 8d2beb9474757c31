"""
The ``keeper`` integration instruments the `Keeper <https://example.org/acme/library>`__ library.
Traces commands.

The following functions are traced:

- ``keeper.Client.command`` as ``keeper.command``
- ``keeper.Client.items`` as ``keeper.items``
- ``keeper.Client.get`` as ``keeper.get``
- ``keeper.find_route``, which describes a span around it
- ``keeper.name_key``, which describes a span around it


Enabling
~~~~~~~~

The ``keeper`` integration is enabled automatically when using
:ref:`ddtrace-run<ddtracerun>` or :ref:`import ddtrace.auto<ddtraceauto>`.

Alternatively, use :func:`patch()<ddtrace.patch>` to manually enable the integration::

    from ddtrace import patch
    patch(keeper=True)

    import keeper

    # use keeper like usual


Global Configuration
~~~~~~~~~~~~~~~~~~~~

.. py:data:: ddtrace.config.keeper["service"]

   The service name reported by default for ``keeper`` spans.

   This option can also be set with the ``DD_KEEPER_SERVICE`` environment
   variable.

   Default: ``"keeper"``
"""
