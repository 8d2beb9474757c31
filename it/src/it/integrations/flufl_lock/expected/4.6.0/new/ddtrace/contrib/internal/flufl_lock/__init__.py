"""
The ``flufl_lock`` integration instruments the flufl_lock library.
Traces calls made with flufl_lock.

The following functions are traced:

- ``flufl.lock._lockfile.Lock.lock`` as ``flufl_lock.lock``
- ``flufl.lock._lockfile.Lock.refresh`` as ``flufl_lock.refresh``
- ``flufl.lock._lockfile.Lock.unlock`` as ``flufl_lock.unlock``


Enabling
~~~~~~~~

The ``flufl_lock`` integration is enabled automatically when using
:ref:`ddtrace-run<ddtracerun>` or :ref:`import ddtrace.auto<ddtraceauto>`.

Alternatively, use :func:`patch()<ddtrace.patch>` to manually enable the integration::

    from ddtrace import patch
    patch(flufl_lock=True)

    import flufl.lock

    # use flufl.lock like usual


Global Configuration
~~~~~~~~~~~~~~~~~~~~

.. py:data:: ddtrace.config.flufl_lock["service"]

   The service name reported by default for ``flufl_lock`` spans.

   This option can also be set with the ``DD_FLUFL_LOCK_SERVICE`` environment
   variable.

   Default: ``"flufl_lock"``
"""
