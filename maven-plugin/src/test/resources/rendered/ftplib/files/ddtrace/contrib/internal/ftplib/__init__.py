"""
The ``ftplib`` integration instruments the `ftplib <https://github.com/python/cpython>`__ library.
Traces files stored and read with ftplib.

The following functions are traced:

- ``ftplib.FTP.retrbinary`` as ``ftplib.retrbinary``


Enabling
~~~~~~~~

The ``ftplib`` integration is enabled automatically when using
:ref:`ddtrace-run<ddtracerun>` or :ref:`import ddtrace.auto<ddtraceauto>`.

Alternatively, use :func:`patch()<ddtrace.patch>` to manually enable the integration::

    from ddtrace import patch
    patch(ftplib=True)

    import ftplib

    # use ftplib like usual


Global Configuration
~~~~~~~~~~~~~~~~~~~~

.. py:data:: ddtrace.config.ftplib["service"]

   The service name reported by default for ``ftplib`` spans.

   This option can also be set with the ``DD_FTPLIB_SERVICE`` environment
   variable.

   Default: ``"ftplib"``
"""
