"""
The ``websocket_client`` integration instruments the WebSocket library.
Traces requests handled by WebSocket applications.

The following functions are traced:

- ``websocket._core.WebSocket.send`` as ``websocket_client.send``
- ``websocket._core.WebSocket.recv`` as ``websocket_client.recv``
- ``websocket._core.create_connection`` as ``websocket_client.create_connection``
- ``websocket._core.WebSocket.recv_data_frame`` as ``websocket_client.recv_data_frame``
- ``websocket._app.WebSocketApp.close`` as ``websocket_client.close``


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
"""
