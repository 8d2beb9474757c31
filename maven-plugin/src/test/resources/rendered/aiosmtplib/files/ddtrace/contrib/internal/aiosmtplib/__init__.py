"""
The ``aiosmtplib`` integration instruments the `aiosmtplib <https://github.com/cole/aiosmtplib>`__ library.
Traces mail sent over SMTP.

The following functions are traced:

- ``aiosmtplib.smtp.SMTP.sendmail`` as ``aiosmtplib.sendmail``
- ``aiosmtplib.api.send`` as ``aiosmtplib.send``


Enabling
~~~~~~~~

The ``aiosmtplib`` integration is enabled automatically when using
:ref:`ddtrace-run<ddtracerun>` or :ref:`import ddtrace.auto<ddtraceauto>`.

Alternatively, use :func:`patch()<ddtrace.patch>` to manually enable the integration::

    from ddtrace import patch
    patch(aiosmtplib=True)

    import aiosmtplib

    # use aiosmtplib like usual


Global Configuration
~~~~~~~~~~~~~~~~~~~~

.. py:data:: ddtrace.config.aiosmtplib["service"]

   The service name reported by default for ``aiosmtplib`` spans.

   This option can also be set with the ``DD_AIOSMTPLIB_SERVICE`` environment
   variable.

   Default: ``"aiosmtplib"``
"""
