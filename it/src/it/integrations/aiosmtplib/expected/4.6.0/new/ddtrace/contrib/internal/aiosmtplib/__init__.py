"""
The ``aiosmtplib`` integration instruments the aiosmtplib library.
Traces calls made with aiosmtplib.

The following functions are traced:

- ``aiosmtplib.api.send`` as ``aiosmtplib.send``
- ``aiosmtplib.smtp.SMTP.connect`` as ``aiosmtplib.connect``
- ``aiosmtplib.smtp.SMTP.execute_command`` as ``aiosmtplib.execute_command``
- ``aiosmtplib.protocol.SMTPProtocol.execute_data_command`` as ``aiosmtplib.execute_data_command``
- ``aiosmtplib.smtp.SMTP.starttls`` as ``aiosmtplib.starttls``


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
