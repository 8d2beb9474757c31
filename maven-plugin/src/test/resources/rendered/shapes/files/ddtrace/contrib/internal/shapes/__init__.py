r"""
The ``shapes`` integration instruments the Shape's "lib" library.
Traces \*all\* shapes: C:\\temp, \''' and \`role\`\_.

The following functions are traced:

- ``shapelib.client.Client.connect`` as ``shapelib.connect``
- ``shapelib.client.Client.parse`` as ``shapelib.parse``
- ``shapelib.client.Client.Cursor.execute`` as ``shapelib.execute``
- ``shapelib.client.Client.__send`` as ``shapelib.send``
- ``shapelib.client.Client`` as ``shapelib.client``
- ``shapelib.client.Client.rows`` as ``shapelib.rows``
- ``shapelib.client.Client.stream`` as ``shapelib.stream``
- ``shapelib.query.query`` as ``shapelib.query``


Enabling
~~~~~~~~

The ``shapes`` integration is enabled automatically when using
:ref:`ddtrace-run<ddtracerun>` or :ref:`import ddtrace.auto<ddtraceauto>`.

Alternatively, use :func:`patch()<ddtrace.patch>` to manually enable the integration::

    from ddtrace import patch
    patch(shapes=True)

    import shapelib

    # use shapelib like usual


Global Configuration
~~~~~~~~~~~~~~~~~~~~

.. py:data:: ddtrace.config.shapes["service"]

   The service name reported by default for ``shapes`` spans.

   This option can also be set with the ``DD_SHAPES_SERVICE`` environment
   variable.

   Default: ``"shapes"``


.. py:data:: ddtrace.config.shapes["mode"]

   Sets ``mode`` of the integration.

   This option can also be set with the ``DD_SHAPES_MODE`` environment
   variable.

   Default: ``'a"b'``


.. py:data:: ddtrace.config.shapes["ratio"]

   Sets ``ratio`` of the integration.

   This option can also be set with the ``DD_SHAPES_RATIO`` environment
   variable.

   Default: ``0.5``
"""
