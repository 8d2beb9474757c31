"""
The ``websocket_client`` integration instruments the WebSocket client library.
Traces calls made with WebSocket client (for Python with low level API options).

The following functions are traced:

- ``websocket._app.WebSocketApp.run_forever`` as ``websocket_client.run_forever``
- ``websocket._core.WebSocket.send`` as ``websocket_client.send``
- ``websocket._core.WebSocket.__init__`` as ``websocket_client.init``
- ``websocket._app.WebSocketApp.__init__`` as ``websocket_client.init``
- ``websocket._core.WebSocket.connect`` as ``websocket_client.connect``
- ``websocket._core.WebSocket.recv`` as ``websocket_client.recv``
- ``websocket._app.WebSocketApp.send`` as ``websocket_client.send``
- ``websocket._core.WebSocket.close`` as ``websocket_client.close``


Enabling
~~~~~~~~

The ``websocket_client`` integration is enabled automatically when using
:ref:`ddtrace-run<ddtracerun>` or :ref:`import ddtrace.auto<ddtraceauto>`.

Alternatively, use :func:`patch()<ddtrace.patch>` to manually enable the integration::

    from ddtrace import patch
    patch(websocket_client=True)

    import websocket

    # use websocket like usual


Global Configuration
~~~~~~~~~~~~~~~~~~~~

.. py:data:: ddtrace.config.websocket_client["service"]

   The service name reported by default for ``websocket_client`` spans.

   This option can also be set with the ``DD_WEBSOCKET_CLIENT_SERVICE`` environment
   variable.

   Default: ``"websocket_client"``


Instance Configuration
~~~~~~~~~~~~~~~~~~~~~~

To configure particular ``WebSocketApp`` instances use the :class:`Pin <ddtrace.trace.Pin>` API::

    from websocket._app import WebSocketApp
    from ddtrace.trace import Pin

    websocketapp = WebSocketApp(...)
    # Override service name for this instance
    Pin.override(websocketapp, service="my-service")
"""
