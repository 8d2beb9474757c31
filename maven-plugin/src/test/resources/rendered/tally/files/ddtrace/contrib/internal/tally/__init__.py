"""
The ``tally`` integration instruments the `Tally <https://example.org/acme/library>`__ library.
Traces commands.

The following functions are traced:

- ``tally.Client.command`` as ``tally.command``
- ``tally.Batch.run`` as ``tally.command``


Enabling
~~~~~~~~

The ``tally`` integration is enabled automatically when using
:ref:`ddtrace-run<ddtracerun>` or :ref:`import ddtrace.auto<ddtraceauto>`.

Alternatively, use :func:`patch()<ddtrace.patch>` to manually enable the integration::

    from ddtrace import patch
    patch(tally=True)

    import tally

    # use tally like usual


Global Configuration
~~~~~~~~~~~~~~~~~~~~

.. py:data:: ddtrace.config.tally["service"]

   The service name reported by default for ``tally`` spans.

   This option can also be set with the ``DD_TALLY_SERVICE`` environment
   variable.

   Default: ``"tally"``


.. py:data:: ddtrace.config.tally["cmd_max_length"]

   Sets ``cmd_max_length`` of the integration.

   This option can also be set with the ``DD_TALLY_CMD_MAX_LENGTH`` environment
   variable.

   Default: ``100``


.. py:data:: ddtrace.config.tally["shows_commands"]

   Sets ``shows_commands`` of the integration.

   This option can also be set with the ``DD_TALLY_SHOWS_COMMANDS`` environment
   variable.

   Default: ``True``
"""
