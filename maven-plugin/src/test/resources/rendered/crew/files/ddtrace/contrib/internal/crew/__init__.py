"""
The CrewAI integration instruments the `CrewAI <https://example.org/acme/library>`__ Python library.
Traces crew, task, agent and tool executions.

The following functions are traced:

- ``crew.Crew.kickoff`` as ``crew.kickoff``

All traces submitted from the CrewAI integration are tagged by:

- ``service``, ``env``, ``version``: see the `Unified Service Tagging docs
  <https://docs.datadoghq.com/getting_started/tagging/unified_service_tagging>`_.


Enabling
~~~~~~~~

The CrewAI integration is enabled automatically when you use
:ref:`ddtrace-run<ddtracerun>` or :ref:`import ddtrace.auto<ddtraceauto>`.

Alternatively, use :func:`patch() <ddtrace.patch>` to manually enable the CrewAI integration::

    from ddtrace import patch

    patch(crew=True)


Global Configuration
~~~~~~~~~~~~~~~~~~~~

.. py:data:: ddtrace.config.crew["service"]

   The service name reported by default for CrewAI requests.

   Alternatively, you can set this option with the ``DD_SERVICE`` or ``DD_CREW_SERVICE`` environment
   variables.

   Default: ``DD_SERVICE``
"""
