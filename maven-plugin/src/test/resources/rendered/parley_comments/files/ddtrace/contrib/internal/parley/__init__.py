"""
The Parley integration instruments the `Parley <https://example.org/acme/library>`__ Python library.
Traces chats.

The following functions are traced:

- ``parley.Chat.create`` as ``parley.request``
- ``parley.AsyncChat.create`` as ``parley.request``
- ``parley.Chat.tokens`` as ``parley.request``
- ``parley.embed`` as ``parley.request``
- ``parley.Index.search`` as ``parley.search``
- ``parley.Agent.run`` as ``parley.request``

All traces submitted from the Parley integration are tagged by:

- ``service``, ``env``, ``version``: see the `Unified Service Tagging docs
  <https://docs.datadoghq.com/getting_started/tagging/unified_service_tagging>`_.


Enabling
~~~~~~~~

The Parley integration is enabled automatically when you use
:ref:`ddtrace-run<ddtracerun>` or :ref:`import ddtrace.auto<ddtraceauto>`.

Alternatively, use :func:`patch() <ddtrace.patch>` to manually enable the Parley integration::

    from ddtrace import patch

    patch(parley=True)


Global Configuration
~~~~~~~~~~~~~~~~~~~~

.. py:data:: ddtrace.config.parley["service"]

   The service name reported by default for Parley requests.

   Alternatively, you can set this option with the ``DD_SERVICE`` or ``DD_PARLEY_SERVICE`` environment
   variables.

   Default: ``DD_SERVICE``
"""
